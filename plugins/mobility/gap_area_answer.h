#pragma once
// Areas of unmet need in a workspace: where people have nothing near, worst first, with the reason.

#include <string>
#include <vector>

#include "base/progress.h"
#include "geo/geometry.h"
#include "plugins/mobility/gap_areas.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct GapAreaRequest {
  std::string to;  // kinds of facility, "shop,clinic": one of any kind within the limit is enough
  std::string within = "500m";  // a distance
  std::string join = "500m";    // homes no farther from each other along the roads are one area
  double least = 1;             // people: smaller areas are summed up only
  std::string profile = "elderly";
  std::string points = "auto";  // needs, population or auto (needs where there are any)
};

struct NamedGapPart {
  GapPart part;
  std::string district;  // its name
  std::string reason;    // in words: "The nearest is 1,200 m away on average."
};

struct NamedGapArea {
  std::string name;  // after the district that most of its people live in: "水沢第34行政区 他2"
  double people = 0;
  std::size_t homes = 0;
  std::vector<NamedGapPart> parts;
  geo::Geometry area;  // 100 m round its homes, in the workspace's plane
};

struct GapAreaAnswer {
  std::vector<NamedGapArea> areas;  // most people first
  std::string json, csv;            // csv: a row for each district of each area
  std::string geoJson;
  std::vector<std::string> sentences, warnings;
};

/// Over the households of `registry` (needs the place tier) where there is one. Throws Error(NotFound) where
/// roads, facilities or people are missing, Error(BadInput) for a wrong request.
GapAreaAnswer computeGapAreas(const store::Workspace& workspace, const store::Registry* registry,
                              const GapAreaRequest& request, const std::string& resources,
                              Progress& progress);

}  // namespace michi::mobility
