#pragma once
// Ready-made tiles under the map.

#include <memory>

#include "map/job.h"

class QgsProject;
class QgsRasterLayer;

namespace michi::mapworker {

/// Opens the tiles; QGIS's provider for them is loaded at the first call (it triples the worker's start). The
/// network is touched only when an http address is drawn. Throws Error: NotFound (no such MBTiles file),
/// BadInput (no address of tiles), Internal (QGIS's provider is not installed).
std::unique_ptr<QgsRasterLayer> openBaseMap(const map::BaseMap& base, QgsProject& project);

bool comesOverNetwork(const map::BaseMap& base);

}  // namespace michi::mapworker
