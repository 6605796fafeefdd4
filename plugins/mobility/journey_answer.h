#pragma once
// Who can get to the doctor and back: round trips of a workspace, from its timetables to a result that is
// said and listed.

#include <string>
#include <vector>

#include "base/progress.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct JourneyRequest {
  std::string to = "clinic";    // kinds of facility
  std::string feeds;            // names, "a,b"; empty: those in force
  std::string day = "weekday";  // weekday, saturday, sunday or a date
  std::string leaveAfter = "8:00";
  std::string arriveBy = "10:30";
  std::string stay = "60min";
  std::string homeBy = "14:00";
  std::string walk = "15min";  // the longest to or from a stop
  std::string profile = "elderly";
  std::string points = "auto";  // needs, population or auto (needs where there are any)
};

struct JourneyAnswer {
  std::string json, csv;
  std::vector<std::string> sentences, warnings;
};

/// Over the households of `registry` (needs the place tier) where there is one. Throws Error(NotFound) where
/// roads, timetables, places or people are missing, Error(BadInput) for a wrong request.
JourneyAnswer computeJourneys(const store::Workspace& workspace, const store::Registry* registry,
                              const JourneyRequest& request, const std::string& resources,
                              Progress& progress);

/// "8:00", "10:30", "25:10" as seconds. Throws Error(BadInput).
std::int32_t timeOfDay(const std::string& words);

}  // namespace michi::mobility
