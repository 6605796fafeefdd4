#pragma once
// A household's pin in the hand: dragging it says where they really live. Saved when it is let go, and can be
// undone. Forgets its household when the registry is locked.

#include <optional>

#include "ui/canvas/tool.h"
#include "ui/session/changes.h"

namespace michi::ui {

class PlaceTool : public Tool {
  Q_OBJECT

 public:
  explicit PlaceTool(Session& session, QObject* parent = nullptr);

  /// Takes up a household; without a position the next click on the map sets one. False when the user does
  /// not see it.
  bool take(std::int64_t id);
  std::int64_t id() const { return m_id; }
  std::optional<geo::Point> position() const { return m_position; }

  QCursor cursor() const override { return m_isHeld ? Qt::ClosedHandCursor : Qt::ArrowCursor; }
  bool press(const MapMouse& mouse, const MapView& view) override;
  void move(const MapMouse& mouse, const MapView& view) override;
  void release(const MapMouse& mouse, const MapView& view) override;
  bool key(const QKeyEvent& event, const MapView& view) override;
  void paint(QPainter& painter, const MapView& view) override;
  bool reset() override;

 signals:
  /// The household is put down: by a lock, or because there is none any more.
  void ended();

 private:
  void follow();
  void save();
  QString hint() const;

  Session& m_session;
  std::int64_t m_id = 0;
  std::optional<geo::Point> m_position;  // as kept
  std::optional<geo::Point> m_held;      // while it is dragged
  QPointF m_grip;                        // from the pin's tip to the hand
  bool m_isHeld = false;
};

}  // namespace michi::ui
