#pragma once
// A picture of what takes longer than a frame to paint, somewhat larger than the window: the last one moves
// with the hand and the sharp one follows, painted on another thread.

#include <QImage>
#include <QObject>
#include <QPainter>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

#include "ui/canvas/map_view.h"

namespace michi::ui {

class OverhangPicture : public QObject {
  Q_OBJECT

 public:
  /// Runs on the other thread: holds all that it paints. Returns early, half done, once `stop` is true.
  using Paint = std::function<void(QPainter&, const MapView&, const std::atomic<bool>& stop)>;

  explicit OverhangPicture(QObject* parent = nullptr);
  /// Waits for the other thread.
  ~OverhangPicture() override;

  /// Shows the last picture where it lies now. Where that is not the sharp one, `makePaint` gives what paints
  /// it.
  void show(QPainter& painter, const MapView& view, const std::function<Paint()>& makePaint);
  /// Something changed: the last picture is shown until the new one is there.
  void renew();
  /// Nothing is to be seen of the last picture.
  void drop();
  /// Whether what was shown last is sharp.
  bool isSharp() const { return m_isSharp; }

 signals:
  /// A sharper picture is there.
  void painted();

 private:
  struct Picture {
    QImage image;
    MapView view;
  };
  void request(const MapView& view, double ratio, Paint paint);
  void take(Picture picture);

  Picture m_picture;
  geo::Box m_extent;  // of the image, whatever became of its view
  double m_scale = 0;
  std::shared_ptr<std::atomic<bool>> m_stop;  // of what is being painted; none: nothing is
  bool m_isSharp = false;
  QThreadPool m_pool;  // of one thread
};

}  // namespace michi::ui
