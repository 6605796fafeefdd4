#pragma once
// Which column holds what: presets of data/rules/columns, the user's --map, and the values read through both.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/toml.h"
#include "ingest/record_source.h"

namespace michi::ingest {

/// Without white space (also full-width) at either end.
std::string trimmed(std::string_view value);
/// Full-width ASCII as ASCII ("３．５" as "3.5"); everything else as it is.
std::string halfWidth(std::string_view value);
/// For comparing headers: half-width, lower case, without spaces.
std::string foldedHeader(std::string_view header);

/// The whole of the text as a number, half- or full-width, in any locale; nothing when it is none. "1.8e308"
/// gives infinity, for the caller to reject.
std::optional<double> parseNumber(std::string_view value);
/// A whole number (also "3.0", as DBF writes it).
std::optional<long> parseInteger(std::string_view value);
/// "1", "○", "有", "true", "yes" …: said to be so.
bool isTicked(std::string_view value);
/// "2021/4/1", "20210401", "令和3年4月1日" as "2021-04-01"; empty when it is no date or the year is 9999.
std::string isoDate(std::string_view value);

/// Candidate columns for each field of one kind, best first.
using ColumnPreset = std::map<std::string, std::vector<std::string>>;
/// The lists of a file of data/rules/columns; `table` stays open for the other entries.
ColumnPreset readPreset(const catalog::TomlTable& table, std::span<const char* const> fields);

/// The fields of one source.
class FieldMap {
 public:
  /// `mapped` is ImportOptions::columns. A column mapped by the user that the source lacks is remembered in
  /// missing().
  FieldMap(const ColumnPreset& preset, const std::map<std::string, std::string>& mapped,
           const std::vector<std::string>& columns);

  bool has(const std::string& field) const;
  /// Trimmed; empty when the field is not there.
  const std::string& value(const Record& record, const std::string& field) const;
  /// The column's name as the file has it, for reports.
  const std::string& columnOf(const std::string& field) const;
  const std::vector<std::string>& missing() const { return m_missing; }

 private:
  struct Place {
    std::size_t column = 0;
    std::string name;
    std::optional<std::string> literal;
  };
  std::map<std::string, Place> m_places;
  std::vector<std::string> m_missing;
};

/// Index of the column with this name (folded), or -1.
std::ptrdiff_t columnIndex(const std::vector<std::string>& columns, std::string_view name);

/// Throws Error(BadInput), listing the fields, when the user maps one that this kind does not have.
void checkMappedFields(const std::map<std::string, std::string>& mapped, const ColumnPreset& preset,
                       std::span<const char* const> others);

}  // namespace michi::ingest
