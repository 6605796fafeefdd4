#pragma once
// What must be said of a change before it goes on the map.

#include <QString>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "plugins/mobility/scenario_study.h"

class QWidget;

namespace michi::mobility {

/// Kind, name and, of a mobile shop, its days; without a place yet. Nothing: cancelled.
std::optional<Change> askForFacility(QWidget* parent,
                                     const std::vector<std::pair<std::string, QString>>& kinds,
                                     bool isMobile);
/// A route that ends or runs more seldom. Nothing: cancelled.
std::optional<Change> askForRouteChange(QWidget* parent, const std::vector<store::TransitFeed>& feeds);

}  // namespace michi::mobility
