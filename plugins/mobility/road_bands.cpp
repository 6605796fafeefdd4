#include "plugins/mobility/road_bands.h"

#include <algorithm>
#include <utility>

#include "walk/queries.h"

namespace michi::mobility {
namespace {

/// What `now` has and `before` has not; both sorted and without overlaps, all of `before` lies in `now`.
std::vector<walk::EdgePart> without(const std::vector<walk::EdgePart>& now,
                                    const std::vector<walk::EdgePart>& before) {
  std::vector<walk::EdgePart> rest;
  auto hole = before.begin();
  for (walk::EdgePart part : now) {
    while (hole != before.end() && hole->edge < part.edge) ++hole;
    for (; hole != before.end() && hole->edge == part.edge && hole->begin < part.end; ++hole) {
      if (hole->begin > part.begin) rest.push_back({part.edge, part.begin, hole->begin});
      part.begin = std::max(part.begin, hole->end);
    }
    if (part.begin < part.end) rest.push_back(part);
  }
  return rest;
}

}  // namespace

RoadBands roadBands(const walk::Metric& metric, std::span<const geo::Point> places,
                    std::span<const double> limits) {
  RoadBands bands;
  if (limits.empty()) return bands;
  walk::NearestSearch search;
  search.run(metric, walk::snapAll(metric, places, snapOptions(metric, 0)), walk::Direction::ToSources,
             costOf(metric, limits.back()));
  std::vector<walk::EdgePart> before;
  for (std::size_t band = 0; band < limits.size(); ++band) {
    auto area = search.area(costOf(metric, limits[band]));
    for (const walk::EdgePart& part : without(area.parts, before)) {
      const auto line = metric.network().shapePart(part.edge, part.begin, part.end);
      bands.vertices.insert(bands.vertices.end(), line.begin(), line.end());
      bands.starts.push_back(static_cast<std::uint32_t>(bands.vertices.size()));
      bands.bandOf.push_back(static_cast<std::uint8_t>(band));
    }
    before = std::move(area.parts);
  }
  return bands;
}

}  // namespace michi::mobility
