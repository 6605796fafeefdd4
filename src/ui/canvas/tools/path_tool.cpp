#include "ui/canvas/tools/path_tool.h"

#include <QPainterPath>

#include "ui/canvas/label.h"

namespace michi::ui {

bool PathTool::press(const MapMouse& mouse, const MapView&) {
  if (mouse.button == Qt::RightButton) {
    if (m_points.empty() || m_isDone) return false;
    finish();
    return true;
  }
  if (mouse.button != Qt::LeftButton) return false;
  if (m_isDone) reset();
  if (m_points.empty() || m_points.back() != mouse.place) m_points.push_back(mouse.place);
  m_cursor = mouse.place;
  changedByHand();
  return true;
}

void PathTool::move(const MapMouse& mouse, const MapView&) {
  m_cursor = mouse.place;
  if (!m_points.empty() && !m_isDone) changedByHand();
}

bool PathTool::doubleClick(const MapMouse&, const MapView&) {
  if (!m_isDone) finish();
  return true;
}

bool PathTool::key(const QKeyEvent& event, const MapView&) {
  if (m_points.empty() || m_isDone) return false;
  switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      finish();
      return true;
    case Qt::Key_Backspace:
      m_points.pop_back();
      changedByHand();
      return true;
    default:
      return false;
  }
}

bool PathTool::reset() {
  const bool had = !m_points.empty();
  m_points.clear();
  m_isDone = false;
  if (had) changedByHand();
  return had;
}

void PathTool::finish() {
  m_cursor.reset();
  if (m_points.size() < (m_isOutline ? 3U : 2U)) {
    reset();
    return;
  }
  m_isDone = true;
  if (!pathDone()) reset();
  emit changed();
}

void PathTool::changedByHand() {
  pathChanged();
  emit changed();
}

PathTool::Points PathTool::withCursor() const {
  Points all = m_points;
  if (!m_isDone && m_cursor && (all.empty() || all.back() != *m_cursor)) all.push_back(*m_cursor);
  return all;
}

void PathTool::paint(QPainter& painter, const MapView& view) {
  if (m_points.empty()) return;
  QPolygonF line;
  for (const geo::Point p : withCursor()) line.append(view.toScreen(p));
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath path;
  path.addPolygon(line);
  if (m_isOutline) {
    path.closeSubpath();
    QColor fill = colour();
    fill.setAlpha(40);
    painter.fillPath(path, fill);
  }
  painter.strokePath(path, QPen(Qt::white, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.strokePath(
      path, QPen(colour(), 2.5, m_isDone ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
  painter.setPen(QPen(colour(), 2));
  painter.setBrush(Qt::white);
  for (const geo::Point p : m_points) painter.drawEllipse(view.toScreen(p), 4, 4);
  paintLabel(painter, line.last(), label(), view.size());
}

}  // namespace michi::ui
