#pragma once
// Roads as they are gathered from files: what is drawn, and the pieces of the walking network, in the same
// order.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "geo/crs.h"
#include "ingest/import_run.h"
#include "walk/network.h"

namespace michi::ingest {

/// A stretch of a line in a file's own coordinates, before it is known whether its place is plausible.
struct RoadDraft {
  std::string key;
  std::string name;
  std::string drawnAs;
  bool isWalkable = false;
  walk::RoadClass roadClass = walk::RoadClass::Other;
  std::uint16_t flags = 0;
  std::int64_t from = -1;  // node keys; -1: to be joined by position
  std::int64_t to = -1;
  float length = 0;                            // metres; NaN: from the points
  std::uint32_t firstPoint = 0, endPoint = 0;  // in RoadDrafts::points
  std::uint64_t row = 0;                       // for rejects
};

struct RoadDrafts {
  std::string file;  // for rejects
  std::string crs;
  std::vector<geo::Point> points;
  std::vector<RoadDraft> roads;
};

/// Walkable roads first, so that piece i of the network is road i.
struct RoadSet {
  std::vector<store::Road> roads;
  std::vector<store::BackgroundArea> background;
  walk::RoadPieces pieces;
};

/// Transforms all points at once, rejects roads that lie far away, and fills roads and pieces.
void addDrafts(ImportRun& run, RoadDrafts drafts, RoadSet& set);

}  // namespace michi::ingest
