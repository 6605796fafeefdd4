#pragma once
// Bus gaps of a workspace, from its timetables to a result as plain values and in sentences; gap_files.h
// writes it down.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/editions.h"
#include "plugins/mobility/feeds.h"
#include "plugins/mobility/gaps.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct GapRequest {
  std::string feeds;            // names, "a,b"; empty: those in force
  std::string before;           // names of the older edition, to compare with; empty: no comparison
  std::string day = "weekday";  // weekday, saturday, sunday or a date
  std::string within = "500m";  // 300m, 500m, 1km are the usual ones
  unsigned minTrips = 3;        // fewer a day and direction are few
  std::string profile = "elderly";
  std::string points = "auto";  // needs, population or auto (needs where there are any)
};

/// The result for one kind of day.
struct GapDay {
  std::string day;             // as in GapRequest
  std::vector<BusStop> stops;  // the same stops on every day
  Gaps gaps;
};

/// People whose gap is another than under the older edition.
struct PeopleChange {
  double worse = 0, better = 0;
};

/// What the older edition was, on the day that was asked for.
struct OlderEdition {
  std::vector<BusStop> stops;
  Gaps gaps;
  std::vector<StopChange> stopChanges;
  PeopleChange people;
  std::map<std::string, PeopleChange> districts;  // of those where anything changed; "": in none
};

struct GapAnswer {
  GapRequest request;
  Homes homes;
  std::vector<FeedInUse> feeds;
  std::vector<GapDay> days;  // the one asked for first, then what is left of weekdays, Saturday and Sunday
  std::optional<OlderEdition> before;
  std::vector<std::string> sentences;  // the most important first
  std::vector<std::string> warnings;

  const GapDay& asked() const { return days.front(); }
  /// nullptr where it was not computed.
  const GapDay* on(const std::string& day) const;
};

/// Those without a bus that serves them.
double withoutBus(const std::array<double, kGapCount>& people);

/// Over the households of `registry` (needs the place tier) where there is one. Throws Error(NotFound) where
/// roads, timetables or people are missing, Error(BadInput) for a wrong request.
GapAnswer computeGaps(const store::Workspace& workspace, const store::Registry* registry,
                      const GapRequest& request, const std::string& resources, Progress& progress);

}  // namespace michi::mobility
