#include "catalog/walk_profile.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"

namespace michi::catalog {

namespace {

namespace fs = std::filesystem;

constexpr double kLargestFactor = 4;

walk::SlopeModel slopeModel(const TomlTable& toml) {
  const std::string model = toml.string("slope", "tobler");
  if (model == "tobler") return walk::SlopeModel::Tobler;
  if (model == "none") return walk::SlopeModel::None;
  throw Error(ErrorKind::BadInput, text("The slope model is \"tobler\" or \"none\", not \"%1\".", model),
              toml.where("slope"));
}

void readRoads(const TomlTable& roads, walk::Profile& profile) {
  for (const std::string& key : roads.keys()) {
    const double factor = roads.number(key, 0, kLargestFactor);
    try {
      profile.classFactor[static_cast<std::size_t>(walk::roadClassFromName(key))] = factor;
    } catch (const Error& error) {
      throw Error(ErrorKind::BadInput, error.happened(), roads.where(key));
    }
  }
}

void readFlags(const TomlTable& flags, walk::Profile& profile) {
  profile.unpavedFactor = flags.number("unpaved", 0, kLargestFactor, 1);
  profile.noWheelchairFactor = flags.number("no_wheelchair", 0, kLargestFactor, 1);
  profile.unploughedFactor = flags.number("unploughed", 0, kLargestFactor, 1);
  flags.rejectUnknownKeys();
}

std::string fileName(const fs::path& path) {
  const std::u8string name = path.stem().u8string();
  return {name.begin(), name.end()};
}

}  // namespace

walk::Profile readWalkProfile(const std::string& file) {
  const TomlTable toml = TomlTable::read(file);
  walk::Profile profile;
  profile.name = fileName(fs::u8path(file));
  profile.label = toml.string("label");
  profile.flatSpeed = toml.number("speed", 1, 400);
  profile.slopeModel = slopeModel(toml);
  profile.maxSlope = toml.number("max_slope", 0.01, 1, profile.maxSlope);
  profile.offPathFactor = toml.number("off_path", 0.01, kLargestFactor, profile.offPathFactor);
  profile.snapLimit = Metres(toml.number("snap_limit", 0, 10'000, profile.snapLimit.value()));
  profile.isWinter = toml.boolean("winter", false);
  if (const auto roads = toml.tableIf("roads")) readRoads(*roads, profile);
  if (const auto flags = toml.tableIf("flags")) readFlags(*flags, profile);
  toml.rejectUnknownKeys();
  try {
    profile.check();
  } catch (const Error& error) {
    throw Error(ErrorKind::BadInput, error.happened(), file);
  }
  return profile;
}

std::vector<std::string> walkProfileNames(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(fs::u8path(folder), ignored)) {
    if (entry.path().extension() == ".toml") names.push_back(fileName(entry.path()));
  }
  std::sort(names.begin(), names.end());
  return names;
}

walk::Profile walkProfile(const std::string& folder, const std::string& name) {
  const std::vector<std::string> names = walkProfileNames(folder);
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    std::string known;
    for (const std::string& other : names) known += (known.empty() ? "" : ", ") + other;
    throw Error(ErrorKind::NotFound, text("There is no walking profile \"%1\".", name), folder,
                text("There are: %1.", known));
  }
  return readWalkProfile(folder + "/" + name + ".toml");
}

}  // namespace michi::catalog
