#pragma once
// GEOS by its re-entrant C API: one context a thread, handles that free themselves. For sources of src/geo
// only.

#include <geos_c.h>

#include <memory>
#include <string>

#include "geo/geometry.h"

namespace michi::geo::geos {

/// This thread's context.
GEOSContextHandle_t context();
/// What GEOS last complained of on this thread; cleared by the call.
std::string takeComplaint();

struct GeometryDeleter {
  void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context(), geometry); }
};
using Handle = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

/// Null when GEOS does not take it (a ring that is open or too short); then takeComplaint() says why.
Handle tryImport(const Geometry& geometry);
/// Throws Error(BadInput) where tryImport() gives null.
Handle import(const Geometry& geometry);
/// An empty result of any type becomes an empty collection. Throws Error(BadInput) when `handle` is null,
/// with the complaint of the operation that failed to make it.
Geometry toGeometry(const GEOSGeometry* handle);
[[noreturn]] void fail();

}  // namespace michi::geo::geos
