#include "plugins/evacuation/desktop/way_overlay.h"

#include <QPolygonF>

#include "ui/base/look.h"
#include "ui/canvas/label.h"

namespace michi::evacuation {
namespace {

void wipe(geo::Point& point) {
  volatile geo::Point& gone = point;
  gone.x = 0;
  gone.y = 0;
}

/// A white rim first, so that it stands out on any ground.
template <class Draw>
void drawTwice(QPainter& painter, const QColor& colour, double width, Draw draw) {
  painter.setPen(QPen(Qt::white, width + 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  draw();
  painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  draw();
}

}  // namespace

WayOverlay::~WayOverlay() { wipe(); }

void WayOverlay::wipe() {
  if (m_place) evacuation::wipe(*m_place);
  for (geo::Point& point : m_line) evacuation::wipe(point);
  m_place.reset();
  m_line.clear();
  m_label.clear();
}

void WayOverlay::showPlace(geo::Point place) {
  wipe();
  m_place = place;
  emit changed();
}

void WayOverlay::showWay(std::vector<geo::Point> line, QStringList label) {
  m_line = std::move(line);
  m_label = std::move(label);
  emit changed();
}

void WayOverlay::clear() {
  wipe();
  emit changed();
}

void WayOverlay::paintLine(QPainter& painter, const ui::MapView& view) const {
  QPolygonF line;
  line.reserve(static_cast<qsizetype>(m_line.size()));
  for (const geo::Point point : m_line) line.append(view.toScreen(point));
  constexpr double kWidth = 4, kEnd = 6;
  drawTwice(painter, ui::colour::kAccent, kWidth, [&] { painter.drawPolyline(line); });
  painter.setBrush(ui::colour::kAccent);
  drawTwice(painter, ui::colour::kAccent, 1, [&] { painter.drawEllipse(line.back(), kEnd, kEnd); });
}

/// Above the end of a way that comes from below, so that it does not cover the way.
QPointF WayOverlay::labelPlace(const QPainter& painter, const ui::MapView& view) const {
  const QPointF end = view.toScreen(m_line.back());
  if (view.toScreen(m_line.front()).y() < end.y()) return end;
  constexpr double kBox = 48;  // its padding and its distance, both ways
  return end - QPointF(0, painter.fontMetrics().lineSpacing() * static_cast<double>(m_label.size()) + kBox);
}

void WayOverlay::paint(QPainter& painter, const ui::MapView& view) {
  if (!m_place) return;
  painter.setRenderHint(QPainter::Antialiasing);
  if (!m_line.empty()) paintLine(painter, view);
  constexpr double kRing = 13;
  painter.setBrush(Qt::NoBrush);
  drawTwice(painter, ui::colour::kSelection, 3,
            [&] { painter.drawEllipse(view.toScreen(*m_place), kRing, kRing); });
  if (!m_line.empty()) ui::paintLabel(painter, labelPlace(painter, view), m_label, view.size());
}

}  // namespace michi::evacuation
