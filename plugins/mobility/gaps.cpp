#include "plugins/mobility/gaps.h"

#include <algorithm>

#include "walk/queries.h"

namespace michi::mobility {
namespace {

/// The stops with at least so many trips, and where they are in the whole list.
struct Level {
  std::uint32_t from = 0;
  std::vector<walk::Snap> snaps;
  std::vector<std::int64_t> stops;
};

/// One for each class of service and one for what is wanted, ascending.
std::vector<Level> levelsOf(const walk::Metric& metric, std::span<const BusStop> stops,
                            std::uint32_t minTrips) {
  std::vector<std::uint32_t> ends(std::begin(kServiceClassFrom), std::end(kServiceClassFrom));
  ends.push_back(minTrips);
  std::sort(ends.begin(), ends.end());
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
  std::vector<walk::Snap> snaps;
  snaps.reserve(stops.size());
  for (const BusStop& stop : stops)
    snaps.push_back(walk::snap(metric, stop.position, snapOptions(metric, 0)));
  std::vector<Level> levels;
  for (const std::uint32_t from : ends) {
    Level& level = levels.emplace_back();
    level.from = from;
    for (std::size_t i = 0; i < stops.size(); ++i) {
      if (stops[i].service.trips < from) continue;
      level.snaps.push_back(snaps[i]);
      level.stops.push_back(static_cast<std::int64_t>(i));
    }
  }
  return levels;
}

}  // namespace

const char* word(BusGap gap) {
  switch (gap) {
    case BusGap::NoStop:
      return "no_stop";
    case BusGap::NoService:
      return "no_service";
    case BusGap::Few:
      return "few";
    default:
      return "served";
  }
}

Gaps findGaps(const walk::Metric& metric, std::span<const Demand> demands, std::span<const BusStop> stops,
              double limit, std::uint32_t minTrips, std::span<const std::string> districtCodes,
              unsigned threads) {
  const std::vector<Level> levels = levelsOf(metric, stops, std::max(1U, minTrips));
  std::vector<std::vector<walk::Snap>> kinds;
  kinds.reserve(levels.size());
  for (const Level& level : levels) kinds.push_back(level.snaps);
  const std::vector<walk::Snap> points = snapDemands(metric, demands, threads);
  const auto arrivals = walk::nearestForKinds(metric, kinds, points, threads);

  Gaps gaps;
  gaps.lines.resize(demands.size());
  for (const std::string& code : districtCodes) gaps.districts[code];
  for (std::size_t i = 0; i < demands.size(); ++i) {
    GapLine& line = gaps.lines[i];
    for (std::size_t k = 0; k < levels.size(); ++k) {
      const walk::Arrival& arrival = arrivals[k][i];
      if (arrival.reach != walk::Reach::Reached) break;  // the next ones have fewer stops
      const std::int64_t stop = levels[k].stops[arrival.source];
      if (k == 0) line.nearest = stop, line.distance = arrival.distance.value();
      if (arrival.distance.value() > limit) break;
      line.best = stop;
      line.gap = levels[k].from >= std::max(1U, minTrips) ? BusGap::Served
                 : levels[k].from > 0                     ? BusGap::Few
                                                          : BusGap::NoService;
    }
    if (line.best >= 0)
      line.serviceClass = serviceClass(stops[static_cast<std::size_t>(line.best)].service.trips);
    const auto gap = static_cast<std::size_t>(line.gap);
    gaps.people[gap] += demands[i].weight;
    gaps.districts[demands[i].district][gap] += demands[i].weight;
  }
  return gaps;
}

}  // namespace michi::mobility
