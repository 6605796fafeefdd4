#include "ui/canvas/selection_overlay.h"

#include <algorithm>

namespace michi::ui {
namespace {

constexpr double kLine = 3;  // pixels
constexpr double kRing = 9;  // radius, pixels: a sign of the map fits within
constexpr std::size_t kManyPoints = 2000;

}  // namespace

void SelectionOverlay::wipe() {
  volatile geo::Point* points = m_points.data();
  for (std::size_t i = 0; i < m_points.size(); ++i) {
    points[i].x = 0;
    points[i].y = 0;
  }
}

void SelectionOverlay::setMarked(std::span<const geo::Geometry> geometries, std::vector<geo::Point> points) {
  wipe();
  m_shapes = std::vector<Shape>(geometries.begin(), geometries.end());
  m_points = std::move(points);
  emit changed();
}

geo::Box SelectionOverlay::extent() const {
  geo::Box box;
  for (const Shape& shape : m_shapes) box.extend(shape.bounds);
  for (const geo::Point p : m_points) box.extend(p);
  return box;
}

void SelectionOverlay::paint(QPainter& painter, const MapView& view) {
  painter.setRenderHint(QPainter::Antialiasing, m_points.size() < kManyPoints);
  const QPen rim(Qt::white, kLine + 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  const QPen line(m_colour, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  const geo::Box seen = view.extent().grown(2 * kRing * view.metresPerPixel());
  QPainterPath lines, rings;
  for (const Shape& shape : m_shapes) {
    if (!shape.bounds.overlaps(seen)) continue;
    if (shape.isPoint())
      for (const auto& part : shape.parts)
        for (const geo::Point p : part) rings.addEllipse(view.toScreen(p), kRing, kRing);
    else
      lines.addPath(screenPath(shape, view));
  }
  for (const geo::Point p : m_points)
    if (seen.contains(p)) rings.addEllipse(view.toScreen(p), kRing, kRing);
  for (const QPen& pen : {rim, line}) {
    painter.strokePath(lines, pen);
    painter.strokePath(rings, pen);
  }
}

}  // namespace michi::ui
