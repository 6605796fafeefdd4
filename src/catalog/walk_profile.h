#pragma once
// Reads who walks, and how, from data/rules/profiles/<name>.toml.

#include <string>
#include <vector>

#include "walk/profile.h"

namespace michi::catalog {

/// One profile file. Throws Error(NotFound) or Error(BadInput) with file, line and key; a misspelt key is an
/// error.
walk::Profile readWalkProfile(const std::string& file);

/// `name`.toml in a folder of profiles. Throws Error(NotFound) naming the profiles there are.
walk::Profile walkProfile(const std::string& folder, const std::string& name);

/// Names of the profiles in a folder, sorted.
std::vector<std::string> walkProfileNames(const std::string& folder);

}  // namespace michi::catalog
