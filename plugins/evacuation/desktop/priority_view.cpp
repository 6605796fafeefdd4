#include "plugins/evacuation/desktop/priority_view.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "plugin/analysis.h"
#include "ui/base/words.h"
#include "ui/shell/run_words.h"

namespace michi::evacuation {
namespace {

using ui::Column;
using ui::q;
using ui::words;

constexpr std::string_view kLetters = "CBAS";  // by urgency
constexpr std::size_t kMostUrgent = 3;

std::uint8_t urgency(const std::string& priorityClass) {
  const auto found = kLetters.find(priorityClass.empty() ? '?' : priorityClass[0]);
  return found == std::string::npos ? 0 : static_cast<std::uint8_t>(found);
}

struct Known {
  std::map<std::string, const store::District*> districts;
  std::map<std::string, const store::Shelter*> shelters;

  explicit Known(const ui::City& city) {
    for (const auto& district : city.districts.all()) districts[district.code] = &district;
    for (const auto& shelter : city.shelters) shelters[shelter.key] = &shelter;
  }
  QString district(const std::string& code) const {
    const auto found = districts.find(code);
    return found == districts.end() ? words("in no district") : q(found->second->name);
  }
  const store::Shelter* shelter(const std::string& key) const {
    const auto found = shelters.find(key);
    return found == shelters.end() ? nullptr : found->second;
  }
};

const ui::HouseholdRow* householdOf(const std::string& key, const ui::Households* households) {
  return households != nullptr && key.starts_with('H') ? households->find(std::atoll(key.c_str() + 1))
                                                       : nullptr;
}

Why whyOf(const store::PriorityRow& row, const Known& known, const ui::HouseholdRow* household) {
  Why why;
  why.key = row.pointKey;
  why.title = household != nullptr && !household->names.empty() ? row.pointKey + "  " + household->names
                                                                : row.pointKey;
  why.reason = row.reason;
  why.priorityClass = row.priorityClass;
  const auto shares = nlohmann::json::parse(row.shares, nullptr, false);
  if (shares.is_object()) {
    why.hazard = shares.value("hazard", 0.0);
    why.need = shares.value("need", 0.0);
    why.way = shares.value("way", 0.0);
  }
  why.from = row.position;
  why.distance = row.distance;
  why.minutes = row.minutes;
  if (const store::Shelter* shelter = known.shelter(row.shelterKey)) {
    why.shelter = shelter->name;
    why.to = shelter->position;
  }
  why.isOpenable = household != nullptr && !household->names.empty();
  return why;
}

std::vector<Column> rankingColumns(bool areHouseholds, bool hasPersons) {
  std::vector<Column> columns = {{words("Priority")},
                                 {words("Score"), Column::Kind::Number, 1},
                                 {areHouseholds ? words("Household") : words("Point")}};
  if (hasPersons) {
    columns.push_back({words("Name")});
    columns.push_back({words("Address")});
  }
  columns.insert(columns.end(), {{words("District")},
                                 {words("Why")},
                                 {words("Emergency place")},
                                 {words("Way"), Column::Kind::Number, 0, QStringLiteral("m")},
                                 {words("Time"), Column::Kind::Number, 0, words("min")},
                                 {words("Hazard"), Column::Kind::Number, 1},
                                 {words("Need"), Column::Kind::Number, 1},
                                 {words("Way there"), Column::Kind::Number, 1},
                                 {words("People"), Column::Kind::Number, 0, words("persons")}});
  return columns;
}

double knownOrNan(double value) { return value < 0 ? std::nan("") : value; }

void addRow(ui::TableBuilder& table, const store::PriorityRow& row, const Why& why, const Known& known,
            const ui::HouseholdRow* household, bool hasPersons) {
  table.startRow(row.pointKey);
  table.text(q(row.priorityClass)).number(row.score).text(q(row.pointKey));
  if (hasPersons) {
    table.text(household == nullptr ? QString() : q(household->names))
        .text(household == nullptr ? QString() : q(household->address));
  }
  table.text(known.district(row.districtCode))
      .text(q(row.reason))
      .text(why.shelter.empty() ? words("none in reach") : q(why.shelter))
      .number(knownOrNan(row.distance))
      .number(knownOrNan(row.minutes))
      .number(why.hazard)
      .number(why.need)
      .number(why.way)
      .number(row.weight);
}

using Counts = std::array<double, 4>;  // by urgency

struct DistrictCounts {
  std::string code;  // empty: in no district
  Counts by{};
  double total() const { return by[0] + by[1] + by[2] + by[3]; }
};

/// The most of class S first, then of A.
std::vector<DistrictCounts> ordered(const std::map<std::string, Counts>& counts) {
  std::vector<DistrictCounts> order;
  order.reserve(counts.size());
  for (const auto& [code, by] : counts) order.push_back({code, by});
  std::stable_sort(order.begin(), order.end(), [](const DistrictCounts& a, const DistrictCounts& b) {
    return std::tie(a.by[3], a.by[2], a.by[1]) > std::tie(b.by[3], b.by[2], b.by[1]);
  });
  return order;
}

/// Counts of households may be small enough to tell who it is: they leave the program as households do.
std::shared_ptr<const ui::Table> districtTable(const std::vector<DistrictCounts>& counts, const Known& known,
                                               bool areHouseholds) {
  ui::TableBuilder table(words("Priority by district"), "district",
                         {{words("District")},
                          {words("Former municipality")},
                          {QStringLiteral("S"), Column::Kind::Number},
                          {QStringLiteral("A"), Column::Kind::Number},
                          {QStringLiteral("B"), Column::Kind::Number},
                          {QStringLiteral("C"), Column::Kind::Number},
                          {words("Together"), Column::Kind::Number}});
  for (const DistrictCounts& one : counts) {
    const auto district = known.districts.find(one.code);
    table.startRow(one.code);
    table.text(known.district(one.code))
        .text(district == known.districts.end() ? QString() : q(district->second->former));
    for (std::size_t urgent = kMostUrgent + 1; urgent-- > 0;) table.number(one.by[urgent]);
    table.number(one.total());
  }
  return table.finish(areHouseholds);
}

/// The letter and the number stand beside each bar: the most urgent can be read without colours.
QString barLabel(const DistrictCounts& one, const Known& known) {
  return known.district(one.code) + QStringLiteral(" S") + ui::counted(std::llround(one.by[kMostUrgent]));
}

ui::Bars chartOf(const std::vector<DistrictCounts>& counts, const Known& known, bool areHouseholds) {
  constexpr std::size_t kBars = 20;
  ui::Bars chart{areHouseholds ? words("Households by district, the most of class S first")
                               : words("Points by district, the most of class S first"),
                 {},
                 0,
                 "district",
                 areHouseholds,
                 ui::priorityParts(),
                 {}};
  for (std::size_t i = 0; i < std::min(kBars, counts.size()); ++i) {
    const DistrictCounts& one = counts[i];
    ui::Bar bar{barLabel(one, known), {}, {one.by.rbegin(), one.by.rend()}};
    if (!one.code.empty()) bar.keys.push_back(one.code);
    chart.bars.push_back(std::move(bar));
  }
  return chart;
}

std::string profileOf(const store::Run& run) {
  const auto parameters = nlohmann::json::parse(run.parameters, nullptr, false);
  return parameters.is_object() ? parameters.value("profile", std::string("elderly"))
                                : std::string("elderly");
}

/// Over the whole city: the run's own order is by district.
std::vector<const store::PriorityRow*> mostUrgentFirst(const std::vector<store::PriorityRow>& rows) {
  std::vector<const store::PriorityRow*> order;
  order.reserve(rows.size());
  for (const auto& row : rows) order.push_back(&row);
  std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
    return std::pair(urgency(a->priorityClass), a->score) > std::pair(urgency(b->priorityClass), b->score);
  });
  return order;
}

}  // namespace

PriorityView viewOf(const store::Run& run, const ui::City& city, const ui::Households* households) {
  PriorityView view;
  view.said = ui::saidOf(run);
  if (run.priority.empty()) return view;
  const Known known(city);
  view.areHouseholds = run.priority.front().pointKey.starts_with('H');
  view.profile = profileOf(run);
  const bool hasPersons = view.areHouseholds && households != nullptr && households->hasPersons;
  ui::TableBuilder table(words("Whom to help first"), view.areHouseholds ? "household" : "point",
                         rankingColumns(view.areHouseholds, hasPersons));
  std::map<std::string, Counts> counts;
  std::size_t hidden = 0;
  for (const store::PriorityRow* row : mostUrgentFirst(run.priority)) {
    const ui::HouseholdRow* household = householdOf(row->pointKey, households);
    if (view.areHouseholds && household == nullptr) {
      ++hidden;
      continue;
    }
    view.rows.push_back(whyOf(*row, known, household));
    addRow(table, *row, view.rows.back(), known, household, hasPersons);
    counts[row->districtCode][urgency(row->priorityClass)] += 1;
    view.positions.push_back(row->position);
    view.classes.push_back(urgency(row->priorityClass));
  }
  if (hidden > 0)
    view.said.warnings.push_back(
        text("%1 households of this result are not shown: they are not open to you today, or no longer in "
             "the ledger. Compute it again.",
             withSeparators(hidden)));
  const auto byDistrict = ordered(counts);
  view.ranking = table.finish(view.areHouseholds);
  view.districts = districtTable(byDistrict, known, view.areHouseholds);
  view.chart = chartOf(byDistrict, known, view.areHouseholds);
  return view;
}

std::vector<std::string> lackingFor(const ui::City& city, const ui::Households* households) {
  const auto isEmpty = [&city](const char* name) {
    const store::LayerInfo* layer = city.layer(name);
    return layer == nullptr || layer->count == 0;
  };
  const bool lacksPeople = households == nullptr ? city.needPoints.empty() : households->rows.empty();
  std::vector<std::string> titles;
  if (!isEmpty("road") && !lacksPeople) return titles;  // the rest only makes the result poorer
  for (const char* layer : {"district", "road", "shelter", "flood_zone", "landslide_zone"}) {
    if (isEmpty(layer)) titles.push_back(plugin::layerTitle(layer));
  }
  if (lacksPeople && households != nullptr)
    titles.push_back(text("households in the ledger"));
  else if (lacksPeople)
    titles.push_back(city.hasRegistry ? text("need points, or log in to see the households")
                                      : text("need points"));
  return titles;
}

}  // namespace michi::evacuation
