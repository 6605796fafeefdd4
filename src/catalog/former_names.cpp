#include "catalog/former_names.h"

#include <algorithm>
#include <filesystem>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"

namespace michi::catalog {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> filesOf(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(fs::u8path(folder), ignored)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void readFile(const std::string& file, std::vector<address::FormerName>& names) {
  const TomlTable root = TomlTable::read(file);
  const std::string prefecture = root.string("prefecture");
  const std::string city = root.string("city");
  for (const TomlTable& table : root.tables("former")) {
    address::FormerName name{prefecture, city, table.strings("municipalities"), table.strings("areas"),
                             table.string("prefix", "")};
    table.rejectUnknownKeys();
    if (name.municipalities.empty() && name.areas.empty()) {
      throw Error(ErrorKind::BadInput, text("There is no former name here."), table.where(),
                  text("Give municipalities or areas."));
    }
    names.push_back(std::move(name));
  }
  root.rejectUnknownKeys();
}

}  // namespace

std::vector<address::FormerName> readFormerNames(const std::string& folder) {
  std::vector<address::FormerName> names;
  for (const std::string& file : filesOf(folder)) readFile(file, names);
  return names;
}

}  // namespace michi::catalog
