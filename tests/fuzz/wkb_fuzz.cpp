// Hostile geometry bytes: refused with an Error, or read into something that every operation can be asked of.

#include <cstdint>
#include <cstdlib>

#include "base/error.h"
#include "geo/area_index.h"
#include "geo/geometry.h"

namespace {

using michi::geo::Geometry;

void require(bool isTrue) {
  if (!isTrue) std::abort();
}

void tryAll(const Geometry& geometry) {
  require(Geometry::fromWkb(geometry.wkb()).wkb() == geometry.wkb());
  std::size_t points = 0;
  geometry.forEachPoint(
      [&](std::uint32_t, michi::geo::Point p) { points += michi::geo::isFinite(p) ? 1 : 0; });
  require((points == 0) == geometry.isEmpty());
  require((points == 0) == geometry.bounds().isEmpty());
  michi::geo::toGeoJson(geometry, 3);
  constexpr std::size_t kFewPoints = 200;  // GEOS may take quadratic time
  if (points > kFewPoints) return;
  const michi::geo::Repaired repaired = michi::geo::repairPolygonal(geometry);
  require(repaired.geometry.isEmpty() || michi::geo::isValid(repaired.geometry));
  const michi::geo::AreaIndex index({&geometry, 1});
  index.within(geometry.bounds().centre(), 1000);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    tryAll(Geometry::fromWkb({reinterpret_cast<const char*>(data), size}));
  } catch (const michi::Error& error) {
    require(error.kind() == michi::ErrorKind::BadInput);
  }
  return 0;
}
