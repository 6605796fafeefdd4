#include "geo/geos_bridge.h"

#include <utility>

#include "base/error.h"
#include "base/text.h"

namespace michi::geo::geos {
namespace {

struct ThreadState {
  std::string complaint;
  GEOSContextHandle_t context = GEOS_init_r();
  GEOSWKBReader* reader = nullptr;
  GEOSWKBWriter* writer = nullptr;

  ThreadState() {
    GEOSContext_setErrorMessageHandler_r(context, &ThreadState::onError, this);
    reader = GEOSWKBReader_create_r(context);
    writer = GEOSWKBWriter_create_r(context);
    GEOSWKBWriter_setOutputDimension_r(context, writer, 2);
    GEOSWKBWriter_setByteOrder_r(context, writer, GEOS_WKB_NDR);
  }
  ~ThreadState() {
    GEOSWKBReader_destroy_r(context, reader);
    GEOSWKBWriter_destroy_r(context, writer);
    GEOS_finish_r(context);
  }
  ThreadState(const ThreadState&) = delete;
  ThreadState& operator=(const ThreadState&) = delete;

  static void onError(const char* message, void* self) {
    static_cast<ThreadState*>(self)->complaint = message;
  }
};

ThreadState& state() {
  thread_local ThreadState state;
  return state;
}

}  // namespace

GEOSContextHandle_t context() { return state().context; }

std::string takeComplaint() { return std::exchange(state().complaint, {}); }

Handle tryImport(const Geometry& geometry) {
  ThreadState& own = state();
  own.complaint.clear();
  const std::string& bytes = geometry.wkb();
  return Handle(GEOSWKBReader_read_r(own.context, own.reader,
                                     reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

void fail() {
  throw Error(ErrorKind::BadInput, text("This geometry cannot be computed with: %1", takeComplaint()));
}

Handle import(const Geometry& geometry) {
  Handle handle = tryImport(geometry);
  if (!handle) fail();
  return handle;
}

Geometry toGeometry(const GEOSGeometry* handle) {
  if (handle == nullptr) fail();
  ThreadState& own = state();
  if (GEOSisEmpty_r(own.context, handle) == 1) return {};
  std::size_t size = 0;
  unsigned char* bytes = GEOSWKBWriter_write_r(own.context, own.writer, handle, &size);
  if (bytes == nullptr) fail();
  const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(
      bytes, [](unsigned char* memory) { GEOSFree_r(context(), memory); });
  return Geometry::fromWkb({reinterpret_cast<const char*>(bytes), size});
}

}  // namespace michi::geo::geos
