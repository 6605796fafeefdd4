#pragma once
// Where nodes and edges lie: centimetres from an origin, the points between an edge's ends as 16-bit steps.
// 8 bytes a node, 4 bytes an edge and 4 bytes a point between (12 for a step beyond 327 m).

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "geo/point.h"

namespace michi::walk {

/// Centimetres from the origin of a network.
struct GridPoint {
  std::int32_t x = 0;
  std::int32_t y = 0;
  bool operator==(const GridPoint&) const = default;
};

class ShapeStore {
 public:
  void setOrigin(std::int64_t x, std::int64_t y) { m_originX = x, m_originY = y; }
  std::int64_t originX() const { return m_originX; }
  std::int64_t originY() const { return m_originY; }

  geo::Point toPlane(double x, double y) const {
    return {(static_cast<double>(m_originX) + x) / kPerMetre,
            (static_cast<double>(m_originY) + y) / kPerMetre};
  }
  geo::Point toPlane(GridPoint p) const { return toPlane(p.x, p.y); }
  /// Centimetres from the origin, not rounded.
  geo::Point toGrid(geo::Point p) const {
    return {p.x * kPerMetre - static_cast<double>(m_originX),
            p.y * kPerMetre - static_cast<double>(m_originY)};
  }

  /// Appends the points between the ends of the next edge, the first of which lies at `from`.
  void append(GridPoint from, std::span<const GridPoint> between);
  /// Calls visit(GridPoint) for every point of an edge, ends included, in order.
  template <class Visit>
  void visit(std::uint32_t edge, GridPoint from, GridPoint to, Visit&& visit) const;
  /// Whether steps and offsets are well formed for so many edges and edge `e` starts at `from(e)`; for
  /// hostile bytes.
  template <class From>
  bool isSound(std::size_t edges, From&& from) const;
  std::size_t memoryBytes() const;

  std::vector<GridPoint> nodes;
  std::vector<std::uint32_t> firstStep = {0};  // edges + 1 entries into steps
  std::vector<std::int16_t> steps;             // dx, dy; or kEscape, 0, then dx and dy as two halves each

  static constexpr double kPerMetre = 100;

 private:
  static constexpr std::int16_t kEscape = INT16_MIN;
  static std::int32_t join(std::int16_t high, std::int16_t low) {
    return static_cast<std::int32_t>((static_cast<std::uint32_t>(static_cast<std::uint16_t>(high)) << 16U) |
                                     static_cast<std::uint16_t>(low));
  }
  std::int64_t m_originX = 0;
  std::int64_t m_originY = 0;
};

template <class Visit>
void ShapeStore::visit(std::uint32_t edge, GridPoint from, GridPoint to, Visit&& visit) const {
  visit(from);
  GridPoint p = from;
  const std::int16_t* step = steps.data() + firstStep[edge];
  const std::int16_t* end = steps.data() + firstStep[edge + 1];
  while (step != end) {
    if (step[0] == kEscape) {
      p = {p.x + join(step[2], step[3]), p.y + join(step[4], step[5])};
      step += 6;
    } else {
      p = {p.x + step[0], p.y + step[1]};
      step += 2;
    }
    visit(p);
  }
  visit(to);
}

template <class From>
bool ShapeStore::isSound(std::size_t edges, From&& from) const {
  if (firstStep.size() != edges + 1 || firstStep.front() != 0 || firstStep.back() != steps.size())
    return false;
  const auto inRange = [](std::int64_t v) { return v >= INT32_MIN / 2 && v <= INT32_MAX / 2; };
  for (const GridPoint& node : nodes) {
    if (!inRange(node.x) || !inRange(node.y)) return false;
  }
  for (std::size_t e = 0; e < edges; ++e) {
    if (firstStep[e] > firstStep[e + 1] || firstStep[e + 1] > steps.size()) return false;
    std::int64_t x = from(e).x;
    std::int64_t y = from(e).y;
    for (std::size_t i = firstStep[e]; i < firstStep[e + 1];) {
      const std::size_t size = steps[i] == kEscape ? 6 : 2;
      if (i + size > firstStep[e + 1]) return false;
      x += size == 2 ? steps[i] : join(steps[i + 2], steps[i + 3]);
      y += size == 2 ? steps[i + 1] : join(steps[i + 4], steps[i + 5]);
      if (!inRange(x) || !inRange(y)) return false;
      i += size;
    }
  }
  return true;
}

}  // namespace michi::walk
