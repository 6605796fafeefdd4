#pragma once
// A table of rows, wherever it comes from: a CSV file or a layer that OGR reads. Values are UTF-8, trimmed.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "geo/geometry.h"
#include "ingest/input_files.h"

namespace michi::ingest {

struct ImportOptions;

/// Why a row cannot be used; becomes a Reject.
struct Problem {
  std::string column;
  std::string value;
  std::string reason;
};

struct Record {
  std::uint64_t row = 0;            // CSV: line of the file; else the feature's number from 1
  std::vector<std::string> values;  // one for each column
  geo::Geometry geometry;           // in the source's CRS; empty for a table
  std::optional<Problem> problem;   // the row was read but is not to be used
};

/// What a layer's geometries are; None for a table without any.
enum class Shape { None, Point, Line, Area, Any };

class RecordSource {
 public:
  virtual ~RecordSource() = default;
  /// The next row, into `record` (its memory is used again). False at the end. Throws Error(BadInput) when
  /// the file breaks off.
  virtual bool next(Record& record) = 0;

  const std::string& file() const { return m_file; }    // "a.zip/b.shp"
  const std::string& layer() const { return m_layer; }  // the file's stem where a file is one layer
  const std::string& crs() const { return m_crs; }      // empty: unknown
  const std::string& encoding() const { return m_encoding; }
  const std::vector<std::string>& columns() const { return m_columns; }
  Shape shape() const { return m_shape; }

 protected:
  std::string m_file, m_layer, m_crs, m_encoding;
  std::vector<std::string> m_columns;
  Shape m_shape = Shape::None;
};

using RecordSources = std::vector<std::unique_ptr<RecordSource>>;

/// The first non-empty line is the header. Throws Error(BadInput) when there is none.
std::unique_ptr<RecordSource> openCsv(const InputFile& file, const ImportOptions& options);

/// All vector layers of the files (".csv" included), GeoJSON before a shapefile of the same name. A file that
/// is no vector data is passed over; one that should be and cannot be read is an Error(BadInput).
RecordSources openTables(const std::vector<InputFile>& files, const ImportOptions& options);

/// OGR's layers of one file; for openTables().
RecordSources openOgr(const InputFile& file, const std::vector<InputFile>& siblings,
                      const ImportOptions& options);
bool isOgrFile(const InputFile& file);

}  // namespace michi::ingest
