#pragma once
// A simple-features geometry as checked 2D WKB, and the operations on it that the product needs (by GEOS).

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/crs.h"
#include "geo/point.h"

namespace michi::geo {

enum class GeometryType : std::uint8_t {
  Point = 1,
  LineString = 2,
  Polygon = 3,
  MultiPoint = 4,
  MultiLineString = 5,
  MultiPolygon = 6,
  Collection = 7
};

/// Immutable but for transform(). The WKB within is always well formed: little endian, XY, finite, counts
/// checked.
class Geometry {
 public:
  Geometry() = default;  // empty collection
  /// Reads hostile bytes: sizes are bounded by the input, Z and M are dropped, big endian and EWKB are
  /// accepted. Throws Error(BadInput) when they are no WKB or hold a coordinate that is not finite or beyond
  /// 1e9.
  static Geometry fromWkb(std::string_view wkb);
  static Geometry point(Point p);
  static Geometry lineString(std::span<const Point> points);
  /// Rings closed or not; the first is the shell.
  static Geometry polygon(std::span<const std::vector<Point>> rings);
  static Geometry box(const Box& box);
  /// Parts are polygons (multi-polygons are taken apart).
  static Geometry multiPolygon(std::span<const Geometry> parts);

  GeometryType type() const;
  bool isEmpty() const;
  const std::string& wkb() const { return m_wkb; }
  Box bounds() const;
  /// Every vertex, in the order of the WKB; `part` counts the rings or lines.
  void forEachPoint(const std::function<void(std::uint32_t part, Point p)>& visit) const;
  /// Vertices by ring or line.
  std::vector<std::vector<Point>> parts() const;
  void transform(const Transform& transform);

 private:
  std::string m_wkb = std::string("\x01\x07\0\0\0\0\0\0\0", 9);
};

/// Outcome of repair(): the geometry that may be stored, and what was wrong.
struct Repaired {
  Geometry geometry;
  bool changed = false;
  std::string problem;  // empty when it was valid: "Self-intersection at 12.0 34.0"
};

/// Makes a polygonal geometry valid (structure method, keeps the outer shape) and multi-polygonal.
/// When nothing polygonal is left, `geometry` is empty and `problem` says why.
Repaired repairPolygonal(const Geometry& geometry);

bool isValid(const Geometry& geometry);
double area(const Geometry& geometry);    // square metres in a metric CRS
double length(const Geometry& geometry);  // metres in a metric CRS
Point centroid(const Geometry& geometry);
/// A point that is surely inside (for labels and for which district an area lies in).
Point pointOnSurface(const Geometry& geometry);
bool intersects(const Geometry& a, const Geometry& b);
Geometry intersection(const Geometry& a, const Geometry& b);
/// All points within `metres`; arcs by chords, so that none lies farther. Negative: shrunk.
Geometry buffer(const Geometry& geometry, double metres);
Geometry unionOf(std::span<const Geometry> geometries);
double distance(const Geometry& a, Point p);
std::string toGeoJson(const Geometry& geometry, int decimals);

}  // namespace michi::geo
