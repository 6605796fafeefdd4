#include <gmock/gmock.h>

#include <map>

#include "base/error.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(Points, GoodRowsInBadRowsOutEachWithItsReason) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  addDistrict(workspace, folder);
  const std::string file = folder.write("points.csv",
                                        "\xEF\xBB\xBFid,lon,lat,need_class,weight\r\n"
                                        "p1,141.1,39.1,care3plus,1\r\n"
                                        "p2,１４１．１２,39.11,要介護３,2\r\n"
                                        "p3,39.1,141.1,care3plus,1\r\n"
                                        "p4,999,999,care3plus,1\r\n"
                                        "p5,0,0,care3plus,1\r\n"
                                        "p6,1.8e308,39.1,care3plus,1\r\n"
                                        "p7,135.0,35.0,care3plus,1\r\n"
                                        "p8,141.1,39.1,strange,1\r\n"
                                        "p9,141.1,39.1,care3plus,-1\r\n"
                                        "p10,,39.1,care3plus,1\r\n"
                                        ",141.1,39.1,care3plus,1\r\n"
                                        "p12,abc,39.1,care3plus,1\r\n"
                                        "p1,141.1,39.1,care3plus,1\r\n"
                                        "p13,141.1,39.1,,\r\n");
  const auto report = import(workspace, "points", {file});
  EXPECT_EQ(report.rowsRead, 14U);
  EXPECT_EQ(report.changes.added, 3U);
  EXPECT_THAT(
      reasonsOf(report),
      ElementsAre(
          "4 lat,lon: Latitude and longitude look swapped.", "5 lat,lon: The coordinate is a placeholder.",
          "6 lat,lon: The coordinate is a placeholder.", "7 lat,lon: The coordinate is no number on any map.",
          "8 lat,lon: The place is more than 200 km away from the city.",
          "9 need_class: There is no such need class.", "10 weight: The weight must be a number above 0.",
          "11 lon: The coordinate is missing.", "12 id: The id is missing.", "13 lon: This is no number."));
  EXPECT_EQ(report.rejects[0].value, "141.1,39.1");
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("1 records were there twice")));
  std::map<std::string, store::NeedPoint> points;
  for (const auto& point : workspace.needPoints()) points[point.key] = point;
  EXPECT_EQ(points.at("p2").needClass, "care3plus");
  EXPECT_EQ(points.at("p2").weight, 2);
  EXPECT_EQ(points.at("p13").needClass, "other");
  EXPECT_NEAR(points.at("p1").position.x, 23061, 30);
}

TEST(Points, SwappedWithinRangeIsCaughtByWhereTheCityIs) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder, "EPSG:31982");  // Porto Alegre: both numbers fit both axes
  const std::string file = folder.write("p.csv", "id,lon,lat\n1,-51.2,-30.05\n2,-30.05,-51.2\n");
  const auto report = import(workspace, "points", {file});
  EXPECT_EQ(report.changes.added, 1U);
  EXPECT_THAT(reasonsOf(report), ElementsAre("3 lat,lon: Latitude and longitude look swapped."));
}

TEST(Points, Cp932HeadersQuotedNewlinesAndOneBrokenRow) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  // 番号,経度,緯度,区分 / 要介護3 / 難病
  const std::string file =
      folder.write("p.csv",
                   "\x94\xD4\x8D\x86,\x8C\x6F\x93\x78,\x88\xDC\x93\x78,\x8B\xE6\x95\xAA\n"
                   "\"1\n2\",141.1,39.1,\x97\x76\x89\xEE\x8C\xEC\x33\n"
                   "3,141.1,39.1,\x93\xEF\x95\x61\n"
                   "4,141.1,39.1,\xFF\xFF\n");
  const auto report = import(workspace, "points", {file});
  EXPECT_EQ(report.sources[0].encoding, "CP932");
  EXPECT_EQ(report.changes.added, 2U);
  EXPECT_THAT(reasonsOf(report), ElementsAre("5 区分: These bytes are no text in CP932."));
  EXPECT_EQ(report.rejects[0].value, "\\xFF\\xFF");
}

TEST(Points, ImportingAgainReplacesByKeyAndSaysWhatChanged) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string header = "id,lon,lat,need_class,weight\n";
  const std::string file =
      folder.write("p.csv", header + "a,141.1,39.1,other,1\nb,141.1,39.1,other,1\nc,141.1,39.1,other,1\n");
  import(workspace, "points", {file});
  folder.write("p.csv", header + "a,141.1,39.1,other,1\nb,141.1,39.1,other,5\nd,141.1,39.1,other,1\n");
  const auto report = import(workspace, "points", {file});
  EXPECT_EQ(report.changes.added, 1U);
  EXPECT_EQ(report.changes.changed, 1U);
  EXPECT_EQ(report.changes.unchanged, 1U);
  EXPECT_EQ(report.changes.removed, 1U);
}

TEST(Points, ColumnsByTheUser) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file = folder.write("p.csv", "A,B,C\nx,141.1,39.1\n");
  EXPECT_THROW(import(workspace, "points", {file}), Error);
  auto options = optionsFor("points", {file});
  options.columns = {{"id", "A"}, {"lon", "B"}, {"lat", "C"}, {"need_class", "=dementia"}};
  EXPECT_EQ(import(workspace, options).changes.added, 1U);
  EXPECT_EQ(workspace.needPoints()[0].needClass, "dementia");
  options.columns["lat"] = "missing";
  EXPECT_THROW(import(workspace, options), Error);
  options.columns = {{"nonsense", "A"}};
  EXPECT_THROW(import(workspace, options), Error);
}

TEST(Points, NothingToRead) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  EXPECT_THROW(import(workspace, "points", {folder.path("absent.csv")}), Error);
  EXPECT_THROW(import(workspace, "points", {folder.write("empty.csv", "")}), Error);
  EXPECT_THROW(import(workspace, "points", {}), Error);
  EXPECT_THROW(import(workspace, "persons", {folder.write("p.csv", "id\n")}), Error);
}

TEST(Points, CancelLeavesTheWorkspaceAsItWas) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file = folder.write("p.csv", "id,lon,lat\n1,141.1,39.1\n");
  const std::atomic<bool> cancel = true;
  Progress progress([](double, std::string_view) {}, &cancel);
  EXPECT_THROW(ingest::importInto(workspace, optionsFor("points", {file}), progress), Error);
  EXPECT_TRUE(workspace.needPoints().empty());
}

TEST(Rejects, WrittenAsCsvThatExcelReads) {
  const TempFolder folder;
  const std::vector<ingest::Reject> rejects = {{"a.zip/b.csv", 3, "緯度", "x,\"y\"\n", "no"},
                                               {"c", 0, "", "", "whole"}};
  ingest::writeRejects(folder.path("r.csv"), rejects);
  EXPECT_EQ(contentOf(folder.path("r.csv")),
            "\xEF\xBB\xBF"
            "file,row,column,value,reason\r\na.zip/b.csv,3,緯度,\"x,\"\"y\"\"\n\",no\r\nc,,,,whole\r\n");
  EXPECT_THROW(ingest::writeRejects(folder.path("no/such/r.csv"), rejects), Error);
}

}  // namespace
}  // namespace michi::test
