// Snapping against a look at every segment of every edge.

#include "walk/snap.h"

#include <gtest/gtest.h>

#include <cmath>

#include "walk/synthetic.h"

namespace michi::walk {
namespace {

double distanceToSegment(geo::Point p, geo::Point a, geo::Point b) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double squared = dx * dx + dy * dy;
  const double t = squared > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / squared, 0.0, 1.0) : 0;
  return geo::distance(p, {a.x + t * dx, a.y + t * dy});
}

double distanceToEdge(const Network& network, std::uint32_t edge, geo::Point p) {
  const std::vector<geo::Point> line = network.shape(EdgeId(edge));
  double best = std::numeric_limits<double>::infinity();
  for (std::size_t i = 1; i < line.size(); ++i)
    best = std::min(best, distanceToSegment(p, line[i - 1], line[i]));
  return best;
}

TEST(Snap, IsTheNearestPlaceOfAllSegments) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    testing::GridOptions options;
    options.columns = 20, options.rows = 15;
    options.attributes = 0.5;
    options.seed = seed;
    const Network network = testing::gridNetwork(options, testing::hills);
    Profile profile;
    profile.classFactor[static_cast<std::size_t>(RoadClass::Trunk)] = 0;
    profile.noWheelchairFactor = 0;
    const Metric metric(network, profile);
    auto points = testing::randomPoints(network, 150, 300, seed);
    for (std::uint32_t n = 0; n < network.nodeCount(); n += 7)
      points.push_back(network.nodePosition(NodeId(n)));
    for (const geo::Point p : points) {
      double best = std::numeric_limits<double>::infinity();
      for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
        if (metric.isPassable(EdgeId(e))) best = std::min(best, distanceToEdge(network, e, p));
      }
      const Snap found = snap(metric, p);
      ASSERT_NEAR(found.offNetwork, best, 1e-5);
      EXPECT_EQ(found.status, best <= 200 ? SnapStatus::OnRoad : SnapStatus::TooFar);
      EXPECT_NEAR(geo::distance(p, found.onRoad), best, 1e-5);
      EXPECT_NEAR(distanceToEdge(network, found.edge.value(), found.onRoad), 0, 1e-5);
      // The lowest edge of those that are equally near (they meet there).
      for (std::uint32_t e = 0; e < found.edge.value(); ++e) {
        if (metric.isPassable(EdgeId(e))) {
          EXPECT_GT(distanceToEdge(network, e, p), best + 1e-7);
        }
      }
      // The offset names the same place.
      const auto part = network.shapePart(found.edge, 0, found.offset);
      EXPECT_LT(geo::distance(part.back(), found.onRoad), 0.001);
    }
  }
}

Network mainRoadAndScrap() {
  RoadPieces pieces;
  const auto add = [&](geo::Point a, geo::Point b, std::int64_t from, std::int64_t to, RoadClass kind) {
    const std::vector<geo::Point> line = {a, b};
    pieces.add(line, from, to, kind, 0, std::nanf(""));
  };
  add({0, 0}, {100, 0}, 1, 2, RoadClass::Residential);
  add({100, 0}, {200, 0}, 2, 3, RoadClass::Residential);
  add({50, 30}, {60, 30}, 8, 9, RoadClass::Footway);  // a scrap that hangs on nothing
  add({200, 0}, {200, 100}, 3, 4, RoadClass::Steps);  // beyond: cut off for those who take no steps
  add({200, 100}, {300, 100}, 4, 5, RoadClass::Residential);
  Progress silent;
  return Network::build(pieces, {}, silent);
}

TEST(Snap, PassesOverAScrapWhenAMainRoadIsWithinTheLimit) {
  const Network network = mainRoadAndScrap();
  const Metric metric(network, Profile{});
  const geo::Point house = {55, 25};
  EXPECT_NEAR(snap(metric, house).offNetwork, 5, 1e-9);
  EXPECT_NEAR(snap(metric, house, {.minComponentSize = 3}).offNetwork, 25, 1e-9);
  // Where no larger part is within the limit, the scrap is better than nothing.
  EXPECT_NEAR(snap(metric, house, {.limit = Metres(20), .minComponentSize = 3}).offNetwork, 5, 1e-9);
  EXPECT_TRUE(snap(metric, house, {.limit = Metres(20), .minComponentSize = 3}).isOnRoad());
}

TEST(Snap, PartsAreThoseOfTheProfile) {
  const Network network = mainRoadAndScrap();
  Profile profile;
  profile.classFactor[static_cast<std::size_t>(RoadClass::Steps)] = 0;
  const Metric metric(network, profile);
  const geo::Point house = {250, 90};
  EXPECT_NEAR(snap(metric, house).offNetwork, 10, 1e-9);
  EXPECT_NEAR(snap(metric, house, {.minComponentSize = 3}).offNetwork, std::hypot(50, 90), 1e-9);
  EXPECT_EQ(metric.componentSize(network.edge(snap(metric, {250, 100}).edge).from), 2U);
}

TEST(Snap, SaysTooFarWithTheDistance) {
  const Network network = mainRoadAndScrap();
  const Metric metric(network, Profile{});
  const Snap far = snap(metric, {100, -250});
  EXPECT_EQ(far.status, SnapStatus::TooFar);
  EXPECT_NEAR(far.offNetwork, 250, 1e-9);
  EXPECT_TRUE(snap(metric, {100, -200}).isOnRoad());
  EXPECT_EQ(snap(metric, {100, -200.02}).status, SnapStatus::TooFar);
  EXPECT_EQ(snap(metric, {1e8, 1e8}).status, SnapStatus::TooFar);
  EXPECT_EQ(snap(metric, {std::nan(""), 0}).status, SnapStatus::NoRoad);
  EXPECT_EQ(snap(metric, {1.7e308, 0}).status, SnapStatus::NoRoad);
  Profile nothing;
  nothing.classFactor.fill(0);
  EXPECT_EQ(snap(Metric(network, nothing), {0, 0}).status, SnapStatus::NoRoad);
}

TEST(Snap, ManyPointsOnManyThreadsAreTheSame) {
  const Network network = testing::gridNetwork({});
  const Metric metric(network, Profile{});
  const auto points = testing::randomPoints(network, 5000, 100, 1);
  const auto one = snapAll(metric, points, {}, 1);
  for (const unsigned threads : {2U, 4U}) {
    const auto many = snapAll(metric, points, {}, threads);
    ASSERT_EQ(many.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
      EXPECT_EQ(many[i].edge, one[i].edge);
      EXPECT_EQ(many[i].offset, one[i].offset);
      EXPECT_EQ(one[i].edge, snap(metric, points[i]).edge);
    }
  }
}

}  // namespace
}  // namespace michi::walk
