#include "walk/snap.h"

#include <algorithm>
#include <cmath>

#include "base/parallel.h"

namespace michi::walk {

namespace {

struct Nearest {
  double squared = std::numeric_limits<double>::infinity();  // centimetres
  std::uint32_t edge = 0xFFFF'FFFF;
  bool isFound() const { return edge != 0xFFFF'FFFF; }
};

/// The nearest point of a segment.
struct OnSegment {
  double squared = std::numeric_limits<double>::infinity();
  double t = 0;
};

OnSegment onSegment(geo::Point p, geo::Point a, geo::Point b) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double squaredLength = dx * dx + dy * dy;
  double t = squaredLength > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / squaredLength : 0;
  t = std::clamp(t, 0.0, 1.0);
  // At an end the end itself is used, so that edges that meet there are exactly equally far.
  const double x = (t < 1 ? a.x + t * dx : b.x) - p.x;
  const double y = (t < 1 ? a.y + t * dy : b.y) - p.y;
  return {x * x + y * y, t};
}

geo::Point real(GridPoint p) { return {static_cast<double>(p.x), static_cast<double>(p.y)}; }

template <class Visit>
void visitSegments(const Network& network, std::uint32_t edge, Visit&& visit) {
  const ShapeStore& shapes = network.shapes();
  const auto [from, to] = network.ends(edge);
  bool isFirst = true;
  geo::Point before;
  shapes.visit(edge, shapes.nodes[from], shapes.nodes[to], [&](GridPoint p) {
    if (!isFirst) visit(before, real(p));
    before = real(p);
    isFirst = false;
  });
}

Nearest nearestEdge(const Metric& metric, geo::Point p, double squaredLimit, std::uint32_t minComponentSize) {
  const Network& network = metric.network();
  Nearest best;
  const auto limit = [&] {
    constexpr double kSlack = 1 + 1e-9;  // boxes and segments round differently
    return std::min(squaredLimit, best.squared) * kSlack;
  };
  const auto isWanted = [&](std::uint32_t edge) {
    return metric.isPassable(EdgeId(edge)) &&
           (minComponentSize == 0 ||
            metric.componentSize(NodeId(network.ends(edge).from)) >= minComponentSize);
  };
  network.index().search(p.x, p.y, squaredLimit, [&](std::uint32_t edge) {
    double squared = std::numeric_limits<double>::infinity();
    visitSegments(network, edge, [&](geo::Point a, geo::Point b) {
      squared = std::min(squared, onSegment(p, a, b).squared);
    });
    const bool isNearer = squared < best.squared || (squared == best.squared && edge < best.edge);
    if (isNearer && squared <= squaredLimit && isWanted(edge)) best = {squared, edge};
    return limit();
  });
  return best;
}

/// Fills place and offset on an edge that is known to be the nearest.
void place(const Network& network, geo::Point p, std::uint32_t edge, Snap& snap) {
  double along = 0;
  double bestAlong = 0;
  OnSegment best;
  geo::Point onRoad;
  visitSegments(network, edge, [&](geo::Point a, geo::Point b) {
    const OnSegment here = onSegment(p, a, b);
    const double length = geo::distance(a, b);
    if (here.squared < best.squared) {
      best = here;
      bestAlong = along + here.t * length;
      onRoad = here.t < 1 ? geo::Point{a.x + here.t * (b.x - a.x), a.y + here.t * (b.y - a.y)} : b;
    }
    along += length;
  });
  const double fraction = along > 0 ? std::min(bestAlong / along, 1.0) : 0;
  snap.edge = EdgeId(edge);
  snap.offset = static_cast<Offset>(std::llround(fraction * network.length(edge)));
  snap.onRoad = network.shapes().toPlane(onRoad.x, onRoad.y);
  snap.offNetwork = std::sqrt(best.squared) / ShapeStore::kPerMetre;
}

}  // namespace

Snap snap(const Metric& metric, geo::Point point, const SnapOptions& options) {
  Snap snap;
  snap.point = point;
  constexpr double kLargest = 1e9;  // metres
  if (!(std::abs(point.x) <= kLargest && std::abs(point.y) <= kLargest)) return snap;
  const Network& network = metric.network();
  geo::Point p = network.shapes().toGrid(point);
  // Freed of the noise of the last digits, so that a point on a node is exactly as near to all of its edges.
  constexpr double kPerCentimetre = 1024;
  p = {std::round(p.x * kPerCentimetre) / kPerCentimetre, std::round(p.y * kPerCentimetre) / kPerCentimetre};
  const double limit = options.limit.value_or(metric.profile().snapLimit).value();
  Nearest nearest;
  if (options.minComponentSize > 0) {
    const double centimetres = limit * ShapeStore::kPerMetre;
    nearest = nearestEdge(metric, p, centimetres * centimetres, options.minComponentSize);
  }
  if (!nearest.isFound()) nearest = nearestEdge(metric, p, std::numeric_limits<double>::infinity(), 0);
  if (!nearest.isFound()) return snap;
  place(network, p, nearest.edge, snap);
  snap.status = snap.offNetwork <= limit ? SnapStatus::OnRoad : SnapStatus::TooFar;
  return snap;
}

std::vector<Snap> snapAll(const Metric& metric, std::span<const geo::Point> points,
                          const SnapOptions& options, unsigned threads) {
  constexpr std::size_t kChunk = 1024;
  std::vector<Snap> snaps(points.size());
  parallelFor((points.size() + kChunk - 1) / kChunk, threads, [&](unsigned, std::size_t chunk) {
    const std::size_t end = std::min(points.size(), (chunk + 1) * kChunk);
    for (std::size_t i = chunk * kChunk; i < end; ++i) snaps[i] = snap(metric, points[i], options);
  });
  return snaps;
}

}  // namespace michi::walk
