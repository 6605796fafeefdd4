#pragma once
// A small network that can be checked by head:
//
//   x    0 ──── 1000 ──── 2000 ──── 3000     one road along y = 0, a node every 1000 m
//   island: from (0, 5000) to (100, 5000)
//
// A profile that walks 60 m a minute, on and off the road, on flat land.

#include <limits>
#include <memory>

#include "walk/metric.h"
#include "walk/network.h"

namespace michi::tests {

struct StraightRoad {
  walk::Network network;
  walk::Metric metric;

  StraightRoad() : network(build()), metric(network, profile()) {}

  static walk::Profile profile() {
    walk::Profile profile;
    profile.name = "test";
    profile.flatSpeed = 60;
    profile.offPathFactor = 1;
    return profile;
  }

  static walk::Network build() {
    constexpr float kMeasured = std::numeric_limits<float>::quiet_NaN();
    walk::RoadPieces pieces;
    for (int i = 0; i < 3; ++i) {
      const std::vector<geo::Point> line{{i * 1000.0, 0}, {(i + 1) * 1000.0, 0}};
      pieces.add(line, i, i + 1, walk::RoadClass::Residential, 0, kMeasured);
    }
    pieces.add(std::vector<geo::Point>{{0, 5000}, {100, 5000}}, 10, 11, walk::RoadClass::Residential, 0,
               kMeasured);
    Progress silent;
    return walk::Network::build(pieces, {}, silent);
  }
};

}  // namespace michi::tests
