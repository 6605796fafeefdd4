#pragma once
// Bus gaps as JSON and CSV.

#include <string>

#include "plugins/mobility/gap_answer.h"

namespace michi::mobility {

std::string gapJson(const GapAnswer& answer);
/// A row for each of those who were counted.
std::string gapPointsCsv(const GapAnswer& answer);
/// A row for each stop, weekdays, Saturday and Sunday side by side.
std::string gapStopsCsv(const GapAnswer& answer);
/// A row for each district and day.
std::string gapDistrictsCsv(const GapAnswer& answer, const plugin::Districts& districts);
/// A row for each stop of either edition; empty without a comparison.
std::string gapChangesCsv(const GapAnswer& answer);

}  // namespace michi::mobility
