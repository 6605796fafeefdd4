// Importing again: what is added, changed, left and removed, and that nothing is half done.

#include <atomic>

#include "workspace_fixture.h"

namespace michi::store {
namespace {

using ImportTest = WorkspaceTest;

TEST_F(ImportTest, ASecondImportSaysWhatChanged) {
  Workspace workspace = create();
  const Source same = source("points", "p.csv");
  EXPECT_EQ(describe(workspace.importNeedPoints(same, needPoints(10), m_silent)), "+10 ~0 =0 -0");
  EXPECT_EQ(describe(workspace.importNeedPoints(same, needPoints(10), m_silent)), "+0 ~0 =10 -0");
  EXPECT_EQ(workspace.revision("need_point"), 1U);
  std::vector<NeedPoint> next = needPoints(12);
  next.erase(next.begin(), next.begin() + 3);
  next[0].weight = 2;
  next[1].position.x += 1e-6;
  EXPECT_EQ(describe(workspace.importNeedPoints(same, next, m_silent)), "+2 ~2 =5 -3");
  EXPECT_EQ(workspace.revision("need_point"), 2U);
  EXPECT_EQ(workspace.needPoints().size(), 9U);
  EXPECT_EQ(workspace.info().sources.size(), 1U);
  EXPECT_EQ(describe(workspace.importNeedPoints(same, {}, m_silent)), "+0 ~0 =0 -9");
  EXPECT_TRUE(workspace.needPoints().empty());
  EXPECT_TRUE(findingsOf(workspace).empty());
}

TEST_F(ImportTest, SourcesKeepTheirOwnAndTakeKeysOver) {
  Workspace workspace = create();
  workspace.importNeedPoints(source("points", "a"), needPoints(4), m_silent);           // p0 … p3
  const std::vector<NeedPoint> other = {needPoint("p3", 3 * 3.25), needPoint("q", 5)};  // p3 just as it is
  EXPECT_EQ(describe(workspace.importNeedPoints(source("points", "b"), other, m_silent)), "+1 ~0 =1 -0");
  // p3 now belongs to b: a no longer removes it …
  EXPECT_EQ(describe(workspace.importNeedPoints(source("points", "a"), needPoints(2), m_silent)),
            "+0 ~0 =2 -1");
  EXPECT_EQ(workspace.needPoints().size(), 4U);
  // … and b does.
  EXPECT_EQ(describe(workspace.importNeedPoints(source("points", "b"), {}, m_silent)), "+0 ~0 =0 -2");
  EXPECT_EQ(workspace.info().sources.size(), 2U);
}

TEST_F(ImportTest, ThereIsOneRoadNetwork) {
  Workspace workspace = create();
  const std::vector<BackgroundArea> water = {{"r1", "water", "", square(0, 0)}};
  workspace.importRoads(source("roads", "old.pbf"), roads(10), water, "old", m_silent);
  EXPECT_EQ(describe(workspace.importRoads(source("roads", "new.pbf"), roads(4), {}, "new", m_silent)),
            "+0 ~0 =4 -6");
  EXPECT_EQ(workspace.network(), "new");
  EXPECT_EQ(workspace.info().layers.at(8).count, 0U);
}

TEST_F(ImportTest, SourcesAreListedAsLastImported) {
  Workspace workspace = create();
  workspace.importNeedPoints(source("points", "a"), needPoints(1), m_silent);
  workspace.importNeedPoints(source("points", "b"), needPoints(1), m_silent);
  Source again = source("points", "a");
  again.rowsRead = 77;
  again.encoding = "UTF-8";
  workspace.importNeedPoints(again, needPoints(1), m_silent);
  const std::vector<SourceInfo> sources = workspace.info().sources;
  ASSERT_EQ(sources.size(), 2U);
  EXPECT_EQ(sources[0].name, "b");
  EXPECT_EQ(sources[1].name, "a");
  EXPECT_EQ(sources[1].rowsRead, 77U);
  EXPECT_EQ(sources[1].encoding, "UTF-8");
  EXPECT_EQ(sources[1].crs, "EPSG:6668");
  EXPECT_EQ(sources[1].importedAt.size(), std::string("2024-04-01T00:00:00").size());
}

TEST_F(ImportTest, ACancelChangesNothing) {
  Workspace workspace = create();
  workspace.importRoads(source("roads", "a"), roads(100), {}, "net", m_silent);
  for (const double stopAt : {0.0, 0.3, 0.85}) {
    std::atomic<bool> cancel = false;
    Progress progress([&](double fraction, std::string_view) { cancel = cancel || fraction >= stopAt; },
                      &cancel);
    EXPECT_EQ(kindThrown([&] {
                workspace.importRoads(source("roads", "a"), roads(3000, "国道"), {}, "new", progress);
              }),
              ErrorKind::Cancelled);
    EXPECT_EQ(workspace.network(), "net");
    EXPECT_EQ(workspace.info().layers.at(7).count, 100U);
    EXPECT_EQ(workspace.revision("road"), 1U);
    EXPECT_TRUE(findingsOf(workspace).empty());
  }
  EXPECT_EQ(describe(workspace.importRoads(source("roads", "a"), roads(3000), {}, "new", m_silent)),
            "+2900 ~0 =100 -0");
}

TEST_F(ImportTest, WhatIsCommittedIsNotCalledStopped) {
  Workspace workspace = create();
  std::atomic<bool> cancel = false;
  Progress progress([&](double fraction, std::string_view) { cancel = fraction >= 1; }, &cancel);
  EXPECT_NO_THROW(workspace.importRoads(source("roads", "a"), roads(50), {}, "new", progress));
  EXPECT_TRUE(cancel);
  EXPECT_EQ(workspace.network(), "new");
}

TEST_F(ImportTest, SpatialIndexFollowsSmallAndLargeChanges) {
  Workspace workspace = create();
  const Source same = source("roads", "a");
  for (const int count : {0, 1, 40, 51, 52, 3000, 3010, 2990, 5, 0, 700}) {
    const std::string name = count == 3010 ? "改" : "市道";  // all 3,000 change at that size
    workspace.importRoads(same, roads(count, name), {}, "net", m_silent);
    EXPECT_EQ(workspace.info().layers.at(7).count, static_cast<std::uint64_t>(count));
    for (const std::string& finding : findingsOf(workspace)) {
      EXPECT_TRUE(count == 0 && finding.find("no road") != std::string::npos) << count << finding;
    }
  }
  std::vector<Road> moved = roads(700);
  for (int i = 0; i < 9; ++i) moved[static_cast<std::size_t>(i) * 50].line = road(9000 + i).line;
  EXPECT_EQ(describe(workspace.importRoads(same, moved, {}, "net", m_silent)), "+0 ~9 =691 -0");
  EXPECT_TRUE(findingsOf(workspace).empty());
}

TEST_F(ImportTest, OthersStillKeepTheIndexWhenTheyEdit) {
  {
    Workspace workspace = create();
    workspace.importRoads(source("roads", "a"), roads(100), {}, "net", m_silent);
  }
  {
    Connection connection(pathFromUtf8(file()), OpenMode::ReadWrite);  // as QGIS would edit
    connection.execute("UPDATE road SET geom = ST_Translate(geom, 5000, 0, 0) WHERE key = 'w7'");
    connection.execute("DELETE FROM road WHERE key = 'w8'");
    EXPECT_EQ(
        connection.integer("SELECT count(*) FROM road WHERE id IN (SELECT rowid FROM SpatialIndex WHERE "
                           "f_table_name = 'road' AND search_frame = BuildMbr(5060, -1, 5090, 10))"),
        1);
  }
  EXPECT_TRUE(findingsOf(reopen()).empty());
}

TEST_F(ImportTest, QgisFindsTheLayers) {
  create().importNeedPoints(source("points", "p"), needPoints(30), m_silent);
  Connection connection(pathFromUtf8(file()), OpenMode::ReadOnly);
  EXPECT_EQ(connection.integer(
                "SELECT count(*) FROM geometry_columns WHERE srid = 6678 AND spatial_index_enabled = 1"),
            13);
  EXPECT_EQ(
      connection.integer("SELECT count(*) FROM spatial_ref_sys WHERE srid = 6678 AND auth_name = 'epsg'"), 1);
  EXPECT_EQ(connection.integer("SELECT count(*) FROM views_geometry_columns"), 2);
  EXPECT_EQ(connection.textValue("PRAGMA journal_mode"), "wal");
  EXPECT_EQ(connection.integer(
                "SELECT row_count FROM geometry_columns_statistics WHERE f_table_name = 'need_point'"),
            30);
  EXPECT_EQ(connection.integer(
                "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'need_point'"),
            connection.integer(
                "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'facility'"));
}

TEST_F(ImportTest, ReadOnlyMeansReadOnly) {
  create();
  Workspace workspace = reopen(Access::ReadOnly);
  EXPECT_EQ(kindThrown([&] { workspace.importNeedPoints(source("points", "p"), needPoints(1), m_silent); }),
            ErrorKind::Conflict);
  EXPECT_EQ(kindThrown([&] { workspace.saveRun({}, m_silent); }), ErrorKind::Conflict);
}

}  // namespace
}  // namespace michi::store
