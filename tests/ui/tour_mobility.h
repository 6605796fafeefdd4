#pragma once
// The tour through 移動支援.

#include "plugins/mobility/desktop/coverage_perspective.h"
#include "ui/tour.h"

namespace michi::ui {

/// Of the open sample: what is computed stays saved in it.
void tourMobility(Tour& tour, mobility::CoveragePerspective& mobility);

}  // namespace michi::ui
