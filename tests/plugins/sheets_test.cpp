#include "plugins/wardmap/sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace michi::wardmap {
namespace {

store::WorkspaceInfo city() {
  store::WorkspaceInfo info;
  info.name = "奥州市（架空）";
  info.crs = "EPSG:6678";
  store::SourceInfo flood;
  flood.kind = "flood";
  flood.name = "A31a.zip";
  flood.dataDate = "2025-03-31";
  flood.importedAt = "2026-11-01T09:00:00";
  store::SourceInfo mesh;
  mesh.kind = "population";
  mesh.name = "mesh.zip";
  info.sources = {flood, mesh};
  return info;
}

std::vector<store::District> districts() {
  return {{"01", "水沢第1行政区", "水沢", "", {}}, {"02", "前沢/第2", "前沢", "", {}}};
}

TEST(Sheets, oneForEachDistrictWithPagesNumberedThrough) {
  const auto jobs = sheets(city(), "/tmp/oshu.michi", districts(), std::nullopt,
                           {"ward-a3.qpt", "/tmp/out", "", "取扱注意", "2026-11-23"});
  ASSERT_EQ(jobs.size(), 2U);
  EXPECT_EQ(jobs[0].output, "/tmp/out/01_水沢第1行政区.pdf");
  EXPECT_EQ(jobs[1].output, "/tmp/out/02_前沢_第2.pdf") << "a slash is no folder";
  EXPECT_EQ(jobs[1].variables.at("page"), "2");
  EXPECT_EQ(jobs[1].variables.at("pages"), "2");
  EXPECT_EQ(jobs[0].source.districtCode, "01");
  EXPECT_TRUE(jobs[0].source.points.empty());
}

TEST(Sheets, onlyTheDistrictsOwnPointsGoToTheWorkerTheWorstLast) {
  store::Run run;
  for (const auto& [district, name] :
       std::vector<std::pair<const char*, const char*>>{{"01", "S"}, {"02", "A"}, {"01", "C"}, {"01", "B"}}) {
    store::PriorityRow row;
    row.districtCode = district;
    row.priorityClass = name;
    row.reason = "秘密の理由";
    run.priority.push_back(row);
  }
  const auto jobs = sheets(city(), "/w", districts(), run, {"t", "/o", "", "", ""});
  ASSERT_EQ(jobs[0].source.points.size(), 1U);
  const auto& rows = jobs[0].source.points[0].rows;
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0].styleClass + rows[1].styleClass + rows[2].styleClass, "CBS");
  for (const auto& row : rows) EXPECT_TRUE(row.label.empty()) << "no names without a layout that prints them";
  EXPECT_EQ(jobs[1].source.points[0].rows.size(), 1U);
}

TEST(Sheets, aStaleRunIsSaidOnPaper) {
  store::Run run;
  run.createdAt = "2026-01-02T03:04:05";
  run.isStale = true;
  const auto jobs = sheets(city(), "/w", districts(), run, {"t", "/o", "", "", ""});
  EXPECT_NE(jobs[0].variables.at("notes").find("2026-01-02"), std::string::npos);
  run.isStale = false;
  const auto fresh = sheets(city(), "/w", districts(), run, {"t", "/o", "", "", ""});
  EXPECT_EQ(fresh[0].variables.at("notes").find("2026-01-02"), std::string::npos);
}

TEST(Sheets, sourcesCarryTheirDateAndOnlyWhatIsDrawn) {
  EXPECT_EQ(sourceLines(city()), "Flood zones: A31a.zip (2025-03-31)");
}

TEST(Sheets, sourcesOfOneKindAndDayStandTogetherAndLinesFitThePaper) {
  store::WorkspaceInfo info = city();
  for (int i = 0; i < 12; ++i) {
    store::SourceInfo source;
    source.kind = i < 2 ? "facilities" : i % 2 == 0 ? "roads" : "shelters";
    source.name = "file_with_a_long_name_" + std::to_string(i) + ".csv";
    source.importedAt = "2026-11-01T09:00:00";
    info.sources.push_back(source);
  }
  const std::string lines = sourceLines(info);
  EXPECT_NE(lines.find("Facilities: file_with_a_long_name_0.csv, file_with_a_long_name_1.csv (2026-11-01)"),
            std::string::npos)
      << lines;
  EXPECT_GT(std::count(lines.begin(), lines.end(), '\n'), 0);
  std::istringstream stream(lines);
  for (std::string line; std::getline(stream, line);) EXPECT_LE(line.size(), 224U) << line;
}

}  // namespace
}  // namespace michi::wardmap
