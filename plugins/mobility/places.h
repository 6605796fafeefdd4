#pragma once
// The facilities that an analysis is asked for.

#include <string>
#include <vector>

#include "catalog/facility_kinds.h"
#include "plugins/mobility/coverage.h"
#include "store/workspace.h"

namespace michi::mobility {

/// Kinds in the order asked, each with all that count as such. Throws Error(BadInput) for a kind that is not
/// known, Error(NotFound) for one that the workspace has none of.
std::vector<KindOfPlace> placesOf(const store::Workspace& workspace, const catalog::FacilityKinds& known,
                                  const std::vector<std::string>& asked);

}  // namespace michi::mobility
