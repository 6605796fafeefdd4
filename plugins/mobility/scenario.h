#pragma once
// もしも: changes over the city as it is, named and kept, and what becomes of places, timetables and roads by
// them.

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/units.h"
#include "geo/point.h"
#include "plugins/mobility/coverage.h"
#include "plugins/mobility/weekdays.h"
#include "store/records.h"
#include "walk/metric.h"

namespace michi::mobility {

/// One change; what it does not need stays empty.
struct Change {
  enum class Kind : std::uint8_t {
    CloseFacility,  // key
    AddFacility,    // facility (its kind), name, at
    MoveFacility,   // key, at
    MobileShop,     // facility (as which it counts), name, at, weekdays
    DropRoute,      // feed, key
    ThinRoute,      // feed, key, keepEvery
    MoveStop,       // feed, key, at
    CloseRoad,      // at: the road nearest to there, from crossing to crossing
    Winter,         // everybody walks on snow
  };
  static constexpr std::size_t kKinds = 9;

  Kind kind = Kind::Winter;
  std::string key = {};       // of the facility; the route's or stop's id in its feed
  std::string feed = {};      // its name
  std::string facility = {};  // kind of facility
  std::string name = {};
  geo::Point at = {};
  Weekdays weekdays = kEveryDay;
  int keepEvery = 2;  // of so many runs one stays
  bool operator==(const Change&) const = default;
};
/// "close_facility", "add_facility" …: the words of the stored form and of the command's options.
const char* word(Change::Kind kind);

struct Scenario {
  std::string name;
  std::string note;
  std::vector<Change> changes;
  std::map<std::string, std::uint64_t> base;  // layer → revision that the last change was made over
  std::uint64_t version = 0;                  // as stored; 0: not yet
};

/// The kind of document under which scenarios are kept.
inline constexpr const char* kScenarioKind = "scenario";
store::Document documentOf(const Scenario& scenario);
/// Throws Error(Damaged) when the document is not one.
Scenario scenarioOf(const store::Document& document);

/// Throws Error(BadInput) for a change that says too little, or what cannot be: no weekday, one run of 0.
void requireSense(const Change& change);

/// Adds a change. What is said again of the same facility, route or stop takes the place of what was said
/// before; moving or closing what the scenario itself adds ("+1" …) changes that, or takes it away.
void addTo(Scenario& scenario, Change change);

/// "mon+thu", 月木. Throws Error(BadInput) for anything else, and where no day is named.
Weekdays weekdaysFrom(const std::string& words);

bool isWinter(const Scenario& scenario);
/// The profile on snow: "elderly" → "winter", "walker" → "walker-winter"; one of winter stays.
std::string winterProfile(const std::string& profile);

// What becomes of the base. Changes that find nothing there any more do nothing; their numbers (from 0) are
// added to `missed`.

/// Places of one kind, each with the days on which it is there.
struct PlacesOnDays {
  KindOfPlace all;
  std::vector<Weekdays> days;  // [place]
};
/// `counted`: the kinds of facility that count as the one asked for, `close`d and moved ones are looked for
/// by key among them.
PlacesOnDays placesUnder(const Scenario& scenario, const KindOfPlace& base,
                         std::span<const std::string> counted);
/// `keys`: of all facilities.
void missedFacilities(const Scenario& scenario, std::span<const std::string> keys,
                      std::vector<std::size_t>& missed);
/// Dropped and thinned routes, moved stops.
void applyToFeeds(const Scenario& scenario, std::vector<store::TransitFeed>& feeds,
                  std::vector<std::size_t>& missed);
/// The roads that are closed; one farther than 50 m from any road is missed.
std::vector<EdgeId> closedRoads(const Scenario& scenario, const walk::Metric& metric,
                                std::vector<std::size_t>& missed);

}  // namespace michi::mobility
