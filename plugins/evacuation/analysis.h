#pragma once
// 避難支援の優先度: the ranking of a workspace, from its data to a result that can be saved, said and shown.

#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::evacuation {

struct PriorityRequest {
  std::string hazard;               // "flood-max,landslide"
  std::string rules = "standard";   // a file, or the name of one in data/rules/priority
  std::string profile = "elderly";  // of data/rules/profiles
};

struct PriorityAnswer {
  store::Run run;                      // to be saved
  std::string json;                    // the whole result
  std::vector<std::string> sentences;  // the most important first
  std::vector<std::string> warnings;   // what stands beside it
};

/// Over the households of `registry` (needs the place tier) where there is one, else over need points. Throws
/// Error(NotFound) where roads or people are missing, Error(BadInput) for a wrong request or rule file.
PriorityAnswer computePriority(const store::Workspace& workspace, const store::Registry* registry,
                               const PriorityRequest& request, const std::string& resources,
                               const std::string& programVersion, Progress& progress);

std::string priorityCsv(std::span<const store::PriorityRow> rows);

}  // namespace michi::evacuation
