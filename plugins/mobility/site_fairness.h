#pragma once
// Sites for which the part of the city that is served worst is served best.

#include "plugins/mobility/sites.h"

namespace michi::mobility {

/// Maximal covering of the worst share: of each group of demands the share of its weight within the limit of
/// a site; the value is the least of these, 0 to 1. `groupOf` [demand] counts from 0, or is SiteGroups::kNone
/// for whom no share is asked. The bound comes from coverings with the groups weighted against each other. Of
/// choices with the same worst share, the one that covers more people. Throws as chooseCoverage().
SiteChoice chooseFairCoverage(const DistanceTable& distances, std::span<const double> weights,
                              std::span<const std::uint32_t> groupOf, double limit, const SiteRules& rules,
                              Progress& progress);

}  // namespace michi::mobility
