#pragma once
// What a scenario does to each: more or fewer days of the week on which a place is within reach, a better or
// a worse bus.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/gaps.h"
#include "plugins/mobility/scenario.h"

namespace michi::mobility {

/// Who reaches a kind of place, and on which days.
struct Reaching {
  std::vector<CoverageLine> lines;  // [demand] the way to the nearest, on whatever days it is there
  std::vector<Weekdays> days;       // [demand] on which one at least is within the limit
};

/// `limit` in metres or seconds, as the metric minimises. On up to `threads` threads (0: all).
std::vector<Reaching> reachOnDays(const walk::Metric& metric, std::span<const Demand> demands,
                                  std::span<const PlacesOnDays> kinds, double limit, unsigned threads);

/// People who are better or worse off.
struct Shift {
  double better = 0, worse = 0;
};
struct Effect {
  std::vector<signed char> of;  // [demand] 1 better, -1 worse, 0 neither
  Shift all;
  std::map<std::string, Shift> districts;  // only of those where anything changes; "" for none
  double before = 0, after = 0;            // people within reach (served) on at least one day
  double daysBefore = 0, daysAfter = 0;    // people times days of the week within reach; 0 for buses
};

/// Better: on more days of the week within the limit; worse: on fewer.
Effect effectOf(const Reaching& before, const Reaching& after, std::span<const Demand> demands);
/// Better: a better gap class; worse: a worse one.
Effect effectOf(const Gaps& before, const Gaps& after, std::span<const Demand> demands);

}  // namespace michi::mobility
