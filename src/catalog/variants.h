#pragma once
// data/rules/characters/variants.toml: which characters a search takes for one.

#include <string>
#include <vector>

#include "japanese/fold.h"

namespace michi::catalog {

/// One entry for each character that is folded away. Throws Error(NotFound) or Error(BadInput) with file and
/// line: a class of fewer than two characters, a character in two classes.
std::vector<japanese::Variant> readVariants(const std::string& file);

}  // namespace michi::catalog
