#pragma once
// Moves points and the corners of areas of one layer. A point is dragged; an area is picked by a click and
// then its corners are dragged, a double click on an edge adds one, Delete takes the one under the mouse
// away. What is in the hand is drawn to neighbours; an outline that crosses itself is refused in words.

#include <optional>
#include <string>
#include <vector>

#include "ui/canvas/shape.h"
#include "ui/canvas/tool.h"
#include "ui/canvas/tools/snapping.h"

namespace michi::ui {

/// Something whose place may be changed.
struct Editable {
  std::string layer;  // as Workspace::moveRecord() takes it
  std::string key;
  QString title;
  geo::Geometry geometry;
};

/// A change to be kept: with both sides, so that it can be undone.
struct GeometryChange {
  std::string layer;
  std::string key;
  QString title;
  geo::Geometry before;
  geo::Geometry after;
};

class EditTool : public Tool {
  Q_OBJECT

 public:
  using Tool::Tool;

  /// What may be moved; its own corners and those of `neighbours` draw the mouse.
  void setFeatures(std::vector<Editable> features, const std::vector<geo::Geometry>& neighbours = {});
  const std::vector<Editable>& features() const { return m_features; }
  /// The area in hand.
  std::optional<std::size_t> picked() const { return m_picked; }

  QCursor cursor() const override { return Qt::PointingHandCursor; }
  bool press(const MapMouse& mouse, const MapView& view) override;
  void move(const MapMouse& mouse, const MapView& view) override;
  void release(const MapMouse& mouse, const MapView& view) override;
  bool doubleClick(const MapMouse& mouse, const MapView& view) override;
  bool key(const QKeyEvent& event, const MapView& view) override;
  void paint(QPainter& painter, const MapView& view) override;
  bool reset() override;

 signals:
  void edited(const michi::ui::GeometryChange& change);

 private:
  /// A corner: which feature, ring and position in it.
  struct Corner {
    std::size_t feature = 0, part = 0, vertex = 0;
  };
  std::optional<Corner> cornerAt(geo::Point place, double metres) const;
  std::optional<Corner> edgeAt(geo::Point place, double metres) const;
  std::optional<std::size_t> areaAt(geo::Point place) const;
  geo::Point& pointOf(const Corner& corner);
  void put(const Corner& corner, geo::Point place);
  geo::Point drawn(geo::Point place, double metres) const;
  /// Keeps the shape in the hand when it is valid, else puts back what was.
  void keep(std::size_t feature);

  std::vector<Editable> m_features;
  std::vector<Shape> m_shapes;  // of m_features, as they are moved
  std::vector<Shape> m_neighbours;
  std::optional<std::size_t> m_picked;
  std::optional<Corner> m_held;
  std::optional<Corner> m_under;  // the mouse
  bool m_hasMoved = false;
  std::optional<geo::Point> m_snapped;
};

/// A geometry of the kind of `like` from its parts.
geo::Geometry rebuilt(const geo::Geometry& like, const std::vector<std::vector<geo::Point>>& parts);

}  // namespace michi::ui
