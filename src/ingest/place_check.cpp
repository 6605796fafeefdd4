#include "ingest/place_check.h"

#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "base/text.h"
#include "ingest/gdal.h"
#include "store/workspace.h"

namespace michi::ingest {
namespace {

constexpr double kReach = 200'000;     // metres around the city
constexpr double kAstray = 1'000'000;  // metres that a part of a large area may lie outside of that
constexpr double kBeyondMaps = 1e9;

/// The area that a CRS is made for, in its own plane; empty when unknown.
geo::Box areaOfUse(const std::string& crs) {
  const GdalMessages messages;
  OGRSpatialReference reference;
  double west = 0, south = 0, east = 0, north = 0;
  const bool isKnown = reference.SetFromUserInput(crs.c_str()) == OGRERR_NONE &&
                       reference.GetAreaOfUse(&west, &south, &east, &north, nullptr) && west < east &&
                       south < north;
  geo::Box box;
  if (!isKnown) return box;
  const geo::Transform transform("EPSG:4326", crs);
  constexpr int kSteps = 8;
  for (int i = 0; i <= kSteps; ++i) {
    for (int j = 0; j <= kSteps; ++j) {
      try {
        box.extend(
            transform.apply({west + (east - west) * i / kSteps, south + (north - south) * j / kSteps}));
      } catch (const Error&) {  // a corner that the projection cannot take
      }
    }
  }
  return box;
}

geo::Box districtsOf(const store::Workspace& workspace) {
  for (const store::LayerInfo& layer : workspace.info().layers) {
    if (layer.name == "district" && layer.count > 0) return layer.extent;
  }
  return {};
}

}  // namespace

Surroundings::Surroundings(const store::Workspace& workspace)
    : Surroundings(workspace.crs(), districtsOf(workspace)) {}

Surroundings::Surroundings(std::string crs, const geo::Box& districts) : m_crs(std::move(crs)) {
  const geo::Box core = districts.isEmpty() ? areaOfUse(m_crs) : districts;
  if (!core.isEmpty()) m_allowed = core.grown(kReach);
}

bool Surroundings::isNear(const geo::Box& box) const {
  return m_allowed.isEmpty() || m_allowed.overlaps(box);
}

bool Surroundings::holds(const geo::Box& box) const {
  if (m_allowed.isEmpty()) return true;
  const geo::Box wide = m_allowed.grown(kAstray);
  return wide.contains(geo::Point{box.minX, box.minY}) && wide.contains(geo::Point{box.maxX, box.maxY});
}

PlaceCheck::PlaceCheck(const std::string& sourceCrs, const Surroundings& surroundings)
    : m_surroundings(&surroundings),
      m_isGeographic(geo::describeCrs(sourceCrs).isGeographic),
      m_transform(sourceCrs, surroundings.crs()) {}

bool PlaceCheck::isGoodSwapped(geo::Point raw) const {
  const bool isOnGlobe = !m_isGeographic || (std::abs(raw.y) <= 180 && std::abs(raw.x) <= 90);
  if (!isOnGlobe) return false;
  try {
    return m_surroundings->isNear(m_transform.apply({raw.y, raw.x}));
  } catch (const Error&) {
    return false;
  }
}

/// What is wrong with the numbers themselves; empty when nothing is.
std::string PlaceCheck::problemOf(geo::Point raw) const {
  if (!geo::isFinite(raw) || std::abs(raw.x) > kBeyondMaps || std::abs(raw.y) > kBeyondMaps) {
    return text("The coordinate is no number on any map.");
  }
  if (!m_isGeographic) return {};
  const auto isPlaceholder = [](double v) { return v == 999 || v == 9999 || v == -999 || v == -9999; };
  if ((raw.x == 0 && raw.y == 0) || isPlaceholder(raw.x) || isPlaceholder(raw.y)) {
    return text("The coordinate is a placeholder.");
  }
  if (std::abs(raw.x) <= 180 && std::abs(raw.y) <= 90) return {};
  return isGoodSwapped(raw) ? text("Latitude and longitude look swapped.")
                            : text("The coordinate is not on the globe.");
}

Checked<geo::Point> PlaceCheck::place(geo::Point raw) const {
  Checked<geo::Point> result;
  result.reason = problemOf(raw);
  if (!result.isGood()) return result;
  try {
    result.value = m_transform.apply(raw);
    if (m_surroundings->isNear(result.value)) return result;
  } catch (const Error&) {  // outside of what the projection can take: surely not near
  }
  result.reason = isGoodSwapped(raw) ? text("Latitude and longitude look swapped.")
                                     : text("The place is more than 200 km away from the city.");
  return result;
}

Checked<geo::Geometry> PlaceCheck::place(const geo::Geometry& raw) const {
  Checked<geo::Geometry> result;
  const geo::Box bounds = raw.bounds();
  for (const geo::Point corner :
       {geo::Point{bounds.minX, bounds.minY}, geo::Point{bounds.maxX, bounds.maxY}}) {
    result.reason = problemOf(corner);
    if (!result.isGood()) return result;
  }
  try {
    result.value = raw;
    result.value.transform(m_transform);
    const geo::Box placed = result.value.bounds();
    if (m_surroundings->isNear(placed) && m_surroundings->holds(placed)) return result;
    result.reason = m_surroundings->isNear(placed)
                        ? text("A vertex lies more than 1,000 km away from the city.")
                        : text("The place is more than 200 km away from the city.");
  } catch (const Error& error) {
    result.reason = error.happened();
  }
  if (isGoodSwapped(bounds.centre())) result.reason = text("Latitude and longitude look swapped.");
  return result;
}

}  // namespace michi::ingest
