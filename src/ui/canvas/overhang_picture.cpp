#include "ui/canvas/overhang_picture.h"

#include <utility>

namespace michi::ui {
namespace {

constexpr double kOverhang = 0.15;  // of the window on each side, so that a small move shows no empty edge

MapView withOverhang(const MapView& view) {
  const QSize more(static_cast<int>(view.size().width() * kOverhang) * 2,
                   static_cast<int>(view.size().height() * kOverhang) * 2);
  return view.resized(view.size() + more);
}

}  // namespace

OverhangPicture::OverhangPicture(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

OverhangPicture::~OverhangPicture() {
  renew();
  m_pool.waitForDone();
}

void OverhangPicture::renew() {
  if (m_stop) *m_stop = true;
  m_stop.reset();
  m_isSharp = false;
  m_picture.view = {};
}

void OverhangPicture::drop() {
  renew();
  m_picture = {};
}

void OverhangPicture::show(QPainter& painter, const MapView& view, const std::function<Paint()>& makePaint) {
  const MapView wide = withOverhang(view);
  m_isSharp = m_picture.view == wide;
  if (!m_picture.image.isNull()) {
    const QRectF target = view.toScreen(m_extent);
    if (m_scale == view.metresPerPixel())
      painter.drawImage(target.topLeft().toPoint(), m_picture.image);  // whole pixels: the fast way
    else
      painter.drawImage(target, m_picture.image);
  }
  // What is being painted is waited for: while the hand moves there is always a picture not much older.
  if (!m_isSharp && !m_stop) request(wide, painter.device()->devicePixelRatioF(), makePaint());
}

void OverhangPicture::request(const MapView& view, double ratio, Paint paint) {
  m_stop = std::make_shared<std::atomic<bool>>(false);
  m_pool.start([this, view, ratio, stop = m_stop, paint = std::move(paint)] {
    if (*stop) return;
    QImage image(view.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, view, *stop);
    painter.end();
    if (*stop) return;
    QMetaObject::invokeMethod(this, [this, stop, picture = Picture{image, view}] {
      if (!*stop) take(picture);
    });
  });
}

void OverhangPicture::take(Picture picture) {
  m_picture = std::move(picture);
  m_extent = m_picture.view.extent();
  m_scale = m_picture.view.metresPerPixel();
  m_stop.reset();
  emit painted();
}

}  // namespace michi::ui
