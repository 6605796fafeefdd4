// Files that are no workspace, newer, damaged or cut short: said in words, and left as they are.

#include <sqlite3.h>

#include "store/location.h"
#include "workspace_fixture.h"

namespace michi::store {
namespace {

class OpenTest : public WorkspaceTest {
 protected:
  /// Opening fails with `kind` both ways, and neither changes a byte nor leaves a file behind.
  void expectRefused(const std::string& name, ErrorKind kind) {
    const auto before = contents();
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
      EXPECT_EQ(kindThrown([&] { Workspace::open(name, access); }), kind);
      EXPECT_EQ(contents(), before);
    }
  }

  std::string filledWorkspace() {
    Workspace workspace = create();
    workspace.importRoads(source("roads", "a"), roads(2000), {}, std::string(50000, 'n'), m_silent);
    return file();
  }
};

TEST_F(OpenTest, ForeignFilesAreLeftAlone) {
  writeFile(file("text.michi"), "行政区,氏名\n" + std::string(500, 'x'));
  expectRefused(file("text.michi"), ErrorKind::BadInput);
  writeFile(file("empty.michi"), "");
  expectRefused(file("empty.michi"), ErrorKind::BadInput);
  writeFile(file("short.michi"), "SQLite format 3");
  expectRefused(file("short.michi"), ErrorKind::BadInput);
  std::filesystem::create_directory(pathFromUtf8(file("folder.michi")));
  expectRefused(file("folder.michi"), ErrorKind::BadInput);
  expectRefused(file("nothing.michi"), ErrorKind::NotFound);
  expectRefused(file("no/such/folder.michi"), ErrorKind::NotFound);
}

TEST_F(OpenTest, AnotherSqliteFileIsLeftAlone) {
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(file("other.gpkg").c_str(), &other), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(other, "PRAGMA journal_mode = WAL; CREATE TABLE t (a)", nullptr, nullptr, nullptr),
            SQLITE_OK);
  sqlite3_close(other);
  expectRefused(file("other.gpkg"), ErrorKind::BadInput);
}

TEST_F(OpenTest, ANewerWorkspaceIsLeftAlone) {
  std::string bytes = readFile(filledWorkspace());
  bytes[63] = 99;  // the last byte of user_version
  writeFile(file(), bytes);
  expectRefused(file(), ErrorKind::TooNew);
}

TEST_F(OpenTest, AFileCutShortIsDamaged) {
  const std::string bytes = readFile(filledWorkspace());
  for (const std::size_t size : {bytes.size() - 1, bytes.size() / 2, std::size_t{4096}, std::size_t{100}}) {
    writeFile(file(), bytes.substr(0, size));
    expectRefused(file(), ErrorKind::Damaged);
  }
}

TEST_F(OpenTest, OverwrittenPagesAreNoticed) {
  const std::string bytes = readFile(filledWorkspace());
  std::string broken = bytes;
  for (std::size_t i = 100; i < broken.size(); ++i) broken[i] = static_cast<char>(i * 7);
  writeFile(file(), broken);
  expectRefused(file(), ErrorKind::Damaged);

  // One page in the middle: opening or check() says so.
  std::size_t noticed = 0;
  for (std::size_t page = bytes.size() / 4096 / 2; page < bytes.size() / 4096 / 2 + 10; ++page) {
    broken = bytes;
    std::fill_n(broken.begin() + static_cast<std::ptrdiff_t>(page * 4096), 4096, '\x5A');
    writeFile(file(), broken);
    try {
      noticed += findingsOf(reopen(Access::ReadOnly)).empty() ? 0 : 1;
    } catch (const Error& error) {
      noticed += error.kind() == ErrorKind::Damaged ? 1 : 0;
    }
  }
  EXPECT_EQ(noticed, 10U);
}

TEST_F(OpenTest, RandomDamageNeverCrashes) {
  const std::string bytes = readFile(filledWorkspace());
  std::mt19937 random(3);
  int survived = 0;
  for (int round = 0; round < 60; ++round) {
    std::string broken = bytes;
    for (int i = 0; i < 40; ++i)
      broken[100 + random() % (round % 2 == 0 ? 60000 : broken.size() - 100)] = static_cast<char>(random());
    writeFile(file(), broken);
    try {
      const Workspace workspace = reopen(Access::ReadOnly);
      workspace.info();
      workspace.network();
      workspace.readLayer("road", [](auto, auto, const geo::Geometry&) {});
      ++survived;
    } catch (const Error& error) {
      EXPECT_TRUE(error.kind() == ErrorKind::Damaged || error.kind() == ErrorKind::Internal) << error.what();
    }
  }
  EXPECT_LT(survived, 60);
}

TEST_F(OpenTest, CreateNeverOverwrites) {
  writeFile(file("text.michi"), "x");
  std::filesystem::create_directory(pathFromUtf8(file("folder.michi")));
  create();
  const auto before = contents();
  for (const char* name : {"text.michi", "folder.michi", "奥州.michi"}) {
    EXPECT_EQ(kindThrown([&] { Workspace::create(file(name), "x", "EPSG:6678"); }), ErrorKind::Conflict);
  }
  EXPECT_EQ(kindThrown([&] { Workspace::create(file("no/such/folder.michi"), "x", "EPSG:6678"); }),
            ErrorKind::Io);
  EXPECT_EQ(contents(), before);
}

TEST_F(OpenTest, TheCrsMustBeAPlaneInMetres) {
  for (const char* crs : {"EPSG:6668", "EPSG:2263", "+proj=utm +zone=54", "nothing"}) {
    EXPECT_EQ(kindThrown([&] { Workspace::create(file(), "x", crs); }), ErrorKind::BadInput) << crs;
  }
  EXPECT_TRUE(contents().empty());
  for (int code = 6669; code <= 6687; ++code) {
    const std::string name = file(std::to_string(code));
    EXPECT_EQ(Workspace::create(name, "x", "EPSG:" + std::to_string(code)).crs(),
              "EPSG:" + std::to_string(code));
  }
}

TEST_F(OpenTest, UrlsNameTheFile) {
  create();
  EXPECT_EQ(Workspace::open("sqlite:" + file(), Access::ReadOnly).info().name, "奥州市");
  EXPECT_EQ(Workspace::open("sqlite://" + file(), Access::ReadOnly).path(), file());
  EXPECT_EQ(toUtf8(fileOfUrl("file:///tmp/a%20%E5%A5%A5%zz%4")), "/tmp/a 奥%zz%4");
  EXPECT_EQ(toUtf8(fileOfUrl("a%20b=c.michi")), "a%20b=c.michi");
  EXPECT_EQ(kindThrown([&] { fileOfUrl(""); }), ErrorKind::BadInput);
  EXPECT_EQ(kindThrown([&] { Workspace::open("postgresql://host/db", Access::ReadOnly); }),
            ErrorKind::BadInput);
  EXPECT_EQ(kindThrown([&] { Workspace::create("postgres://host/db", "x", "EPSG:6678"); }),
            ErrorKind::BadInput);
}

TEST_F(OpenTest, NothingStaysBesideAClosedWorkspace) {
  create().importNeedPoints(source("points", "p"), needPoints(10), m_silent);
  { EXPECT_EQ(reopen(Access::ReadOnly).needPoints().size(), 10U); }
  EXPECT_EQ(contents().size(), 1U);
}

}  // namespace
}  // namespace michi::store
