#pragma once
// Tables as CSV and numbers as text, the same in every command.

#include <span>
#include <string>
#include <string_view>

namespace michi::plugin {

/// RFC 4180: fields are quoted when they need it; rows end in "\n". Text that a spreadsheet would take for a
/// formula
/// (= + - @ at its start, not a number) is preceded by an apostrophe.
class CsvWriter {
 public:
  void row(std::span<const std::string> fields);
  const std::string& content() const { return m_content; }

 private:
  void field(std::string_view value);
  std::string m_content;
};

/// Fixed decimals, "" for negative values that mean "none" when `noneIfNegative`.
std::string decimal(double value, int decimals);
std::string decimalOrNothing(double value, int decimals);

}  // namespace michi::plugin
