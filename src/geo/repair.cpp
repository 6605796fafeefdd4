#include "base/text.h"
#include "geo/geometry.h"
#include "geo/geos_bridge.h"
#include "geo/wkb.h"

namespace michi::geo {
namespace {

struct MakeValidDeleter {
  void operator()(GEOSMakeValidParams* params) const {
    GEOSMakeValidParams_destroy_r(geos::context(), params);
  }
};

constexpr std::size_t kSmallestRing = 4;

/// Ends where it began and encloses something, or empty.
std::vector<Point> closedRing(std::vector<Point> ring) {
  if (!ring.empty() && ring.front() != ring.back()) ring.push_back(ring.front());
  if (ring.size() < kSmallestRing) ring.clear();
  return ring;
}

/// The polygons within a geometry, each with rings that GEOS takes; says in `problem` what had to be mended.
class PolygonCollector {
 public:
  // NOLINTNEXTLINE(misc-no-recursion): nesting is bounded by wkb::kDeepestNesting
  std::size_t collect(std::string_view bytes, std::size_t at) {
    const std::uint32_t type = wkb::readCount(bytes, at + 1);
    if (type == 3) return polygon(bytes, at);
    if (type < 3) return wkb::forEachSequence(bytes, at, [](std::uint32_t, std::size_t, std::uint32_t) {});
    const std::uint32_t count = wkb::readCount(bytes, at + wkb::kHeaderSize);
    at += wkb::kHeaderSize + wkb::kCountSize;
    for (std::uint32_t i = 0; i < count; ++i) at = collect(bytes, at);
    return at;
  }

  std::vector<Geometry> polygons;
  std::string problem;

 private:
  std::size_t polygon(std::string_view bytes, std::size_t at) {
    std::vector<std::vector<Point>> rings;
    bool isLost = false;
    const std::size_t end =
        wkb::forEachSequence(bytes, at, [&](std::uint32_t, std::size_t offset, std::uint32_t count) {
          std::vector<Point> ring(count);
          if (count > 0) std::memcpy(ring.data(), bytes.data() + offset, count * wkb::kPointSize);
          isLost = isLost || !add(rings, std::move(ring));
        });
    if (!isLost && !rings.empty()) polygons.push_back(Geometry::polygon(rings));
    return end;
  }

  /// False when the shell itself is unusable.
  bool add(std::vector<std::vector<Point>>& rings, std::vector<Point> ring) {
    const std::size_t before = ring.size();
    ring = closedRing(std::move(ring));
    if (ring.size() != before && problem.empty()) {
      problem = ring.empty() ? text("A ring has fewer than three points.") : text("A ring is not closed.");
    }
    if (ring.empty()) return !rings.empty();
    rings.push_back(std::move(ring));
    return true;
  }
};

/// Empty when GEOS finds the handle valid.
std::string invalidReason(const GEOSGeometry* handle) {
  char* reason = nullptr;
  GEOSGeometry* location = nullptr;
  const char answer = GEOSisValidDetail_r(geos::context(), handle, 0, &reason, &location);
  const geos::Handle locationOwner(location);
  const std::unique_ptr<char, void (*)(char*)> reasonOwner(
      reason, [](char* memory) { GEOSFree_r(geos::context(), memory); });
  if (answer == 1) return {};
  std::string said = reason != nullptr ? reason : geos::takeComplaint();
  double x = 0;
  double y = 0;
  if (location != nullptr && GEOSGeomGetX_r(geos::context(), location, &x) == 1 &&
      GEOSGeomGetY_r(geos::context(), location, &y) == 1) {
    return text("%1 at %2 %3", said, x, y);
  }
  return said;
}

Geometry makeValid(const GEOSGeometry* handle) {
  const std::unique_ptr<GEOSMakeValidParams, MakeValidDeleter> params(
      GEOSMakeValidParams_create_r(geos::context()));
  GEOSMakeValidParams_setMethod_r(geos::context(), params.get(), GEOS_MAKE_VALID_STRUCTURE);
  GEOSMakeValidParams_setKeepCollapsed_r(geos::context(), params.get(), 0);
  const geos::Handle made(GEOSMakeValidWithParams_r(geos::context(), handle, params.get()));
  PolygonCollector collector;
  const Geometry valid = made ? geos::toGeometry(made.get()) : Geometry();
  collector.collect(valid.wkb(), 0);
  return collector.polygons.empty() ? Geometry() : Geometry::multiPolygon(collector.polygons);
}

}  // namespace

Repaired repairPolygonal(const Geometry& geometry) {
  PolygonCollector collector;
  collector.collect(geometry.wkb(), 0);
  Repaired repaired;
  repaired.problem = collector.problem;
  repaired.changed = !collector.problem.empty();
  if (collector.polygons.empty()) {
    repaired.changed = true;
    if (repaired.problem.empty()) repaired.problem = text("There is no area in it.");
    return repaired;
  }
  repaired.geometry = Geometry::multiPolygon(collector.polygons);
  const geos::Handle handle = geos::import(repaired.geometry);
  const std::string reason = invalidReason(handle.get());
  if (reason.empty()) return repaired;
  repaired.changed = true;
  repaired.problem = reason;
  repaired.geometry = makeValid(handle.get());
  // where coordinates are at the edge of what doubles tell apart, GEOS can leave a crossing behind
  if (!repaired.geometry.isEmpty() && !isValid(repaired.geometry)) repaired.geometry = Geometry();
  if (repaired.geometry.isEmpty()) repaired.problem = sentences(reason, text("No area is left of it."));
  return repaired;
}

}  // namespace michi::geo
