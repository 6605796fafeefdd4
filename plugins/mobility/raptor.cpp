#include "plugins/mobility/raptor.h"

#include <algorithm>

#include "plugins/mobility/timetable.h"

namespace michi::mobility {
namespace {

constexpr std::uint32_t kDoor = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t kNoCall = std::numeric_limits<std::uint32_t>::max();

/// Where one may get on and off, in GTFS's numbers.
constexpr int kNot = 1;

}  // namespace

DayTimetable::DayTimetable(std::span<const store::TransitFeed> feeds, std::span<const int> days) {
  std::uint32_t firstStop = 0, firstTrip = 0;
  for (std::size_t f = 0; f < feeds.size(); ++f) {
    const store::TransitFeed& feed = feeds[f];
    forEachRun(feed, days[f], [&](const TripRun& run) {
      std::vector<Call> calls;
      for (const auto& time : run.times)
        calls.push_back({firstStop + time.stop, time.pickup != kNot, time.dropOff != kNot});
      add(calls, run.arrivals, run.departures, firstTrip + run.trip);
    });
    firstStop += static_cast<std::uint32_t>(feed.stops.size());
    firstTrip += static_cast<std::uint32_t>(feed.trips.size());
  }
  for (Line& line : m_lines) {  // by time, as they were added in any order
    std::vector<std::size_t> order(line.tripCount());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto row = [&](const std::vector<Time>& times, std::size_t trip) {
      return std::span(times).subspan(trip * line.calls.size(), line.calls.size());
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const auto before = row(line.departures, a), after = row(line.departures, b);
      return std::lexicographical_compare(before.begin(), before.end(), after.begin(), after.end());
    });
    Line sorted{line.calls, {}, {}, {}};
    for (const std::size_t trip : order) {
      const auto begin = static_cast<std::ptrdiff_t>(trip * line.calls.size());
      const auto end = begin + static_cast<std::ptrdiff_t>(line.calls.size());
      sorted.arrivals.insert(sorted.arrivals.end(), line.arrivals.begin() + begin,
                             line.arrivals.begin() + end);
      sorted.departures.insert(sorted.departures.end(), line.departures.begin() + begin,
                               line.departures.begin() + end);
      sorted.trips.push_back(line.trips[trip]);
    }
    line = std::move(sorted);
  }
  index(firstStop);
}

/// To the first line of the same stops that it neither overtakes nor is overtaken on.
void DayTimetable::add(const std::vector<Call>& calls, const std::vector<Time>& arrivals,
                       const std::vector<Time>& departures, std::uint32_t trip) {
  const auto isSame = [&](const Line& line) {
    return std::equal(line.calls.begin(), line.calls.end(), calls.begin(), calls.end(),
                      [](const Call& a, const Call& b) {
                        return a.stop == b.stop && a.canBoard == b.canBoard && a.canAlight == b.canAlight;
                      });
  };
  const auto isOrdered = [&](const Line& line) {
    for (std::size_t other = 0; other < line.tripCount(); ++other) {
      bool isBefore = true, isAfter = true;
      for (std::size_t call = 0; call < calls.size(); ++call) {
        isBefore = isBefore && arrivals[call] <= line.arrival(other, call) &&
                   departures[call] <= line.departure(other, call);
        isAfter = isAfter && arrivals[call] >= line.arrival(other, call) &&
                  departures[call] >= line.departure(other, call);
      }
      if (!isBefore && !isAfter) return false;
    }
    return true;
  };
  auto line = std::find_if(m_lines.begin(), m_lines.end(),
                           [&](const Line& one) { return isSame(one) && isOrdered(one); });
  if (line == m_lines.end()) line = m_lines.insert(m_lines.end(), Line{calls, {}, {}, {}});
  line->arrivals.insert(line->arrivals.end(), arrivals.begin(), arrivals.end());
  line->departures.insert(line->departures.end(), departures.begin(), departures.end());
  line->trips.push_back(trip);
}

void DayTimetable::index(std::size_t stops) {
  m_atStop.assign(stops, {});
  for (std::uint32_t line = 0; line < m_lines.size(); ++line)
    for (std::uint32_t call = 0; call < m_lines[line].calls.size(); ++call)
      m_atStop[m_lines[line].calls[call].stop].push_back({line, call});
}

DayTimetable DayTimetable::reversed() const {
  DayTimetable back;
  for (const Line& line : m_lines) {
    Line& turned = back.m_lines.emplace_back();
    for (auto call = line.calls.rbegin(); call != line.calls.rend(); ++call)
      turned.calls.push_back({call->stop, call->canAlight, call->canBoard});
    const std::size_t calls = line.calls.size();
    for (std::size_t trip = line.tripCount(); trip-- > 0;) {
      for (std::size_t call = calls; call-- > 0;) {
        turned.arrivals.push_back(-line.departure(trip, call));
        turned.departures.push_back(-line.arrival(trip, call));
      }
      turned.trips.push_back(line.trips[trip]);
    }
  }
  back.index(m_atStop.size());
  return back;
}

void Raptor::run(const DayTimetable& timetable, const WalkLegs& transfers, std::span<const WalkLeg> access,
                 Time start, const RaptorOptions& options) {
  const auto rounds = static_cast<std::size_t>(options.mostTrips) + 1;
  m_timetable = &timetable;
  m_transfers = &transfers;
  m_options = options;
  m_stops = timetable.stopCount();
  m_byBus.assign(rounds * m_stops, kNever);
  m_boardings.resize(rounds * m_stops);
  m_ready.assign(rounds * m_stops, {});
  m_bestByBus.assign(m_stops, kNever);
  m_bestReady.assign(m_stops, kNever);
  m_reached.resize(rounds);
  m_readyStops.resize(rounds);
  for (std::size_t round = 0; round < rounds; ++round) m_reached[round].clear(), m_readyStops[round].clear();
  m_firstCall.assign(timetable.lines().size(), kNoCall);
  for (const WalkLeg& leg : access) makeReady(0, leg.stop, {start + leg.seconds, kDoor, leg});
  for (int round = 1;
       round <= options.mostTrips && !m_readyStops[static_cast<std::size_t>(round - 1)].empty(); ++round) {
    ride(round);
    if (round < options.mostTrips) walk(round);
  }
}

void Raptor::makeReady(int round, std::uint32_t stop, const Ready& ready) {
  if (ready.time >= m_bestReady[stop]) return;
  m_bestReady[stop] = ready.time;
  Ready& here = m_ready[at(round, stop)];
  if (here.time == kNever) m_readyStops[static_cast<std::size_t>(round)].push_back(stop);
  here = ready;
}

void Raptor::ride(int round) {
  m_linesToRide.clear();
  for (const std::uint32_t stop : m_readyStops[static_cast<std::size_t>(round - 1)]) {
    for (const DayTimetable::At& at : m_timetable->linesAt(stop)) {
      if (m_firstCall[at.line] == kNoCall) m_linesToRide.push_back(at.line);
      m_firstCall[at.line] = std::min(m_firstCall[at.line], at.call);
    }
  }
  for (const std::uint32_t line : m_linesToRide) {
    rideLine(round, line, m_firstCall[line]);
    m_firstCall[line] = kNoCall;
  }
}

void Raptor::rideLine(int round, std::uint32_t number, std::uint32_t firstCall) {
  const DayTimetable::Line& line = m_timetable->lines()[number];
  std::size_t trip = line.tripCount();  // none yet
  std::uint32_t boarded = 0;
  for (std::uint32_t call = firstCall; call < line.calls.size(); ++call) {
    const auto [stop, canBoard, canAlight] = line.calls[call];
    if (trip < line.tripCount() && canAlight) {
      const Time arrival = line.arrival(trip, call);
      if (arrival < m_bestByBus[stop]) {
        m_bestByBus[stop] = arrival;
        Time& byBus = m_byBus[at(round, stop)];
        if (byBus == kNever) m_reached[static_cast<std::size_t>(round)].push_back(stop);
        byBus = arrival;
        m_boardings[at(round, stop)] = {number, static_cast<std::uint32_t>(trip), boarded, call};
      }
    }
    const Time ready = m_ready[at(round - 1, stop)].time;
    if (!canBoard || ready == kNever) continue;
    std::size_t earliest = 0;  // the first that leaves when one is ready
    for (std::size_t end = trip; earliest < end;) {
      const std::size_t middle = earliest + (end - earliest) / 2;
      if (line.departure(middle, call) < ready)
        earliest = middle + 1;
      else
        end = middle;
    }
    if (earliest < trip) trip = earliest, boarded = call;
  }
}

void Raptor::walk(int round) {
  for (const std::uint32_t stop : m_reached[static_cast<std::size_t>(round)]) {
    const Time arrival = m_byBus[at(round, stop)] + m_options.changeTime;
    makeReady(round, stop, {arrival, stop, {stop, 0, 0}});
    for (const WalkLeg& leg : m_transfers->of(stop))
      makeReady(round, leg.stop, {arrival + leg.seconds, stop, leg});
  }
}

std::vector<BusLeg> Raptor::journey(int trips, std::uint32_t stop) const {
  std::vector<BusLeg> legs(static_cast<std::size_t>(trips));
  for (int round = trips; round > 0; --round) {
    const Boarding& boarding = m_boardings[at(round, stop)];
    const DayTimetable::Line& line = m_timetable->lines()[boarding.line];
    const Ready& ready = m_ready[at(round - 1, line.calls[boarding.from].stop)];
    legs[static_cast<std::size_t>(round - 1)] = {boarding.line,
                                                 boarding.trip,
                                                 boarding.from,
                                                 boarding.to,
                                                 line.departure(boarding.trip, boarding.from),
                                                 line.arrival(boarding.trip, boarding.to),
                                                 ready.walk};
    stop = ready.fromStop;
  }
  return legs;
}

}  // namespace michi::mobility
