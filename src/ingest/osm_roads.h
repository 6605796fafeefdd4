#pragma once
// Roads and water of an OSM file.

#include "catalog/osm_walking.h"
#include "ingest/road_set.h"

namespace michi::ingest {

/// Two passes: which nodes are junctions, then the lines. Walkable ways are cut at junctions (nodes that
/// walkable ways use twice) into pieces "way/number"; node keys are OSM's. Ways that leave the file (nodes
/// missing) keep the parts that are there, with a warning. Throws Error(BadInput) when the file is damaged.
void readOsmRoads(ImportRun& run, const InputFile& file, const catalog::OsmWalking& rules, RoadSet& set);

}  // namespace michi::ingest
