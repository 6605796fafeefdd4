// The index against GEOS asked one area at a time.

#include "geo/area_index.h"

#include <gtest/gtest.h>

#include <numbers>
#include <random>
#include <thread>

#include "geo/flat_area.h"

namespace michi::geo {
namespace {

/// A star-shaped ring: simple, with long and short edges.
std::vector<Point> star(std::mt19937& random, Point centre, double radius, int points) {
  std::uniform_real_distribution<double> factor(0.3, 1.0);
  std::vector<Point> ring;
  for (int i = 0; i < points; ++i) {
    const double angle = 2 * std::numbers::pi * i / points;
    const double r = radius * factor(random);
    ring.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
  }
  return ring;
}

std::vector<Geometry> randomAreas(int count, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> place(0, 1000);
  std::vector<Geometry> areas;
  for (int i = 0; i < count; ++i) {
    const Point centre{place(random), place(random)};
    std::vector<std::vector<Point>> rings = {star(random, centre, 20 + place(random) / 8, 3 + i % 60)};
    if (i % 3 == 0) rings.push_back(star(random, centre, 4, 7));  // a hole well inside
    areas.push_back(Geometry::polygon(rings));
  }
  return areas;
}

TEST(AreaIndex, AgreesWithGeosOnRandomPoints) {
  const std::vector<Geometry> areas = randomAreas(80, 3);
  const AreaIndex index(areas);
  ASSERT_EQ(index.size(), areas.size());
  std::mt19937 random(4);
  std::uniform_real_distribution<double> place(-50, 1050);
  std::size_t hits = 0;
  for (int round = 0; round < 400; ++round) {
    const Point p{place(random), place(random)};
    const double radius = round % 2 == 0 ? 25 : 300;
    std::vector<std::uint32_t> inside;
    std::vector<AreaHit> near;
    for (std::uint32_t i = 0; i < areas.size(); ++i) {
      const double d = distance(areas[i], p);
      if (d == 0) inside.push_back(i);
      if (d <= radius) near.push_back({i, d});
    }
    EXPECT_EQ(index.containing(p), inside);
    EXPECT_EQ(index.firstContaining(p), inside.empty() ? -1 : static_cast<std::int64_t>(inside[0]));
    const std::vector<AreaHit> found = index.within(p, radius);
    ASSERT_EQ(found.size(), near.size());
    for (std::size_t i = 0; i < near.size(); ++i) {
      EXPECT_EQ(found[i].index, near[i].index);
      EXPECT_NEAR(found[i].distance, near[i].distance, 1e-9);
    }
    hits += inside.size();
  }
  EXPECT_GT(hits, 100U);
}

TEST(AreaIndex, AgreesWithGeosOnAndBesideVerticesAndEdges) {
  // Integer corners: points on edges and at the height of vertices are exact, where a careless ray counts
  // twice.
  std::mt19937 random(5);
  std::uniform_int_distribution<int> corner(0, 8);
  int onEdge = 0;
  for (int round = 0; round < 300; ++round) {
    std::vector<std::vector<Point>> rings(1);
    for (int i = 0; i < 3 + round % 6; ++i) rings[0].push_back({1.0 * corner(random), 1.0 * corner(random)});
    const Geometry area = repairPolygonal(Geometry::polygon(rings)).geometry;
    if (area.isEmpty()) continue;
    const FlatArea flat(area);
    for (int x = -1; x <= 18; ++x) {
      for (int y = -1; y <= 18; ++y) {
        const Point p{x / 2.0, y / 2.0};
        EXPECT_EQ(flat.covers(p), intersects(area, Geometry::point(p)))
            << p.x << ' ' << p.y << toGeoJson(area, 6);
        const bool isInside = flat.covers({p.x + 0.01, p.y + 0.013});
        onEdge += flat.covers(p) != isInside ? 1 : 0;
      }
    }
  }
  EXPECT_GT(onEdge, 1000);
}

TEST(AreaIndex, OrientationIsExact) {
  const Point a{0.5, 0.5};
  const Point b{12, 12};
  // Steps of one unit in the last place around the line y = x: a plain double cannot tell these.
  for (int i = -8; i <= 8; ++i) {
    for (int j = -8; j <= 8; ++j) {
      const Point p{0.5 + i * 0x1p-52, 0.5 + j * 0x1p-52};
      const int expected = j > i ? 1 : (j < i ? -1 : 0);
      EXPECT_EQ(orientation(a, b, p), expected) << i << ' ' << j;
      EXPECT_EQ(orientation(b, a, p), -expected) << i << ' ' << j;
    }
  }
}

TEST(AreaIndex, NeighboursThatShareAnEdgeBothCoverIt) {
  const std::vector<Geometry> areas = {Geometry::box({0, 0, 10, 10}), Geometry::box({10, 0, 20, 10}),
                                       Geometry()};
  const AreaIndex index(areas);
  EXPECT_EQ(index.containing({10, 5}), (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(index.containing({10, 10}), (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(index.firstContaining({10, 0}), 0);
  EXPECT_EQ(index.firstContaining({20.0001, 5}), -1);
  EXPECT_EQ(index.within({23, 14}, 5.0).size(), 1U);  // exactly at the radius
  EXPECT_TRUE(index.within({23, 14}, 4.999).empty());
}

TEST(AreaIndex, AHoleIsOutsideAndItsDistanceIsToItsEdge) {
  const std::vector<std::vector<Point>> rings = {{{0, 0}, {100, 0}, {100, 100}, {0, 100}},
                                                 {{40, 40}, {60, 40}, {60, 60}, {40, 60}}};
  const std::vector<Geometry> areas = {Geometry::polygon(rings)};
  const AreaIndex index(areas);
  EXPECT_TRUE(index.containing({50, 50}).empty());
  EXPECT_EQ(index.containing({40, 50}).size(), 1U);
  ASSERT_EQ(index.within({50, 45}, 6).size(), 1U);
  EXPECT_DOUBLE_EQ(index.within({50, 45}, 6)[0].distance, 5);
}

TEST(AreaIndex, NothingIsFoundInNothing) {
  const AreaIndex index({});
  EXPECT_EQ(index.size(), 0U);
  EXPECT_TRUE(index.containing({0, 0}).empty());
  EXPECT_EQ(index.firstContaining({0, 0}), -1);
}

TEST(AreaIndex, AreasWithoutHeightAndPointsFarAway) {
  const std::vector<Geometry> areas = {Geometry::box({0, 0, 10, 5e-324}), Geometry::box({0, 0, 10, 0}),
                                       Geometry::box({-1e9, -1e9, 1e9, 1e9})};
  const AreaIndex index(areas);
  EXPECT_EQ(index.containing({5, 0}), (std::vector<std::uint32_t>{0, 1, 2}));
  EXPECT_EQ(index.within({5, 1e9}, 1).size(), 1U);
  EXPECT_EQ(index.within({5, 3}, 3).size(), 3U);
  EXPECT_EQ(index.within({-1e9, 1e9}, 1e12).size(), 3U);
}

TEST(AreaIndex, CombsDoNotBlowUpTheIndex) {
  std::vector<std::vector<Point>> rings(1);
  for (int i = 0; i < 20000; ++i) {  // 40,000 edges that all span the whole height
    rings[0].push_back({i * 1.0, i % 2 == 0 ? 0.0 : 1000.0});
  }
  rings[0].push_back({20000, -1});
  rings[0].push_back({0, -1});
  const FlatArea comb(Geometry::polygon(rings));
  EXPECT_TRUE(comb.covers({1, 999}));
  EXPECT_FALSE(comb.covers({2, 999}));
}

TEST(AreaIndex, ThreadsMayAskAtOnce) {
  const std::vector<Geometry> areas = randomAreas(60, 9);
  const AreaIndex index(areas);
  const auto askAll = [&index] {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> place(0, 1000);
    std::size_t found = 0;
    for (int i = 0; i < 3000; ++i) found += index.containing({place(random), place(random)}).size();
    return found;
  };
  const std::size_t expected = askAll();
  ASSERT_GT(expected, 0U);
  std::vector<std::size_t> counts(4);
  std::vector<std::thread> threads;
  for (auto& count : counts) threads.emplace_back([&] { count = askAll(); });
  for (auto& thread : threads) thread.join();
  for (const std::size_t count : counts) EXPECT_EQ(count, expected);
}

}  // namespace
}  // namespace michi::geo
