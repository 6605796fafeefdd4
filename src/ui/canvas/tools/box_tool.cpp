#include "ui/canvas/tools/box_tool.h"

#include <utility>

#include "ui/base/look.h"

namespace michi::ui {
namespace {

constexpr double kClick = 4;       // pixels: a smaller move is a hand that trembles
constexpr double kClickReach = 8;  // pixels around a click

}  // namespace

bool BoxTool::press(const MapMouse& mouse, const MapView&) {
  if (mouse.button != Qt::LeftButton) return false;
  m_from = m_to = mouse.at;
  return true;
}

void BoxTool::move(const MapMouse& mouse, const MapView&) {
  if (!m_from) return;
  m_to = mouse.at;
  emit changed();
}

void BoxTool::release(const MapMouse& mouse, const MapView& view) {
  if (!m_from) return;
  const QPointF from = *std::exchange(m_from, std::nullopt);
  emit changed();
  if ((mouse.at - from).manhattanLength() <= kClick) {
    emit clicked(view.toMap(from), kClickReach * view.metresPerPixel(), mouse.modifiers);
    return;
  }
  geo::Box box;
  box.extend(view.toMap(from));
  box.extend(mouse.place);
  emit boxed(box, mouse.modifiers);
}

void BoxTool::paint(QPainter& painter, const MapView&) {
  if (!m_from) return;
  const QRectF box = QRectF(*m_from, m_to).normalized();
  QColor fill = colour::kAccent;
  fill.setAlpha(30);
  painter.fillRect(box, fill);
  painter.setPen(QPen(Qt::white, 4));
  painter.drawRect(box);
  painter.setPen(QPen(colour::kAccent, 2, Qt::DashLine));
  painter.drawRect(box);
}

bool BoxTool::reset() {
  const bool had = m_from.has_value();
  m_from.reset();
  if (had) emit changed();
  return had;
}

}  // namespace michi::ui
