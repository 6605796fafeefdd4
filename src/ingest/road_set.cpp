#include "ingest/road_set.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "base/text.h"

namespace michi::ingest {
namespace {

/// Which roads could be transformed; all at once where that works, else one by one.
std::vector<bool> transformAll(RoadDrafts& drafts, const std::string& to) {
  std::vector<bool> isPlaced(drafts.roads.size(), true);
  const geo::Transform transform(drafts.crs, to);
  const std::span points(drafts.points);
  try {
    transform.apply(points);
  } catch (const Error&) {
    for (std::size_t i = 0; i < drafts.roads.size(); ++i) {
      const RoadDraft& road = drafts.roads[i];
      try {
        transform.apply(points.subspan(road.firstPoint, road.endPoint - road.firstPoint));
      } catch (const Error&) {
        isPlaced[i] = false;
      }
    }
  }
  return isPlaced;
}

double lengthOf(std::span<const geo::Point> line) {
  double length = 0;
  for (std::size_t i = 1; i < line.size(); ++i) length += geo::distance(line[i - 1], line[i]);
  return length;
}

store::Road roadOf(RoadDraft& draft, std::span<const geo::Point> line) {
  store::Road road;
  road.key = std::move(draft.key);
  road.name = std::move(draft.name);
  road.roadClass = std::move(draft.drawnAs);
  road.length = std::isnan(draft.length) ? lengthOf(line) : static_cast<double>(draft.length);
  road.isWalkable = draft.isWalkable;
  road.line = geo::Geometry::lineString(line);
  return road;
}

}  // namespace

void addDrafts(ImportRun& run, RoadDrafts drafts, RoadSet& set) {
  const std::vector<bool> isPlaced = transformAll(drafts, run.surroundings().crs());
  const auto firstDrawnOnly = std::partition_point(set.roads.begin(), set.roads.end(),
                                                   [](const store::Road& road) { return road.isWalkable; });
  std::vector<store::Road> drawnOnly(std::make_move_iterator(firstDrawnOnly),
                                     std::make_move_iterator(set.roads.end()));
  set.roads.erase(firstDrawnOnly, set.roads.end());
  for (std::size_t i = 0; i < drafts.roads.size(); ++i) {
    RoadDraft& draft = drafts.roads[i];
    const auto line = std::span<const geo::Point>(drafts.points)
                          .subspan(draft.firstPoint, draft.endPoint - draft.firstPoint);
    const bool isNear =
        isPlaced[i] && run.surroundings().isNear(line.front()) && run.surroundings().isNear(line.back());
    if (!isNear) {
      run.reject(drafts.file, draft.row,
                 {"geometry", draft.key, text("The place is more than 200 km away from the city.")});
      continue;
    }
    if (draft.isWalkable)
      set.pieces.add(line, draft.from, draft.to, draft.roadClass, draft.flags, draft.length);
    (draft.isWalkable ? set.roads : drawnOnly).push_back(roadOf(draft, line));
  }
  std::move(drawnOnly.begin(), drawnOnly.end(), std::back_inserter(set.roads));
}

}  // namespace michi::ingest
