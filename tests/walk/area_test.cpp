// What lies within reach, against costs worked out point by point.

#include <gtest/gtest.h>

#include "walk/plain_dijkstra.h"
#include "walk/queries.h"
#include "walk/synthetic.h"

namespace michi::walk {
namespace {

using testing::SplitGraph;

bool isCovered(const ReachArea& area, EdgeId edge, Offset offset) {
  for (const EdgePart& part : area.parts) {
    if (part.edge == edge && part.begin <= offset && offset <= part.end) return true;
  }
  return false;
}

TEST(Area, EveryPlaceOfARoadIsInsideExactlyWhenItsCostIsWithinTheLimit) {
  int inside = 0;
  int outside = 0;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    testing::GridOptions options;
    options.columns = options.rows = 5;
    options.oneWay = 0.2;
    options.seed = seed;
    const Network network = testing::gridNetwork(options, testing::hills);
    const Metric metric(network, Profile{}, seed % 2 == 0 ? Minimise::Distance : Minimise::Time);
    const std::vector<Snap> sources = snapAll(metric, testing::randomPoints(network, 2, 20, seed));
    // Samples: three places of every edge, as points that lie exactly on it.
    std::vector<Snap> points = sources;
    for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
      for (const double t : {0.13, 0.5, 0.91}) {
        Snap sample;
        sample.status = SnapStatus::OnRoad;
        sample.edge = EdgeId(e);
        sample.offset = static_cast<Offset>(t * network.length(e));
        sample.offNetwork = 0;
        points.push_back(sample);
      }
    }
    const SplitGraph graph(metric, points);
    for (const Direction direction : {Direction::FromSources, Direction::ToSources}) {
      const Cost limit = seed % 2 == 0 ? 1'500'000 : 110'000;
      NearestSearch search;
      search.run(metric, sources, direction, limit);
      const ReachArea area = search.area(limit);
      for (std::size_t i = 1; i < area.parts.size(); ++i) {
        const EdgePart& a = area.parts[i - 1];
        const EdgePart& b = area.parts[i];
        EXPECT_TRUE(a.edge < b.edge || (a.edge == b.edge && a.end < b.begin));
      }
      for (std::size_t i = sources.size(); i < points.size(); ++i) {
        std::uint64_t cost = SplitGraph::kNever;
        for (std::size_t s = 0; s < sources.size(); ++s) {
          const std::size_t from = graph.pointNode(direction == Direction::FromSources ? s : i);
          const std::size_t to = graph.pointNode(direction == Direction::FromSources ? i : s);
          cost = std::min(cost, graph.costsFrom(from)[to]);
        }
        EXPECT_EQ(isCovered(area, points[i].edge, points[i].offset), cost <= limit) << i;
        ++(cost <= limit ? inside : outside);
      }
    }
  }
  EXPECT_GT(inside, 100);
  EXPECT_GT(outside, 100);
}

TEST(Area, ARunWithoutALimitCanBeAskedForAnyLimit) {
  const Network network = testing::gridNetwork({});
  const Metric metric(network, Profile{});
  const std::vector<Snap> sources = snapAll(metric, testing::randomPoints(network, 2, 0, 3));
  NearestSearch whole;
  whole.run(metric, sources);
  NearestSearch limited;
  const Cost limit = metric.costOf(Metres(200));
  limited.run(metric, sources, Direction::ToSources, limit);
  EXPECT_EQ(whole.area(limit).parts, limited.area(kMaxCost).parts);
  EXPECT_FALSE(limited.area(kMaxCost).parts.empty());
}

}  // namespace
}  // namespace michi::walk
