#pragma once
// Each kind of record to the columns of its table (tables.cpp) and back, in their order.

#include <concepts>
#include <string>
#include <type_traits>

#include "store/connection.h"
#include "store/records.h"
#include "store/row.h"
#include "store/runs.h"

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

  /// The next columns, each as its value's type (see Row).
  template <class... Values>
  RowReader& values(Values&... values) {
    (read(values), ...);
    return *this;
  }
  template <class Value>
  RowReader& derived(const Value&) {
    return skip(1);
  }
  RowReader& skip(std::size_t columns) {
    m_column += columns;
    return *this;
  }
  /// The geometry, wherever reading is. Throws Error(Damaged) when it is none.
  geo::Geometry geometry() const;
  void area(geo::Geometry& area) const { area = geometry(); }
  void point(geo::Point& p) const;
  const Statement& statement() const { return m_statement; }

 private:
  void read(std::string& value) { value = m_statement.text(m_column++); }
  void read(double& value) { value = m_statement.real(m_column++); }
  template <Whole T>
  void read(T& value) {
    value = static_cast<T>(m_statement.integer(m_column++));
  }
  template <class T>
  void read(std::optional<T>& value) {
    if (m_statement.isNull(m_column)) {
      value.reset();
      skip(1);
    } else {
      read(value.emplace());
    }
  }

  Connection& m_connection;
  const Table& m_table;
  Statement m_statement;
  std::size_t m_column = 0;
};

/// A record, const or not.
template <class T, class Record>
concept Of = std::same_as<std::remove_const_t<T>, Record>;

// One listing of a record's columns serves both ways: a Row takes the values, a RowReader gives them.

void eachColumn(auto& row, Of<District> auto& record) {
  row.values(record.code, record.name, record.former, record.council).area(record.area);
}

void eachColumn(auto& row, Of<Facility> auto& record) {
  row.values(record.key, record.kind, record.name, record.address, record.attributes).point(record.position);
}

void eachColumn(auto& row, Of<Shelter> auto& record) {
  row.values(record.key, record.name, record.address, record.isEmergencyPlace, record.isShelter,
             record.hazards);
  for (int hazard = 0; hazard < kHazardCount; ++hazard)
    row.derived((record.hazards & bit(static_cast<Hazard>(hazard))) != 0);  // the same bits, for styles
  row.values(record.capacity, record.accepts, record.note).point(record.position);
}

void eachColumn(auto& row, Of<FloodZone> auto& record) {
  row.values(record.key, record.map, record.rank, record.river).area(record.area);
}

void eachColumn(auto& row, Of<LandslideZone> auto& record) {
  row.values(record.key, record.phenomenon, record.zone, record.name, record.place, record.noticeDate)
      .area(record.area);
}

void eachColumn(auto& row, Of<MeshCell> auto& record) {
  row.values(record.key, record.meshId, record.year, record.total, record.under15, record.from15To64,
             record.over65, record.over75, record.over80)
      .area(record.area);
}

void eachColumn(auto& row, Of<NeedPoint> auto& record) {
  row.values(record.key, record.needClass, record.weight).point(record.position);
}

void eachColumn(auto& row, Of<Road> auto& record) {
  row.values(record.key, record.name, record.roadClass, record.length, record.isWalkable)
      .geometry(record.line);
}

void eachColumn(auto& row, Of<BackgroundArea> auto& record) {
  row.values(record.key, record.kind, record.name).area(record.area);
}

/// Behind the key and the feed's name.
void eachColumn(auto& row, Of<TransitFeed::Stop> auto& record) {
  row.values(record.id, record.name, record.reading, record.zone, record.parent, record.locationType)
      .point(record.position);
}

void eachColumn(auto& row, Of<TransitFeed::Route> auto& record) {
  row.values(record.id, record.agency, record.shortName, record.longName, record.colour, record.type);
}

/// Behind the run's id.
void eachColumn(auto& row, Of<CoverageRow> auto& record) {
  row.values(record.pointKey, record.districtCode, record.kind, record.facilityKey, record.distance,
             record.minutes, record.offNetwork, record.reached, record.weight)
      .point(record.position);
}

void eachColumn(auto& row, Of<PriorityRow> auto& record) {
  row.values(record.pointKey, record.districtCode, record.priorityClass, record.score, record.floodRank,
             record.collapse, record.landslide, record.shelterKey, record.distance, record.minutes,
             record.reason, record.shares, record.weight)
      .point(record.position);
}

/// Every record of a layer.
template <class Record>
std::vector<Record> readRecords(Connection& connection, std::string_view layer,
                                const std::string& condition = {}) {
  RowReader reader(connection, layerTable(layer), condition);
  std::vector<Record> records;
  while (reader.next()) eachColumn(reader, records.emplace_back());
  return records;
}

}  // namespace michi::store
