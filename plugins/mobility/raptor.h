#pragma once
// Journeys by bus on one day: RAPTOR (Delling, Pajor, Werneck: Round-Based Public Transit Routing, 2012),
// round by round one more bus. Times are seconds after midnight.

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "store/records.h"

namespace michi::mobility {

using Time = std::int32_t;
inline constexpr Time kNever = std::numeric_limits<Time>::max();

/// A walk that begins or ends at a stop.
struct WalkLeg {
  std::uint32_t stop = 0;
  Time seconds = 0;
  float metres = 0;
};

/// Lists of walks, one for each stop (or home): those of i are [starts[i], starts[i + 1]).
struct WalkLegs {
  std::vector<std::uint32_t> starts = {0};
  std::vector<WalkLeg> legs;
  std::span<const WalkLeg> of(std::size_t i) const {
    return std::span(legs).subspan(starts[i], starts[i + 1] - starts[i]);
  }
  void finishList() { starts.push_back(static_cast<std::uint32_t>(legs.size())); }
};

/// What runs on a day, as lines: trips with the same stops, none of which overtakes another. Immutable.
class DayTimetable {
 public:
  /// Stops are numbered through all feeds in order; `days` has the day (yyyymmdd) of each.
  DayTimetable(std::span<const store::TransitFeed> feeds, std::span<const int> days);
  /// Time running backwards: searching it for the earliest arrival finds the latest departure, as -time.
  DayTimetable reversed() const;

  struct Call {
    std::uint32_t stop = 0;
    bool canBoard = true, canAlight = true;
  };
  struct Line {
    std::vector<Call> calls;
    std::vector<Time> arrivals, departures;  // [trip * calls + call]
    std::vector<std::uint32_t> trips;        // numbered through all feeds, by when they run
    std::size_t tripCount() const { return trips.size(); }
    Time arrival(std::size_t trip, std::size_t call) const { return arrivals[trip * calls.size() + call]; }
    Time departure(std::size_t trip, std::size_t call) const {
      return departures[trip * calls.size() + call];
    }
  };
  const std::vector<Line>& lines() const { return m_lines; }
  std::size_t stopCount() const { return m_atStop.size(); }
  struct At {
    std::uint32_t line = 0, call = 0;
  };
  const std::vector<At>& linesAt(std::uint32_t stop) const { return m_atStop[stop]; }

 private:
  DayTimetable() = default;
  void add(const std::vector<Call>& calls, const std::vector<Time>& arrivals,
           const std::vector<Time>& departures, std::uint32_t trip);
  void index(std::size_t stops);

  std::vector<Line> m_lines;
  std::vector<std::vector<At>> m_atStop;
};

struct RaptorOptions {
  int mostTrips = 3;      // buses one after the other
  Time changeTime = 120;  // between two of them at least, the walk between their stops not counted
};

/// One bus of a journey and the walk to where it is boarded.
struct BusLeg {
  std::uint32_t line = 0, trip = 0;  // trip: within the line
  std::uint32_t from = 0, to = 0;    // calls of the line
  Time departure = 0, arrival = 0;
  WalkLeg
      walk;  // to the boarding stop: from the door (first leg) or from the stop before; 0 s at the same stop
};

/// One search at a time; reusable without allocating. Keeps pointers to what it was last run on.
class Raptor {
 public:
  /// From a door that is left at `start`: `access` leads to stops, `transfers` from stop to stop.
  void run(const DayTimetable& timetable, const WalkLegs& transfers, std::span<const WalkLeg> access,
           Time start, const RaptorOptions& options);
  /// The earliest arrival at a stop with exactly the last of `trips` buses (1 …): kNever if none is better
  /// than with fewer.
  Time arrival(int trips, std::uint32_t stop) const { return m_byBus[at(trips, stop)]; }
  /// Stops that were reached in the round, each once.
  std::span<const std::uint32_t> reached(int trips) const {
    return m_reached[static_cast<std::size_t>(trips)];
  }
  /// How: as many legs as trips. Precondition: arrival() is not kNever.
  std::vector<BusLeg> journey(int trips, std::uint32_t stop) const;

 private:
  struct Boarding {
    std::uint32_t line = 0, trip = 0, from = 0, to = 0;
  };
  struct Ready {
    Time time = kNever;
    std::uint32_t fromStop = 0;  // of the bus before; kDoor: none
    WalkLeg walk;
  };
  std::size_t at(int round, std::uint32_t stop) const {
    return static_cast<std::size_t>(round) * m_stops + stop;
  }
  void ride(int round);
  void rideLine(int round, std::uint32_t line, std::uint32_t firstCall);
  void walk(int round);
  void makeReady(int round, std::uint32_t stop, const Ready& ready);

  const DayTimetable* m_timetable = nullptr;
  const WalkLegs* m_transfers = nullptr;
  RaptorOptions m_options;
  std::size_t m_stops = 0;
  std::vector<Time> m_byBus;          // [round, stop]: off the bus
  std::vector<Boarding> m_boardings;  // [round, stop]
  std::vector<Ready> m_ready;         // [round, stop]: may board the next one
  std::vector<Time> m_bestByBus, m_bestReady;
  std::vector<std::vector<std::uint32_t>> m_reached;     // [round]
  std::vector<std::vector<std::uint32_t>> m_readyStops;  // [round]
  std::vector<std::uint32_t> m_firstCall;                // [line]
  std::vector<std::uint32_t> m_linesToRide;
};

}  // namespace michi::mobility
