#include "plugins/mobility/journey_answer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/analysis.h"
#include "plugin/people.h"
#include "plugin/text_table.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/feeds.h"
#include "plugins/mobility/numbers.h"
#include "plugins/mobility/places.h"
#include "plugins/mobility/round_trips.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;
using Counts = std::array<double, kOutcomeCount>;

Time duration(const std::string& words) {
  const plugin::Limit limit = plugin::parseLimit(words);
  if (limit.by != walk::Minimise::Time)
    throw Error(ErrorKind::BadInput, text("“%1” is no length of time.", words), {},
                text("Write it as 60min."));
  return static_cast<Time>(std::lround(limit.value));
}

Appointment appointmentOf(const JourneyRequest& request) {
  const Appointment times{timeOfDay(request.leaveAfter), timeOfDay(request.arriveBy), duration(request.stay),
                          timeOfDay(request.homeBy)};
  if (times.arriveBy <= times.leaveAfter || times.homeBy < times.arriveBy) {
    throw Error(ErrorKind::BadInput,
                text("The times must follow each other: leave after %1, be there by %2, be home by %3.",
                     request.leaveAfter, request.arriveBy, request.homeBy));
  }
  return times;
}

bool isDone(Outcome outcome) { return outcome == Outcome::OnFoot || outcome == Outcome::ByBus; }

double sumOf(const Counts& counts) {
  double sum = 0;
  for (const double count : counts) sum += count;
  return sum;
}

double doneOf(const Counts& counts) {
  return counts[static_cast<std::size_t>(Outcome::OnFoot)] + counts[static_cast<std::size_t>(Outcome::ByBus)];
}

Json toJson(const Counts& counts) {
  Json json = Json::object();
  for (std::size_t i = 0; i < kOutcomeCount; ++i) json[word(static_cast<Outcome>(i))] = number(counts[i]);
  return json;
}

std::string csvOf(const std::vector<RoundTrip>& trips, const std::vector<Demand>& homes,
                  const std::vector<Place>& places) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"point_id", "district_code", "outcome", "facility_id", "buses_there",
                                   "buses_back", "changes", "leave", "arrive", "leave_there", "home",
                                   "walked_m", "waited_min"});
  for (std::size_t i = 0; i < trips.size(); ++i) {
    const RoundTrip& trip = trips[i];
    std::vector<std::string> row{homes[i].key, homes[i].district, word(trip.outcome)};
    if (!isDone(trip.outcome)) {
      row.resize(13);
    } else {
      row.push_back(places[static_cast<std::size_t>(trip.place)].key);
      for (const int count : {trip.busesThere, trip.busesBack, trip.changes()})
        row.push_back(std::to_string(count));
      for (const Time time : {trip.leave, trip.arrive, trip.leaveThere, trip.home})
        row.push_back(clockWords(time));
      row.push_back(plugin::decimal(trip.walked, 0));
      row.push_back(std::to_string((trip.waited + 59) / 60));
    }
    csv.row(row);
  }
  return csv.content();
}

void addSentences(const Counts& all, const std::map<std::string, Counts>& districts,
                  const plugin::Districts& known, const std::vector<RoundTrip>& trips,
                  const std::vector<Demand>& homes, std::vector<std::string>& sentences) {
  const auto count = [](double people) { return withSeparators(std::llround(people)); };
  const auto of = [&](Outcome outcome) { return count(all[static_cast<std::size_t>(outcome)]); };
  const double sum = sumOf(all), done = doneOf(all);
  sentences.push_back(text("%1 of %2 (%3 %) can get there and back: %4 on foot, %5 by bus.", count(done),
                           count(sum), plugin::decimal(sum > 0 ? 100 * done / sum : 0, 1),
                           of(Outcome::OnFoot), of(Outcome::ByBus)));
  sentences.push_back(text(
      "Not possible: %1 have no stop within a walk, %2 do not get there in time, %3 do not get home in time.",
      of(Outcome::NoStop), of(Outcome::NotThere), of(Outcome::NotBack)));
  double people = 0, changes = 0, walked = 0, waited = 0;
  for (std::size_t i = 0; i < trips.size(); ++i) {
    if (trips[i].outcome != Outcome::ByBus) continue;
    people += homes[i].weight;
    changes += homes[i].weight * trips[i].changes();
    walked += homes[i].weight * trips[i].walked;
    waited += homes[i].weight * trips[i].waited / 60;
  }
  if (people > 0)
    sentences.push_back(text("By bus, on average: %1 changes, %2 m on foot, %3 minutes of waiting.",
                             plugin::decimal(changes / people, 1), count(walked / people),
                             count(waited / people)));
  std::string worst;
  double most = 0;
  for (const auto& [code, counts] : districts) {
    const double out = sumOf(counts) - doneOf(counts);
    if (!code.empty() && out > most) most = out, worst = code;
  }
  if (most > 0) sentences.push_back(text("  Most in %1: %2.", known.byCode(worst).name, count(most)));
}

}  // namespace

std::int32_t timeOfDay(const std::string& words) {
  constexpr int kHour = 3600, kMinute = 60, kMostHours = 30;
  const auto colon = words.find(':');
  int hours = -1, minutes = -1;
  if (colon != std::string::npos) {
    const char* end = words.data() + words.size();
    const bool isGood =
        std::from_chars(words.data(), words.data() + colon, hours).ptr == words.data() + colon &&
        std::from_chars(words.data() + colon + 1, end, minutes).ptr == end;
    if (isGood && hours >= 0 && hours <= kMostHours && minutes >= 0 && minutes < kMinute)
      return hours * kHour + minutes * kMinute;
  }
  throw Error(ErrorKind::BadInput, text("“%1” is no time of day.", words), {},
              text("Write it as 8:00 or 13:30."));
}

JourneyAnswer computeJourneys(const store::Workspace& workspace, const store::Registry* registry,
                              const JourneyRequest& request, const std::string& resources,
                              Progress& progress) {
  const Appointment times = appointmentOf(request);
  const Time mostWalk = duration(request.walk);
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  const std::vector<Place> places = placesOf(workspace, known, {request.to}).front().places;
  JourneyAnswer answer;
  const auto feeds = feedsOf(workspace, request.feeds, answer.warnings);
  const plugin::Districts districts(workspace.districts());
  const Homes homes = homesOf(workspace, registry, request.points, districts, resources);
  const auto walking = plugin::openWalking(workspace, resources, request.profile, walk::Minimise::Time);
  progress.step(0.2, text("Looking for journeys"));
  std::vector<int> days;
  std::vector<geo::Point> stops, positions;
  for (const store::TransitFeed& feed : feeds) {
    days.push_back(dayOf(feed, request.day));
    for (const auto& stop : feed.stops) stops.push_back(stop.position);
  }
  for (const Place& place : places) positions.push_back(place.position);
  const DayTimetable timetable(feeds, days);
  const RoundTripSearch search(walking->metric, timetable, stops, positions, mostWalk, {});
  const std::vector<RoundTrip> trips = search.run(homes.demands, times, 0);

  Counts all{};
  std::map<std::string, Counts> byDistrict;
  for (const auto& district : districts.all()) byDistrict[district.code];
  for (std::size_t i = 0; i < trips.size(); ++i) {
    all[static_cast<std::size_t>(trips[i].outcome)] += homes.demands[i].weight;
    byDistrict[homes.demands[i].district][static_cast<std::size_t>(trips[i].outcome)] +=
        homes.demands[i].weight;
  }
  addSentences(all, byDistrict, districts, trips, homes.demands, answer.sentences);
  answer.warnings.insert(answer.warnings.end(), homes.warnings.begin(), homes.warnings.end());
  warnOfDays(feeds, request.day, answer.warnings);
  Json json{{"to", request.to},
            {"day", request.day},
            {"leave_after", request.leaveAfter},
            {"arrive_by", request.arriveBy},
            {"stay", request.stay},
            {"home_by", request.homeBy},
            {"walk", request.walk},
            {"profile", request.profile}};
  json["points"] = homes.points;
  for (std::size_t i = 0; i < feeds.size(); ++i) json["days"][feeds[i].name] = dateWords(days[i]);
  json["totals"] = toJson(all);
  for (const auto& [code, counts] : byDistrict)
    json["districts"][code.empty() ? "none" : code] = toJson(counts);
  json["sentences"] = answer.sentences;
  json["warnings"] = answer.warnings;
  answer.json = json.dump(2) + "\n";
  answer.csv = csvOf(trips, homes.demands, places);
  return answer;
}

}  // namespace michi::mobility
