// Questions of mobility on the sample city (95,000 points of roads, 33,000 junctions, 6,800 need points,
// 9,500 cells of the mesh), each beside its limit; coverage and dragging also on a made-up network of 100,000
// junctions with as many people. Run by scripts/bench.sh; MICHI_BENCH_WORKSPACE is the sample's workspace.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <memory>
#include <string>

#include "plugins/mobility/cbc.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/feeds.h"
#include "plugins/mobility/gap_areas.h"
#include "plugins/mobility/gaps.h"
#include "plugins/mobility/live_coverage.h"
#include "plugins/mobility/reach.h"
#include "plugins/mobility/round_trips.h"
#include "plugins/mobility/scenario_study.h"
#include "plugins/mobility/sites.h"
#include "plugins/pmed.h"
#include "walk/synthetic.h"

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

/// A network, people and places, all of them ready: what remains is the query.
struct Ready {
  const walk::Metric* metric;
  std::vector<Demand> people;
  std::vector<walk::Snap> points;
  std::vector<KindOfPlace> kinds;
};

const Ready& sampleCity() {
  static const Ready ready = [] {
    const walk::Metric& metric = town().byDistance->metric;
    return Ready{&metric, everybody(), snapDemands(metric, everybody(), 0), eightKinds()};
  }();
  return ready;
}

/// As many people, and 75 places of each kind.
const Ready& madeUpCity() {
  static const walk::Network network = [] {
    walk::testing::GridOptions options;
    options.columns = options.rows = 332;
    return walk::testing::gridNetwork(options, walk::testing::hills);
  }();
  static const walk::Metric metric(network, town().byDistance->profile);
  static const Ready ready = [] {
    Ready made{&metric, {}, {}, {}};
    for (const geo::Point at : walk::testing::randomPoints(network, everybody().size(), 0, 5))
      made.people.push_back({"", at, 1, std::to_string(made.people.size() % 223)});
    made.points = snapDemands(metric, made.people, 0);
    for (std::uint64_t kind = 0; kind < 8; ++kind) {
      made.kinds.push_back({std::to_string(kind), {}});
      for (const geo::Point at : walk::testing::randomPoints(network, 75, 0, 100 + kind))
        made.kinds.back().places.push_back({"", at});
    }
    return made;
  }();
  return ready;
}

void coverage(benchmark::State& state, const Ready& (*city)()) {
  const auto threads = static_cast<unsigned>(state.range(0));
  const Ready& ready = city();
  for (auto unused : state)
    benchmark::DoNotOptimize(cover(*ready.metric, ready.people, ready.points, ready.kinds, 500, {}, threads));
  state.counters["junctions"] = static_cast<double>(ready.metric->network().nodeCount());
  state.counters["people"] = static_cast<double>(ready.people.size());
}
void asCoverage(benchmark::internal::Benchmark* bench) {
  bench->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
}
BENCHMARK_CAPTURE(coverage, sample, sampleCity)
    ->Name("coverage for 8 kinds, sample city (limit 16 ms), threads")
    ->Apply(asCoverage);
BENCHMARK_CAPTURE(coverage, madeUp, madeUpCity)
    ->Name("coverage for 8 kinds, 100,000 junctions (limit 16 ms), threads")
    ->Apply(asCoverage);

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
void drag(benchmark::State& state, const Ready& (*city)()) {
  const Ready& ready = city();
  std::vector<double> weights;
  for (const Demand& one : ready.people) weights.push_back(one.weight);
  const std::vector<Place>& stations = ready.kinds.front().places;
  LiveCoverage live(*ready.metric, ready.points, weights, snapPlaces(*ready.metric, stations),
                    static_cast<double>(state.range(0)));
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
void asDrag(benchmark::internal::Benchmark* bench) {
  bench->Arg(500)->Arg(1000)->Arg(4000)->Unit(benchmark::kMillisecond);
}
BENCHMARK_CAPTURE(drag, sample, sampleCity)
    ->Name("a place dragged, one update, sample city (limit 1 ms), within m")
    ->Apply(asDrag);
BENCHMARK_CAPTURE(drag, madeUp, madeUpCity)
    ->Name("a place dragged, one update, 100,000 junctions (limit 1 ms), within m")
    ->Apply(asDrag);

void pickUp(benchmark::State& state) {
  const Ready& ready = sampleCity();
  const std::vector<double> weights(ready.people.size(), 1);
  LiveCoverage live(*ready.metric, ready.points, weights,
                    snapPlaces(*ready.metric, ready.kinds.front().places), 500);
  std::size_t place = 0;
  for (auto unused : state) live.pick(place++ % live.places().size());
}
BENCHMARK(pickUp)->Name("a place taken into the hand, sample city")->Unit(benchmark::kMillisecond);

/// Three scenarios over the city as it is: shops close, a mobile shop comes and a bus goes, winter with a
/// road closed.
void scenarios(benchmark::State& state) {
  StudyRequest request;
  request.to = "shop,clinic";
  Progress silent;
  const ScenarioStudy study(town().workspace, nullptr, request, MICHI_SOURCE_DIR, silent);
  const auto& shops = study.basePlaces().front().all.places;
  const auto change = [](Change::Kind kind) {
    Change made;
    made.kind = kind;
    return made;
  };
  std::vector<Change> changes = {change(Change::Kind::CloseFacility), change(Change::Kind::MobileShop),
                                 change(Change::Kind::DropRoute), change(Change::Kind::Winter),
                                 change(Change::Kind::CloseRoad)};
  changes[0].key = shops.at(0).key;
  changes[1].facility = "shop", changes[1].at = shops.at(1).position, changes[1].weekdays = 0b1001;
  changes[2].feed = study.feeds().front().name, changes[2].key = study.feeds().front().routes.front().id;
  changes[4].at = shops.at(2).position;
  const std::vector<Scenario> all = {{"a", "", {changes[0]}, {}},
                                     {"b", "", {changes[1], changes[2]}, {}},
                                     {"c", "", {changes[3], changes[4]}, {}}};
  for (auto unused : state) {
    for (const Scenario& one : all) benchmark::DoNotOptimize(study.outcomeOf(one));
  }
}
BENCHMARK(scenarios)
    ->Name("three scenarios compared with the city as it is (limit 300 ms)")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

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

/// All twenty of the OR-Library, each with its bound; with cbc where it is installed.
void medians(benchmark::State& state) {
  double widest = 0, proven = 0;
  Progress silent;
  for (auto unused : state)
    for (int number = 1; number <= 20; ++number) {
      SiteRules rules;
      rules.solver = findCbc();
      const auto file = kGolden / ("pmed/pmed" + std::to_string(number) + ".txt");
      if (!std::filesystem::exists(file)) return state.SkipWithError("no golden values");
      const DistanceTable ways = readPmed(file, rules.count);
      const SiteChoice choice = chooseMedians(ways, std::vector<double>(ways.demands(), 1), rules, silent);
      widest = std::max(widest, choice.gap());
      proven += choice.isProven() ? 1 : 0;
    }
  state.counters["widest_gap_percent"] = 100 * widest;
  state.counters["proven"] = proven;
}
BENCHMARK(medians)
    ->Name("p-median, pmed 1 to 20 in all (limit 100,000 ms)")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

/// As many places as pmed 16 to 20 have.
void centres(benchmark::State& state) {
  std::size_t count = 0;
  const auto file = kGolden / "pmed/pmed18.txt";
  if (!std::filesystem::exists(file)) return state.SkipWithError("no golden values");
  const DistanceTable ways = readPmed(file, count);
  SiteRules rules;
  rules.count = count;
  Progress silent;
  for (auto unused : state) benchmark::DoNotOptimize(chooseCentres(ways, rules, silent));
}
BENCHMARK(centres)->Name("p-centre, pmed 18")->Unit(benchmark::kMillisecond)->Iterations(1);

/// Who has no clinic within 500 m, in areas.
void areasWithout(benchmark::State& state) {
  const walk::Metric& metric = town().byDistance->metric;
  KindOfPlace clinics{"clinic", {}};
  for (const geo::Point place : town().clinics) clinics.places.push_back({"", place});
  const std::vector<KindOfPlace> kinds{clinics};
  for (auto unused : state) {
    const auto homes = gapHomes(cover(metric, town().people, kinds, 500, {}, 0));
    benchmark::DoNotOptimize(gapAreas(metric, town().people, homes, 500));
  }
}
BENCHMARK(areasWithout)
    ->Name("areas without a clinic within 500 m (limit 200 ms)")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
