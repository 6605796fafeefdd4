#include "plugins/mobility/site_ways.h"

#include <algorithm>
#include <limits>

#include "base/parallel.h"
#include "walk/queries.h"

namespace michi::mobility {
namespace {

double wayOf(const walk::Arrival& arrival, walk::Minimise by) {
  if (arrival.reach != walk::Reach::Reached) return std::numeric_limits<double>::infinity();
  return by == walk::Minimise::Distance ? arrival.distance.value() : arrival.time.value();
}

unsigned workers(std::size_t tasks) {
  return static_cast<unsigned>(
      std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, std::clamp<std::size_t>(tasks, 1, 16)));
}

}  // namespace

DistanceTable waysTo(const walk::Metric& metric, const std::vector<Candidate>& candidates,
                     const std::vector<Demand>& demands, double limit) {
  std::vector<walk::Snap> homes;
  homes.reserve(demands.size());
  for (const Demand& one : demands)
    homes.push_back(walk::snap(metric, one.position, snapOptions(metric, one.looseness)));
  DistanceTable table(candidates.size(), homes.size());
  const bool isByDistance = metric.minimise() == walk::Minimise::Distance;
  std::vector<walk::NearestSearch> searches(workers(candidates.size()));
  parallelFor(
      candidates.size(), static_cast<unsigned>(searches.size()), [&](unsigned worker, std::size_t site) {
        walk::NearestSearch& search = searches[worker];
        const std::vector<walk::Snap> source{
            walk::snap(metric, candidates[site].position, snapOptions(metric, 0))};
        search.run(metric, source, walk::Direction::ToSources, costOf(metric, limit));
        const auto row = table.to(site);
        for (std::size_t i = 0; i < homes.size(); ++i) {
          // Nobody walks less than the straight line: most are out of reach without being looked up.
          const bool isFar = isByDistance && geo::distance(homes[i].point, candidates[site].position) > limit;
          row[i] =
              isFar ? std::numeric_limits<double>::infinity() : wayOf(search.at(homes[i]), metric.minimise());
        }
      });
  return table;
}

DistanceTable waysBetween(const walk::Metric& metric, const std::vector<geo::Point>& places) {
  std::vector<walk::Snap> snaps;
  snaps.reserve(places.size());
  for (const geo::Point place : places) snaps.push_back(walk::snap(metric, place, snapOptions(metric, 0)));
  DistanceTable table(places.size(), places.size());
  walk::NearestSearch search;
  for (std::size_t to = 0; to < places.size(); ++to) {
    search.run(metric, std::span(snaps).subspan(to, 1));
    for (std::size_t from = 0; from < places.size(); ++from)
      table.to(to)[from] = from == to ? 0 : wayOf(search.at(snaps[from]), metric.minimise());
  }
  return table;
}

std::vector<Demand> unserved(const walk::Metric& metric, const std::vector<KindOfPlace>& kinds, double limit,
                             std::vector<Demand> demands) {
  const Coverage coverage = cover(metric, demands, kinds, limit, {}, 0);
  std::vector<Demand> rest;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const bool isServed = std::any_of(coverage.lines.begin(), coverage.lines.end(),
                                      [&](const auto& lines) { return lines[i].reached == Reached::Within; });
    if (!isServed) rest.push_back(std::move(demands[i]));
  }
  return rest;
}

}  // namespace michi::mobility
