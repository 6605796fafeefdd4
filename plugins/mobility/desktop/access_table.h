#pragma once
// 農林水産省の数え方: people of 65 and more who are 500 m or more from a place in a straight line, beside
// those who are out of our limit along the road, by district.

#include "plugins/mobility/desktop/coverage_view.h"

namespace michi::mobility {

/// Over those who were counted where their ages are known, else over all inhabitants; nullptr where neither
/// is. The districts where the two differ most by the way round stand first.
std::shared_ptr<const ui::Table> accessTable(const store::Run& run, const KindView& kind,
                                             const ui::City& city);

}  // namespace michi::mobility
