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

/// The earliest arrival at a place with a number of buses, and by which walk from the last stop.
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

void addLegs(RoundTrip& trip, std::span<const BusLeg> legs, const WalkLeg& last) {
  for (std::size_t i = 0; i < legs.size(); ++i) {
    trip.walked += legs[i].walk.metres;
    if (i > 0) trip.waited += legs[i].departure - legs[i - 1].arrival - legs[i].walk.seconds;
  }
  trip.walked += last.metres;
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
  walk::Arrival placeOnFoot;  // the nearest place
};

std::vector<RoundTrip> RoundTripSearch::run(std::span<const Demand> homes, const Appointment& times,
                                            unsigned threads) const {
  std::vector<walk::Snap> snaps;
  snaps.reserve(homes.size());
  for (const Demand& home : homes)
    snaps.push_back(walk::snap(m_metric, home.position, snapOptions(m_metric, home.looseness)));
  const WalkLegs toStops = walksToStops(m_metric, m_stops, snaps, m_mostWalk, walk::Direction::ToSources);
  const WalkLegs fromStops = walksToStops(m_metric, m_stops, snaps, m_mostWalk, walk::Direction::FromSources);
  walk::NearestSearch onFoot;
  onFoot.run(m_metric, m_places);
  const std::vector<walk::Arrival> nearest = onFoot.at(snaps);

  std::vector<RoundTrip> trips(homes.size());
  const auto work = [&](std::size_t begin, std::size_t end) {
    Raptor there, back;
    for (std::size_t i = begin; i < end; ++i)
      trips[i] = answer({toStops.of(i), fromStops.of(i), nearest[i]}, times, there, back);
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
  if (home.placeOnFoot.reach == walk::Reach::Reached && secondsOf(home.placeOnFoot) <= m_mostWalk) {
    // The way back on foot takes about as long; a walk is within a few minutes of it either way.
    const Time walk = secondsOf(home.placeOnFoot);
    const Time arrive = times.leaveAfter + walk;
    if (arrive <= times.arriveBy && arrive + times.stay + walk <= times.homeBy) {
      return {Outcome::OnFoot,
              static_cast<std::int64_t>(home.placeOnFoot.source),
              0,
              0,
              times.leaveAfter,
              arrive,
              arrive + times.stay,
              arrive + times.stay + walk,
              2 * home.placeOnFoot.distance.value(),
              0};
    }
  }
  if (home.toStops.empty()) return trip;
  takeBus(trip, home, times, there, back);
  return trip;
}

void RoundTripSearch::takeBus(RoundTrip& trip, const Home& home, const Appointment& times, Raptor& there,
                              Raptor& back) const {
  there.run(m_timetable, m_transfers, home.toStops, times.leaveAfter, m_options);
  back.run(m_reversed, m_transfersBack, home.fromStops, -times.homeBy, m_options);
  trip.outcome = Outcome::NotThere;
  int fewest = 2 * m_options.mostTrips + 1;
  Arrived best;
  for (std::size_t place = 0; place < m_places.size(); ++place) {
    for (int out = 1; out <= m_options.mostTrips; ++out) {
      const Arrived arrived = arrivalAt(there, out, m_toPlaces.of(place));
      if (arrived.time > times.arriveBy) continue;
      if (trip.outcome == Outcome::NotThere) trip.outcome = Outcome::NotBack;
      for (int busesHome = 1; busesHome <= m_options.mostTrips && out + busesHome <= fewest; ++busesHome) {
        const Arrived leaves = arrivalAt(back, busesHome, m_fromPlaces.of(place));  // as -time
        if (leaves.time == kNever || -leaves.time < arrived.time + times.stay) continue;
        if (out + busesHome == fewest && arrived.time >= best.time) continue;
        fewest = out + busesHome;
        best = arrived;
        trip.outcome = Outcome::ByBus;
        trip.place = static_cast<std::int64_t>(place);
        trip.busesThere = out;
        trip.busesBack = busesHome;
      }
    }
  }
  if (trip.outcome != Outcome::ByBus) return;
  const auto legs = there.journey(trip.busesThere, best.walk.stop);
  trip.leave = legs.front().departure - legs.front().walk.seconds;
  trip.arrive = best.time;
  addLegs(trip, legs, best.walk);
  // Home as early as may be with as many buses.
  const Time free = trip.arrive + times.stay;
  RaptorOptions options = m_options;
  options.mostTrips = trip.busesBack;
  there.run(m_timetable, m_transfers, m_fromPlaces.of(static_cast<std::size_t>(trip.place)), free, options);
  Arrived atHome;
  for (int buses = 1; buses <= trip.busesBack; ++buses) {
    const Arrived arrived = arrivalAt(there, buses, home.fromStops);
    if (arrived.time < atHome.time) atHome = arrived, trip.busesBack = buses;
  }
  const auto legsBack = there.journey(trip.busesBack, atHome.walk.stop);
  trip.leaveThere = legsBack.front().departure - legsBack.front().walk.seconds;
  trip.home = atHome.time;
  trip.waited += trip.leaveThere - free;
  addLegs(trip, legsBack, atHome.walk);
}

}  // namespace michi::mobility
