#include "plugins/mobility/round_trips.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace michi::mobility {
namespace {

/// Points by squares, to find those near a stop.
class PointGrid {
 public:
  explicit PointGrid(std::span<const walk::Snap> points, double size) : m_size(size) {
    for (std::size_t i = 0; i < points.size(); ++i)
      if (points[i].isOnRoad()) m_cells[cellOf(points[i].point)].push_back(static_cast<std::uint32_t>(i));
  }
  /// All within `m_size` of the place, and some beyond.
  template <class Visit>
  void near(geo::Point place, Visit visit) const {
    const auto [column, row] = cellOf(place);
    for (std::int64_t x = column - 1; x <= column + 1; ++x) {
      for (std::int64_t y = row - 1; y <= row + 1; ++y) {
        const auto cell = m_cells.find({x, y});
        if (cell == m_cells.end()) continue;
        for (const std::uint32_t point : cell->second) visit(point);
      }
    }
  }

 private:
  std::pair<std::int64_t, std::int64_t> cellOf(geo::Point p) const {
    return {static_cast<std::int64_t>(std::floor(p.x / m_size)),
            static_cast<std::int64_t>(std::floor(p.y / m_size))};
  }
  double m_size;
  std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::uint32_t>> m_cells;
};

Time secondsOf(const walk::Arrival& arrival) {
  return static_cast<Time>(std::ceil(arrival.time.value() - 1e-6));
}

/// The lists of the same walks by stop instead of by point.
WalkLegs turned(const WalkLegs& byPoint, std::size_t stops) {
  std::vector<std::vector<WalkLeg>> lists(stops);
  for (std::size_t point = 0; point + 1 < byPoint.starts.size(); ++point)
    for (const WalkLeg& leg : byPoint.of(point))
      lists[leg.stop].push_back({static_cast<std::uint32_t>(point), leg.seconds, leg.metres});
  WalkLegs byStop;
  for (const auto& list : lists) {
    byStop.legs.insert(byStop.legs.end(), list.begin(), list.end());
    byStop.finishList();
  }
  return byStop;
}

/// Walks of a point to itself are none.
WalkLegs withoutOwn(const WalkLegs& legs) {
  WalkLegs rest;
  for (std::size_t point = 0; point + 1 < legs.starts.size(); ++point) {
    for (const WalkLeg& leg : legs.of(point))
      if (leg.stop != point) rest.legs.push_back(leg);
    rest.finishList();
  }
  return rest;
}

/// The earliest arrival at a place with a number of buses, and by which walk at the end.
struct Arrived {
  Time time = kNever;
  WalkLeg walk;
};

Arrived arrivalAt(const Raptor& raptor, int buses, std::span<const WalkLeg> fromStops) {
  Arrived best;
  for (const WalkLeg& leg : fromStops) {
    const Time stop = raptor.arrival(buses, leg.stop);
    if (stop != kNever && stop + leg.seconds < best.time) best = {stop + leg.seconds, leg};
  }
  return best;
}

/// The walk to a place among those of a home, which ascend by place.
const WalkLeg* walkOf(std::span<const WalkLeg> legs, std::size_t place) {
  const auto leg = std::lower_bound(legs.begin(), legs.end(), place,
                                    [](const WalkLeg& one, std::size_t wanted) { return one.stop < wanted; });
  return leg == legs.end() || leg->stop != place ? nullptr : &*leg;
}

/// With so many buses, or on foot with none.
Arrived arrivalAt(const Raptor& raptor, int buses, std::span<const WalkLeg> fromStops, const WalkLeg* onFoot,
                  Time start) {
  if (buses > 0) return arrivalAt(raptor, buses, fromStops);
  return onFoot == nullptr ? Arrived{} : Arrived{start + onFoot->seconds, *onFoot};
}

void addJourney(RoundTrip& trip, const Journey& journey) {
  for (std::size_t i = 0; i < journey.rides.size(); ++i) {
    const Ride& ride = journey.rides[i];
    trip.walked += ride.metres;
    if (i > 0) trip.waited += ride.departure - journey.rides[i - 1].arrival - ride.walk;
  }
  trip.walked += journey.metres;
}

Journey journeyOf(const DayTimetable& timetable, const Raptor& raptor, int buses, const WalkLeg& last) {
  Journey journey{{}, last.seconds, last.metres};
  if (buses == 0) return journey;
  for (const BusLeg& leg : raptor.journey(buses, last.stop)) {
    const DayTimetable::Line& line = timetable.lines()[leg.line];
    Ride& ride = journey.rides.emplace_back(Ride{line.trips[leg.trip], line.calls[leg.from].stop,
                                                 line.calls[leg.to].stop, leg.departure, leg.arrival,
                                                 leg.walk.seconds, leg.walk.metres});
    for (std::uint32_t call = leg.from + 1; call < leg.to; ++call) ride.via.push_back(line.calls[call].stop);
  }
  return journey;
}

/// When one leaves for it; without a bus at once.
Time startOf(const Journey& journey, Time free) {
  return journey.rides.empty() ? free : journey.rides.front().departure - journey.rides.front().walk;
}

}  // namespace

const char* word(Outcome outcome) {
  constexpr const char* kWords[] = {"on_foot", "by_bus", "not_back", "not_there", "no_stop"};
  return kWords[static_cast<std::size_t>(outcome)];
}

WalkLegs walksToStops(const walk::Metric& metric, std::span<const walk::Snap> stops,
                      std::span<const walk::Snap> points, Time limit, walk::Direction direction) {
  constexpr double kDownhill = 1.3;  // Tobler's fastest is a fifth faster than the flat
  constexpr double kMinute = 60;
  const double radius = std::max(1.0, limit / kMinute * metric.profile().flatSpeed * kDownhill);
  const PointGrid grid(points, radius);
  std::vector<std::vector<WalkLeg>> lists(points.size());
  walk::NearestSearch search;
  for (std::size_t stop = 0; stop < stops.size(); ++stop) {
    if (!stops[stop].isOnRoad()) continue;
    search.run(metric, stops.subspan(stop, 1), direction, metric.costOf(Seconds(limit)));
    grid.near(stops[stop].point, [&](std::uint32_t point) {
      const walk::Arrival arrival = search.at(points[point]);
      if (arrival.reach != walk::Reach::Reached || secondsOf(arrival) > limit) return;
      lists[point].push_back({static_cast<std::uint32_t>(stop), secondsOf(arrival),
                              static_cast<float>(arrival.distance.value())});
    });
  }
  WalkLegs legs;
  for (const auto& list : lists) {
    legs.legs.insert(legs.legs.end(), list.begin(), list.end());
    legs.finishList();
  }
  return legs;
}

RoundTripSearch::RoundTripSearch(const walk::Metric& metric, const DayTimetable& timetable,
                                 std::span<const geo::Point> stops, std::span<const geo::Point> places,
                                 Time mostWalk, const RaptorOptions& options)
    : m_metric(metric),
      m_timetable(timetable),
      m_reversed(timetable.reversed()),
      m_mostWalk(mostWalk),
      m_options(options),
      m_stops(walk::snapAll(metric, stops, snapOptions(metric, 0))),
      m_places(walk::snapAll(metric, places, snapOptions(metric, 0))) {
  constexpr Time kMostTransfer = 300;  // seconds from stop to stop
  // ToSources: the list of a point leads from it to stops; of a stop's own list these are its transfers.
  m_transfers = withoutOwn(
      walksToStops(metric, m_stops, m_stops, std::min(mostWalk, kMostTransfer), walk::Direction::ToSources));
  m_transfersBack = turned(m_transfers, m_stops.size());
  m_toPlaces = walksToStops(metric, m_stops, m_places, mostWalk, walk::Direction::FromSources);
  m_fromPlaces = walksToStops(metric, m_stops, m_places, mostWalk, walk::Direction::ToSources);
}

/// What is known of a home before the timetable is asked.
struct RoundTripSearch::Home {
  std::span<const WalkLeg> toStops, fromStops;
  std::span<const WalkLeg> toPlaces, fromPlaces;  // WalkLeg::stop is the place
};

/// Of the ways that can be done the best; while there is none, the earliest to be there.
struct RoundTripSearch::Best {
  Outcome outcome = Outcome::NotThere;
  std::size_t place = 0;
  int there = 0, back = 0;  // buses
  Time arrive = kNever;
  WalkLeg walk;  // at the end of the way there

  bool isBetter(int buses, Time time) const {
    if (outcome != Outcome::ByBus) return true;
    return std::pair(buses, time) < std::pair(there + back, arrive);
  }
};

std::vector<RoundTrip> RoundTripSearch::run(std::span<const Demand> homes, const Appointment& times,
                                            unsigned threads) const {
  std::vector<walk::Snap> snaps;
  snaps.reserve(homes.size());
  for (const Demand& home : homes)
    snaps.push_back(walk::snap(m_metric, home.position, snapOptions(m_metric, home.looseness)));
  constexpr auto kGo = walk::Direction::ToSources, kReturn = walk::Direction::FromSources;
  const WalkLegs toStops = walksToStops(m_metric, m_stops, snaps, m_mostWalk, kGo);
  const WalkLegs fromStops = walksToStops(m_metric, m_stops, snaps, m_mostWalk, kReturn);
  const WalkLegs toPlaces = walksToStops(m_metric, m_places, snaps, m_mostWalk, kGo);
  const WalkLegs fromPlaces = walksToStops(m_metric, m_places, snaps, m_mostWalk, kReturn);

  std::vector<RoundTrip> trips(homes.size());
  const auto work = [&](std::size_t begin, std::size_t end) {
    Raptor there, back;
    for (std::size_t i = begin; i < end; ++i)
      trips[i] =
          answer({toStops.of(i), fromStops.of(i), toPlaces.of(i), fromPlaces.of(i)}, times, there, back);
  };
  const std::size_t workers =
      std::clamp<std::size_t>(threads == 0 ? std::thread::hardware_concurrency() : threads, 1, 16);
  std::vector<std::jthread> pool;
  for (std::size_t w = 1; w < workers; ++w)
    pool.emplace_back(work, homes.size() * w / workers, homes.size() * (w + 1) / workers);
  work(0, homes.size() / workers);
  pool.clear();  // joins
  return trips;
}

RoundTrip RoundTripSearch::answer(const Home& home, const Appointment& times, Raptor& there,
                                  Raptor& back) const {
  RoundTrip trip;
  if (walkBothWays(trip, home, times)) return trip;
  if (home.toStops.empty() && home.toPlaces.empty()) return trip;
  there.run(m_timetable, m_transfers, home.toStops, times.leaveAfter, m_options);
  back.run(m_reversed, m_transfersBack, home.fromStops, -times.homeBy, m_options);
  Best best;
  for (std::size_t place = 0; place < m_places.size(); ++place) lookAt(place, best, home, times, there, back);
  trip.outcome = best.outcome;
  if (best.arrive == kNever) return trip;
  goThere(trip, best, times, there);
  if (best.outcome == Outcome::ByBus) {
    trip.busesBack = best.back;
    goHome(trip, home, times, there);
  } else if (best.outcome == Outcome::NotBack) {
    trip.home = earliestHome(home, times, there, back);
  }
  return trip;
}

/// To the place that is reached first, of those from which the way back is short enough, too: uphill it takes
/// longer.
bool RoundTripSearch::walkBothWays(RoundTrip& trip, const Home& home, const Appointment& times) const {
  for (const WalkLeg& go : home.toPlaces) {
    const WalkLeg* back = walkOf(home.fromPlaces, go.stop);
    const Time arrive = times.leaveAfter + go.seconds;
    if (back == nullptr || arrive > times.arriveBy || arrive + times.stay + back->seconds > times.homeBy)
      continue;
    if (trip.outcome == Outcome::OnFoot && arrive >= trip.arrive) continue;
    trip.outcome = Outcome::OnFoot;
    trip.place = go.stop;
    trip.leave = times.leaveAfter;
    trip.arrive = arrive;
    trip.leaveThere = arrive + times.stay;
    trip.home = trip.leaveThere + back->seconds;
    trip.walked = go.metres + back->metres;
    trip.there = {{}, go.seconds, go.metres};
    trip.back = {{}, back->seconds, back->metres};
  }
  return trip.outcome == Outcome::OnFoot;
}

void RoundTripSearch::lookAt(std::size_t place, Best& best, const Home& home, const Appointment& times,
                             const Raptor& there, const Raptor& back) const {
  const WalkLeg* walkThere = walkOf(home.toPlaces, place);
  const WalkLeg* walkBack = walkOf(home.fromPlaces, place);
  for (int out = 0; out <= m_options.mostTrips; ++out) {
    const Arrived arrived = arrivalAt(there, out, m_toPlaces.of(place), walkThere, times.leaveAfter);
    if (best.outcome != Outcome::ByBus && arrived.time < best.arrive)
      best = {best.outcome, place, out, 0, arrived.time, arrived.walk};
    if (arrived.time > times.arriveBy) continue;
    if (best.outcome == Outcome::NotThere) best.outcome = Outcome::NotBack;
    for (int busesHome = 0; busesHome <= m_options.mostTrips; ++busesHome) {
      if (!best.isBetter(out + busesHome, arrived.time)) break;
      const Arrived leaves =  // as -time
          arrivalAt(back, busesHome, m_fromPlaces.of(place), walkBack, -times.homeBy);
      if (leaves.time == kNever || -leaves.time < arrived.time + times.stay) continue;
      best = {Outcome::ByBus, place, out, busesHome, arrived.time, arrived.walk};
    }
  }
}

void RoundTripSearch::goThere(RoundTrip& trip, const Best& best, const Appointment& times,
                              const Raptor& there) const {
  trip.place = static_cast<std::int64_t>(best.place);
  trip.busesThere = best.there;
  trip.there = journeyOf(m_timetable, there, best.there, best.walk);
  trip.leave = startOf(trip.there, times.leaveAfter);
  trip.arrive = best.arrive;
  addJourney(trip, trip.there);
}

/// As early as may be with as many buses.
void RoundTripSearch::goHome(RoundTrip& trip, const Home& home, const Appointment& times,
                             Raptor& raptor) const {
  const Time free = trip.arrive + times.stay;
  const auto place = static_cast<std::size_t>(trip.place);
  Arrived atHome;
  if (trip.busesBack == 0) {
    const WalkLeg& walk = *walkOf(home.fromPlaces, place);
    atHome = {free + walk.seconds, walk};
  } else {
    RaptorOptions options = m_options;
    options.mostTrips = trip.busesBack;
    raptor.run(m_timetable, m_transfers, m_fromPlaces.of(place), free, options);
    for (int buses = 1; buses <= options.mostTrips; ++buses) {
      const Arrived arrived = arrivalAt(raptor, buses, home.fromStops);
      if (arrived.time < atHome.time) atHome = arrived, trip.busesBack = buses;
    }
  }
  trip.back = journeyOf(m_timetable, raptor, trip.busesBack, atHome.walk);
  trip.leaveThere = startOf(trip.back, free);
  trip.home = atHome.time;
  trip.waited += trip.leaveThere - free;
  addJourney(trip, trip.back);
}

/// From any place that is reached in time; -1 where there is no way home any more.
Time RoundTripSearch::earliestHome(const Home& home, const Appointment& times, const Raptor& there,
                                   Raptor& back) const {
  Time earliest = kNever;
  std::vector<WalkLeg> access;  // as if all places were left after the stay from the start of the search
  for (std::size_t place = 0; place < m_places.size(); ++place) {
    Time arrive = kNever;
    for (int out = 0; out <= m_options.mostTrips; ++out)
      arrive = std::min(
          arrive,
          arrivalAt(there, out, m_toPlaces.of(place), walkOf(home.toPlaces, place), times.leaveAfter).time);
    if (arrive > times.arriveBy) continue;
    if (const WalkLeg* walk = walkOf(home.fromPlaces, place))
      earliest = std::min(earliest, arrive + times.stay + walk->seconds);
    for (const WalkLeg& leg : m_fromPlaces.of(place))
      access.push_back({leg.stop, leg.seconds + arrive - times.leaveAfter, leg.metres});
  }
  back.run(m_timetable, m_transfers, access, times.leaveAfter + times.stay, m_options);
  for (int buses = 1; buses <= m_options.mostTrips; ++buses)
    earliest = std::min(earliest, arrivalAt(back, buses, home.fromStops).time);
  return earliest == kNever ? -1 : earliest;
}

}  // namespace michi::mobility
