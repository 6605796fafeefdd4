#pragma once
// Where to place support in a workspace: from people, roads and candidates to sites that are said and listed.

#include <string>
#include <vector>

#include "base/progress.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct SiteRequest {
  std::string model = "mclp";  // mclp (most people within the limit) or pmedian (least way for all)
  std::size_t count = 1;
  std::string within = "500m";  // of mclp; of pmedian nobody walks farther than ten times this
  std::string candidates;       // kinds of facility, "public_hall,salon", or "districts": the middle of each
  std::string existing;         // kinds that serve already: who is within the limit of one needs no site
  std::string forced, barred;   // keys of candidates
  std::string profile = "elderly";
  std::string points = "auto";  // needs, population or auto (needs where there are any)
  double seconds = 5;           // to search at most
};

struct SiteAnswer {
  std::string json, csv;
  std::vector<std::string> sentences, warnings;
};

/// Over the households of `registry` (needs the place tier) where there is one. Throws Error(NotFound) where
/// roads, people or candidates are missing, Error(BadInput) for a wrong request or counts that cannot be met.
SiteAnswer computeSites(const store::Workspace& workspace, const store::Registry* registry,
                        const SiteRequest& request, const std::string& resources, Progress& progress);

}  // namespace michi::mobility
