#pragma once
// A city's list as it lies in a file: the rows of persons, each with its place in the file, without what is
// none of them.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "catalog/ledger_preset.h"
#include "ingest/input_files.h"
#include "ingest/record_source.h"
#include "japanese/date.h"

namespace michi::ingest {

struct LedgerRow {
  std::uint64_t row = 0;            // CSV: line of the file; else row of the sheet; from 1
  std::vector<std::string> values;  // UTF-8, trimmed, otherwise as written: never normalised
  std::optional<Problem> problem;   // the row cannot be read
};

/// A CSV file or one sheet of a workbook.
struct LedgerSheet {
  std::string file;  // "a.xlsx/Sheet1"
  std::string encoding;
  bool isWorkbook = false;
  std::vector<LedgerRow> rows;
};

/// All rows of .csv, .tsv, .txt, .xlsx, .ods and, where GDAL has freexl, .xls. Of a workbook every sheet that
/// is not empty, or the one named `layer`; its cells as the text that a person sees, but for dates:
/// 1945/01/01. Nothing is written anywhere. CSV: CP932 with the offices' own characters (F040–F9FC is
/// U+E000–E757), UTF-8 or UTF-16, found where `encoding` is empty. Throws Error: NotFound, BadInput (damaged,
/// empty, of another kind, no such sheet), Cancelled.
std::vector<LedgerSheet> readLedgerSheets(const InputFile& file, const std::string& layer,
                                          const std::string& encoding, Progress& progress);

struct LedgerTable {
  std::string file;
  std::string encoding;
  bool isWorkbook = false;
  std::vector<std::string> columns;    // names as written
  std::vector<LedgerRow> rows;         // each with as many values as there are columns
  std::optional<japanese::Date> asOf;  // "令和7年4月1日現在" above the header
  std::uint64_t blank = 0;
  std::uint64_t headers = 0;  // the header once more
  std::uint64_t totals = 0;   // 合計, 計, 小計
};

/// The header lies in the first 20 rows and may have two (ledger_header.h); blank rows, repeated headers and
/// totals are left out and counted. Throws Error(BadInput) when no row names a column of the
/// preset or of `mapped`.
LedgerTable tableOf(LedgerSheet sheet, const catalog::LedgerPreset& preset,
                    std::span<const std::string> mapped = {});

/// How many columns of the preset the best row of the sheet names: to choose a preset.
std::size_t fitOf(const LedgerSheet& sheet, const catalog::LedgerPreset& preset);

/// For comparing names of columns: width, kind of kana, spaces and letter case do not matter.
std::string foldedColumn(std::string_view name);

}  // namespace michi::ingest
