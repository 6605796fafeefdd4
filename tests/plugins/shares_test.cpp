#include "plugins/mobility/shares.h"

#include <gmock/gmock.h>

#include <array>
#include <random>

#include "plugins/straight_road.h"

namespace michi::mobility {
namespace {

using testing::ElementsAre;
using tests::StraightRoad;

CoverageLine at(double metres, bool isWithin = true) {
  CoverageLine line;
  line.reached = isWithin ? Reached::Within : Reached::Beyond;
  line.distance = metres;
  line.minutes = metres / 50;
  return line;
}

const std::vector<CoverageLine> kLines{at(100), at(500), at(501, false), at(3000, false), CoverageLine()};
const std::vector<Demand> kPeople{{"a", {}, 1}, {"b", {}, 2}, {"c", {}, 4}, {"d", {}, 8}, {"e", {}, 16}};

TEST(Shares, ABandHoldsItsLimitAndNotTheOneBefore) {
  const std::array limits{100.0, 500.0, 1000.0};
  const Bands bands = bandsOf(kLines, kPeople, walk::Minimise::Distance, limits);
  EXPECT_THAT(bands.people, ElementsAre(1, 2, 4, 8));
  EXPECT_EQ(bands.unreachable, 16);
  const std::array minutes{120.0, 600.0};  // 2 and 10 minutes
  EXPECT_THAT(bandsOf(kLines, kPeople, walk::Minimise::Time, minutes).people, ElementsAre(1, 2, 12));
  EXPECT_THAT(bandsOf(kLines, kPeople, walk::Minimise::Time, {}).people, ElementsAre(15));
}

TEST(Shares, TheCurveNeverFallsAndEndsBelowAll) {
  const Curve curve(kLines, kPeople, walk::Minimise::Distance);
  EXPECT_EQ(curve.all(), 31);
  EXPECT_EQ(curve.within(99.9), 0);
  EXPECT_EQ(curve.within(100), 1);
  EXPECT_EQ(curve.within(500), 3);
  EXPECT_EQ(curve.within(1e9), 15);
  double before = 0;
  for (double limit = 0; limit < 4000; limit += 50) {
    EXPECT_GE(curve.within(limit), before);
    before = curve.within(limit);
  }
  EXPECT_EQ(curve.limitFor(0.1), 501);
  EXPECT_EQ(curve.limitFor(3.0 / 31), 500);
  EXPECT_FALSE(curve.limitFor(0.9)) << "16 of 31 arrive nowhere";
  EXPECT_EQ(Curve({}, {}, walk::Minimise::Distance).within(5), 0);
}

TEST(Shares, DistrictsAreSummedByWhatTheyBelongTo) {
  Coverage coverage;
  coverage.districts["1"] = {Tally{1, 2, 3}};
  coverage.districts["2"] = {Tally{10, 20, 30}};
  coverage.districts["3"] = {Tally{5, 0, 0}};
  coverage.districts[""] = {Tally{0, 0, 7}};
  const auto groups =
      grouped(coverage, [](const std::string& code) { return code == "3" ? "江刺" : "水沢"; });
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups.at("水沢")[0].within, 11);
  EXPECT_EQ(groups.at("水沢")[0].beyond, 22);
  EXPECT_EQ(groups.at("水沢")[0].unreachable, 33);
  EXPECT_EQ(groups.at("江刺")[0].all(), 5);
  EXPECT_EQ(groups.at("")[0].unreachable, 7);
}

TEST(Shares, StraightDistancesAgreeWithLookingAtAll) {
  std::mt19937 random(5);
  const auto spot = [&] {
    return geo::Point{static_cast<double>(random() % 20000), static_cast<double>(random() % 20000)};
  };
  std::vector<Demand> demands(500);
  for (Demand& demand : demands) demand.position = spot();
  std::vector<Place> places(60);
  for (Place& place : places) place.position = spot();
  const auto answers = straightDistances(demands, places);
  for (std::size_t i = 0; i < demands.size(); ++i) {
    double nearest = 1e9;
    for (const Place& place : places)
      nearest = std::min(nearest, geo::distance(demands[i].position, place.position));
    EXPECT_DOUBLE_EQ(*answers[i], nearest);
  }
  EXPECT_FALSE(straightDistances(demands, {})[0]);
}

TEST(Shares, TheMinistrysCountAndOursDifferByTheWayRound) {
  const StraightRoad road;
  // A shop at (1000, 0). Near by both; near in a straight line but 700 m along; far by both; unknown age.
  std::vector<Demand> people{{"near", {900, 0}, 3, "X", 0, 2},
                             {"round", {700, 199}, 3, "X", 0, 4},
                             {"far", {2900, 0}, 3, "Y", 0, 8},
                             {"unknown", {2900, 0}, 3, "Z"}};
  const std::vector<KindOfPlace> shops{{"shop", {{"s", {1000, 0}}}}};
  const Coverage result = cover(road.metric, people, shops, 400, {}, 1);
  const AccessDifficulty sum = accessDifficulty(result.lines[0], people, shops[0].places);
  EXPECT_EQ(sum.people, 14);
  EXPECT_EQ(sum.both, 8);
  EXPECT_EQ(sum.onlyRoad, 4) << "360 m away, 499 m to walk";
  EXPECT_EQ(sum.onlyStraight, 0);
  const auto districts = accessByDistrict(result.lines[0], people, shops[0].places);
  ASSERT_EQ(districts.size(), 2U) << "nobody's age is known in Z";
  EXPECT_EQ(districts.at("X").people, 6);
  EXPECT_EQ(districts.at("X").onlyRoad, 4);
  EXPECT_EQ(districts.at("Y").both, 8);
  const Coverage wide = cover(road.metric, people, shops, 5000, {}, 1);
  EXPECT_EQ(accessDifficulty(wide.lines[0], people, shops[0].places).onlyStraight, 8);
}

}  // namespace
}  // namespace michi::mobility
