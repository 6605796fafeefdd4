// The sample city goes in whole: no reject, and what its generator put in is there.

#include <gmock/gmock.h>

#include <map>
#include <set>

#include "walk/network.h"
#include "workspace.h"

namespace michi::test {
namespace {

TEST(SampleCity, AllOfItIsImported) {
  const std::string sample = std::string(MICHI_SOURCE_DIR) + "/data/sample/";
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::vector<std::pair<std::string, std::vector<std::string>>> imports = {
      {"districts", {"districts.geojson"}},
      {"roads", {"roads.osm.pbf"}},
      {"facilities", {"roads.osm.pbf"}},
      {"facilities", {"032158_hospital.csv", "032158_salon.csv", "032158_care_service.csv"}},
      {"shelters", {"mergeFromCity_1.csv", "mergeFromCity_2.csv", "032158_evacuation_space.csv"}},
      {"flood", {"A31a-25_03_10_GEOJSON.zip"}},
      {"landslide", {"A33-25_03_SHP.zip"}},
      {"elevation", {"dem.tif"}},
      {"population", {"mesh250_2024_03215_GEOJSON.zip"}},
      {"points", {"need_points.csv"}},
      {"transit", {"gtfs_oshu_2026.zip", "gtfs_oshu_2023.zip"}}};
  for (const auto& [kind, files] : imports) {
    std::vector<std::string> paths;
    for (const std::string& file : files) paths.push_back(sample + file);
    const auto report = import(workspace, kind, paths);
    EXPECT_TRUE(report.rejects.empty()) << kind << ": " << reasonsOf(report)[0];
    EXPECT_EQ(report.sources.size(), files.size());
    EXPECT_GT(report.rowsRead, 0U) << kind;
  }
  const auto districts = workspace.districts();
  EXPECT_EQ(districts.size(), 223U);
  std::set<std::string> formers, councils;
  for (const auto& district : districts) {
    formers.insert(district.former);
    councils.insert(district.council);
  }
  EXPECT_THAT(formers, testing::UnorderedElementsAre("水沢", "江刺", "前沢", "胆沢", "衣川"));
  EXPECT_EQ(councils.size(), 30U);
  EXPECT_EQ(workspace.needPoints().size(), 6800U);
  std::set<store::FloodMap> maps;
  for (const auto& zone : workspace.floodZones()) maps.insert(zone.map);
  EXPECT_EQ(maps.size(), 4U);
  const walk::Network network = walk::Network::load(workspace.network());
  EXPECT_GT(network.nodeCount(), 20'000U);
  std::set<std::string> kinds;
  for (const auto& facility : workspace.facilities()) kinds.insert(facility.kind);
  for (const char* kind : {"shop", "clinic", "hospital", "dentist", "pharmacy", "salon", "care"})
    EXPECT_TRUE(kinds.contains(kind)) << kind;
  std::set<int> years;
  for (const auto& cell : workspace.population()) years.insert(cell.year);
  EXPECT_GE(years.size(), 2U);
}

}  // namespace
}  // namespace michi::test
