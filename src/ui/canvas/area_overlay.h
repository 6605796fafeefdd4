#pragma once
// Areas on the map, each of one of a few classes: what is in reach, gaps, zones of a what-if. A class has a
// hatch beside its colour. Few are painted at once, many on another thread.

#include <QColor>
#include <QString>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "ui/canvas/overhang_picture.h"
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
  explicit AreaOverlay(QObject* parent = nullptr);

  /// The classes are painted in the order given: the last lies on top. An entry below classes.size() for each
  /// area.
  void setAreas(std::vector<AreaClass> classes, std::span<const geo::Geometry> areas,
                std::vector<std::uint8_t> classOf);
  void setClassVisible(std::size_t index, bool visible);
  void clear() { setAreas({}, {}, {}); }

  std::size_t size() const { return m_areas->shapes.size(); }
  const std::vector<AreaClass>& classes() const { return m_classes; }
  /// The topmost area under a place on the screen.
  std::optional<std::size_t> find(QPointF at, const MapView& view) const;

  void paint(QPainter& painter, const MapView& view) override;

  /// Whether what was painted last is sharp.
  bool isSharp() const { return m_isFew || m_picture.isSharp(); }

 private:
  /// Immutable; painted on any thread.
  struct Areas {
    std::vector<Shape> shapes;
    std::vector<std::uint8_t> classOf;

    std::size_t verticesIn(const geo::Box& box) const;
    void paint(QPainter& painter, const MapView& view, const std::vector<AreaClass>& classes,
               const std::vector<bool>& isOff, const std::atomic<bool>* stop) const;
  };

  std::vector<AreaClass> m_classes;
  std::vector<bool> m_isOff;
  std::shared_ptr<const Areas> m_areas = std::make_shared<const Areas>();
  OverhangPicture m_picture;
  bool m_isFew = false;
};

/// Fill and hatch of a class in a path of the screen; for legends too.
void paintArea(QPainter& painter, const QPainterPath& path, const AreaClass& look);

}  // namespace michi::ui
