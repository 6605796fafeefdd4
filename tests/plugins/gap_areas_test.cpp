#include "plugins/mobility/gap_areas.h"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <random>
#include <set>

#include "plugins/straight_road.h"
#include "walk/queries.h"

namespace michi::mobility {
namespace {

std::vector<GapHome> all(const std::vector<Demand>& demands) {
  std::vector<GapHome> homes;
  for (std::size_t i = 0; i < demands.size(); ++i) homes.push_back({i, GapReason::TooFar, 1000});
  return homes;
}

Demand at(double x, double y, double people = 1, const std::string& district = "") {
  return {"", {x, y}, people, district};
}

TEST(GapAreas, JoinHomesThatAreNearAlongTheRoad) {
  const tests::StraightRoad road;
  // Two on one edge 300 m apart, a third 500 m on beyond a node; one on the island 150 m off in a straight
  // line.
  const std::vector<Demand> demands{at(100, 0, 1), at(400, 0, 2), at(1100, 0, 5), at(50, 5000, 1)};
  const auto near = gapAreas(road.metric, demands, all(demands), 300);
  ASSERT_EQ(near.size(), 3U);
  EXPECT_EQ(near[0].people, 5) << "most people first";
  EXPECT_EQ(near[1].homes, (std::vector<std::size_t>{0, 1}));
  const auto far = gapAreas(road.metric, demands, all(demands), 700);
  ASSERT_EQ(far.size(), 2U);
  EXPECT_EQ(far[0].people, 8);
  EXPECT_EQ(gapAreas(road.metric, demands, all(demands), 699).size(), 3U);
}

TEST(GapAreas, SayWhichDistrictAndWhy) {
  const tests::StraightRoad road;
  std::vector<Demand> demands{at(100, 0, 1, "a"), at(200, 0, 2, "b"), at(300, 0, 4, "b"), at(350, 0, 3, "b")};
  std::vector<GapHome> homes = all(demands);
  homes[1].way = 400, homes[2].way = 1000;
  homes[3] = {3, GapReason::NoWay, -1};
  const auto areas = gapAreas(road.metric, demands, homes, 500);
  ASSERT_EQ(areas.size(), 1U);
  ASSERT_EQ(areas[0].parts.size(), 2U);
  const GapPart& most = areas[0].parts[0];
  EXPECT_EQ(most.district, "b");
  EXPECT_EQ(most.people, 9);
  EXPECT_EQ(most.homes, 3U);
  EXPECT_EQ(most.mainReason(), GapReason::TooFar);
  EXPECT_NEAR(most.meanWay, (2 * 400 + 4 * 1000) / 6.0, 1e-9);
  EXPECT_EQ(most.reasons[1], 3);
}

TEST(GapAreas, HomesOffTheRoadAreJoinedByTheStraightLine) {
  const tests::StraightRoad road;
  const std::vector<Demand> demands{at(1000, 1000, 1), at(1000, 1200, 1), at(3000, 3000, 1)};
  const auto areas = gapAreas(road.metric, demands, all(demands), 250);
  ASSERT_EQ(areas.size(), 2U);
  EXPECT_EQ(areas[0].people, 2);
}

TEST(GapAreas, NobodyMakesNoArea) {
  const tests::StraightRoad road;
  EXPECT_TRUE(gapAreas(road.metric, {}, {}, 500).empty());
  EXPECT_TRUE(gapHomes({}).empty());
}

TEST(GapAreas, TakeThoseWhomNothingServes) {
  Coverage coverage;
  const auto line = [](Reached reached, double distance, bool isOff = false) {
    CoverageLine one;
    one.reached = reached, one.distance = distance, one.tooFarFromRoad = isOff;
    return one;
  };
  coverage.lines = {{line(Reached::Within, 100), line(Reached::Beyond, 900), line(Reached::Unreachable, -1),
                     line(Reached::Unreachable, -1, true)},
                    {line(Reached::Beyond, 700), line(Reached::Beyond, 600), line(Reached::Unreachable, -1),
                     line(Reached::Unreachable, -1, true)}};
  const auto homes = gapHomes(coverage);
  ASSERT_EQ(homes.size(), 3U);
  EXPECT_EQ(homes[0].demand, 1U);
  EXPECT_EQ(homes[0].way, 600) << "the nearer kind";
  EXPECT_EQ(homes[1].reason, GapReason::NoWay);
  EXPECT_EQ(homes[2].reason, GapReason::OffRoad);
}

/// A town of streets at random; areas must be those of all pairs of homes.
TEST(GapAreas, AgreeWithLookingAtEveryPair) {
  constexpr float kMeasured = std::numeric_limits<float>::quiet_NaN();
  std::mt19937 random(51);
  for (int round = 0; round < 25; ++round) {
    walk::RoadPieces pieces;
    const auto coordinate = [&] { return static_cast<double>(random() % 8) * 150; };
    for (int i = 0; i < 60; ++i) {
      const double x = coordinate(), y = coordinate();
      const bool isAcross = random() % 2 == 0;
      const std::vector<geo::Point> line{{x, y}, {x + (isAcross ? 150 : 0), y + (isAcross ? 0 : 150)}};
      const auto key = [](geo::Point p) { return std::lround(p.x) * 10000 + std::lround(p.y); };
      pieces.add(line, key(line[0]), key(line[1]), walk::RoadClass::Residential, 0, kMeasured);
    }
    Progress silent;
    const walk::Network network = walk::Network::build(pieces, {}, silent);
    const walk::Metric metric(network, tests::StraightRoad::profile());
    std::vector<Demand> demands;
    for (int i = 0; i < 40; ++i)
      demands.push_back(at(static_cast<double>(random() % 1200), static_cast<double>(random() % 1200)));
    const double near = 120 + static_cast<double>(random() % 200);
    std::vector<walk::Snap> snaps;
    for (const Demand& one : demands)
      snaps.push_back(walk::snap(metric, one.position, snapOptions(metric, 0)));
    std::vector<std::size_t> group(40);
    for (std::size_t i = 0; i < 40; ++i) group[i] = i;
    walk::NearestSearch search;
    for (std::size_t a = 0; a < 40; ++a) {
      search.run(metric, std::span(snaps).subspan(a, 1));
      for (std::size_t b = 0; b < 40; ++b) {
        const walk::Arrival way = search.at(snaps[b]);
        const bool isOff = !snaps[a].isOnRoad() || !snaps[b].isOnRoad();
        const double distance = isOff ? geo::distance(demands[a].position, demands[b].position)
                                : way.reach == walk::Reach::Reached ? way.distance.value()
                                                                    : 1e9;
        // Two homes on one edge are joined along it, off-road legs and all.
        if (distance > near) continue;
        const std::size_t from = group[b], to = group[a];
        for (std::size_t& one : group) one = one == from ? to : one;
      }
    }
    std::map<std::size_t, std::set<std::size_t>> expected;
    for (std::size_t i = 0; i < 40; ++i) expected[group[i]].insert(i);
    std::set<std::set<std::size_t>> wanted, found;
    for (const auto& [root, members] : expected) wanted.insert(members);
    for (const GapArea& area : gapAreas(metric, demands, all(demands), near))
      found.insert({area.homes.begin(), area.homes.end()});
    EXPECT_EQ(found, wanted) << round;
  }
}

}  // namespace
}  // namespace michi::mobility
