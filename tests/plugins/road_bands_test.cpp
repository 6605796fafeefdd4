#include "plugins/mobility/road_bands.h"

#include <gtest/gtest.h>

#include <array>

#include "plugins/straight_road.h"
#include "walk/queries.h"

namespace michi::mobility {
namespace {

using tests::StraightRoad;

double lengthOf(const RoadBands& bands, std::uint8_t band) {
  double sum = 0;
  for (std::size_t i = 0; i < bands.bandOf.size(); ++i) {
    if (bands.bandOf[i] != band) continue;
    for (auto v = bands.starts[i] + 1; v < bands.starts[i + 1]; ++v)
      sum += geo::distance(bands.vertices[v - 1], bands.vertices[v]);
  }
  return sum;
}

TEST(RoadBands, ABandEndsWhereItsLimitDoes) {
  const StraightRoad road;
  const RoadBands bands = roadBands(road.metric, std::array{geo::Point{1000, 20}}, std::array{220.0, 520.0});
  EXPECT_NEAR(lengthOf(bands, 0), 400, 0.1) << "20 of the 220 m are the way to the road";
  EXPECT_NEAR(lengthOf(bands, 1), 600, 0.1);
  for (std::size_t i = 0; i < bands.bandOf.size(); ++i) {
    for (auto v = bands.starts[i]; v < bands.starts[i + 1]; ++v) {
      const double way = std::abs(bands.vertices[v].x - 1000);
      EXPECT_LE(way, bands.bandOf[i] == 0 ? 200.1 : 500.1);
      EXPECT_GE(way, bands.bandOf[i] == 0 ? 0 : 199.9);
    }
  }
}

TEST(RoadBands, EachStretchIsAsFarAsItsBandSays) {
  const StraightRoad road;
  const std::array places{geo::Point{300, 0}, geo::Point{2200, 5}};
  const std::array limits{100.0, 300.0, 700.0, 1500.0};
  const RoadBands bands = roadBands(road.metric, places, limits);
  walk::NearestSearch search;
  search.run(road.metric, walk::snapAll(road.metric, places));
  ASSERT_GT(bands.bandOf.size(), 4U);
  ASSERT_EQ(bands.starts.size(), bands.bandOf.size() + 1);
  for (std::size_t i = 0; i < bands.bandOf.size(); ++i) {
    const geo::Point a = bands.vertices[bands.starts[i]], b = bands.vertices[bands.starts[i] + 1];
    const auto way = search.at(walk::snap(road.metric, {(a.x + b.x) / 2, (a.y + b.y) / 2}));
    ASSERT_EQ(way.reach, walk::Reach::Reached);
    EXPECT_LE(way.distance.value(), limits.at(bands.bandOf[i]) + 0.05);
    EXPECT_GE(way.distance.value(), bands.bandOf[i] == 0 ? 0 : limits.at(bands.bandOf[i] - 1U) - 0.05);
  }
}

TEST(RoadBands, NoPlacesAndNoLimitsColourNothing) {
  const StraightRoad road;
  EXPECT_TRUE(roadBands(road.metric, {}, std::array{500.0}).bandOf.empty());
  EXPECT_TRUE(roadBands(road.metric, std::array{geo::Point{0, 0}}, {}).bandOf.empty());
}

}  // namespace
}  // namespace michi::mobility
