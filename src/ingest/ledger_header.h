#pragma once
// Where the header of a city's list lies and what its columns are called.

#include <set>
#include <string>
#include <vector>

#include "ingest/ledger_table.h"

namespace michi::ingest {

/// The names of columns that a list may have: those of a preset and those that the user named.
class KnownColumns {
 public:
  KnownColumns(const catalog::LedgerPreset& preset, std::span<const std::string> mapped);
  /// Also one of the numbered columns (家族3氏名), whatever its number.
  bool contains(const std::string& name) const;

 private:
  std::set<std::string> m_names;  // folded
};

struct LedgerHeader {
  std::size_t from = 0, to = 0;      // its rows in the sheet: one, or two
  std::vector<std::string> columns;  // none of them empty at the end
  std::size_t matched = 0;           // different columns that are known; 0: there is no header
};

/// The one of the first 20 rows that names the most known columns; or such a row with the one above it, where
/// that holds groups over the columns (本人 over 氏名 and 生年月日, 家族1 over the same) more columns are
/// told apart so. A column below a group is called by both names if that is known (家族1氏名); by its own
/// name if the group is the person, or is no person; else by both names, so that 世帯主 over 氏名 names
/// nobody.
LedgerHeader findHeader(const LedgerSheet& sheet, const KnownColumns& known);

}  // namespace michi::ingest
