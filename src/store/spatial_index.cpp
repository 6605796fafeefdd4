#include "store/spatial_index.h"

#include "store/dialect.h"
#include "store/rtree_builder.h"

namespace michi::store {
namespace {

std::string indexName(const Table& table) { return "idx_" + std::string(table.name) + "_geom"; }

/// Above this share of the table it is cheaper to build the index anew.
constexpr std::size_t kRebuildShare = 20;

}  // namespace

SpatialIndexUpdate::SpatialIndexUpdate(Connection& connection, const Table& table)
    : m_connection(connection), m_table(table) {
  std::vector<std::string> names;
  {
    Statement triggers(connection,
                       "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table",
                       "t", "tt");
    triggers.set(0, table.name);
    while (triggers.next()) {
      names.push_back(triggers.text(0));
      m_triggers.push_back(triggers.text(1));
    }
  }
  for (const std::string& name : names) connection.execute("DROP TRIGGER " + dialect::quoted(name));
}

void SpatialIndexUpdate::updateRows() {
  const std::string index = dialect::quoted(indexName(m_table));
  Statement remove(m_connection, "DELETE FROM " + index + " WHERE pkid = :id", "i");
  for (const std::int64_t id : m_removed) remove.set(0, id).run();
  Statement insert(m_connection,
                   "INSERT INTO " + index + "(pkid, xmin, xmax, ymin, ymax) VALUES (:id, :a, :b, :c, :d)",
                   "irrrr");
  for (const auto& [id, box] : m_written) {
    remove.set(0, id).run();
    if (box.isEmpty()) continue;
    insert.set(0, id).set(1, box.minX).set(2, box.maxX).set(3, box.minY).set(4, box.maxY).run();
  }
}

void SpatialIndexUpdate::updateStatistics() {
  Statement update(m_connection,
                   "INSERT OR REPLACE INTO geometry_columns_statistics SELECT :name, 'geom', "
                   "strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), count(*), min(MbrMinX(geom)), min(MbrMinY(geom)), "
                   "max(MbrMaxX(geom)), max(MbrMaxY(geom)) FROM " +
                       dialect::quoted(m_table.name),
                   "t");
  update.set(0, m_table.name).run();
}

void SpatialIndexUpdate::finish() {
  const std::string table = dialect::quoted(m_table.name);
  const auto total = static_cast<std::size_t>(m_connection.integer("SELECT count(*) FROM " + table));
  if ((m_written.size() + m_removed.size()) * kRebuildShare > total) {
    std::vector<RtreeEntry> entries;
    entries.reserve(total);
    Statement rows(m_connection,
                   "SELECT id, MbrMinX(geom), MbrMinY(geom), MbrMaxX(geom), MbrMaxY(geom) FROM " + table +
                       " WHERE geom IS NOT NULL",
                   "", "irrrr");
    while (rows.next())
      entries.push_back({rows.integer(0), {rows.real(1), rows.real(2), rows.real(3), rows.real(4)}});
    rebuildRtree(m_connection, indexName(m_table), entries);
  } else {
    updateRows();
  }
  updateStatistics();
  for (const std::string& sql : m_triggers) m_connection.execute(sql);
}

}  // namespace michi::store
