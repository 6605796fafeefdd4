#pragma once
// Lists of offers and requests as they are written, in files and in a workspace: fields with texts.

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "ingest/fields.h"
#include "ingest/import.h"

namespace michi::mobility {

enum class SupportList : std::uint8_t { Offers, Requests };

/// The fields of such a list, in the order of its columns.
std::span<const char* const> supportFields(SupportList list);

/// data/rules/columns/support_offers.toml or support_requests.toml. Throws Error(NotFound), Error(BadInput).
ingest::ColumnPreset supportColumns(SupportList list, const std::string& resources);

/// One offer or request as it is written: field → text, without fields that are empty.
using SupportValues = std::map<std::string, std::string>;

struct SupportRow {
  std::uint64_t row = 0;  // of the file, from 1
  SupportValues values;
};

struct SupportFile {
  std::string file;                            // "a.xlsx/Sheet1"
  std::map<std::string, std::string> columns;  // field → column's name as the file has it
  std::vector<SupportRow> rows;
};

/// From CSV, XLSX, ODS (or XLS where it can be read): the first sheet that has such columns within its first
/// 20 rows. Rows whose first field begins with （例） are examples and passed over. Throws Error: NotFound,
/// BadInput (damaged, no such list, a row that breaks off), Cancelled.
SupportFile readSupportFile(const std::string& file, SupportList list, const std::string& resources,
                            Progress& progress);

/// The same list as CSV that spreadsheets open: UTF-8 with a byte order mark.
std::string supportCsv(SupportList list, std::span<const SupportValues> rows, const std::string& resources);
/// An empty list with its columns and one example.
std::string supportTemplate(SupportList list, const std::string& resources);

}  // namespace michi::mobility
