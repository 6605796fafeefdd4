#pragma once
// Points of the latest runs for maps and prints: they reach the map worker by message.

#include <string>

#include "map/job.h"
#include "store/runs.h"

namespace michi::plugin {

/// Layer "priority": classes S A B C, the worst last so that it is drawn on top. `districtCode` empty: the
/// whole city.
map::PointLayer priorityPoints(const store::Run& run, const std::string& districtCode);
/// Layer "coverage": within, beyond, unreachable, for one kind of facility.
map::PointLayer coveragePoints(const store::Run& run, const std::string& kind,
                               const std::string& districtCode);

}  // namespace michi::plugin
