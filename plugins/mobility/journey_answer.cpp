#include "plugins/mobility/journey_answer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/error.h"
#include "base/text.h"
#include "plugin/analysis.h"
#include "plugin/text_table.h"
#include "plugins/mobility/places.h"

namespace michi::mobility {
namespace {

Appointment appointmentOf(const JourneyRequest& request) {
  const Appointment times{timeOfDay(request.leaveAfter), timeOfDay(request.arriveBy),
                          lengthOfTime(request.stay), timeOfDay(request.homeBy)};
  if (times.arriveBy <= times.leaveAfter || times.homeBy < times.arriveBy) {
    throw Error(ErrorKind::BadInput,
                text("The times must follow each other: leave after %1, be there by %2, be home by %3.",
                     request.leaveAfter, request.arriveBy, request.homeBy));
  }
  return times;
}

std::string inWords(double people) { return withSeparators(std::llround(people)); }

/// What becomes of people by bus, on average.
void addAverages(JourneyAnswer& answer) {
  double people = 0, changes = 0, walked = 0, waited = 0;
  for (std::size_t i = 0; i < answer.homes.demands.size(); ++i) {
    const RoundTrip& trip = answer.asked().trips[i];
    if (trip.outcome != Outcome::ByBus) continue;
    const double weight = answer.homes.demands[i].weight;
    people += weight;
    changes += weight * trip.changes();
    walked += weight * trip.walked;
    waited += weight * trip.waited / 60;
  }
  if (people > 0)
    answer.sentences.push_back(text("By bus, on average: %1 changes, %2 m on foot, %3 minutes of waiting.",
                                    plugin::decimal(changes / people, 1), inWords(walked / people),
                                    inWords(waited / people)));
}

void addWorst(JourneyAnswer& answer, const plugin::Districts& known) {
  std::string worst;
  double most = 0;
  for (const auto& [code, counts] : answer.asked().districts) {
    const double out = peopleIn(counts) - peopleWhoCan(counts);
    if (!code.empty() && out > most) most = out, worst = code;
  }
  if (most > 0)
    answer.sentences.push_back(text("  Most in %1: %2.", known.byCode(worst).name, inWords(most)));
}

void addJourneySentences(JourneyAnswer& answer, const plugin::Districts& known) {
  const OutcomeCounts& all = answer.asked().people;
  const auto of = [&](Outcome outcome) { return inWords(all[static_cast<std::size_t>(outcome)]); };
  const double sum = peopleIn(all);
  const auto share = [&](double done) { return plugin::decimal(sum > 0 ? 100 * done / sum : 0, 1); };
  answer.sentences.push_back(text("%1 of %2 (%3 %) can get there and back: %4 on foot, %5 by bus.",
                                  inWords(peopleWhoCan(all)), inWords(sum), share(peopleWhoCan(all)),
                                  of(Outcome::OnFoot), of(Outcome::ByBus)));
  answer.sentences.push_back(text(
      "Not possible: %1 have no stop within a walk, %2 do not get there in time, %3 do not get home in time.",
      of(Outcome::NoStop), of(Outcome::NotThere), of(Outcome::NotBack)));
  addAverages(answer);
  addWorst(answer, known);
  for (const JourneyDay& other : std::span(answer.days).subspan(1))
    answer.sentences.push_back(text("%1: %2 (%3 %) can get there and back.", dayWords(other.day),
                                    inWords(peopleWhoCan(other.people)), share(peopleWhoCan(other.people))));
}

/// Stops and trips of all timetables, in their order.
JourneyNames namesOf(const std::vector<store::TransitFeed>& feeds, std::vector<Place> places) {
  JourneyNames names;
  names.places = std::move(places);
  for (const store::TransitFeed& feed : feeds) {
    for (const auto& stop : feed.stops) names.stops.push_back({stop.name, stop.position});
    for (const auto& trip : feed.trips) {
      const bool hasRoute = trip.route < feed.routes.size();
      std::string name = !hasRoute                                   ? std::string()
                         : feed.routes[trip.route].shortName.empty() ? feed.routes[trip.route].longName
                                                                     : feed.routes[trip.route].shortName;
      if (!trip.headsign.empty()) name += (name.empty() ? "" : " ") + text("for %1", trip.headsign);
      names.trips.push_back(std::move(name));
    }
  }
  return names;
}

void countOutcomes(JourneyDay& day, const std::vector<Demand>& homes, const plugin::Districts& districts) {
  for (const auto& district : districts.all()) day.districts[district.code];
  for (std::size_t i = 0; i < homes.size(); ++i) {
    const auto outcome = static_cast<std::size_t>(day.trips[i].outcome);
    day.people[outcome] += homes[i].weight;
    day.districts[homes[i].district][outcome] += homes[i].weight;
  }
}

/// Weekdays, Saturday and Sunday, or the one day and, where wanted, those beside it.
std::vector<std::string> daysAsked(const JourneyRequest& request) {
  if (request.day == "all") return daysBeside("weekday");
  return request.isEveryDay ? daysBeside(request.day) : std::vector{request.day};
}

JourneyDay journeysOn(const std::string& day, const std::vector<store::TransitFeed>& feeds,
                      const JourneyAnswer& answer, const walk::Metric& metric, const Appointment& times,
                      Time mostWalk) {
  std::vector<int> dates;
  dates.reserve(feeds.size());
  for (const store::TransitFeed& feed : feeds) dates.push_back(dayOf(feed, day));
  std::vector<geo::Point> stops, places;
  for (const auto& stop : answer.names.stops) stops.push_back(stop.position);
  for (const Place& place : answer.names.places) places.push_back(place.position);
  const DayTimetable timetable(feeds, dates);
  const RoundTripSearch search(metric, timetable, stops, places, mostWalk, {});
  JourneyDay result;
  result.day = day;
  result.trips = search.run(answer.homes.demands, times, 0);
  return result;
}

}  // namespace

JourneyRequest withUsualTimes(JourneyRequest request, const catalog::FacilityKinds& known) {
  const std::vector<std::string> shops =
      known.find("shop") == nullptr ? std::vector<std::string>() : known.expand("shop");
  const bool isShopping = std::find(shops.begin(), shops.end(), request.to) != shops.end();
  const auto fill = [](std::string& time, const char* usual) {
    if (time.empty()) time = usual;
  };
  fill(request.leaveAfter, isShopping ? "9:00" : "8:00");
  fill(request.arriveBy, isShopping ? "12:00" : "10:30");
  fill(request.stay, "60min");
  fill(request.homeBy, isShopping ? "16:00" : "14:00");
  return request;
}

double peopleIn(const OutcomeCounts& counts) {
  double sum = 0;
  for (const double count : counts) sum += count;
  return sum;
}

double peopleWhoCan(const OutcomeCounts& counts) {
  return counts[static_cast<std::size_t>(Outcome::OnFoot)] + counts[static_cast<std::size_t>(Outcome::ByBus)];
}

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

std::int32_t lengthOfTime(const std::string& words) {
  const plugin::Limit limit = plugin::parseLimit(words);
  if (limit.by != walk::Minimise::Time)
    throw Error(ErrorKind::BadInput, text("“%1” is no length of time.", words), {},
                text("Write it as 60min."));
  return static_cast<Time>(std::lround(limit.value));
}

JourneyAnswer computeJourneys(const store::Workspace& workspace, const store::Registry* registry,
                              const JourneyRequest& request, const std::string& resources,
                              Progress& progress) {
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  JourneyAnswer answer;
  answer.request = withUsualTimes(request, known);
  const Appointment times = appointmentOf(answer.request);
  const Time mostWalk = lengthOfTime(request.walk);
  std::vector<Place> places = placesOf(workspace, known, {request.to}).front().places;
  const std::vector<std::string> days = daysAsked(request);
  const auto feeds = feedsOf(workspace, request.feeds, answer.warnings);
  answer.feeds = inUse(feeds, days.front());
  answer.names = namesOf(feeds, std::move(places));
  const plugin::Districts districts(workspace.districts());
  answer.homes = homesOf(workspace, registry, request.points, districts, resources);
  const auto walking = plugin::openWalking(workspace, resources, request.profile, walk::Minimise::Time);
  for (const std::string& day : days) {
    progress.step(0.9 / static_cast<double>(days.size()), text("Looking for journeys"));
    JourneyDay result = journeysOn(day, feeds, answer, walking->metric, times, mostWalk);
    countOutcomes(result, answer.homes.demands, districts);
    answer.days.push_back(std::move(result));
  }
  addJourneySentences(answer, districts);
  answer.warnings.insert(answer.warnings.end(), answer.homes.warnings.begin(), answer.homes.warnings.end());
  for (const std::string& day : days) warnOfDays(feeds, day, answer.warnings);
  return answer;
}

}  // namespace michi::mobility
