#pragma once
// The tour through 申し出と地区を結ぶ.

#include "plugins/mobility/desktop/mobility_perspective.h"
#include "ui/tour.h"

namespace michi::ui {

/// Of the open sample, whose lists of offers and requests are taken in anew.
void tourMatch(Tour& tour, mobility::MobilityPerspective& mobility);

}  // namespace michi::ui
