#pragma once
// Heights on a grid, and the walking network built anew when they change.

#include <memory>
#include <optional>
#include <string>

#include "base/progress.h"
#include "store/records.h"
#include "walk/network.h"

namespace michi::ingest {

/// Bilinear between cell centres; NaN outside the grid and where a neighbouring cell is unknown.
double heightAt(const store::Elevation& elevation, geo::Point p);

/// A function that keeps the grid alive; empty (no heights) without a grid.
walk::HeightAt heightsOf(std::optional<store::Elevation> elevation);

/// The pieces that a network was built from, in their order, so that building again gives the same edges.
walk::RoadPieces piecesOf(const walk::Network& network);

}  // namespace michi::ingest
