// A place in the hand against counting everything anew.

#include "plugins/mobility/live_coverage.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "plugins/straight_road.h"
#include "walk/synthetic.h"

namespace michi::mobility {
namespace {

using tests::StraightRoad;
using walk::testing::Random;

constexpr geo::Point kNowhere{-1e6, -1e6};

/// A town, its people and its places; each step is done by hand and by cover().
class Town {
 public:
  Town(const walk::Metric& metric, std::vector<Demand> demands, std::vector<Place> places, double limit)
      : live(metric, snapDemands(metric, demands, 1), weightsOf(demands), snapPlaces(metric, places), limit),
        m_metric(metric),
        m_demands(std::move(demands)),
        m_places(std::move(places)),
        m_limit(limit) {
    compare(std::nullopt);
  }

  void pick(std::size_t place) {
    live.pick(place);
    m_hand = place;
    compare(std::nullopt);
  }
  void pickNew() {
    m_hand = live.pickNew();
    EXPECT_EQ(m_hand, m_places.size());
    m_places.push_back({"new", kNowhere});
    compare(std::nullopt);
  }
  void moveTo(geo::Point position) {
    m_places[m_hand].position = position;
    compare(live.moveTo(position));
  }
  void takeAway() {
    m_places[m_hand].position = kNowhere;
    compare(live.takeAway());
  }
  std::size_t places() const { return m_places.size(); }
  const Coverage& expected() const { return m_expected; }

  LiveCoverage live;

 private:
  static std::vector<double> weightsOf(const std::vector<Demand>& demands) {
    std::vector<double> weights;
    for (const Demand& one : demands) weights.push_back(one.weight);
    return weights;
  }

  void compare(const std::optional<std::span<const std::uint32_t>>& changed) {
    const Coverage before = std::move(m_expected);
    const std::vector<KindOfPlace> kinds{{"shop", m_places}};
    m_expected = cover(m_metric, m_demands, kinds, m_limit, {}, 1);
    for (std::uint32_t i = 0; i < m_demands.size(); ++i) comparePoint(i);
    EXPECT_EQ(live.totals().within, m_expected.totals[0].within);
    EXPECT_EQ(live.totals().beyond, m_expected.totals[0].beyond);
    EXPECT_EQ(live.totals().unreachable, m_expected.totals[0].unreachable);
    if (changed) {
      EXPECT_EQ(std::vector(changed->begin(), changed->end()), changesSince(before));
    }
  }

  void comparePoint(std::uint32_t i) {
    const CoverageLine& line = m_expected.lines[0][i];
    EXPECT_EQ(live.reached()[i], line.reached) << "point " << i;
    const bool isDistance = m_metric.minimise() == walk::Minimise::Distance;
    const double way = isDistance ? line.distance : line.minutes * 60;
    EXPECT_EQ(live.way(i).has_value(), line.reached == Reached::Within);
    EXPECT_DOUBLE_EQ(live.way(i).value_or(0), live.way(i) ? way : 0) << "point " << i;
  }

  std::vector<std::uint32_t> changesSince(const Coverage& before) const {
    std::vector<std::uint32_t> changes;
    for (std::uint32_t i = 0; i < m_demands.size(); ++i) {
      if (before.lines[0][i].reached != m_expected.lines[0][i].reached) changes.push_back(i);
    }
    return changes;
  }

  const walk::Metric& m_metric;
  std::vector<Demand> m_demands;
  std::vector<Place> m_places;
  double m_limit;
  std::size_t m_hand = 0;
  Coverage m_expected;
};

struct Case {
  std::uint64_t seed;
  walk::Minimise minimise;
  double oneWay;
};

class LiveCoverageOfRandomTowns : public testing::TestWithParam<Case> {};

TEST_P(LiveCoverageOfRandomTowns, isTheSameAsCountingAnew) {
  const auto [seed, minimise, oneWay] = GetParam();
  walk::testing::GridOptions options;
  options.columns = 14, options.rows = 11;
  options.missing = 0.45;  // falls apart into several pieces
  options.oneWay = oneWay;
  options.attributes = 0.2;
  options.seed = seed;
  const walk::Network network = walk::testing::gridNetwork(options, walk::testing::hills);
  const walk::Metric metric(network, StraightRoad::profile(), minimise);
  ASSERT_EQ(metric.isTwoWay(), oneWay == 0);
  Random random(seed);
  std::vector<Demand> demands;
  for (const geo::Point at : walk::testing::randomPoints(network, 150, 260, seed))
    demands.push_back({"", at, random.between(0, 5), "", random.chance(0.3) ? 80.0 : 0.0});
  std::vector<Place> places;
  for (const geo::Point at : walk::testing::randomPoints(network, 1 + seed % 4, 0, seed + 50))
    places.push_back({"", at});
  Town town(metric, demands, places, 150 + random.between(0, 350));

  const auto positions = walk::testing::randomPoints(network, 60, 200, seed + 99);
  std::size_t changes = 0;
  for (const geo::Point position : positions) {
    if (random.chance(0.1)) town.pickNew();
    if (town.live.inHand() && random.chance(0.1)) town.takeAway();
    if (random.chance(0.2) || !town.live.inHand())
      town.pick(random.below(static_cast<std::uint32_t>(town.places())));
    const auto before = town.live.totals().within;
    town.moveTo(position);
    changes += town.live.totals().within != before ? 1 : 0;
    if (HasFailure()) return;
  }
  EXPECT_GT(changes, positions.size() / 5) << "the test would prove nothing";
}

std::vector<Case> cases() {
  std::vector<Case> all;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    for (const auto minimise : {walk::Minimise::Distance, walk::Minimise::Time}) {
      for (const double oneWay : {0.0, 0.1}) all.push_back({seed, minimise, oneWay});
    }
  }
  return all;
}
INSTANTIATE_TEST_SUITE_P(Seeds, LiveCoverageOfRandomTowns, testing::ValuesIn(cases()));

TEST(LiveCoverage, FollowsTheHandAlongTheRoad) {
  const StraightRoad road;
  Town town(road.metric, {{"west", {100, 0}, 2}, {"east", {2900, 0}, 3}, {"island", {50, 5000}, 7}},
            {{"shop", {1500, 0}}}, 500);
  EXPECT_EQ(town.live.totals().beyond, 5);
  town.pick(0);
  town.moveTo({500, 20});
  EXPECT_EQ(town.live.totals().within, 2);
  EXPECT_EQ(town.live.way(0), 420);
  EXPECT_FALSE(town.live.way(1)) << "beyond: how far is not followed";
  town.moveTo({60, 5000});
  EXPECT_EQ(town.live.totals().within, 7);
  EXPECT_EQ(town.live.totals().unreachable, 5) << "no road leads to the island";
  town.moveTo({500, 900});
  EXPECT_EQ(town.live.totals().unreachable, 12) << "too far from any road";
  EXPECT_FALSE(town.live.places()[0].isOnRoad());
}

TEST(LiveCoverage, APlaceAndAPointOnOneStretchOfRoad) {
  const StraightRoad road;
  Town town(road.metric, {{"a", {1400, 0}, 1}, {"b", {1600, 0}, 1}}, {}, 150);
  town.pickNew();
  town.moveTo({1500, 0});
  EXPECT_EQ(town.live.totals().within, 2) << "both ends of the road are further than the limit";
  town.moveTo({1700, 0});
  EXPECT_EQ(town.live.totals().within, 1);
}

TEST(LiveCoverage, WithoutAnythingInTheHandANewPlaceIsMoved) {
  const StraightRoad road;
  LiveCoverage live(road.metric, {walk::snap(road.metric, {100, 0})}, {1}, {}, 500);
  EXPECT_TRUE(live.takeAway().empty());
  EXPECT_EQ(live.moveTo({300, 0}).size(), 1U);
  EXPECT_EQ(live.places().size(), 1U);
  EXPECT_EQ(live.takeAway().size(), 1U);
}

TEST(LiveCoverage, WrongInputIsSaid) {
  const StraightRoad road;
  EXPECT_THROW(LiveCoverage(road.metric, {}, {1}, {}, 500), Error);
  EXPECT_THROW(LiveCoverage(road.metric, {}, {}, {}, -1), Error);
  LiveCoverage live(road.metric, {}, {}, {}, 500);
  EXPECT_THROW(live.pick(0), Error);
}

}  // namespace
}  // namespace michi::mobility
