#pragma once
// The head of a file before it is taken in: columns, first rows, and which column is taken for which field.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ingest/import.h"
#include "ingest/ledger_plan.h"

namespace michi::ingest {

/// The fields of a kind of import that may be pointed at a column, the important ones first; empty where
/// files of this kind have no columns to choose (timetables, elevation) and for lists of persons (their
/// preset has the fields).
std::vector<std::string> importFields(const std::string& kind);

struct TablePreview {
  std::string file;      // "a.zip/b.shp"
  std::string encoding;  // empty: not of text
  std::string preset;    // of a list of persons: its name
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
  /// Field → column as the importer would take it. Every field is here, with an empty column where none is
  /// found.
  std::map<std::string, std::string> found;
  /// Field → how the preset calls it; for lists of persons only.
  std::map<std::string, std::string> titles;
};

/// Of the table among the files that fits the kind best; nothing when they hold no table (OpenStreetMap,
/// pictures of heights). Throws as importInto().
std::optional<TablePreview> previewTable(const ImportOptions& options, std::size_t rows, Progress& progress);

/// Of a list of persons: what it returns is personal data. Throws as planLedgerImport().
TablePreview previewLedger(const store::Registry& registry, const LedgerRequest& request, bool isOfSupporters,
                           std::size_t rows, Progress& progress);

}  // namespace michi::ingest
