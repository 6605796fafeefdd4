#pragma once
// Whom an analysis counts, each with the district that they live in.

#include <optional>
#include <string>
#include <vector>

#include "plugin/analysis.h"
#include "plugin/people.h"
#include "plugins/mobility/coverage.h"

namespace michi::mobility {

std::vector<Demand> demandsOf(const plugin::People& people, const plugin::Districts& districts);

/// The mesh of its first year: the census, before the projections.
struct Census {
  std::optional<int> year;
  std::vector<Demand> cells;  // without those that nobody lives in
};

Census census(const store::Workspace& workspace, const plugin::Districts& districts);

/// Whom a question about everybody's way is asked for: the households of an open registry, else the need
/// points; with `points` "population", or where there is neither (and `points` is not "needs"), the mesh.
struct Homes {
  std::vector<Demand> demands;
  std::string points;                 // "households", "needs" or "population"
  std::vector<std::string> warnings;  // who was left out, and how many
};
/// Throws Error(NotFound) where there is nobody.
Homes homesOf(const store::Workspace& workspace, const store::Registry* registry, const std::string& points,
              const plugin::Districts& districts, const std::string& resources);

}  // namespace michi::mobility
