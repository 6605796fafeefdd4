#include "plugins/mobility/scenario.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

#include "base/error.h"
#include "base/text.h"
#include "walk/metric.h"
#include "walk/snap.h"

namespace michi::mobility {
namespace {

constexpr std::array<const char*, Change::kKinds> kWords = {"close_facility", "add_facility", "move_facility",
                                                            "mobile_shop",    "drop_route",   "thin_route",
                                                            "move_stop",      "close_road",   "winter"};
constexpr double kRoadReach = 50;  // metres from a click to the road that is meant

using Json = nlohmann::ordered_json;
using Kind = Change::Kind;

bool hasPlace(Kind kind) {
  return kind == Kind::AddFacility || kind == Kind::MoveFacility || kind == Kind::MobileShop ||
         kind == Kind::MoveStop || kind == Kind::CloseRoad;
}
bool isOfFeed(Kind kind) {
  return kind == Kind::DropRoute || kind == Kind::ThinRoute || kind == Kind::MoveStop;
}
bool isNew(Kind kind) { return kind == Kind::AddFacility || kind == Kind::MobileShop; }
bool hasKey(Kind kind) { return isOfFeed(kind) || kind == Kind::CloseFacility || kind == Kind::MoveFacility; }

Json jsonOf(const Change& change) {
  Json json{{"kind", word(change.kind)}};
  if (hasKey(change.kind)) json["key"] = change.key;
  if (isOfFeed(change.kind)) json["feed"] = change.feed;
  if (isNew(change.kind)) json["facility"] = change.facility;
  if (!change.name.empty()) json["name"] = change.name;
  if (hasPlace(change.kind)) json["at"] = {change.at.x, change.at.y};
  if (change.kind == Kind::MobileShop) json["weekdays"] = change.weekdays;
  if (change.kind == Kind::ThinRoute) json["keep_every"] = change.keepEvery;
  return json;
}

Change changeOf(const Json& json) {
  const auto kind = std::find(kWords.begin(), kWords.end(), json.at("kind").get<std::string>());
  if (kind == kWords.end()) throw Error(ErrorKind::Damaged, text("There is no such change."));
  Change change{static_cast<Kind>(kind - kWords.begin())};
  change.key = json.value("key", "");
  change.feed = json.value("feed", "");
  change.facility = json.value("facility", "");
  change.name = json.value("name", "");
  if (hasPlace(change.kind)) change.at = {json.at("at").at(0), json.at("at").at(1)};
  change.weekdays = static_cast<Weekdays>(json.value("weekdays", int{kEveryDay}) & kEveryDay);
  change.keepEvery = json.value("keep_every", 2);
  requireSense(change);
  return change;
}

}  // namespace

const char* word(Change::Kind kind) { return kWords[static_cast<std::size_t>(kind)]; }

// Stored

store::Document documentOf(const Scenario& scenario) {
  Json changes = Json::array();
  for (const Change& change : scenario.changes) changes.push_back(jsonOf(change));
  const Json body{{"note", scenario.note}, {"base", scenario.base}, {"changes", std::move(changes)}};
  return {kScenarioKind, scenario.name, body.dump(), scenario.version};
}

Scenario scenarioOf(const store::Document& document) {
  try {
    const Json body = Json::parse(document.body);
    Scenario scenario{document.name, body.at("note"), {}, body.at("base"), document.version};
    for (const Json& change : body.at("changes")) scenario.changes.push_back(changeOf(change));
    return scenario;
  } catch (const std::exception& error) {
    throw Error(ErrorKind::Damaged, text("The scenario “%1” cannot be read: %2", document.name, error.what()),
                {}, text("Remove it and write it anew."));
  }
}

void requireSense(const Change& change) {
  const auto fail = [](const std::string& what) { throw Error(ErrorKind::BadInput, what); };
  if (hasPlace(change.kind) && !geo::isFinite(change.at)) fail(text("The place of the change is missing."));
  if (hasKey(change.kind) && change.key.empty()) fail(text("It is not said what is changed."));
  if (isOfFeed(change.kind) && change.feed.empty()) fail(text("It is not said of which timetable."));
  if (isNew(change.kind) && change.facility.empty())
    fail(text("It is not said what kind of facility is added."));
  if (change.kind == Kind::MobileShop && change.weekdays == 0)
    fail(text("A mobile shop must come on at least one day of the week."));
  if (change.kind == Kind::ThinRoute && (change.keepEvery < 2 || change.keepEvery > 1000))
    fail(text("To thin a route, one of 2 or more runs stays, not of %1.", change.keepEvery));
}

// Adding

namespace {

/// The n-th that the scenario adds has the key "+n".
std::string keyOfAdded(std::size_t number) { return "+" + std::to_string(number); }

std::optional<std::size_t> addedBy(const Scenario& scenario, const std::string& key) {
  std::size_t number = 0;
  for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
    if (isNew(scenario.changes[i].kind) && keyOfAdded(++number) == key) return i;
  }
  return std::nullopt;
}

/// Of two changes with this in common only the later counts.
bool isOfSame(const Change& one, const Change& other) {
  if (one.kind == Kind::Winter) return other.kind == Kind::Winter;
  if (!hasKey(one.kind) || one.key != other.key || one.feed != other.feed) return false;
  if (isOfFeed(one.kind)) return (one.kind == Kind::MoveStop) == (other.kind == Kind::MoveStop);
  return hasKey(other.kind) && !isOfFeed(other.kind);
}

}  // namespace

void addTo(Scenario& scenario, Change change) {
  requireSense(change);
  const bool isOfFacility = change.kind == Kind::MoveFacility || change.kind == Kind::CloseFacility;
  if (const auto added = isOfFacility ? addedBy(scenario, change.key) : std::nullopt) {
    if (change.kind == Kind::MoveFacility)
      scenario.changes[*added].at = change.at;
    else
      scenario.changes.erase(scenario.changes.begin() + static_cast<std::ptrdiff_t>(*added));
    return;
  }
  std::erase_if(scenario.changes, [&](const Change& before) { return isOfSame(change, before); });
  scenario.changes.push_back(std::move(change));
}

// Days

Weekdays weekdaysFrom(const std::string& words) {
  const auto days = parseWeekdays(words);
  if (days && *days != 0) return *days;
  throw Error(ErrorKind::BadInput, text("“%1” is no list of weekdays.", words), {},
              text("Write mon, tue, wed, thu, fri, sat or sun, such as mon+thu."));
}

// Who walks

bool isWinter(const Scenario& scenario) {
  return std::any_of(scenario.changes.begin(), scenario.changes.end(),
                     [](const Change& change) { return change.kind == Kind::Winter; });
}

std::string winterProfile(const std::string& profile) {
  if (profile.ends_with("winter")) return profile;
  return profile == "elderly" ? "winter" : profile + "-winter";
}

// Places

PlacesOnDays placesUnder(const Scenario& scenario, const KindOfPlace& base,
                         std::span<const std::string> counted) {
  PlacesOnDays result{base, std::vector<Weekdays>(base.places.size(), kEveryDay)};
  std::vector<Place>& places = result.all.places;
  const auto indexOf = [&](const std::string& key) {
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.key == key; });
    return static_cast<std::size_t>(found - places.begin());
  };
  std::size_t added = 0;
  for (const Change& change : scenario.changes) {
    if (isNew(change.kind)) {
      ++added;
      if (std::find(counted.begin(), counted.end(), change.facility) == counted.end()) continue;
      places.push_back({keyOfAdded(added), change.at});
      result.days.push_back(change.kind == Kind::MobileShop ? change.weekdays : kEveryDay);
      continue;
    }
    if (change.kind != Kind::CloseFacility && change.kind != Kind::MoveFacility) continue;
    const std::size_t at = indexOf(change.key);
    if (at == places.size()) continue;
    if (change.kind == Kind::MoveFacility) {
      places[at].position = change.at;
    } else {
      places.erase(places.begin() + static_cast<std::ptrdiff_t>(at));
      result.days.erase(result.days.begin() + static_cast<std::ptrdiff_t>(at));
    }
  }
  return result;
}

void missedFacilities(const Scenario& scenario, std::span<const std::string> keys,
                      std::vector<std::size_t>& missed) {
  for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
    const Change& change = scenario.changes[i];
    if (change.kind != Kind::CloseFacility && change.kind != Kind::MoveFacility) continue;
    if (std::find(keys.begin(), keys.end(), change.key) == keys.end()) missed.push_back(i);
  }
}

// Timetables

namespace {

/// Trips without a service never run.
void stopTrip(store::TransitFeed::Trip& trip) { trip.service.clear(); }

std::vector<std::int32_t> firstDepartures(const store::TransitFeed& feed) {
  std::vector<std::int32_t> first(feed.trips.size(), std::numeric_limits<std::int32_t>::max());
  for (const auto& time : feed.stopTimes) {
    if (time.trip < first.size() && time.departure >= 0)
      first[time.trip] = std::min(first[time.trip], time.departure);
  }
  return first;
}

/// Of the runs of each service and direction, in the order of the day, every n-th stays, the first too.
void thin(store::TransitFeed& feed, std::uint32_t route, int keepEvery) {
  std::vector<char> isByHeadway(feed.trips.size(), 0);
  for (auto& frequency : feed.frequencies) {
    if (frequency.trip >= feed.trips.size() || feed.trips[frequency.trip].route != route) continue;
    isByHeadway[frequency.trip] = 1;
    frequency.headway *= keepEvery;
  }
  const auto first = firstDepartures(feed);
  std::map<std::pair<std::string, int>, std::vector<std::uint32_t>> groups;
  for (std::uint32_t i = 0; i < feed.trips.size(); ++i) {
    const auto& trip = feed.trips[i];
    if (trip.route == route && isByHeadway[i] == 0) groups[{trip.service, trip.direction}].push_back(i);
  }
  for (auto& [group, trips] : groups) {
    std::stable_sort(trips.begin(), trips.end(), [&](auto a, auto b) { return first[a] < first[b]; });
    for (std::size_t i = 0; i < trips.size(); ++i) {
      if (i % static_cast<std::size_t>(keepEvery) != 0) stopTrip(feed.trips[trips[i]]);
    }
  }
}

void drop(store::TransitFeed& feed, std::uint32_t route) {
  for (auto& trip : feed.trips) {
    if (trip.route == route) stopTrip(trip);
  }
}

bool applyToFeed(const Change& change, store::TransitFeed& feed) {
  if (change.kind == Kind::MoveStop) {
    const auto stop = std::find_if(feed.stops.begin(), feed.stops.end(),
                                   [&](const auto& one) { return one.id == change.key; });
    if (stop == feed.stops.end()) return false;
    stop->position = change.at;
    return true;
  }
  const auto route = std::find_if(feed.routes.begin(), feed.routes.end(),
                                  [&](const auto& one) { return one.id == change.key; });
  if (route == feed.routes.end()) return false;
  const auto index = static_cast<std::uint32_t>(route - feed.routes.begin());
  change.kind == Kind::DropRoute ? drop(feed, index) : thin(feed, index, change.keepEvery);
  return true;
}

}  // namespace

void applyToFeeds(const Scenario& scenario, std::vector<store::TransitFeed>& feeds,
                  std::vector<std::size_t>& missed) {
  for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
    const Change& change = scenario.changes[i];
    if (!isOfFeed(change.kind)) continue;
    const auto feed =
        std::find_if(feeds.begin(), feeds.end(), [&](const auto& one) { return one.name == change.feed; });
    if (feed == feeds.end() || !applyToFeed(change, *feed)) missed.push_back(i);
  }
}

// Roads

std::vector<EdgeId> closedRoads(const Scenario& scenario, const walk::Metric& metric,
                                std::vector<std::size_t>& missed) {
  std::vector<EdgeId> closed;
  for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
    if (scenario.changes[i].kind != Kind::CloseRoad) continue;
    const walk::Snap snap = walk::snap(metric, scenario.changes[i].at, {Metres(kRoadReach), 0});
    snap.isOnRoad() ? closed.push_back(snap.edge) : missed.push_back(i);
  }
  return closed;
}

}  // namespace michi::mobility
