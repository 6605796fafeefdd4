#pragma once
// Coordinate reference systems, by PROJ. Coordinates are always (x east | lon, y north | lat).

#include <memory>
#include <span>
#include <string>

#include "geo/point.h"

namespace michi::geo {

/// What PROJ says of a CRS given as "EPSG:6678", WKT or PROJ text.
struct CrsInfo {
  std::string name;  // "JGD2011 / Japan Plane Rectangular CS X"
  std::string code;  // "EPSG:6678", empty when the text has none
  bool isGeographic = false;
  bool isMetric = false;  // a projected plane in metres
};

/// Throws Error(BadInput) when the text is no CRS.
CrsInfo describeCrs(const std::string& crs);

/// From one CRS to another. Not to be shared by threads at the same time (make one each; it is cheap after
/// the first).
class Transform {
 public:
  /// Throws Error(BadInput) when either CRS is unknown or no transformation exists.
  Transform(const std::string& from, const std::string& to);
  ~Transform();
  Transform(Transform&&) noexcept;
  Transform& operator=(Transform&&) noexcept;

  bool isIdentity() const;
  /// Throws Error(BadInput) when the point is not finite or outside what the projection can take.
  Point apply(Point p) const;
  /// In place, the same checks as apply() for each point; nothing is changed when one fails.
  void apply(std::span<Point> points) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace michi::geo
