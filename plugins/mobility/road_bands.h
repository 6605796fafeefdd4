#pragma once
// Roads by how far they are from the nearest of many places: what the reach of shops looks like.

#include <cstdint>
#include <span>
#include <vector>

#include "geo/point.h"
#include "plugins/mobility/coverage.h"
#include "walk/metric.h"

namespace michi::mobility {

/// Stretches of road as flat arrays: stretch i has the vertices [starts[i], starts[i + 1]).
struct RoadBands {
  std::vector<geo::Point> vertices;
  std::vector<std::uint32_t> starts = {0};
  std::vector<std::uint8_t> bandOf;  // the first band whose limit holds for the whole stretch
};

/// Bands end at `limits`, ascending, in what the metric minimises (metres or seconds); what lies beyond the
/// last is left out. The way from the place to the road counts. Pure, deterministic; cost: one search and a
/// pass over the roads a band.
RoadBands roadBands(const walk::Metric& metric, std::span<const geo::Point> places,
                    std::span<const double> limits);

}  // namespace michi::mobility
