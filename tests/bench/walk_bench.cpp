// The walking network beside Boost.Graph on the same roads in the same run; memory, building and loading;
// growth. MICHI_BENCH_NETWORK: path of a stored network (Network::save) to use instead of the made-up one.
// MICHI_BENCH_LARGE=1: the network of 10 million nodes as well (about 5 GB of memory).

#include <benchmark/benchmark.h>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths_no_color_map.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "walk/queries.h"
#include "walk/synthetic.h"

namespace {

using namespace michi;
using namespace michi::walk;

constexpr std::uint32_t kSmallSide = 332;  // 110,224 grid points, about 100,000 nodes in use
constexpr std::uint32_t kMiddleSide =
    1050;  // about 1 million: beyond the processor's caches, as 10 million are
constexpr std::uint32_t kLargeSide = 3320;  // about 10 million
constexpr std::size_t kPlaces = 60;
constexpr std::size_t kKinds = 8;

walk::testing::GridOptions grid(std::uint32_t side) {
  walk::testing::GridOptions options;
  options.columns = options.rows = side;
  return options;
}

Network loadOrMake() {
  const char* file = std::getenv("MICHI_BENCH_NETWORK");
  if (file == nullptr) return walk::testing::gridNetwork(grid(kSmallSide), walk::testing::hills);
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return Network::load(bytes.str());
}

const Network& smallNetwork() {
  static const Network network = loadOrMake();
  return network;
}

const Metric& smallMetric(Minimise minimise) {
  static const Metric distance(smallNetwork(), Profile{}, Minimise::Distance);
  static const Metric time(smallNetwork(), Profile{}, Minimise::Time);
  return minimise == Minimise::Distance ? distance : time;
}

/// Places on nodes, so that both contestants begin with the same.
std::vector<Snap> placesOn(const Metric& metric, std::size_t count, std::uint64_t seed) {
  walk::testing::Random random(seed);
  std::vector<Snap> places;
  const Network& network = metric.network();
  while (places.size() < count) {
    const NodeId node(random.below(static_cast<std::uint32_t>(network.nodeCount())));
    if (network.component(node) != 0) continue;
    const Snap snap = walk::snap(metric, network.nodePosition(node));
    if (snap.isOnRoad()) places.push_back(snap);
  }
  return places;
}

void nearestOurs(benchmark::State& state, Minimise minimise) {
  const Metric& metric = smallMetric(minimise);
  const std::vector<Snap> places = placesOn(metric, kPlaces, 7);
  NearestSearch search;
  for (auto _ : state) {
    search.run(metric, places);
    benchmark::DoNotOptimize(search.cost(NodeId(0)));
  }
  state.counters["nodes"] = static_cast<double>(metric.network().nodeCount());
  state.counters["edges"] = static_cast<double>(metric.network().edgeCount());
}
BENCHMARK_CAPTURE(nearestOurs, distance, Minimise::Distance)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(nearestOurs, time, Minimise::Time)->Unit(benchmark::kMillisecond);

struct BoostEdge {
  std::uint32_t weight = 0;
};
using BoostGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, BoostEdge,
                                                      boost::no_property, std::uint32_t, std::uint32_t>;

/// The same arcs in the same order of nodes, and a source before all places. The arcs go from the places
/// outwards, as ours are searched.
BoostGraph boostGraph(const Metric& metric, const std::vector<Snap>& places) {
  const Network& network = metric.network();
  std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs;
  std::vector<BoostEdge> weights;
  for (std::uint32_t u = 0; u < network.nodeCount(); ++u) {
    for (std::uint32_t slot = network.firstArc()[u]; slot < network.firstArc()[u + 1]; ++slot) {
      const std::uint64_t arc = metric.inward()[slot];
      if (static_cast<Cost>(arc) == kForbidden) continue;
      arcs.emplace_back(u, static_cast<std::uint32_t>(arc >> 32U));
      weights.push_back({static_cast<Cost>(arc)});
    }
  }
  const auto source = static_cast<std::uint32_t>(network.nodeCount());
  for (const Snap& place : places) {
    const auto [from, to] = network.ends(place.edge.value());
    const Offset length = network.length(place.edge.value());
    const Leg off = metric.offNetwork(place.offNetwork);
    Leg fromLeg = metric.along(place.edge, 0, place.offset);
    Leg toLeg = metric.along(place.edge, length, place.offset);
    arcs.emplace_back(source, from), weights.push_back({metric.cost(fromLeg += off)});
    arcs.emplace_back(source, to), weights.push_back({metric.cost(toLeg += off)});
  }
  return {boost::edges_are_sorted, arcs.begin(), arcs.end(), weights.begin(), source + 1};
}

void nearestBoost(benchmark::State& state, Minimise minimise) {
  const Metric& metric = smallMetric(minimise);
  const std::vector<Snap> places = placesOn(metric, kPlaces, 7);
  const BoostGraph graph = boostGraph(metric, places);
  const auto source = static_cast<std::uint32_t>(metric.network().nodeCount());
  std::vector<std::uint32_t> distance(boost::num_vertices(graph));
  std::vector<std::uint32_t> predecessor(boost::num_vertices(graph));
  for (auto _ : state) {
    boost::dijkstra_shortest_paths_no_color_map(
        graph, source,
        boost::weight_map(boost::get(&BoostEdge::weight, graph))
            .distance_map(
                boost::make_iterator_property_map(distance.begin(), boost::get(boost::vertex_index, graph)))
            .predecessor_map(boost::make_iterator_property_map(predecessor.begin(),
                                                               boost::get(boost::vertex_index, graph))));
    benchmark::DoNotOptimize(distance.data());
  }
  NearestSearch search;
  search.run(metric, places);
  for (std::uint32_t node = 0; node < source; ++node) {
    const bool isReached = search.reach(NodeId(node)) == Reach::Reached;
    const std::uint32_t expected =
        isReached ? search.cost(NodeId(node)) : std::numeric_limits<std::uint32_t>::max();
    if (distance[node] != expected) return state.SkipWithError("Boost and ours disagree");
  }
}
BENCHMARK_CAPTURE(nearestBoost, distance, Minimise::Distance)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(nearestBoost, time, Minimise::Time)->Unit(benchmark::kMillisecond);

void eightKinds(benchmark::State& state) {
  const Metric& metric = smallMetric(Minimise::Distance);
  std::vector<std::vector<Snap>> kinds;
  for (std::size_t k = 0; k < kKinds; ++k) kinds.push_back(placesOn(metric, kPlaces, 100 + k));
  std::vector<NearestSearch> workers(static_cast<std::size_t>(state.range(0)));
  std::vector<std::vector<std::uint64_t>> nearest(kKinds);
  const auto keep = [&](std::size_t kind, NearestSearch& search) {
    nearest[kind].assign(search.labels().begin(), search.labels().end());
  };
  for (auto _ : state) searchKinds(metric, kinds, workers, keep);
}
BENCHMARK(eightKinds)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What coverage asks: eight kinds, 7,000 households, distance and time of each way.
void eightKindsForHouseholds(benchmark::State& state) {
  const Metric& metric = smallMetric(Minimise::Distance);
  std::vector<std::vector<Snap>> kinds;
  for (std::size_t k = 0; k < kKinds; ++k) kinds.push_back(placesOn(metric, kPlaces, 100 + k));
  const auto points = walk::testing::randomPoints(metric.network(), 7000, 0, 5);
  const std::vector<Snap> households = snapAll(metric, points);
  for (auto _ : state) benchmark::DoNotOptimize(nearestForKinds(metric, kinds, households, 2));
}
BENCHMARK(eightKindsForHouseholds)->Unit(benchmark::kMillisecond)->UseRealTime();

void snapping(benchmark::State& state) {
  const Metric& metric = smallMetric(Minimise::Distance);
  const auto points = walk::testing::randomPoints(metric.network(), 10'000, 0, 5);
  for (auto _ : state) benchmark::DoNotOptimize(snapAll(metric, points));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * points.size()));
}
BENCHMARK(snapping)->Unit(benchmark::kMillisecond);

void onePath(benchmark::State& state) {
  const Metric& metric = smallMetric(Minimise::Time);
  const std::vector<Snap> places = placesOn(metric, 200, 9);
  NearestSearch search;
  std::size_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(shortestPath(metric, places[i % 200], places[(i + 100) % 200], search));
    ++i;
  }
}
BENCHMARK(onePath)->Unit(benchmark::kMillisecond);

void reachOf500Metres(benchmark::State& state) {
  const Metric& metric = smallMetric(Minimise::Distance);
  const std::vector<Snap> places = placesOn(metric, kPlaces, 7);
  NearestSearch search;
  for (auto _ : state) {
    search.run(metric, places, Direction::FromSources, metric.costOf(Metres(500)));
    benchmark::DoNotOptimize(search.area(kMaxCost));
  }
}
BENCHMARK(reachOf500Metres)->Unit(benchmark::kMillisecond);

void building(benchmark::State& state) {
  const RoadPieces pieces = walk::testing::gridPieces(grid(kSmallSide));
  Progress silent;
  for (auto _ : state) {
    const Network network = Network::build(pieces, walk::testing::hills, silent);
    const auto edges = static_cast<double>(network.edgeCount());
    state.counters["bytes_an_edge"] = static_cast<double>(network.memoryBytes()) / edges;
    const Metric metric(network, Profile{}, Minimise::Distance);
    state.counters["with_a_metric"] =
        static_cast<double>(network.memoryBytes() + metric.memoryBytes()) / edges;
  }
}
BENCHMARK(building)->Unit(benchmark::kMillisecond);

void loading(benchmark::State& state) {
  const std::string bytes = smallNetwork().save();
  for (auto _ : state) benchmark::DoNotOptimize(Network::load(bytes));
  state.counters["blob_bytes_an_edge"] =
      static_cast<double>(bytes.size()) / static_cast<double>(smallNetwork().edgeCount());
}
BENCHMARK(loading)->Unit(benchmark::kMillisecond);

void metric(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Metric(smallNetwork(), Profile{}, Minimise::Time));
}
BENCHMARK(metric)->Unit(benchmark::kMillisecond);

std::size_t residentBytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmRSS:")) return std::strtoull(line.c_str() + 6, nullptr, 10) * 1024;
  }
  return 0;
}

/// Building and asking, per node, at two sizes: growth should be near linear.
void growth(benchmark::State& state) {
  const auto side = static_cast<std::uint32_t>(state.range(0));
  using Clock = std::chrono::steady_clock;
  const auto seconds = [](Clock::time_point a, Clock::time_point b) {
    return std::chrono::duration<double>(b - a).count();
  };
  for (auto _ : state) {
    auto pieces = std::make_unique<RoadPieces>(walk::testing::gridPieces(grid(side)));
    Progress silent;
    const auto start = Clock::now();
    const Network network = Network::build(*pieces, {}, silent);
    const auto built = Clock::now();
    pieces.reset();
    const Metric metric(network, Profile{}, Minimise::Distance);
    const auto ready = Clock::now();
    const auto nodes = static_cast<double>(network.nodeCount());
    const std::vector<Snap> places = placesOn(metric, static_cast<std::size_t>(nodes / 1600), 7);
    NearestSearch search;
    search.run(metric, places);
    const auto asked = Clock::now();
    search.run(metric, places);
    const auto askedAgain = Clock::now();
    state.counters["nodes"] = nodes;
    state.counters["build_ns_a_node"] = 1e9 * seconds(start, built) / nodes;
    state.counters["metric_ns_a_node"] = 1e9 * seconds(built, ready) / nodes;
    state.counters["query_ns_a_node"] = 1e9 * seconds(asked, askedAgain) / nodes;
    state.counters["bytes_a_node"] =
        static_cast<double>(network.memoryBytes() + metric.memoryBytes() + search.memoryBytes()) / nodes;
    state.counters["resident_MB"] = static_cast<double>(residentBytes()) / 1e6;
  }
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::RegisterBenchmark("growth", growth)
      ->Arg(kSmallSide)
      ->Iterations(1)
      ->Unit(benchmark::kMillisecond);
  if (std::getenv("MICHI_BENCH_LARGE") != nullptr) {
    benchmark::RegisterBenchmark("growth", growth)
        ->Arg(kMiddleSide)
        ->Arg(kLargeSide)
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
