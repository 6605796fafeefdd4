#include "plugins/evacuation/desktop/priority_view.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "plugin/text_table.h"
#include "ui/base/words.h"
#include "ui/shell/run_words.h"

namespace michi::evacuation {
namespace {

using ui::Column;
using ui::q;
using ui::words;

std::uint8_t urgency(const std::string& priorityClass) {
  const auto found = std::string("CBAS").find(priorityClass.empty() ? '?' : priorityClass[0]);
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
  if (const store::Shelter* shelter = known.shelter(row.shelterKey)) {
    why.shelter = shelter->name;
    why.to = shelter->position;
  }
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

std::shared_ptr<const ui::Table> districtTable(const std::map<std::string, Counts>& counts,
                                               const Known& known) {
  ui::TableBuilder table(words("Priority by district"), "district",
                         {{words("District")},
                          {words("Former municipality")},
                          {QStringLiteral("S"), Column::Kind::Number},
                          {QStringLiteral("A"), Column::Kind::Number},
                          {QStringLiteral("B"), Column::Kind::Number},
                          {QStringLiteral("C"), Column::Kind::Number},
                          {words("Together"), Column::Kind::Number}});
  std::vector<const std::map<std::string, Counts>::value_type*> order;
  order.reserve(counts.size());
  for (const auto& one : counts) order.push_back(&one);
  std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
    return std::tie(a->second[3], a->second[2]) > std::tie(b->second[3], b->second[2]);
  });
  for (const auto* one : order) {
    const auto& [code, by] = *one;
    const auto district = known.districts.find(code);
    table.startRow(code);
    table.text(known.district(code))
        .text(district == known.districts.end() ? QString() : q(district->second->former));
    for (int urgent = 3; urgent >= 0; --urgent) table.number(by[static_cast<std::size_t>(urgent)]);
    table.number(by[0] + by[1] + by[2] + by[3]);
  }
  return table.finish();
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
  const bool hasPersons = view.areHouseholds && households != nullptr && households->hasPersons;
  ui::TableBuilder table(words("Whom to help first"), view.areHouseholds ? "household" : "point",
                         rankingColumns(view.areHouseholds, hasPersons));
  std::map<std::string, Counts> counts;
  for (const store::PriorityRow* row : mostUrgentFirst(run.priority)) {
    const ui::HouseholdRow* household = householdOf(row->pointKey, households);
    view.rows.push_back(whyOf(*row, known, household));
    addRow(table, *row, view.rows.back(), known, household, hasPersons);
    counts[row->districtCode][urgency(row->priorityClass)] += 1;
    view.positions.push_back(row->position);
    view.classes.push_back(urgency(row->priorityClass));
  }
  view.ranking = table.finish(hasPersons);
  view.districts = districtTable(counts, known);
  return view;
}

}  // namespace michi::evacuation
