#include "plugins/mobility/desktop/coverage_tables.h"

#include <algorithm>
#include <cmath>

#include "plugins/mobility/analysis.h"
#include "plugins/mobility/desktop/table_parts.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::Column;
using ui::q;
using ui::words;

constexpr std::size_t kMostBars = 20;

using DistrictSums = std::pair<const std::string, Sums>;

std::vector<const DistrictSums*> worstFirst(const std::map<std::string, Sums>& districts) {
  std::vector<const DistrictSums*> order;
  order.reserve(districts.size());
  for (const auto& one : districts) order.push_back(&one);
  std::stable_sort(order.begin(), order.end(),
                   [](const auto* a, const auto* b) { return a->second.out() > b->second.out(); });
  return order;
}

std::shared_ptr<const ui::Table> districtTable(const KindView& view, const DistrictNames& districts) {
  ui::TableBuilder table(words("Districts and the way to: %1", view.title.toStdString()), "district",
                         {{words("District")},
                          {words("Former municipality")},
                          peopleColumn(words("Cannot")),
                          peopleColumn(words("No road")),
                          shareColumn(words("Share that cannot")),
                          peopleColumn(words("Can walk there")),
                          peopleColumn(words("People"))});
  for (const auto* one : worstFirst(view.districts)) {
    const auto& [code, sums] = *one;
    table.startRow(code);
    table.text(districts.name(code))
        .text(districts.former(code))
        .number(sums.out())
        .number(sums.by[kUnreachable])
        .number(shareOf(sums.out(), sums.all()))
        .number(sums.by[kWithin])
        .number(sums.all());
  }
  return table.finish();
}

/// Former municipalities and residents' councils, each the sum of its districts; the worst first.
std::shared_ptr<const ui::Table> groupTable(const KindView& view, const DistrictNames& districts) {
  struct Group {
    QString level, name, former;
    Sums sums;
  };
  std::map<std::string, Group> groups;
  const auto add = [&](const std::string& key, const QString& level, const std::string& name,
                       const std::string& former, const Sums& sums) {
    Group& group = groups[key];
    group.level = level, group.name = q(name), group.former = q(former);
    for (std::size_t i = 0; i < sums.by.size(); ++i) group.sums.by[i] += sums.by[i];
  };
  for (const auto& [code, sums] : view.districts) {
    const store::District* found = districts.find(code);
    if (found == nullptr) continue;
    const store::District& district = *found;
    if (!district.former.empty())
      add(district.former, words("Former municipality"), district.former, district.former, sums);
    if (!district.council.empty())
      add(district.former + "/" + district.council, words("Residents' council"), district.council,
          district.former, sums);
  }
  std::vector<const std::pair<const std::string, Group>*> order;
  order.reserve(groups.size());
  for (const auto& one : groups) order.push_back(&one);
  std::stable_sort(order.begin(), order.end(),
                   [](const auto* a, const auto* b) { return a->second.sums.out() > b->second.sums.out(); });
  ui::TableBuilder table(words("Councils and the way to: %1", view.title.toStdString()), "council",
                         {{words("Level")},
                          {words("Name of it")},
                          {words("Former municipality")},
                          peopleColumn(words("Cannot")),
                          peopleColumn(words("No road")),
                          shareColumn(words("Share that cannot")),
                          peopleColumn(words("People"))});
  for (const auto* one : order) {
    const auto& [key, group] = *one;
    table.startRow(key);
    table.text(group.level)
        .text(group.name)
        .text(group.former)
        .number(group.sums.out())
        .number(group.sums.by[kUnreachable])
        .number(shareOf(group.sums.out(), group.sums.all()))
        .number(group.sums.all());
  }
  return table.finish();
}

std::vector<Column> pointColumns(bool areHouseholds, bool hasPersons) {
  std::vector<Column> columns = {whoColumn(areHouseholds),
                                 {words("District")},
                                 {words("Result")},
                                 {words("Way"), Column::Kind::Number, 0, QStringLiteral("m")},
                                 {words("Time"), Column::Kind::Number, 1, words("min")},
                                 {words("Nearest")},
                                 peopleColumn(words("People"))};
  if (hasPersons) addPersonColumns(columns);
  return columns;
}

std::shared_ptr<const ui::Table> pointTable(const KindView& view, const DistrictNames& districts,
                                            const ui::Households* households, const char* pointKind) {
  const bool hasPersons = households != nullptr && households->hasPersons;
  ui::TableBuilder table(words("The way to: %1", view.title.toStdString()), pointKind,
                         pointColumns(households != nullptr, hasPersons));
  for (const Way& way : view.ways) {
    table.startRow(way.key);
    table.text(q(way.key))
        .text(districts.name(way.district))
        .text(reachedWords(way.reached))
        .number(knownOrNan(way.metres))
        .number(knownOrNan(way.minutes))
        .text(q(way.place))
        .number(way.people);
    if (hasPersons) addPerson(table, way.key, *households);
  }
  return table.finish(hasPersons);
}

/// The districts with most people who cannot walk there.
ui::Bars worstBars(const KindView& view, const Conditions& conditions, const DistrictNames& districts) {
  ui::Bars bars{words("Districts with the most people who cannot walk to %1 within %2",
                      view.title.toStdString(), withinWords(conditions.within)),
                words("persons"),
                0,
                "district",
                false,
                {{words("Beyond reach"), ui::colour::kBeyond, Qt::SolidPattern},
                 {words("No road leads there"), ui::colour::kUnreachable, Qt::DiagCrossPattern}},
                {}};
  for (const auto* one : worstFirst(view.districts)) {
    const auto& [code, sums] = *one;
    if (sums.out() <= 0 || bars.bars.size() == kMostBars) break;
    bars.bars.push_back({districts.name(code), {code}, {sums.by[kBeyond], sums.by[kUnreachable]}});
  }
  return bars;
}

/// How many people live how far: whether a little more or less changes much.
ui::Bars distanceBars(const KindView& view, const char* pointKind) {
  constexpr std::array kMetres = {300.0, 500.0, 1000.0, 2000.0, 4000.0};  // metres, up to
  ui::Bars bars{words("How far is the way to %1?", view.title.toStdString()),
                words("persons"),
                0,
                pointKind,
                std::string_view(pointKind) == "household",
                ui::reachParts(),
                {}};
  for (const double band : kMetres)
    bars.bars.push_back({words("up to %1", wayWords(band).toStdString()), {}, {0, 0, 0}});
  bars.bars.push_back({words("farther"), {}, {0, 0, 0}});
  bars.bars.push_back({words("no road leads there"), {}, {0, 0, 0}});
  for (const Way& way : view.ways) {
    const auto band = static_cast<std::size_t>(std::lower_bound(kMetres.begin(), kMetres.end(), way.metres) -
                                               kMetres.begin());
    ui::Bar& bar = way.reached == kUnreachable ? bars.bars.back() : bars.bars[band];
    bar.keys.push_back(way.key);
    bar.values[way.reached] += way.people;
  }
  return bars;
}

/// Who could walk there if the limit were another: how much hangs on it.
ui::Bars limitBars(const KindView& view, const Conditions& conditions) {
  constexpr std::array kMetres = {100.0, 200.0, 300.0, 400.0, 500.0, 700.0, 1000.0, 1500.0, 2000.0, 3000.0};
  constexpr std::array kMinutes = {2.0, 4.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 45.0, 60.0};
  const bool byTime = conditions.limit.by == walk::Minimise::Time;
  ui::Bars bars{words("Who could walk to %1 under other limits", view.title.toStdString()),
                words("persons"),
                0,
                "",
                false,
                {{words("Can walk there"), ui::colour::kWithin, Qt::SolidPattern}},
                {}};
  for (std::size_t i = 0; i < kMetres.size(); ++i) {
    const double limit = byTime ? kMinutes[i] : kMetres[i];
    const auto end = byTime ? text("%1 minutes", std::lround(limit)) : wayWords(limit).toStdString();
    double within = 0, all = 0;
    for (const Way& way : view.ways) {
      all += way.people;
      if (way.reached != kUnreachable && (byTime ? way.minutes : way.metres) <= limit) within += way.people;
    }
    bars.bars.push_back(
        {words("within %1 (%2 %)", end, std::lround(all > 0 ? 100 * within / all : 0)), {}, {within}});
  }
  return bars;
}

}  // namespace

QString wayWords(double metres) {
  constexpr double kLong = 1000;
  if (metres < kLong) return QStringLiteral("%1 m").arg(std::lround(metres));
  QString kilometres = QString::number(metres / kLong, 'f', 1);
  if (kilometres.endsWith(QStringLiteral(".0"))) kilometres.chop(2);
  return kilometres + QStringLiteral(" km");
}

QString reachedWords(std::uint8_t reached) {
  return reached == kWithin   ? words("within reach")
         : reached == kBeyond ? words("beyond reach")
                              : words("no road leads there");
}

void addTables(KindView& view, const Conditions& conditions, const ui::City& city,
               const ui::Households* households, const char* pointKind) {
  const DistrictNames districts(city);
  view.districtTable = districtTable(view, districts);
  view.groupTable = groupTable(view, districts);
  view.pointTable = pointTable(view, districts, households, pointKind);
  view.worstBars = worstBars(view, conditions, districts);
  view.distanceBars = distanceBars(view, pointKind);
  view.limitBars = limitBars(view, conditions);
}

}  // namespace michi::mobility
