#pragma once
// 歩いて行ける範囲: walking coverage of a workspace, from its data to a result that can be saved, said and
// shown.

#include <string>
#include <vector>

#include "base/progress.h"
#include "plugin/people.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct CoverageRequest {
  std::string to;                   // kinds of facility, "shop,clinic"
  std::string within;               // "500m", "15min"
  std::string profile = "elderly";  // of data/rules/profiles
  std::string points = "auto";      // needs, population or auto (both)
  std::string bands = {};           // "250m,500m,1km"; empty: ½, 1, 2 and 4 times `within`
};

struct CoverageAnswer {
  store::Run run;                      // to be saved; its summary is the whole result as JSON
  std::vector<std::string> sentences;  // the result, the most important first
  std::vector<std::string> warnings;   // what stands beside it
  std::string groupsCsv;               // sums by district, residents' council and former municipality
  /// run.coverage holds for each kind a row a point, one kind after the other; then the same for the cells of
  /// the population's mesh, where both are counted.
  std::size_t points = 0;
  std::size_t kinds = 0;
};

/// Over the households of `registry` (needs the place tier) where there is one, else over need points. Throws
/// Error(NotFound) where roads, facilities or people are missing, Error(BadInput) for a wrong request.
CoverageAnswer computeCoverage(const store::Workspace& workspace, const store::Registry* registry,
                               const CoverageRequest& request, const std::string& resources,
                               const std::string& programVersion, Progress& progress);

/// "500m", "10 minutes": the limit of a request as it stands in a sentence. Throws Error(BadInput).
std::string withinWords(const std::string& within);

/// How many of a saved run's rows are of its points: those of the population's mesh follow them.
std::size_t pointRows(const store::Run& run);

/// The rows of the points (not of the population's mesh beside them), point by point.
std::string coverageCsv(const CoverageAnswer& answer);

}  // namespace michi::mobility
