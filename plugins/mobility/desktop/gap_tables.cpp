#include "plugins/mobility/desktop/gap_tables.h"

#include <algorithm>
#include <cmath>

#include "plugins/mobility/desktop/table_parts.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::Column;
using ui::q;
using ui::words;

QString dayTitle(std::size_t day) { return q(dayWords(kDayKinds[day])); }

Column tripsColumn(const QString& title) { return {title, Column::Kind::Number, 0, words("buses")}; }

std::vector<const std::pair<const std::string, GapSums>*> worstFirst(const GapView& view) {
  std::vector<const std::pair<const std::string, GapSums>*> order;
  order.reserve(view.districts.size());
  for (const auto& one : view.districts) order.push_back(&one);
  std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
    return withoutBus(a->second) > withoutBus(b->second);
  });
  return order;
}

std::vector<Column> districtColumns() {
  std::vector<Column> columns = {{words("District")},
                                 {words("Former municipality")},
                                 peopleColumn(words("Without a bus")),
                                 shareColumn(words("Share without a bus")),
                                 peopleColumn(words("No stop")),
                                 peopleColumn(words("No bus that day")),
                                 peopleColumn(words("Too few buses")),
                                 peopleColumn(words("People"))};
  for (std::size_t day = 0; day < kDayKindCount; ++day)
    columns.push_back(peopleColumn(words("Without, %1", dayTitle(day).toStdString())));
  return columns;
}

std::shared_ptr<const ui::Table> gapDistrictTable(const GapView& view, const DistrictNames& districts) {
  ui::TableBuilder table(words("Districts without a bus"), "district", districtColumns());
  for (const auto* one : worstFirst(view)) {
    const auto& [code, sums] = *one;
    const double without = withoutBus(sums), all = without + sums.back();
    table.startRow(code);
    table.text(districts.name(code))
        .text(districts.former(code))
        .number(without)
        .number(shareOf(without, all));
    for (std::size_t gap = 0; gap + 1 < kGapCount; ++gap) table.number(sums[gap]);
    table.number(all);
    const auto byDay = view.without.find(code);
    for (std::size_t day = 0; day < kDayKindCount; ++day)
      table.number(byDay == view.without.end() ? 0 : byDay->second[day]);
  }
  return table.finish();
}

std::shared_ptr<const ui::Table> stopTable(const GapView& view) {
  std::vector<Column> columns = {{words("Bus stop")}, {words("Class that day")}, {words("Timetable")}};
  for (std::size_t day = 0; day < kDayKindCount; ++day) columns.push_back(tripsColumn(dayTitle(day)));
  for (std::size_t day = 0; day < kDayKindCount; ++day)
    columns.push_back(
        {words("Longest wait, %1", dayTitle(day).toStdString()), Column::Kind::Number, 0, words("min")});
  columns.push_back({words("First")});
  columns.push_back({words("Last")});
  columns.push_back(peopleColumn(words("People nearby")));
  ui::TableBuilder table(words("Stops and their buses"), "stop", std::move(columns));
  for (const GapStop& stop : view.stops) {
    table.startRow(stop.key);
    table.text(q(stop.name)).text(serviceWords(serviceClass(stop.asked.trips))).text(q(stop.feed));
    for (const StopService& service : stop.byDay) table.number(service.trips);
    for (const StopService& service : stop.byDay)
      table.number(service.longestWait < 0 ? std::nan("") : std::ceil(service.longestWait / 60.0));
    table.text(q(clockWords(stop.asked.first))).text(q(clockWords(stop.asked.last))).number(stop.people);
  }
  return table.finish();
}

QString nameOfStop(const GapView& view, std::int64_t stop) {
  return stop < 0 ? QString() : q(view.stops[static_cast<std::size_t>(stop)].name);
}

std::shared_ptr<const ui::Table> personTable(const GapView& view, const DistrictNames& districts,
                                             const ui::Households* households) {
  const bool hasPersons = households != nullptr && households->hasPersons;
  std::vector<Column> columns = {
      whoColumn(view.areHouseholds),     {words("District")},          {words("Result")},
      {words("Nearest stop")},           metreColumn(words("Way")),    {words("Best stop within reach")},
      tripsColumn(words("Buses there")), peopleColumn(words("People"))};
  if (hasPersons) addPersonColumns(columns);
  ui::TableBuilder table(words("Everybody and their bus"), view.personKind(), std::move(columns));
  for (const GapPerson& person : view.people) {
    table.startRow(person.key);
    table.text(q(person.key))
        .text(districts.name(person.district))
        .text(gapWords(person.gap))
        .text(nameOfStop(view, person.nearest))
        .number(knownOrNan(person.metres))
        .text(nameOfStop(view, person.best))
        .number(person.best < 0 ? std::nan("")
                                : view.stops[static_cast<std::size_t>(person.best)].asked.trips)
        .number(person.people);
    if (hasPersons) addPerson(table, person.key, *households);
  }
  return table.finish(hasPersons);
}

QString changeWords(const StopChange& change) {
  const std::string_view kind = word(change);
  return kind == "gone"    ? words("gone")
         : kind == "new"   ? words("new")
         : kind == "fewer" ? words("fewer buses")
                           : words("more buses");
}

std::shared_ptr<const ui::Table> stopChangeTable(const GapView& view) {
  ui::TableBuilder table(words("Stops that lost or gained"), "stop",
                         {{words("Bus stop")},
                          {words("What changed")},
                          tripsColumn(words("Before")),
                          tripsColumn(words("Now")),
                          tripsColumn(words("Difference"))});
  for (const StopChange& change : view.changes) {
    table.startRow(change.key);
    table.text(q(change.name))
        .text(changeWords(change))
        .number(change.wasThere ? change.before : std::nan(""))
        .number(change.isThere ? change.after : std::nan(""))
        .number(static_cast<double>(change.after) - static_cast<double>(change.before));
  }
  return table.finish();
}

double busesNow(const GapView& view, const GapPerson& person) {
  return person.best < 0 ? -1.0 : view.stops[static_cast<std::size_t>(person.best)].asked.trips;
}

/// What became of somebody under the newer edition, the greatest loss first.
enum class Turn : std::uint8_t { Worse, Fewer, Better, More, None };
Turn turnOf(const GapView& view, const GapPerson& person) {
  if (person.gap != *person.before) return person.gap < *person.before ? Turn::Worse : Turn::Better;
  const double now = busesNow(view, person);
  return now < person.busesBefore ? Turn::Fewer : now > person.busesBefore ? Turn::More : Turn::None;
}

QString turnWords(Turn turn) {
  return turn == Turn::Worse    ? words("worse off")
         : turn == Turn::Better ? words("better off")
         : turn == Turn::Fewer  ? words("fewer buses")
                                : words("more buses");
}

std::shared_ptr<const ui::Table> personChangeTable(const GapView& view, const DistrictNames& districts,
                                                   const ui::Households* households) {
  const bool hasPersons = households != nullptr && households->hasPersons;
  std::vector<Column> columns = {whoColumn(view.areHouseholds),
                                 {words("District")},
                                 {words("What changed")},
                                 {words("Before")},
                                 {words("Now")},
                                 tripsColumn(words("Buses before")),
                                 tripsColumn(words("Buses now")),
                                 peopleColumn(words("People"))};
  if (hasPersons) addPersonColumns(columns);
  ui::TableBuilder table(words("Who lost or gained"), view.personKind(), std::move(columns));
  for (const Turn turn : {Turn::Worse, Turn::Fewer, Turn::Better, Turn::More}) {
    for (const GapPerson& person : view.people) {
      if (turnOf(view, person) != turn) continue;
      table.startRow(person.key);
      table.text(q(person.key))
          .text(districts.name(person.district))
          .text(turnWords(turn))
          .text(gapWords(*person.before))
          .text(gapWords(person.gap))
          .number(knownOrNan(person.busesBefore))
          .number(knownOrNan(busesNow(view, person)))
          .number(person.people);
      if (hasPersons) addPerson(table, person.key, *households);
    }
  }
  return table.finish(hasPersons);
}

ui::Bars gapWorstBars(const GapView& view, const DistrictNames& districts) {
  constexpr std::size_t kMost = 20;
  std::vector<ui::BarPart> parts = gapParts();
  parts.pop_back();  // those who have a bus
  ui::Bars bars{words("Districts with the most people without a bus"),
                words("persons"),
                0,
                "district",
                false,
                std::move(parts),
                {}};
  for (const auto* one : worstFirst(view)) {
    const auto& [code, sums] = *one;
    if (withoutBus(sums) <= 0 || bars.bars.size() == kMost) break;
    bars.bars.push_back({districts.name(code), {code}, {sums.begin(), sums.end() - 1}});
  }
  return bars;
}

ui::Bars dayBars(const GapAnswer& answer) {
  ui::Bars bars{
      words("Weekdays, Saturdays and Sundays side by side"), words("persons"), 0, "", false, gapParts(), {}};
  for (const char* day : kDayKinds) {
    const GapSums& sums = answer.on(day)->gaps.people;
    bars.bars.push_back({q(dayWords(day)), {}, {sums.begin(), sums.end()}});
  }
  return bars;
}

}  // namespace

QString gapWords(BusGap gap) {
  switch (gap) {
    case BusGap::NoStop:
      return words("no stop within reach");
    case BusGap::NoService:
      return words("a stop, but no bus that day");
    case BusGap::Few:
      return words("too few buses");
    default:
      return words("has a bus");
  }
}

QString serviceWords(int serviceClass) {
  constexpr int kLast = static_cast<int>(std::size(kServiceClassFrom)) - 1;
  if (serviceClass <= 0) return words("no bus");
  const auto from = kServiceClassFrom[std::min(serviceClass, kLast)];
  if (serviceClass >= kLast) return words("%1 and more buses", from);
  return words("%1 to %2 buses", from, kServiceClassFrom[serviceClass + 1] - 1);
}

std::vector<ui::BarPart> gapParts() {
  return {{gapWords(BusGap::NoStop), ui::colour::kUnreachable, Qt::DiagCrossPattern},
          {gapWords(BusGap::NoService), QColor(0xB3, 0x4A, 0x00), Qt::FDiagPattern},
          {gapWords(BusGap::Few), ui::colour::kBeyond, Qt::SolidPattern},
          {gapWords(BusGap::Served), ui::colour::kWithin, Qt::SolidPattern}};
}

void addGapTables(GapView& view, const GapAnswer& answer, const ui::City& city,
                  const ui::Households* households) {
  const DistrictNames districts(city);
  view.districtTable = gapDistrictTable(view, districts);
  view.stopTable = stopTable(view);
  view.personTable = personTable(view, districts, households);
  if (view.isCompared) {
    view.stopChangeTable = stopChangeTable(view);
    view.personChangeTable = personChangeTable(view, districts, households);
  }
  view.worstBars = gapWorstBars(view, districts);
  view.dayBars = dayBars(answer);
}

}  // namespace michi::mobility
