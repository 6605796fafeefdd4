#pragma once
// A geometry made ready to be painted: its vertices at hand, its bounds known.

#include <QPainterPath>
#include <vector>

#include "geo/geometry.h"
#include "ui/canvas/map_view.h"

namespace michi::ui {

struct Shape {
  geo::GeometryType type = geo::GeometryType::Collection;
  std::vector<std::vector<geo::Point>> parts;  // rings or lines; a point is a part of one
  geo::Box bounds;

  Shape() = default;
  explicit Shape(const geo::Geometry& geometry);
  bool isPoint() const { return type == geo::GeometryType::Point || type == geo::GeometryType::MultiPoint; }
  bool isArea() const {
    return type == geo::GeometryType::Polygon || type == geo::GeometryType::MultiPolygon;
  }
};

/// On the screen, vertices nearer than half a pixel left out; rings are closed, holes are holes by the
/// odd-even rule.
QPainterPath screenPath(const Shape& shape, const MapView& view);

}  // namespace michi::ui
