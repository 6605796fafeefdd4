#pragma once
// Fills an SQLite R-tree (two dimensions, 32-bit floats) bottom up from all its boxes at once.

#include <cstdint>
#include <span>
#include <string>

#include "geo/point.h"
#include "store/connection.h"

namespace michi::store {

struct RtreeEntry {
  std::int64_t id = 0;
  geo::Box box;
};

/// Replaces the whole content of the R-tree `index`. Writes the nodes that SQLite's own insertion would make,
/// packed by the sort-tile-recursive method; rtreecheck() proves them. O(n log n), about 1 µs an entry
/// against 10 µs.
void rebuildRtree(Connection& connection, const std::string& index, std::span<const RtreeEntry> entries);

}  // namespace michi::store
