#include "plugins/mobility/timetable.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>
#include <optional>

#include "base/error.h"
#include "base/text.h"

namespace michi::mobility {
namespace {

using Date = std::chrono::sys_days;

Date daysOf(int day) { return std::chrono::year(day / 10000) / (day / 100 % 100) / (day % 100); }

int numberOf(Date days) {
  const std::chrono::year_month_day date(days);
  return static_cast<int>(date.year()) * 10000 + static_cast<int>(static_cast<unsigned>(date.month())) * 100 +
         static_cast<int>(static_cast<unsigned>(date.day()));
}

bool isDay(int day) {
  const std::chrono::year_month_day date = std::chrono::year(day / 10000) /
                                           std::chrono::month(static_cast<unsigned>(day / 100 % 100)) /
                                           std::chrono::day(static_cast<unsigned>(day % 100));
  return day > 0 && date.ok();
}

/// 0 Monday … 6 Sunday.
unsigned weekdayOf(Date days) { return std::chrono::weekday(days).iso_encoding() - 1; }

bool isOf(Date days, DayKind kind) {
  constexpr unsigned kSaturday = 5, kSunday = 6;
  const unsigned weekday = weekdayOf(days);
  return kind == DayKind::Saturday ? weekday == kSaturday
         : kind == DayKind::Sunday ? weekday == kSunday
                                   : weekday < kSaturday;
}

bool runs(const store::TransitFeed::Service& service, int day, unsigned weekday) {
  return day >= service.startDate && day <= service.endDate && (service.weekdays >> weekday & 1U) != 0;
}

/// Names of the services of a day.
std::map<std::string, bool> servicesOn(const store::TransitFeed& feed, int day) {
  std::map<std::string, bool> active;
  const unsigned weekday = weekdayOf(daysOf(day));
  for (const auto& service : feed.services) active[service.id] |= runs(service, day, weekday);
  for (const auto& exception : feed.exceptions) {
    if (exception.date == day) active[exception.service] = exception.added;
  }
  return active;
}

/// Stop times of one trip, in order.
using TripTimes = std::span<const store::TransitFeed::StopTime>;

/// Arrivals and departures, those that are left out evenly between their neighbours; nothing where that
/// cannot be: no time at the first or last stop, or times that run backwards.
std::optional<TripRun> runOf(TripTimes times, std::size_t stopCount) {
  if (times.size() < 2) return std::nullopt;
  TripRun run{times.front().trip, times, {}, {}};
  for (const auto& time : times) {
    if (time.stop >= stopCount) return std::nullopt;
    run.arrivals.push_back(time.arrival >= 0 ? time.arrival : time.departure);
    run.departures.push_back(time.departure >= 0 ? time.departure : time.arrival);
  }
  if (run.departures.front() < 0 || run.arrivals.back() < 0) return std::nullopt;
  for (std::size_t i = 1, known = 0; i < times.size(); ++i) {
    if (run.arrivals[i] < 0) continue;
    if (run.arrivals[i] < run.departures[known] || run.departures[i] < run.arrivals[i]) return std::nullopt;
    const std::int64_t span = run.arrivals[i] - run.departures[known];
    for (std::size_t k = known + 1; k < i; ++k) {
      const auto share = static_cast<std::int64_t>(k - known) * span / static_cast<std::int64_t>(i - known);
      run.arrivals[k] = run.departures[k] = run.departures[known] + static_cast<std::int32_t>(share);
    }
    known = i;
  }
  return run;
}

/// When a trip sets out on its day, as shifts of its own times: once as it stands, or by its headways.
std::vector<std::int32_t> shiftsOf(const store::TransitFeed& feed, std::uint32_t trip, std::int32_t first) {
  std::vector<std::int32_t> shifts;
  bool isByHeadway = false;
  for (const auto& frequency : feed.frequencies) {
    if (frequency.trip != trip || frequency.headway <= 0) continue;
    isByHeadway = true;
    constexpr std::int32_t kLastTime = 48 * 3600;
    const std::int32_t end = std::min(frequency.end, kLastTime);
    for (std::int32_t start = frequency.start; start < end; start += frequency.headway)
      shifts.push_back(start - first);
  }
  if (!isByHeadway) shifts.push_back(0);
  return shifts;
}

}  // namespace

std::vector<char> tripsOn(const store::TransitFeed& feed, int day) {
  std::vector<char> active(feed.trips.size(), 0);
  if (!isDay(day)) return active;
  const auto services = servicesOn(feed, day);
  for (std::size_t i = 0; i < feed.trips.size(); ++i) {
    const auto service = services.find(feed.trips[i].service);
    active[i] = service != services.end() && service->second ? 1 : 0;
  }
  return active;
}

int typicalDay(const store::TransitFeed& feed, DayKind kind) {
  constexpr int kLongest = 400;  // days that are looked at
  if (!isDay(feed.startDate) || !isDay(feed.endDate) || feed.endDate < feed.startDate) return 0;
  std::map<std::string, std::size_t> tripsOfService;
  for (const auto& trip : feed.trips) ++tripsOfService[trip.service];
  struct Usual {
    int days = 0, first = 0;
  };
  std::map<std::size_t, Usual> byTrips;
  const Date begin = daysOf(feed.startDate);
  const Date end = std::min(daysOf(feed.endDate), begin + std::chrono::days(kLongest));
  for (Date days = begin; days <= end; days += std::chrono::days(1)) {
    if (!isOf(days, kind)) continue;
    const int day = numberOf(days);
    std::size_t trips = 0;
    for (const auto& [service, isActive] : servicesOn(feed, day))
      trips += isActive ? tripsOfService[service] : 0;
    Usual& usual = byTrips[trips];
    if (usual.days++ == 0) usual.first = day;
  }
  const auto most = std::max_element(byTrips.begin(), byTrips.end(), [](const auto& a, const auto& b) {
    return std::pair(a.second.days, a.first) < std::pair(b.second.days, b.first);
  });
  return most == byTrips.end() ? 0 : most->second.first;
}

void forEachRun(const store::TransitFeed& feed, int day,
                const std::function<void(const TripRun& run)>& visit) {
  const std::vector<char> active = tripsOn(feed, day);
  const auto& all = feed.stopTimes;
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    const std::uint32_t trip = all[begin].trip;
    while (end < all.size() && all[end].trip == trip) ++end;
    if (trip >= active.size() || active[trip] == 0) continue;
    const auto run = runOf(std::span(all).subspan(begin, end - begin), feed.stops.size());
    if (!run) continue;
    for (const std::int32_t shift : shiftsOf(feed, trip, run->departures.front())) {
      TripRun shifted = *run;
      for (std::size_t i = 0; i < run->times.size(); ++i)
        shifted.arrivals[i] += shift, shifted.departures[i] += shift;
      visit(shifted);
    }
  }
}

std::vector<std::vector<Departure>> departuresOn(const store::TransitFeed& feed, int day) {
  constexpr int kNot = 1;  // pickup_type
  std::vector<std::vector<Departure>> stops(feed.stops.size());
  forEachRun(feed, day, [&](const TripRun& run) {
    for (std::size_t i = 0; i + 1 < run.times.size(); ++i) {
      if (run.times[i].pickup == kNot) continue;
      stops[run.times[i].stop].push_back({run.departures[i], feed.trips[run.trip].direction});
    }
  });
  for (auto& departures : stops) std::sort(departures.begin(), departures.end());
  return stops;
}

StopService serviceOf(std::span<const Departure> departures) {
  constexpr std::int32_t kFrom = 8 * 3600, kUntil = 18 * 3600;
  StopService service;
  std::map<std::int32_t, std::uint32_t> byDirection;
  std::int32_t before = kFrom;
  for (const Departure& departure : departures) {
    service.trips = std::max(service.trips, ++byDirection[departure.direction]);
    ++service.departures;
    if (service.first < 0) service.first = departure.time;
    service.last = departure.time;
    if (departure.time < kFrom || before >= kUntil) continue;
    service.longestWait = std::max(service.longestWait, std::min(departure.time, kUntil) - before);
    before = departure.time;
  }
  if (service.longestWait >= 0 && before < kUntil)
    service.longestWait = std::max(service.longestWait, kUntil - before);
  return service;
}

int serviceClass(std::uint32_t trips) {
  int index = 0;
  for (int i = 1; i < static_cast<int>(std::size(kServiceClassFrom)); ++i)
    if (trips >= kServiceClassFrom[i]) index = i;
  return index;
}

int dayOf(const store::TransitFeed& feed, const std::string& day) {
  if (day == "weekday") return typicalDay(feed, DayKind::Weekday);
  if (day == "saturday") return typicalDay(feed, DayKind::Saturday);
  if (day == "sunday") return typicalDay(feed, DayKind::Sunday);
  std::string digits = day;
  std::erase(digits, '-');
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (digits.size() != 8 || error != std::errc() || end != digits.data() + digits.size() || !isDay(number)) {
    throw Error(ErrorKind::BadInput, text("“%1” is no day.", day), {},
                text("Write weekday, saturday, sunday or a date such as 2026-11-24."));
  }
  return number;
}

std::vector<BusStop> busStops(std::span<const store::TransitFeed> feeds, const std::string& day) {
  std::vector<BusStop> stops;
  for (const store::TransitFeed& feed : feeds) {
    const auto departures = departuresOn(feed, dayOf(feed, day));
    for (std::size_t i = 0; i < feed.stops.size(); ++i) {
      const auto& stop = feed.stops[i];
      if (stop.locationType != 0) continue;
      stops.push_back({feed.name + "/" + stop.id, stop.name, stop.position, serviceOf(departures[i])});
    }
  }
  return stops;
}

}  // namespace michi::mobility
