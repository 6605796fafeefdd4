// Real public data, with numbers counted by other programs (Python's zipfile and csv, pyosmium, ogrinfo).

#include <gmock/gmock.h>

#include <map>
#include <set>

#include "base/error.h"
#include "walk/network.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::Contains;
using testing::HasSubstr;

std::map<std::string, std::uint64_t> countsOf(const store::Workspace& workspace) {
  std::map<std::string, std::uint64_t> counts;
  for (const auto& layer : workspace.info().layers) counts[layer.name] = layer.count;
  return counts;
}

TEST(RealData, Liechtenstein) {
  MICHI_NEEDS_SHARED("osm/liechtenstein.osm.pbf");
  const TempFolder folder;
  auto workspace = newWorkspace(folder, "EPSG:2056");
  const std::string file = shared("osm/liechtenstein.osm.pbf");
  const auto roads = import(workspace, "roads", {file});
  // 4,660 highways, one of them a rest area; 4,638 may be walked; 28 railways
  EXPECT_EQ(roads.rowsRead, 4659U + 28U);
  EXPECT_TRUE(roads.rejects.empty());
  const walk::Network network = walk::Network::load(workspace.network());
  EXPECT_EQ(network.edgeCount(), 7835U);
  EXPECT_EQ(network.nodeCount(), 6227U);
  EXPECT_EQ(countsOf(workspace).at("road"), 7835U + 21U + 28U);
  EXPECT_GT(static_cast<double>(network.componentSize(0)), 0.9 * static_cast<double>(network.nodeCount()));
  const auto facilities = import(workspace, "facilities", {file});
  EXPECT_TRUE(facilities.rejects.empty());
  EXPECT_EQ(workspace.facilities(std::vector<std::string>{"shop"}).size(), 19U);  // of 59 objects with shop=*
}

TEST(RealData, PortoAlegre) {
  MICHI_NEEDS_SHARED("osm/poa_r5r/poa_osm.pbf");
  const TempFolder folder;
  auto workspace = newWorkspace(folder, "EPSG:31982");
  const auto at = [](const char* name) { return shared(std::string("osm/poa_r5r/") + name); };
  import(workspace, "roads", {at("poa_osm.pbf")});
  const walk::Network flat = walk::Network::load(workspace.network());
  EXPECT_EQ(flat.edgeCount(), 26087U);
  EXPECT_EQ(flat.nodeCount(), 18915U);
  import(workspace, "elevation", {at("poa_elevation.tif")});
  const walk::Network sloped = walk::Network::load(workspace.network());
  ASSERT_EQ(sloped.edgeCount(), flat.edgeCount());
  double steepest = 0, length = 0, flatLength = 0;
  for (std::uint32_t i = 0; i < sloped.edgeCount(); ++i) {
    steepest = std::max(steepest, sloped.edge(EdgeId(i)).maxSlope);
    length += sloped.edge(EdgeId(i)).length.value();
    flatLength += flat.edge(EdgeId(i)).length.value();
  }
  EXPECT_GT(steepest, 0.1);
  EXPECT_NEAR(length, flatLength, 1e-6 * length);
  const auto transit = import(workspace, "transit", {at("poa_eptc.zip"), at("poa_trensurb.zip")});
  EXPECT_TRUE(transit.rejects.empty());
  EXPECT_EQ(transit.warnings.size(), 2U);  // both expired
  EXPECT_EQ(workspace.transitFeed("poa_eptc").stops.size(), 3986U);
  EXPECT_EQ(workspace.transitFeed("poa_eptc").stopTimes.size(), 130019U);
  EXPECT_EQ(workspace.transitFeed("poa_trensurb").trips.size(), 1248U);
  auto points = optionsFor("points", {at("poa_hexgrid.csv")});
  points.columns = {{"weight", "population"}};
  const auto report = import(workspace, points);
  EXPECT_EQ(report.rowsRead, 1227U);
  EXPECT_EQ(report.rejects.size(), 103U);  // hexagons where nobody lives
}

TEST(RealData, UbeNetworkAndShelters) {
  MICHI_NEEDS_SHARED("ube/ube_roads.zip");
  const TempFolder folder;
  auto workspace = newWorkspace(folder, "EPSG:6671");
  const auto report = import(workspace, "roads", {shared("ube/ube_roads.zip")});
  EXPECT_EQ(report.rowsRead, 30750U);
  EXPECT_TRUE(report.rejects.empty());
  EXPECT_EQ(report.repaired, 10U);  // edges of several parts
  const walk::Network network = walk::Network::load(workspace.network());
  EXPECT_EQ(network.nodeCount(), 10403U);
  EXPECT_EQ(network.edgeCount(), 15374U);  // both directions are one
  const auto shelters = import(workspace, "shelters",
                               {shared("ube/ube_shelters.zip"), shared("ube/352021_emergency.geojson"),
                                shared("ube/352021_evacuation.geojson")});
  EXPECT_EQ(shelters.rowsRead, 42U + 108U + 62U);
  EXPECT_TRUE(shelters.rejects.empty());
  EXPECT_EQ(import(workspace, "roads", {shared("ube/ube_roads.zip")}).changes.unchanged, 15374U);
}

TEST(RealData, OshuBoundaryAndPlaces) {
  MICHI_NEEDS_SHARED("oshu/oshu_emergency_032158.geojson");
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  auto boundary = optionsFor("districts", {shared("oshu/N03-21_03_210101_s0010.geojson")});
  boundary.columns = {{"code", "N03_007"}, {"name", "N03_004"}};
  EXPECT_EQ(import(workspace, boundary).changes.added, 33U);
  const auto report =
      import(workspace, "shelters",
             {shared("oshu/oshu_emergency_032158.geojson"), shared("oshu/oshu_evacuation_032158.geojson")});
  EXPECT_EQ(report.rowsRead, 210U + 151U);
  EXPECT_TRUE(report.rejects.empty());
  std::size_t emergency = 0, shelter = 0, flood = 0;
  for (const auto& place : workspace.shelters()) {
    emergency += place.isEmergencyPlace ? 1 : 0;
    shelter += place.isShelter ? 1 : 0;
    flood += (place.hazards & store::bit(store::Hazard::Flood)) != 0 ? 1 : 0;
  }
  EXPECT_EQ(emergency, 210U);
  EXPECT_EQ(shelter, 151U);
  EXPECT_EQ(flood, 90U);
  EXPECT_EQ(workspace.shelters().size(), 213U);  // 148 are both
}

TEST(RealData, YaizuInItsMixedSystemsAndEncodings) {
  MICHI_NEEDS_SHARED("yaizu/yaizu_opendata_e2393df4.zip");
  const TempFolder folder;
  auto workspace = newWorkspace(folder, "EPSG:6676");
  const std::string city = shared("yaizu/yaizu_opendata_e2393df4.zip");
  auto districts = optionsFor("districts", {city});
  districts.layer = "自治会区域";  // zone VIII of JGD2000, CP932
  EXPECT_EQ(import(workspace, districts).changes.added, 35U);
  const auto names = [&] {
    std::set<std::string> all;
    for (const auto& district : workspace.districts()) all.insert(district.name);
    return all;
  };
  EXPECT_THAT(names(), Contains("高新田自治会"));
  districts.layer = "JYOU";  // WGS 84, numbers only
  districts.columns = {{"code", "FID"}};
  EXPECT_EQ(import(workspace, districts).changes.added, 467U);
  EXPECT_EQ(workspace.districts().size(), 35U + 467U);
  auto monuments = optionsFor("facilities", {city});
  monuments.layer = "文化財マップ";
  monuments.columns = {{"kind", "=other"}, {"name", "item7"}};
  const auto report = import(workspace, monuments);
  EXPECT_EQ(report.rowsRead, 157U);
  ASSERT_EQ(report.rejects.size(), 1U);  // a coordinate of -1.8e308
  EXPECT_THAT(report.rejects[0].reason, HasSubstr("e+308"));
  EXPECT_EQ(import(workspace, "shelters",
                   {shared("yaizu/222127_emergency.geojson"), shared("yaizu/222127_evacuation.geojson")})
                .rejects.size(),
            0U);
}

TEST(RealData, YaizuHazards) {
  MICHI_NEEDS_SHARED("yaizu/yaizu_hazards_roads.zip");
  const TempFolder folder;
  auto workspace = newWorkspace(folder, "EPSG:6676");
  const std::string zip = shared("yaizu/yaizu_hazards_roads.zip");
  auto flood = optionsFor("flood", {zip});
  flood.layer = "石脇川_洪水浸水想定区域（想定最大規模）";
  flood.columns = {{"rank", "Max_Rank"}};
  EXPECT_EQ(import(workspace, flood).changes.added, 5U);
  for (const auto& zone : workspace.floodZones()) {
    EXPECT_EQ(zone.map, store::FloodMap::Maximum);
    EXPECT_EQ(zone.river, "石脇川");
    EXPECT_TRUE(geo::isValid(zone.area));
  }
  auto collapse = optionsFor("flood", {zip});
  collapse.layer = "大井川_家屋倒壊等氾濫想定（氾濫流）";
  collapse.columns = {{"rank", "危険区域"}};
  EXPECT_EQ(import(workspace, collapse).changes.added, 1U);
  // its .cpg says Shift_JIS, its bytes are UTF-8: the column is found all the same
  collapse.layer = "焼津市全域_家屋倒壊等氾濫想定（河岸侵食）";
  collapse.columns = {{"rank", "危険区"}};
  EXPECT_EQ(import(workspace, collapse).rowsRead, 21U);
  const auto landslide = import(workspace, "landslide", {zip});
  EXPECT_TRUE(landslide.rejects.empty());
  std::map<int, int> zones;
  for (const auto& zone : workspace.landslideZones()) ++zones[zone.zone];
  EXPECT_EQ(zones, (std::map<int, int>{{1, 102 + 102},
                                       {2, 121 + 121}}));  // once as a shapefile, once by kind as GeoJSON
  auto roads = optionsFor("roads", {zip});
  roads.layer = "ROSN_LIN6676";
  EXPECT_EQ(import(workspace, roads).changes.added, 7765U);
}

struct FeedCounts {
  const char* name;
  std::size_t stops, trips, stopTimes;
};

TEST(RealData, SixJapaneseTimetables) {
  MICHI_NEEDS_SHARED("gtfs/gtfs-aomoricitybus.zip");
  const TempFolder folder;
  auto tohoku = newWorkspace(folder, "EPSG:6678");
  for (const FeedCounts& expected :
       {FeedCounts{"gtfs-aomoricitybus", 823, 1626, 44540}, FeedCounts{"nebutango20190401", 20, 20, 158},
        FeedCounts{"siminbus20190401", 395, 89, 2332}, FeedCounts{"city_uozu_shimin_gtfs", 600, 174, 4591},
        FeedCounts{"gtfs.1042.kawabamura_com", 152, 26, 1684}}) {
    const auto report = import(tohoku, "transit", {shared("gtfs/" + std::string(expected.name) + ".zip")});
    EXPECT_TRUE(report.rejects.empty()) << expected.name;
    EXPECT_THAT(report.warnings, Contains(HasSubstr("expired"))) << expected.name;
    const auto feed = tohoku.transitFeed(expected.name);
    EXPECT_EQ(feed.stops.size(), expected.stops) << expected.name;
    EXPECT_EQ(feed.trips.size(), expected.trips) << expected.name;
    EXPECT_EQ(feed.stopTimes.size(), expected.stopTimes) << expected.name;
  }
  // Itoshima in Kyushu is out of reach here, and at home in zone II
  EXPECT_FALSE(import(tohoku, "transit", {shared("gtfs/402303tosengtfs.zip")}).rejects.empty());
  auto kyushu = store::Workspace::create(folder.path("kyushu.michi"), "糸島市", "EPSG:6670");
  EXPECT_TRUE(import(kyushu, "transit", {shared("gtfs/402303tosengtfs.zip")}).rejects.empty());
  EXPECT_EQ(kyushu.transitFeed("402303tosengtfs").stopTimes.size(), 80U);
}

}  // namespace
}  // namespace michi::test
