#pragma once
// Why people have no bus, in words: for a district, for one of those who were counted, for a stop.

#include "plugins/mobility/desktop/coverage_reasons.h"
#include "plugins/mobility/desktop/gap_view.h"

namespace michi::mobility {

/// `name` is the district's.
Reasons gapReasonsOfDistrict(const GapView& view, const std::string& code, const std::string& name);
/// `who` is how the point is called: "地点 P12".
Reasons gapReasonsOfPerson(const GapView& view, const GapPerson& person, const std::string& who);
/// What stops there on each kind of day, and for whom it is the best.
Reasons reasonsOfStop(const GapView& view, const GapStop& stop);

}  // namespace michi::mobility
