// Addresses matched with the towns of all Japan, one core; the dictionary from the workspace. The towns are
// not part of the project: without ../shared/data/address it says so and ends well.

#include <benchmark/benchmark.h>

#include <filesystem>
#include <iostream>

#include "address/dictionary.h"
#include "address/national.h"
#include "store/workspace.h"

namespace {

using namespace michi;
using address::testing::sharedFile;

const std::vector<address::Record>& records() {
  static const auto kRecords = address::testing::nationalRecords();
  return kRecords;
}

void matching(benchmark::State& state) {
  const address::Dictionary dictionary(records());
  const std::string content = address::testing::unpacked(sharedFile("normalize_golden.csv"));
  const auto rows = address::testing::rowsOf(content);
  std::size_t i = 0;
  for (auto _ : state) benchmark::DoNotOptimize(dictionary.match(rows[i++ % rows.size()].front()));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
  state.counters["places"] = static_cast<double>(dictionary.placeCount());
}
BENCHMARK(matching)->Name("match one address, 277,676 towns (limit 50 us)")->Unit(benchmark::kMicrosecond);

void building(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(address::Dictionary(records()));
}
BENCHMARK(building)->Name("build the dictionary")->Unit(benchmark::kMillisecond);

/// What a workspace with the national dictionary costs when it is opened for addresses.
void loading(benchmark::State& state) {
  const auto folder = std::filesystem::temp_directory_path() / "michi-address-bench";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const std::string file = (folder / "a.michi").string();
  {
    auto workspace = store::Workspace::create(file, "日本", "EPSG:6678");
    Progress silent;
    store::Source source;
    source.kind = "addresses";
    source.name = "towns_japan.csv.gz";
    workspace.importAddresses(source, records(), silent);
  }
  for (auto _ : state) {
    const auto workspace = store::Workspace::open(file, store::Access::ReadOnly);
    benchmark::DoNotOptimize(address::Dictionary(workspace.addresses()));
  }
  std::filesystem::remove_all(folder);
}
BENCHMARK(loading)->Name("load it from the workspace (limit 1 s)")->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  if (!address::testing::isThere("towns_japan.csv.gz") ||
      !address::testing::isThere("normalize_golden.csv")) {
    std::cout << "skipped: the towns of all Japan are not here (" << sharedFile("towns_japan.csv.gz")
              << ")\n";
    return 0;
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
