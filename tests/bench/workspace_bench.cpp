// What a user waits for on the sample city: importing roads, opening to a ready network, drawing the whole
// city. MICHI_BENCH_WORKSPACE and MICHI_BENCH_SAMPLE are set by scripts/bench.sh.

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "ingest/import.h"
#include "map/worker_client.h"
#include "plugin/analysis.h"
#include "store/workspace.h"

namespace {

namespace fs = std::filesystem;
using namespace michi;

std::string fromEnvironment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : value;
}

const std::string kWorkspace = fromEnvironment("MICHI_BENCH_WORKSPACE");
const std::string kSample = fromEnvironment("MICHI_BENCH_SAMPLE");

/// A new workspace with the sample's roads imported each time; the clock runs from the file to the ready
/// network.
void importRoads(benchmark::State& state) {
  const std::string file = (fs::temp_directory_path() / "michi_bench_roads.michi").string();
  for (auto _ : state) {
    state.PauseTiming();
    for (const char* ending : {"", "-wal", "-shm"}) fs::remove(file + ending);
    auto workspace = store::Workspace::create(file, "bench", "EPSG:6678");
    ingest::ImportOptions options;
    options.kind = "roads";
    options.files = {kSample + "/roads.osm.pbf"};
    options.rulesFolder = std::string(MICHI_SOURCE_DIR) + "/data/rules";
    Progress silent;
    state.ResumeTiming();
    ingest::importInto(workspace, options, silent);
    benchmark::DoNotOptimize(walk::Network::load(workspace.network()));
  }
  fs::remove(file);
}
BENCHMARK(importRoads)
    ->Name("import the sample's roads to a ready network (limit 2 s)")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void openToNetwork(benchmark::State& state) {
  for (auto _ : state) {
    const auto workspace = store::Workspace::open(kWorkspace, store::Access::ReadOnly);
    benchmark::DoNotOptimize(
        plugin::openWalking(workspace, MICHI_SOURCE_DIR, "elderly", walk::Minimise::Distance));
  }
}
BENCHMARK(openToNetwork)
    ->Name("open a workspace to a ready network (limit 0.5 s)")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

map::RenderJob wholeCity() {
  const auto workspace = store::Workspace::open(kWorkspace, store::Access::ReadOnly);
  map::RenderJob job;
  job.source.workspace = kWorkspace;
  job.source.crs = workspace.crs();
  for (const auto& layer : workspace.info().layers) {
    if (layer.name == "district") job.extent = layer.extent.grown(1000);
  }
  job.width = 1920;
  job.height = 1080;
  return job;
}

map::WorkerClient newClient() {
  map::WorkerOptions options;
  options.programFolder = QCoreApplication::applicationDirPath().toStdString();
  options.resources = MICHI_SOURCE_DIR;
  return map::WorkerClient(options);
}

void drawCold(benchmark::State& state) {
  const map::RenderJob job = wholeCity();
  for (auto _ : state) {
    auto client = newClient();
    Progress silent;
    benchmark::DoNotOptimize(client.render(job, silent));
  }
}
BENCHMARK(drawCold)
    ->Name("whole city 1920 x 1080, worker started for it (limit 1.5 s)")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void drawWarm(benchmark::State& state) {
  const map::RenderJob job = wholeCity();
  auto client = newClient();
  Progress silent;
  client.render(job, silent);
  for (auto _ : state) benchmark::DoNotOptimize(client.render(job, silent));
}
BENCHMARK(drawWarm)
    ->Name("whole city 1920 x 1080, worker running (limit 0.5 s)")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  if (kWorkspace.empty() || kSample.empty()) {
    std::cerr << "Run scripts/bench.sh: it makes the sample workspace and says where it is.\n";
    return 2;
  }
  if (argc == 3 && std::string(argv[1]) == "--write-network") {  // for walk_bench, which opens no workspace
    const std::string bytes = store::Workspace::open(kWorkspace, store::Access::ReadOnly).network();
    std::ofstream(argv[2], std::ios::binary) << bytes;
    return 0;
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
