// Roads and elevation.

#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <ogr_spatialref.h>

#include <cmath>
#include <map>
#include <random>

#include "base/error.h"
#include "ingest/heights.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::map<std::string, store::Road> roadsOf(const store::Workspace& workspace) {
  std::map<std::string, store::Road> roads;
  workspace.readLayer(
      "road", [&, names = workspace.layerColumns("road").names](
                  std::span<const std::string> values, std::span<const bool>, const geo::Geometry& line) {
        store::Road road;
        for (std::size_t i = 0; i < names.size(); ++i) {
          if (names[i] == "key") road.key = values[i];
          if (names[i] == "class") road.roadClass = values[i];
          if (names[i] == "walkable") road.isWalkable = values[i] == "1";
        }
        road.line = line;
        roads[road.key] = road;
      });
  return roads;
}

// 1 --- 2 --- 3 --- 4     a residential street, crossed at 2 and touched at 3
//       |     |
//       5     6           5 is beyond the edge of the file
const char* const kStreet = R"(<?xml version="1.0"?><osm version="0.6">
  <node id="1" lat="39.10" lon="141.10"/><node id="2" lat="39.10" lon="141.11"/><node id="3" lat="39.10" lon="141.12"/>
  <node id="4" lat="39.10" lon="141.13"/><node id="6" lat="39.09" lon="141.12"/><node id="7" lat="39.08" lon="141.12"/>
  <node id="11" lat="39.05" lon="141.1"/><node id="12" lat="39.05" lon="141.12"/><node id="13" lat="39.07" lon="141.12"/>
  <node id="14" lat="39.07" lon="141.1"/><node id="15" lat="39.055" lon="141.105"/><node id="16" lat="39.055" lon="141.11"/>
  <node id="17" lat="39.06" lon="141.11"/>
  <way id="100"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><tag k="highway" v="residential"/></way>
  <way id="101"><nd ref="2"/><nd ref="5"/><tag k="highway" v="footway"/></way>
  <way id="102"><nd ref="3"/><nd ref="6"/><nd ref="7"/><nd ref="55"/><tag k="highway" v="path"/></way>
  <way id="103"><nd ref="1"/><nd ref="4"/><tag k="highway" v="motorway"/></way>
  <way id="104"><nd ref="1"/><nd ref="2"/><tag k="railway" v="rail"/></way>
  <way id="105"><nd ref="1"/><nd ref="2"/><tag k="highway" v="proposed"/></way>
  <way id="200"><nd ref="11"/><nd ref="12"/><nd ref="13"/><nd ref="14"/><nd ref="11"/></way>
  <way id="201"><nd ref="15"/><nd ref="16"/><nd ref="17"/><nd ref="15"/></way>
  <relation id="300"><member type="way" ref="200" role="outer"/><member type="way" ref="201" role="inner"/>
    <tag k="type" v="multipolygon"/><tag k="natural" v="water"/></relation></osm>)";

TEST(Roads, CutAtJunctionsOnly) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const auto report = import(workspace, "roads", {folder.write("city.osm", kStreet)});
  const auto roads = roadsOf(workspace);
  std::vector<std::string> keys;
  for (const auto& [key, road] : roads) keys.push_back(key + " " + road.roadClass);
  EXPECT_THAT(keys, ElementsAre("100/0 residential", "100/1 residential", "100/2 residential", "102/0 path",
                                "103/0 motorway", "104/0 rail"));
  EXPECT_THAT(reasonsOf(report), ElementsAre(HasSubstr("Fewer than two nodes")));
  EXPECT_EQ(report.rejects[0].value, "w101");
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("2 roads leave the file")));
  const walk::Network network = walk::Network::load(workspace.network());
  EXPECT_EQ(network.nodeCount(), 5U);  // 1 2 3 4 7
  EXPECT_EQ(network.edgeCount(), 4U);
  EXPECT_EQ(network.componentCount(), 1U);
}

TEST(Roads, WaterWithItsIslands) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  import(workspace, "roads", {folder.write("city.osm", kStreet)});
  std::vector<geo::Geometry> water;
  workspace.readLayer("background", [&](auto, auto, const geo::Geometry& area) { water.push_back(area); });
  ASSERT_EQ(water.size(), 1U);
  const geo::Transform transform("EPSG:4326", "EPSG:6678");
  EXPECT_EQ(geo::distance(water[0], transform.apply({141.115, 39.065})), 0);
  EXPECT_GT(geo::distance(water[0], transform.apply({141.1085, 39.057})), 50);  // on the island
}

TEST(Roads, NoRoadToWalkIsAnError) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file = folder.write(
      "x.osm", R"(<?xml version="1.0"?><osm version="0.6"><node id="1" lat="39" lon="141"/></osm>)");
  EXPECT_THROW(import(workspace, "roads", {file}), Error);
}

std::string line(const std::string& properties, const std::string& coordinates) {
  return R"({"type":"Feature","properties":)" + properties +
         R"(,"geometry":{"type":"LineString","coordinates":)" + coordinates + "}}";
}
std::string lines(const std::vector<std::string>& features) {
  std::string all;
  for (const std::string& each : features) all += (all.empty() ? "" : ",") + each;
  return R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::6678"}},"features":[)" +
         all + "]}";
}

TEST(PreparedRoads, EndsWithinTheToleranceAreOneNode) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file =
      folder.write("r.geojson", lines({line("{}", "[[0,0],[100,0]]"), line("{}", "[[100.004,0],[200,0]]"),
                                       line("{}", "[[200.5,0],[300,0]]")}));
  const auto report = import(workspace, "roads", {file});
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("no column of road classes")));
  EXPECT_EQ(walk::Network::load(workspace.network()).nodeCount(), 5U);
  auto options = optionsFor("roads", {file});
  options.joinTolerance = 1;
  import(workspace, options);
  EXPECT_EQ(walk::Network::load(workspace.network()).nodeCount(), 4U);
}

TEST(PreparedRoads, NodeColumnsDirectionsAndClasses) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file = folder.write(
      "r.geojson", lines({line(R"({"u":1,"v":2,"highway":"footway","name":"道"})", "[[0,0],[100,0]]"),
                          line(R"({"u":2,"v":1,"highway":"footway","name":"道"})", "[[100,0],[0,0]]"),
                          line(R"({"u":1,"v":2,"highway":"steps,service"})", "[[0,0],[50,30],[100,0]]"),
                          line(R"({"u":2,"v":3,"highway":"['path', 'track']"})",
                               "[[200,0],[100,0]]"),  // against its nodes
                          line(R"({"u":2,"v":3,"highway":"canal"})", "[[100,0],[200,0]]"),
                          line(R"({"u":null,"v":3,"highway":"path"})", "[[100,0],[200,0]]")}));
  const auto report = import(workspace, "roads", {file});
  EXPECT_THAT(reasonsOf(report),
              ElementsAre("5 highway: This road class is in no rule.", "6 u: The node is missing."));
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("1 roads run against")));
  const walk::Network network = walk::Network::load(workspace.network());
  EXPECT_EQ(network.nodeCount(), 3U);
  ASSERT_EQ(network.edgeCount(), 3U);
  std::map<walk::RoadClass, double> lengths;
  for (std::uint32_t i = 0; i < 3; ++i)
    lengths[network.edge(EdgeId(i)).roadClass] = network.edge(EdgeId(i)).length.value();
  EXPECT_NEAR(lengths.at(walk::RoadClass::Footway), 100, 1e-3);
  EXPECT_NEAR(lengths.at(walk::RoadClass::Steps), 2 * std::hypot(50, 30), 1e-3);
  EXPECT_NEAR(lengths.at(walk::RoadClass::Path), 100, 1e-3);
}

TEST(PreparedRoads, LengthOnlyWhenMapped) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  auto options =
      optionsFor("roads", {folder.write("r.geojson", lines({line(R"({"length":140})", "[[0,0],[100,0]]"),
                                                            line(R"({"length":-1})", "[[0,0],[100,9]]")}))});
  import(workspace, options);
  EXPECT_NEAR(walk::Network::load(workspace.network()).edge(EdgeId(0)).length.value(), 100, 1);
  options.columns = {{"length", "length"}};
  EXPECT_THAT(reasonsOf(import(workspace, options)), ElementsAre(HasSubstr("must be a number of metres")));
  EXPECT_NEAR(walk::Network::load(workspace.network()).edge(EdgeId(0)).length.value(), 140, 1e-3);
}

TEST(Roads, AnotherFileReplacesTheNetworkAndItsRoads) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  import(workspace, "roads", {folder.write("city.osm", kStreet)});
  const auto report =
      import(workspace, "roads", {folder.write("r.geojson", lines({line("{}", "[[0,0],[100,0]]")}))});
  EXPECT_EQ(report.changes.removed, 6U);
  EXPECT_EQ(roadsOf(workspace).size(), 1U);
  EXPECT_EQ(walk::Network::load(workspace.network()).edgeCount(), 1U);
}

/// z = 0.1 x + 0.02 y on cells of 10 m, its west edge at x = -50.
std::string writeSlope(const TempFolder& folder, float hole) {
  GDALAllRegister();
  const std::string file = folder.path("dem.tif");
  GDALDataset* dataset =
      GetGDALDriverManager()->GetDriverByName("GTiff")->Create(file.c_str(), 60, 40, 1, GDT_Float32, nullptr);
  double g[6] = {-50, 10, 0, 200, 0, -10};
  dataset->SetGeoTransform(g);
  OGRSpatialReference reference;
  reference.importFromEPSG(6678);
  dataset->SetSpatialRef(&reference);
  std::vector<float> heights(60 * 40);
  for (int row = 0; row < 40; ++row) {
    for (int column = 0; column < 60; ++column) {
      heights[static_cast<std::size_t>(row * 60 + column)] =
          static_cast<float>(0.1 * (-45 + 10 * column) + 0.02 * (195 - 10 * row));
    }
  }
  heights[0] = hole;
  EXPECT_EQ(
      dataset->GetRasterBand(1)->RasterIO(GF_Write, 0, 0, 60, 40, heights.data(), 60, 40, GDT_Float32, 0, 0),
      CE_None);
  GDALClose(dataset);
  return file;
}

TEST(Elevation, HeightsAreBilinearAndRoadsGetTheirSlopes) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  import(
      workspace, "roads",
      {folder.write("r.geojson", lines({line("{}", "[[0,0],[300,0]]"), line("{}", "[[300,0],[300,100]]")}))});
  const walk::Network flat = walk::Network::load(workspace.network());
  EXPECT_EQ(flat.edge(EdgeId(0)).maxSlope, 0);
  const auto report = import(workspace, "elevation", {writeSlope(folder, -9999)});
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("impossible height")));
  const auto grid = workspace.elevation();
  ASSERT_TRUE(grid);
  EXPECT_EQ(grid->columns, 60U);
  EXPECT_EQ(grid->cellSize, 10);
  std::mt19937 random(3);
  std::uniform_real_distribution<double> x(-30, 500), y(-190, 170);
  for (int i = 0; i < 200; ++i) {
    const geo::Point p{x(random), y(random)};
    EXPECT_NEAR(ingest::heightAt(*grid, p), 0.1 * p.x + 0.02 * p.y, 1e-4);
  }
  EXPECT_TRUE(std::isnan(ingest::heightAt(*grid, {-45, 195})));
  EXPECT_TRUE(std::isnan(ingest::heightAt(*grid, {600, 0})));
  const walk::Network sloped = walk::Network::load(workspace.network());
  ASSERT_EQ(sloped.edgeCount(), 2U);
  for (std::uint32_t i = 0; i < 2; ++i) {
    const auto shape = sloped.shape(EdgeId(i));
    const bool isEast = std::abs(shape.front().y - shape.back().y) < 1;
    EXPECT_NEAR(sloped.edge(EdgeId(i)).maxSlope, isEast ? 0.1 : 0.02, 0.005);
    EXPECT_EQ(sloped.edge(EdgeId(i)).pieceIndex, flat.edge(EdgeId(i)).pieceIndex);
  }
  // the other order gives the same network
  import(workspace, "roads", {folder.path("r.geojson")});
  const walk::Network again = walk::Network::load(workspace.network());
  EXPECT_NEAR(again.edge(EdgeId(0)).maxSlope, sloped.edge(EdgeId(0)).maxSlope, 1e-6);
}

TEST(Elevation, PiecesOfANetworkBuildItAgain) {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> at(0, 2000);
  walk::RoadPieces pieces;
  std::vector<geo::Point> nodes(60);
  for (auto& node : nodes) node = {std::round(at(random)), std::round(at(random))};
  for (int i = 0; i < 150; ++i) {
    const auto a = random() % nodes.size(), b = random() % nodes.size();
    pieces.add(std::vector<geo::Point>{nodes[a], {std::round(at(random)), std::round(at(random))}, nodes[b]},
               static_cast<std::int64_t>(a) * 1000, static_cast<std::int64_t>(b) * 1000,
               static_cast<walk::RoadClass>(random() % 13), static_cast<std::uint16_t>(random() % 8),
               std::nanf(""));
  }
  Progress progress;
  const walk::Network first = walk::Network::build(pieces, {}, progress);
  const walk::Network second = walk::Network::build(ingest::piecesOf(first), {}, progress);
  ASSERT_EQ(first.edgeCount(), second.edgeCount());
  ASSERT_EQ(first.nodeCount(), second.nodeCount());
  for (std::uint32_t i = 0; i < first.edgeCount(); ++i) {
    const auto a = first.edge(EdgeId(i)), b = second.edge(EdgeId(i));
    EXPECT_EQ(a.from, b.from);
    EXPECT_EQ(a.to, b.to);
    EXPECT_EQ(a.pieceIndex, b.pieceIndex);
    EXPECT_EQ(a.flags, b.flags);
    EXPECT_NEAR(a.length.value(), b.length.value(), 1e-3);
    EXPECT_EQ(first.shape(EdgeId(i)), second.shape(EdgeId(i)));
  }
}

TEST(Elevation, NoRasterIsAnError) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  EXPECT_THROW(import(workspace, "elevation", {folder.write("dem.tif", "II*nonsense")}), Error);
  EXPECT_FALSE(workspace.elevation());
}

}  // namespace
}  // namespace michi::test
