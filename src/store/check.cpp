// What can be wrong with a workspace, in words.

#include "base/error.h"
#include "base/text.h"
#include "store/dialect.h"
#include "store/row.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

std::string restore() { return text("Work on with a backup of it."); }
std::string importAgain() { return text("Import the data again."); }

void checkFile(Connection& connection, std::vector<Finding>& findings) {
  constexpr int kMost = 20;
  Statement rows(connection, "PRAGMA integrity_check(" + std::to_string(kMost) + ")", "", "t");
  while (rows.next()) {
    if (rows.text(0) != "ok") findings.push_back({text("The file is damaged: %1", rows.text(0)), restore()});
  }
}

void checkReferences(Connection& connection, std::vector<Finding>& findings) {
  Statement rows(connection, "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\"",
                 "", "ti");
  while (rows.next()) {
    findings.push_back(
        {text("In %1, %2 records point to something that is not there.", rows.text(0), rows.integer(1)),
         importAgain()});
  }
}

/// SpatiaLite's CheckSpatialIndex() writes to a log table, which a reader may not; this asks the same.
bool isIndexSound(Connection& connection, const Table& table) {
  const std::string name = dialect::quoted(table.name);
  const std::string index = "idx_" + std::string(table.name) + "_geom";
  if (connection.textValue("SELECT rtreecheck('" + index + "')") != "ok") return false;
  const std::int64_t entries = connection.integer("SELECT count(*) FROM " + index);
  if (entries != connection.integer("SELECT count(*) FROM " + name + " WHERE geom IS NOT NULL")) return false;
  // The index holds 32-bit numbers, rounded outwards; a metre is more than their steps within Japan.
  return connection.integer(
             "SELECT count(*) FROM " + name + " t LEFT JOIN " + index +
             " i ON i.pkid = t.id WHERE t.geom IS NOT NULL AND (i.pkid IS NULL OR "
             "MbrMinX(geom) NOT BETWEEN i.xmin AND i.xmin + 1 OR MbrMaxX(geom) NOT BETWEEN i.xmax - 1 AND "
             "i.xmax OR MbrMinY(geom) NOT BETWEEN i.ymin AND i.ymin + 1 OR MbrMaxY(geom) NOT BETWEEN "
             "i.ymax - 1 AND i.ymax)") == 0;
}

/// Those that can be read but are not valid. (SpatiaLite's ST_IsValid would write on the error output.)
std::int64_t invalidAreas(Connection& connection, const Table& table) {
  Statement rows(connection,
                 "SELECT " + dialect::wkbOf("geom") + " FROM " + dialect::quoted(table.name) +
                     " WHERE ST_AsBinary(geom) IS NOT NULL",
                 "", "b");
  std::int64_t invalid = 0;
  while (rows.next()) invalid += geo::isValid(geo::Geometry::fromWkb(rows.bytes(0))) ? 0 : 1;
  return invalid;
}

void checkLayer(Connection& connection, const Table& table, std::vector<Finding>& findings) {
  const std::string name = dialect::quoted(table.name);
  const std::int64_t unreadable =
      table.isGeometryOptional
          ? 0
          : connection.integer("SELECT count(*) FROM " + name + " WHERE ST_AsBinary(geom) IS NULL");
  if (unreadable > 0) {
    findings.push_back({text("In %1, %2 records have no geometry that can be read.", table.name, unreadable),
                        importAgain()});
  }
  const std::int64_t invalid = table.geometryType == "MULTIPOLYGON" ? invalidAreas(connection, table) : 0;
  if (invalid > 0) {
    findings.push_back(
        {text("In %1, %2 areas cross themselves or overlap their own parts.", table.name, invalid),
         text("Repair them where they come from, or import the data again.")});
  }
  if (!isIndexSound(connection, table)) {
    findings.push_back(
        {text("The spatial index of %1 does not fit its records.", table.name), importAgain()});
  }
}

void checkNetwork(Connection& connection, std::vector<Finding>& findings) {
  const bool hasRoads = connection.integer("SELECT count(*) FROM road WHERE walkable = 1") > 0;
  Statement row(connection, "SELECT digest, data FROM walk_network WHERE id = 1", "", "ib");
  if (!row.next()) {
    if (hasRoads)
      findings.push_back({text("There are roads but no walking network."), text("Import the roads again.")});
    return;
  }
  Digest digest;
  digest.add(row.bytes(1));
  if (digest.value() != row.integer(0)) {
    findings.push_back(
        {text("The walking network is not what was stored."), text("Import the roads again.")});
  }
  if (!hasRoads)
    findings.push_back({text("There is a walking network but no road."), text("Import the roads again.")});
}

void checkElevation(Connection& connection, std::vector<Finding>& findings) {
  try {
    loadElevation(connection);
  } catch (const Error& error) {
    findings.push_back({error.happened(), error.todo()});
  }
}

}  // namespace

std::vector<Finding> checkWorkspace(Connection& connection, Progress& progress) {
  const Transaction reading(connection, Transaction::Kind::Read);
  std::vector<Finding> findings;
  try {
    progress.step(0, text("Checking the file"));
    checkFile(connection, findings);
    checkReferences(connection, findings);
    const std::span<const Table> tables = layerTables();
    for (std::size_t i = 0; i < tables.size(); ++i) {
      progress.step(0.3 + 0.6 * static_cast<double>(i) / static_cast<double>(tables.size()),
                    text("Checking the layers"));
      checkLayer(connection, tables[i], findings);
    }
    checkNetwork(connection, findings);
    checkElevation(connection, findings);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Damaged) throw;
    findings.push_back({error.happened(), restore()});
  }
  progress.report(1);
  return findings;
}

}  // namespace michi::store
