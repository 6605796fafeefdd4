#include "plugins/mobility/support_ways.h"

#include <limits>

#include "walk/queries.h"

namespace michi::mobility {
namespace {

struct Doors {
  std::vector<walk::Snap> snaps;
  std::vector<double> people;
};

double meanWay(walk::NearestSearch& search, const Doors& doors) {
  double people = 0, metres = 0;
  for (std::size_t i = 0; i < doors.snaps.size(); ++i) {
    const walk::Arrival way = search.at(doors.snaps[i]);
    if (way.reach != walk::Reach::Reached) continue;
    people += doors.people[i];
    metres += doors.people[i] * way.distance.value();
  }
  return people > 0 ? metres / people : std::numeric_limits<double>::infinity();
}

}  // namespace

DistanceTable supportWays(const walk::Metric& metric, std::span<const geo::Point> bases,
                          std::span<const std::vector<Demand>> groups) {
  std::vector<Doors> doors(groups.size());
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (const Demand& home : groups[g]) {
      doors[g].snaps.push_back(walk::snap(metric, home.position, snapOptions(metric, home.looseness)));
      doors[g].people.push_back(home.weight);
    }
  }
  DistanceTable ways(bases.size(), groups.size());
  walk::NearestSearch search;
  for (std::size_t b = 0; b < bases.size(); ++b) {
    const std::vector<walk::Snap> source{walk::snap(metric, bases[b], snapOptions(metric, 0))};
    search.run(metric, source, walk::Direction::FromSources);
    for (std::size_t g = 0; g < groups.size(); ++g) ways.to(b)[g] = meanWay(search, doors[g]);
  }
  return ways;
}

}  // namespace michi::mobility
