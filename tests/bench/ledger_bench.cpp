// A ledger of 50,000 rows with address matching: read, compared with the registry, sealed. Goal: under 20 s.

#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>

#include "ingest/ledger_plan.h"
#include "seal/secret.h"

namespace {

using namespace michi;
namespace fs = std::filesystem;

constexpr int kRows = 50'000;
constexpr int kTowns = 60, kKoaza = 20, kLots = 50;  // 60,000 places
constexpr seal::PassphraseCost kCheap = {1, 8192};   // the key derivation is not what is measured
constexpr geo::Point kOrigin = {10'000, -110'000};

std::string townName(int town) {
  static const char* const kNames[] = {"佐倉河", "羽田", "黒石", "真城", "姉体",
                                       "岩谷堂", "愛宕", "田原", "藤里", "伊手"};
  return "水沢" + std::string(kNames[town % 10]) +
         std::string(town / 10 == 0 ? "" : std::to_string(town / 10) + "区");
}
std::string koazaName(int koaza) {
  static const char* const kFirst[] = {"東", "西", "南", "北", "中"};
  static const char* const kSecond[] = {"田", "沢", "野", "館"};
  return std::string(kFirst[koaza % 5]) + kSecond[koaza / 5];
}

std::vector<address::Record> dictionary() {
  std::vector<address::Record> records;
  for (int town = 0; town < kTowns; ++town)
    for (int koaza = 0; koaza < kKoaza; ++koaza)
      for (int lot = 1; lot <= kLots; ++lot)
        records.push_back({"岩手県", "奥州市", townName(town), koazaName(koaza), std::to_string(lot),
                           geo::Point{kOrigin.x + town * 500, kOrigin.y + koaza * 500 + lot}, ""});
  return records;
}

std::vector<store::District> districts() {
  std::vector<store::District> all;
  for (int i = 0; i < 225; ++i) {
    const double x = kOrigin.x + i % 15 * 2000, y = kOrigin.y + i / 15 * 700;
    const geo::Geometry area = geo::Geometry::box({x, y, x + 2000, y + 700});
    all.push_back({std::to_string(1000 + i), "水沢第" + std::to_string(i + 1) + "行政区", "水沢", "",
                   geo::Geometry::multiPolygon(std::span(&area, 1))});
  }
  return all;
}

/// `year` ages everybody and changes the care grade of every tenth.
void writeLedger(const fs::path& file, int year) {
  std::ofstream out(file, std::ios::binary);
  out << "台帳番号,世帯番号,行政区,氏名,フリガナ,生年月日,性別,続柄,住所,電話番号,要介護度,障害者手帳,難病,"
         "世帯区分,移動,かかりつけ医,"
         "緊急連絡先1氏名,緊急連絡先1電話,名簿提供同意,同意日,計画状況,備考\r\n";
  for (int i = 0; i < kRows; ++i) {
    const int household = i * 3 / 5;
    const int grade = 1 + (i + (i % 10 == 0 ? year : 0)) % 5;
    out << 10'000 + i << ',' << household << ",水沢" << household % 225 + 1 << "区,水沢　花子" << i
        << ",ミズサワ ハナコ,S" << 5 + i % 50 << '.' << 1 + i % 12 << '.' << 1 + i % 28 << ","
        << (i % 2 == 0 ? "女" : "男") << ",本人,奥州市" << townName(household % kTowns) << "字"
        << koazaName(household % kKoaza) << 1 + household % kLots << "番地,0197-" << 1000 + household % 9000
        << ",要介護" << grade << ",2級（下肢）,,高齢独居,杖歩行,水沢医院,水沢一郎,090-0000-" << i
        << ",有,R6.4.1,作成済,\r\n";
  }
}

class Bench {
 public:
  Bench() : m_folder(fs::temp_directory_path() / "michi-ledger-bench") {
    fs::remove_all(m_folder);
    fs::create_directories(m_folder);
    workspace.emplace(store::Workspace::create((m_folder / "l.michi").string(), "奥州市", "EPSG:6678"));
    Progress progress;
    const auto areas = districts();
    const auto places = dictionary();
    store::Source source;
    source.kind = source.name = "districts";
    workspace->importDistricts(source, areas, progress);
    source.kind = source.name = "addresses";
    workspace->importAddresses(source, places, progress);
    store::NewUser user{"bench", "", "", {}, {}};
    user.roles.add(store::Role::Administrator).add(store::Role::Caseworker);
    store::Registry::found(*workspace, user, seal::Secret("bench"), kCheap);
    registry.emplace(store::Registry::unlock(*workspace, "bench", seal::Secret("bench"), "", progress));
  }
  ~Bench() {
    registry.reset();
    workspace.reset();
    fs::remove_all(m_folder);
  }
  Bench(const Bench&) = delete;
  Bench& operator=(const Bench&) = delete;

  ingest::LedgerPlan plan(int year) {
    ingest::LedgerRequest request;
    request.file = (m_folder / ("ledger" + std::to_string(year) + ".csv")).string();
    request.rulesFolder = std::string(MICHI_SOURCE_DIR) + "/data/rules";
    request.today = {2026, 11, 23};
    if (!fs::exists(request.file)) writeLedger(request.file, year);
    Progress progress;
    return ingest::planLedgerImport(*workspace, *registry, request, progress);
  }

  std::optional<store::Workspace> workspace;
  std::optional<store::Registry> registry;

 private:
  fs::path m_folder;
};

void importingTheFirst(benchmark::State& state) {
  Bench bench;
  Progress progress;
  for (auto _ : state) {
    const auto plan = bench.plan(0);
    ingest::applyLedgerImport(*bench.registry, plan, "", progress);
    state.counters["new"] = static_cast<double>(plan.persons.added);
    state.counters["households"] = static_cast<double>(plan.households);
    state.counters["rough"] = static_cast<double>(plan.roughlyPlaced + plan.notPlaced);
  }
}
BENCHMARK(importingTheFirst)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

void importingTheNext(benchmark::State& state) {
  Bench bench;
  Progress progress;
  ingest::applyLedgerImport(*bench.registry, bench.plan(0), "", progress);
  for (auto _ : state) {
    const auto plan = bench.plan(1);
    ingest::applyLedgerImport(*bench.registry, plan, "", progress);
    state.counters["changed"] = static_cast<double>(plan.persons.changed);
  }
}
BENCHMARK(importingTheNext)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

int main(int argc, char** argv) {
  michi::seal::hideProcessMemory();  // as the programs do: freed memory is wiped
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
