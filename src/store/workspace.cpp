// Opening, creating and describing a workspace.

#include "store/workspace.h"

#include <sqlite3.h>

#include <charconv>

#include "base/error.h"
#include "base/text.h"
#include "geo/crs.h"
#include "store/backup.h"
#include "store/dialect.h"
#include "store/location.h"
#include "store/migrations.h"
#include "store/tables.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

/// "EPSG:6678" → 6678; 0 when it is none.
int epsgNumber(std::string_view code) {
  constexpr std::string_view kPrefix = "EPSG:";
  int number = 0;
  if (code.substr(0, kPrefix.size()) != kPrefix) return 0;
  const auto result = std::from_chars(code.data() + kPrefix.size(), code.data() + code.size(), number);
  return result.ptr == code.data() + code.size() ? number : 0;
}

std::string requirePlane(const std::string& crs) {
  const geo::CrsInfo info = geo::describeCrs(crs);
  if (!info.isMetric || epsgNumber(info.code) == 0) {
    throw Error(ErrorKind::BadInput, text("“%1” is no plane in metres with an EPSG code.", crs), {},
                text("For Oshu give EPSG:6678; the planes of Japan are EPSG:6669 to EPSG:6687."));
  }
  return info.code;
}

void writeMeta(Connection& connection, std::string_view key, std::string_view value) {
  Statement(connection, "INSERT INTO michi_meta (key, value) VALUES (:key, :value)", "tt")
      .set(0, key)
      .set(1, value)
      .run();
}

std::string meta(Connection& connection, std::string_view key) {
  Statement query(connection, "SELECT value FROM michi_meta WHERE key = :key", "t", "t");
  query.set(0, key);
  return query.next() ? query.text(0) : std::string();
}

void fillNew(Connection& connection, const std::string& name, const std::string& crs) {
  connection.setSrid(epsgNumber(crs));
  connection.textValue("PRAGMA journal_mode = WAL");
  connection.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
  migrate(connection, schemaMigrations());
  Transaction transaction(connection, Transaction::Kind::Write);
  writeMeta(connection, "name", name);
  writeMeta(connection, "crs", crs);
  writeMeta(connection, "created_at", connection.textValue("SELECT " + std::string(dialect::kNow)));
  transaction.commit();
  connection.textValue("PRAGMA wal_checkpoint(TRUNCATE)");  // others know a workspace by its file's head
}

void removeNew(const std::filesystem::path& file) {
  std::error_code ignored;
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
    std::filesystem::remove(pathFromUtf8(toUtf8(file) + suffix), ignored);
  }
}

void requireWritableFile(Connection& connection) {
  if (sqlite3_db_readonly(connection.handle(), "main") != 1) return;
  throw Error(ErrorKind::Io, text("The workspace cannot be written to."), connection.file(),
              text("Check the permissions of the file and of its folder."));
}

/// Brings an older workspace to this program's schema, or says why it cannot be used.
void bringUpToDate(Connection& connection, Access access) {
  const int version = schemaVersion(connection);
  if (version > newestSchema()) failTooNew(connection.file(), version);
  if (version == newestSchema()) return;
  if (version < 1) {
    throw Error(ErrorKind::Damaged, text("The workspace was never finished."), connection.file(),
                text("Delete it and make it again."));
  }
  if (access == Access::ReadOnly) {
    throw Error(ErrorKind::Conflict, text("The workspace was made by an older program."), connection.file(),
                text("Open it once for writing; it is then brought up to date."));
  }
  connection.setSrid(epsgNumber(meta(connection, "crs")));  // new tables may have a geometry
  migrate(connection, schemaMigrations());
}

LayerInfo layerInfo(Connection& connection, const Table& table) {
  LayerInfo layer;
  layer.name = table.name;
  Statement query(connection,
                  "SELECT count(*), min(MbrMinX(geom)), min(MbrMinY(geom)), max(MbrMaxX(geom)), "
                  "max(MbrMaxY(geom)) FROM " +
                      dialect::quoted(table.name),
                  "", "irrrr");
  query.next();
  layer.count = static_cast<std::uint64_t>(query.integer(0));
  if (!query.isNull(1)) layer.extent = {query.real(1), query.real(2), query.real(3), query.real(4)};
  layer.revision = layerRevision(connection, table.name);
  return layer;
}

std::vector<SourceInfo> readSources(Connection& connection) {
  Statement query(
      connection,
      "SELECT kind, name, sha256, crs, encoding, data_date, rows_read, rows_rejected, imported_at "
      "FROM source ORDER BY import_number",
      "", "ttttttiit");
  std::vector<SourceInfo> sources;
  while (query.next()) {
    SourceInfo& source = sources.emplace_back();
    source.kind = query.text(0);
    source.name = query.text(1);
    source.sha256 = query.text(2);
    source.crs = query.text(3);
    source.encoding = query.text(4);
    source.dataDate = query.text(5);
    source.rowsRead = static_cast<std::uint64_t>(query.integer(6));
    source.rowsRejected = static_cast<std::uint64_t>(query.integer(7));
    source.importedAt = query.text(8);
  }
  return sources;
}

}  // namespace

Workspace::Workspace(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

Connection& Workspace::Impl::writable() const {
  if (!isReadOnly) return connection;
  throw Error(ErrorKind::Conflict, text("The workspace was opened for reading only."), path);
}

Workspace Workspace::create(const std::string& url, const std::string& name, const std::string& crs) {
  const std::filesystem::path file = fileOfUrl(url);
  const std::string code = requirePlane(crs);
  std::error_code ignored;
  if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) {
    throw Error(ErrorKind::Conflict, text("There is a file already; it is not overwritten."), toUtf8(file),
                text("Give another name."));
  }
  try {
    auto impl = std::make_unique<Impl>(file, OpenMode::Create);
    fillNew(impl->connection, name, code);
    impl->crs = code;
    impl->connection.markAsOpen();
    return Workspace(std::move(impl));
  } catch (...) {
    removeNew(file);
    throw;
  }
}

Workspace Workspace::open(const std::string& url, Access access) {
  const std::filesystem::path file = fileOfUrl(url);
  requireWorkspaceFile(file, newestSchema());
  const bool isReadOnly = access == Access::ReadOnly;
  auto impl = std::make_unique<Impl>(file, isReadOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
  if (!isReadOnly) requireWritableFile(impl->connection);
  impl->isReadOnly = isReadOnly;
  bringUpToDate(impl->connection, access);
  impl->crs = meta(impl->connection, "crs");
  const int srid = epsgNumber(impl->crs);
  if (srid == 0) {
    throw Error(ErrorKind::Damaged, text("The workspace does not say its coordinate reference system."),
                impl->path, text("Work on with a backup of it."));
  }
  impl->connection.setSrid(srid);
  impl->connection.markAsOpen();
  return Workspace(std::move(impl));
}

const std::string& Workspace::crs() const { return m_impl->crs; }
const std::string& Workspace::path() const { return m_impl->path; }

WorkspaceInfo Workspace::info() const {
  Connection& connection = m_impl->connection;
  const Transaction reading(connection, Transaction::Kind::Read);
  WorkspaceInfo info;
  info.name = meta(connection, "name");
  info.crs = m_impl->crs;
  info.schemaVersion = schemaVersion(connection);
  info.createdAt = meta(connection, "created_at");
  for (const Table& table : layerTables()) info.layers.push_back(layerInfo(connection, table));
  info.sources = readSources(connection);
  return info;
}

std::uint64_t Workspace::revision(const std::string& layer) const {
  return layerRevision(m_impl->connection, layer);
}

std::int64_t Workspace::saveRun(const Run& run, Progress& progress) {
  Connection& connection = m_impl->writable();
  Transaction transaction(connection, Transaction::Kind::Write);
  const std::int64_t id = saveRunRows(connection, run, progress);
  transaction.commit();
  return id;
}

std::vector<RunInfo> Workspace::runs() const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  return loadRuns(m_impl->connection);
}

std::optional<Run> Workspace::latestRun(const std::string& kind) const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  return loadLatestRun(m_impl->connection, kind);
}

std::vector<Finding> Workspace::check(Progress& progress) const {
  return checkWorkspace(m_impl->connection, progress);
}

void Workspace::backup(const std::string& file, Progress& progress) const {
  backupTo(m_impl->connection, pathFromUtf8(file), progress);
}

}  // namespace michi::store
