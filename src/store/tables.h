#pragma once
// The tables that hold features: one definition serves creation, writing, reading and export.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace michi::store {

struct Column {
  std::string_view name;
  char type = 't';  // t text, i integer, r real
  bool isNullable = false;
};

struct Table {
  std::string_view name;
  std::string_view geometryType;  // of simple features, in capitals
  std::vector<Column> columns;    // the first is the natural key
  bool isGeometryOptional = false;

  std::string_view keyColumn() const { return columns.front().name; }
  /// One letter a column, as Statement takes them.
  std::string columnTypes() const;
  /// "a", "b", … quoted.
  std::string columnList() const;
};

/// The public layers in the order of drawing and listing.
std::span<const Table> layerTables();
/// Null for a name that is no public layer.
const Table* findLayerTable(std::string_view name);
/// A layer that exists; throws Error(NotFound) otherwise.
const Table& layerTable(std::string_view name);

/// The rows of runs; not keyed (their first column is the run).
const Table& coverageTable();
const Table& priorityTable();

}  // namespace michi::store
