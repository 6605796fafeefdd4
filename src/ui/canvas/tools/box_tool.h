#pragma once
// A rectangle drawn with the mouse, or a click: to come nearer to a part of the map, to pick things.

#include <optional>

#include "ui/canvas/tool.h"

namespace michi::ui {

class BoxTool : public Tool {
  Q_OBJECT

 public:
  using Tool::Tool;

  QCursor cursor() const override { return Qt::CrossCursor; }
  bool press(const MapMouse& mouse, const MapView& view) override;
  void move(const MapMouse& mouse, const MapView& view) override;
  void release(const MapMouse& mouse, const MapView& view) override;
  /// The second press of a double click is a click like others.
  bool doubleClick(const MapMouse& mouse, const MapView& view) override { return press(mouse, view); }
  void paint(QPainter& painter, const MapView& view) override;
  bool reset() override;

 signals:
  void boxed(const michi::geo::Box& box, Qt::KeyboardModifiers modifiers);
  /// The mouse hardly moved: a place, and how many metres around it are meant.
  void clicked(michi::geo::Point place, double metres, Qt::KeyboardModifiers modifiers);

 private:
  std::optional<QPointF> m_from;
  QPointF m_to;
};

}  // namespace michi::ui
