#include <gtest/gtest.h>

#include <random>

#include "geo/geometry.h"

namespace michi::geo {
namespace {

using Rings = std::vector<std::vector<Point>>;

TEST(Repair, AValidPolygonOnlyBecomesAMultiPolygon) {
  const Repaired repaired = repairPolygonal(Geometry::box({0, 0, 10, 10}));
  EXPECT_FALSE(repaired.changed);
  EXPECT_TRUE(repaired.problem.empty());
  EXPECT_EQ(repaired.geometry.type(), GeometryType::MultiPolygon);
  EXPECT_DOUBLE_EQ(area(repaired.geometry), 100);
}

TEST(Repair, ABowTieKeepsBothWings) {
  const Repaired repaired = repairPolygonal(Geometry::polygon(Rings{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}}));
  EXPECT_TRUE(repaired.changed);
  EXPECT_NE(repaired.problem.find("Self-intersection at 5 5"), std::string::npos) << repaired.problem;
  EXPECT_TRUE(isValid(repaired.geometry));
  EXPECT_DOUBLE_EQ(area(repaired.geometry), 50);
}

TEST(Repair, AHoleOutsideAndAnOverlapAreMended) {
  const Repaired hole = repairPolygonal(
      Geometry::polygon(Rings{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {{9, 9}, {10, 9}, {10, 10}, {9, 10}}}));
  EXPECT_TRUE(hole.changed);
  EXPECT_TRUE(isValid(hole.geometry));
  const std::vector<Geometry> overlapping = {Geometry::box({0, 0, 4, 4}), Geometry::box({2, 0, 6, 4})};
  const Repaired both = repairPolygonal(Geometry::multiPolygon(overlapping));
  EXPECT_TRUE(both.changed);
  EXPECT_TRUE(isValid(both.geometry));
  EXPECT_DOUBLE_EQ(area(both.geometry), 24);
}

TEST(Repair, NothingPolygonalIsSaidSo) {
  for (const Geometry& geometry : {Geometry::point({1, 1}), Geometry(), Geometry::polygon({}),
                                   Geometry::polygon(Rings{{{0, 0}, {5, 5}}}),
                                   Geometry::polygon(Rings{{{0, 0}, {5, 5}, {9, 9}, {0, 0}}})}) {
    const Repaired repaired = repairPolygonal(geometry);
    EXPECT_TRUE(repaired.geometry.isEmpty());
    EXPECT_FALSE(repaired.problem.empty());
  }
}

TEST(Repair, ABadPartDoesNotTakeTheGoodOneWithIt) {
  const std::vector<Geometry> parts = {Geometry::polygon(Rings{{{0, 0}, {5, 5}}}),
                                       Geometry::box({0, 0, 2, 2})};
  const Repaired repaired = repairPolygonal(Geometry::multiPolygon(parts));
  EXPECT_TRUE(repaired.changed);
  EXPECT_FALSE(repaired.problem.empty());
  EXPECT_DOUBLE_EQ(area(repaired.geometry), 4);
}

TEST(Repair, RandomRingsComeOutValidOrEmpty) {
  std::mt19937 random(11);
  std::uniform_int_distribution<int> coordinate(0, 12);  // a coarse grid makes many touching edges
  int repairedCount = 0;
  for (int round = 0; round < 500; ++round) {
    Rings rings(1 + round % 3);
    for (auto& ring : rings) {
      for (int i = 0; i < 3 + round % 9; ++i)
        ring.push_back({1.0 * coordinate(random), 1.0 * coordinate(random)});
    }
    const Repaired repaired = repairPolygonal(Geometry::polygon(rings));
    if (repaired.geometry.isEmpty()) {
      EXPECT_FALSE(repaired.problem.empty());
      continue;
    }
    EXPECT_EQ(repaired.geometry.type(), GeometryType::MultiPolygon);
    EXPECT_TRUE(isValid(repaired.geometry));
    EXPECT_FALSE(repairPolygonal(repaired.geometry).changed);
    repairedCount += repaired.changed ? 1 : 0;
  }
  EXPECT_GT(repairedCount, 100);
}

}  // namespace
}  // namespace michi::geo
