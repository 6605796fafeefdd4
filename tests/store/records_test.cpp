// Every kind of record comes back as it went in.

#include <cmath>
#include <tuple>

#include "workspace_fixture.h"

namespace michi::store {
namespace {

using RecordsTest = WorkspaceTest;

// Japanese, a variation selector (辻 with one dot), a character beyond 16 bits, and SQL that must stay text.
const std::string kIvs = "辻󠄀堂 𠮷野";
const std::string kInjection = "'); DROP TABLE district; --\"; :name ?1 %s\n\t\\";

auto fields(const District& r) { return std::tie(r.code, r.name, r.former, r.council, r.area.wkb()); }
auto fields(const Facility& r) {
  return std::tie(r.key, r.kind, r.name, r.address, r.attributes, r.position.x, r.position.y);
}
auto fields(const Shelter& r) {
  return std::tie(r.key, r.name, r.address, r.isEmergencyPlace, r.isShelter, r.hazards, r.capacity, r.accepts,
                  r.note, r.position.x, r.position.y);
}
auto fields(const FloodZone& r) { return std::tie(r.key, r.map, r.rank, r.river, r.area.wkb()); }
auto fields(const LandslideZone& r) {
  return std::tie(r.key, r.phenomenon, r.zone, r.name, r.place, r.noticeDate, r.area.wkb());
}
auto fields(const MeshCell& r) {
  return std::tie(r.key, r.meshId, r.year, r.total, r.under15, r.from15To64, r.over65, r.over75, r.over80,
                  r.area.wkb());
}
auto fields(const NeedPoint& r) { return std::tie(r.key, r.needClass, r.weight, r.position.x, r.position.y); }

template <class Record>
void expectSame(const std::vector<Record>& found, const std::vector<Record>& expected) {
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) EXPECT_TRUE(fields(found[i]) == fields(expected[i])) << i;
}

TEST_F(RecordsTest, Districts) {
  const std::vector<District> records = {{"0101", "第1行政区", "水沢", kIvs, square(0, 0)},
                                         {"0102", kInjection, "", "", square(10, 0)},
                                         {kInjection, "", kIvs, "", square(-98000.123456789, 5e5)}};
  {
    Workspace workspace = create();
    EXPECT_EQ(describe(workspace.importDistricts(source("districts", kInjection), records, m_silent)),
              "+3 ~0 =0 -0");
    EXPECT_EQ(workspace.crs(), "EPSG:6678");
  }
  std::vector<District> sorted = {records[2], records[0], records[1]};
  expectSame(reopen(Access::ReadOnly).districts(), sorted);
  EXPECT_EQ(reopen(Access::ReadOnly).info().sources.at(0).name, kInjection);
}

TEST_F(RecordsTest, ATextWithAZeroByteIsKeptWhole) {
  Workspace workspace = create();
  District district{"1", std::string("a\0b", 3), "", "", square(0, 0)};
  workspace.importDistricts(source("districts", "a"), {&district, 1}, m_silent);
  EXPECT_EQ(workspace.districts().at(0).name, district.name);
}

TEST_F(RecordsTest, Facilities) {
  const std::vector<Facility> records = {
      {"a", "clinic", kIvs, "水沢字横町", R"({"phone":"0197"})", {1.5, -2.25}},
      {"b", "shop", kInjection, "", "{}", {1e6, 1e-9}}};
  Workspace workspace = create();
  workspace.importFacilities(source("facilities", "f.csv"), records, m_silent);
  expectSame(workspace.facilities(), records);
  const std::vector<std::string> kinds = {"shop", "nothing"};
  expectSame(workspace.facilities(kinds), {records[1]});
}

TEST_F(RecordsTest, Shelters) {
  std::vector<Shelter> records(3);
  records[0] = {"03215000001", "水沢小", "字", true, false, 0x81, 120, "地区住民", kIvs, {5, 6}};
  records[1] = {"03215000002", kInjection, "", false, true, 0, {}, "", "", {-5, 6.5}};
  records[2] = {"03215000003", "", "", true, true, 0xFF, 0, "", "", {0, 0}};
  Workspace workspace = create();
  workspace.importShelters(source("shelters", "s.csv"), records, m_silent);
  expectSame(workspace.shelters(), records);
}

TEST_F(RecordsTest, Zones) {
  const std::vector<FloodZone> flood = {{"1", FloodMap::Maximum, 4, "北上川", square(0, 0)},
                                        {"2", FloodMap::Collapse, 3, "", square(3, 3)}};
  const std::vector<LandslideZone> landslide = {{"1", 2, 4, "沢-1", kIvs, "2019-03-01", square(0, 0)},
                                                {"2", 1, 1, "", "", "", square(9, 9)}};
  Workspace workspace = create();
  workspace.importFloodZones(source("flood", "A31a.zip"), flood, m_silent);
  workspace.importLandslideZones(source("landslide", "A33.zip"), landslide, m_silent);
  expectSame(workspace.floodZones(), flood);
  expectSame(workspace.landslideZones(), landslide);
  const geo::Point first{0.25, 0.5}, both{5, 5}, corner{13, 13}, far{-5.5, 1e-7};
  expectSame(workspace.floodZones(first), {flood[0]});
  expectSame(workspace.floodZones(both), flood);
  expectSame(workspace.floodZones(corner), {flood[1]});
  expectSame(workspace.landslideZones(first), {landslide[0]});
  expectSame(workspace.landslideZones(corner), {landslide[1]});
  EXPECT_TRUE(workspace.floodZones(far).empty());
  EXPECT_TRUE(workspace.landslideZones(far).empty());
}

TEST_F(RecordsTest, PopulationWithHiddenValues) {
  const std::vector<MeshCell> cells = {
      {"584026231/2020", "584026231", 2020, 12.5, 1.0, 2.0, {}, 0.0, {}, square(0, 0)},
      {"584026231/2050", "584026231", 2050, 7.25, {}, {}, {}, {}, {}, square(0, 0)}};
  Workspace workspace = create();
  workspace.importPopulation(source("population", "mesh.zip"), cells, m_silent);
  expectSame(workspace.population(), cells);
  expectSame(workspace.population(2050), {cells[1]});
  EXPECT_TRUE(workspace.population(1999).empty());
}

TEST_F(RecordsTest, NeedPoints) {
  const std::vector<NeedPoint> points = {needPoint("a", 1.1, 0.1), needPoint("b", -77777.7, 3)};
  Workspace workspace = create();
  workspace.importNeedPoints(source("points", "p.csv"), points, m_silent);
  expectSame(workspace.needPoints(), points);
}

TEST_F(RecordsTest, RoadsBackgroundAndNetwork) {
  std::string network(300000, '\0');
  for (std::size_t i = 0; i < network.size(); ++i) network[i] = static_cast<char>(i * 31 + i / 255);
  {
    Workspace workspace = create();
    EXPECT_EQ(workspace.network(), "");
    const std::vector<BackgroundArea> water = {{"r1", "water", "北上川", square(0, 0)}};
    workspace.importRoads(source("roads", "o.pbf"), roads(50), water, network, m_silent);
    EXPECT_EQ(workspace.revision("walk_network"), 1U);
  }
  const Workspace workspace = reopen(Access::ReadOnly);
  EXPECT_EQ(workspace.network(), network);
  const WorkspaceInfo info = workspace.info();
  for (const LayerInfo& layer : info.layers) {
    EXPECT_EQ(layer.count, layer.name == "road" ? 50U : (layer.name == "background" ? 1U : 0U)) << layer.name;
    EXPECT_TRUE(layer.name != "road" || layer.extent == (geo::Box{0, 0, 500, 3.5}));
  }
  int seen = 0;
  workspace.readLayer("road", [&](auto values, auto isNull, const geo::Geometry& line) {
    ASSERT_EQ(values.size(), 5U);
    EXPECT_FALSE(isNull[0]);
    EXPECT_EQ(values[3], "12.2");
    EXPECT_EQ(line.parts().at(0).size(), 3U);
    seen += values[4] == "1" ? 1 : 0;
  });
  EXPECT_EQ(seen, 50);
}

TEST_F(RecordsTest, ElevationWithUnknownHeights) {
  Elevation grid;
  grid.columns = 40;
  grid.rows = 25;
  grid.topLeft = {-1234.5, 99999.25};
  grid.cellSize = 50;
  for (int i = 0; i < 1000; ++i)
    grid.heights.push_back(i % 7 == 0 ? std::nanf("") : static_cast<float>(i) * 0.37F - 50);
  {
    Workspace workspace = create();
    EXPECT_FALSE(workspace.elevation());
    workspace.importElevation(source("elevation", "dem.tif"), grid, "net", m_silent);
    workspace.importElevation(source("elevation", "dem.tif"), grid, "net", m_silent);
    EXPECT_EQ(workspace.revision("elevation"), 1U);  // the same again is no change
  }
  const Elevation found = reopen(Access::ReadOnly).elevation().value();
  EXPECT_EQ(found.columns, 40U);
  EXPECT_EQ(found.rows, 25U);
  EXPECT_EQ(found.topLeft, grid.topLeft);
  EXPECT_EQ(found.cellSize, 50);
  ASSERT_EQ(found.heights.size(), 1000U);
  for (std::size_t i = 0; i < 1000; ++i) {
    EXPECT_TRUE(found.heights[i] == grid.heights[i] ||
                (std::isnan(found.heights[i]) && std::isnan(grid.heights[i])));
  }
  grid.rows = 26;
  Workspace workspace = reopen();
  EXPECT_EQ(
      kindThrown([&] { workspace.importElevation(source("elevation", "dem.tif"), grid, "", m_silent); }),
      ErrorKind::BadInput);
}

TEST_F(RecordsTest, LayersAreDescribedForExport) {
  Workspace workspace = create();
  const Workspace::LayerColumns columns = workspace.layerColumns("population_mesh");
  EXPECT_EQ(columns.names.at(5), "age15_64");
  EXPECT_EQ(std::string(columns.types.begin(), columns.types.end()), "ttirrrrrr");
  EXPECT_EQ(kindThrown([&] { workspace.layerColumns("sqlite_master"); }), ErrorKind::NotFound);
  EXPECT_EQ(kindThrown([&] { workspace.readLayer("road; DROP TABLE road", {}); }), ErrorKind::NotFound);
  MeshCell cell{"m/2020", "m", 2020, 0.1, {}, 2.5, {}, {}, {}, square(0, 0)};
  workspace.importPopulation(source("population", "m"), {&cell, 1}, m_silent);
  workspace.readLayer("population_mesh", [&](auto values, auto isNull, const geo::Geometry& area) {
    EXPECT_EQ(values[2], "2020");
    EXPECT_EQ(values[3], "0.1");
    EXPECT_TRUE(isNull[4]);
    EXPECT_FALSE(isNull[5]);
    EXPECT_EQ(area.wkb(), cell.area.wkb());
  });
}

TEST_F(RecordsTest, WhatDoesNotFitIsRefusedAndNothingChanges) {
  Workspace workspace = create();
  workspace.importNeedPoints(source("points", "p"), needPoints(3), m_silent);
  const auto refuse = [&](const NeedPoint& bad) {
    std::vector<NeedPoint> points = needPoints(5);
    points.push_back(bad);
    EXPECT_EQ(kindThrown([&] { workspace.importNeedPoints(source("points", "q"), points, m_silent); }),
              ErrorKind::BadInput);
  };
  refuse(needPoint("p4", 0));               // a key given twice
  refuse(needPoint("", 0));                 // no key
  refuse(needPoint("x", 0, std::nan("")));  // no number
  refuse(needPoint("x", HUGE_VAL));         // no place
  District line{"1", "", "", "", geo::Geometry::lineString(std::vector<geo::Point>{{0, 0}, {1, 1}})};
  EXPECT_EQ(kindThrown([&] {
              workspace.importDistricts(source("d", "d"), {&line, 1}, m_silent);
            }),
            ErrorKind::BadInput);
  District empty{"1", "", "", "", geo::Geometry()};
  EXPECT_EQ(kindThrown([&] {
              workspace.importDistricts(source("d", "d"), {&empty, 1}, m_silent);
            }),
            ErrorKind::BadInput);
  EXPECT_EQ(workspace.needPoints().size(), 3U);
  EXPECT_EQ(workspace.info().sources.size(), 1U);
  EXPECT_EQ(workspace.revision("need_point"), 1U);
  EXPECT_TRUE(findingsOf(workspace).empty());
}

}  // namespace
}  // namespace michi::store
