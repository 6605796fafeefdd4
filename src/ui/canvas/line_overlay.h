#pragma once
// Many lines on the map, each of one of a few classes: roads in time bands. Few are painted at once, many on
// another thread.

#include <memory>
#include <optional>
#include <vector>

#include "ui/canvas/line_set.h"
#include "ui/canvas/overhang_picture.h"
#include "ui/canvas/overlay.h"

namespace michi::ui {

class LineOverlay : public Overlay {
  Q_OBJECT

 public:
  explicit LineOverlay(QObject* parent = nullptr);

  /// The classes are painted in the order given: the last lies on top.
  void setLines(std::vector<LineClass> classes, LineSet lines);
  /// Other colours or widths for the same lines; as many as before.
  void setClasses(std::vector<LineClass> classes);
  void setClassVisible(std::size_t index, bool visible);
  void clear();

  const std::vector<LineClass>& classes() const { return m_classes; }
  const LineSet& lines() const { return *m_lines; }
  /// The nearest line within so many pixels.
  std::optional<std::size_t> find(QPointF at, const MapView& view, double pixels = 8) const;
  /// Whether what was painted last is sharp.
  bool isSharp() const { return m_isFew || m_picture.isSharp(); }

  void paint(QPainter& painter, const MapView& view) override;

 private:
  std::vector<LineClass> m_classes;
  std::vector<bool> m_isOff;
  std::shared_ptr<const LineSet> m_lines = std::make_shared<const LineSet>();
  OverhangPicture m_picture;
  bool m_isFew = false;
};

}  // namespace michi::ui
