#include "walk/slope.h"

#include <gtest/gtest.h>

#include <cmath>

#include "walk/metric.h"

namespace michi::walk {
namespace {

/// Tobler's hiking function, km/h.
double tobler(double slope) { return 6 * std::exp(-3.5 * std::abs(slope + 0.05)); }

Network ramp(double rise, std::uint16_t flags = 0) {
  RoadPieces pieces;
  const std::vector<geo::Point> line = {{0, 0}, {100, 0}, {200, 0}};
  pieces.add(line, 1, 2, RoadClass::Residential, flags, std::nanf(""));
  Progress silent;
  return Network::build(
      pieces, [rise](geo::Point p) { return rise * p.x; }, silent);
}

TEST(Slope, FollowsToblerScaledToTheFlatSpeed) {
  EXPECT_NEAR(toblerFactor(0), 1, 1e-12);
  EXPECT_NEAR(toblerFactor(0.1), 5.0367 / 3.5494, 0.0005);  // 5.04 and 3.55 km/h, as published
  for (const double rise : {-0.2, -0.05, 0.0, 0.03, 0.1, 0.3}) {
    const Network network = ramp(rise);
    Profile profile;
    profile.flatSpeed = 60;
    const Metric metric(network, profile, Minimise::Time);
    const double flatSeconds = 200;  // 200 m at 60 m/min
    const Offset length = network.length(0);
    EXPECT_NEAR(metric.along(EdgeId(0), 0, length).seconds().value(), flatSeconds * tobler(0) / tobler(rise),
                0.05);
    EXPECT_NEAR(metric.along(EdgeId(0), length, 0).seconds().value(), flatSeconds * tobler(0) / tobler(-rise),
                0.05);
    EXPECT_NEAR(network.edge(EdgeId(0)).maxSlope, std::abs(rise), 1e-9);
    profile.slopeModel = SlopeModel::None;
    EXPECT_NEAR(Metric(network, profile).along(EdgeId(0), 0, length).seconds().value(), flatSeconds, 0.001);
  }
}

TEST(Slope, SeesAHillBetweenLevelEnds) {
  const std::vector<geo::Point> line = {{0, 0}, {200, 0}};
  const auto hill = [](geo::Point p) { return 10 - std::abs(p.x - 100) / 10; };
  const EdgeSlopes road = edgeSlopes(line, hill, false);
  EXPECT_NEAR(road.steepest, 1000, 1);
  EXPECT_NEAR(road.forward / 4096.0, (toblerFactor(0.1) + toblerFactor(-0.1)) / 2, 0.001);
  EXPECT_EQ(road.forward, road.backward);
  const EdgeSlopes bridge = edgeSlopes(line, hill, true);
  EXPECT_EQ(bridge.steepest, 0);
  EXPECT_EQ(bridge.forward, 4096);
}

TEST(Slope, UnknownHeightsAndCliffsAreHarmless) {
  const std::vector<geo::Point> line = {{0, 0}, {200, 0}};
  const EdgeSlopes unknown = edgeSlopes(
      line, [](geo::Point) { return std::nan(""); }, false);
  EXPECT_EQ(unknown.forward, 4096);
  EXPECT_EQ(unknown.steepest, 0);
  const EdgeSlopes cliff = edgeSlopes(
      line, [](geo::Point p) { return p.x < 100 ? 0.0 : 9000.0; }, false);
  EXPECT_EQ(cliff.forward, 65'535);
  const EdgeSlopes tiny = edgeSlopes(
      {{0, 0}, {0.5, 0}}, [](geo::Point p) { return p.x; }, false);
  EXPECT_EQ(tiny.steepest, 0);
}

TEST(Slope, BridgesAndTunnelsAreStraightBetweenTheirEnds) {
  RoadPieces pieces;
  const std::vector<geo::Point> line = {{0, 0}, {200, 0}};
  for (const std::uint16_t flag : {std::uint16_t{0}, std::uint16_t{kBridge}, std::uint16_t{kTunnel}}) {
    pieces.add(line, 1, 2, RoadClass::Residential, flag, std::nanf(""));
  }
  Progress silent;
  const Network network = Network::build(
      pieces, [](geo::Point p) { return p.x > 40 && p.x < 160 ? -20.0 : 0.0; }, silent);
  EXPECT_GT(network.maxSlope(0), 0.3);
  EXPECT_EQ(network.maxSlope(1), 0);
  EXPECT_EQ(network.maxSlope(2), 0);
}

TEST(Slope, AProfileMayForbidSteepRoads) {
  const Network network = ramp(0.08);
  Profile profile;
  profile.maxSlope = 0.08;
  EXPECT_TRUE(Metric(network, profile).isPassable(EdgeId(0)));
  profile.maxSlope = 0.0799;
  EXPECT_FALSE(Metric(network, profile).isPassable(EdgeId(0)));
  EXPECT_FALSE(Metric(network, profile, Minimise::Time).isPassable(EdgeId(0)));
}

TEST(Metric, PartsOfAnEdgeSumToTheWhole) {
  const Network network = ramp(0.07);
  const Metric metric(network, Profile{}, Minimise::Time);
  const Offset length = network.length(0);
  const auto total = metric.along(EdgeId(0), 0, length);
  Leg sum;
  for (Offset at = 0; at < length;) {
    const Offset next = std::min(length, at + 123'457);
    sum += metric.along(EdgeId(0), at, next);
    at = next;
  }
  EXPECT_EQ(sum.time, total.time);
  EXPECT_EQ(sum.distance, total.distance);
}

}  // namespace
}  // namespace michi::walk
