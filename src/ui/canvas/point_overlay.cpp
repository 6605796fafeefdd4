#include "ui/canvas/point_overlay.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "geo/area_index.h"

namespace michi::ui {
namespace {

constexpr double kCell = 2;  // pixels: two signs of a class nearer than this look like one

/// How much smaller the signs are among so many in sight: the time of a frame.
double shrinkFor(std::size_t inSight) {
  constexpr std::size_t kMany = 10000, kCrowd = 30000;
  return inSight > kCrowd ? 0.45 : inSight > kMany ? 0.6 : 1;
}

/// A premultiplied colour by rest/255, two channels at a time. Without a branch: the compiler makes vectors
/// of it.
constexpr QRgb faded(QRgb colour, unsigned rest) {
  constexpr unsigned kTwo = 0x00FF00FF, kHalf = 0x00800080;
  unsigned even = (colour & kTwo) * rest;
  even = ((even + ((even >> 8U) & kTwo) + kHalf) >> 8U) & kTwo;
  unsigned odd = ((colour >> 8U) & kTwo) * rest;
  odd = (odd + ((odd >> 8U) & kTwo) + kHalf) & ~kTwo;
  return even | odd;
}
static_assert(faded(0x80FFC001, 255) == 0x80FFC001 && faded(0xFFFFFFFF, 0) == 0);

/// Paints a sign: over five times as fast as through the painter.
void stamp(QImage& frame, const QImage& sign, int left, int top) {
  const int fromX = std::max(0, -left), toX = std::min(sign.width(), frame.width() - left);
  const int fromY = std::max(0, -top), toY = std::min(sign.height(), frame.height() - top);
  const auto sourceStride = sign.bytesPerLine() / 4, targetStride = frame.bytesPerLine() / 4;
  const auto* source = reinterpret_cast<const QRgb*>(sign.constBits()) + fromY * sourceStride;
  auto* target = reinterpret_cast<QRgb*>(frame.bits()) + (top + fromY) * targetStride + left;
  for (int y = fromY; y < toY; ++y, source += sourceStride, target += targetStride) {
    for (int x = fromX; x < toX; ++x) target[x] = source[x] + faded(target[x], 255U - (source[x] >> 24U));
  }
}

}  // namespace

double signScale(double metresPerPixel, std::size_t points) {
  constexpr std::size_t kFew = 100;        // these bury no map
  constexpr double kTown = 3, kCity = 30;  // a quarter of a town, the whole city
  constexpr double kDot = 0.35;            // of the full size
  constexpr double kSteps = 13;            // the signs are made anew at each
  if (points <= kFew || metresPerPixel <= kTown) return 1;
  const double way = std::min(1.0, std::log(metresPerPixel / kTown) / std::log(kCity / kTown));
  return 1 - (1 - kDot) * std::round(way * kSteps) / kSteps;
}

void PointOverlay::setPoints(std::vector<PointClass> classes, std::vector<geo::Point> positions,
                             std::vector<std::uint8_t> classOf) {
  const bool fits = classes.size() <= 255 && classOf.size() == positions.size() &&
                    std::all_of(classOf.begin(), classOf.end(), [&](auto c) { return c < classes.size(); });
  if (!fits) throw std::invalid_argument("points without a class");
  m_grid = PointGrid(positions, classOf, classes.size());
  std::fill(positions.begin(), positions.end(), geo::Point{});
  m_isOff.assign(classes.size(), false);
  setClasses(std::move(classes));
}

void PointOverlay::setClasses(std::vector<PointClass> classes) {
  if (classes.size() != m_grid.classCount()) throw std::invalid_argument("as many classes as before");
  m_classes = std::move(classes);
  m_signs.clear();
  forgetFrame();
  emit changed();
}

void PointOverlay::setClassVisible(std::size_t index, bool visible) {
  m_isOff.at(index) = !visible;
  forgetFrame();
  emit changed();
}

void PointOverlay::clear() { setPoints({}, {}, {}); }

std::optional<std::size_t> PointOverlay::find(QPointF at, const MapView& view, double pixels) const {
  const geo::Point place = view.toMap(at);
  double nearest = pixels * view.metresPerPixel();
  const geo::Box box = geo::Box{place.x, place.y, place.x, place.y}.grown(nearest);
  std::optional<std::size_t> found;
  for (std::size_t c = 0; c < m_classes.size(); ++c) {
    if (m_isOff[c]) continue;
    m_grid.forRuns(c, box, [&](PointGrid::Run run) {
      for (const PointGrid::Item& item : run) {
        const double distance = geo::distance(item.place, place);
        if (distance > nearest) continue;
        nearest = distance;
        found = item.index;
      }
    });
  }
  return found;
}

std::vector<std::size_t> PointOverlay::inside(const geo::Box& box) const {
  std::vector<std::size_t> found;
  for (std::size_t c = 0; c < m_classes.size(); ++c) {
    if (m_isOff[c]) continue;
    m_grid.forRuns(c, box, [&](PointGrid::Run run) {
      for (const PointGrid::Item& item : run)
        if (box.contains(item.place)) found.push_back(item.index);
    });
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::size_t> PointOverlay::inside(const geo::Geometry& polygon) const {
  const geo::AreaIndex area({&polygon, 1});
  const geo::Box box = polygon.bounds();
  std::vector<std::size_t> found;
  for (std::size_t c = 0; c < m_classes.size(); ++c) {
    if (m_isOff[c]) continue;
    m_grid.forRuns(c, box, [&](PointGrid::Run run) {
      for (const PointGrid::Item& item : run)
        if (box.contains(item.place) && area.firstContaining(item.place) >= 0) found.push_back(item.index);
    });
  }
  std::sort(found.begin(), found.end());
  return found;
}

void PointOverlay::makeSigns(double ratio, double shrink) {
  m_ratio = ratio;
  m_shrink = shrink;
  m_signs.clear();
  for (PointClass look : m_classes) {
    look.size *= shrink;
    m_signs.push_back(
        symbolPixmap(look, ratio).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied));
  }
}

std::size_t PointOverlay::inSight(const MapView& view) const {
  std::size_t count = 0;
  for (std::size_t c = 0; c < m_classes.size(); ++c)
    if (!m_isOff[c]) m_grid.forRuns(c, view.extent(), [&](PointGrid::Run run) { count += run.size(); });
  return count;
}

void PointOverlay::composeClass(const MapView& view, double ratio, std::size_t classIndex) {
  const QImage& sign = m_signs[classIndex];
  const int half = sign.width() / 2;
  const QRectF seen = QRectF(m_frame.rect()).adjusted(-half, -half, half, half);
  const auto columns = static_cast<std::size_t>(seen.width() / kCell) + 1;
  m_taken.assign(columns * (static_cast<std::size_t>(seen.height() / kCell) + 1), 0);
  m_grid.forRuns(classIndex, view.extent().grown(half * view.metresPerPixel()), [&](PointGrid::Run run) {
    for (const PointGrid::Item& item : run) {
      const QPointF at = view.toScreen(item.place) * ratio;
      if (!seen.contains(at)) continue;
      const auto x = static_cast<std::size_t>((at.x() + half) / kCell);
      const auto y = static_cast<std::size_t>((at.y() + half) / kCell);
      if (std::exchange(m_taken[y * columns + x], std::uint8_t{1}) != 0) continue;
      stamp(m_frame, sign, static_cast<int>(std::floor(at.x())) - half,
            static_cast<int>(std::floor(at.y())) - half);
    }
  });
}

void PointOverlay::compose(const MapView& view, double ratio) {
  const double shrink = std::min(shrinkFor(inSight(view)), signScale(view.metresPerPixel(), m_grid.size()));
  if (ratio != m_ratio || shrink != m_shrink || m_signs.size() != m_classes.size()) makeSigns(ratio, shrink);
  const QSize size = view.size() * ratio;
  if (m_frame.size() != size) m_frame = QImage(size, QImage::Format_ARGB32_Premultiplied);
  m_frame.setDevicePixelRatio(1);
  m_frame.fill(Qt::transparent);
  for (std::size_t c = 0; c < m_classes.size(); ++c)
    if (!m_isOff[c] && m_grid.count(c) > 0) composeClass(view, ratio, c);
  m_frame.setDevicePixelRatio(ratio);
  m_frameView = view;
}

void PointOverlay::paint(QPainter& painter, const MapView& view) {
  if (m_grid.size() == 0 || view.isEmpty()) return;
  const double ratio = painter.device()->devicePixelRatioF();
  if (m_frame.isNull() || m_frameView != view || m_frame.devicePixelRatio() != ratio) compose(view, ratio);
  painter.drawImage(0, 0, m_frame);
}

}  // namespace michi::ui
