#pragma once
// Corners and edges that the mouse is drawn to while something is placed or moved.

#include <optional>
#include <vector>

#include "ui/canvas/shape.h"

namespace michi::ui {

struct Snapped {
  geo::Point place;
  bool isVertex = false;  // else on an edge
};

inline constexpr double kSnapReach = 10;  // pixels

/// The nearest corner within reach, else the nearest place on an edge. `skip` is a corner that is not meant:
/// the one in the hand.
std::optional<Snapped> snapTo(const std::vector<const Shape*>& shapes, geo::Point place, double metres,
                              std::optional<geo::Point> skip = {});

/// The nearest place on a stretch.
geo::Point nearestOn(geo::Point a, geo::Point b, geo::Point p);

}  // namespace michi::ui
