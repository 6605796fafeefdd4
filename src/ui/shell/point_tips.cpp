#include "ui/shell/point_tips.h"

#include <QToolTip>

namespace michi::ui {

PointTips::PointTips(Shell& shell, PointOverlay& overlay, QObject* parent, Tell tell)
    : QObject(parent), m_shell(shell), m_overlay(overlay), m_tell(std::move(tell)) {
  connect(&shell.canvas(), &MapCanvas::cursorMoved, this, &PointTips::hover);
  connect(&shell.canvas(), &MapCanvas::clicked, this, &PointTips::click);
}

void PointTips::hover(geo::Point place) {
  if (!m_overlay.isVisible() || m_overlay.size() == 0) return;
  const MapView& view = m_shell.canvas().view();
  const auto found = m_overlay.find(view.toScreen(place), view);
  if (found)
    QToolTip::showText(QCursor::pos(), m_tell(*found).words, &m_shell.canvas());
  else if (m_isShown)
    QToolTip::hideText();  // its own, not that of other points
  m_isShown = found.has_value();
}

void PointTips::click(geo::Point place) {
  if (!m_overlay.isVisible()) return;
  const MapView& view = m_shell.canvas().view();
  const auto found = m_overlay.find(view.toScreen(place), view);
  if (!found) return;
  const PointTip tip = m_tell(*found);
  m_shell.selection().set(tip.kind, {tip.key});
  m_shell.say(tip.words);
}

}  // namespace michi::ui
