#include "plugins/mobility/reach.h"

#include <nlohmann/json.hpp>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/analysis.h"
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

std::string reachGeoJson(const store::Workspace& workspace, const ReachRequest& request,
                         const std::string& resources, Progress& progress) {
  constexpr double kWidest = 500;
  constexpr int kDecimals = 7;
  if (!(request.width > 0 && request.width <= kWidest))
    throw Error(ErrorKind::BadInput, text("The width is above 0 and up to %1 metres.", kWidest));
  const plugin::Limit limit = plugin::parseLimit(request.within);
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  const auto kinds = placesOf(workspace, known, plugin::splitList(request.to));
  const auto walking = plugin::openWalking(workspace, resources, request.profile, limit.by);
  const geo::Transform toDegrees(workspace.crs(), "EPSG:4326");
  nlohmann::ordered_json features = nlohmann::ordered_json::array();
  for (const KindOfPlace& kind : kinds) {
    std::vector<geo::Point> places;
    for (const Place& place : kind.places) places.push_back(place.position);
    geo::Geometry area = reachArea(walking->metric, places, limit.value, request.width, progress);
    area.transform(toDegrees);
    features.push_back({{"type", "Feature"},
                        {"properties",
                         {{"kind", kind.kind},
                          {"within", request.within},
                          {"profile", request.profile},
                          {"width_m", request.width},
                          {"places", kind.places.size()}}},
                        {"geometry", nlohmann::ordered_json::parse(geo::toGeoJson(area, kDecimals))}});
  }
  return nlohmann::ordered_json{{"type", "FeatureCollection"}, {"features", features}}.dump() + "\n";
}

}  // namespace michi::mobility
