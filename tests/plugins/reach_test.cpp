#include "plugins/mobility/reach.h"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <random>

#include "base/error.h"
#include "geo/area_index.h"
#include "ingest/files.h"
#include "plugins/mobility/coverage.h"
#include "plugins/straight_road.h"

namespace michi::mobility {
namespace {

using tests::StraightRoad;

TEST(Reach, FollowsTheRoadAsFarAsTheLimitGoes) {
  const StraightRoad road;
  Progress silent;
  const geo::Geometry area = reachArea(road.metric, std::array{geo::Point{1000, 20}}, 520, 30, silent);
  const geo::Box box = area.bounds();
  EXPECT_NEAR(box.minX, 1000 - 500 - 30, 0.1) << "20 of the 520 m are the way to the road";
  EXPECT_NEAR(box.maxX, 1000 + 500 + 30, 0.1);
  EXPECT_NEAR(box.maxY, 30, 0.01);
  EXPECT_TRUE(geo::isValid(area));
}

TEST(Reach, NothingIsReachedFromNowhere) {
  const StraightRoad road;
  Progress silent;
  EXPECT_TRUE(reachArea(road.metric, {}, 500, 30, silent).isEmpty());
  EXPECT_TRUE(reachArea(road.metric, std::array{geo::Point{1000, 900}}, 500, 30, silent).isEmpty())
      << "too far from any road";
}

/// A town of crooked streets, some of them dead ends, some cut off.
walk::Network crookedTown() {
  constexpr float kMeasured = std::numeric_limits<float>::quiet_NaN();
  constexpr int kSide = 14;
  std::mt19937 random(11);
  std::uniform_real_distribution<double> jitter(0, 60);
  std::array<std::array<geo::Point, kSide>, kSide> corners;
  for (int y = 0; y < kSide; ++y)
    for (int x = 0; x < kSide; ++x)
      corners[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = {x * 120.0 + jitter(random),
                                                                           y * 120.0 + jitter(random)};
  walk::RoadPieces pieces;
  const auto add = [&](int x, int y, int toX, int toY) {
    if (toX >= kSide || toY >= kSide || random() % 4 == 0) return;
    const auto at = [&](int a, int b) {
      return corners[static_cast<std::size_t>(b)][static_cast<std::size_t>(a)];
    };
    const std::vector<geo::Point> line{at(x, y), at(toX, toY)};
    pieces.add(line, y * kSide + x, toY * kSide + toX, walk::RoadClass::Residential, 0, kMeasured);
  };
  for (int y = 0; y < kSide; ++y)
    for (int x = 0; x < kSide; ++x) add(x, y, x + 1, y), add(x, y, x, y + 1);
  Progress silent;
  return walk::Network::build(pieces, {}, silent);
}

/// Every metre of every road that is itself within the limit.
std::vector<geo::Point> reachedMetres(const walk::Metric& metric, std::span<const geo::Point> places,
                                      double limit) {
  walk::NearestSearch search;
  search.run(metric, walk::snapAll(metric, places, snapOptions(metric, 0)));
  std::vector<geo::Point> reached;
  for (std::uint32_t edge = 0; edge < metric.network().edgeCount(); ++edge) {
    const auto line = metric.network().shape(EdgeId{edge});
    const double length = geo::distance(line[0], line[1]);
    for (double at = 0; at <= length; ++at) {
      const geo::Point p{line[0].x + (line[1].x - line[0].x) * at / length,
                         line[0].y + (line[1].y - line[0].y) * at / length};
      const auto way = search.at(walk::snap(metric, p));
      if (way.reach == walk::Reach::Reached && way.distance.value() <= limit + 0.1) reached.push_back(p);
    }
  }
  return reached;
}

TEST(Reach, HoldsItsPromiseOnTenThousandPoints) {
  const walk::Network network = crookedTown();
  const walk::Metric metric(network, StraightRoad::profile());
  const std::array places{geo::Point{400, 400}, geo::Point{1300, 1100}};
  constexpr double kLimit = 450;
  Progress silent;
  const geo::Geometry area = reachArea(metric, places, kLimit, kReachWidth, silent);
  const std::vector<geo::Geometry> parts{area};
  const geo::AreaIndex index(parts);
  const auto reached = reachedMetres(metric, places, kLimit);
  ASSERT_GT(reached.size(), 2000U);
  std::mt19937 random(3);
  const geo::Box box = area.bounds();
  std::uniform_real_distribution<double> x(box.minX, box.maxX), y(box.minY, box.maxY);
  for (int inside = 0; inside < 10000;) {
    const geo::Point p{x(random), y(random)};
    if (index.firstContaining(p) < 0) continue;
    ++inside;
    double leg = 1e9;
    for (const geo::Point metre : reached) leg = std::min(leg, geo::distance(p, metre));
    ASSERT_LE(leg, kReachWidth + 1) << p.x << ", " << p.y;
  }
  for (const geo::Point metre : reached)
    ASSERT_GE(index.firstContaining(metre), 0) << "nor does it leave out";
}

TEST(Reach, IsWrittenForOtherPrograms) {
  const StraightRoad road;
  Progress silent;
  const test::TempFolder folder;
  const ReachRequest request{"shop", "500m", "elderly", 30};
  const std::vector<Reach> areas{
      {"shop", 1, reachArea(road.metric, std::array{geo::Point{1000, 0}}, 500, 30, silent)}};
  const std::string json = reachGeoJson("EPSG:6678", request, areas);
  EXPECT_NE(json.find(R"("kind":"shop","within":"500m","profile":"elderly","width_m":30.0,"places":1)"),
            std::string::npos)
      << json.substr(0, 400);
  writeReach("EPSG:6678", request, areas, folder.path("reach.gpkg"));
  EXPECT_GT(std::filesystem::file_size(folder.path("reach.gpkg")), 10000U);
  EXPECT_THROW(writeReach("EPSG:6678", request, areas, folder.path("reach.csv")), Error);
  EXPECT_FALSE(std::filesystem::exists(folder.path("reach.csv")));
  EXPECT_THROW(writeReach("EPSG:6678", request, {{"shop", 0, {}}}, folder.path("none.gpkg")), Error);
}

}  // namespace
}  // namespace michi::mobility
