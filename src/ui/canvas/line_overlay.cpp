#include "ui/canvas/line_overlay.h"

#include <stdexcept>

namespace michi::ui {
namespace {

constexpr std::size_t kAtOnce = 1500;  // vertices that are painted within a few ms
constexpr double kOverhang = 0.15;     // of the window on each side, so that a small move shows no empty edge

MapView withMargin(const MapView& view) {
  const QSize more(static_cast<int>(view.size().width() * kOverhang) * 2,
                   static_cast<int>(view.size().height() * kOverhang) * 2);
  return view.resized(view.size() + more);
}

}  // namespace

LineOverlay::LineOverlay(QObject* parent) : Overlay(parent) { m_pool.setMaxThreadCount(1); }

LineOverlay::~LineOverlay() {
  forget();
  m_pool.waitForDone();
}

void LineOverlay::setLines(std::vector<LineClass> classes, LineSet lines) {
  m_classes = std::move(classes);
  m_isOff.assign(m_classes.size(), false);
  m_lines = std::make_shared<const LineSet>(std::move(lines));
  forget();
  m_picture = {};
  emit changed();
}

void LineOverlay::setClasses(std::vector<LineClass> classes) {
  if (classes.size() != m_classes.size()) throw std::invalid_argument("as many classes as before");
  m_classes = std::move(classes);
  forget();
  emit changed();
}

void LineOverlay::setClassVisible(std::size_t index, bool visible) {
  m_isOff.at(index) = !visible;
  forget();
  emit changed();
}

void LineOverlay::clear() { setLines({}, {}); }

std::optional<std::size_t> LineOverlay::find(QPointF at, const MapView& view, double pixels) const {
  const std::int64_t line = m_lines->nearest(view.toMap(at), pixels * view.metresPerPixel());
  if (line < 0 || m_isOff[m_lines->classOf(static_cast<std::size_t>(line))]) return {};
  return static_cast<std::size_t>(line);
}

void LineOverlay::forget() {
  if (m_stop) *m_stop = true;
  m_stop.reset();
  m_isSharp = false;
  m_picture.view = {};  // still shown, until the new one is there
}

void LineOverlay::paint(QPainter& painter, const MapView& view) {
  if (m_lines->size() == 0) return;
  if (m_lines->verticesIn(view.extent(), kAtOnce) < kAtOnce) {
    m_lines->paint(painter, view, m_classes, m_isOff, nullptr);
    m_isSharp = true;
    return;
  }
  const MapView wide = withMargin(view);
  m_isSharp = m_picture.view == wide;
  if (!m_picture.image.isNull()) {
    const QRectF target = view.toScreen(m_pictureExtent);
    if (m_pictureScale == view.metresPerPixel())
      painter.drawImage(target.topLeft().toPoint(), m_picture.image);  // whole pixels: the fast way
    else
      painter.drawImage(target, m_picture.image);
  }
  // What is being painted is waited for: while the hand moves there is always a picture not much older.
  if (!m_isSharp && !m_stop) request(wide, painter.device()->devicePixelRatioF());
}

void LineOverlay::request(const MapView& view, double ratio) {
  m_stop = std::make_shared<std::atomic<bool>>(false);
  m_pool.start([this, view, ratio, stop = m_stop, lines = m_lines, classes = m_classes, isOff = m_isOff] {
    if (*stop) return;
    QImage image(view.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    lines->paint(painter, view, classes, isOff, stop.get());
    painter.end();
    if (*stop) return;
    QMetaObject::invokeMethod(this, [this, stop, picture = Picture{image, view}] {
      if (!*stop) take(picture);
    });
  });
}

void LineOverlay::take(Picture picture) {
  m_picture = std::move(picture);
  m_pictureExtent = m_picture.view.extent();
  m_pictureScale = m_picture.view.metresPerPixel();
  m_stop.reset();
  emit changed();
}

}  // namespace michi::ui
