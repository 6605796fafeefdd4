#include "plugins/evacuation/ranking.h"

#include <gtest/gtest.h>

#include "plugins/straight_road.h"

namespace michi::evacuation {
namespace {

using tests::StraightRoad;

geo::Geometry box(double x1, double y1, double x2, double y2) { return geo::Geometry::box({x1, y1, x2, y2}); }

store::Shelter place(const std::string& key, double x, std::uint8_t hazards, bool isEmergency = true) {
  store::Shelter shelter;
  shelter.key = shelter.name = key;
  shelter.isEmergencyPlace = isEmergency;
  shelter.isShelter = true;
  shelter.hazards = hazards;
  shelter.position = {x, 0};
  return shelter;
}

constexpr auto kFlood = store::bit(store::Hazard::Flood);
constexpr auto kSlide = store::bit(store::Hazard::Landslide);

/// West half flooded, a landslide zone within it from 0 to 300.
struct Town {
  std::vector<store::District> districts{{"D2", "西", "", "", box(-100, -100, 1500, 100)},
                                         {"D1", "東", "", "", box(1500, -100, 3100, 100)}};
  Zones zones{{{"f", store::FloodMap::Maximum, 3, "川", box(-50, -50, 1000, 50)}},
              {{"l", 1, 1, "", "", "", box(-50, -50, 300, 50)}}};
  std::vector<store::Shelter> shelters{place("shelter only", 90, kFlood | kSlide, false),
                                       place("quake", 110, store::bit(store::Hazard::Earthquake)),
                                       place("flood", 500, kFlood), place("slide", 800, kSlide),
                                       place("both", 2500, kFlood | kSlide)};
  std::vector<store::NeedPoint> points;
  std::vector<std::string> labels;
  std::vector<std::int64_t> districtOf;

  void add(const std::string& key, double x, std::int64_t district, const std::string& need = "dementia") {
    points.push_back({key, need, 1, {x, 0}});
    labels.push_back(need);
    districtOf.push_back(district);
  }
  std::vector<RankedPoint> ranked() const {
    const StraightRoad road;
    Progress silent;
    const auto rules = readRules(std::string(MICHI_SOURCE_DIR) + "/data/rules/priority/standard.toml");
    return rank(
        {points, labels, districtOf, districts, shelters, &zones, parseHazards("flood-max,landslide")}, rules,
        road.metric, silent);
  }
};

TEST(Ranking, thePlaceIsDesignatedForTheHazardOfThePoint) {
  Town town;
  town.add("flood and slide", 100, 0);
  town.add("flood only", 600, 0);
  town.add("neither", 1200, 0);
  std::map<std::string, RankedPoint> byKey;
  for (const auto& one : town.ranked()) byKey[town.points[one.point].key] = one;
  EXPECT_EQ(byKey["flood and slide"].way.shelterKey, "both") << "nearer places serve only one of its hazards";
  EXPECT_NEAR(byKey["flood and slide"].way.distance, 2400, 0.01);
  EXPECT_EQ(byKey["flood only"].way.shelterKey, "flood");
  EXPECT_EQ(byKey["neither"].way.shelterKey, "both") << "in no zone: safe for all hazards asked for";
}

TEST(Ranking, neverAMereShelterNorAPlaceForAnotherHazard) {
  Town town;
  town.shelters.resize(2);
  town.add("p", 100, 0);
  EXPECT_TRUE(town.ranked()[0].way.shelterKey.empty());
}

TEST(Ranking, orderIsDistrictClassScoreKey) {
  Town town;
  town.add("none", 100, -1);
  town.add("b", 2600, 1, "other");
  town.add("a", 2600, 1, "other");
  town.add("worse", 100, 0, "bedridden");
  town.add("better", 1200, 0, "other");
  std::string order;
  for (const auto& one : town.ranked()) order += town.points[one.point].key + " ";
  EXPECT_EQ(order, "a b worse better none ");
}

TEST(Ranking, cancelStopsIt) {
  Town town;
  town.add("p", 100, 0);
  std::atomic<bool> cancel{true};
  Progress cancelled([](double, std::string_view) {}, &cancel);
  const StraightRoad road;
  const auto rules = readRules(std::string(MICHI_SOURCE_DIR) + "/data/rules/priority/standard.toml");
  EXPECT_ANY_THROW(rank({town.points, town.labels, town.districtOf, town.districts, town.shelters,
                         &town.zones, parseHazards("landslide")},
                        rules, road.metric, cancelled));
}

}  // namespace
}  // namespace michi::evacuation
