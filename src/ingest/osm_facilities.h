#pragma once
// Points of interest of an OSM file.

#include <vector>

#include "catalog/facility_kinds.h"
#include "ingest/import_run.h"

namespace michi::ingest {

/// Nodes, and ways at the centre of their area (or the middle of their line), whose tags fit a kind. Keys are
/// "n123" and "w123". Throws Error(BadInput) when the file is damaged.
void readOsmFacilities(ImportRun& run, const InputFile& file, const catalog::FacilityKinds& kinds,
                       std::vector<store::Facility>& facilities);

}  // namespace michi::ingest
