#pragma once
// A workspace in a test's folder.

#include "files.h"
#include "store/workspace.h"

namespace michi::test {

inline store::Workspace newWorkspace(const TempFolder& folder, const std::string& crs = "EPSG:6678") {
  return store::Workspace::create(folder.path("city.michi"), "試験市", crs);
}

inline ingest::ImportReport import(store::Workspace& workspace, const ingest::ImportOptions& options) {
  Progress progress;
  return ingest::importInto(workspace, options, progress);
}
inline ingest::ImportReport import(store::Workspace& workspace, const std::string& kind,
                                   std::vector<std::string> files) {
  return import(workspace, optionsFor(kind, std::move(files)));
}

/// A district of 20 km around Mizusawa, so that places can be near or far.
inline void addDistrict(store::Workspace& workspace, const TempFolder& folder) {
  const std::string file = folder.write("district_frame.geojson", R"({"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"code":"1","name":"水沢"},"geometry":{"type":"Polygon","coordinates":
    [[[141.0,39.0],[141.3,39.0],[141.3,39.2],[141.0,39.2],[141.0,39.0]]]}}]})");
  ASSERT_TRUE(import(workspace, "districts", {file}).rejects.empty());
}

}  // namespace michi::test
