#include "catalog/resources.h"

#include <cstdlib>
#include <filesystem>
#include <vector>

#include "base/error.h"
#include "base/text.h"

namespace michi::catalog {
namespace {

namespace fs = std::filesystem;

bool holdsResources(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_directory(folder / "layers", ignored) && fs::is_directory(folder / "styles", ignored) &&
         fs::is_directory(folder / "data" / "rules", ignored);
}

std::vector<fs::path> candidates(const fs::path& programFolder) {
  std::vector<fs::path> result;
  if (const char* given = std::getenv("MICHI_RESOURCES")) return {fs::u8path(given)};
  result.push_back(programFolder.parent_path() / "share" / "michishirube");
  for (fs::path folder = programFolder; folder.has_relative_path(); folder = folder.parent_path()) {
    result.push_back(folder);
  }
  return result;
}

}  // namespace

std::string findResources(const std::string& programFolder) {
  std::string tried;
  for (const fs::path& folder : candidates(fs::absolute(fs::u8path(programFolder)))) {
    if (holdsResources(folder)) return folder.string();
    tried += (tried.empty() ? "" : ", ") + folder.string();
  }
  throw Error(ErrorKind::NotFound,
              text("The program's own files (layers, styles, data/rules) were not found."), tried,
              text("Install the program again, or set MICHI_RESOURCES to their folder."));
}

}  // namespace michi::catalog
