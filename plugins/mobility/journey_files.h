#pragma once
// Round trips as JSON and CSV.

#include <string>

#include "plugins/mobility/journey_answer.h"

namespace michi::mobility {

std::string journeyJson(const JourneyAnswer& answer);
/// A row for each of those who were counted, on the day that was asked for.
std::string journeyCsv(const JourneyAnswer& answer);
/// A row for each district and day.
std::string journeyDistrictsCsv(const JourneyAnswer& answer, const plugin::Districts& districts);

}  // namespace michi::mobility
