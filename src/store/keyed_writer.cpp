#include "store/keyed_writer.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "store/dialect.h"
#include "store/spatial_index.h"

namespace michi::store {
namespace {

constexpr std::size_t kRowsBetweenReports = 256;

struct Existing {
  std::int64_t id = 0;
  std::int64_t sourceId = 0;
  std::int64_t digest = 0;
  bool isGiven = false;
};

std::string parameters(const Table& table) {
  std::string list;
  for (std::size_t i = 0; i < table.columns.size(); ++i) list += ", :c" + std::to_string(i);
  return list.substr(2);
}

std::string assignments(const Table& table) {
  std::string list;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    list += dialect::quoted(table.columns[i].name) + " = :c" + std::to_string(i) + ", ";
  }
  return list;
}

class KeyedWriter {
 public:
  KeyedWriter(Connection& connection, const Table& table, std::int64_t sourceId)
      : m_connection(connection), m_table(table), m_sourceId(sourceId), m_nextId(1) {
    const std::string name = dialect::quoted(table.name);
    Statement rows(connection,
                   "SELECT id, source_id, digest, " + dialect::quoted(table.keyColumn()) + " FROM " + name,
                   "", "iiit");
    while (rows.next()) {
      m_existing.emplace(rows.text(3), Existing{rows.integer(0), rows.integer(1), rows.integer(2)});
      m_nextId = std::max(m_nextId, rows.integer(0) + 1);
    }
  }

  void put(const Row& row) {
    const auto [found, isNew] = m_existing.try_emplace(row.key());
    Existing& existing = found->second;
    if (existing.isGiven) {
      throw Error(ErrorKind::BadInput, text("The key “%1” is given twice.", row.key()),
                  std::string(m_table.name));
    }
    existing.isGiven = true;
    const std::int64_t digest = row.digest();
    if (isNew) {
      existing.id = m_nextId++;
      insert(existing.id, digest, row);
      ++m_changes.added;
    } else if (existing.digest != digest) {
      update(existing.id, digest, row);
      ++m_changes.changed;
    } else {
      if (existing.sourceId != m_sourceId) takeOver(existing.id);
      ++m_changes.unchanged;
    }
  }

  void removeRest(Removes removes) {
    for (const auto& [key, existing] : m_existing) {
      if (existing.isGiven || (removes == Removes::SameSource && existing.sourceId != m_sourceId)) continue;
      index().removed(existing.id);
      if (!m_delete) m_delete.emplace(m_connection, "DELETE FROM " + tableName() + " WHERE id = :id", "i");
      m_delete->set(0, existing.id).run();
      ++m_changes.removed;
    }
  }

  Changes finish() {
    m_insert.reset(), m_update.reset(), m_delete.reset(), m_takeOver.reset();
    if (m_index) m_index->finish();
    return m_changes;
  }

 private:
  std::string tableName() const { return dialect::quoted(m_table.name); }

  SpatialIndexUpdate& index() {
    if (!m_index) m_index.emplace(m_connection, m_table);
    return *m_index;
  }

  void bind(Statement& statement, std::int64_t id, std::int64_t digest, const Row& row) {
    row.require(m_table);
    statement.set(0, m_sourceId).set(1, digest);
    row.bind(statement, 2);
    const std::size_t geometry = 2 + m_table.columns.size();
    if (row.geometry().isEmpty()) {
      statement.setNull(geometry);
    } else {
      statement.set(geometry, row.geometry().wkb());
    }
    statement.set(geometry + 1, id);
    index().written(id, row.geometry().bounds());
    statement.run();
  }

  std::string types() const { return "ii" + m_table.columnTypes() + "bi"; }
  std::string geometry() const { return dialect::geometryFromWkb(":geom", m_connection.srid()); }

  void insert(std::int64_t id, std::int64_t digest, const Row& row) {
    index();  // before the statement is prepared: it drops triggers
    if (!m_insert) {
      m_insert.emplace(m_connection,
                       "INSERT INTO " + tableName() + " (source_id, digest, " + m_table.columnList() +
                           ", geom, id) VALUES (:source, :digest, " + parameters(m_table) + ", " +
                           geometry() + ", :id)",
                       types());
    }
    bind(*m_insert, id, digest, row);
  }

  void update(std::int64_t id, std::int64_t digest, const Row& row) {
    index();
    if (!m_update) {
      m_update.emplace(m_connection,
                       "UPDATE " + tableName() + " SET source_id = :source, digest = :digest, " +
                           assignments(m_table) + "geom = " + geometry() + " WHERE id = :id",
                       types());
    }
    bind(*m_update, id, digest, row);
  }

  void takeOver(std::int64_t id) {
    index();
    if (!m_takeOver) {
      m_takeOver.emplace(m_connection, "UPDATE " + tableName() + " SET source_id = :source WHERE id = :id",
                         "ii");
    }
    m_takeOver->set(0, m_sourceId).set(1, id).run();
  }

  Connection& m_connection;
  const Table& m_table;
  std::int64_t m_sourceId;
  std::int64_t m_nextId;
  std::unordered_map<std::string, Existing> m_existing;
  std::optional<SpatialIndexUpdate> m_index;
  std::optional<Statement> m_insert, m_update, m_delete, m_takeOver;
  Changes m_changes;
};

}  // namespace

Changes writeKeyed(Connection& connection, const Table& table, std::int64_t sourceId, Removes removes,
                   std::size_t count, const std::function<void(std::size_t index, Row& row)>& fill,
                   Progress& progress) {
  KeyedWriter writer(connection, table, sourceId);
  Row row;
  for (std::size_t i = 0; i < count; ++i) {
    if (i % kRowsBetweenReports == 0) progress.report(static_cast<double>(i) / static_cast<double>(count));
    row.clear();
    fill(i, row);
    writer.put(row);
  }
  writer.removeRest(removes);
  const Changes changes = writer.finish();
  progress.report(1);
  return changes;
}

void appendRows(Connection& connection, const Table& table, std::size_t count,
                const std::function<void(std::size_t index, Row& row)>& fill, Progress& progress) {
  if (count == 0) return;
  SpatialIndexUpdate index(connection, table);
  const std::string name = dialect::quoted(table.name);
  std::int64_t id = connection.integer("SELECT coalesce(max(id), 0) FROM " + name);
  {
    Statement insert(connection,
                     "INSERT INTO " + name + " (" + table.columnList() + ", geom, id) VALUES (" +
                         parameters(table) + ", " + dialect::geometryFromWkb(":geom", connection.srid()) +
                         ", :id)",
                     table.columnTypes() + "bi");
    Row row;
    for (std::size_t i = 0; i < count; ++i) {
      if (i % kRowsBetweenReports == 0) progress.report(static_cast<double>(i) / static_cast<double>(count));
      row.clear();
      fill(i, row);
      row.require(table);
      row.bind(insert, 0);
      insert.set(table.columns.size(), row.geometry().wkb()).set(table.columns.size() + 1, ++id).run();
      index.written(id, row.geometry().bounds());
    }
  }
  index.finish();
  progress.report(1);
}

void removeRows(Connection& connection, const Table& table, const std::string& condition) {
  const std::string name = dialect::quoted(table.name);
  SpatialIndexUpdate index(connection, table);
  {
    Statement rows(connection, "SELECT id FROM " + name + " WHERE " + condition, "", "i");
    while (rows.next()) index.removed(rows.integer(0));
  }
  connection.execute("DELETE FROM " + name + " WHERE " + condition);
  index.finish();
}

}  // namespace michi::store
