#include "geo/geometry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace michi::geo {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

Geometry square(double x, double y, double side) { return Geometry::box({x, y, x + side, y + side}); }

Geometry squareWithHole() {
  const std::vector<std::vector<Point>> rings = {{{0, 0}, {10, 0}, {10, 10}, {0, 10}},
                                                 {{4, 4}, {4, 6}, {6, 6}, {6, 4}}};
  return Geometry::polygon(rings);
}

TEST(Geometry, ADefaultOneIsAnEmptyCollection) {
  const Geometry geometry;
  EXPECT_EQ(geometry.type(), GeometryType::Collection);
  EXPECT_TRUE(geometry.isEmpty());
  EXPECT_TRUE(geometry.bounds().isEmpty());
  EXPECT_EQ(Geometry::fromWkb(geometry.wkb()).wkb(), geometry.wkb());
}

TEST(Geometry, PointsAreVisitedPartByPart) {
  std::vector<std::pair<std::uint32_t, Point>> seen;
  squareWithHole().forEachPoint([&](std::uint32_t part, Point p) { seen.emplace_back(part, p); });
  ASSERT_EQ(seen.size(), 10U);  // rings were closed
  EXPECT_EQ(seen[4], std::make_pair(0U, Point{0, 0}));
  EXPECT_EQ(seen[5], std::make_pair(1U, Point{4, 4}));
  EXPECT_EQ(squareWithHole().parts().at(1).size(), 5U);
  EXPECT_EQ(squareWithHole().bounds(), (Box{0, 0, 10, 10}));
}

TEST(Geometry, MultiPolygonTakesMultiPolygonsApart) {
  const std::vector<Geometry> two = {square(0, 0, 1), square(5, 0, 2)};
  const std::vector<Geometry> nested = {Geometry::multiPolygon(two), square(9, 9, 3)};
  const Geometry all = Geometry::multiPolygon(nested);
  EXPECT_EQ(all.type(), GeometryType::MultiPolygon);
  EXPECT_EQ(all.parts().size(), 3U);
  EXPECT_DOUBLE_EQ(area(all), 1 + 4 + 9);
  EXPECT_TRUE(isValid(all));
  const std::vector<Geometry> wrong = {Geometry::point({1, 1})};
  EXPECT_THROW(Geometry::multiPolygon(wrong), Error);
}

TEST(Geometry, ImpossiblePositionsAreRefused) {
  EXPECT_THROW(Geometry::point({1.7e308, 0}), Error);
  EXPECT_THROW(Geometry::point({0, std::nan("")}), Error);
  EXPECT_THROW(Geometry::lineString(std::vector<Point>{{0, 0}, {2e9, 0}}), Error);
}

TEST(Geometry, Measures) {
  EXPECT_DOUBLE_EQ(area(squareWithHole()), 96);
  EXPECT_DOUBLE_EQ(length(Geometry::lineString(std::vector<Point>{{0, 0}, {3, 4}, {3, 5}})), 6);
  EXPECT_EQ(centroid(square(2, 2, 2)), (Point{3, 3}));
  const Point inside = pointOnSurface(squareWithHole());
  EXPECT_TRUE(intersects(squareWithHole(), Geometry::point(inside)));
  EXPECT_DOUBLE_EQ(distance(squareWithHole(), {5, 5}), 1);  // in the hole
  EXPECT_DOUBLE_EQ(distance(squareWithHole(), {13, 14}), 5);
  EXPECT_DOUBLE_EQ(distance(squareWithHole(), {1, 1}), 0);
  EXPECT_THROW(centroid(Geometry()), Error);
}

TEST(Geometry, SetOperations) {
  const Geometry common = intersection(square(0, 0, 4), square(3, 3, 4));
  EXPECT_DOUBLE_EQ(area(common), 1);
  EXPECT_TRUE(intersection(square(0, 0, 1), square(5, 5, 1)).isEmpty());
  EXPECT_FALSE(intersects(square(0, 0, 1), square(5, 5, 1)));
  EXPECT_TRUE(intersects(square(0, 0, 1), square(1, 1, 1)));  // touching counts
  const std::vector<Geometry> three = {square(0, 0, 2), square(1, 0, 2), square(8, 8, 1)};
  EXPECT_DOUBLE_EQ(area(unionOf(three)), 7);
  EXPECT_TRUE(unionOf({}).isEmpty());
}

TEST(Geometry, AnOpenRingIsAnErrorAndNotACrash) {
  const Geometry degenerate = Geometry::polygon(std::vector<std::vector<Point>>{{{0, 0}, {1, 1}}});
  EXPECT_FALSE(isValid(degenerate));
  const Geometry line = Geometry::lineString(std::vector<Point>{{0, 0}});
  EXPECT_FALSE(isValid(line));
  EXPECT_THROW(length(line), Error);
}

TEST(Geometry, GeoJson) {
  EXPECT_EQ(toGeoJson(Geometry::point({1.25, -0.00004}), 3), R"({"type":"Point","coordinates":[1.25,0]})");
  EXPECT_EQ(toGeoJson(Geometry::lineString(std::vector<Point>{{100, 20}, {0.5, 2}}), 1),
            R"({"type":"LineString","coordinates":[[100,20],[0.5,2]]})");
  const std::vector<Geometry> parts = {square(0, 0, 1)};
  EXPECT_EQ(toGeoJson(Geometry::multiPolygon(parts), 0),
            R"({"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]]]})");
  EXPECT_EQ(toGeoJson(Geometry(), 2), R"({"type":"GeometryCollection","geometries":[]})");
}

}  // namespace
}  // namespace michi::geo
