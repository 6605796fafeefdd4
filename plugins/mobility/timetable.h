#pragma once
// Which buses run on a day, and what that means at each stop. Days are written yyyymmdd, as in GTFS; times
// are seconds after midnight of the service day and may be past 24:00.

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "store/records.h"

namespace michi::mobility {

enum class DayKind : std::uint8_t { Weekday, Saturday, Sunday };

/// One for each trip of the feed: whether it runs on that day, by calendar and exceptions.
std::vector<char> tripsOn(const store::TransitFeed& feed, int day);

/// The day that stands for its kind: of those in the feed's period the first that has as many trips as is
/// usual (of several numbers that are equally usual the largest). 0 where the period is not known or has no
/// such day.
int typicalDay(const store::TransitFeed& feed, DayKind kind);

/// One run of a trip: as it stands, or one of those by headway. Times that the trip leaves out lie evenly
/// between those that it gives; trips with fewer than two times, or times that run backwards, are left out.
struct TripRun {
  std::uint32_t trip = 0;
  std::span<const store::TransitFeed::StopTime> times;
  std::vector<std::int32_t> arrivals, departures;  // one for each of `times`
};
void forEachRun(const store::TransitFeed& feed, int day,
                const std::function<void(const TripRun& run)>& visit);

/// A bus that can be got on: not the end of its trip, and not a stop for getting off only.
struct Departure {
  std::int32_t time = 0;
  std::int32_t direction = -1;                         // 0 or 1 where the feed says so
  auto operator<=>(const Departure&) const = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 and <=>
};
/// One list for each stop of the feed, ascending. Trips by headway are there as often as they run; times that
/// a trip leaves out lie evenly between those that it gives.
std::vector<std::vector<Departure>> departuresOn(const store::TransitFeed& feed, int day);

/// What a stop offers on a day.
struct StopService {
  std::uint32_t trips = 0;        // a day and direction: those of the direction that has more
  std::uint32_t departures = 0;   // of all directions
  std::int32_t longestWait = -1;  // seconds, of whoever comes between 8:00 and 18:00; -1 without any bus then
  std::int32_t first = -1, last = -1;
};
StopService serviceOf(std::span<const Departure> departures);

/// 0, 1–2, 3–5, 6–14, 15–29, 30 and more a day and direction: 0 to 5.
int serviceClass(std::uint32_t trips);
inline constexpr std::uint32_t kServiceClassFrom[] = {0, 1, 3, 6, 15, 30};

/// A stop where people wait (not a station or an entrance), with its feed's name before its id.
struct BusStop {
  std::string key, name;
  geo::Point position;
  StopService service;
};
/// Of all feeds together; `day`: "weekday", "saturday", "sunday", each feed's typical one, or a date
/// (2026-11-24). Throws Error(BadInput) for another word.
std::vector<BusStop> busStops(std::span<const store::TransitFeed> feeds, const std::string& day);

/// The day of a feed that `day` means; 0 for none.
int dayOf(const store::TransitFeed& feed, const std::string& day);

}  // namespace michi::mobility
