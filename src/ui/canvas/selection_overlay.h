#pragma once
// What is picked, marked on the map: a strong line with a white rim around areas and along lines, a ring
// around points.

#include <span>
#include <vector>

#include "ui/base/look.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/shape.h"

namespace michi::ui {

class SelectionOverlay : public Overlay {
  Q_OBJECT

 public:
  explicit SelectionOverlay(QObject* parent = nullptr, QColor colour = colour::kSelection)
      : Overlay(parent), m_colour(colour) {}
  ~SelectionOverlay() override { wipe(); }

  /// Replaces what was marked. Points are wiped from memory when they are replaced: they may be private.
  void setMarked(std::span<const geo::Geometry> geometries, std::vector<geo::Point> points = {});
  void setPoints(std::vector<geo::Point> points) { setMarked({}, std::move(points)); }
  void clear() { setMarked({}, {}); }
  bool isEmpty() const { return m_shapes.empty() && m_points.empty(); }
  /// Of all that is marked.
  geo::Box extent() const;

  int level() const override { return 20; }
  void paint(QPainter& painter, const MapView& view) override;

 private:
  void wipe();

  QColor m_colour;
  std::vector<Shape> m_shapes;
  std::vector<geo::Point> m_points;
};

}  // namespace michi::ui
