#pragma once
// How far it is by road from where vehicles stand to the people of districts.

#include <span>
#include <vector>

#include "plugins/mobility/coverage.h"
#include "plugins/mobility/sites.h"

namespace michi::mobility {

/// For each base (candidate) the mean way to the people of each group (demand), in metres: every person
/// counts. Infinity where nobody of the group can be reached, or the base is too far from a road. The metric
/// minimises distance. Deterministic.
DistanceTable supportWays(const walk::Metric& metric, std::span<const geo::Point> bases,
                          std::span<const std::vector<Demand>> groups);

}  // namespace michi::mobility
