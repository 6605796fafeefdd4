#include "catalog/layer_def.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"

namespace michi::catalog {
namespace {

namespace fs = std::filesystem;

template <class Value>
using Choices = std::vector<std::pair<const char*, Value>>;

template <class Value>
Value choice(const TomlTable& file, const std::string& key, const std::string& fallback,
             const Choices<Value>& choices) {
  const std::string value = fallback.empty() ? file.string(key) : file.string(key, fallback);
  std::string allowed;
  for (const auto& [name, result] : choices) {
    if (value == name) return result;
    allowed += allowed.empty() ? name : std::string(", ") + name;
  }
  throw Error(ErrorKind::BadInput, text("“%1” is not possible here. Possible are: %2", value, allowed),
              file.where(key));
}

std::string groupOf(const TomlTable& file) {
  static const Choices<const char*> kGroups = {{"解析結果", "解析結果"},
                                               {"要支援", "要支援"},
                                               {"災害", "災害"},
                                               {"生活・交通", "生活・交通"},
                                               {"背景", "背景"}};
  return choice(file, "group", "", kGroups);
}

std::string styleOf(const TomlTable& file, const std::string& stylesFolder) {
  const std::string name = file.string("style");
  const fs::path path = fs::u8path(stylesFolder) / fs::u8path(name);
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored))
    throw Error(ErrorKind::BadInput, text("The style “%1” does not exist.", name), file.where("style"));
  return path.string();
}

void check(const LayerDef& def, const TomlTable& file) {
  if (def.sensitivity != Sensitivity::Public && !def.table.empty())
    throw Error(ErrorKind::BadInput,
                text("A private layer cannot be read from a table; its points come by message."),
                file.where("table"));
  if (def.isJoined &&
      (def.geometry != LayerGeometry::Line || def.table.empty() || def.scope != LayerScope::All))
    throw Error(ErrorKind::BadInput, text("Only the lines of a whole table can be joined."),
                file.where("joined"));
  if (def.toScale != 0 && def.toScale < def.fromScale)
    throw Error(ErrorKind::BadInput, text("The scale range is empty."), file.where("to_scale"));
}

}  // namespace

LayerDef readLayer(const std::string& name, const std::string& stylesFolder) {
  constexpr double kLargestScale = 1e9;
  const TomlTable file = TomlTable::read(name);
  LayerDef def;
  def.id = fs::u8path(name).stem().string();
  def.title = file.string("title");
  def.titleEn = file.string("title_en");
  def.group = groupOf(file);
  def.table = file.string("table", "");
  def.geometry = choice<LayerGeometry>(file, "geometry", "",
                                       {{"point", LayerGeometry::Point},
                                        {"line", LayerGeometry::Line},
                                        {"polygon", LayerGeometry::Polygon},
                                        {"mixed", LayerGeometry::Mixed}});
  def.sensitivity = choice<Sensitivity>(
      file, "sensitivity", "",
      {{"public", Sensitivity::Public}, {"place", Sensitivity::Place}, {"person", Sensitivity::Person}});
  def.scope = choice<LayerScope>(file, "scope", "all",
                                 {{"all", LayerScope::All}, {"district", LayerScope::District}});
  def.filter = file.string("filter", "");
  def.style = styleOf(file, stylesFolder);
  def.legend = file.string("legend", "");
  def.fromScale = file.number("from_scale", 0, kLargestScale, 0);
  def.toScale = file.number("to_scale", 0, kLargestScale, 0);
  def.order = file.integer("order", 0, 100000);
  def.isVisible = file.boolean("visible", true);
  def.isPrinted = file.boolean("printed", def.isVisible);
  def.isJoined = file.boolean("joined", false);
  def.opacity = file.number("opacity", 0, 1, 1);
  file.rejectUnknownKeys();
  check(def, file);
  return def;
}

std::vector<LayerDef> readLayers(const std::string& folder, const std::string& stylesFolder) {
  std::vector<LayerDef> result;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(fs::u8path(folder), error)) {
    if (entry.path().extension() == ".toml") result.push_back(readLayer(entry.path().string(), stylesFolder));
  }
  if (error) throw Error(ErrorKind::NotFound, text("The folder of the map layers cannot be read."), folder);
  std::sort(result.begin(), result.end(), [](const LayerDef& a, const LayerDef& b) {
    return std::tie(a.order, a.id) < std::tie(b.order, b.id);
  });
  return result;
}

}  // namespace michi::catalog
