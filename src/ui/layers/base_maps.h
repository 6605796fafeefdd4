#pragma once
// Ready-made tiles to lie under the map: those of the Geospatial Information Authority, or an MBTiles file of
// one's own.

#include <QString>
#include <string>
#include <vector>

#include "map/job.h"

namespace michi::ui {

struct BaseMapChoice {
  QString id;     // of a preset, or the path of an MBTiles file; empty: none
  QString title;  // as the user reads it
  map::BaseMap map;
  QString credit;  // stands in the corner of the map
};

/// They come over the network.
const std::vector<BaseMapChoice>& baseMapPresets();
/// The preset of this id, else a file; an empty id gives an empty map.
BaseMapChoice baseMapOf(const QString& id);

}  // namespace michi::ui
