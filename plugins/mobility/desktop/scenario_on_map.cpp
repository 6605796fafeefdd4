#include "plugins/mobility/desktop/scenario_on_map.h"

#include <QLineF>
#include <algorithm>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::words;

constexpr double kHandReach = 14;  // pixels
constexpr double kPlaceSize = 16;  // pixels

ui::PointClass lookOf(bool isHeld) {
  return {{}, isHeld ? ui::colour::kSelection : ui::colour::kAccent, ui::Symbol::Diamond, kPlaceSize};
}

QRectF screenOf(const ui::MapView& view) { return QRectF(QPointF(), QSizeF(view.size())); }

}  // namespace

// The two sides

SwipeOverlay::SwipeOverlay(QObject* parent)
    : Overlay(parent), m_before(new ui::PointOverlay(this)), m_after(new ui::PointOverlay(this)) {
  connect(m_before, &Overlay::changed, this, &Overlay::changed);
  connect(m_after, &Overlay::changed, this, &Overlay::changed);
}

void SwipeOverlay::setDivided(bool divided) {
  m_isDivided = divided;
  emit changed();
}

void SwipeOverlay::setShare(double share) {
  m_share = std::clamp(share, 0.02, 0.98);
  emit changed();
}

void SwipeOverlay::setName(const QString& name) {
  m_name = name;
  emit changed();
}

bool SwipeOverlay::isOnHandle(QPointF at, const ui::MapView& view) const {
  return m_isDivided && std::abs(at.x() - m_share * screenOf(view).width()) < kHandReach / 2;
}

void SwipeOverlay::paint(QPainter& painter, const ui::MapView& view) {
  if (!m_isDivided) return m_before->paint(painter, view);
  const QRectF screen = screenOf(view);
  const double x = m_share * screen.width();
  const auto side = [&](ui::PointOverlay& points, const QRectF& part) {
    painter.save();
    painter.setClipRect(part);
    points.paint(painter, view);
    painter.restore();
  };
  side(*m_before, QRectF(0, 0, x, screen.height()));
  side(*m_after, QRectF(x, 0, screen.width() - x, screen.height()));
  paintHandle(painter, screen, x);
}

void SwipeOverlay::paintHandle(QPainter& painter, const QRectF& screen, double x) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Qt::white, 5));
  painter.drawLine(QPointF(x, 0), QPointF(x, screen.height()));
  painter.setPen(QPen(ui::colour::kAccent, 3));
  painter.drawLine(QPointF(x, 0), QPointF(x, screen.height()));
  painter.setBrush(Qt::white);
  painter.drawEllipse(QPointF(x, screen.height() / 2), kHandReach, kHandReach);
  painter.drawText(QRectF(x - kHandReach, screen.height() / 2 - kHandReach, 2 * kHandReach, 2 * kHandReach),
                   Qt::AlignCenter, QStringLiteral("⇔"));
  const auto tag = [&](const QString& text, bool isLeft) {
    const QRectF size = painter.fontMetrics().boundingRect(text).adjusted(-ui::kGrid, -4, ui::kGrid, 4);
    const QRectF box(isLeft ? x - size.width() - ui::kGrid : x + ui::kGrid,
                     screen.height() - size.height() - 7 * ui::kGrid, size.width(), size.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLeft ? QColor(Qt::darkGray) : ui::colour::kAccent);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
  };
  tag(words("As it is"), true);
  tag(m_name, false);
}

// The hand

ScenarioTool::ScenarioTool(SwipeOverlay& swipe, QObject* parent) : Tool(parent), m_swipe(swipe) {}

void ScenarioTool::setPlaces(std::vector<Thing> places) {
  m_held.reset();
  m_places = std::move(places);
  emit changed();
}

void ScenarioTool::setStops(std::vector<Thing> stops) {
  m_held.reset();
  m_stops = std::move(stops);
  emit changed();
}

void ScenarioTool::setLive(std::shared_ptr<LiveCoverage> live) { m_live = std::move(live); }

void ScenarioTool::setAction(ScenarioAction action) {
  m_action = action;
  m_held.reset();
  switch (action) {
    case ScenarioAction::Close:
      emit said(words("Click on the place that closes. Esc ends it."));
      break;
    case ScenarioAction::Put:
      emit said(words("Click where it is to be. Esc ends it."));
      break;
    case ScenarioAction::CloseRoad:
      emit said(words("Click on the road that is closed. Esc ends it."));
      break;
    case ScenarioAction::MoveStop:
      emit said(words("Drag a stop to where it is to be. Esc ends it."));
      break;
    default:
      emit said({});
  }
  emit changed();
}

const std::vector<ScenarioTool::Thing>& ScenarioTool::things() const {
  return m_action == ScenarioAction::MoveStop ? m_stops : m_places;
}

std::optional<std::size_t> ScenarioTool::thingAt(QPointF at, const ui::MapView& view) const {
  std::optional<std::size_t> nearest;
  double best = kHandReach;
  for (std::size_t i = 0; i < things().size(); ++i) {
    const double pixels = QLineF(at, view.toScreen(things()[i].at)).length();
    if (pixels < best) best = pixels, nearest = i;
  }
  return nearest;
}

QCursor ScenarioTool::cursor() const {
  if (m_held) return Qt::ClosedHandCursor;
  return m_action == ScenarioAction::Drag ? Qt::ArrowCursor : Qt::CrossCursor;
}

bool ScenarioTool::press(const ui::MapMouse& mouse, const ui::MapView& view) {
  if (mouse.button != Qt::LeftButton) return false;
  switch (m_action) {
    case ScenarioAction::Put:
      emit put(mouse.place);
      return true;
    case ScenarioAction::CloseRoad:
      emit roadClosed(mouse.place);
      return true;
    case ScenarioAction::Close:
      if (const auto found = thingAt(mouse.at, view)) emit closed(std::string(m_places[*found].key));
      return true;
    default:
      break;
  }
  if (m_action == ScenarioAction::Drag && m_swipe.isOnHandle(mouse.at, view)) return m_isSwiping = true;
  m_held = thingAt(mouse.at, view);
  if (!m_held) return false;
  m_heldAt = things()[*m_held].at;
  if (m_action == ScenarioAction::Drag && m_live) m_live->pick(*m_held);
  emit changed();
  return true;
}

void ScenarioTool::move(const ui::MapMouse& mouse, const ui::MapView& view) {
  if (m_isSwiping) return m_swipe.setShare(mouse.at.x() / screenOf(view).width());
  if (!m_held) return;
  m_heldAt = mouse.place;
  if (m_action == ScenarioAction::Drag && m_live) {
    m_live->moveTo(mouse.place);
    emit followed();
  }
  emit changed();
}

void ScenarioTool::release(const ui::MapMouse& mouse, const ui::MapView& view) {
  if (std::exchange(m_isSwiping, false) || !m_held) return;
  const Thing thing = things()[*m_held];
  const double pixels = QLineF(view.toScreen(thing.at), mouse.at).length();
  if (pixels < kHandReach / 2) {
    reset();
    return;
  }
  move(mouse, view);
  m_held.reset();
  emit dropped(thing.key, thing.feed, mouse.place);
  emit changed();
}

/// Puts back what is in the hand; without that, ends what was begun.
bool ScenarioTool::reset() {
  if (const auto held = std::exchange(m_held, std::nullopt)) {
    if (m_action == ScenarioAction::Drag && m_live) {
      m_live->moveTo(things()[*held].at);
      emit followed();
    }
    emit changed();
    return true;
  }
  if (m_action == ScenarioAction::Drag) return false;
  setAction(ScenarioAction::Drag);
  return true;
}

void ScenarioTool::paint(QPainter& painter, const ui::MapView& view) {
  const QRectF screen = screenOf(view).adjusted(-kPlaceSize, -kPlaceSize, kPlaceSize, kPlaceSize);
  const ui::PointClass rest = lookOf(false), inHand = lookOf(true);
  for (std::size_t i = 0; i < things().size(); ++i) {
    const bool isHeld = m_held == i;
    const QPointF at = view.toScreen(isHeld ? m_heldAt : things()[i].at);
    if (screen.contains(at)) ui::paintSymbol(painter, at, isHeld ? inHand : rest);
  }
}

}  // namespace michi::mobility
