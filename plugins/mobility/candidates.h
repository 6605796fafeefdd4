#pragma once
// Where support could be placed: the candidates among which sites are chosen.

#include <string>
#include <vector>

#include "geo/point.h"
#include "plugin/analysis.h"
#include "store/workspace.h"

namespace michi::mobility {

struct Candidate {
  std::string key, name;
  geo::Point position;
};

/// Of a list such as "public_hall,salon": kinds of facility, and
///   districts          the middle of each district
///   crossroads[:500m]  crossings of three and more roads for this profile, no two closer than that
///   mesh               the populated cells of the mesh
///   layer:NAME         the places of a layer of the workspace, an area's by a point within it
///   file:PATH          those of a file that GDAL reads
/// One that several entries name is there once. Throws Error(NotFound) where there is none at all or a layer
/// or file is missing, Error(BadInput) for an entry that means nothing.
std::vector<Candidate> candidatesOf(const store::Workspace& workspace, const std::string& resources,
                                    const plugin::Districts& districts, const walk::Metric& metric,
                                    const std::string& wanted);

/// Crossings of three and more passable roads that hang together with a town's worth of others, the busiest
/// first, none closer than `spacing` metres to one before it.
std::vector<Candidate> crossroads(const walk::Metric& metric, double spacing);

}  // namespace michi::mobility
