// Hostile lengths: nothing overflows, and far is not unreachable.

#include <gtest/gtest.h>

#include "base/error.h"
#include "walk/queries.h"
#include "walk/synthetic.h"

namespace michi::walk {
namespace {

/// A chain of edges of so many metres each between points 100 m apart, and an island.
Network chain(const std::vector<float>& lengths) {
  RoadPieces pieces;
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    const auto x = static_cast<double>(i) * 100;
    const std::vector<geo::Point> line = {{x, 0}, {x + 100, 0}};
    const auto key = static_cast<std::int64_t>(i);
    pieces.add(line, key, key + 1, RoadClass::Path, 0, lengths[i]);
  }
  const std::vector<geo::Point> island = {{0, 5000}, {100, 5000}};
  pieces.add(island, 1000, 1001, RoadClass::Path, 0, 100);
  Progress silent;
  return Network::build(pieces, {}, silent);
}

TEST(Limits, FarIsNotUnreachable) {
  const Network network = chain({200'000, 10'000, 200'000, 200'000});
  for (const bool isSlow : {false, true}) {
    Profile profile;
    if (isSlow) {
      profile.flatSpeed = 1;
      profile.classFactor.fill(0.01);
    }
    const Metric metric(network, profile, isSlow ? Minimise::Time : Minimise::Distance);
    const std::vector<Snap> sources = {snap(metric, {0, 0})};
    NearestSearch search;
    search.run(metric, sources);
    EXPECT_EQ(search.at(sources[0]).reach, Reach::Reached);
    EXPECT_EQ(search.at(snap(metric, {400, 0})).reach, Reach::Far);
    EXPECT_EQ(search.path(snap(metric, {400, 0})).reach, Reach::Far);
    EXPECT_EQ(search.at(snap(metric, {250, 0})).reach, Reach::Far);
    EXPECT_EQ(search.at(snap(metric, {50, 5000})).reach, Reach::Unreachable);
    if (!isSlow) {
      EXPECT_NEAR(search.at(snap(metric, {200, 0})).distance.value(), 210'000, 0.01);
    }
    NearestSearch workspace;
    EXPECT_EQ(shortestPath(metric, snap(metric, {400, 0}), sources[0], workspace).reach, Reach::Far);
    EXPECT_EQ(shortestPath(metric, snap(metric, {50, 5000}), sources[0], workspace).reach,
              Reach::Unreachable);
    // The same search object is as good as new afterwards.
    EXPECT_EQ(shortestPath(metric, sources[0], sources[0], workspace).reach, Reach::Reached);
  }
}

TEST(Limits, ATimeOfYearsStandsBesideTheDistance) {
  const Network network = chain({10'000, 10'000});
  Profile profile;
  profile.flatSpeed = 1;
  profile.classFactor.fill(0.01);
  const Metric metric(network, profile, Minimise::Distance);
  NearestSearch search;
  search.run(metric, std::vector<Snap>{snap(metric, {0, 0})});
  const Arrival arrival = search.at(snap(metric, {200, 0}));
  EXPECT_NEAR(arrival.distance.value(), 20'000, 0.01);
  EXPECT_NEAR(arrival.time.value(), 20'000 / 0.01 * 60, 60) << "3.8 years";
}

TEST(Limits, ANearWayBeatsAFarOneWhateverTheOrder) {
  RoadPieces pieces;
  const std::vector<geo::Point> a = {{0, 0}, {100, 0}};
  const std::vector<geo::Point> b = {{100, 0}, {200, 0}};
  const std::vector<geo::Point> c = {{0, 0}, {100, 50}, {200, 0}};
  pieces.add(a, 1, 2, RoadClass::Path, 0, 150'000);
  pieces.add(b, 2, 3, RoadClass::Path, 0, 150'000);
  pieces.add(c, 1, 3, RoadClass::Path, 0, 160'000);
  Progress silent;
  const Network network = Network::build(pieces, {}, silent);
  const Metric metric(network, Profile{});
  NearestSearch search;
  const std::vector<Snap> sources = {snap(metric, {0, 0})};
  search.run(metric, sources);
  EXPECT_NEAR(search.at(snap(metric, {200, 0})).distance.value(), 160'000, 0.01);
}

TEST(Limits, ALimitMustMakeSense) {
  const Network network = chain({100});
  const Metric metric(network, Profile{});
  EXPECT_THROW((void)metric.costOf(Metres(-1)), Error);
  EXPECT_THROW((void)metric.costOf(Metres(std::nan(""))), Error);
  EXPECT_EQ(metric.costOf(Metres(1e12)), kMaxCost);
  EXPECT_EQ(metric.costOf(Metres(500)), 5'000'000U);
}

TEST(Limits, AnEmptyNetworkAnswersInWords) {
  Progress silent;
  const Network network = Network::build({}, {}, silent);
  EXPECT_EQ(network.nodeCount(), 0U);
  EXPECT_TRUE(network.bounds().isEmpty());
  const Metric metric(network, Profile{});
  const Snap nowhere = snap(metric, {0, 0});
  EXPECT_EQ(nowhere.status, SnapStatus::NoRoad);
  NearestSearch search;
  search.run(metric, std::vector<Snap>{nowhere});
  EXPECT_EQ(search.at(nowhere).reach, Reach::TooFarFromRoad);
  EXPECT_TRUE(search.area(kMaxCost).nodes.empty());
  EXPECT_EQ(Network::load(network.save()).edgeCount(), 0U);
}

}  // namespace
}  // namespace michi::walk
