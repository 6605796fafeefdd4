#pragma once
// The way out: a layer of the workspace, or the walking network, as a file that others read.

#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "store/workspace.h"

namespace michi::ingest {

/// Public layers of the workspace, and walk_nodes (node_id, x, y, component) and walk_edges (from_node,
/// to_node, length_m, class, piece), so that others can check our paths.
std::vector<std::string> exportLayers(const store::Workspace& workspace);

/// The format by the file's ending: gpkg (the workspace's plane), geojson (longitude, latitude), csv and xlsx
/// (points with x, y, lon, lat; no lines or areas). The file is written beside under another name first and
/// replaces an older one. Returns the number of rows. Throws Error: BadInput (ending), NotFound (layer,
/// listing those there are), Io, Cancelled.
std::uint64_t exportLayer(const store::Workspace& workspace, const std::string& layer,
                          const std::string& file, Progress& progress);

/// An area that was computed, with its attributes as text.
struct ExportedArea {
  std::vector<std::string> values;  // one for each column
  geo::Geometry area;
};

/// Areas (none of them empty) in the plane `crs` as a layer of its own, .gpkg or .geojson; otherwise as
/// exportLayer().
std::uint64_t exportAreas(const std::string& layer, const std::string& crs,
                          std::span<const std::string> columns, std::span<const ExportedArea> areas,
                          const std::string& file);

}  // namespace michi::ingest
