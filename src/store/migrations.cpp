#include "store/migrations.h"

#include "base/progress.h"
#include "store/backup.h"
#include "store/registry_schema.h"
#include "store/schema.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

/// The first of "<file>.before-v<N>", "<file>.before-v<N>-2" … that is free.
std::string copyName(const std::string& file, int version) {
  const std::string base = file + ".before-v" + std::to_string(version);
  std::string name = base;
  for (int i = 2; std::filesystem::exists(pathFromUtf8(name)); ++i) name = base + "-" + std::to_string(i);
  return name;
}

}  // namespace

const std::vector<Migration>& schemaMigrations() {
  static const std::vector<Migration> kMigrations = {{1, &createSchema},
                                                     {2, &createAddressTables},
                                                     {3, &createRegistryTables},
                                                     {4, &createNoteTable},
                                                     {5, &createDocumentTable}};
  return kMigrations;
}

int newestSchema() { return schemaMigrations().back().version; }

int schemaVersion(Connection& connection) {
  return static_cast<int>(connection.integer("PRAGMA user_version"));
}

void migrate(Connection& connection, std::span<const Migration> migrations) {
  const int newest = migrations.back().version;
  const int before = schemaVersion(connection);
  if (before >= newest) return;
  if (before > 0) {
    Progress silent;
    backupTo(connection, pathFromUtf8(copyName(connection.file(), newest)), silent);
  }
  Transaction transaction(connection, Transaction::Kind::Write);
  const int current = schemaVersion(connection);  // another program may have been faster
  for (const Migration& migration : migrations) {
    if (migration.version <= current) continue;
    migration.apply(connection);
    connection.execute("PRAGMA user_version = " + std::to_string(migration.version));
  }
  transaction.commit();
}

}  // namespace michi::store
