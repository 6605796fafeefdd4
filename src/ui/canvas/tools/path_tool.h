#pragma once
// A line or an outline by clicks: what measuring, selecting by an outline and drawing have in common. A click
// adds a corner, the back key takes the last one away, Enter, the right button or a double click ends, Esc
// drops all.

#include <optional>
#include <vector>

#include "ui/base/look.h"
#include "ui/canvas/tool.h"

namespace michi::ui {

class PathTool : public Tool {
  Q_OBJECT

 public:
  using Points = std::vector<geo::Point>;

  /// An outline is closed and needs three corners, a line two.
  explicit PathTool(bool isOutline, QObject* parent = nullptr) : Tool(parent), m_isOutline(isOutline) {}

  QCursor cursor() const override { return Qt::CrossCursor; }
  bool press(const MapMouse& mouse, const MapView& view) override;
  void move(const MapMouse& mouse, const MapView& view) override;
  bool doubleClick(const MapMouse& mouse, const MapView& view) override;
  bool key(const QKeyEvent& event, const MapView& view) override;
  void paint(QPainter& painter, const MapView& view) override;
  bool reset() override;

  /// The corners so far, without the one under the mouse.
  const Points& points() const { return m_points; }
  /// Whether the line was ended: it stays to be looked at until the next click begins another.
  bool isDone() const { return m_isDone; }

 protected:
  /// Corners, and as the last one the mouse while the line is not done.
  Points withCursor() const;
  /// Beside the mouse, or beside the last corner when it is done.
  virtual QStringList label() const { return {}; }
  /// Corners or mouse have changed.
  virtual void pathChanged() {}
  /// Ended with corners enough. True: stays to be looked at, otherwise it is dropped.
  virtual bool pathDone() { return false; }
  virtual QColor colour() const { return colour::kAccent; }

 private:
  void finish();
  void changedByHand();

  bool m_isOutline;
  bool m_isDone = false;
  Points m_points;
  std::optional<geo::Point> m_cursor;
};

}  // namespace michi::ui
