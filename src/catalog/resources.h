#pragma once
// Where the files that come with the product lie: layers/, styles/, data/rules/.

#include <string>

namespace michi::catalog {

/// The folder that holds layers/, styles/ and data/. Tried in this order: the environment variable
/// MICHI_RESOURCES,
/// ../share/michishirube beside the program's folder, and the program's parent folders (a build in the source
/// tree). Throws Error(NotFound) with the folders tried. Paths are UTF-8.
std::string findResources(const std::string& programFolder);

}  // namespace michi::catalog
