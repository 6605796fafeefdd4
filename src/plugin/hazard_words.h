#pragma once
// What the classes of the hazard maps are called in the user's language.

#include <string>

namespace michi::plugin {

/// A flood depth class (1 to 6 of KSJ A31): "3 to 5 m".
std::string depthWords(int rank);

}  // namespace michi::plugin
