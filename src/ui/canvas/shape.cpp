#include "ui/canvas/shape.h"

namespace michi::ui {
namespace {

constexpr double kTooSmall = 0.5;  // pixels

void addPart(QPainterPath& path, const std::vector<geo::Point>& part, const MapView& view, bool isRing) {
  QPointF last = view.toScreen(part.front());
  path.moveTo(last);
  for (std::size_t i = 1; i < part.size(); ++i) {
    const QPointF at = view.toScreen(part[i]);
    if ((at - last).manhattanLength() < kTooSmall && i + 1 < part.size()) continue;
    path.lineTo(at);
    last = at;
  }
  if (isRing) path.closeSubpath();
}

}  // namespace

Shape::Shape(const geo::Geometry& geometry)
    : type(geometry.type()), parts(geometry.parts()), bounds(geometry.bounds()) {}

QPainterPath screenPath(const Shape& shape, const MapView& view) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const auto& part : shape.parts)
    if (!part.empty()) addPart(path, part, view, shape.isArea());
  return path;
}

}  // namespace michi::ui
