#include "ingest/ledger_table.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text.h"
#include "ingest/fields.h"
#include "ingest/ledger_header.h"
#include "japanese/fold.h"

namespace michi::ingest {
namespace {

bool isBlank(const LedgerRow& row) {
  return !row.problem &&
         std::all_of(row.values.begin(), row.values.end(), [](const auto& value) { return value.empty(); });
}

/// A row whose first word is a total, and that has few others: a person may be called 計 in no more than one
/// cell. 合計 may have its number in the same cell; 計子 is a name.
bool isTotal(const LedgerRow& row) {
  constexpr std::array<std::string_view, 2> kWhole = {"計", "以上"};
  constexpr std::array<std::string_view, 4> kBeginnings = {"合計", "小計", "総計", "総合計"};
  constexpr std::size_t kMostCells = 4;
  std::size_t filled = 0;
  std::string first;
  for (const std::string& value : row.values) {
    if (value.empty()) continue;
    if (filled++ == 0) first = foldedColumn(value);
  }
  if (filled == 0 || filled > kMostCells) return false;
  return std::find(kWhole.begin(), kWhole.end(), first) != kWhole.end() ||
         std::any_of(kBeginnings.begin(), kBeginnings.end(),
                     [&](std::string_view word) { return first.starts_with(word); });
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

/// One of the header's rows once more, as on each page of a print.
bool isHeader(const LedgerRow& row, std::span<const LedgerRow> headers) {
  return std::any_of(headers.begin(), headers.end(), [&](const LedgerRow& header) {
    const std::size_t common = std::min(row.values.size(), header.values.size());
    const auto isEmpty = [](const std::string& value) { return value.empty(); };
    return std::equal(row.values.begin(), row.values.begin() + static_cast<std::ptrdiff_t>(common),
                      header.values.begin()) &&
           std::all_of(row.values.begin() + static_cast<std::ptrdiff_t>(common), row.values.end(), isEmpty) &&
           std::all_of(header.values.begin() + static_cast<std::ptrdiff_t>(common), header.values.end(),
                       isEmpty);
  });
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
  return findHeader(sheet, KnownColumns(preset, {})).matched;
}

LedgerTable tableOf(LedgerSheet sheet, const catalog::LedgerPreset& preset,
                    std::span<const std::string> mapped) {
  LedgerHeader header = findHeader(sheet, KnownColumns(preset, mapped));
  if (header.matched == 0) {
    throw Error(ErrorKind::BadInput,
                text("No column of this list is known to the preset “%1”.", preset.title()), sheet.file,
                text("Say which column holds what: --map name=…"));
  }
  LedgerTable table;
  table.file = sheet.file;
  table.encoding = sheet.encoding;
  table.isWorkbook = sheet.isWorkbook;
  table.asOf = dateAbove(sheet, header.from);
  table.columns = std::move(header.columns);
  const auto headerRows = std::span(sheet.rows).subspan(header.from, header.to - header.from);
  for (std::size_t i = header.to; i < sheet.rows.size(); ++i) {
    LedgerRow& row = sheet.rows[i];
    if (isBlank(row)) {
      ++table.blank;
    } else if (!row.problem && isTotal(row)) {
      ++table.totals;
    } else if (!row.problem && isHeader(row, headerRows)) {
      ++table.headers;
    } else {
      fitTo(table.columns.size(), row);
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace michi::ingest
