#include "plugins/mobility/gap_area_answer.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/analysis.h"
#include "plugin/text_table.h"
#include "plugins/mobility/analysis.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/numbers.h"
#include "plugins/mobility/places.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

const char* wordOf(GapReason reason) {
  constexpr const char* kWords[] = {"too_far", "no_way", "off_road"};
  return kWords[static_cast<std::size_t>(reason)];
}

double metresOf(const std::string& words) {
  const plugin::Limit limit = plugin::parseLimit(words);
  if (limit.by != walk::Minimise::Distance)
    throw Error(ErrorKind::BadInput, text("Areas are joined by a distance, such as 500m: %1.", words));
  return limit.value;
}

std::string reasonWords(const GapPart& part) {
  switch (part.mainReason()) {
    case GapReason::TooFar:
      return text("The nearest is %1 m away on average.", withSeparators(std::llround(part.meanWay)));
    case GapReason::NoWay:
      return text("No road that can be walked leads to one.");
    default:
      return text("The homes are too far from any road.");
  }
}

/// Round each home, so wide that a house's place cannot be read off.
geo::Geometry areaOf(const std::vector<Demand>& demands, const std::vector<GapHome>& homes,
                     const GapArea& area) {
  constexpr double kRound = 100;
  std::vector<geo::Geometry> circles;
  circles.reserve(area.homes.size());
  for (const std::size_t home : area.homes) {
    const Demand& demand = demands[homes[home].demand];
    circles.push_back(geo::buffer(geo::Geometry::point(demand.position), kRound + demand.looseness));
  }
  return geo::unionOf(circles);
}

NamedGapArea named(const GapArea& area, const plugin::Districts& districts) {
  NamedGapArea result;
  result.people = area.people;
  result.homes = area.homes.size();
  for (const GapPart& part : area.parts) {
    const std::string district =
        part.district.empty() ? text("outside every district") : districts.byCode(part.district).name;
    result.parts.push_back({part, district, reasonWords(part)});
  }
  result.name = result.parts.front().district;
  if (result.parts.size() > 1) result.name = text("%1 and %2 more", result.name, result.parts.size() - 1);
  return result;
}

std::string areasCsv(const std::vector<NamedGapArea>& areas) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"area", "area_people", "district_code", "district", "people", "homes",
                                   "reason", "mean_distance_m"});
  for (std::size_t a = 0; a < areas.size(); ++a)
    for (const auto& [part, district, reason] : areas[a].parts)
      csv.row(std::vector<std::string>{std::to_string(a + 1), plugin::decimal(areas[a].people, 1),
                                       part.district, district, plugin::decimal(part.people, 1),
                                       std::to_string(part.homes), wordOf(part.mainReason()),
                                       part.meanWay > 0 ? plugin::decimal(part.meanWay, 0) : ""});
  return csv.content();
}

std::string areasGeoJson(const std::vector<NamedGapArea>& areas, const std::string& crs) {
  constexpr int kDecimals = 6;
  const geo::Transform toDegrees(crs, "EPSG:4326");
  Json features = Json::array();
  for (std::size_t a = 0; a < areas.size(); ++a) {
    geo::Geometry area = areas[a].area;
    area.transform(toDegrees);
    features.push_back({{"type", "Feature"},
                        {"properties",
                         {{"area", a + 1},
                          {"name", areas[a].name},
                          {"people", number(areas[a].people)},
                          {"reason", wordOf(areas[a].parts.front().part.mainReason())}}},
                        {"geometry", Json::parse(geo::toGeoJson(area, kDecimals))}});
  }
  return Json{{"type", "FeatureCollection"}, {"features", features}}.dump() + "\n";
}

Json toJson(const NamedGapArea& area) {
  Json parts = Json::array();
  for (const auto& [part, district, reason] : area.parts)
    parts.push_back({{"district", part.district},
                     {"people", number(part.people)},
                     {"homes", part.homes},
                     {"reason", wordOf(part.mainReason())},
                     {"too_far", number(part.reasons[0])},
                     {"no_way", number(part.reasons[1])},
                     {"off_road", number(part.reasons[2])},
                     {"mean_distance_m", part.meanWay}});
  return {{"name", area.name}, {"people", number(area.people)}, {"homes", area.homes}, {"districts", parts}};
}

void addGapSentences(const GapAreaRequest& request, double people, double all, std::size_t small,
                     GapAreaAnswer& answer) {
  const auto count = [](double value) { return withSeparators(std::llround(value)); };
  answer.sentences.push_back(text("%1 of %2 people have nothing within %3; they live in %4 areas.",
                                  count(people), count(all), withinWords(request.within),
                                  withSeparators(answer.areas.size() + small)));
  if (!answer.areas.empty())
    answer.sentences.push_back(text("  The largest is %1 with %2 people. %3", answer.areas.front().name,
                                    count(answer.areas.front().people),
                                    answer.areas.front().parts.front().reason));
  if (small > 0)
    answer.sentences.push_back(
        text("  %1 areas of fewer than %2 people are not listed.", withSeparators(small), request.least));
}

}  // namespace

GapAreaAnswer computeGapAreas(const store::Workspace& workspace, const store::Registry* registry,
                              const GapAreaRequest& request, const std::string& resources,
                              Progress& progress) {
  const double limit = metresOf(request.within), near = metresOf(request.join);
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  const auto kinds = placesOf(workspace, known, plugin::splitList(request.to));
  if (kinds.empty())
    throw Error(ErrorKind::BadInput, text("Name what people should have near, such as shop."));
  const plugin::Districts districts(workspace.districts());
  const Homes homes = homesOf(workspace, registry, request.points, districts, resources);
  const auto walking = plugin::openWalking(workspace, resources, request.profile, walk::Minimise::Distance);
  progress.step(0.3, text("Looking for areas without"));
  const std::vector<GapHome> without = gapHomes(cover(walking->metric, homes.demands, kinds, limit, {}, 0));
  GapAreaAnswer answer;
  answer.warnings = homes.warnings;
  double people = 0, all = 0;
  std::size_t small = 0;
  for (const Demand& home : homes.demands) all += home.weight;
  progress.step(0.6, text("Looking for areas without"));
  for (const GapArea& area : gapAreas(walking->metric, homes.demands, without, near)) {
    progress.check();
    people += area.people;
    if (area.people < request.least) {
      ++small;
      continue;
    }
    answer.areas.push_back(named(area, districts));
    answer.areas.back().area = areaOf(homes.demands, without, area);
  }
  addGapSentences(request, people, all, small, answer);
  Json areas = Json::array();
  for (const NamedGapArea& area : answer.areas) areas.push_back(toJson(area));
  answer.json =
      Json{{"to", request.to},           {"within", request.within}, {"join", request.join},
           {"profile", request.profile}, {"points", homes.points},   {"people", number(people)},
           {"all", number(all)},         {"areas", areas},           {"sentences", answer.sentences},
           {"warnings", answer.warnings}}
          .dump(2) +
      "\n";
  answer.csv = areasCsv(answer.areas);
  answer.geoJson = areasGeoJson(answer.areas, workspace.crs());
  return answer;
}

}  // namespace michi::mobility
