#pragma once
// The symbols of layers as small pictures.

#include "map/job.h"

namespace michi::mapworker {

class LayerStore;

/// Needs no workspace: the symbols are those of the styles. A guest that cannot be opened has none.
/// Throws as LayerStore::dressed() does.
map::Legend drawLegend(const map::LegendJob& job, LayerStore& layers);

}  // namespace michi::mapworker
