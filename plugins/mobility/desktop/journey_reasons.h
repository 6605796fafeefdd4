#pragma once
// How somebody gets there and back, or why not, in words; and how a district does.

#include "plugins/mobility/desktop/coverage_reasons.h"
#include "plugins/mobility/desktop/journey_view.h"

namespace michi::mobility {

/// `name` is the district's.
Reasons journeyReasonsOfDistrict(const JourneyView& view, const std::string& code, const std::string& name);
/// `who` is how the point is called: "地点 P12".
Reasons journeyReasonsOfPerson(const JourneyView& view, const Traveller& person, const std::string& who);

}  // namespace michi::mobility
