#pragma once
// A week for vehicles that stop at sites: which day each site is served, by which vehicle, in which order.

#include <cstdint>
#include <optional>
#include <vector>

#include "base/progress.h"
#include "plugins/mobility/sites.h"

namespace michi::mobility {

struct WeekRules {
  std::size_t vehicles = 1;
  std::size_t stopsADay = 4;  // of each vehicle
  std::size_t visits = 1;     // of each site in a week
  std::size_t days = 5;       // from Monday
  bool hasStart = false;      // the last place of the table is where tours start and end
  double seconds = 2;         // to better it at most
};

struct WeekTour {
  std::size_t day = 0, vehicle = 0;
  std::vector<std::uint32_t> stops;  // in order
  double length = 0;
  bool isShortest = false;  // no other order of these stops is shorter: tried, for up to 10 of them
};

struct Week {
  std::vector<WeekTour> tours;  // by day and vehicle, none without stops
  double length = 0;
  double bound = 0;  // no week that serves these sites as often drives less
  bool isEven =
      true;  // every site's days are as evenly spaced as they can be: else there was no room for that
};

/// The days of a week on which something that comes `visits` times may come: as evenly spaced as can be, the
/// weekend counted; of two visits at least a day lies between. One bit a day, Monday the lowest.
std::vector<std::uint32_t> dayPatterns(std::size_t visits, std::size_t days);

/// `ways` between the sites (row: to, column: from; with the start as the last place, if there is one). Tours
/// are rounds. Deterministic but for the time limit. Throws Error(BadInput) where so many stops do not fit
/// into the week, Error(NotFound) where no way leads between two of them.
Week planWeek(const DistanceTable& ways, const WeekRules& rules, Progress& progress);

}  // namespace michi::mobility
