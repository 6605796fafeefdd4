#include "ui/canvas/line_set.h"

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>

namespace michi::ui {
namespace {

constexpr double kTooSmall = 0.7;       // pixels: a vertex nearer than this to the last one is left out
constexpr std::size_t kCoarse = 40000;  // vertices in sight
constexpr std::size_t kBatch = 4096;    // points between two looks at `stop`

double distanceToSegment(geo::Point p, geo::Point a, geo::Point b) {
  const double dx = b.x - a.x, dy = b.y - a.y;
  const double square = dx * dx + dy * dy;
  const double t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0;
  return geo::distance(p, {a.x + t * dx, a.y + t * dy});
}

/// Pieces of lines on the screen, drawn many at a time.
class Batch {
 public:
  Batch(QPainter& painter, const MapView& view) : m_painter(painter), m_view(view) {
    m_pieces.reserve(kBatch);
  }
  ~Batch() { flush(); }
  void add(const geo::Point* begin, const geo::Point* end) {
    QPointF last = m_view.toScreen(*begin);
    for (const geo::Point* p = begin + 1; p != end; ++p) {
      const QPointF at = m_view.toScreen(*p);
      const QPointF step = at - last;
      if (p + 1 != end && QPointF::dotProduct(step, step) < kTooSmall * kTooSmall) continue;
      m_pieces.emplace_back(last, at);
      last = at;
    }
  }
  bool isFull() const { return m_pieces.size() >= kBatch; }
  void flush() {
    m_painter.drawLines(m_pieces.data(), static_cast<int>(m_pieces.size()));
    m_pieces.clear();
  }

 private:
  QPainter& m_painter;
  const MapView& m_view;
  std::vector<QLineF> m_pieces;
};

}  // namespace

LineSet::LineSet(std::vector<geo::Point> vertices, std::vector<std::uint32_t> starts,
                 std::vector<std::uint8_t> classOf)
    : m_vertices(std::move(vertices)), m_starts(std::move(starts)), m_classOf(std::move(classOf)) {
  if (m_starts.empty()) m_starts.push_back(0);
  if (m_starts.size() != m_classOf.size() + 1 || m_starts.front() != 0 ||
      m_starts.back() != m_vertices.size() || !std::is_sorted(m_starts.begin(), m_starts.end()))
    throw std::invalid_argument("lines and vertices do not fit together");
  m_boxes.resize(size());
  for (std::size_t i = 0; i < size(); ++i) {
    for (auto v = m_starts[i]; v < m_starts[i + 1]; ++v) m_boxes[i].extend(m_vertices[v]);
    m_extent.extend(m_boxes[i]);
    if (m_classOf[i] >= m_byClass.size()) m_byClass.resize(m_classOf[i] + 1U);
    m_byClass[m_classOf[i]].push_back(static_cast<std::uint32_t>(i));
  }
}

std::size_t LineSet::count(std::size_t classIndex) const {
  return classIndex < m_byClass.size() ? m_byClass[classIndex].size() : 0;
}

std::size_t LineSet::verticesIn(const geo::Box& box, std::size_t most) const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < size() && count < most; ++i)
    if (m_boxes[i].overlaps(box)) count += m_starts[i + 1] - m_starts[i];
  return std::min(count, most);
}

void LineSet::paint(QPainter& painter, const MapView& view, const std::vector<LineClass>& classes,
                    const std::vector<bool>& isOff, const std::atomic<bool>* stop) const {
  const bool isCoarse = verticesIn(view.extent(), kCoarse) == kCoarse;
  painter.setRenderHint(QPainter::Antialiasing, !isCoarse);
  for (std::size_t c = 0; c < m_byClass.size() && c < classes.size(); ++c) {
    if (isOff[c] || m_byClass[c].empty()) continue;
    const LineClass& look = classes[c];
    if (isCoarse) {
      paintCoarsely(painter, view, c, look, stop);
      continue;
    }
    if (look.hasCasing) {
      painter.setPen(QPen(Qt::white, look.width + 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      paintClass(painter, view, c, stop);
    }
    const Qt::PenCapStyle cap = look.style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap;
    painter.setPen(QPen(look.colour, look.width, look.style, cap, Qt::RoundJoin));
    paintClass(painter, view, c, stop);
  }
}

/// Lines of one pixel are painted a hundred times faster than wider ones: two of them side by side.
void LineSet::paintCoarsely(QPainter& painter, const MapView& view, std::size_t classIndex,
                            const LineClass& look, const std::atomic<bool>* stop) const {
  painter.setPen(QPen(look.colour, 1));
  paintClass(painter, view, classIndex, stop);
  if (look.width < 2) return;
  const double step = view.metresPerPixel();
  paintClass(painter, view.centredOn({view.centre().x - step, view.centre().y}), classIndex, stop);
}

void LineSet::paintClass(QPainter& painter, const MapView& view, std::size_t classIndex,
                         const std::atomic<bool>* stop) const {
  const geo::Box seen = view.extent().grown(10 * view.metresPerPixel());
  Batch batch(painter, view);
  for (const std::uint32_t line : m_byClass[classIndex]) {
    if (!m_boxes[line].overlaps(seen)) continue;
    batch.add(m_vertices.data() + m_starts[line], m_vertices.data() + m_starts[line + 1]);
    if (!batch.isFull()) continue;
    batch.flush();
    if (stop != nullptr && *stop) return;
  }
}

std::int64_t LineSet::nearest(geo::Point place, double metres) const {
  const geo::Box box = geo::Box{place.x, place.y, place.x, place.y}.grown(metres);
  std::int64_t found = -1;
  for (std::size_t i = 0; i < size(); ++i) {
    if (!m_boxes[i].overlaps(box)) continue;
    for (auto v = m_starts[i]; v + 1 < m_starts[i + 1]; ++v) {
      const double distance = distanceToSegment(place, m_vertices[v], m_vertices[v + 1]);
      if (distance > metres) continue;
      metres = distance;
      found = static_cast<std::int64_t>(i);
    }
  }
  return found;
}

}  // namespace michi::ui
