#include "ui/canvas/map_view.h"

#include <algorithm>

namespace michi::ui {
namespace {

constexpr double kNearest = 0.01;  // metres a pixel
constexpr double kFarthest = 5000;

}  // namespace

MapView::MapView(geo::Point centre, double metresPerPixel, QSize size)
    : m_centre(centre), m_metresPerPixel(std::clamp(metresPerPixel, kNearest, kFarthest)), m_size(size) {}

MapView MapView::showing(const geo::Box& extent, QSize size) {
  if (extent.isEmpty() || size.isEmpty()) return {{}, 1, size};
  constexpr double kMargin = 1.05;
  const double wanted = std::max(extent.width() / size.width(), extent.height() / size.height()) * kMargin;
  return {extent.centre(), wanted > 0 ? wanted : 1, size};
}

geo::Box MapView::extent() const {
  const double halfWidth = m_size.width() * m_metresPerPixel / 2;
  const double halfHeight = m_size.height() * m_metresPerPixel / 2;
  return {m_centre.x - halfWidth, m_centre.y - halfHeight, m_centre.x + halfWidth, m_centre.y + halfHeight};
}

MapView MapView::panned(QPointF byPixels) const {
  return centredOn(
      {m_centre.x - byPixels.x() * m_metresPerPixel, m_centre.y + byPixels.y() * m_metresPerPixel});
}

MapView MapView::zoomed(double factor, QPointF fixed) const {
  const geo::Point under = toMap(fixed);
  MapView nearer(m_centre, m_metresPerPixel / factor, m_size);
  const geo::Point now = nearer.toMap(fixed);
  return nearer.centredOn({m_centre.x + under.x - now.x, m_centre.y + under.y - now.y});
}

}  // namespace michi::ui
