#pragma once
// Each kind of record to the columns of its table (tables.cpp) and back, in their order.

#include <string>

#include "store/connection.h"
#include "store/records.h"
#include "store/row.h"

namespace michi::store {

/// Reads a feature table's rows column by column.
class RowReader {
 public:
  /// `condition` is SQL after WHERE; it may hold one text parameter, given as `value`. Rows come in ascending
  /// key unless an order is given.
  RowReader(Connection& connection, const Table& table, const std::string& condition = {},
            const std::string& order = {}, const std::optional<std::string>& value = {});
  /// False after the last row; otherwise reading starts again at the first column.
  bool next();

  std::string text() { return m_statement.text(m_column++); }
  int integer() { return static_cast<int>(m_statement.integer(m_column++)); }
  bool flag() { return integer() != 0; }
  double real() { return m_statement.real(m_column++); }
  std::optional<double> optionalReal();
  std::optional<int> optionalInteger();
  void skip(std::size_t columns) { m_column += columns; }
  /// The geometry, wherever reading is. Throws Error(Damaged) when it is none.
  geo::Geometry geometry() const;
  geo::Point point() const;
  const Statement& statement() const { return m_statement; }

 private:
  Connection& m_connection;
  const Table& m_table;
  Statement m_statement;
  std::size_t m_column = 0;
};

void toRow(const District& record, Row& row);
void toRow(const Facility& record, Row& row);
void toRow(const Shelter& record, Row& row);
void toRow(const FloodZone& record, Row& row);
void toRow(const LandslideZone& record, Row& row);
void toRow(const MeshCell& record, Row& row);
void toRow(const NeedPoint& record, Row& row);
void toRow(const Road& record, Row& row);
void toRow(const BackgroundArea& record, Row& row);

void fromRow(RowReader& row, District& record);
void fromRow(RowReader& row, Facility& record);
void fromRow(RowReader& row, Shelter& record);
void fromRow(RowReader& row, FloodZone& record);
void fromRow(RowReader& row, LandslideZone& record);
void fromRow(RowReader& row, MeshCell& record);
void fromRow(RowReader& row, NeedPoint& record);

/// Every record of a layer.
template <class Record>
std::vector<Record> readRecords(Connection& connection, std::string_view layer,
                                const std::string& condition = {}) {
  RowReader reader(connection, layerTable(layer), condition);
  std::vector<Record> records;
  while (reader.next()) fromRow(reader, records.emplace_back());
  return records;
}

}  // namespace michi::store
