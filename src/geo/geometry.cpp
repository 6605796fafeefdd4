#include "geo/geometry.h"

#include "base/error.h"
#include "base/text.h"
#include "geo/wkb.h"

namespace michi::geo {
namespace {

std::uint32_t typeNumber(GeometryType type) { return static_cast<std::uint32_t>(type); }

void requirePossible(Point p) {
  if (!(std::abs(p.x) <= wkb::kLargestCoordinate && std::abs(p.y) <= wkb::kLargestCoordinate)) {
    throw Error(ErrorKind::BadInput, text("The position %1, %2 is not possible.", p.x, p.y));
  }
}

void writeSequence(wkb::Writer& out, std::span<const Point> points, bool close) {
  const bool addsFirst = close && !points.empty() && points.front() != points.back();
  out.count(static_cast<std::uint32_t>(points.size() + (addsFirst ? 1 : 0)));
  for (const Point& p : points) {
    requirePossible(p);
    out.point(p);
  }
  if (addsFirst) out.point(points.front());
}

/// Appends the polygons of a polygon or multi-polygon to `out` and returns how many.
std::uint32_t appendPolygons(wkb::Writer& out, const Geometry& geometry) {
  const std::string_view bytes = geometry.wkb();
  if (geometry.type() == GeometryType::Polygon) {
    out.raw(bytes);
    return 1;
  }
  if (geometry.type() != GeometryType::MultiPolygon) {
    throw Error(ErrorKind::BadInput, text("This geometry is not an area."));
  }
  out.raw(bytes.substr(wkb::kHeaderSize + wkb::kCountSize));
  return wkb::readCount(bytes, wkb::kHeaderSize);
}

}  // namespace

Geometry Geometry::fromWkb(std::string_view bytes) {
  Geometry geometry;
  geometry.m_wkb = wkb::normalise(bytes);
  return geometry;
}

Geometry Geometry::point(Point p) {
  requirePossible(p);
  wkb::Writer out;
  out.header(typeNumber(GeometryType::Point));
  out.point(p);
  Geometry geometry;
  geometry.m_wkb = out.take();
  return geometry;
}

Geometry Geometry::lineString(std::span<const Point> points) {
  wkb::Writer out;
  out.header(typeNumber(GeometryType::LineString));
  writeSequence(out, points, false);
  Geometry geometry;
  geometry.m_wkb = out.take();
  return geometry;
}

Geometry Geometry::polygon(std::span<const std::vector<Point>> rings) {
  wkb::Writer out;
  out.header(typeNumber(GeometryType::Polygon));
  out.count(static_cast<std::uint32_t>(rings.size()));
  for (const std::vector<Point>& ring : rings) writeSequence(out, ring, true);
  Geometry geometry;
  geometry.m_wkb = out.take();
  return geometry;
}

Geometry Geometry::box(const Box& box) {
  if (box.isEmpty()) return polygon({});
  const std::vector<Point> ring = {
      {box.minX, box.minY}, {box.maxX, box.minY}, {box.maxX, box.maxY}, {box.minX, box.maxY}};
  return polygon({&ring, 1});
}

Geometry Geometry::multiPolygon(std::span<const Geometry> parts) {
  wkb::Writer body;
  std::uint32_t count = 0;
  for (const Geometry& part : parts) count += appendPolygons(body, part);
  wkb::Writer out;
  out.header(typeNumber(GeometryType::MultiPolygon));
  out.count(count);
  out.raw(body.take());
  Geometry geometry;
  geometry.m_wkb = out.take();
  return geometry;
}

GeometryType Geometry::type() const { return static_cast<GeometryType>(wkb::readCount(m_wkb, 1)); }

bool Geometry::isEmpty() const {
  bool isEmpty = true;
  wkb::forEachSequence(
      m_wkb, 0, [&](std::uint32_t, std::size_t, std::uint32_t count) { isEmpty = isEmpty && count == 0; });
  return isEmpty;
}

Box Geometry::bounds() const {
  Box box;
  wkb::forEachSequence(m_wkb, 0, [&](std::uint32_t, std::size_t at, std::uint32_t count) {
    for (std::uint32_t i = 0; i < count; ++i) box.extend(wkb::readPoint(m_wkb, at + i * wkb::kPointSize));
  });
  return box;
}

void Geometry::forEachPoint(const std::function<void(std::uint32_t part, Point p)>& visit) const {
  std::uint32_t part = 0;
  wkb::forEachSequence(m_wkb, 0, [&](std::uint32_t, std::size_t at, std::uint32_t count) {
    for (std::uint32_t i = 0; i < count; ++i) visit(part, wkb::readPoint(m_wkb, at + i * wkb::kPointSize));
    ++part;
  });
}

std::vector<std::vector<Point>> Geometry::parts() const {
  std::vector<std::vector<Point>> parts;
  wkb::forEachSequence(m_wkb, 0, [&](std::uint32_t, std::size_t at, std::uint32_t count) {
    std::vector<Point>& part = parts.emplace_back(count);
    if (count > 0) std::memcpy(part.data(), m_wkb.data() + at, count * wkb::kPointSize);
  });
  return parts;
}

void Geometry::transform(const Transform& transform) {
  std::vector<Point> points;
  forEachPoint([&](std::uint32_t, Point p) { points.push_back(p); });
  transform.apply(points);
  std::size_t next = 0;
  wkb::forEachSequence(m_wkb, 0, [&](std::uint32_t, std::size_t at, std::uint32_t count) {
    if (count > 0) std::memcpy(m_wkb.data() + at, &points[next], count * wkb::kPointSize);
    next += count;
  });
}

}  // namespace michi::geo
