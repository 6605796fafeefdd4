#pragma once
// A scenario on the map: the city as it is on the left of a handle, as it would be on the right; the places
// of the kind that is shown, which can be dragged, and everybody's colour follows.

#include <optional>

#include "plugins/mobility/desktop/scenario_desk.h"
#include "plugins/mobility/live_coverage.h"
#include "ui/canvas/point_overlay.h"
#include "ui/canvas/tool.h"

namespace michi::mobility {

/// Two layers of points side by side, with a handle between them.
class SwipeOverlay : public ui::Overlay {
  Q_OBJECT

 public:
  explicit SwipeOverlay(QObject* parent);

  ui::PointOverlay& before() { return *m_before; }
  ui::PointOverlay& after() { return *m_after; }
  /// Without a second side only the first is painted, over the whole map.
  void setDivided(bool divided);
  bool isDivided() const { return m_isDivided; }
  /// 0 the left edge, 1 the right.
  void setShare(double share);
  double share() const { return m_share; }
  void setName(const QString& name);
  /// Whether a hand at this place of the screen takes the handle.
  bool isOnHandle(QPointF at, const ui::MapView& view) const;
  void paint(QPainter& painter, const ui::MapView& view) override;

 private:
  void paintHandle(QPainter& painter, const QRectF& screen, double x) const;

  ui::PointOverlay* m_before;
  ui::PointOverlay* m_after;
  QString m_name;
  double m_share = 0.5;
  bool m_isDivided = false;
};

/// What the next press on the map means.
enum class ScenarioAction : std::uint8_t {
  Drag,   // a place of the kind shown, or the swipe's handle
  Close,  // a place: it closes
  Put,    // something new is put there
  CloseRoad,
  MoveStop,  // a stop is dragged
};

class ScenarioTool : public ui::Tool {
  Q_OBJECT

 public:
  ScenarioTool(SwipeOverlay& swipe, QObject* parent);

  /// What can be taken into the hand.
  struct Thing {
    std::string key, feed;
    QString name;
    geo::Point at;
  };
  void setPlaces(std::vector<Thing> places);
  void setStops(std::vector<Thing> stops);
  /// Coverage that follows what is dragged; nullptr: nothing follows.
  void setLive(std::shared_ptr<LiveCoverage> live);
  void setAction(ScenarioAction action);
  ScenarioAction action() const { return m_action; }
  const LiveCoverage* live() const { return m_live.get(); }

  QCursor cursor() const override;
  bool press(const ui::MapMouse& mouse, const ui::MapView& view) override;
  void move(const ui::MapMouse& mouse, const ui::MapView& view) override;
  void release(const ui::MapMouse& mouse, const ui::MapView& view) override;
  void paint(QPainter& painter, const ui::MapView& view) override;
  bool reset() override;

 signals:
  /// A place of the kind shown, or a stop, was let go somewhere else.
  void dropped(const std::string& key, const std::string& feed, michi::geo::Point at);
  void closed(const std::string& key);
  void put(michi::geo::Point at);
  void roadClosed(michi::geo::Point at);
  /// While something is dragged: live() has other answers.
  void followed();

 private:
  const std::vector<Thing>& things() const;
  std::optional<std::size_t> thingAt(QPointF at, const ui::MapView& view) const;

  SwipeOverlay& m_swipe;
  std::vector<Thing> m_places, m_stops;
  std::shared_ptr<LiveCoverage> m_live;
  ScenarioAction m_action = ScenarioAction::Drag;
  std::optional<std::size_t> m_held;
  geo::Point m_heldAt;
  bool m_isSwiping = false;
};

}  // namespace michi::mobility
