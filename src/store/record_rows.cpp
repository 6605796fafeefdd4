#include "store/record_rows.h"

#include "base/error.h"
#include "base/text.h"
#include "store/dialect.h"

namespace michi::store {
namespace {

std::string selection(const Table& table, const std::string& condition, const std::string& order) {
  return "SELECT " + table.columnList() + ", " + dialect::wkbOf("geom") + " FROM " +
         dialect::quoted(table.name) + (condition.empty() ? "" : " WHERE " + condition) + " ORDER BY " +
         (order.empty() ? dialect::quoted(table.keyColumn()) : order);
}

}  // namespace

RowReader::RowReader(Connection& connection, const Table& table, const std::string& condition,
                     const std::string& order, const std::optional<std::string>& value)
    : m_connection(connection),
      m_table(table),
      m_statement(connection, selection(table, condition, order), value ? "t" : "",
                  table.columnTypes() + "b") {
  if (value) m_statement.set(0, *value);
}

bool RowReader::next() {
  m_column = 0;
  return m_statement.next();
}

std::optional<double> RowReader::optionalReal() {
  const std::size_t column = m_column++;
  return m_statement.isNull(column) ? std::nullopt : std::optional(m_statement.real(column));
}

std::optional<int> RowReader::optionalInteger() {
  const std::size_t column = m_column++;
  return m_statement.isNull(column) ? std::nullopt
                                    : std::optional(static_cast<int>(m_statement.integer(column)));
}

geo::Geometry RowReader::geometry() const {
  const std::size_t column = m_table.columns.size();
  if (m_statement.isNull(column) && m_table.isGeometryOptional) return {};
  try {
    return geo::Geometry::fromWkb(m_statement.bytes(column));
  } catch (const Error& error) {
    throw Error(ErrorKind::Damaged, michi::text("A stored geometry cannot be read: %1", error.happened()),
                m_connection.file() + ", " + std::string(m_table.name),
                michi::text("Import the data again."));
  }
}

geo::Point RowReader::point() const {
  const geo::Geometry stored = geometry();
  if (stored.type() == geo::GeometryType::Point) return stored.bounds().centre();
  throw Error(ErrorKind::Damaged, michi::text("A stored geometry is not a point."),
              m_connection.file() + ", " + std::string(m_table.name), michi::text("Import the data again."));
}

void toRow(const District& record, Row& row) {
  row.text(record.code).text(record.name).text(record.former).text(record.council);
  row.area(record.area);
}

void fromRow(RowReader& row, District& record) {
  record.code = row.text();
  record.name = row.text();
  record.former = row.text();
  record.council = row.text();
  record.area = row.geometry();
}

void toRow(const Facility& record, Row& row) {
  row.text(record.key).text(record.kind).text(record.name).text(record.address).text(record.attributes);
  row.point(record.position);
}

void fromRow(RowReader& row, Facility& record) {
  record.key = row.text();
  record.kind = row.text();
  record.name = row.text();
  record.address = row.text();
  record.attributes = row.text();
  record.position = row.point();
}

void toRow(const Shelter& record, Row& row) {
  row.text(record.key).text(record.name).text(record.address);
  row.integer(record.isEmergencyPlace ? 1 : 0).integer(record.isShelter ? 1 : 0).integer(record.hazards);
  for (int hazard = 0; hazard < kHazardCount; ++hazard) {
    row.integer((record.hazards & bit(static_cast<Hazard>(hazard))) != 0 ? 1 : 0);
  }
  if (record.capacity) {
    row.integer(*record.capacity);
  } else {
    row.null();
  }
  row.text(record.accepts).text(record.note);
  row.point(record.position);
}

void fromRow(RowReader& row, Shelter& record) {
  record.key = row.text();
  record.name = row.text();
  record.address = row.text();
  record.isEmergencyPlace = row.flag();
  record.isShelter = row.flag();
  record.hazards = static_cast<std::uint8_t>(row.integer());
  row.skip(kHazardCount);  // the same bits, for styles
  record.capacity = row.optionalInteger();
  record.accepts = row.text();
  record.note = row.text();
  record.position = row.point();
}

void toRow(const FloodZone& record, Row& row) {
  row.text(record.key).integer(static_cast<int>(record.map)).integer(record.rank).text(record.river);
  row.area(record.area);
}

void fromRow(RowReader& row, FloodZone& record) {
  record.key = row.text();
  record.map = static_cast<FloodMap>(row.integer());
  record.rank = row.integer();
  record.river = row.text();
  record.area = row.geometry();
}

void toRow(const LandslideZone& record, Row& row) {
  row.text(record.key).integer(record.phenomenon).integer(record.zone);
  row.text(record.name).text(record.place).text(record.noticeDate);
  row.area(record.area);
}

void fromRow(RowReader& row, LandslideZone& record) {
  record.key = row.text();
  record.phenomenon = row.integer();
  record.zone = row.integer();
  record.name = row.text();
  record.place = row.text();
  record.noticeDate = row.text();
  record.area = row.geometry();
}

void toRow(const MeshCell& record, Row& row) {
  row.text(record.key).text(record.meshId).integer(record.year).real(record.total);
  row.real(record.under15)
      .real(record.from15To64)
      .real(record.over65)
      .real(record.over75)
      .real(record.over80);
  row.area(record.area);
}

void fromRow(RowReader& row, MeshCell& record) {
  record.key = row.text();
  record.meshId = row.text();
  record.year = row.integer();
  record.total = row.real();
  record.under15 = row.optionalReal();
  record.from15To64 = row.optionalReal();
  record.over65 = row.optionalReal();
  record.over75 = row.optionalReal();
  record.over80 = row.optionalReal();
  record.area = row.geometry();
}

void toRow(const NeedPoint& record, Row& row) {
  row.text(record.key).text(record.needClass).real(record.weight);
  row.point(record.position);
}

void fromRow(RowReader& row, NeedPoint& record) {
  record.key = row.text();
  record.needClass = row.text();
  record.weight = row.real();
  record.position = row.point();
}

void toRow(const Road& record, Row& row) {
  row.text(record.key)
      .text(record.name)
      .text(record.roadClass)
      .real(record.length)
      .integer(record.isWalkable ? 1 : 0);
  row.geometry(record.line);
}

void toRow(const BackgroundArea& record, Row& row) {
  row.text(record.key).text(record.kind).text(record.name);
  row.area(record.area);
}

}  // namespace michi::store
