#include "plugins/mobility/coverage.h"

#include <gtest/gtest.h>

#include "plugins/straight_road.h"
#include "walk/queries.h"
#include "walk/synthetic.h"

namespace michi::mobility {
namespace {

using tests::StraightRoad;

const std::vector<std::string> kCodes{"A", "B", "C"};

Coverage coverTown(std::vector<Demand> demands, std::vector<KindOfPlace> kinds, double limit) {
  const StraightRoad road;
  return cover(road.metric, demands, kinds, limit, kCodes, 2);
}

std::vector<KindOfPlace> oneShopAt(double x) { return {{"shop", {{"s1", {x, 0}}}}}; }

TEST(Coverage, distanceIsBothLegsAndTheRoad) {
  const Coverage result = coverTown({{"home", {400, 30}, 1, "A"}}, {{"shop", {{"s1", {900, 20}}}}}, 600);
  const CoverageLine& line = result.lines[0][0];
  EXPECT_NEAR(line.distance, 30 + 500 + 20, 0.01);
  EXPECT_NEAR(line.offNetwork, 50, 0.01);
  EXPECT_NEAR(line.minutes, 550.0 / 60, 0.001);
  EXPECT_EQ(line.reached, Reached::Within);
  EXPECT_EQ(line.place, 0);
}

TEST(Coverage, theLimitItselfIsWithin) {
  const std::vector<Demand> homes{{"at", {500, 0}, 1, "A"}, {"past", {499.9, 0}, 1, "A"}};
  const Coverage result = coverTown(homes, oneShopAt(1000), 500);
  EXPECT_EQ(result.lines[0][0].reached, Reached::Within);
  EXPECT_EQ(result.lines[0][1].reached, Reached::Beyond);
}

TEST(Coverage, threeWordsForThreeStates) {
  const std::vector<Demand> homes{{"near", {900, 0}, 2, "A"},
                                  {"far", {2900, 0}, 3, "A"},
                                  {"island", {50, 5000}, 5, "B"},
                                  {"field", {500, 500}, 7, "B"}};
  const Coverage result = coverTown(homes, oneShopAt(1000), 500);
  EXPECT_STREQ(word(result.lines[0][0].reached), "within");
  EXPECT_STREQ(word(result.lines[0][1].reached), "beyond");
  EXPECT_STREQ(word(result.lines[0][2].reached), "unreachable");
  EXPECT_STREQ(word(result.lines[0][3].reached), "unreachable");
  EXPECT_FALSE(result.lines[0][2].tooFarFromRoad);
  EXPECT_TRUE(result.lines[0][3].tooFarFromRoad);
  EXPECT_NEAR(result.lines[0][3].offNetwork, 500, 0.02) << "how far the nearest road is, never 0";
  EXPECT_EQ(result.lines[0][3].distance, -1);
  EXPECT_EQ(result.demandsOffRoad, 1U);
}

TEST(Coverage, sumsAreWeightsByDistrictAndInAll) {
  const std::vector<Demand> homes{
      {"a", {900, 0}, 2, "A"}, {"b", {2900, 0}, 3.5, "A"}, {"c", {50, 5000}, 5, "B"}, {"d", {950, 0}, 1, ""}};
  const Coverage result = coverTown(homes, oneShopAt(1000), 500);
  EXPECT_DOUBLE_EQ(result.totals[0].within, 3);
  EXPECT_DOUBLE_EQ(result.totals[0].beyond, 3.5);
  EXPECT_DOUBLE_EQ(result.totals[0].unreachable, 5);
  EXPECT_DOUBLE_EQ(result.districts.at("A")[0].beyond, 3.5);
  EXPECT_DOUBLE_EQ(result.districts.at("B")[0].unreachable, 5);
  EXPECT_DOUBLE_EQ(result.districts.at("")[0].within, 1);
  EXPECT_DOUBLE_EQ(result.districts.at("C")[0].all(), 0) << "a district without people is listed with zeros";
}

TEST(Coverage, aFacilityFarFromAnyRoadIsLeftOutAndCounted) {
  const Coverage result =
      coverTown({{"home", {900, 0}, 1, "A"}}, {{"shop", {{"field", {900, 300}}, {"road", {2000, 0}}}}}, 500);
  EXPECT_EQ(result.placesOffRoad[0], 1U);
  EXPECT_EQ(result.lines[0][0].place, 1);
}

TEST(Coverage, anUncertainPositionMayBeFurtherFromTheRoad) {
  const std::vector<Demand> cells{{"loose", {500, 250}, 1, "A", 100}, {"exact", {500, 250}, 1, "A", 0}};
  const Coverage result = coverTown(cells, oneShopAt(1000), 5000);
  EXPECT_NEAR(result.lines[0][0].distance, 750, 0.02);
  EXPECT_EQ(result.lines[0][1].reached, Reached::Unreachable);
}

TEST(Coverage, ofTwoEquallyNearTheFirstIsNamed) {
  const Coverage result =
      coverTown({{"home", {1500, 0}, 1, "A"}}, {{"shop", {{"east", {2000, 0}}, {"west", {1000, 0}}}}}, 500);
  EXPECT_EQ(result.lines[0][0].place, 0);
}

/// Everybody asked for alone, in a search of one's own.
void expectLikeOneByOne(const walk::Metric& metric, std::span<const Demand> people,
                        std::span<const KindOfPlace> kinds) {
  const auto points = snapDemands(metric, people, 1);
  const Coverage result = cover(metric, people, points, kinds, 300, {}, 2);
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    walk::NearestSearch search;
    search.run(metric, snapPlaces(metric, kinds[k].places));
    Tally total;
    for (std::size_t i = 0; i < people.size(); ++i) {
      const walk::Arrival alone = search.at(points[i]);
      const CoverageLine& line = result.lines[k][i];
      const bool isReached = alone.reach == walk::Reach::Reached;
      EXPECT_EQ(line.place, isReached ? std::int64_t{alone.source} : -1);
      EXPECT_EQ(line.distance, isReached ? alone.distance.value() : -1);
      EXPECT_EQ(line.minutes, isReached ? alone.time.value() / 60 : -1);
      total.add(line.reached, people[i].weight);
    }
    EXPECT_EQ(result.totals[k].within, total.within);
    EXPECT_EQ(result.totals[k].beyond, total.beyond);
    EXPECT_EQ(result.totals[k].unreachable, total.unreachable);
  }
}

TEST(Coverage, ManyAtOnceAreLikeOneByOne) {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    walk::testing::GridOptions options;
    options.columns = options.rows = 20;
    options.missing = 0.4;
    options.oneWay = seed % 2 == 0 ? 0 : 0.1;
    options.attributes = 0.3;
    options.seed = seed;
    const walk::Network network = walk::testing::gridNetwork(options, walk::testing::hills);
    const walk::Metric metric(network, StraightRoad::profile(),
                              seed % 3 == 0 ? walk::Minimise::Time : walk::Minimise::Distance);
    std::vector<KindOfPlace> kinds(3);
    for (std::size_t k = 0; k < kinds.size(); ++k) {
      for (const geo::Point at : walk::testing::randomPoints(network, 3 + k, 50, seed * 10 + k))
        kinds[k].places.push_back({"", at});
    }
    std::vector<Demand> people;
    for (const geo::Point at : walk::testing::randomPoints(network, 200, 200, seed))
      people.push_back({"", at, 0.1 * static_cast<double>(people.size() % 7), "A"});
    expectLikeOneByOne(metric, people, kinds);
    expectLikeOneByOne(metric, std::span(people).first(5), kinds);  // few are looked for in another way
  }
}

}  // namespace
}  // namespace michi::mobility
