#pragma once
// Many points on the map, each of one of a few classes: need points, households, facilities. 50,000 of them
// paint within a frame.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "geo/geometry.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/point_grid.h"
#include "ui/canvas/symbol.h"

namespace michi::ui {

/// How large the signs of so many points are at a scale, as a part of their full size: small dots where the
/// whole city is seen, so that the map is not buried; full and told apart by their shapes near.
double signScale(double metresPerPixel, std::size_t points);

/// Signs follow signScale(), and are smaller still where very many are in sight. A point is named by its
/// index in the arrays given. What it held is wiped from memory by clear(), by the next setPoints() and at
/// its end, so that it may hold private positions; nothing of them is in the classes.
class PointOverlay : public Overlay {
  Q_OBJECT

 public:
  using Overlay::Overlay;

  /// The classes are painted in the order given: the last lies on top. `classOf` has an entry below
  /// classes.size() for each position; more than 255 classes are not taken. Cost: about 3 ms for 50,000
  /// points.
  void setPoints(std::vector<PointClass> classes, std::vector<geo::Point> positions,
                 std::vector<std::uint8_t> classOf);
  /// Other colours, shapes or sizes for the same points; as many as before.
  void setClasses(std::vector<PointClass> classes);
  /// A class that is switched off is neither painted nor found.
  void setClassVisible(std::size_t index, bool visible);
  void clear();

  std::size_t size() const { return m_grid.size(); }
  const std::vector<PointClass>& classes() const { return m_classes; }
  /// Of its points, the switched off ones too.
  std::size_t count(std::size_t classIndex) const { return m_grid.count(classIndex); }
  geo::Box extent() const { return m_grid.extent(); }

  /// The nearest point within so many pixels of a place on the screen; of equals the one on top.
  std::optional<std::size_t> find(QPointF at, const MapView& view, double pixels = 8) const;
  /// Ascending.
  std::vector<std::size_t> inside(const geo::Box& box) const;
  /// Ascending; on the edge counts as inside.
  std::vector<std::size_t> inside(const geo::Geometry& polygon) const;

  void paint(QPainter& painter, const MapView& view) override;

 private:
  void makeSigns(double ratio, double shrink);
  std::size_t inSight(const MapView& view) const;
  void compose(const MapView& view, double ratio);
  void composeClass(const MapView& view, double ratio, std::size_t classIndex);
  void forgetFrame() { m_frame = {}; }

  std::vector<PointClass> m_classes;
  std::vector<bool> m_isOff;
  PointGrid m_grid;
  std::vector<QImage> m_signs;  // by class, of m_ratio
  double m_ratio = 0;
  double m_shrink = 1;
  std::vector<std::uint8_t> m_taken;  // scratch: a cell of the screen has this class's sign already
  QImage m_frame;                     // what was painted last: a repaint of the same view costs nothing
  MapView m_frameView;
};

}  // namespace michi::ui
