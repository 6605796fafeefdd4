#include "geo/geometry.h"
#include "geo/geos_bridge.h"

namespace michi::geo {
namespace {

Point singlePoint(const GEOSGeometry* handle) {
  Point p;
  GEOSContextHandle_t context = geos::context();
  if (handle == nullptr || GEOSGeomGetX_r(context, handle, &p.x) != 1 ||
      GEOSGeomGetY_r(context, handle, &p.y) != 1) {
    geos::fail();
  }
  return p;
}

using Measure = int (*)(GEOSContextHandle_t, const GEOSGeometry*, double*);

double measure(const Geometry& geometry, Measure function) {
  const geos::Handle handle = geos::import(geometry);
  double value = 0;
  if (function(geos::context(), handle.get(), &value) != 1) geos::fail();
  return value;
}

}  // namespace

bool isValid(const Geometry& geometry) {
  const geos::Handle handle = geos::tryImport(geometry);
  return handle && GEOSisValid_r(geos::context(), handle.get()) == 1;
}

double area(const Geometry& geometry) { return measure(geometry, &GEOSArea_r); }

double length(const Geometry& geometry) { return measure(geometry, &GEOSLength_r); }

Point centroid(const Geometry& geometry) {
  const geos::Handle handle = geos::import(geometry);
  return singlePoint(geos::Handle(GEOSGetCentroid_r(geos::context(), handle.get())).get());
}

Point pointOnSurface(const Geometry& geometry) {
  const geos::Handle handle = geos::import(geometry);
  return singlePoint(geos::Handle(GEOSPointOnSurface_r(geos::context(), handle.get())).get());
}

bool intersects(const Geometry& a, const Geometry& b) {
  if (!a.bounds().overlaps(b.bounds())) return false;
  const geos::Handle left = geos::import(a);
  const geos::Handle right = geos::import(b);
  const char answer = GEOSIntersects_r(geos::context(), left.get(), right.get());
  constexpr char kException = 2;
  if (answer == kException) geos::fail();
  return answer == 1;
}

Geometry intersection(const Geometry& a, const Geometry& b) {
  const geos::Handle left = geos::import(a);
  const geos::Handle right = geos::import(b);
  return geos::toGeometry(geos::Handle(GEOSIntersection_r(geos::context(), left.get(), right.get())).get());
}

Geometry buffer(const Geometry& geometry, double metres) {
  constexpr int kChordsOfAQuarter = 6;
  const geos::Handle handle = geos::import(geometry);
  return geos::toGeometry(
      geos::Handle(GEOSBuffer_r(geos::context(), handle.get(), metres, kChordsOfAQuarter)).get());
}

Geometry unionOf(std::span<const Geometry> geometries) {
  std::vector<geos::Handle> handles;
  handles.reserve(geometries.size());
  for (const Geometry& geometry : geometries) handles.push_back(geos::import(geometry));
  std::vector<GEOSGeometry*> raw;
  raw.reserve(handles.size());
  for (geos::Handle& handle : handles) raw.push_back(handle.release());  // the collection owns them from here
  const geos::Handle all(GEOSGeom_createCollection_r(geos::context(), GEOS_GEOMETRYCOLLECTION, raw.data(),
                                                     static_cast<unsigned>(raw.size())));
  if (!all) geos::fail();
  return geos::toGeometry(geos::Handle(GEOSUnaryUnion_r(geos::context(), all.get())).get());
}

double distance(const Geometry& a, Point p) {
  const geos::Handle left = geos::import(a);
  const geos::Handle right = geos::import(Geometry::point(p));
  double value = 0;
  if (GEOSDistance_r(geos::context(), left.get(), right.get(), &value) != 1) geos::fail();
  return value;
}

}  // namespace michi::geo
