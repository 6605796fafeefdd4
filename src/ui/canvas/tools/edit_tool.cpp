#include "ui/canvas/tools/edit_tool.h"

#include <cstring>
#include <utility>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

/// How many rings each polygon has. The WKB of a Geometry is always well formed and little endian.
std::vector<std::size_t> ringCounts(const geo::Geometry& geometry) {
  const std::string& wkb = geometry.wkb();
  constexpr std::size_t kHead = 5, kCount = 4, kPoint = 16;
  std::size_t at = kHead;
  const auto count = [&] {
    std::uint32_t value = 0;
    std::memcpy(&value, wkb.data() + at, kCount);
    at += kCount;
    return value;
  };
  const bool isMany = geometry.type() == geo::GeometryType::MultiPolygon;
  std::vector<std::size_t> counts(isMany ? count() : 1);
  for (std::size_t& rings : counts) {
    if (isMany) at += kHead;
    rings = count();
    for (std::size_t ring = 0; ring < rings; ++ring) {
      const std::size_t points = count();
      at += points * kPoint;
    }
  }
  return counts;
}

geo::Geometry rebuiltArea(const geo::Geometry& like, const std::vector<std::vector<geo::Point>>& rings) {
  std::vector<geo::Geometry> polygons;
  std::size_t next = 0;
  for (const std::size_t count : ringCounts(like)) {
    polygons.push_back(geo::Geometry::polygon(std::span(rings).subspan(next, count)));
    next += count;
  }
  return like.type() == geo::GeometryType::Polygon ? polygons.front() : geo::Geometry::multiPolygon(polygons);
}

}  // namespace

geo::Geometry rebuilt(const geo::Geometry& like, const std::vector<std::vector<geo::Point>>& parts) {
  switch (like.type()) {
    case geo::GeometryType::Polygon:
    case geo::GeometryType::MultiPolygon:
      return rebuiltArea(like, parts);
    case geo::GeometryType::LineString:
      return geo::Geometry::lineString(parts.front());
    default:
      return geo::Geometry::point(parts.front().front());
  }
}

void EditTool::setFeatures(std::vector<Editable> features, const std::vector<geo::Geometry>& neighbours) {
  const std::string key = m_picked ? m_features[*m_picked].key : std::string();
  m_features = std::move(features);
  m_shapes.clear();
  for (const Editable& feature : m_features) m_shapes.emplace_back(feature.geometry);
  m_neighbours = std::vector<Shape>(neighbours.begin(), neighbours.end());
  m_held.reset(), m_under.reset(), m_picked.reset();
  for (std::size_t i = 0; i < m_features.size() && !key.empty(); ++i)
    if (m_features[i].key == key) m_picked = i;
  emit changed();
}

std::optional<EditTool::Corner> EditTool::cornerAt(geo::Point place, double metres) const {
  std::optional<Corner> found;
  for (std::size_t f = 0; f < m_shapes.size(); ++f) {
    const Shape& shape = m_shapes[f];
    if (!shape.bounds.grown(metres).contains(place) || (shape.isArea() && m_picked != f)) continue;
    for (std::size_t p = 0; p < shape.parts.size(); ++p) {
      for (std::size_t v = 0; v < shape.parts[p].size(); ++v) {
        const double distance = geo::distance(shape.parts[p][v], place);
        if (distance > metres) continue;
        metres = distance;
        found = Corner{f, p, v};
      }
    }
  }
  return found;
}

/// The corner before the place on the edge.
std::optional<EditTool::Corner> EditTool::edgeAt(geo::Point place, double metres) const {
  if (!m_picked || !m_shapes[*m_picked].isArea()) return {};
  std::optional<Corner> found;
  const auto& parts = m_shapes[*m_picked].parts;
  for (std::size_t p = 0; p < parts.size(); ++p) {
    for (std::size_t v = 0; v + 1 < parts[p].size(); ++v) {
      const double distance = geo::distance(nearestOn(parts[p][v], parts[p][v + 1], place), place);
      if (distance > metres) continue;
      metres = distance;
      found = Corner{*m_picked, p, v};
    }
  }
  return found;
}

std::optional<std::size_t> EditTool::areaAt(geo::Point place) const {
  for (std::size_t f = 0; f < m_shapes.size(); ++f)
    if (m_shapes[f].isArea() && m_shapes[f].bounds.contains(place) &&
        geo::distance(m_features[f].geometry, place) == 0)
      return f;
  return {};
}

geo::Point& EditTool::pointOf(const Corner& corner) {
  return m_shapes[corner.feature].parts[corner.part][corner.vertex];
}

/// The first and the last corner of a ring are one.
void EditTool::put(const Corner& corner, geo::Point place) {
  Shape& shape = m_shapes[corner.feature];
  auto& part = shape.parts[corner.part];
  part[corner.vertex] = place;
  if (shape.isArea() && corner.vertex == 0) part.back() = place;
  if (shape.isArea() && corner.vertex + 1 == part.size()) part.front() = place;
  shape.bounds.extend(place);
}

/// Beside the feature in the hand itself, whose corner it would stick to.
geo::Point EditTool::drawn(geo::Point place, double metres) const {
  std::vector<const Shape*> shapes;
  for (const Shape& shape : m_neighbours) shapes.push_back(&shape);
  for (std::size_t f = 0; f < m_shapes.size(); ++f)
    if (m_shapes[f].isArea() && m_held && m_held->feature != f) shapes.push_back(&m_shapes[f]);
  const auto snapped = snapTo(shapes, place, metres);
  return snapped ? snapped->place : place;
}

bool EditTool::press(const MapMouse& mouse, const MapView& view) {
  if (mouse.button != Qt::LeftButton) return false;
  m_held = cornerAt(mouse.place, kSnapReach * view.metresPerPixel());
  m_hasMoved = false;
  if (m_held) {
    m_picked = m_held->feature;
    emit changed();
    return true;
  }
  const auto area = areaAt(mouse.place);
  if (!area || area == m_picked) return false;  // the map is moved
  m_picked = area;
  emit said(words("%1: drag its corners. A double click on an edge adds a corner, Delete takes one away.",
                  m_features[*area].title.toStdString()));
  emit changed();
  return true;
}

void EditTool::move(const MapMouse& mouse, const MapView& view) {
  const double reach = kSnapReach * view.metresPerPixel();
  if (!m_held) {
    const auto under = cornerAt(mouse.place, reach);
    if (under.has_value() != m_under.has_value()) emit changed();
    m_under = under;
    return;
  }
  const geo::Point place = drawn(mouse.place, reach);
  m_snapped = place == mouse.place ? std::nullopt : std::optional(place);
  put(*m_held, place);
  m_hasMoved = true;
  emit changed();
}

void EditTool::release(const MapMouse&, const MapView&) {
  if (!m_held) return;
  const std::size_t feature = std::exchange(m_held, std::nullopt)->feature;
  m_snapped.reset();
  if (std::exchange(m_hasMoved, false)) keep(feature);
}

void EditTool::keep(std::size_t feature) {
  Editable& kept = m_features[feature];
  const geo::Geometry after = rebuilt(kept.geometry, m_shapes[feature].parts);
  if (m_shapes[feature].isArea() && !geo::isValid(after)) {
    m_shapes[feature] = Shape(kept.geometry);
    emit said(words("The outline would cross itself: the corner was put back."));
  } else {
    const GeometryChange change{kept.layer, kept.key, kept.title, kept.geometry, after};
    kept.geometry = after;
    m_shapes[feature] = Shape(after);
    emit edited(change);
  }
  emit changed();
}

bool EditTool::doubleClick(const MapMouse& mouse, const MapView& view) {
  const double reach = kSnapReach * view.metresPerPixel();
  if (cornerAt(mouse.place, reach / 2)) return true;
  const auto edge = edgeAt(mouse.place, reach);
  if (!edge) return true;
  auto& part = m_shapes[edge->feature].parts[edge->part];
  const geo::Point place = nearestOn(part[edge->vertex], part[edge->vertex + 1], mouse.place);
  part.insert(part.begin() + static_cast<std::ptrdiff_t>(edge->vertex) + 1, place);
  keep(edge->feature);
  return true;
}

bool EditTool::key(const QKeyEvent& event, const MapView&) {
  if (event.key() != Qt::Key_Delete || !m_under || m_held || !m_shapes[m_under->feature].isArea())
    return false;
  constexpr std::size_t kTriangle = 4;  // with the first corner again at the end
  const Corner corner = *std::exchange(m_under, std::nullopt);
  auto& part = m_shapes[corner.feature].parts[corner.part];
  if (part.size() <= kTriangle) {
    emit said(words("An area needs three corners."));
    return true;
  }
  const bool isEnd = corner.vertex == 0 || corner.vertex + 1 == part.size();
  part.erase(part.begin() + static_cast<std::ptrdiff_t>(isEnd ? 0 : corner.vertex));
  if (isEnd) part.back() = part.front();
  keep(corner.feature);
  return true;
}

bool EditTool::reset() {
  if (m_held) {
    m_shapes[m_held->feature] = Shape(m_features[m_held->feature].geometry);
    m_held.reset(), m_snapped.reset();
    emit changed();
    return true;
  }
  const bool had = m_picked.has_value();
  m_picked.reset(), m_under.reset();
  if (had) emit changed();
  return had;
}

void EditTool::paint(QPainter& painter, const MapView& view) {
  painter.setRenderHint(QPainter::Antialiasing);
  const geo::Box seen = view.extent();
  const QPen rim(Qt::white, 5), line(colour::kSelection, 2.5);
  if (m_picked && m_shapes[*m_picked].isArea()) {
    const QPainterPath path = screenPath(m_shapes[*m_picked], view);
    painter.strokePath(path, rim);
    painter.strokePath(path, line);
  }
  painter.setPen(line);
  painter.setBrush(Qt::white);
  for (std::size_t f = 0; f < m_shapes.size(); ++f) {
    if (m_shapes[f].isArea() && m_picked != f) continue;
    for (const auto& part : m_shapes[f].parts)
      for (const geo::Point p : part)
        if (seen.contains(p)) painter.drawRect(QRectF(view.toScreen(p) - QPointF(3.5, 3.5), QSizeF(7, 7)));
  }
  painter.setBrush(colour::kSelection);
  const auto& strong = m_held ? m_held : m_under;
  if (strong) painter.drawEllipse(view.toScreen(pointOf(*strong)), 6, 6);
  if (m_snapped) {
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(view.toScreen(*m_snapped), kSnapReach, kSnapReach);
  }
}

}  // namespace michi::ui
