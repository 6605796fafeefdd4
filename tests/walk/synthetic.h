#pragma once
// Made-up road networks for tests and benchmarks: a jittered grid with missing links. The same numbers on
// every machine.

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "walk/network.h"

namespace michi::walk::testing {

/// A small generator of its own: the standard distributions differ between libraries.
class Random {
 public:
  explicit Random(std::uint64_t seed) : m_state(seed * 0x9E37'79B9'7F4A'7C15U + 1) {}
  std::uint64_t next() {
    std::uint64_t z = (m_state += 0x9E37'79B9'7F4A'7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return z ^ (z >> 31U);
  }
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(next() % n); }
  double between(double low, double high) {
    return low + (high - low) * static_cast<double>(next() >> 11U) / 9007199254740992.0;
  }
  bool chance(double p) { return between(0, 1) < p; }

 private:
  std::uint64_t m_state;
};

struct GridOptions {
  std::uint32_t columns = 10, rows = 10;
  double spacing = 60;   // metres
  double jitter = 0.3;   // of the spacing
  double missing = 0.3;  // share of links left out; 0.3 gives the 1.4 edges a node of a real city
  int pointsBetween = 2;
  double oneWay = 0;      // share of links
  double attributes = 0;  // share of links with a random class and flags
  std::uint64_t seed = 1;
};

/// Node keys are row * columns + column.
inline RoadPieces gridPieces(const GridOptions& options) {
  Random random(options.seed);
  const std::size_t nodes = static_cast<std::size_t>(options.columns) * options.rows;
  std::vector<geo::Point> positions(nodes);
  for (std::size_t i = 0; i < nodes; ++i) {
    const auto column = static_cast<double>(i % options.columns);
    const auto row = static_cast<double>(i / options.columns);
    positions[i] = {20'000 + options.spacing * (column + random.between(-options.jitter, options.jitter)),
                    -90'000 + options.spacing * (row + random.between(-options.jitter, options.jitter))};
  }
  RoadPieces pieces;
  const auto links = static_cast<std::size_t>(2.0 * static_cast<double>(nodes) * (1 - options.missing));
  const auto between = static_cast<std::size_t>(options.pointsBetween);
  pieces.points.reserve(links * (between + 2) + 1000);
  std::vector<geo::Point> line;
  const auto link = [&](std::size_t a, std::size_t b) {
    if (random.chance(options.missing)) return;
    const geo::Point p = positions[a];
    const geo::Point q = positions[b];
    line = {p};
    for (int k = 1; k <= options.pointsBetween; ++k) {
      const double t = k / (options.pointsBetween + 1.0);
      const double side = options.spacing * random.between(-0.05, 0.05);
      line.push_back({p.x + t * (q.x - p.x) + side, p.y + t * (q.y - p.y) - side});
    }
    line.push_back(q);
    unsigned flags = 0;
    if (random.chance(options.oneWay)) flags |= random.chance(0.5) ? kForwardOnly : kBackwardOnly;
    auto roadClass = RoadClass::Residential;
    if (random.chance(options.attributes)) {
      flags |= random.below(8);
      roadClass = static_cast<RoadClass>(random.below(kRoadClassCount));
    }
    pieces.add(line, static_cast<std::int64_t>(a), static_cast<std::int64_t>(b), roadClass,
               static_cast<std::uint16_t>(flags), std::nanf(""));
  };
  for (std::size_t i = 0; i < nodes; ++i) {
    if (i % options.columns + 1 < options.columns) link(i, i + 1);
    if (i / options.columns + 1 < options.rows) link(i, i + options.columns);
  }
  return pieces;
}

/// Rolling hills, slopes up to about 20 %.
inline double hills(geo::Point p) { return 40 * std::sin(p.x / 300) * std::cos(p.y / 400); }

inline Network gridNetwork(const GridOptions& options, const HeightAt& heightAt = {}) {
  Progress silent;
  return Network::build(gridPieces(options), heightAt, silent);
}

inline std::vector<geo::Point> randomPoints(const Network& network, std::size_t count, double margin,
                                            std::uint64_t seed) {
  Random random(seed);
  const geo::Box box = network.bounds().grown(margin);
  std::vector<geo::Point> points(count);
  for (geo::Point& p : points) p = {random.between(box.minX, box.maxX), random.between(box.minY, box.maxY)};
  return points;
}

}  // namespace michi::walk::testing
