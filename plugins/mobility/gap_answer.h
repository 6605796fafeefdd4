#pragma once
// Bus gaps of a workspace, from its timetables to a result that is said, listed and shown.

#include <string>
#include <vector>

#include "base/progress.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct GapRequest {
  std::string feeds;            // names, "a,b"; empty: those in force
  std::string before;           // names of the older edition, to compare with; empty: no comparison
  std::string day = "weekday";  // weekday, saturday, sunday or a date
  std::string within = "500m";  // 300m, 500m, 1km are the usual ones
  unsigned minTrips = 3;        // fewer a day and direction are few
  std::string profile = "elderly";
  std::string points = "auto";  // needs, population or auto (needs where there are any)
};

struct GapAnswer {
  std::string json, pointsCsv, stopsCsv;
  std::string changesCsv;              // of stops; empty without a comparison
  std::vector<std::string> sentences;  // the most important first
  std::vector<std::string> warnings;
};

/// Over the households of `registry` (needs the place tier) where there is one. Throws Error(NotFound) where
/// roads, timetables or people are missing, Error(BadInput) for a wrong request.
GapAnswer computeGaps(const store::Workspace& workspace, const store::Registry* registry,
                      const GapRequest& request, const std::string& resources, Progress& progress);

}  // namespace michi::mobility
