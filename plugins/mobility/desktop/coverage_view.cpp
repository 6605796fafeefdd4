#include "plugins/mobility/desktop/coverage_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <span>

#include "catalog/facility_kinds.h"
#include "catalog/walk_profile.h"
#include "plugins/mobility/analysis.h"
#include "plugins/mobility/desktop/access_table.h"
#include "plugins/mobility/desktop/coverage_tables.h"
#include "ui/base/words.h"
#include "ui/shell/run_words.h"

namespace michi::mobility {
namespace {

using ui::q;

/// The facilities of the city that answer to a kind.
struct Places {
  std::vector<const store::Facility*> all;
  std::map<std::string, const store::Facility*> byKey;

  Places(const ui::City& city, const catalog::FacilityKinds& known, const std::string& kind) {
    const auto answers = known.find(kind) == nullptr ? std::vector<std::string>{kind} : known.expand(kind);
    for (const auto& facility : city.facilities) {
      if (std::find(answers.begin(), answers.end(), facility.kind) == answers.end()) continue;
      all.push_back(&facility);
      byKey[facility.key] = &facility;
    }
  }
  double straightFrom(geo::Point from) const {
    double nearest = std::numeric_limits<double>::infinity();
    for (const auto* place : all)
      nearest = std::min(nearest, std::hypot(place->position.x - from.x, place->position.y - from.y));
    return all.empty() ? -1 : nearest;
  }
};

std::uint8_t classOf(const std::string& reached) {
  return reached == "within" ? kWithin : reached == "beyond" ? kBeyond : kUnreachable;
}

Way wayOf(const store::CoverageRow& row, const Places& places) {
  Way way{row.pointKey,
          row.districtCode,
          row.facilityKey,
          classOf(row.reached),
          row.weight,
          row.distance,
          row.minutes,
          row.offNetwork,
          places.straightFrom(row.position),
          row.position,
          {}};
  const auto place = places.byKey.find(row.facilityKey);
  if (place == places.byKey.end()) return way;
  way.place = place->second->name;
  way.to = place->second->position;
  return way;
}

KindView kindOf(const std::string& key, const ui::City& city, const catalog::FacilityKinds& known,
                const Places& places) {
  KindView view;
  view.key = key;
  const auto* kind = known.find(key);
  view.title = q(kind == nullptr ? key : inUserLanguage(kind->labelJa, kind->labelEn));
  for (const auto* place : places.all) {
    view.placesIn[city.districts.codeOf(city.districts.indexAt(place->position))].push_back(place->name);
    view.placesAt.push_back(place->position);
  }
  return view;
}

void arrange(KindView& view) {
  std::stable_sort(view.ways.begin(), view.ways.end(), [](const Way& a, const Way& b) {
    return std::pair(a.reached, a.metres) > std::pair(b.reached, b.metres);
  });
  for (const Way& way : view.ways) view.districts[way.district].by[way.reached] += way.people;
  double most = 0;
  for (const auto& [code, sums] : view.districts) {
    if (!code.empty() && sums.out() > most) most = sums.out(), view.worst = code;
  }
}

Conditions conditionsOf(const store::Run& run, const std::string& resources) {
  Conditions conditions;
  const auto json = nlohmann::json::parse(run.parameters, nullptr, false);
  if (!json.is_object()) return conditions;
  conditions.within = json.value("within", "");
  conditions.profile = json.value("profile", "");
  conditions.limit = plugin::parseLimit(conditions.within);
  conditions.snapLimit =
      catalog::walkProfile(resources + "/data/rules/profiles", conditions.profile).snapLimit.value();
  return conditions;
}

}  // namespace

const Way* KindView::find(const std::string& pointKey) const {
  const auto found =
      std::find_if(ways.begin(), ways.end(), [&](const Way& way) { return way.key == pointKey; });
  return found == ways.end() ? nullptr : &*found;
}

CoverageView viewOf(const store::Run& run, const ui::City& city, const ui::Households* households,
                    const std::string& resources) {
  CoverageView view;
  view.said = ui::saidOf(run);
  if (run.coverage.empty()) return view;
  view.conditions = conditionsOf(run, resources);
  view.areHouseholds = run.coverage.front().pointKey.starts_with('H');
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  std::vector<Places> places;  // of each kind
  for (const store::CoverageRow& row : std::span(run.coverage).first(pointRows(run))) {
    if (view.kinds.empty() || view.kinds.back().key != row.kind) {  // one kind after the other
      places.emplace_back(city, known, row.kind);
      view.kinds.push_back(kindOf(row.kind, city, known, places.back()));
    }
    view.kinds.back().ways.push_back(wayOf(row, places.back()));
  }
  for (KindView& kind : view.kinds) {
    arrange(kind);
    kind.accessTable = accessTable(run, kind, city);
    addTables(kind, view.conditions, city, view.areHouseholds ? households : nullptr, view.pointKind());
  }
  return view;
}

}  // namespace michi::mobility
