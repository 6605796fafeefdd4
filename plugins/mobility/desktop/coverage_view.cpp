#include "plugins/mobility/desktop/coverage_view.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include "catalog/facility_kinds.h"
#include "plugins/mobility/analysis.h"
#include "ui/base/words.h"
#include "ui/shell/run_words.h"

namespace michi::mobility {
namespace {

using ui::Column;
using ui::q;
using ui::words;

struct Names {
  std::map<std::string, std::string> districts, formers, facilities, kinds;

  Names(const ui::City& city, const std::string& resources) {
    for (const auto& district : city.districts.all()) {
      districts[district.code] = district.name;
      formers[district.code] = district.former;
    }
    for (const auto& facility : city.facilities) facilities[facility.key] = facility.name;
    const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
    for (const auto& kind : known.all()) kinds[kind.key] = inUserLanguage(kind.labelJa, kind.labelEn);
  }
  static QString in(const std::map<std::string, std::string>& names, const std::string& key) {
    const auto found = names.find(key);
    return q(found == names.end() ? key : found->second);
  }
};

std::uint8_t classOf(const std::string& reached) {
  return reached == "within" ? 0 : reached == "beyond" ? 1 : 2;
}

QString reachedWords(const std::string& reached) {
  if (reached == "within") return words("within reach");
  if (reached == "beyond") return words("beyond reach");
  return words("no road leads there");
}

double knownOrNan(double value) { return value < 0 ? std::nan("") : value; }

struct Sums {
  double by[3] = {0, 0, 0};
  double all() const { return by[0] + by[1] + by[2]; }
  double out() const { return by[1] + by[2]; }
};

using SumsByDistrict = std::map<std::pair<std::size_t, std::string>, Sums>;  // kind, code

std::shared_ptr<const ui::Table> districtTable(const SumsByDistrict& sums,
                                               const std::vector<std::string>& kinds, const Names& names) {
  ui::TableBuilder table(words("Coverage by district"), "district",
                         {{words("District")},
                          {words("Former municipality")},
                          {words("To")},
                          {words("People"), Column::Kind::Number, 0, words("persons")},
                          {words("Can walk there"), Column::Kind::Number, 0, words("persons")},
                          {words("Cannot"), Column::Kind::Number, 0, words("persons")},
                          {words("No road"), Column::Kind::Number, 0, words("persons")},
                          {words("Share that cannot"), Column::Kind::Number, 1, QStringLiteral("%")}});
  std::vector<const SumsByDistrict::value_type*> order;
  order.reserve(sums.size());
  for (const auto& one : sums) order.push_back(&one);
  std::stable_sort(order.begin(), order.end(),
                   [](const auto* a, const auto* b) { return a->second.out() > b->second.out(); });
  for (const auto* one : order) {
    const auto& [kind, code] = one->first;
    const Sums& sum = one->second;
    table.startRow(code);
    table.text(code.empty() ? words("in no district") : Names::in(names.districts, code))
        .text(code.empty() ? QString() : Names::in(names.formers, code))
        .text(Names::in(names.kinds, kinds[kind]))
        .number(sum.all())
        .number(sum.by[0])
        .number(sum.out())
        .number(sum.by[2])
        .number(sum.all() > 0 ? 100 * sum.out() / sum.all() : std::nan(""));
  }
  return table.finish();
}

std::vector<Column> pointColumns(bool areHouseholds, bool hasPersons) {
  std::vector<Column> columns = {{areHouseholds ? words("Household") : words("Point")},
                                 {words("District")},
                                 {words("To")},
                                 {words("Result")},
                                 {words("Way"), Column::Kind::Number, 0, QStringLiteral("m")},
                                 {words("Time"), Column::Kind::Number, 1, words("min")},
                                 {words("Nearest")},
                                 {words("People"), Column::Kind::Number, 0, words("persons")}};
  if (hasPersons) {
    columns.push_back({words("Name")});
    columns.push_back({words("Address")});
  }
  return columns;
}

void addPointRow(ui::TableBuilder& table, const store::CoverageRow& row, const Names& names) {
  table.startRow(row.pointKey);
  table.text(q(row.pointKey))
      .text(Names::in(names.districts, row.districtCode))
      .text(Names::in(names.kinds, row.kind))
      .text(reachedWords(row.reached))
      .number(knownOrNan(row.distance))
      .number(knownOrNan(row.minutes))
      .text(row.facilityKey.empty() ? QString() : Names::in(names.facilities, row.facilityKey))
      .number(row.weight);
}

void addPerson(ui::TableBuilder& table, const std::string& key, const ui::Households& households) {
  const ui::HouseholdRow* household =
      key.starts_with('H') ? households.find(std::atoll(key.c_str() + 1)) : nullptr;
  table.text(household == nullptr ? QString() : q(household->names))
      .text(household == nullptr ? QString() : q(household->address));
}

std::string tipOf(const store::CoverageRow& row, const Names& names) {
  const std::string kind = Names::in(names.kinds, row.kind).toStdString();
  if (row.facilityKey.empty()) return text("%1: no road leads there", kind);
  return text("%1: %2 m along the road to %3", kind, withSeparators(std::llround(row.distance)),
              Names::in(names.facilities, row.facilityKey).toStdString());
}

}  // namespace

CoverageView viewOf(const store::Run& run, const ui::City& city, const ui::Households* households,
                    const std::string& resources) {
  CoverageView view;
  view.said = ui::saidOf(run);
  if (run.coverage.empty()) return view;
  const Names names(city, resources);
  view.areHouseholds = run.coverage.front().pointKey.starts_with('H');
  const bool hasPersons = view.areHouseholds && households != nullptr && households->hasPersons;
  ui::TableBuilder points(words("Who can walk there"), view.areHouseholds ? "household" : "point",
                          pointColumns(view.areHouseholds, hasPersons));
  SumsByDistrict sums;
  for (const store::CoverageRow& row : std::span(run.coverage).first(pointRows(run))) {
    auto kind = std::find(view.kinds.begin(), view.kinds.end(), row.kind);
    if (kind == view.kinds.end()) {
      kind = view.kinds.insert(kind, row.kind);
      view.places.emplace_back();
    }
    const auto index = static_cast<std::size_t>(kind - view.kinds.begin());
    const std::uint8_t reached = classOf(row.reached);
    sums[{index, row.districtCode}].by[reached] += row.weight;
    addPointRow(points, row, names);
    if (hasPersons) addPerson(points, row.pointKey, *households);
    CoverageView::Places& places = view.places[index];
    places.positions.push_back(row.position);
    places.classes.push_back(reached);
    places.keys.push_back(row.pointKey);
    places.tips.push_back(tipOf(row, names));
  }
  view.points = points.finish(hasPersons);
  view.districts = districtTable(sums, view.kinds, names);
  double most = 0;
  for (const auto& [key, sum] : sums) {
    if (key.first == 0 && !key.second.empty() && sum.out() > most)
      most = sum.out(), view.worstDistrict = key.second;
  }
  return view;
}

}  // namespace michi::mobility
