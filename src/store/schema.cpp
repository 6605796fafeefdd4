#include "store/schema.h"

#include <string>

#include "base/error.h"
#include "base/text.h"
#include "store/dialect.h"
#include "store/tables.h"

namespace michi::store {
namespace {

using dialect::quoted;

std::string_view sqlType(char type) {
  return type == 'i' ? dialect::kInteger : (type == 'r' ? dialect::kReal : dialect::kText);
}

std::string join(std::initializer_list<std::string_view> parts) {
  std::string all;
  for (const std::string_view part : parts) all += part;
  return all;
}

/// SpatiaLite's functions answer 1 when they did it.
void requireDone(Connection& connection, const std::string& sql) {
  if (connection.integer(sql) == 1) return;
  throw Error(ErrorKind::Internal, text("The database answered with an error: %1", sql), connection.file());
}

void createSpatialMetadata(Connection& connection) {
  // Only what is needed: the full list of reference systems costs seconds and 5 MB.
  requireDone(connection, "SELECT InitSpatialMetaData(0, 'NONE')");
  requireDone(connection, "SELECT InsertEpsgSrid(" + std::to_string(connection.srid()) + ")");
}

void createGeneralTables(Connection& connection) {
  connection.execute("CREATE TABLE michi_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)");
  connection.execute(dialect::typed(
      "CREATE TABLE source ({id}, kind TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, "
      "crs TEXT NOT NULL, encoding TEXT NOT NULL, data_date TEXT NOT NULL, rows_read {integer} NOT NULL, "
      "rows_rejected {integer} NOT NULL, imported_at TEXT NOT NULL, import_number {integer} NOT NULL, "
      "UNIQUE (kind, name))"));
  connection.execute(
      dialect::typed("CREATE TABLE layer_revision (layer TEXT PRIMARY KEY, revision {integer} NOT NULL)"));
}

std::string columnDefinitions(const Table& table) {
  std::string sql;
  for (const Column& column : table.columns) {
    sql += join({", ", quoted(column.name), " ", sqlType(column.type), column.isNullable ? "" : " NOT NULL"});
  }
  return sql;
}

void addGeometry(Connection& connection, const Table& table) {
  requireDone(connection, join({"SELECT AddGeometryColumn('", table.name, "', 'geom', ",
                                std::to_string(connection.srid()), ", '", table.geometryType, "', 'XY', ",
                                table.isGeometryOptional ? "0" : "1", ")"}));
  requireDone(connection, join({"SELECT CreateSpatialIndex('", table.name, "', 'geom')"}));
}

void createLayer(Connection& connection, const Table& table) {
  connection.execute(
      join({"CREATE TABLE ", quoted(table.name), " (", dialect::kIdColumn, ", source_id ", dialect::kInteger,
            " NOT NULL REFERENCES source(id), digest ", dialect::kInteger, " NOT NULL",
            columnDefinitions(table), ", UNIQUE (", quoted(table.keyColumn()), "))"}));
  addGeometry(connection, table);
}

/// What each list says of a shelter; the layer holds the joined record.
void createShelterListing(Connection& connection) {
  connection.execute(dialect::typed(
      "CREATE TABLE shelter_listing (source_id {integer} NOT NULL REFERENCES source(id), key TEXT NOT NULL, "
      "name TEXT NOT NULL, address TEXT NOT NULL, is_emergency {integer} NOT NULL, "
      "is_shelter {integer} NOT NULL, hazards {integer} NOT NULL, capacity {integer}, accepts TEXT NOT NULL, "
      "note TEXT NOT NULL, x {real} NOT NULL, y {real} NOT NULL, PRIMARY KEY (source_id, key))"));
}

void createBlobs(Connection& connection) {
  connection.execute(
      dialect::typed("CREATE TABLE walk_network ({id}, source_id {integer} NOT NULL REFERENCES source(id), "
                     "digest {integer} NOT NULL, data {bytes} NOT NULL)"));
  connection.execute(dialect::typed(
      "CREATE TABLE elevation ({id}, source_id {integer} NOT NULL REFERENCES source(id), "
      "digest {integer} NOT NULL, columns {integer} NOT NULL, rows {integer} NOT NULL, x {real} NOT NULL, "
      "y {real} NOT NULL, cell_size {real} NOT NULL, data {bytes} NOT NULL)"));
}

/// Parts of a feed besides stops and routes, each in the order of the feed.
void createTransitPart(Connection& connection, const std::string& name, const std::string& columns) {
  connection.execute(
      dialect::typed("CREATE TABLE " + name +
                     " (feed_id {integer} NOT NULL REFERENCES transit_feed(id) ON DELETE CASCADE, "
                     "position {integer} NOT NULL, " +
                     columns + ", PRIMARY KEY (feed_id, position))"));
}

void createTransit(Connection& connection) {
  connection.execute(dialect::typed(
      "CREATE TABLE transit_feed ({id}, source_id {integer} NOT NULL REFERENCES source(id), "
      "digest {integer} NOT NULL, name TEXT NOT NULL UNIQUE, publisher TEXT NOT NULL, version TEXT NOT NULL, "
      "start_date {integer} NOT NULL, end_date {integer} NOT NULL)"));
  createTransitPart(connection, "transit_agency", "name TEXT NOT NULL");
  createTransitPart(
      connection, "transit_trip",
      "trip_id TEXT NOT NULL, digest {integer} NOT NULL, service TEXT NOT NULL, headsign TEXT NOT NULL, "
      "route {integer} NOT NULL, direction {integer} NOT NULL");
  createTransitPart(connection, "transit_stop_time",
                    "trip {integer} NOT NULL, stop {integer} NOT NULL, sequence {integer} NOT NULL, arrival "
                    "{integer} NOT NULL, "
                    "departure {integer} NOT NULL, pickup {integer} NOT NULL, drop_off {integer} NOT NULL");
  createTransitPart(connection, "transit_service",
                    "service_id TEXT NOT NULL, weekdays {integer} NOT NULL, start_date {integer} NOT NULL, "
                    "end_date {integer} NOT NULL");
  createTransitPart(connection, "transit_exception",
                    "service TEXT NOT NULL, date {integer} NOT NULL, added {integer} NOT NULL");
  createTransitPart(connection, "transit_frequency",
                    "trip {integer} NOT NULL, start_time {integer} NOT NULL, end_time {integer} NOT NULL, "
                    "headway {integer} NOT NULL");
}

void createRunTable(Connection& connection, const Table& table) {
  connection.execute(
      join({"CREATE TABLE ", quoted(table.name), " (", dialect::kIdColumn, columnDefinitions(table),
            ", FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE)"}));
  connection.execute(join({"CREATE INDEX ", table.name, "_run ON ", table.name, "(run_id)"}));
  addGeometry(connection, table);
}

/// A view of the newest run's rows that QGIS and the map worker open like a layer.
void createLatestView(Connection& connection, const Table& table, std::string_view kind) {
  const std::string view = join({"latest_", kind});
  connection.execute(
      join({"CREATE VIEW ", view, " AS SELECT id, ", table.columnList(), ", geom FROM ", table.name,
            " WHERE run_id = (SELECT max(id) FROM run WHERE kind = '", kind, "')"}));
  Statement(connection,
            "INSERT INTO views_geometry_columns (view_name, view_geometry, view_rowid, f_table_name, "
            "f_geometry_column, read_only) VALUES (:view, 'geom', 'id', :table, 'geom', 1)",
            "tt")
      .set(0, view)
      .set(1, table.name)
      .run();
}

void createRuns(Connection& connection) {
  connection.execute(
      dialect::typed("CREATE TABLE run ({new_id}, kind TEXT NOT NULL, created_at TEXT NOT NULL, "
                     "program TEXT NOT NULL, parameters TEXT NOT NULL, summary TEXT NOT NULL)"));
  connection.execute(dialect::typed(
      "CREATE TABLE run_input (run_id {integer} NOT NULL REFERENCES run(id) ON DELETE CASCADE, "
      "layer TEXT NOT NULL, revision {integer} NOT NULL, PRIMARY KEY (run_id, layer))"));
  createRunTable(connection, coverageTable());
  createRunTable(connection, priorityTable());
  createLatestView(connection, coverageTable(), "coverage");
  createLatestView(connection, priorityTable(), "priority");
}

}  // namespace

void createSchema(Connection& connection) {
  createSpatialMetadata(connection);
  createGeneralTables(connection);
  for (const Table& table : layerTables()) createLayer(connection, table);
  createShelterListing(connection);
  createBlobs(connection);
  createTransit(connection);
  createRuns(connection);
}

}  // namespace michi::store
