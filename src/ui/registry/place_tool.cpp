#include "ui/registry/place_tool.h"

#include <QPainterPath>

#include "ui/base/look.h"
#include "ui/registry/household_edit.h"

namespace michi::ui {
namespace {

constexpr double kHead = 11;      // pixels, radius
constexpr double kStem = 26;      // from the tip to the middle of the head
constexpr double kPinReach = 18;  // as near as a hand must come

QPainterPath pinAt(QPointF tip) {
  const QPointF head = tip - QPointF(0, kStem);
  QPainterPath pin;
  pin.moveTo(tip);
  pin.lineTo(head + QPointF(-kHead, 3));
  pin.arcTo(QRectF(head - QPointF(kHead, kHead), QSizeF(2 * kHead, 2 * kHead)), 195, -210);
  pin.closeSubpath();
  return pin;
}

}  // namespace

PlaceTool::PlaceTool(Session& session, QObject* parent) : Tool(parent), m_session(session) {
  connect(&session, &Session::householdsChanged, this, &PlaceTool::follow);
}

bool PlaceTool::take(std::int64_t id) {
  reset();
  const Households* households = m_session.households().get();
  const HouseholdRow* row = households == nullptr ? nullptr : households->find(id);
  m_id = row == nullptr ? 0 : id;
  m_position = row == nullptr ? std::nullopt : row->position;
  emit changed();
  emit said(m_id == 0 ? QString() : hint());
  return m_id != 0;
}

QString PlaceTool::hint() const {
  return m_position ? words("Drag the pin to where they live (or Ctrl+arrows). Esc ends it.")
                    : words("This household has no place yet: click where they live. Esc ends it.");
}

void PlaceTool::follow() {
  if (m_id == 0) return;
  const Households* households = m_session.households().get();
  const HouseholdRow* row = households == nullptr ? nullptr : households->find(m_id);
  if (row != nullptr) {
    m_position = row->position;
  } else {
    m_id = 0;
    m_position.reset();
    m_held.reset();
    m_isHeld = false;
    emit ended();
  }
  emit changed();
}

bool PlaceTool::press(const MapMouse& mouse, const MapView& view) {
  if (m_id == 0 || mouse.button != Qt::LeftButton) return false;
  if (m_position) {
    const QPointF tip = view.toScreen(*m_position);
    const QPointF head = tip - QPointF(0, kStem);
    const bool isNear =
        QLineF(mouse.at, head).length() < kPinReach || QLineF(mouse.at, tip).length() < kPinReach;
    if (!isNear) return false;
    m_grip = mouse.at - tip;
  } else {
    m_grip = {};
  }
  m_isHeld = true;
  m_held = view.toMap(mouse.at - m_grip);
  emit changed();
  return true;
}

void PlaceTool::move(const MapMouse& mouse, const MapView& view) {
  if (!m_isHeld) return;
  m_held = view.toMap(mouse.at - m_grip);
  emit changed();
}

void PlaceTool::release(const MapMouse& mouse, const MapView& view) {
  if (!m_isHeld) return;
  m_held = view.toMap(mouse.at - m_grip);
  m_isHeld = false;
  if (m_held != m_position) save();
  m_held.reset();
  emit changed();
}

/// Arrow keys move the pin by a pixel, with Shift by ten: for who cannot drag.
bool PlaceTool::key(const QKeyEvent& event, const MapView& view) {
  if (m_id == 0 || !m_position || !(event.modifiers() & Qt::ControlModifier)) return false;
  const double step = (event.modifiers() & Qt::ShiftModifier ? 10 : 1) * view.metresPerPixel();
  geo::Point to = *m_position;
  switch (event.key()) {
    case Qt::Key_Left:
      to.x -= step;
      break;
    case Qt::Key_Right:
      to.x += step;
      break;
    case Qt::Key_Up:
      to.y += step;
      break;
    case Qt::Key_Down:
      to.y -= step;
      break;
    default:
      return false;
  }
  m_held = to;
  save();
  m_held.reset();
  emit changed();
  return true;
}

void PlaceTool::save() {
  const geo::Point to = *m_held;
  const Households* households = m_session.households().get();
  const HouseholdRow* row = households == nullptr ? nullptr : households->find(m_id);
  if (row == nullptr) return;
  m_position = to;
  const plugin::Districts& districts = m_session.city()->districts;
  const std::string district = districts.codeOf(districts.indexAt(to));
  const QString name = row->names.empty() ? words("household %1", m_id) : q(row->names);
  m_session.changes().make(
      this,
      [id = m_id, to, district, name, resources = m_session.resources()](OpenWorkspace& open) {
        return placeByHand(open, resources, id, to, district, name);
      },
      [this, isOutside = district.empty()](const Changes::Written&) {
        emit said(isOutside ? words("Saved. The place lies in no district.") : words("The place is saved."));
      },
      [this](const Error& error) {
        follow();
        emit said(inSentences(error));
      });
}

bool PlaceTool::reset() {
  if (m_id == 0) return false;
  m_id = 0;
  m_position.reset();
  m_held.reset();
  m_isHeld = false;
  emit changed();
  emit ended();
  return true;
}

void PlaceTool::paint(QPainter& painter, const MapView& view) {
  const std::optional<geo::Point> at = m_held ? m_held : m_position;
  if (m_id == 0 || !at) return;
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_held && m_position) {  // from where to where
    painter.setPen(QPen(colour::kSelection, 1.5, Qt::DashLine));
    painter.drawLine(view.toScreen(*m_position), view.toScreen(*m_held));
  }
  const QPointF tip = view.toScreen(*at);
  painter.setPen(QPen(Qt::white, 2));
  painter.setBrush(colour::kSelection);
  painter.drawPath(pinAt(tip));
  painter.setBrush(Qt::white);
  painter.setPen(Qt::NoPen);
  painter.drawEllipse(tip - QPointF(0, kStem), 4, 4);
}

}  // namespace michi::ui
