#pragma once
// data/rules/addresses/: names that places had before and that addresses still carry.

#include <string>
#include <vector>

#include "address/record.h"

namespace michi::catalog {

/// Of all *.toml files of the folder, in the order of their names; none when there is no such folder. Throws
/// Error(BadInput) with file and line.
std::vector<address::FormerName> readFormerNames(const std::string& folder);

}  // namespace michi::catalog
