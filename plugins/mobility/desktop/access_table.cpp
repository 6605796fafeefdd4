#include "plugins/mobility/desktop/access_table.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "plugins/mobility/desktop/table_parts.h"
#include "plugins/mobility/shares.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using nlohmann::json;
using ui::words;

struct DistrictAccess {
  std::string code;
  AccessDifficulty sum;
};

/// Of a run's summary, or of what it says of the population; nothing where no age is known.
std::vector<DistrictAccess> accessOf(const json& summary, const std::string& kind) {
  std::vector<DistrictAccess> districts;
  const json::json_pointer path("/access_difficulty/" + kind + "/districts");
  if (!summary.contains(path)) return districts;
  for (const auto& [code, sum] : summary.at(path).items()) {
    AccessDifficulty one;
    one.people = sum.value("people", 0.0);
    one.both = sum.value("both", 0.0);
    one.onlyStraight = sum.value("only_straight", 0.0);
    one.onlyRoad = sum.value("only_road", 0.0);
    districts.push_back({code == "none" ? "" : code, one});
  }
  std::stable_sort(districts.begin(), districts.end(),
                   [](const auto& a, const auto& b) { return a.sum.onlyRoad > b.sum.onlyRoad; });
  return districts;
}

}  // namespace

std::shared_ptr<const ui::Table> accessTable(const store::Run& run, const KindView& kind,
                                             const ui::City& city) {
  const json summary = json::parse(run.summary, nullptr, false);
  if (!summary.is_object()) return nullptr;
  std::vector<DistrictAccess> districts = accessOf(summary, kind.key);
  const bool areInhabitants = districts.empty() || summary.value("points", "") == "population";
  if (districts.empty() && summary.contains("population"))
    districts = accessOf(summary.at("population"), kind.key);
  if (districts.empty()) return nullptr;
  const std::string to = kind.title.toStdString();
  const DistrictNames names(city);
  ui::TableBuilder table(
      areInhabitants ? words("The ministry's count and the road: %1 (all inhabitants of 65 and more)", to)
                     : words("The ministry's count and the road: %1 (65 and more, no car)", to),
      "district",
      {{words("District")},
       {words("Former municipality")},
       peopleColumn(words("65 and more")),
       peopleColumn(words("500 m and more in a straight line")),
       peopleColumn(words("Out of reach along the road")),
       peopleColumn(words("Both")),
       peopleColumn(words("Near in a straight line only")),
       peopleColumn(words("Far in a straight line only"))});
  for (const auto& [code, sum] : districts) {
    table.startRow(code);
    table.text(names.name(code)).text(names.former(code));
    for (const double people :
         {sum.people, sum.straight(), sum.road(), sum.both, sum.onlyRoad, sum.onlyStraight})
      table.number(people);
  }
  return table.finish();
}

}  // namespace michi::mobility
