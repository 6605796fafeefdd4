#include "plugin/text_table.h"

#include <fmt/format.h>

#include <charconv>

namespace michi::plugin {
namespace {

bool isNumber(std::string_view value) {
  double parsed = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), parsed);
  return error == std::errc() && end == value.data() + value.size();
}

bool looksLikeFormula(std::string_view value) {
  return !value.empty() && std::string_view("=+-@").find(value.front()) != std::string_view::npos &&
         !isNumber(value);
}

}  // namespace

void CsvWriter::field(std::string_view value) {
  const std::string guarded = looksLikeFormula(value) ? "'" + std::string(value) : std::string(value);
  if (guarded.find_first_of(",\"\r\n") == std::string::npos) {
    m_content += guarded;
    return;
  }
  m_content += '"';
  for (const char c : guarded) m_content.append(c == '"' ? 2 : 1, c);
  m_content += '"';
}

void CsvWriter::row(std::span<const std::string> fields) {
  bool first = true;
  for (const std::string& value : fields) {
    if (!first) m_content += ',';
    first = false;
    field(value);
  }
  m_content += '\n';
}

std::string decimal(double value, int decimals) { return fmt::format("{:.{}f}", value, decimals); }

std::string decimalOrNothing(double value, int decimals) {
  return value < 0 ? std::string() : decimal(value, decimals);
}

}  // namespace michi::plugin
