#pragma once
// Whether one gets to the doctor and back by bus and on foot: leave home, be there in time, stay, be home
// again.

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/coverage.h"
#include "plugins/mobility/raptor.h"
#include "walk/queries.h"

namespace michi::mobility {

/// Walks between points and stops that take no longer than `limit` seconds; a list for each point.
/// ToSources: from the point to the stop; FromSources: from the stop to the point. The metric minimises time.
WalkLegs walksToStops(const walk::Metric& metric, std::span<const walk::Snap> stops,
                      std::span<const walk::Snap> points, Time limit, walk::Direction direction);

/// Times of the day, as a patient or shopper has them.
struct Appointment {
  Time leaveAfter = 8 * 3600;
  Time arriveBy = 10 * 3600 + 1800;
  Time stay = 3600;
  Time homeBy = 14 * 3600;
};

enum class Outcome : std::uint8_t {
  OnFoot,    // without any bus
  ByBus,     // there and back, with a bus at least one way
  NotBack,   // there in time, but not home in time
  NotThere,  // nothing brings one there in time
  NoStop,    // no stop within a walk, and no place either
};
inline constexpr std::size_t kOutcomeCount = 5;
/// "on_foot", "by_bus", "not_back", "not_there", "no_stop".
const char* word(Outcome outcome);
/// There and back, by whatever means.
inline bool isDone(Outcome outcome) { return outcome == Outcome::OnFoot || outcome == Outcome::ByBus; }

/// One bus of a journey and the walk to where it is boarded; stops and trips are numbered through all feeds.
struct Ride {
  std::uint32_t trip = 0, from = 0, to = 0;
  Time departure = 0, arrival = 0;
  Time walk = 0;  // seconds from the door, or from the stop before
  float metres = 0;
  std::vector<std::uint32_t> via = {};  // the stops between, in order
};

/// One direction: buses, then a walk; without a bus the walk is all of it.
struct Journey {
  std::vector<Ride> rides;
  Time walk = 0;  // seconds
  float metres = 0;
};

/// The way with the fewest buses, and of those the earliest to be there. Where it cannot be done, what comes
/// nearest to it: NotThere has the earliest arrival and how (`place` -1: no bus goes there at all), NotBack
/// that and the earliest one could be home (`home` -1: not at all that day).
struct RoundTrip {
  Outcome outcome = Outcome::NoStop;
  std::int64_t place = -1;  // index of the place; -1 for none
  int busesThere = 0, busesBack = 0;
  Time leave = -1, arrive = -1, leaveThere = -1, home = -1;
  double walked = 0;  // metres, there and back
  Time waited = 0;    // seconds at stops, and at the place after the stay
  Journey there, back;
  /// Changes from bus to bus, there and back together.
  int changes() const { return (busesThere > 1 ? busesThere - 1 : 0) + (busesBack > 1 ? busesBack - 1 : 0); }
};

/// What all households share: the day's buses and the walks from stop to stop and to the places.
class RoundTripSearch {
 public:
  /// `mostWalk`: seconds of the longest walk to or from a stop. Everything given must outlive it.
  RoundTripSearch(const walk::Metric& metric, const DayTimetable& timetable,
                  std::span<const geo::Point> stops, std::span<const geo::Point> places, Time mostWalk,
                  const RaptorOptions& options);
  /// One for each home, on up to `threads` threads (0: all); the answer does not depend on their number.
  std::vector<RoundTrip> run(std::span<const Demand> homes, const Appointment& times, unsigned threads) const;

 private:
  struct Home;
  struct Best;
  RoundTrip answer(const Home& home, const Appointment& times, Raptor& there, Raptor& back) const;
  bool walkBothWays(RoundTrip& trip, const Home& home, const Appointment& times) const;
  void lookAt(std::size_t place, Best& best, const Home& home, const Appointment& times, const Raptor& there,
              const Raptor& back) const;
  void goThere(RoundTrip& trip, const Best& best, const Appointment& times, const Raptor& there) const;
  void goHome(RoundTrip& trip, const Home& home, const Appointment& times, Raptor& raptor) const;
  Time earliestHome(const Home& home, const Appointment& times, const Raptor& there, Raptor& back) const;

  const walk::Metric& m_metric;
  const DayTimetable& m_timetable;
  DayTimetable m_reversed;
  Time m_mostWalk;
  RaptorOptions m_options;
  std::vector<walk::Snap> m_stops, m_places;
  WalkLegs m_transfers, m_transfersBack;
  WalkLegs m_toPlaces, m_fromPlaces;  // by place
};

}  // namespace michi::mobility
