#pragma once
// A printed sheet: a layout template filled with a district's map.

#include "map/job.h"

namespace michi::mapworker {

class LayerStore;

/// Writes the PDF under its name with map::kPartSuffix and renames it when it is whole. What the template
/// must have: a map item with the id "map"; if it has one with the id "overview", that one shows the whole
/// city. Throws Error: NotFound (template, district), BadInput (template without a map), Io (the PDF cannot
/// be written), and as LayerStore::choose().
map::PrintResult printSheet(const map::PrintJob& job, LayerStore& layers);
/// The same sheet as a PNG of map::kPreviewDpi; nothing is written anywhere.
map::MapImage previewSheet(const map::PrintJob& job, LayerStore& layers);

}  // namespace michi::mapworker
