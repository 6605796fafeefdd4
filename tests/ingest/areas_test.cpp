// Districts, flood, landslide and population: layers of areas.

#include <gmock/gmock.h>

#include <set>

#include "base/error.h"
#include "shapefile.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// A square of 0.01 degrees with its south-west corner at a hundredth of a degree east and north of 141, 39.
std::string square(int east, int north) {
  const auto at = [](int base, int hundredth) {
    return std::to_string(base) + "." + (hundredth < 10 ? "0" : "") + std::to_string(hundredth);
  };
  const std::string w = at(141, east), e = at(141, east + 1), s = at(39, north), n = at(39, north + 1);
  return "[[[" + w + "," + s + "],[" + e + "," + s + "],[" + e + "," + n + "],[" + w + "," + n + "],[" + w +
         "," + s + "]]]";
}

std::string feature(const std::string& properties, const std::string& rings) {
  const std::string geometry = rings.empty() ? "null" : R"({"type":"Polygon","coordinates":)" + rings + "}";
  return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

std::string collection(const std::vector<std::string>& features) {
  std::string all;
  for (const std::string& each : features) all += (all.empty() ? "" : ",") + each;
  return R"({"type":"FeatureCollection","features":[)" + all + "]}";
}

TEST(Districts, PartsWithOneCodeAreOneDistrict) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file = folder.write(
      "d.geojson",
      collection({feature(R"({"code":"1","name":"一区","旧市町村":"水沢","振興会":"南"})", square(0, 0)),
                  feature(R"({"code":"2","name":"二区"})", square(5, 5)),
                  feature(R"({"code":"1","name":"一区"})", square(2, 0))}));
  const auto report = import(workspace, "districts", {file});
  EXPECT_EQ(report.rowsRead, 3U);
  EXPECT_TRUE(report.rejects.empty());
  const auto districts = workspace.districts();
  ASSERT_EQ(districts.size(), 2U);
  EXPECT_EQ(districts[0].former, "水沢");
  EXPECT_EQ(districts[0].council, "南");
  EXPECT_NEAR(geo::area(districts[0].area), 2 * geo::area(districts[1].area), 3000);
}

TEST(Districts, GeometryIsMendedOrRejectedNeverDropped) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string bowTie = "[[[141.0,39.0],[141.02,39.02],[141.02,39.0],[141.0,39.02],[141.0,39.0]]]";
  const std::string line = "[[[141.0,39.0],[141.02,39.0],[141.0,39.0]]]";
  const std::string huge = "[[[141.0,39.0],[1.8e308,39.0],[141.02,39.02],[141.0,39.0]]]";
  const std::string astray = "[[[141.0,39.0],[141.02,39.0],[20.0,-30.0],[141.0,39.0]]]";
  const std::string swapped = "[[[39.0,141.0],[39.0,141.02],[39.02,141.02],[39.0,141.0]]]";
  const std::string file = folder.write(
      "d.geojson",
      collection({feature(R"({"code":"1","name":"a"})", square(0, 0)),
                  feature(R"({"code":"2","name":"b"})", bowTie), feature(R"({"code":"3","name":"c"})", ""),
                  feature(R"({"code":"4","name":"d"})", line), feature(R"({"code":"5","name":"e"})", huge),
                  feature(R"({"code":"6","name":"f"})", astray),
                  feature(R"({"code":"7","name":"g"})", swapped),
                  feature(R"({"code":"","name":"h"})", square(1, 1))}));
  const auto report = import(workspace, "districts", {file});
  EXPECT_EQ(report.changes.added, 2U);
  EXPECT_EQ(report.repaired, 1U);
  EXPECT_EQ(report.rowsRead, report.changes.added + report.rejects.size());
  ASSERT_EQ(report.rejects.size(), 6U);
  EXPECT_EQ(report.rejects[0].reason, "There is no geometry.");
  EXPECT_THAT(report.rejects[1].reason, HasSubstr("no area"));
  EXPECT_EQ(report.rejects[2].row, 5U);
  EXPECT_EQ(report.rejects[4].reason, "Latitude and longitude look swapped.");
  EXPECT_EQ(report.rejects[5].column, "code");
  for (const auto& district : workspace.districts())
    EXPECT_TRUE(geo::isValid(district.area)) << district.name;
}

TEST(Districts, NamesServeWhereThereAreNoCodes) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file =
      folder.write("d.geojson", collection({feature(R"({"自治会名":"南"})", square(0, 0))}));
  const auto report = import(workspace, "districts", {file});
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("no column of codes")));
  EXPECT_EQ(workspace.districts()[0].code, "南");
}

TEST(Districts, MissingColumnsAreAnErrorThatListsWhatThereIs) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file =
      folder.write("d.geojson", collection({feature(R"({"foo":"1","bar":"x"})", square(0, 0))}));
  try {
    import(workspace, "districts", {file});
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("foo, bar"));
    EXPECT_THAT(error.todo(), HasSubstr("--map"));
  }
  auto options = optionsFor("districts", {file});
  options.columns = {{"code", "foo"}, {"name", "bar"}};
  EXPECT_EQ(import(workspace, options).changes.added, 1U);
}

// 区 is \x8B\xE6 and コード is \x83\x52\x81\x5B\x83\x68 in CP932.
TEST(Districts, Cp932ShapefileWithoutCpgInAZipWithCp932Names) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::vector<ShapeRow> rows = {
      {"POLYGON((141 39,141.1 39,141.1 39.1,141 39.1,141 39))", {"0101", "\x90\x85\x91\xF2"}}};
  const auto members =
      shapefile(folder, "area", wkbPolygon, 6668, {"\x83\x52\x81\x5B\x83\x68", "\x96\xBC\x8F\xCC"}, rows);
  const std::string zip =
      folder.writeZip("d.zip", zipMembers("\x8D\x73\x90\xAD\x8B\xE6/\x8B\xE6\x88\xE6", members));
  const auto report = import(workspace, "districts", {zip});
  ASSERT_EQ(workspace.districts().size(), 1U);
  EXPECT_EQ(workspace.districts()[0].code, "0101");
  EXPECT_EQ(workspace.districts()[0].name, "水沢");
  EXPECT_EQ(report.sources[0].encoding, "CP932");
  EXPECT_EQ(report.sources[0].crs, "EPSG:6668");
  auto options = optionsFor("districts", {zip});
  options.layer = "区域";
  EXPECT_EQ(import(workspace, options).rowsRead, 1U);
}

TEST(Districts, ACpgThatLiesIsNotBelieved) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  auto members = shapefile(folder, "area", wkbPolygon, 6668, {"code", "name"},
                           {{"POLYGON((141 39,141.1 39,141.1 39.1,141 39.1,141 39))", {"1", "水沢区"}}});
  members["cpg"] = "Shift_JIS\n";
  import(workspace, "districts", {folder.writeZip("d.zip", zipMembers("area", members))});
  EXPECT_EQ(workspace.districts()[0].name, "水沢区");
}

TEST(Districts, WithoutACrsTheUserIsAsked) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file = folder.path("area.shp");
  shapefile(folder, "area", wkbPolygon, 0, {"code", "name"},
            {{"POLYGON((0 0,1000 0,1000 1000,0 1000,0 0))", {"1", "a"}}});
  EXPECT_THROW(import(workspace, "districts", {file}), Error);
  auto options = optionsFor("districts", {file});
  options.columns = {{"crs", "EPSG:6678"}};
  EXPECT_EQ(import(workspace, options).changes.added, 1U);
  EXPECT_NEAR(geo::area(workspace.districts()[0].area), 1e6, 1);
}

TEST(Districts, KsjMetadataTellsTheCrs) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  auto members = zipMembers(
      "N03", shapefile(folder, "N03", wkbPolygon, 0, {"N03_007", "N03_004"},
                       {{"POLYGON((141 39,141.1 39,141.1 39.1,141 39.1,141 39))", {"03215", "a"}}}));
  members.emplace_back(
      "KS-META-N03.xml",
      "<x><referenceSystemIdentifier><code>JGD2011 / (B, L)</code></referenceSystemIdentifier></x>");
  const auto report = import(workspace, "districts", {folder.writeZip("n03.zip", members)});
  EXPECT_EQ(report.sources[0].crs, "EPSG:6668");
  EXPECT_EQ(workspace.districts()[0].code, "03215");
}

TEST(Flood, EveryGenerationByItsAttributes) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string a31a = folder.write(
      "a31a.geojson", collection({feature(R"({"A31a_202":"北上川","A31a_205":3})", square(0, 0)),
                                  feature(R"({"A31a_202":"北上川","A31a_205":9})", square(1, 0)),
                                  feature(R"({"A31a_202":"北上川","A31a_205":null})", square(1, 0))}));
  const std::string a31b = folder.write(
      "a31b.geojson",
      collection({feature(R"({"A31b_401":2})", square(2, 0)), feature(R"({"A31b_401":3})", square(3, 0))}));
  const std::string v2 = folder.write(
      "a31.geojson", collection({feature(R"({"A31_101":"1","A31_301":"7","A31_201":"6"})", square(4, 0))}));
  const std::string v1 = folder.write(
      "old.geojson",
      collection({feature(R"({"A31_001":"25"})", square(5, 0)), feature(R"({"A31_001":"14"})", square(6, 0)),
                  feature(R"({"A31_001":"3"})", square(6, 0))}));
  const auto report = import(workspace, "flood", {a31a, a31b, v2, v1});
  EXPECT_THAT(reasonsOf(report), ElementsAre("2 A31a_205: This rank is in no code list.",
                                             "3 A31a_205: This rank is in no code list.",
                                             "3 A31_001: This rank is in no code list."));
  using store::FloodMap;
  std::multiset<std::pair<FloodMap, int>> zones;
  for (const auto& zone : workspace.floodZones()) zones.emplace(zone.map, zone.rank);
  EXPECT_EQ(zones, (std::multiset<std::pair<FloodMap, int>>{{FloodMap::Planned, 1},
                                                            {FloodMap::Planned, 3},
                                                            {FloodMap::Planned, 3},
                                                            {FloodMap::Maximum, 3},
                                                            {FloodMap::Maximum, 6},
                                                            {FloodMap::Duration, 7},
                                                            {FloodMap::Collapse, 2},
                                                            {FloodMap::Collapse, 3}}));
  EXPECT_EQ(import(workspace, "flood", {a31a}).changes.unchanged, 1U);
}

TEST(Flood, OtherColumnsByTheUser) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string content = collection({feature(R"({"Max_Rank":4})", square(0, 0))});
  auto options = optionsFor("flood", {folder.write("瀬戸川_浸水.geojson", content)});
  EXPECT_THROW(import(workspace, options), Error);
  options.columns = {{"rank", "Max_Rank"}};
  EXPECT_THAT(reasonsOf(import(workspace, options)), ElementsAre(HasSubstr("which flood map")));
  options.columns["map"] = "=maximum";
  import(workspace, options);
  ASSERT_EQ(workspace.floodZones().size(), 1U);
  EXPECT_EQ(workspace.floodZones()[0].river, "瀬戸川");
  options.columns.erase("map");  // now a folder of the zip says it
  options.files = {folder.writeZip("z.zip", {{"30_浸水継続時間/瀬戸川.geojson", content}})};
  const auto report = import(workspace, options);
  EXPECT_EQ(report.changes.added, 1U);
}

TEST(Landslide, AreasOfA33WithoutItsLines) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::vector<std::string> fields = {"A33_001", "A33_002", "A33_003", "A33_004",
                                           "A33_005", "A33_006", "A33_007", "A33_008"};
  const std::string area = "POLYGON((141 39,141.01 39,141.01 39.01,141 39.01,141 39))";
  const std::string name = "\x94\xF2\x8D\xE2", place = "\x90\x85\x91\xF2";  // 飛坂 (made up), 水沢
  auto members =
      zipMembers("A33_03Polygon", shapefile(folder, "A33_03Polygon", wkbPolygon, 6668, fields,
                                            {{area, {"1", "1", "03", "1-100", name, place, "2010/3/5", "0"}},
                                             {area, {"1", "2", "03", "1-100", name, place, "9999/1/1", "0"}},
                                             {area, {"2", "2", "03", "1-100", name, place, "", "0"}},
                                             {area, {"4", "2", "03", "1-101", name, place, "", "0"}},
                                             {area, {"2", "", "03", "1-101", name, place, "", "0"}}}));
  for (auto& member : zipMembers(
           "A33_03Line",
           shapefile(folder, "A33_03Line", wkbLineString, 6668, fields,
                     {{"LINESTRING(141 39,141.01 39)", {"1", "1", "03", "1-100", name, place, "", "0"}}}))) {
    members.push_back(member);
  }
  const auto report = import(workspace, "landslide", {folder.writeZip("A33.zip", members)});
  EXPECT_EQ(report.rowsRead, 5U);
  EXPECT_THAT(reasonsOf(report), ElementsAre("4 A33_001: This kind of landslide is in no code list.",
                                             "5 A33_002: This kind of zone is in no code list."));
  std::map<std::string, store::LandslideZone> zones;
  for (const auto& zone : workspace.landslideZones()) zones[zone.key] = zone;
  ASSERT_EQ(zones.size(), 3U);
  EXPECT_EQ(zones.at("1-100/1/1").noticeDate, "2010-03-05");
  EXPECT_EQ(zones.at("1-100/1/2").noticeDate, "");
  EXPECT_EQ(zones.at("1-100/1/2").zone, 2);
  EXPECT_EQ(zones.at("1-100/2/2").place, "水沢");
}

TEST(Population, EveryYearAndBorderCellsSummed) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const auto cell = [](const std::string& mesh, int people, int old, const std::string& hidden) {
    return R"({"MESH_ID":")" + mesh + R"(","PTN_2020":)" + std::to_string(people) + R"(,"PTC_2020":)" +
           std::to_string(old) + R"(,"PTA_2020":1,"HITOKU2020":")" + hidden + R"(","PTN_2050":)" +
           std::to_string(people / 2) + "}";
  };
  const std::string first =
      folder.write("a.geojson", collection({feature(cell("5841", 100, 40, ""), square(0, 0)),
                                            feature(cell("5842", 30, 0, "1"), square(1, 0))}));
  const std::string second = folder.write(
      "b.geojson", collection({feature(cell("5841", 10, 5, ""), square(0, 0)),
                               feature(R"({"MESH_ID":"5843","PTN_2020":"*","PTN_2050":3})", square(2, 0))}));
  const auto report = import(workspace, "population", {first, second});
  EXPECT_THAT(reasonsOf(report), ElementsAre("2 PTN_2020: The population is no number."));
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("summed")));
  std::map<std::string, store::MeshCell> cells;
  for (const auto& each : workspace.population()) cells[each.key] = each;
  EXPECT_EQ(cells.size(), 5U);
  EXPECT_EQ(cells.at("5841/2020").total, 110);
  EXPECT_EQ(cells.at("5841/2020").over65, 45);
  EXPECT_EQ(cells.at("5841/2020").over75, std::nullopt);
  EXPECT_EQ(cells.at("5842/2020").over65, std::nullopt);  // hidden is not zero
  EXPECT_EQ(cells.at("5842/2020").total, 30);
  EXPECT_EQ(cells.at("5843/2050").total, 3);
}

}  // namespace
}  // namespace michi::test
