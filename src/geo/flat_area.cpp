#include "geo/flat_area.h"

#include <array>

#include "geo/wkb.h"

namespace michi::geo {
namespace {

constexpr std::size_t kMostEntriesPerEdge = 8;
constexpr double kLeastHeight = 1e-6;  // metres; a flatter area needs no index

/// Sum of doubles held exactly as parts that do not overlap (Shewchuk, Adaptive Precision Floating-Point
/// Arithmetic, 1997: grow-expansion). The sign is that of the largest part that is not zero.
class ExactSum {
 public:
  void add(double value) {
    double carry = value;
    for (std::size_t i = 0; i < m_count; ++i) {
      const double part = m_parts[i];
      const double sum = carry + part;
      const double shift = sum - carry;
      m_parts[i] = (carry - (sum - shift)) + (part - shift);
      carry = sum;
    }
    m_parts[m_count++] = carry;
  }

  void addProduct(double a, double b) {
    const double product = a * b;
    add(std::fma(a, b, -product));
    add(product);
  }

  int sign() const {
    for (std::size_t i = m_count; i-- > 0;) {
      if (m_parts[i] != 0) return m_parts[i] > 0 ? 1 : -1;
    }
    return 0;
  }

 private:
  static constexpr std::size_t kMostParts = 12;
  std::array<double, kMostParts> m_parts{};
  std::size_t m_count = 0;
};

int exactOrientation(Point a, Point b, Point p) {
  ExactSum sum;  // (a - p) × (b - p) with p.x p.y cancelled
  sum.addProduct(a.x, b.y);
  sum.addProduct(-a.x, p.y);
  sum.addProduct(-p.x, b.y);
  sum.addProduct(-a.y, b.x);
  sum.addProduct(a.y, p.x);
  sum.addProduct(p.y, b.x);
  return sum.sign();
}

double distanceToSegment(Point a, Point b, Point p) {
  const Point along{b.x - a.x, b.y - a.y};
  const double squared = along.x * along.x + along.y * along.y;
  if (squared == 0) return distance(a, p);
  const double t = ((p.x - a.x) * along.x + (p.y - a.y) * along.y) / squared;
  if (t <= 0) return distance(a, p);
  if (t >= 1) return distance(b, p);
  return distance(Point{a.x + t * along.x, a.y + t * along.y}, p);
}

}  // namespace

int orientation(Point a, Point b, Point p) {
  const double left = (a.x - p.x) * (b.y - p.y);
  const double right = (a.y - p.y) * (b.x - p.x);
  const double determinant = left - right;
  constexpr double kErrorBound = 3.3306690738754716e-16;  // (3 + 16 e) e, e = 2^-53: Shewchuk's ccwerrboundA
  if (std::abs(determinant) > kErrorBound * (std::abs(left) + std::abs(right)))
    return determinant > 0 ? 1 : -1;
  return exactOrientation(a, b, p);
}

FlatArea::FlatArea(const Geometry& geometry) {
  constexpr std::uint32_t kPolygon = 3;
  const std::string_view bytes = geometry.wkb();
  wkb::forEachSequence(bytes, 0, [&](std::uint32_t type, std::size_t at, std::uint32_t count) {
    if (type != kPolygon || count == 0) return;
    Point previous = wkb::readPoint(bytes, at + (count - 1) * wkb::kPointSize);  // closes a ring that is open
    for (std::uint32_t i = 0; i < count; ++i) {
      const Point p = wkb::readPoint(bytes, at + i * wkb::kPointSize);
      if (!(p == previous)) m_edges.push_back({previous, p});
      m_bounds.extend(p);
      previous = p;
    }
  });
  indexEdges();
}

std::size_t FlatArea::slabOf(double y) const {
  const double slab = (y - m_bounds.minY) * m_slabsPerMetre;
  const std::size_t last = m_slabStart.size() - 2;
  if (!(slab > 0)) return 0;
  return slab >= static_cast<double>(last) ? last : static_cast<std::size_t>(slab);
}

std::size_t FlatArea::entriesFor(std::size_t slabs) const {
  const double perMetre = static_cast<double>(slabs) / std::max(m_bounds.height(), kLeastHeight);
  std::size_t entries = 0;
  for (const Edge& edge : m_edges) {
    entries += static_cast<std::size_t>(std::abs(edge.a.y - edge.b.y) * perMetre) + 2;
  }
  return entries;
}

void FlatArea::indexEdges() {
  constexpr std::size_t kEdgesPerSlab = 4;
  std::size_t slabs = std::max<std::size_t>(1, m_edges.size() / kEdgesPerSlab);
  while (slabs > 1 && entriesFor(slabs) > kMostEntriesPerEdge * m_edges.size()) slabs /= 2;
  m_slabsPerMetre = static_cast<double>(slabs) / std::max(m_bounds.height(), kLeastHeight);
  m_slabStart.assign(slabs + 1, 0);
  const auto forEachSlab = [&](const Edge& edge, const auto& visit) {
    const std::size_t last = slabOf(std::max(edge.a.y, edge.b.y));
    for (std::size_t slab = slabOf(std::min(edge.a.y, edge.b.y)); slab <= last; ++slab) visit(slab);
  };
  for (const Edge& edge : m_edges) forEachSlab(edge, [&](std::size_t slab) { ++m_slabStart[slab + 1]; });
  for (std::size_t slab = 0; slab < slabs; ++slab) m_slabStart[slab + 1] += m_slabStart[slab];
  m_slabEdges.resize(m_slabStart.back());
  std::vector<std::uint32_t> next(m_slabStart.begin(), m_slabStart.end() - 1);
  for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
    forEachSlab(m_edges[i], [&](std::size_t slab) { m_slabEdges[next[slab]++] = i; });
  }
}

bool FlatArea::covers(Point p) const {
  if (!m_bounds.contains(p)) return false;
  bool isInside = false;
  const std::size_t slab = slabOf(p.y);
  for (std::uint32_t i = m_slabStart[slab]; i < m_slabStart[slab + 1]; ++i) {
    const auto& [a, b] = m_edges[m_slabEdges[i]];
    const auto [lowY, highY] = std::minmax(a.y, b.y);
    if (p.y < lowY || p.y > highY || p.x > std::max(a.x, b.x)) continue;
    const int turn = orientation(a, b, p);
    if (turn == 0 && p.x >= std::min(a.x, b.x)) return true;
    // The ray to the east crosses an edge that includes its lower end but not its upper one.
    const bool isCrossing = p.y >= lowY && p.y < highY;
    const bool isWestOfEdge = b.y > a.y ? turn > 0 : turn < 0;
    if (isCrossing && isWestOfEdge) isInside = !isInside;
  }
  return isInside;
}

double FlatArea::distance(Point p, double limit) const {
  if (covers(p)) return 0;
  double nearest = std::numeric_limits<double>::infinity();
  if (m_edges.empty()) return nearest;
  const std::size_t last = slabOf(p.y + limit);
  const std::uint32_t end = m_slabStart[last + 1];
  for (std::uint32_t i = m_slabStart[slabOf(p.y - limit)]; i < end; ++i) {
    const auto& [a, b] = m_edges[m_slabEdges[i]];
    const double reach = std::min(nearest, limit);
    if (std::min(a.x, b.x) > p.x + reach || std::max(a.x, b.x) < p.x - reach) continue;
    nearest = std::min(nearest, distanceToSegment(a, b, p));
  }
  return nearest;
}

}  // namespace michi::geo
