#pragma once
// Many lines as flat arrays, each of a class: roads in time bands. Immutable; painted on any thread.

#include <QColor>
#include <QPainter>
#include <QString>
#include <atomic>
#include <cstdint>
#include <vector>

#include "geo/point.h"
#include "ui/canvas/map_view.h"

namespace michi::ui {

/// How the lines of one class are drawn, and what the legend says of them.
struct LineClass {
  QString title;
  QColor colour;
  double width = 2.5;  // pixels
  Qt::PenStyle style = Qt::SolidLine;
  bool hasCasing = false;  // a white rim: for the few that matter
};

class LineSet {
 public:
  LineSet() = default;
  /// Line i is vertices[starts[i]] … vertices[starts[i + 1] - 1]; starts has one more than classOf. Throws
  /// std::invalid_argument when they do not fit together.
  LineSet(std::vector<geo::Point> vertices, std::vector<std::uint32_t> starts,
          std::vector<std::uint8_t> classOf);

  std::size_t size() const { return m_classOf.size(); }
  std::uint8_t classOf(std::size_t line) const { return m_classOf[line]; }
  std::size_t count(std::size_t classIndex) const;
  const geo::Box& extent() const { return m_extent; }
  /// Vertices of lines that are in the box, counted up to `most`.
  std::size_t verticesIn(const geo::Box& box, std::size_t most) const;
  /// In the order of the classes, the last on top. Very many are drawn coarsely: thin, without dashes.
  /// Returns early, half done, once `stop` is true.
  void paint(QPainter& painter, const MapView& view, const std::vector<LineClass>& classes,
             const std::vector<bool>& isOff, const std::atomic<bool>* stop) const;
  /// The line nearest to the place and no farther than `metres`; -1: none.
  std::int64_t nearest(geo::Point place, double metres) const;

 private:
  void paintCoarsely(QPainter& painter, const MapView& view, std::size_t classIndex, const LineClass& look,
                     const std::atomic<bool>* stop) const;
  void paintClass(QPainter& painter, const MapView& view, std::size_t classIndex,
                  const std::atomic<bool>* stop) const;

  std::vector<geo::Point> m_vertices;
  std::vector<std::uint32_t> m_starts;
  std::vector<std::uint8_t> m_classOf;
  std::vector<geo::Box> m_boxes;  // by line
  std::vector<std::vector<std::uint32_t>> m_byClass;
  geo::Box m_extent;
};

}  // namespace michi::ui
