#include "ui/canvas/line_overlay.h"

#include <stdexcept>

namespace michi::ui {
namespace {

constexpr std::size_t kAtOnce = 1500;  // vertices that are painted within a few ms

}  // namespace

LineOverlay::LineOverlay(QObject* parent) : Overlay(parent) {
  connect(&m_picture, &OverhangPicture::painted, this, &Overlay::changed);
}

void LineOverlay::setLines(std::vector<LineClass> classes, LineSet lines) {
  m_classes = std::move(classes);
  m_isOff.assign(m_classes.size(), false);
  m_lines = std::make_shared<const LineSet>(std::move(lines));
  m_picture.drop();
  emit changed();
}

void LineOverlay::setClasses(std::vector<LineClass> classes) {
  if (classes.size() != m_classes.size()) throw std::invalid_argument("as many classes as before");
  m_classes = std::move(classes);
  m_picture.renew();
  emit changed();
}

void LineOverlay::setClassVisible(std::size_t index, bool visible) {
  m_isOff.at(index) = !visible;
  m_picture.renew();
  emit changed();
}

void LineOverlay::clear() { setLines({}, {}); }

std::optional<std::size_t> LineOverlay::find(QPointF at, const MapView& view, double pixels) const {
  const std::int64_t line = m_lines->nearest(view.toMap(at), pixels * view.metresPerPixel());
  if (line < 0 || m_isOff[m_lines->classOf(static_cast<std::size_t>(line))]) return {};
  return static_cast<std::size_t>(line);
}

void LineOverlay::paint(QPainter& painter, const MapView& view) {
  if (m_lines->size() == 0) return;
  m_isFew = m_lines->verticesIn(view.extent(), kAtOnce) < kAtOnce;
  if (m_isFew) return m_lines->paint(painter, view, m_classes, m_isOff, nullptr);
  m_picture.show(painter, view, [this] {
    return [lines = m_lines, classes = m_classes, isOff = m_isOff](QPainter& aside, const MapView& wide,
                                                                   const std::atomic<bool>& stop) {
      lines->paint(aside, wide, classes, isOff, &stop);
    };
  });
}

}  // namespace michi::ui
