#include "ingest/ledger_table.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "ingest/fields.h"
#include "japanese/fold.h"

namespace michi::ingest {
namespace {

constexpr std::size_t kHeaderRows = 20;

bool isBlank(const LedgerRow& row) {
  return !row.problem &&
         std::all_of(row.values.begin(), row.values.end(), [](const auto& value) { return value.empty(); });
}

/// A row whose first word is a total, and that has few others: a person may be called 計 in no more than one
/// cell.
bool isTotal(const LedgerRow& row) {
  constexpr std::array<std::string_view, 5> kWords = {"合計", "計", "小計", "総計", "総合計"};
  constexpr std::size_t kMostCells = 4;
  std::size_t filled = 0;
  std::string first;
  for (const std::string& value : row.values) {
    if (value.empty()) continue;
    if (filled++ == 0) first = foldedColumn(value);
  }
  return filled > 0 && filled <= kMostCells && std::find(kWords.begin(), kWords.end(), first) != kWords.end();
}

std::set<std::string> namesOf(const catalog::LedgerPreset& preset, std::span<const std::string> mapped) {
  std::set<std::string> names;
  for (const auto& [field, candidates] : preset.columns)
    for (const std::string& name : candidates) names.insert(foldedColumn(name));
  for (const std::string& name : mapped) names.insert(foldedColumn(name));
  return names;
}

std::size_t matches(const LedgerRow& row, const std::set<std::string>& names) {
  std::set<std::string> found;
  for (const std::string& value : row.values) {
    if (value.empty()) continue;
    std::string name = foldedColumn(value);
    if (names.contains(name)) found.insert(std::move(name));
  }
  return found.size();
}

struct Header {
  std::size_t at = 0;
  std::size_t matched = 0;
};

Header findHeader(const LedgerSheet& sheet, const std::set<std::string>& names) {
  Header best;
  for (std::size_t i = 0; i < std::min(kHeaderRows, sheet.rows.size()); ++i) {
    const std::size_t matched = matches(sheet.rows[i], names);
    if (matched > best.matched) best = {i, matched};
  }
  return best;
}

/// "（令和7年4月1日現在）" among the rows above the header.
std::optional<japanese::Date> dateAbove(const LedgerSheet& sheet, std::size_t header) {
  constexpr std::string_view kAsOf = "現在";
  for (std::size_t i = 0; i < header; ++i) {
    for (const std::string& value : sheet.rows[i].values) {
      const std::size_t end = value.find(kAsOf);
      if (end == std::string::npos) continue;
      for (std::size_t from = 0; from < end; ++from) {
        if ((static_cast<unsigned char>(value[from]) & 0xC0U) == 0x80U) continue;  // within a character
        const auto read = japanese::parseDate(std::string_view(value).substr(from, end - from));
        if (read.isGood() && read.value.isWhole()) return read.value;
      }
    }
  }
  return {};
}

bool isHeader(const LedgerRow& row, const std::vector<std::string>& columns) {
  return !row.problem && std::equal(columns.begin(), columns.end(), row.values.begin(), row.values.end());
}

/// Cells beyond the header that hold something make the row unreadable: its values have slipped.
void fitTo(std::size_t columns, LedgerRow& row) {
  for (std::size_t i = columns; i < row.values.size() && !row.problem; ++i) {
    if (!row.values[i].empty())
      row.problem = Problem{{}, row.values[i], text("The row has more columns than the header.")};
  }
  row.values.resize(columns);
}

}  // namespace

std::string foldedColumn(std::string_view name) {
  static const japanese::Folding kFolding;
  return kFolding.foldText(name);
}

std::size_t fitOf(const LedgerSheet& sheet, const catalog::LedgerPreset& preset) {
  return findHeader(sheet, namesOf(preset, {})).matched;
}

LedgerTable tableOf(LedgerSheet sheet, const catalog::LedgerPreset& preset,
                    std::span<const std::string> mapped) {
  const Header header = findHeader(sheet, namesOf(preset, mapped));
  if (header.matched == 0) {
    throw Error(ErrorKind::BadInput,
                text("No column of this list is known to the preset “%1”.", preset.title()), sheet.file,
                text("Say which column holds what: --map name=…"));
  }
  LedgerTable table;
  table.file = sheet.file;
  table.encoding = sheet.encoding;
  table.isWorkbook = sheet.isWorkbook;
  table.asOf = dateAbove(sheet, header.at);
  table.columns = std::move(sheet.rows[header.at].values);
  while (!table.columns.empty() && table.columns.back().empty()) table.columns.pop_back();
  for (std::size_t i = header.at + 1; i < sheet.rows.size(); ++i) {
    LedgerRow& row = sheet.rows[i];
    if (isBlank(row)) {
      ++table.blank;
    } else if (!row.problem && isTotal(row)) {
      ++table.totals;
    } else {
      fitTo(table.columns.size(), row);
      if (isHeader(row, table.columns))
        ++table.headers;
      else
        table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace michi::ingest
