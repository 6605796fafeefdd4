#pragma once
// Areas on the map, each of one of a few classes: what is in reach, gaps, zones of a what-if. A class has a
// hatch beside its colour.

#include <QColor>
#include <QString>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ui/canvas/overlay.h"
#include "ui/canvas/shape.h"

namespace michi::ui {

/// How the areas of one class are drawn, and what the legend says of them.
struct AreaClass {
  QString title;
  QColor fill;                              // with its opacity
  Qt::BrushStyle hatch = Qt::SolidPattern;  // a hatch is painted over a faint fill
  QColor line;                              // no line when not valid
  double width = 1.5;                       // pixels
};

class AreaOverlay : public Overlay {
  Q_OBJECT

 public:
  using Overlay::Overlay;

  /// The classes are painted in the order given: the last lies on top. An entry below classes.size() for each
  /// area.
  void setAreas(std::vector<AreaClass> classes, std::span<const geo::Geometry> areas,
                std::vector<std::uint8_t> classOf);
  void setClassVisible(std::size_t index, bool visible);
  void clear() { setAreas({}, {}, {}); }

  std::size_t size() const { return m_shapes.size(); }
  const std::vector<AreaClass>& classes() const { return m_classes; }
  /// The topmost area under a place on the screen.
  std::optional<std::size_t> find(QPointF at, const MapView& view) const;

  void paint(QPainter& painter, const MapView& view) override;

 private:
  std::vector<AreaClass> m_classes;
  std::vector<bool> m_isOff;
  std::vector<Shape> m_shapes;
  std::vector<std::uint8_t> m_classOf;
};

/// Fill and hatch of a class in a path of the screen; for legends too.
void paintArea(QPainter& painter, const QPainterPath& path, const AreaClass& look);

}  // namespace michi::ui
