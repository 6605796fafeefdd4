#include "ingest/gtfs_table.h"

#include "ingest/fields.h"

namespace michi::ingest {

GtfsTable::GtfsTable(std::string content)
    : m_content(std::move(content)), m_decoder(detectEncoding(m_content)), m_reader(m_content) {
  if (!m_reader.next(m_row)) return;
  for (const std::string& column : m_row.fields)
    m_columns.push_back(foldedHeader(m_decoder.decode(column).value_or("")));
}

int GtfsTable::indexOf(const std::string& column) const {
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    if (m_columns[i] == column) return static_cast<int>(i);
  }
  return -1;
}

bool GtfsTable::next() {
  if (!m_reader.next(m_row)) return false;
  m_isGood = !m_row.isBroken;
  for (std::string& field : m_row.fields) {
    if (isAscii(field)) {
      if (!field.empty() && (field.front() == ' ' || field.back() == ' ')) field = trimmed(field);
    } else if (const auto decoded = m_decoder.decode(field)) {
      field = trimmed(*decoded);
    } else {
      m_isGood = false;
    }
    if (field.find('\0') != std::string::npos) m_isGood = false;
  }
  return true;
}

const std::string& GtfsTable::value(int column) const {
  static const std::string kNothing;
  const auto index = static_cast<std::size_t>(column);
  return column < 0 || index >= m_row.fields.size() ? kNothing : m_row.fields[index];
}

}  // namespace michi::ingest
