// A table of 50,000 rows: sorted and filtered as a click or a key does it.

#include <benchmark/benchmark.h>

#include <random>

#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

constexpr int kRows = 50'000;

/// Names that all differ, districts that repeat, numbers: as the list of households.
std::shared_ptr<const Table> households() {
  static const auto kTable = [] {
    std::mt19937 random(1);
    TableBuilder builder(QStringLiteral("世帯"), "household",
                         {{"番号"},
                          {"氏名"},
                          {"かな"},
                          {"行政区"},
                          {"住所"},
                          {"人数", Column::Kind::Number},
                          {"道のり", Column::Kind::Number, 1},
                          {"点数", Column::Kind::Number, 2}});
    for (int i = 0; i < kRows; ++i) {
      const auto number = static_cast<int>(random() % 100'000);
      builder.startRow(std::to_string(i));
      builder.text(QStringLiteral("H%1").arg(i))
          .text(QStringLiteral("菅原 %1%2")
                    .arg(QChar(0x4E00 + number % 5000))
                    .arg(QChar(0x5000 + number % 777)))
          .text(QStringLiteral("スガワラ %1").arg(number))
          .text(QStringLiteral("水沢第%1行政区").arg(number % 223))
          .text(QStringLiteral("奥州市水沢字川端%1番地").arg(number % 3000))
          .number(number % 7)
          .number(number / 7.0)
          .number(number % 1000 / 10.0);
    }
    return builder.finish();
  }();
  return kTable;
}

/// The first click on a heading: the column is ranked.
void sortsFirst(benchmark::State& state) {
  for (auto _ : state) {
    state.PauseTiming();
    TableModel model;
    model.setTable(households());
    state.ResumeTiming();
    model.sort(static_cast<int>(state.range(0)), Qt::AscendingOrder);
  }
}
BENCHMARK(sortsFirst)
    ->Name("table/sort_first")
    ->Arg(1)
    ->Arg(3)
    ->Arg(4)
    ->Arg(6)
    ->Unit(benchmark::kMillisecond);

void sortsAgain(benchmark::State& state) {
  TableModel model;
  model.setTable(households());
  bool isUp = false;
  for (auto _ : state) model.sort(1, (isUp = !isUp) ? Qt::AscendingOrder : Qt::DescendingOrder);
}
BENCHMARK(sortsAgain)->Name("table/sort_again")->Unit(benchmark::kMillisecond);

/// The first key in the search field: all texts are folded.
void searchesFirst(benchmark::State& state) {
  for (auto _ : state) {
    state.PauseTiming();
    TableModel model;
    model.setTable(households());
    state.ResumeTiming();
    model.setSearch("川端12");
  }
}
BENCHMARK(searchesFirst)->Name("table/search_first")->Unit(benchmark::kMillisecond);

void searchesAgain(benchmark::State& state) {
  TableModel model;
  model.setTable(households());
  model.sort(1, Qt::AscendingOrder);
  int i = 0;
  for (auto _ : state) model.setSearch(QStringLiteral("水沢 %1").arg(++i % 100));
}
BENCHMARK(searchesAgain)->Name("table/search_again_sorted")->Unit(benchmark::kMillisecond);

void filters(benchmark::State& state) {
  TableModel model;
  model.setTable(households());
  int i = 0;
  for (auto _ : state) {
    ColumnFilter part;
    part.contains = QStringLiteral("第%1行").arg(++i % 100);
    model.setFilter(3, part);
  }
}
BENCHMARK(filters)->Name("table/filter_text")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace michi::ui

BENCHMARK_MAIN();
