#include "ui/canvas/area_overlay.h"

#include <algorithm>
#include <stdexcept>

namespace michi::ui {
namespace {

constexpr std::size_t kAtOnce = 1500;  // vertices that are painted within a few ms

/// By the odd-even rule, over all rings.
bool isInside(const Shape& shape, geo::Point p) {
  if (!shape.bounds.contains(p)) return false;
  bool inside = false;
  for (const auto& ring : shape.parts) {
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      const geo::Point a = ring[i], b = ring[j];
      if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

}  // namespace

void paintArea(QPainter& painter, const QPainterPath& path, const AreaClass& look) {
  if (look.hatch == Qt::SolidPattern) {
    painter.fillPath(path, look.fill);
  } else {
    QColor faint = look.fill;
    faint.setAlphaF(faint.alphaF() * 0.25F);
    painter.fillPath(path, faint);
    painter.fillPath(path, QBrush(look.fill, look.hatch));
  }
  if (!look.line.isValid() || look.width <= 0) return;
  painter.strokePath(
      path, QPen(QColor(255, 255, 255, 200), look.width + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.strokePath(path, QPen(look.line, look.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

AreaOverlay::AreaOverlay(QObject* parent) : Overlay(parent) {
  connect(&m_picture, &OverhangPicture::painted, this, &Overlay::changed);
}

void AreaOverlay::setAreas(std::vector<AreaClass> classes, std::span<const geo::Geometry> areas,
                           std::vector<std::uint8_t> classOf) {
  if (classOf.size() != areas.size() ||
      std::any_of(classOf.begin(), classOf.end(), [&](auto c) { return c >= classes.size(); }))
    throw std::invalid_argument("areas without a class");
  m_classes = std::move(classes);
  m_isOff.assign(m_classes.size(), false);
  m_areas = std::make_shared<const Areas>(
      Areas{std::vector<Shape>(areas.begin(), areas.end()), std::move(classOf)});
  m_picture.drop();
  emit changed();
}

void AreaOverlay::setClassVisible(std::size_t index, bool visible) {
  m_isOff.at(index) = !visible;
  m_picture.renew();
  emit changed();
}

std::optional<std::size_t> AreaOverlay::find(QPointF at, const MapView& view) const {
  const geo::Point place = view.toMap(at);
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < size(); ++i) {
    const auto& classOf = m_areas->classOf;
    if (m_isOff[classOf[i]] || !isInside(m_areas->shapes[i], place)) continue;
    if (!found || classOf[i] >= classOf[*found]) found = i;
  }
  return found;
}

std::size_t AreaOverlay::Areas::verticesIn(const geo::Box& box) const {
  std::size_t count = 0;
  for (const Shape& shape : shapes) {
    if (!shape.bounds.overlaps(box)) continue;
    for (const auto& ring : shape.parts) count += ring.size();
  }
  return count;
}

void AreaOverlay::Areas::paint(QPainter& painter, const MapView& view, const std::vector<AreaClass>& classes,
                               const std::vector<bool>& isOff, const std::atomic<bool>* stop) const {
  const geo::Box seen = view.extent();
  painter.setRenderHint(QPainter::Antialiasing);
  // Hatches stay with the map when it is moved.
  const QPointF origin = view.toScreen(geo::Point{0, 0});
  painter.setBrushOrigin(static_cast<int>(origin.x()) % 8, static_cast<int>(origin.y()) % 8);
  for (std::size_t c = 0; c < classes.size(); ++c) {
    if (isOff[c]) continue;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
      if (stop != nullptr && *stop) return;
      if (classOf[i] == c && shapes[i].bounds.overlaps(seen))
        paintArea(painter, screenPath(shapes[i], view), classes[c]);
    }
  }
}

void AreaOverlay::paint(QPainter& painter, const MapView& view) {
  if (size() == 0) return;
  m_isFew = m_areas->verticesIn(view.extent()) < kAtOnce;
  if (m_isFew) return m_areas->paint(painter, view, m_classes, m_isOff, nullptr);
  m_picture.show(painter, view, [this] {
    return [areas = m_areas, classes = m_classes, isOff = m_isOff](QPainter& aside, const MapView& wide,
                                                                   const std::atomic<bool>& stop) {
      areas->paint(aside, wide, classes, isOff, &stop);
    };
  });
}

}  // namespace michi::ui
