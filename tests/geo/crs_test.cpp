#include "geo/crs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <thread>

#include "base/error.h"
#include "geo/geometry.h"

namespace michi::geo {
namespace {

TEST(Crs, DescribesPlanesAndDegrees) {
  const CrsInfo plane = describeCrs("EPSG:6678");
  EXPECT_EQ(plane.name, "JGD2011 / Japan Plane Rectangular CS X");
  EXPECT_EQ(plane.code, "EPSG:6678");
  EXPECT_TRUE(plane.isMetric);
  EXPECT_FALSE(plane.isGeographic);
  const CrsInfo degrees = describeCrs("EPSG:6668");
  EXPECT_TRUE(degrees.isGeographic);
  EXPECT_FALSE(degrees.isMetric);
  EXPECT_TRUE(describeCrs("EPSG:6697").isGeographic);  // compound: degrees and heights
  EXPECT_FALSE(describeCrs("EPSG:2263").isMetric);     // a plane in feet
  EXPECT_TRUE(describeCrs("+proj=utm +zone=54 +datum=WGS84").isMetric);
}

TEST(Crs, WhatIsNoCrsIsRefused) {
  for (const char* bad : {"", "EPSG:99999999", "oshu", "+proj=nothing", "EPSG:4326; DROP TABLE x"}) {
    EXPECT_THROW(describeCrs(bad), Error) << bad;
    EXPECT_THROW(Transform(bad, "EPSG:6678"), Error) << bad;
  }
}

/// The plane's formula by Kawase (2011), the one the Geospatial Information Authority publishes: an
/// independent check.
Point kawase(double lon, double lat, double lon0, double lat0) {
  constexpr double kA = 6378137;
  constexpr double kF = 1 / 298.257222101;
  constexpr double kM0 = 0.9999;
  const double n = kF / (2 - kF);
  const double rad = std::acos(-1.0) / 180;
  const double a1 = n / 2 - 2 * n * n / 3 + 5 * n * n * n / 16;
  const double a2 = 13 * n * n / 48 - 3 * n * n * n / 5;
  const double a3 = 61 * n * n * n / 240;
  const double radius = kA / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64) * kM0;
  const double c = 2 * std::sqrt(n) / (1 + n);
  const auto arc = [&](double phi) {  // conformal latitude's tangent
    return std::sinh(std::atanh(std::sin(phi)) - c * std::atanh(c * std::sin(phi)));
  };
  const double t = arc(lat * rad);
  const double dLon = (lon - lon0) * rad;
  const double xi = std::atan2(t, std::cos(dLon));
  const double eta = std::atanh(std::sin(dLon) / std::sqrt(1 + t * t));
  const double xi0 = std::atan(arc(lat0 * rad));
  const auto north = [&](double x, double e) {
    return x + a1 * std::sin(2 * x) * std::cosh(2 * e) + a2 * std::sin(4 * x) * std::cosh(4 * e) +
           a3 * std::sin(6 * x) * std::cosh(6 * e);
  };
  const double east = eta + a1 * std::cos(2 * xi) * std::sinh(2 * eta) +
                      a2 * std::cos(4 * xi) * std::sinh(4 * eta) + a3 * std::cos(6 * xi) * std::sinh(6 * eta);
  return {radius * east, radius * (north(xi, eta) - north(xi0, 0))};
}

TEST(Crs, DegreesBecomeMetresOfZoneX) {
  const Transform toPlane("EPSG:6668", "EPSG:6678");
  const Transform back("EPSG:6678", "EPSG:6668");
  EXPECT_FALSE(toPlane.isIdentity());
  for (double lon = 140.75; lon < 141.42; lon += 0.11) {
    for (double lat = 38.99; lat < 39.33; lat += 0.07) {
      const Point plane = toPlane.apply(Point{lon, lat});
      const Point expected = kawase(lon, lat, 140 + 50.0 / 60, 40);
      EXPECT_NEAR(plane.x, expected.x, 0.001);
      EXPECT_NEAR(plane.y, expected.y, 0.001);
      const Point degrees = back.apply(plane);
      EXPECT_NEAR(degrees.x, lon, 1e-9);
      EXPECT_NEAR(degrees.y, lat, 1e-9);
    }
  }
}

TEST(Crs, OlderDatumsWorkWithoutGridFiles) {
  const Point now = Transform("EPSG:6668", "EPSG:6678").apply(Point{141.13, 39.14});
  const Point jgd2000 = Transform("EPSG:4612", "EPSG:6678").apply(Point{141.13, 39.14});
  EXPECT_LT(distance(now, jgd2000), 10);  // the 2011 earthquake moved the ground by metres
  const Point tokyo = Transform("EPSG:4301", "EPSG:6678").apply(Point{141.13, 39.14});
  EXPECT_GT(distance(now, tokyo), 300);  // about 400 m between the Tokyo datum and the world's
  EXPECT_LT(distance(now, tokyo), 600);
  EXPECT_LT(distance(now, Transform("EPSG:4326", "EPSG:6678").apply(Point{141.13, 39.14})), 10);
}

TEST(Crs, IdentityIsNoticed) {
  const Transform same("EPSG:6678", "EPSG:6678");
  EXPECT_TRUE(same.isIdentity());
  EXPECT_EQ(same.apply(Point{12.5, -3}), (Point{12.5, -3}));
  EXPECT_TRUE(Transform("EPSG:6668", "EPSG:6668").isIdentity());
}

TEST(Crs, ImpossiblePointsAreRefusedAndNothingIsMoved) {
  const Transform toPlane("EPSG:6668", "EPSG:6678");
  for (const Point bad :
       {Point{1.7e308, 39}, Point{141, std::nan("")}, Point{39.1, 141.1}, Point{-25000, -98000}}) {
    EXPECT_THROW(toPlane.apply(bad), Error) << bad.x << ' ' << bad.y;
    std::vector<Point> points = {{141, 39}, bad};
    EXPECT_THROW(toPlane.apply(points), Error);
    EXPECT_EQ(points[0], (Point{141, 39}));
  }
  EXPECT_THROW(Transform("EPSG:6678", "EPSG:6678").apply(Point{0, HUGE_VAL}), Error);
}

TEST(Crs, GeometriesAreTransformedPointByPoint) {
  Geometry box = Geometry::box({141, 39, 141.1, 39.1});
  const Geometry original = box;
  const Transform toPlane("EPSG:6668", "EPSG:6678");
  box.transform(toPlane);
  ASSERT_EQ(box.parts()[0].size(), 5U);
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(box.parts()[0][i], toPlane.apply(original.parts()[0][i]));
  box.transform(Transform("EPSG:6678", "EPSG:6668"));
  EXPECT_NEAR(box.bounds().maxX, 141.1, 1e-9);
}

TEST(Crs, EachThreadHasItsOwn) {
  const Point expected = Transform("EPSG:6668", "EPSG:6678").apply(Point{141.1, 39.1});
  std::vector<std::thread> threads;
  std::vector<Point> results(4);
  for (auto& result : results) {
    threads.emplace_back([&result] {
      const Transform own("EPSG:6668", "EPSG:6678");
      for (int i = 0; i < 1000; ++i) result = own.apply(Point{141.1, 39.1});
    });
  }
  for (auto& thread : threads) thread.join();
  for (const Point& result : results) EXPECT_EQ(result, expected);
}

}  // namespace
}  // namespace michi::geo
