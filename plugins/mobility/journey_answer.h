#pragma once
// Who can get to the doctor and back: round trips of a workspace, from its timetables to a result as plain
// values and in sentences; journey_files.h writes it down.

#include <map>
#include <string>
#include <vector>

#include "base/progress.h"
#include "catalog/facility_kinds.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/feeds.h"
#include "plugins/mobility/round_trips.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct JourneyRequest {
  std::string to = "clinic";    // kind of facility
  std::string feeds;            // names, "a,b"; empty: those in force
  std::string day = "weekday";  // weekday, saturday, sunday or a date; all: the three kinds of day
  // Times of the day; empty: as is usual for the kind of place (withUsualTimes).
  std::string leaveAfter, arriveBy, stay, homeBy;
  std::string walk = "15min";  // the longest to or from a stop
  std::string profile = "elderly";
  std::string points = "auto";  // needs, population or auto (needs where there are any)
  bool isEveryDay = false;      // weekdays, Saturday and Sunday beside the day asked for
};

/// What is left open filled in: to a shop 9:00, 12:00, 60min and 16:00, to any other place (a doctor) 8:00,
/// 10:30, 60min and 14:00.
JourneyRequest withUsualTimes(JourneyRequest request, const catalog::FacilityKinds& known);

/// People by Outcome.
using OutcomeCounts = std::array<double, kOutcomeCount>;
double peopleIn(const OutcomeCounts& counts);
/// Those who get there and back.
double peopleWhoCan(const OutcomeCounts& counts);

/// The result for one kind of day.
struct JourneyDay {
  std::string day;
  std::vector<RoundTrip> trips;  // [home]
  OutcomeCounts people{};
  std::map<std::string, OutcomeCounts> districts;  // every code, and "" if any lies in none
};

/// What the numbers of a trip mean: places, stops and trips of all timetables together.
struct JourneyNames {
  std::vector<Place> places;
  struct Stop {
    std::string name;
    geo::Point position;
  };
  std::vector<Stop> stops;
  std::vector<std::string> trips;  // "水沢線 水沢駅行": the route and where it goes
};

struct JourneyAnswer {
  JourneyRequest request;
  Homes homes;
  std::vector<FeedInUse> feeds;
  JourneyNames names;
  std::vector<JourneyDay> days;  // the one asked for first
  std::vector<std::string> sentences, warnings;

  const JourneyDay& asked() const { return days.front(); }
};

/// Over the households of `registry` (needs the place tier) where there is one. Throws Error(NotFound) where
/// roads, timetables, places or people are missing, Error(BadInput) for a wrong request.
JourneyAnswer computeJourneys(const store::Workspace& workspace, const store::Registry* registry,
                              const JourneyRequest& request, const std::string& resources,
                              Progress& progress);

/// "8:00", "10:30", "25:10" as seconds. Throws Error(BadInput).
std::int32_t timeOfDay(const std::string& words);
/// "60min" as seconds. Throws Error(BadInput).
std::int32_t lengthOfTime(const std::string& words);

}  // namespace michi::mobility
