#pragma once
// Sites that can serve only so many people each.

#include <optional>
#include <vector>

#include "plugins/mobility/sites.h"
#include "plugins/mobility/transport.h"

namespace michi::mobility {

struct CapacityChoice {
  SiteChoice choice;
  std::vector<Service> services;  // `place` counts in choice.sites
  double served = 0;              // people
};

/// As chooseCoverage() with a limit (the value: people served within it), else as chooseMedians() (who is not
/// served counts as far as the farthest way); each site serves at most `capacities[candidate]` people, and a
/// demand's people may go to several sites. The bound is Lagrangian, so it holds whatever was found. Throws
/// as those do, and Error(BadInput) for a capacity that is not above 0.
CapacityChoice chooseWithCapacities(const DistanceTable& distances, std::span<const double> weights,
                                    std::optional<double> limit, std::span<const double> capacities,
                                    const SiteRules& rules, Progress& progress);

}  // namespace michi::mobility
