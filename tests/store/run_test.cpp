#include <atomic>

#include "workspace_fixture.h"

namespace michi::store {
namespace {

using RunTest = WorkspaceTest;

Run coverageRun(int rows) {
  Run run;
  run.kind = "coverage";
  run.createdAt = "2026-01-02T03:04:05";
  run.program = "michi 0.1.0";
  run.parameters = R"({"within":500})";
  run.summary = R"({"totals":{}})";
  for (int i = 0; i < rows; ++i) {
    CoverageRow row;
    row.pointKey = "p" + std::to_string(i);
    row.districtCode = i % 2 == 0 ? "0101" : "";
    row.kind = "shop";
    row.facilityKey = "店" + std::to_string(i);
    row.distance = i * 1.5;
    row.minutes = i * 0.1;
    row.offNetwork = 3.25;
    row.reached = "within";
    row.weight = 2;
    row.position = {i * 10.0, 5};
    run.coverage.push_back(row);
  }
  return run;
}

TEST_F(RunTest, CoverageComesBack) {
  create().saveRun(coverageRun(300), m_silent);
  const std::optional<store::Run> found = reopen(Access::ReadOnly).latestRun("coverage");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->createdAt, "2026-01-02T03:04:05");
  EXPECT_EQ(found->program, "michi 0.1.0");
  EXPECT_EQ(found->parameters, R"({"within":500})");
  EXPECT_EQ(found->summary, R"({"totals":{}})");
  ASSERT_EQ(found->coverage.size(), 300U);
  const CoverageRow& row = found->coverage[7];
  EXPECT_EQ(row.pointKey, "p7");
  EXPECT_EQ(row.districtCode, "");
  EXPECT_EQ(row.facilityKey, "店7");
  EXPECT_EQ(row.distance, 10.5);
  EXPECT_EQ(row.minutes, 7 * 0.1);
  EXPECT_EQ(row.offNetwork, 3.25);
  EXPECT_EQ(row.reached, "within");
  EXPECT_EQ(row.weight, 2);
  EXPECT_EQ(row.position, (geo::Point{70, 5}));
  EXPECT_TRUE(found->priority.empty());
}

TEST_F(RunTest, PriorityKeepsItsRankOrder) {
  store::Run run;
  run.kind = "priority";
  for (const char* key : {"z", "a", "m"}) {
    PriorityRow row;
    row.pointKey = key;
    row.districtCode = "0101";
    row.priorityClass = "S";
    row.score = 88.5;
    row.floodRank = -1;
    row.collapse = 2;
    row.landslide = 4;
    row.shelterKey = "k";
    row.distance = 812.25;
    row.minutes = 14.5;
    row.reason = "浸水3m以上; 'and'";
    row.shares = R"({"flood":0.5})";
    row.position = {1, 2};
    run.priority.push_back(row);
  }
  Workspace workspace = create();
  workspace.saveRun(run, m_silent);
  const store::Run found = workspace.latestRun("priority").value();
  EXPECT_FALSE(found.createdAt.empty());
  ASSERT_EQ(found.priority.size(), 3U);
  EXPECT_EQ(found.priority[0].pointKey + found.priority[1].pointKey + found.priority[2].pointKey, "zam");
  const PriorityRow& row = found.priority[2];
  EXPECT_EQ(row.priorityClass, "S");
  EXPECT_EQ(row.score, 88.5);
  EXPECT_EQ(row.floodRank, -1);
  EXPECT_EQ(row.collapse, 2);
  EXPECT_EQ(row.landslide, 4);
  EXPECT_EQ(row.shelterKey, "k");
  EXPECT_EQ(row.distance, 812.25);
  EXPECT_EQ(row.minutes, 14.5);
  EXPECT_EQ(row.reason, "浸水3m以上; 'and'");
  EXPECT_EQ(row.shares, R"({"flood":0.5})");
}

TEST_F(RunTest, ARunIsStaleOnceAnInputHasChanged) {
  Workspace workspace = create();
  workspace.importNeedPoints(source("points", "p"), needPoints(5), m_silent);
  store::Run run = coverageRun(5);
  run.inputs = {{"need_point", workspace.revision("need_point")},
                {"facility", workspace.revision("facility")}};
  const std::int64_t first = workspace.saveRun(run, m_silent);
  EXPECT_FALSE(workspace.latestRun("coverage")->isStale);
  EXPECT_EQ(workspace.latestRun("coverage")->inputs, run.inputs);
  workspace.importNeedPoints(source("points", "p"), needPoints(5), m_silent);  // the same again
  EXPECT_FALSE(workspace.latestRun("coverage")->isStale);
  workspace.importNeedPoints(source("points", "p"), needPoints(6), m_silent);
  EXPECT_TRUE(workspace.latestRun("coverage")->isStale);
  run.inputs["need_point"] = workspace.revision("need_point");
  const std::int64_t second = workspace.saveRun(run, m_silent);
  EXPECT_GT(second, first);
  const Facility shop{"f", "shop", "", "", "{}", {1, 1}};
  const std::vector<RunInfo> runs = workspace.runs();
  ASSERT_EQ(runs.size(), 2U);
  EXPECT_EQ(runs[0].id, second);
  EXPECT_FALSE(runs[0].isStale);
  EXPECT_TRUE(runs[1].isStale);
  workspace.importFacilities(source("facilities", "f"), {&shop, 1}, m_silent);  // was empty, now is not
  EXPECT_TRUE(workspace.runs()[0].isStale);
}

TEST_F(RunTest, TheViewsShowTheLatestRun) {
  {
    Workspace workspace = create();
    workspace.saveRun(coverageRun(30), m_silent);
    workspace.saveRun(coverageRun(20), m_silent);
    EXPECT_FALSE(workspace.latestRun("priority"));
    EXPECT_TRUE(findingsOf(workspace).empty());
  }
  Connection connection(pathFromUtf8(file()), OpenMode::ReadWrite);
  EXPECT_EQ(connection.integer("SELECT count(*) FROM latest_coverage"), 20);
  EXPECT_EQ(connection.integer("SELECT count(*) FROM run_coverage"), 50);
  EXPECT_EQ(connection.integer("SELECT count(*) FROM latest_priority"), 0);
  EXPECT_EQ(connection.integer("SELECT CheckSpatialIndex('run_coverage', 'geom')"), 1);
}

TEST_F(RunTest, OfEachKindTheNewestAreKeptWithTheirRows) {
  Workspace workspace = create();
  store::Run other = coverageRun(0);
  other.kind = "priority";
  workspace.saveRun(other, m_silent);
  std::int64_t last = 0;
  for (int i = 0; i < kKeptRuns + 3; ++i) last = workspace.saveRun(coverageRun(4), m_silent);
  const std::vector<RunInfo> runs = workspace.runs();
  ASSERT_EQ(runs.size(), static_cast<std::size_t>(kKeptRuns) + 1);
  EXPECT_EQ(runs.front().id, last);
  EXPECT_EQ(runs.back().kind, "priority") << "another kind is not touched";
  EXPECT_EQ(workspace.latestRun("coverage")->coverage.size(), 4U);
  EXPECT_TRUE(workspace.check(m_silent).empty());
}

TEST_F(RunTest, ACancelledRunLeavesNothing) {
  Workspace workspace = create();
  std::atomic<bool> cancel = false;
  Progress progress([&](double fraction, std::string_view) { cancel = fraction > 0.5; }, &cancel);
  EXPECT_EQ(kindThrown([&] { workspace.saveRun(coverageRun(2000), progress); }), ErrorKind::Cancelled);
  EXPECT_TRUE(workspace.runs().empty());
}

}  // namespace
}  // namespace michi::store
