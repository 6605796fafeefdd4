#include "ingest/csv.h"

#include <algorithm>

namespace michi::ingest {

CsvReader::CsvReader(std::string_view bytes, char delimiter) : m_bytes(bytes), m_delimiter(delimiter) {
  if (m_bytes.starts_with("\xEF\xBB\xBF")) m_position = 3;
}

bool CsvReader::next(CsvRow& row) {
  while (m_position < m_bytes.size()) {
    const std::size_t start = m_position;
    const std::uint64_t line = m_line;
    m_hasOpenQuote = false;
    if (!readRow(row)) {
      // Only the line with the open quote is lost: read it again by itself, and trust no quoted newline after
      // it.
      m_position = start;
      m_line = line;
      m_mayQuoteNewlines = false;
      readRow(row);
    }
    row.line = line;
    row.isBroken = m_hasOpenQuote;
    const bool isEmptyLine = row.fields.size() == 1 && row.fields[0].empty();
    if (!isEmptyLine || row.isBroken) return true;
  }
  return false;
}

/// False when a quote stays open to the end of the file.
bool CsvReader::readRow(CsvRow& row) {
  std::size_t count = 0;
  do {
    if (row.fields.size() <= count) row.fields.emplace_back();
    std::string& field = row.fields[count++];
    field.clear();
    if (m_position < m_bytes.size() && m_bytes[m_position] == '"' && !readQuoted(field)) return false;
    readPlain(field);
  } while (endsField());
  row.fields.resize(count);
  return true;
}

bool CsvReader::readQuoted(std::string& field) {
  const std::size_t opening = m_position++;
  while (m_position < m_bytes.size()) {
    const char c = m_bytes[m_position];
    if (c == '"') {
      const bool isEscaped = m_position + 1 < m_bytes.size() && m_bytes[m_position + 1] == '"';
      m_position += isEscaped ? 2 : 1;
      if (!isEscaped) return true;
    } else {
      if ((c == '\n' || c == '\r') && !m_mayQuoteNewlines) break;
      if (c == '\n') ++m_line;
      ++m_position;
    }
    field += c;
  }
  if (m_mayQuoteNewlines) return false;
  m_hasOpenQuote = true;
  m_position = opening;  // taken as a plain character
  field.assign(1, '"');
  ++m_position;
  return true;
}

void CsvReader::readPlain(std::string& field) {
  const std::size_t start = m_position;
  while (m_position < m_bytes.size()) {
    const char c = m_bytes[m_position];
    if (c == m_delimiter || c == '\n' || c == '\r') break;
    ++m_position;
  }
  field.append(m_bytes.substr(start, m_position - start));
}

/// Steps over what ended the field; true when another field of the row follows.
bool CsvReader::endsField() {
  if (m_position >= m_bytes.size()) return false;
  const char c = m_bytes[m_position++];
  if (c == m_delimiter) return true;
  if (c == '\r' && m_position < m_bytes.size() && m_bytes[m_position] == '\n') ++m_position;
  ++m_line;
  return false;
}

char guessDelimiter(std::string_view bytes) {
  const std::string_view header = bytes.substr(0, bytes.find_first_of("\r\n"));
  if (header.find(',') != std::string_view::npos) return ',';
  if (header.find('\t') != std::string_view::npos) return '\t';
  return header.find(';') != std::string_view::npos ? ';' : ',';
}

std::string csvField(std::string_view value) {
  if (value.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(value);
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace michi::ingest
