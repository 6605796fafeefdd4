#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QGestureEvent>
#include <QPinchGesture>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/base/words.h"
#include "ui/canvas/map_furniture.h"

namespace michi::ui {
namespace {

constexpr int kSettle = 40;     // ms without a move before the sharp picture is asked for
constexpr int kRemember = 700;  // ms
constexpr std::size_t kLongestHistory = 50;
constexpr double kWheelStep = 1.25;  // a notch
constexpr double kKeyStep = 0.2;     // of the window

}  // namespace

MapCanvas::MapCanvas(map::WorkerOptions options, QWidget* parent)
    : QWidget(parent), m_drawer(std::move(options)) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(200, 150);
  grabGesture(Qt::PinchGesture);
  setAccessibleName(words("Map"));
  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettle);
  connect(&m_settle, &QTimer::timeout, this, &MapCanvas::requestPicture);
  m_remember.setSingleShot(true);
  m_remember.setInterval(kRemember);
  connect(&m_remember, &QTimer::timeout, this, &MapCanvas::remember);
  connect(&m_drawer, &MapDrawer::drawn, this, &MapCanvas::takePicture);
  connect(&m_drawer, &MapDrawer::failed, this, &MapCanvas::message);
  connect(&m_drawer, &MapDrawer::workerRestarted, this,
          [this] { emit message(words("The map drawing program had stopped and was started again.")); });
  updateCursor();
}

MapCanvas::~MapCanvas() = default;

// The view

void MapCanvas::setView(const MapView& view) {
  remember();
  apply(view.resized(size()));
  remember();
}

void MapCanvas::showExtent(const geo::Box& extent) {
  if (!extent.isEmpty()) setView(MapView::showing(extent, size()));
}

void MapCanvas::zoomBy(double factor) { apply(m_view.zoomed(factor, QRectF(rect()).center())); }

double MapCanvas::scale() const { return m_view.scale(logicalDpiX()); }
void MapCanvas::setScale(double scale) { setView(m_view.withScale(scale, logicalDpiX())); }

void MapCanvas::apply(const MapView& view) {
  if (view == m_view && m_isPlaced) return;
  m_view = view;
  m_isPlaced = true;
  m_isSharp = false;
  m_settle.start();
  m_remember.start();
  update();
  emit viewChanged();
}

void MapCanvas::remember() {
  m_remember.stop();
  if (!m_isPlaced || (!m_history.empty() && m_history[m_historyAt] == m_view)) return;
  if (!m_history.empty()) m_history.resize(m_historyAt + 1);
  if (m_history.size() == kLongestHistory) m_history.erase(m_history.begin());
  m_history.push_back(m_view);
  m_historyAt = m_history.size() - 1;
  emit viewChanged();
}

void MapCanvas::previousView() {
  remember();
  if (!hasPrevious()) return;
  apply(m_history[--m_historyAt].resized(size()));
  m_remember.stop();
}

void MapCanvas::nextView() {
  if (!hasNext()) return;
  apply(m_history[++m_historyAt].resized(size()));
  m_remember.stop();
}

// The picture

void MapCanvas::setSource(map::MapSource source) {
  if (source == m_source) return;
  if (source.workspace != m_source.workspace) {
    m_picture = {};
    m_history.clear();
    m_isPlaced = false;
  }
  m_source = std::move(source);
  refresh();
}

void MapCanvas::refresh() {
  m_isSharp = false;
  m_settle.start();
  update();
}

void MapCanvas::setCredit(const QString& credit) {
  m_credit = credit;
  update();
}

void MapCanvas::requestPicture() {
  if (m_source.workspace.empty() || !m_isPlaced || m_view.isEmpty()) return;
  const double ratio = devicePixelRatioF();
  map::RenderJob job;
  job.source = m_source;
  job.extent = m_view.extent();
  job.width = static_cast<int>(std::lround(width() * ratio));
  job.height = static_cast<int>(std::lround(height() * ratio));
  job.dpi = logicalDpiX() * ratio;
  m_drawer.request(std::move(job));
}

void MapCanvas::takePicture(const QImage& picture, const geo::Box& extent) {
  if (m_source.workspace.empty()) return;
  m_picture = picture;
  m_pictureExtent = extent;
  m_isSharp = extent == m_view.extent();
  update();
  if (m_isSharp) emit sharpened();
}

void MapCanvas::add(Overlay* overlay) {
  std::erase_if(m_overlays, [](const auto& one) { return one.isNull(); });
  const auto above = std::find_if(m_overlays.begin(), m_overlays.end(),
                                  [overlay](const auto& one) { return one->level() > overlay->level(); });
  m_overlays.insert(above, overlay);
  connect(overlay, &Overlay::changed, this, qOverload<>(&QWidget::update));
  connect(overlay, &QObject::destroyed, this, qOverload<>(&QWidget::update));
  update();
}

void MapCanvas::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Qt::white);
  if (!m_isPlaced) return;
  if (!m_picture.isNull()) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_isSharp);
    painter.drawImage(m_view.toScreen(m_pictureExtent), m_picture);
  }
  for (const auto& overlay : m_overlays) {
    if (overlay.isNull() || !overlay->isVisible()) continue;
    painter.save();
    overlay->paint(painter, m_view);
    painter.restore();
  }
  if (m_tool) {
    painter.save();
    m_tool->paint(painter, m_view);
    painter.restore();
  }
  paintFurniture(painter, m_view, m_credit);
  if (hasFocus()) {  // who works by keyboard sees where the keys go
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

void MapCanvas::resizeEvent(QResizeEvent*) {
  if (m_isPlaced) apply(m_view.resized(size()));
}

// Mouse and keys

void MapCanvas::setTool(Tool* tool) {
  if (tool == m_tool) return;
  if (const QPointer<Tool> before = std::exchange(m_tool, nullptr)) {  // its reset() may come back here
    before->disconnect(this);
    before->reset();
  }
  m_tool = tool;
  m_toolHasMouse = false;
  if (tool != nullptr) {
    connect(tool, &Tool::changed, this, qOverload<>(&QWidget::update));
    connect(tool, &Tool::said, this, &MapCanvas::message);
  }
  updateCursor();
  update();
  emit toolChanged();
}

void MapCanvas::updateCursor() {
  if (m_isDragging)
    setCursor(Qt::ClosedHandCursor);
  else if (m_tool && !m_isSpaceHeld)
    setCursor(m_tool->cursor());
  else
    setCursor(Qt::OpenHandCursor);
}

MapMouse MapCanvas::mouse(const QMouseEvent& event) const {
  return {event.position(), m_view.toMap(event.position()), event.button(), event.modifiers()};
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
  if (!m_isPlaced) return;
  const bool isOurs = event->button() == Qt::MiddleButton || m_isSpaceHeld;
  m_toolHasMouse = !isOurs && m_tool && m_tool->press(mouse(*event), m_view);
  if (m_toolHasMouse) return;
  if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
  m_isDragging = true;
  m_dragFrom = m_pressedAt = event->position();
  updateCursor();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!m_isPlaced) return;
  if (m_isDragging)
    drag(event->position());
  else if (m_tool)
    m_tool->move(mouse(*event), m_view);
  emit cursorMoved(m_view.toMap(event->position()));
}

void MapCanvas::drag(QPointF to) {
  apply(m_view.panned(to - m_dragFrom));
  m_dragFrom = to;
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (m_isDragging) {
    m_isDragging = false;
    updateCursor();
    const bool isClick =
        (event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (isClick && event->button() == Qt::LeftButton) emit clicked(m_view.toMap(event->position()));
  } else if (m_toolHasMouse && m_tool) {
    m_tool->release(mouse(*event), m_view);
  }
  m_toolHasMouse = false;
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (!m_isPlaced) return;
  if (m_tool && m_tool->doubleClick(mouse(*event), m_view)) return;
  apply(m_view.zoomed(2, event->position()));
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
  if (!m_isPlaced) return;
  constexpr double kNotch = 120;
  apply(m_view.zoomed(std::pow(kWheelStep, event->angleDelta().y() / kNotch), event->position()));
  event->accept();
}

bool MapCanvas::moveByKey(int key) {
  const QPointF step(width() * kKeyStep, height() * kKeyStep);
  switch (key) {
    case Qt::Key_Left:
      apply(m_view.panned({step.x(), 0}));
      return true;
    case Qt::Key_Right:
      apply(m_view.panned({-step.x(), 0}));
      return true;
    case Qt::Key_Up:
      apply(m_view.panned({0, step.y()}));
      return true;
    case Qt::Key_Down:
      apply(m_view.panned({0, -step.y()}));
      return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomBy(kWheelStep);
      return true;
    case Qt::Key_Minus:
      zoomBy(1 / kWheelStep);
      return true;
    default:
      return false;
  }
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    m_isSpaceHeld = true;
    updateCursor();
    return;
  }
  if (m_isPlaced && m_tool && m_tool->key(*event, m_view)) return;
  if (event->key() == Qt::Key_Escape && m_tool) {
    if (!m_tool->reset()) setTool(nullptr);
    update();
    return;
  }
  if (m_isPlaced && moveByKey(event->key())) return;
  QWidget::keyPressEvent(event);
}

void MapCanvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    m_isSpaceHeld = false;
    updateCursor();
    return;
  }
  QWidget::keyReleaseEvent(event);
}

void MapCanvas::leaveEvent(QEvent*) { emit cursorLeft(); }

bool MapCanvas::event(QEvent* event) {
  if (event->type() == QEvent::Gesture) {
    if (auto* pinch =
            static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture))) {
      if (m_isPlaced)
        apply(m_view.zoomed(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint().toPoint())));
      return true;
    }
  }
  return QWidget::event(event);
}

}  // namespace michi::ui
