#include "plugins/mobility/reach.h"

#include <array>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "ingest/export.h"
#include "plugin/analysis.h"
#include "plugin/text_table.h"
#include "plugins/mobility/coverage.h"
#include "plugins/mobility/places.h"

namespace michi::mobility {

geo::Geometry reachArea(const walk::Metric& metric, std::span<const geo::Point> places, double limit,
                        double width, Progress& progress, walk::Direction direction) {
  const walk::Cost most = costOf(metric, limit);
  walk::NearestSearch search;
  search.run(metric, walk::snapAll(metric, places, snapOptions(metric, 0)), direction, most);
  const walk::ReachArea reached = search.area(most);
  progress.step(0.7, text("Drawing the reach"));
  std::vector<geo::Geometry> strips;
  strips.reserve(reached.parts.size());
  for (const walk::EdgePart& part : reached.parts) {
    if (strips.size() % 256 == 0)
      progress.report(static_cast<double>(strips.size()) / static_cast<double>(reached.parts.size()));
    const auto line = metric.network().shapePart(part.edge, part.begin, part.end);
    strips.push_back(geo::buffer(
        line.size() > 1 ? geo::Geometry::lineString(line) : geo::Geometry::point(line.front()), width));
  }
  progress.step(0.3, text("Drawing the reach"));
  return strips.empty() ? geo::Geometry() : geo::unionOf(strips);
}

std::vector<Reach> computeReach(const store::Workspace& workspace, const ReachRequest& request,
                                const std::string& resources, Progress& progress) {
  constexpr double kWidest = 500;
  if (!(request.width > 0 && request.width <= kWidest))
    throw Error(ErrorKind::BadInput, text("The width is above 0 and up to %1 metres.", kWidest));
  const plugin::Limit limit = plugin::parseLimit(request.within);
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  const auto kinds = placesOf(workspace, known, plugin::splitList(request.to));
  const auto walking = plugin::openWalking(workspace, resources, request.profile, limit.by);
  std::vector<Reach> areas;
  for (const KindOfPlace& kind : kinds) {
    std::vector<geo::Point> places;
    for (const Place& place : kind.places) places.push_back(place.position);
    areas.push_back(
        {kind.kind, places.size(), reachArea(walking->metric, places, limit.value, request.width, progress)});
  }
  return areas;
}

std::string reachGeoJson(const std::string& crs, const ReachRequest& request, std::vector<Reach> areas) {
  constexpr int kDecimals = 7;
  const geo::Transform toDegrees(crs, "EPSG:4326");
  nlohmann::ordered_json features = nlohmann::ordered_json::array();
  for (Reach& reach : areas) {
    reach.area.transform(toDegrees);
    features.push_back({{"type", "Feature"},
                        {"properties",
                         {{"kind", reach.kind},
                          {"within", request.within},
                          {"profile", request.profile},
                          {"width_m", request.width},
                          {"places", reach.places}}},
                        {"geometry", nlohmann::ordered_json::parse(geo::toGeoJson(reach.area, kDecimals))}});
  }
  return nlohmann::ordered_json{{"type", "FeatureCollection"}, {"features", features}}.dump() + "\n";
}

void writeReach(const std::string& crs, const ReachRequest& request, const std::vector<Reach>& areas,
                const std::string& file) {
  const std::array<std::string, 5> columns{"kind", "within", "profile", "width_m", "places"};
  std::vector<ingest::ExportedArea> rows;
  for (const Reach& reach : areas) {
    if (reach.area.isEmpty()) continue;
    rows.push_back({{reach.kind, request.within, request.profile, plugin::decimal(request.width, 0),
                     std::to_string(reach.places)},
                    reach.area});
  }
  if (rows.empty()) throw Error(ErrorKind::NotFound, text("There is no area within reach to write."));
  ingest::exportAreas("reach", crs, columns, rows, file);
}

}  // namespace michi::mobility
