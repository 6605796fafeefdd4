#pragma once
// The tour through 移動支援.

#include "plugins/mobility/desktop/coverage_perspective.h"
#include "plugins/mobility/desktop/mobility_perspective.h"
#include "plugins/mobility/desktop/scenario_perspective.h"
#include "plugins/mobility/desktop/site_perspective.h"
#include "ui/tour.h"

namespace michi::ui {

/// Of the open sample: what is computed stays saved in it.
void tourMobility(Tour& tour, mobility::CoveragePerspective& mobility);
/// What if a mobile shop came; the scenario stays in the sample.
void tourScenario(Tour& tour, mobility::ScenarioPerspective& scenario);
/// Where to place support; nothing is saved.
void tourSites(Tour& tour, mobility::SitePerspective& sites);
/// Where the bus is missing, and who gets there and back.
void tourBuses(Tour& tour, mobility::MobilityPerspective& mobility);

}  // namespace michi::ui
