#pragma once
// 到達圏: the ground from which a place can be walked to (or the other way round), as an area that follows
// the roads.

#include <span>
#include <string>

#include "base/progress.h"
#include "geo/geometry.h"
#include "store/workspace.h"
#include "walk/queries.h"

namespace michi::mobility {

/// Never overstates: every point of the area is at most `width` metres, in a straight line, from a stretch of
/// road that is itself within the limit of the nearest place. What lies between the roads is not filled in.
/// Empty where nothing is reached. `limit` in metres or seconds, as the metric minimises.
geo::Geometry reachArea(const walk::Metric& metric, std::span<const geo::Point> places, double limit,
                        double width, Progress& progress,
                        walk::Direction direction = walk::Direction::ToSources);

inline constexpr double kReachWidth = 30;  // metres to either side of a road: a house's distance

struct ReachRequest {
  std::string to;      // kinds of facility, "shop,clinic"
  std::string within;  // "500m", "15min"
  std::string profile = "elderly";
  double width = kReachWidth;
};

/// The area of each kind as a feature of GeoJSON (longitude, latitude). Throws as computeCoverage(), and
/// Error(BadInput) for a width that is not above 0 and up to 500.
std::string reachGeoJson(const store::Workspace& workspace, const ReachRequest& request,
                         const std::string& resources, Progress& progress);

}  // namespace michi::mobility
