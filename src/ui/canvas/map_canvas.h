#pragma once
// The map: the worker's last picture moved at once, the sharp one as soon as it is there, overlays and the
// tool on top, scale bar, north arrow and credit in the corners.

#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <vector>

#include "ui/canvas/map_drawer.h"
#include "ui/canvas/map_view.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/tool.h"

namespace michi::ui {

class MapCanvas : public QWidget {
  Q_OBJECT

 public:
  explicit MapCanvas(map::WorkerOptions options, QWidget* parent = nullptr);
  ~MapCanvas() override;

  const MapView& view() const { return m_view; }
  /// Keeps the view before it for previousView().
  void setView(const MapView& view);
  void showExtent(const geo::Box& extent);
  void zoomBy(double factor);
  void setScale(double scale);
  double scale() const;
  bool hasPrevious() const { return m_historyAt > 0; }
  bool hasNext() const { return m_historyAt + 1 < m_history.size(); }
  void previousView();
  void nextView();

  /// What the worker draws from; an empty workspace: nothing is drawn.
  void setSource(map::MapSource source);
  const map::MapSource& source() const { return m_source; }
  /// Draws the sharp picture anew.
  void refresh();
  /// Shown in the corner of the map: who made the base map. Empty: nothing.
  void setCredit(const QString& credit);

  /// Drawn by level and in the order of adding; removed when it is destroyed.
  void add(Overlay* overlay);
  /// nullptr: the hand that moves the map. The tool is not owned.
  void setTool(Tool* tool);
  Tool* tool() const { return m_tool; }
  MapDrawer& drawer() { return m_drawer; }
  /// Whether the picture on the screen is the sharp one of this view.
  bool isSharp() const { return m_isSharp; }
  /// The map as it stands, for a picture file or a screenshot.
  QImage picture() const { return m_picture; }

  QSize sizeHint() const override { return {800, 600}; }

 signals:
  void viewChanged();
  void cursorMoved(michi::geo::Point place);
  void cursorLeft();
  /// A click of the hand, without a drag.
  void clicked(michi::geo::Point place);
  void toolChanged();
  void sharpened();
  void message(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void apply(const MapView& view);
  void remember();
  void requestPicture();
  void takePicture(const QImage& picture, const geo::Box& extent);
  MapMouse mouse(const QMouseEvent& event) const;
  void drag(QPointF to);
  void updateCursor();
  bool moveByKey(int key);

  MapView m_view;
  bool m_isPlaced = false;  // a view was set: before, nothing is drawn
  map::MapSource m_source;
  QImage m_picture;
  geo::Box m_pictureExtent;
  bool m_isSharp = false;
  QString m_credit;
  std::vector<QPointer<Overlay>> m_overlays;
  QPointer<Tool> m_tool;
  std::vector<MapView> m_history;
  std::size_t m_historyAt = 0;
  QTimer m_settle;    // until the hand rests
  QTimer m_remember;  // until a view is worth going back to
  bool m_isSpaceHeld = false;
  bool m_isDragging = false;
  bool m_toolHasMouse = false;
  QPointF m_dragFrom;
  QPointF m_pressedAt;
  MapDrawer m_drawer;
};

}  // namespace michi::ui
