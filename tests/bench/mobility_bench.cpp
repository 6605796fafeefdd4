// Questions of mobility on the sample city (95,000 nodes, 6,800 need points), each beside its limit. Run by
// scripts/bench.sh; MICHI_BENCH_WORKSPACE is the sample's workspace.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <memory>

#include "plugins/mobility/demands.h"
#include "plugins/mobility/feeds.h"
#include "plugins/mobility/gaps.h"
#include "plugins/mobility/live_coverage.h"
#include "plugins/mobility/reach.h"
#include "plugins/mobility/round_trips.h"
#include "plugins/mobility/sites.h"

namespace {

using namespace michi;
using namespace michi::mobility;

/// What all questions are asked of, read once.
struct Town {
  Town()
      : workspace(store::Workspace::open(std::getenv("MICHI_BENCH_WORKSPACE"), store::Access::ReadOnly)),
        districts(workspace.districts()),
        people(demandsOf(plugin::needPointsOf(workspace), districts)),
        byDistance(plugin::openWalking(workspace, MICHI_SOURCE_DIR, "elderly", walk::Minimise::Distance)),
        byTime(plugin::openWalking(workspace, MICHI_SOURCE_DIR, "elderly", walk::Minimise::Time)),
        feeds{workspace.transitFeed("gtfs_oshu_2026")} {
    for (const auto& clinic : workspace.facilities(std::vector<std::string>{"clinic", "hospital"}))
      clinics.push_back(clinic.position);
    for (const auto& stop : feeds.front().stops) stops.push_back(stop.position);
  }
  store::Workspace workspace;
  plugin::Districts districts;
  std::vector<Demand> people;
  std::unique_ptr<const plugin::Walking> byDistance, byTime;
  std::vector<store::TransitFeed> feeds;
  std::vector<geo::Point> clinics, stops;
};

const Town& town() {
  static const Town all;
  return all;
}

/// The households that a coverage asks for, and the cells of the population's mesh.
const std::vector<Demand>& everybody() {
  static const std::vector<Demand> all = [] {
    std::vector<Demand> demands = town().people;
    const Census mesh = census(town().workspace, town().districts);
    demands.insert(demands.end(), mesh.cells.begin(), mesh.cells.end());
    return demands;
  }();
  return all;
}

/// The eight kinds that the sample city has the most of.
const std::vector<KindOfPlace>& eightKinds() {
  static const std::vector<KindOfPlace> all = [] {
    std::map<std::string, KindOfPlace> byKind;
    for (const auto& facility : town().workspace.facilities()) {
      byKind[facility.kind].kind = facility.kind;
      byKind[facility.kind].places.push_back({facility.key, facility.position});
    }
    std::vector<KindOfPlace> kinds;
    for (auto& [kind, places] : byKind) kinds.push_back(std::move(places));
    std::stable_sort(kinds.begin(), kinds.end(), [](const KindOfPlace& a, const KindOfPlace& b) {
      return a.places.size() > b.places.size();
    });
    kinds.resize(8);
    return kinds;
  }();
  return all;
}

/// The query alone: the network is ready, and where everybody meets the road is known.
void coverage(benchmark::State& state) {
  const auto threads = static_cast<unsigned>(state.range(0));
  const walk::Metric& metric = town().byDistance->metric;
  const auto points = snapDemands(metric, everybody(), 0);
  eightKinds();
  for (auto unused : state)
    benchmark::DoNotOptimize(cover(metric, everybody(), points, eightKinds(), 500, {}, threads));
}
BENCHMARK(coverage)
    ->Name("coverage for 8 kinds (limit 16 ms), threads")
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void finding(benchmark::State& state) {
  const auto threads = static_cast<unsigned>(state.range(0));
  for (auto unused : state)
    benchmark::DoNotOptimize(snapDemands(town().byDistance->metric, everybody(), threads));
  state.counters["people"] = static_cast<double>(everybody().size());
}
BENCHMARK(finding)
    ->Name("where everybody meets the road, threads")
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// A shop is drawn from one to the next, 100 steps each.
void drag(benchmark::State& state) {
  const walk::Metric& metric = town().byDistance->metric;
  std::vector<double> weights;
  for (const Demand& one : everybody()) weights.push_back(one.weight);
  LiveCoverage live(metric, snapDemands(metric, everybody(), 0), weights,
                    snapPlaces(metric, eightKinds().front().places), static_cast<double>(state.range(0)));
  const auto& stations = eightKinds().front().places;
  live.pick(0);
  constexpr std::size_t kSteps = 100;
  std::size_t step = 0;
  for (auto unused : state) {
    const geo::Point a = stations[step / kSteps % stations.size()].position;
    const geo::Point b = stations[(step / kSteps + 1) % stations.size()].position;
    const double t = static_cast<double>(step++ % kSteps) / kSteps;
    benchmark::DoNotOptimize(live.moveTo({a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)}));
  }
}
BENCHMARK(drag)
    ->Name("a place dragged, one update (limit 1 ms), within m")
    ->Arg(500)
    ->Arg(1000)
    ->Arg(4000)
    ->Unit(benchmark::kMillisecond);

void gaps(benchmark::State& state) {
  for (auto unused : state) {
    const auto stops = busStops(town().feeds, "weekday");
    benchmark::DoNotOptimize(findGaps(town().byDistance->metric, town().people, stops, 500, 3, {}, 0));
  }
}
BENCHMARK(gaps)
    ->Name("bus gaps for every need point (limit 200 ms)")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void roundTrips(benchmark::State& state) {
  for (auto unused : state) {
    const DayTimetable timetable(town().feeds, std::vector<int>{dayOf(town().feeds.front(), "weekday")});
    const RoundTripSearch search(town().byTime->metric, timetable, town().stops, town().clinics, 900, {});
    benchmark::DoNotOptimize(search.run(town().people, {}, 0));
  }
}
BENCHMARK(roundTrips)
    ->Name("round trips to a clinic for every need point (limit 5,000 ms)")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void reach(benchmark::State& state) {
  Progress silent;
  for (auto unused : state)
    benchmark::DoNotOptimize(reachArea(town().byDistance->metric, town().clinics, 500, kReachWidth, silent));
}
BENCHMARK(reach)->Name("area within 500 m of a clinic")->Unit(benchmark::kMillisecond);

/// 2,000 candidates among the need points, all ways along the roads.
const DistanceTable& table() {
  static const DistanceTable all = [] {
    std::vector<walk::Snap> homes;
    for (const Demand& one : town().people)
      homes.push_back(
          walk::snap(town().byDistance->metric, one.position, snapOptions(town().byDistance->metric, 0)));
    DistanceTable ways(2000, homes.size());
    walk::NearestSearch search;
    for (std::size_t site = 0; site < ways.candidates(); ++site) {
      search.run(town().byDistance->metric, std::span(homes).subspan(site * 3, 1), walk::Direction::ToSources,
                 costOf(town().byDistance->metric, 500));
      const auto row = ways.to(site);
      for (std::size_t i = 0; i < homes.size(); ++i) {
        const bool mayBeNear = geo::distance(homes[i].point, homes[site * 3].point) <= 500;
        const auto way = mayBeNear ? search.at(homes[i]) : walk::Arrival{};
        row[i] = way.reach == walk::Reach::Reached ? way.distance.value()
                                                   : std::numeric_limits<double>::infinity();
      }
    }
    return ways;
  }();
  return all;
}

void covering(benchmark::State& state) {
  std::vector<double> weights;
  for (const Demand& one : town().people) weights.push_back(one.weight);
  SiteRules rules;
  rules.count = 20;
  Progress silent;
  double gap = 0;
  table();
  for (auto unused : state) gap = chooseCoverage(table(), weights, 500, rules, silent).gap();
  state.counters["gap_percent"] = 100 * gap;
}
BENCHMARK(covering)
    ->Name("MCLP, 2,000 candidates, 20 sites (limit 5,000 ms)")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

}  // namespace

BENCHMARK_MAIN();
