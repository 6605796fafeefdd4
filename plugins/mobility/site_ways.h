#pragma once
// How far it is from everybody to every candidate, along the roads of a workspace.

#include <vector>

#include "plugins/mobility/candidates.h"
#include "plugins/mobility/coverage.h"
#include "plugins/mobility/sites.h"

namespace michi::mobility {

/// As far as `limit` (metres or seconds, as the metric minimises); what is beyond is infinity. On all
/// processors.
DistanceTable waysTo(const walk::Metric& metric, const std::vector<Candidate>& candidates,
                     const std::vector<Demand>& demands, double limit);

/// From every place to every other; infinity where no way leads.
DistanceTable waysBetween(const walk::Metric& metric, const std::vector<geo::Point>& places);

/// Demands that no place of any of the kinds serves within the limit.
std::vector<Demand> unserved(const walk::Metric& metric, const std::vector<KindOfPlace>& kinds, double limit,
                             std::vector<Demand> demands);

}  // namespace michi::mobility
