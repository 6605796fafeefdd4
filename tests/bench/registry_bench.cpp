// The sealed registry at the size of a large city: 50,000 households.

#include <benchmark/benchmark.h>

#include <array>
#include <filesystem>
#include <random>

#include "catalog/variants.h"
#include "registry/search.h"
#include "seal/secret.h"
#include "store/registry.h"

namespace {

using namespace michi;

constexpr int kHouseholds = 50'000;
constexpr seal::PassphraseCost kCheap = {1, 8192};  // the key derivation is not what is measured

registry::Household household(int number) {
  const std::string digits = std::to_string(number);
  registry::Household household;
  household.key = "S" + digits;
  household.postcode = "023-0003";
  household.address = "岩手県奥州市水沢佐倉河字十文字" + digits + "番地";
  household.phone = "0197-" + std::to_string(20 + number % 70) + "-" + std::to_string(1000 + number % 9000);
  household.carUse = "drives";
  household.storeys = 2;
  for (int i = 0; i < 1 + number % 3; ++i) {
    registry::Member& member = household.members.emplace_back();
    member.key = "A" + digits + std::to_string(i);
    member.name = "佐々木 花子" + digits;
    member.kana = "ササキ ハナコ";
    member.birth = "19" + std::to_string(30 + number % 60) + "-04-01";
    member.sex = "female";
    member.needs.push_back({"care", "3", ""});
    member.mobility = "with_help";
    member.doctor = "水沢中央医院";
    member.medicine = "血圧の薬";
    member.registries = {"nikoniko", "evacuation"};
    member.consents[0] = {"given", "2025-05-01", "paper"};
  }
  household.contacts.push_back({"emergency", "佐々木 一郎", "child", "090-0000-" + digits, "東京都", ""});
  return household;
}

/// One file for all, made on first use.
const std::string& workspaceFile() {
  static const std::string file = [] {
    const auto folder = std::filesystem::temp_directory_path() / "michi-registry-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const std::string name = (folder / "r.michi").string();
    auto workspace = store::Workspace::create(name, "奥州市", "EPSG:6678");
    store::NewUser user{"bench", "", "", {}, {}};
    user.roles.add(store::Role::Administrator).add(store::Role::Caseworker);
    store::Registry::found(workspace, user, seal::Secret("bench"), kCheap);
    return name;
  }();
  return file;
}

store::Registry unlock(store::Workspace& workspace) {
  Progress progress;
  return store::Registry::unlock(workspace, "bench", seal::Secret("bench"), "", progress);
}

void addingAll(benchmark::State& state) {
  auto workspace = store::Workspace::open(workspaceFile(), store::Access::ReadWrite);
  store::Registry registry = unlock(workspace);
  for (auto _ : state) {
    registry.edit("import", "", [](store::Registry::Edit& edit) {
      for (int i = 0; i < kHouseholds; ++i) {
        registry::Place place;
        place.position = geo::Point{26'000.0 + i, -96'000};
        edit.add(household(i), place);
      }
    });
  }
}
BENCHMARK(addingAll)->Iterations(1)->Unit(benchmark::kMillisecond);

void unlocking(benchmark::State& state) {
  auto workspace = store::Workspace::open(workspaceFile(), store::Access::ReadWrite);
  for (auto _ : state) {
    const store::Registry registry = unlock(workspace);
    state.counters["households"] = static_cast<double>(registry.households().size());
  }
}
BENCHMARK(unlocking)->Unit(benchmark::kMillisecond)->UseRealTime();

void changingOne(benchmark::State& state) {
  auto workspace = store::Workspace::open(workspaceFile(), store::Access::ReadWrite);
  store::Registry registry = unlock(workspace);
  int i = 0;
  for (auto _ : state) {
    auto changed = registry.households()[static_cast<std::size_t>(i) % kHouseholds];
    changed.record.phone = std::to_string(++i);
    registry.edit("change", "", [&](store::Registry::Edit& edit) { edit.change(changed); });
  }
}
BENCHMARK(changingOne)->Unit(benchmark::kMillisecond);

const japanese::Folding& folding() {
  static const japanese::Folding kFolding(
      catalog::readVariants(std::string(MICHI_SOURCE_DIR) + "/data/rules/characters/variants.toml"));
  return kFolding;
}

std::vector<const registry::Household*> pointersTo(const std::vector<registry::Household>& households) {
  std::vector<const registry::Household*> all;
  for (const registry::Household& one : households) all.push_back(&one);
  return all;
}

const std::vector<registry::Household>& manyHouseholds() {
  static const std::vector<registry::Household> kAll = [] {
    std::vector<registry::Household> all;
    for (int i = 0; i < kHouseholds; ++i) all.push_back(household(i));
    return all;
  }();
  return kAll;
}

/// Part of unlocking, where the session searches.
void indexingForSearch(benchmark::State& state) {
  const auto all = pointersTo(manyHouseholds());
  for (auto _ : state) benchmark::DoNotOptimize(registry::SearchIndex(all, folding()));
}
BENCHMARK(indexingForSearch)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A name that all have, a rare one, a reading, an address, a telephone number, two words.
void searching(benchmark::State& state) {
  static const std::array<const char*, 6> kQueries = {"佐々木",    "花子49999", "ササキ",
                                                      "十文字123", "0197-45",   "佐々木 十文字77"};
  const registry::SearchIndex index(pointersTo(manyHouseholds()), folding());
  const char* query = kQueries.at(static_cast<std::size_t>(state.range(0)));
  std::size_t found = 0;
  for (auto _ : state) found = index.find(query, 1'000'000).size();
  state.SetLabel(query);
  state.counters["found"] = static_cast<double>(found);
}
BENCHMARK(searching)->DenseRange(0, 5)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  michi::seal::hideProcessMemory();  // as the programs do: freed memory is wiped
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
