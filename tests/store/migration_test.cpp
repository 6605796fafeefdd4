#include "store/migrations.h"

#include <atomic>

#include "store/backup.h"
#include "workspace_fixture.h"

namespace michi::store {
namespace {

class MigrationTest : public WorkspaceTest {
 protected:
  /// The product's schema and one version more.
  static std::vector<Migration> withOneMore(const std::function<void(Connection&)>& apply) {
    std::vector<Migration> migrations = schemaMigrations();
    migrations.push_back({newestSchema() + 1, apply});
    return migrations;
  }

  void run(const std::vector<Migration>& migrations) {
    Connection connection(pathFromUtf8(file()), OpenMode::ReadWrite);
    migrate(connection, migrations);
  }
};

TEST_F(MigrationTest, AnOlderWorkspaceIsCopiedAndBroughtUpToDate) {
  create().importNeedPoints(source("points", "p"), needPoints(10), m_silent);
  const int next = newestSchema() + 1;
  run(withOneMore([](Connection& connection) {
    connection.execute("ALTER TABLE need_point ADD COLUMN note TEXT NOT NULL DEFAULT ''");
    connection.execute("UPDATE need_point SET note = key");
  }));
  {
    Connection connection(pathFromUtf8(file()), OpenMode::ReadOnly);
    EXPECT_EQ(schemaVersion(connection), next);
    EXPECT_EQ(connection.integer("SELECT count(*) FROM need_point WHERE note = key"), 10);
  }
  // Now it is newer than the program; the copy is as it was before.
  EXPECT_EQ(kindThrown([&] { reopen(); }), ErrorKind::TooNew);
  const Workspace copy = Workspace::open(file() + ".before-v" + std::to_string(next), Access::ReadOnly);
  EXPECT_EQ(copy.info().schemaVersion, newestSchema());
  EXPECT_EQ(copy.needPoints().size(), 10U);
}

TEST_F(MigrationTest, AMigrationThatFailsChangesNothing) {
  create().importNeedPoints(source("points", "p"), needPoints(10), m_silent);
  const auto failing = withOneMore([](Connection& connection) {
    connection.execute("DELETE FROM need_point");
    throw Error(ErrorKind::Damaged, "as if");
  });
  EXPECT_EQ(kindThrown([&] { run(failing); }), ErrorKind::Damaged);
  EXPECT_EQ(kindThrown([&] { run(failing); }), ErrorKind::Damaged);  // a second copy gets another name
  EXPECT_EQ(reopen().needPoints().size(), 10U);
  EXPECT_EQ(reopen().info().schemaVersion, newestSchema());
  EXPECT_EQ(contents().size(), 3U);
}

TEST_F(MigrationTest, NothingToDoMakesNoCopy) {
  create();
  run(schemaMigrations());
  EXPECT_EQ(contents().size(), 1U);
}

TEST_F(MigrationTest, VersionsAscendByOne) {
  int expected = 1;
  for (const Migration& migration : schemaMigrations()) EXPECT_EQ(migration.version, expected++);
}

TEST_F(MigrationTest, BackupIsACopyThatOpens) {
  Workspace workspace = create();
  workspace.importRoads(source("roads", "a"), roads(5000), {}, std::string(2000000, 'n'), m_silent);
  std::vector<double> told;
  Progress progress([&](double fraction, std::string_view) { told.push_back(fraction); }, nullptr);
  workspace.backup(file("控え.michi"), progress);
  EXPECT_EQ(told.back(), 1);
  const Workspace copy = Workspace::open(file("控え.michi"), Access::ReadOnly);
  EXPECT_EQ(copy.network(), workspace.network());
  EXPECT_EQ(copy.info().layers.at(7).count, 5000U);
  EXPECT_TRUE(findingsOf(copy).empty());
}

TEST_F(MigrationTest, BackupNeverOverwritesAndLeavesNothingHalfDone) {
  Workspace workspace = create();
  workspace.importRoads(source("roads", "a"), roads(5000), {}, std::string(9000000, 'n'), m_silent);
  writeFile(file("there"), "precious");
  EXPECT_EQ(kindThrown([&] { workspace.backup(file("there"), m_silent); }), ErrorKind::Conflict);
  EXPECT_EQ(kindThrown([&] { workspace.backup(file(), m_silent); }), ErrorKind::Conflict);
  EXPECT_EQ(readFile(file("there")), "precious");
  const std::size_t files = contents().size();
  std::atomic<bool> cancel = false;
  Progress progress([&](double fraction, std::string_view) { cancel = fraction > 0.2; }, &cancel);
  EXPECT_EQ(kindThrown([&] { workspace.backup(file("new"), progress); }), ErrorKind::Cancelled);
  EXPECT_EQ(kindThrown([&] { workspace.backup(file("no/such/folder"), m_silent); }), ErrorKind::Io);
  EXPECT_EQ(contents().size(), files);
}

TEST_F(MigrationTest, ADamagedWorkspaceIsNotBackedUp) {
  create().importRoads(source("roads", "a"), roads(3000), {}, "net", m_silent);
  std::string bytes = readFile(file());
  std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 8192 * 4096), 4096, '\x5A');
  writeFile(file(), bytes);
  const Workspace workspace = reopen(Access::ReadOnly);
  EXPECT_EQ(kindThrown([&] { workspace.backup(file("new"), m_silent); }), ErrorKind::Damaged);
  EXPECT_FALSE(contents().contains("new"));
}

}  // namespace
}  // namespace michi::store
