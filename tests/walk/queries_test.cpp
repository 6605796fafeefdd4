// Every query against a plain Dijkstra over an explicitly split graph, on random networks.

#include "walk/queries.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "walk/plain_dijkstra.h"
#include "walk/synthetic.h"

namespace michi::walk {
namespace {

using testing::Random;
using testing::SplitGraph;

struct Case {
  std::uint64_t seed;
  Minimise minimise;
  Direction direction;
};

Profile pickyProfile(std::uint64_t seed) {
  Profile profile;
  profile.flatSpeed = 50;
  profile.classFactor[static_cast<std::size_t>(RoadClass::Steps)] = 0;
  profile.classFactor[static_cast<std::size_t>(RoadClass::Track)] = 0.7;
  profile.unpavedFactor = 0.8;
  profile.noWheelchairFactor = seed % 2 == 0 ? 0 : 1;
  profile.unploughedFactor = 0.5;
  profile.isWinter = seed % 3 == 0;
  profile.maxSlope = seed % 2 == 0 ? 0.15 : 1;
  return profile;
}

/// A small network with one-way edges, loops, multi-edges and slopes, places and households on it.
struct World {
  explicit World(const Case& c) {
    testing::GridOptions options;
    options.columns = 7, options.rows = 6;
    options.missing = 0.45;
    options.oneWay = 0.1;
    options.attributes = 0.3;
    options.seed = c.seed;
    RoadPieces pieces = testing::gridPieces(options);
    Random random(c.seed);
    for (int i = 0; i < 4; ++i) addLoopOrTwin(pieces, random);
    Progress silent;
    network = Network::build(pieces, testing::hills, silent);
    metric.emplace(network, pickyProfile(c.seed), c.minimise);
    // Points near roads, and some so near to each other that they share an edge.
    for (const geo::Point p : testing::randomPoints(network, 25, 150, c.seed))
      households.push_back(snap(*metric, p));
    for (const geo::Point p : testing::randomPoints(network, 8, 30, c.seed + 99))
      places.push_back(snap(*metric, p));
    for (int i = 0; i < 10; ++i) {
      const geo::Point p = places[random.below(8)].point;
      households.push_back(snap(*metric, {p.x + random.between(-30, 30), p.y + random.between(-30, 30)}));
    }
    places.push_back(places[random.below(8)]);  // the same place twice
    const NodeId corner(random.below(static_cast<std::uint32_t>(network.nodeCount())));
    places.push_back(snap(*metric, network.nodePosition(corner)));
    all = places;
    all.insert(all.end(), households.begin(), households.end());
  }

  static void addLoopOrTwin(RoadPieces& pieces, Random& random) {
    const std::uint32_t i = random.below(static_cast<std::uint32_t>(pieces.size()));
    const geo::Point p = pieces.points[pieces.firstPoint[i]];
    const geo::Point q = pieces.points[pieces.firstPoint[i + 1] - 1];
    if (random.chance(0.5)) {
      const std::vector<geo::Point> loop = {p, {p.x + 20, p.y + 10}, {p.x + 10, p.y + 25}, p};
      pieces.add(loop, pieces.fromNode[i], pieces.fromNode[i], RoadClass::Service, 0, std::nanf(""));
    } else {
      const std::vector<geo::Point> twin = {p, q};
      pieces.add(twin, pieces.fromNode[i], pieces.toNode[i], RoadClass::Path, 0, std::nanf(""));
    }
  }

  Network network;
  std::optional<Metric> metric;
  std::vector<Snap> places;
  std::vector<Snap> households;
  std::vector<Snap> all;
};

std::uint64_t costOf(const Metric& metric, Metres distance, Seconds time) {
  return metric.minimise() == Minimise::Distance
             ? static_cast<std::uint64_t>(std::llround(distance.value() * kOffsetsPerMetre))
             : static_cast<std::uint64_t>(std::llround(time.value() * 1000));
}

class QueriesTest : public ::testing::TestWithParam<Case> {
 protected:
  QueriesTest() : m_world(GetParam()), m_graph(*m_world.metric, m_world.all) {}

  /// Costs between each place and everything else, in the case's direction of walking.
  std::uint64_t plainCost(std::size_t place, std::size_t node) {
    if (m_costs.empty()) {
      const std::size_t points = m_world.all.size();
      for (std::size_t i = 0; i < m_world.network.nodeCount() + points; ++i)
        m_costs.push_back(m_graph.costsFrom(i));
    }
    const std::size_t placeNode = m_graph.pointNode(place);
    return GetParam().direction == Direction::ToSources ? m_costs[node][placeNode] : m_costs[placeNode][node];
  }

  struct Best {
    std::uint64_t cost = SplitGraph::kNever;
    std::uint32_t source = 0;
  };
  Best plainNearest(std::size_t node) {
    Best best;
    for (std::uint32_t place = 0; place < m_world.places.size(); ++place) {
      if (!m_world.places[place].isOnRoad()) continue;
      const std::uint64_t cost = plainCost(place, node);
      if (cost < best.cost) best = {cost, place};
    }
    return best;
  }

  /// The way is connected, allowed, begins and ends where it should and costs what it says.
  void checkPath(const Path& path, const Snap& from, const Snap& to) {
    const Metric& metric = *m_world.metric;
    Leg leg = metric.offNetwork(from.offNetwork);
    leg += metric.offNetwork(to.offNetwork);
    const auto nodeAt = [&](const EdgePart& part, Offset offset) -> std::int64_t {
      const auto ends = m_world.network.ends(part.edge.value());
      if (offset == 0) return ends.from;
      return offset == m_world.network.length(part.edge.value()) ? std::int64_t{ends.to} : std::int64_t{-1};
    };
    for (std::size_t i = 0; i < path.parts.size(); ++i) {
      const EdgePart& part = path.parts[i];
      ASSERT_NE(part.begin, part.end);
      EXPECT_TRUE(metric.isPassable(part.edge, part.begin < part.end));
      leg += metric.along(part.edge, part.begin, part.end);
      if (i > 0) {
        EXPECT_GE(nodeAt(part, part.begin), 0);
        EXPECT_EQ(nodeAt(part, part.begin), nodeAt(path.parts[i - 1], path.parts[i - 1].end));
      }
    }
    if (!path.parts.empty()) {
      EXPECT_LT(geo::distance(
                    m_world.network
                        .shapePart(path.parts.front().edge, path.parts.front().begin, path.parts.front().end)
                        .front(),
                    from.onRoad),
                0.02);
      EXPECT_LT(
          geo::distance(m_world.network
                            .shapePart(path.parts.back().edge, path.parts.back().begin, path.parts.back().end)
                            .back(),
                        to.onRoad),
          0.02);
    }
    EXPECT_DOUBLE_EQ(path.distance.value(), leg.metres().value());
    EXPECT_DOUBLE_EQ(path.time.value(), leg.seconds().value());
    EXPECT_EQ(path.geometry.front(), from.point);
    EXPECT_EQ(path.geometry.back(), to.point);
    double drawn = 0;
    for (std::size_t i = 1; i < path.geometry.size(); ++i)
      drawn += geo::distance(path.geometry[i - 1], path.geometry[i]);
    EXPECT_NEAR(drawn, path.distance.value(), 0.02 * static_cast<double>(path.parts.size() + 2));
  }

  World m_world;
  SplitGraph m_graph;
  std::vector<std::vector<std::uint64_t>> m_costs;
};

TEST_P(QueriesTest, NearestPlaceOfEveryNodeIsTheOneOfPlainDijkstra) {
  NearestSearch search;
  search.run(*m_world.metric, m_world.places, GetParam().direction);
  int reached = 0;
  for (std::uint32_t node = 0; node < m_world.network.nodeCount(); ++node) {
    const Best best = plainNearest(node);
    if (best.cost == SplitGraph::kNever) {
      EXPECT_EQ(search.reach(NodeId(node)), Reach::Unreachable) << node;
      continue;
    }
    ++reached;
    EXPECT_EQ(search.cost(NodeId(node)), best.cost) << node;
    EXPECT_EQ(search.source(NodeId(node)), best.source) << node;
  }
  EXPECT_GT(reached, 5);
}

TEST_P(QueriesTest, NearestPlaceOfEveryHouseholdAndItsWay) {
  NearestSearch search;
  search.run(*m_world.metric, m_world.places, GetParam().direction);
  for (std::size_t i = 0; i < m_world.households.size(); ++i) {
    SCOPED_TRACE(i);
    const Snap& household = m_world.households[i];
    const Arrival arrival = search.at(household);
    const Path path = search.path(household);
    EXPECT_EQ(path.reach, arrival.reach);
    if (arrival.reach != Reach::Reached) {
      EXPECT_EQ(search.cost(household), kUnreached);
    }
    if (!household.isOnRoad()) {
      EXPECT_EQ(arrival.reach, Reach::TooFarFromRoad);
      continue;
    }
    const Best best = plainNearest(m_graph.pointNode(m_world.places.size() + i));
    if (best.cost == SplitGraph::kNever) {
      EXPECT_EQ(arrival.reach, Reach::Unreachable);
      continue;
    }
    ASSERT_EQ(arrival.reach, Reach::Reached);
    EXPECT_EQ(costOf(*m_world.metric, arrival.distance, arrival.time), best.cost);
    EXPECT_EQ(arrival.source, best.source);
    EXPECT_EQ(search.cost(household), best.cost);
    EXPECT_EQ(path.source, arrival.source);
    EXPECT_EQ(path.distance, arrival.distance);
    EXPECT_EQ(path.time, arrival.time);
    EXPECT_EQ(path.offNetwork, arrival.offNetwork);
    const Snap& place = m_world.places[arrival.source];
    const bool toPlace = GetParam().direction == Direction::ToSources;
    checkPath(path, toPlace ? household : place, toPlace ? place : household);
  }
}

TEST_P(QueriesTest, ShortestPathBetweenTwoPoints) {
  NearestSearch workspace;  // one for all: nothing of the last query may stay behind
  for (std::size_t i = 0; i < m_world.all.size(); ++i) {
    const std::size_t j = (i * 7 + 3) % m_world.all.size();
    SCOPED_TRACE(std::to_string(i) + " to " + std::to_string(j));
    const Snap& from = m_world.all[i];
    const Snap& to = m_world.all[j];
    const Path path = shortestPath(*m_world.metric, from, to, workspace);
    if (!from.isOnRoad()) {
      EXPECT_EQ(path.reach, Reach::TooFarFromRoad);
      continue;
    }
    const std::uint64_t best =
        to.isOnRoad() ? m_graph.costsFrom(m_graph.pointNode(i))[m_graph.pointNode(j)] : SplitGraph::kNever;
    // From a point to itself our way is out to the road and back; there is no such query in practice.
    if (i == j) continue;
    if (best == SplitGraph::kNever) {
      EXPECT_EQ(path.reach, Reach::Unreachable);
      continue;
    }
    ASSERT_EQ(path.reach, Reach::Reached);
    EXPECT_EQ(costOf(*m_world.metric, path.distance, path.time), best);
    checkPath(path, from, to);
  }
}

TEST_P(QueriesTest, ALimitHidesWhatIsDearerAndNothingElse) {
  NearestSearch whole;
  whole.run(*m_world.metric, m_world.places, GetParam().direction);
  NearestSearch limited;
  for (const Cost limit : {Cost{0}, Cost{200'000}, Cost{900'000}, Cost{3'000'000}}) {
    limited.run(*m_world.metric, m_world.places, GetParam().direction, limit);
    const std::set<std::uint32_t> visited(limited.visited().begin(), limited.visited().end());
    EXPECT_EQ(visited.size(), limited.visited().size()) << "each once";
    for (std::uint32_t node = 0; node < m_world.network.nodeCount(); ++node) {
      EXPECT_EQ(visited.count(node) > 0, whole.cost(NodeId(node)) <= limit);
      if (whole.cost(NodeId(node)) > limit) {
        EXPECT_EQ(limited.reach(NodeId(node)), Reach::Unreachable);
      } else {
        EXPECT_EQ(limited.cost(NodeId(node)), whole.cost(NodeId(node)));
        EXPECT_EQ(limited.source(NodeId(node)), whole.source(NodeId(node)));
      }
    }
    for (const Snap& household : m_world.households) {
      const Arrival inWhole = whole.at(household);
      const Arrival inLimited = limited.at(household);
      const bool isWithin =
          inWhole.reach == Reach::Reached && costOf(*m_world.metric, inWhole.distance, inWhole.time) <= limit;
      EXPECT_EQ(inLimited.reach == Reach::Reached, isWithin);
      EXPECT_EQ(limited.cost(household), isWithin ? whole.cost(household) : kUnreached);
      if (isWithin) {
        EXPECT_EQ(inLimited.source, inWhole.source);
      }
    }
  }
}

TEST_P(QueriesTest, TheNumberOfThreadsDoesNotMatter) {
  std::vector<std::vector<Snap>> kinds;
  for (std::size_t k = 0; k < 5; ++k) {
    kinds.emplace_back();
    for (std::size_t i = k; i < m_world.places.size(); i += k + 1) kinds.back().push_back(m_world.places[i]);
  }
  kinds.emplace_back();  // no places at all
  const auto key = [](const Arrival& a) {
    return std::tuple(a.reach, a.source, a.distance.value(), a.time.value(), a.offNetwork.value());
  };
  const auto one = nearestForKinds(*m_world.metric, kinds, m_world.households, 1, GetParam().direction);
  NearestSearch alone;
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    alone.run(*m_world.metric, kinds[k], GetParam().direction);
    for (std::size_t i = 0; i < m_world.households.size(); ++i)
      EXPECT_EQ(key(one[k][i]), key(alone.at(m_world.households[i])));
  }
  for (const unsigned threads : {2U, 4U, 0U}) {
    const auto many =
        nearestForKinds(*m_world.metric, kinds, m_world.households, threads, GetParam().direction);
    ASSERT_EQ(many.size(), one.size());
    for (std::size_t k = 0; k < one.size(); ++k) {
      ASSERT_EQ(many[k].size(), one[k].size());
      for (std::size_t i = 0; i < one[k].size(); ++i) EXPECT_EQ(key(many[k][i]), key(one[k][i]));
    }
  }
  for (const Arrival& arrival : one.back()) EXPECT_NE(arrival.reach, Reach::Reached);
}

std::vector<Case> cases() {
  std::vector<Case> cases;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    for (const Minimise minimise : {Minimise::Distance, Minimise::Time}) {
      for (const Direction direction : {Direction::ToSources, Direction::FromSources})
        cases.push_back({seed, minimise, direction});
    }
  }
  return cases;
}

INSTANTIATE_TEST_SUITE_P(RandomNetworks, QueriesTest, ::testing::ValuesIn(cases()), [](const auto& which) {
  return "seed" + std::to_string(which.param.seed) +
         (which.param.minimise == Minimise::Distance ? "_distance" : "_time") +
         (which.param.direction == Direction::ToSources ? "_to" : "_from");
});

/// Costs of all nodes against Dijkstra from each of the places.
void expectPlainCosts(const NearestSearch& search, const Metric& metric, const std::vector<Snap>& places) {
  const SplitGraph graph(metric, places);
  std::vector<std::uint64_t> best(metric.network().nodeCount(), SplitGraph::kNever);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::vector<std::uint64_t> costs = graph.costsFrom(graph.pointNode(i));
    for (std::size_t node = 0; node < best.size(); ++node) best[node] = std::min(best[node], costs[node]);
  }
  for (std::uint32_t node = 0; node < best.size(); ++node) {
    const bool isReached = search.reach(NodeId(node)) == Reach::Reached;
    ASSERT_EQ(isReached ? search.cost(NodeId(node)) : SplitGraph::kNever, best[node]) << node;
  }
}

/// Far bigger than a bucket window.
TEST(QueriesLarge, EveryNodeOfALargerNetwork) {
  testing::GridOptions options;
  options.columns = 300, options.rows = 12;
  options.oneWay = 0.02;
  options.seed = 5;
  const Network network = testing::gridNetwork(options, testing::hills);
  const Metric metric(network, Profile{}, Minimise::Time);
  const std::vector<Snap> places = snapAll(metric, testing::randomPoints(network, 3, 0, 5));
  NearestSearch search;
  search.run(metric, places, Direction::FromSources);
  expectPlainCosts(search, metric, places);
}

/// Large enough to be searched by region: few places, whose waves cross many regions, and many.
TEST(QueriesLarge, ANetworkBeyondTheCaches) {
  testing::GridOptions options;
  options.columns = 600, options.rows = 500;
  options.oneWay = 0.02;
  options.seed = 6;
  const Network network = testing::gridNetwork(options, {});
  ASSERT_GT(network.nodeCount(), 280'000U);
  const Metric metric(network, Profile{});
  NearestSearch search;
  NearestSearch limited;
  for (const std::size_t count : {2U, 300U}) {
    const std::vector<Snap> places = snapAll(metric, testing::randomPoints(network, count, 0, 5));
    search.run(metric, places, Direction::FromSources);
    if (count == 2) expectPlainCosts(search, metric, places);
    // A limit that nothing reaches is searched in one wave.
    limited.run(metric, places, Direction::FromSources, kMaxCost - 1);
    EXPECT_TRUE(std::ranges::equal(search.labels(), limited.labels()));
  }
}

}  // namespace
}  // namespace michi::walk
