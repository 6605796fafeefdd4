#pragma once
// One text file of a GTFS feed.

#include <functional>
#include <string>
#include <vector>

#include "ingest/csv.h"
#include "ingest/encoding.h"

namespace michi::ingest {

/// Rows by column name. The memory of the content is its own.
class GtfsTable {
 public:
  explicit GtfsTable(std::string content);
  bool isEmpty() const { return m_columns.empty(); }
  bool has(const std::string& column) const { return indexOf(column) >= 0; }
  /// -1 when there is none.
  int indexOf(const std::string& column) const;
  /// False at the end. A row that is broken or not in the file's encoding has isGood() false.
  bool next();
  bool isGood() const { return m_isGood; }
  std::uint64_t line() const { return m_row.line; }
  /// Trimmed; empty when the column or the field is not there.
  const std::string& value(int column) const;

 private:
  std::string m_content;
  TextDecoder m_decoder;
  CsvReader m_reader;
  CsvRow m_row;
  std::vector<std::string> m_columns;
  bool m_isGood = true;
};

}  // namespace michi::ingest
