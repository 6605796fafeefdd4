#pragma once
// Many lines on the map, each of one of a few classes: roads in time bands. Where they are few they are
// painted at once; where they are many the last picture of them moves with the hand and the sharp one
// follows, painted on another thread.

#include <QImage>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <optional>

#include "ui/canvas/line_set.h"
#include "ui/canvas/overlay.h"

namespace michi::ui {

class LineOverlay : public Overlay {
  Q_OBJECT

 public:
  explicit LineOverlay(QObject* parent = nullptr);
  /// Waits for the other thread.
  ~LineOverlay() override;

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
  bool isSharp() const { return m_isSharp; }

  void paint(QPainter& painter, const MapView& view) override;

 private:
  struct Picture {
    QImage image;
    MapView view;
  };
  void forget();
  void request(const MapView& view, double ratio);
  void take(Picture picture);

  std::vector<LineClass> m_classes;
  std::vector<bool> m_isOff;
  std::shared_ptr<const LineSet> m_lines = std::make_shared<const LineSet>();
  Picture m_picture;
  geo::Box m_pictureExtent;  // of the image, whatever became of its view
  double m_pictureScale = 0;
  std::shared_ptr<std::atomic<bool>> m_stop;  // of what is being painted; none: nothing is
  bool m_isSharp = false;
  QThreadPool m_pool;  // of one thread
};

}  // namespace michi::ui
