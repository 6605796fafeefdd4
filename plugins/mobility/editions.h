#pragma once
// Two editions of a timetable side by side: what each stop gained or lost.

#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/timetable.h"

namespace michi::mobility {

struct StopChange {
  std::string key, name;  // of the newer edition where the stop is in it
  geo::Point position;
  bool wasThere = false, isThere = false;
  std::uint32_t before = 0, after = 0;  // trips a day and direction
};

/// "gone", "new", "fewer", "more" or "same".
const char* word(const StopChange& stop);

/// Stops are the same by their id, or by their name within 300 m: operators number anew. In the order of the
/// newer edition, then those that are gone.
std::vector<StopChange> compareStops(std::span<const BusStop> before, std::span<const BusStop> after);

}  // namespace michi::mobility
