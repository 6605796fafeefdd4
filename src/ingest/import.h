#pragma once
// Files to records to workspace: the one way in for public data.
//
// Every file is read to its end before anything is written. A bad row never stops an import: it goes to the
// rejects with file, row, column, value and reason. Geometry is repaired (and counted) or rejected, never
// silently dropped. Records of a file replace those of an earlier import of the same kind and file name, by
// key.

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "store/workspace.h"

namespace michi::ingest {

struct ImportOptions {
  /// districts roads facilities shelters flood landslide elevation population points transit addresses
  std::string kind;
  /// Files, zips (read in place, also zips within) or folders (walked). UTF-8 paths.
  std::vector<std::string> files;
  /// field → column of the file. "=word" instead of a column is the same word for every row (--map
  /// map==maximum). The fields are those of data/rules/columns/<kind>.toml; an unknown one is an error that
  /// lists them.
  std::map<std::string, std::string> columns;
  std::string encoding;  // "cp932", "utf-8", …; empty: found
  std::string crs;    // "EPSG:6668" for files that do not say; empty: found (columns["crs"] means the same)
  std::string layer;  // layer of a file, or member of a zip by its stem; empty: those that fit
  std::string rulesFolder;      // data/rules
  double joinTolerance = 0.01;  // metres; ends of prepared roads this close are one node
  std::string today;            // "2026-11-23" for the check of timetables; empty: the system's date
};

struct Reject {
  std::string file;  // "a.zip/b.shp"
  std::uint64_t row =
      0;  // CSV: line of the file; other formats: the feature's number from 1; 0: the file as a whole
  std::string column;
  std::string value;
  std::string reason;
};

struct ImportReport {
  store::Changes changes;
  std::uint64_t rowsRead = 0;
  std::vector<Reject> rejects;
  std::vector<std::string> warnings;  // sentences for the user
  std::uint64_t repaired = 0;         // geometries mended
  std::vector<store::Source> sources;
};

/// Imports all files of `options` as one kind. Throws Error: NotFound, BadInput (file damaged, nothing that
/// fits, unknown field or CRS), Cancelled, and what the workspace throws. When it throws, the workspace is as
/// it was; only a failure of the disk between two of several files can leave the first ones in.
ImportReport importInto(store::Workspace& workspace, const ImportOptions& options, Progress& progress);

/// The same report without the import: the workspace stays as it is. Takes as long.
ImportReport rehearseImport(store::Workspace& workspace, const ImportOptions& options, Progress& progress);

/// The kinds that importInto() knows, in the order of a help text.
std::span<const char* const> importKinds();

/// CSV in UTF-8 with BOM (Excel reads it). Throws Error(Io).
void writeRejects(const std::string& file, std::span<const Reject> rejects);

}  // namespace michi::ingest
