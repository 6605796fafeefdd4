#pragma once
// 到達圏: the ground from which a place can be walked to (or the other way round), as an area that follows
// the roads.

#include <span>
#include <string>
#include <vector>

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

/// The area of one kind, in the workspace's plane; empty where no place is near a road.
struct Reach {
  std::string kind;
  std::size_t places = 0;
  geo::Geometry area;
};

/// Throws as computeCoverage(), and Error(BadInput) for a width that is not above 0 and up to 500.
std::vector<Reach> computeReach(const store::Workspace& workspace, const ReachRequest& request,
                                const std::string& resources, Progress& progress);

/// Each as a feature of GeoJSON (longitude, latitude).
std::string reachGeoJson(const std::string& crs, const ReachRequest& request, std::vector<Reach> areas);

/// To a file, .gpkg or .geojson. Throws Error(BadInput, NotFound, Io): NotFound where there is no area.
void writeReach(const std::string& crs, const ReachRequest& request, const std::vector<Reach>& areas,
                const std::string& file);

}  // namespace michi::mobility
