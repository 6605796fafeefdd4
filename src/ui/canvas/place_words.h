#pragma once
// Places as people write them: degrees, degrees with minutes and seconds, or metres of the plane.

#include <QString>
#include <optional>
#include <string>

#include "geo/crs.h"

namespace michi::ui {

/// Between the workspace's plane and degrees (JGD2011). Cheap to ask; one thread at a time.
class PlaceWords {
 public:
  /// Throws Error(BadInput) when the CRS is unknown.
  explicit PlaceWords(const std::string& planeCrs);

  /// "141.1387, 39.1445" in either order, "39°08′40″N 141°08′19″E", "北緯39度8分40秒 東経141度8分19秒", or
  /// metres of the plane, "X -95,000 Y 25,000": X is north and Y is east as Japan's plane coordinates have
  /// it, without letters in this order. Nothing when it is no place in or around Japan.
  std::optional<geo::Point> read(const QString& words) const;
  /// "39.14452°N 141.13871°E"; empty where the projection ends.
  QString degrees(geo::Point place) const;
  /// "X −95,000 m  Y 25,000 m", X north, Y east.
  static QString metres(geo::Point place);

 private:
  geo::Transform m_toDegrees, m_toPlane;
};

}  // namespace michi::ui
