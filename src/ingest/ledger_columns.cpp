#include "ingest/ledger_columns.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "ingest/digest.h"
#include "ingest/ledger_table.h"

namespace michi::ingest {
namespace {

constexpr int kMostFamily = 20;

std::string withNumber(std::string pattern, int number) {
  const std::size_t at = pattern.find("{n}");
  return at == std::string::npos ? pattern : pattern.replace(at, 3, std::to_string(number));
}

void checkField(const std::string& field, const catalog::LedgerPreset& preset, const catalog::Codes& codes) {
  if (catalog::isLedgerField(field, preset.isOfSupporters, codes)) return;
  std::string known;
  for (const auto& [name, columns] : preset.columns) known += (known.empty() ? "" : ", ") + name;
  throw Error(ErrorKind::BadInput, text("There is no field “%1” to map.", field), {},
              text("The fields are: %1.", known));
}

}  // namespace

LedgerColumns::LedgerColumns(const catalog::LedgerPreset& preset, const catalog::Codes& codes,
                             const LedgerMapping& mapped, const std::vector<std::string>& header)
    : m_header(header) {
  for (std::size_t i = 0; i < header.size(); ++i)
    if (!header[i].empty()) m_byName.emplace(foldedColumn(header[i]), i);
  for (const auto& [field, names] : preset.columns) {
    if (field.starts_with("family.")) {
      useFamily(field, names);
      continue;
    }
    for (const std::string& name : names) {
      const auto found = m_byName.find(foldedColumn(name));
      if (found == m_byName.end()) continue;
      m_fields[field] = found->second;
      break;
    }
  }
  for (const auto& [field, column] : mapped) {
    checkField(field, preset, codes);
    if (field.starts_with("family.")) {
      useFamily(field, {column});
      continue;
    }
    m_fields.erase(field);
    if (column.empty()) continue;
    const auto found = m_byName.find(foldedColumn(column));
    if (found == m_byName.end())
      throw Error(ErrorKind::BadInput, text("The list has no column “%1”.", column));
    m_fields[field] = found->second;
  }
}

void LedgerColumns::useFamily(const std::string& field, const std::vector<std::string>& patterns) {
  for (int number = 1; number <= kMostFamily; ++number) {
    for (const std::string& pattern : patterns) {
      const auto found = m_byName.find(foldedColumn(withNumber(pattern, number)));
      if (found == m_byName.end()) continue;
      if (m_family.size() < static_cast<std::size_t>(number))
        m_family.resize(static_cast<std::size_t>(number));
      m_family[static_cast<std::size_t>(number) - 1][field.substr(field.find('.') + 1)] = found->second;
      break;
    }
  }
}

std::size_t LedgerColumns::of(const std::string& field) const {
  const auto found = m_fields.find(field);
  return found == m_fields.end() ? kNone : found->second;
}

std::string LedgerColumns::nameOf(const std::string& field) const {
  const std::size_t column = of(field);
  return column == kNone ? std::string() : m_header[column];
}

std::vector<std::string> LedgerColumns::unknown() const {
  std::vector<bool> isUsed(m_header.size(), false);
  for (const auto& [field, column] : m_fields) isUsed[column] = true;
  for (const auto& member : m_family)
    for (const auto& [field, column] : member) isUsed[column] = true;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < m_header.size(); ++i)
    if (!isUsed[i] && !m_header[i].empty()) names.push_back(m_header[i]);
  return names;
}

std::string writeMapping(const LedgerMapping& mapping) {
  std::string lines;
  for (const auto& [field, column] : mapping) ((lines += field) += '=') += column + '\n';
  return lines;
}

LedgerMapping readMapping(std::string_view text) {
  LedgerMapping mapping;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    const std::size_t equals = line.find('=');
    if (equals != std::string_view::npos && equals > 0)
      mapping.emplace(line.substr(0, equals), line.substr(equals + 1));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return mapping;
}

std::string mappingSetting(const catalog::LedgerPreset& preset, const std::vector<std::string>& header) {
  constexpr std::size_t kDigits = 16;
  Sha256 digest;
  for (const std::string& column : header) digest.add(foldedColumn(column) + "\n");
  return "mapping/" + preset.name + "/" + digest.hex().substr(0, kDigits);
}

}  // namespace michi::ingest
