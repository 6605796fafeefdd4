#pragma once
// The kinds of facility that a city has at least one of.

#include <string>
#include <vector>

#include "ui/session/city.h"

namespace michi::mobility {

struct KindHere {
  std::string key;
  std::string title;  // in the user's language
};

/// In the order of data/rules/facility_kinds.toml; a kind that includes others counts with theirs.
std::vector<KindHere> kindsHere(const ui::City& city, const std::string& resources);

}  // namespace michi::mobility
