#pragma once
// Is this coordinate where the city is? Raw coordinates to checked positions in the workspace's plane.

#include <memory>
#include <string>

#include "base/checked.h"
#include "geo/crs.h"
#include "geo/geometry.h"

namespace michi::store {
class Workspace;
}

namespace michi::ingest {

/// Where the records of this workspace may lie: within 200 km of its districts, or, while there are none, of
/// the area that its CRS is made for (as PROJ's database says). Everywhere when neither is known.
class Surroundings {
 public:
  explicit Surroundings(const store::Workspace& workspace);
  Surroundings(std::string crs, const geo::Box& districts);
  const std::string& crs() const { return m_crs; }
  bool isNear(geo::Point p) const { return m_allowed.isEmpty() || m_allowed.contains(p); }
  bool isNear(const geo::Box& box) const;
  /// No corner may be further off than this, or a vertex has gone astray.
  bool holds(const geo::Box& box) const;

 private:
  std::string m_crs;
  geo::Box m_allowed;
};

/// From one CRS into the workspace's. Rejected, never mended: not finite, beyond any map (1.8e308), a
/// placeholder (0/0, 999), not on the globe, latitude and longitude in each other's place, far from the city.
class PlaceCheck {
 public:
  /// Throws Error(BadInput) when the CRS is unknown.
  PlaceCheck(const std::string& sourceCrs, const Surroundings& surroundings);
  Checked<geo::Point> place(geo::Point raw) const;
  Checked<geo::Geometry> place(const geo::Geometry& raw) const;
  bool isGeographic() const { return m_isGeographic; }

 private:
  std::string problemOf(geo::Point raw) const;
  bool isGoodSwapped(geo::Point raw) const;
  const Surroundings* m_surroundings;
  bool m_isGeographic = false;
  geo::Transform m_transform;
};

}  // namespace michi::ingest
