#pragma once
// Prepared line networks: any OGR layer of lines, with or without node columns.

#include "catalog/osm_walking.h"
#include "ingest/road_set.h"

namespace michi::ingest {

/// With node columns (u and v, or --map from=…,to=…) these join the lines; without, ends within the tolerance
/// do. The two directions of one edge, of the same shape, become one piece. Throws Error(BadInput) when no
/// layer fits. Returns whether the pieces have node keys.
bool readLineRoads(ImportRun& run, const std::string& file, const catalog::OsmWalking& rules,
                   store::Source& source, RoadSet& set);

}  // namespace michi::ingest
