#include "catalog/facility_kinds.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"

namespace michi::catalog {
namespace {

FacilityKind readKind(const TomlTable& table) {
  FacilityKind kind;
  kind.key = table.string("key");
  kind.labelJa = table.string("label_ja");
  kind.labelEn = table.string("label_en");
  kind.includes = table.strings("includes");
  kind.words = table.strings("words");
  kind.osm = parseConditions(table.strings("osm"), table.where("osm"));
  table.rejectUnknownKeys();
  return kind;
}

}  // namespace

void FacilityKinds::readTables(const TomlTable& root) {
  const auto require = [&](const std::string& kind, const TomlTable& table, const std::string& key) {
    if (!kind.empty() && find(kind) == nullptr) {
      throw Error(ErrorKind::BadInput, text("There is no kind of facility “%1”.", kind), table.where(key));
    }
  };
  for (const TomlTable& table : root.tables("table")) {
    FacilityTable entry{table.strings("files"), table.strings("columns"), table.string("kind", ""),
                        table.string("by", ""), table.texts("values")};
    table.rejectUnknownKeys();
    require(entry.kind, table, "kind");
    for (const auto& [value, kind] : entry.values) require(kind, table, "values");
    m_tables.push_back(std::move(entry));
  }
}

FacilityKinds FacilityKinds::read(const std::string& file) {
  const TomlTable root = TomlTable::read(file);
  FacilityKinds kinds;
  for (const TomlTable& table : root.tables("kind")) {
    FacilityKind kind = readKind(table);
    if (kinds.find(kind.key) != nullptr) {
      throw Error(ErrorKind::BadInput, text("“%1” is there twice.", kind.key), table.where("key"));
    }
    kinds.m_kinds.push_back(std::move(kind));
  }
  kinds.readTables(root);
  root.rejectUnknownKeys();
  for (const FacilityKind& kind : kinds.m_kinds) kinds.expand(kind.key);
  return kinds;
}

const FacilityKind* FacilityKinds::find(const std::string& key) const {
  const auto found =
      std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto& kind) { return kind.key == key; });
  return found == m_kinds.end() ? nullptr : &*found;
}

std::string FacilityKinds::keyOf(const std::string& keyOrLabel) const {
  for (const FacilityKind& kind : m_kinds) {
    if (kind.key == keyOrLabel || kind.labelJa == keyOrLabel || kind.labelEn == keyOrLabel) return kind.key;
  }
  return {};
}

std::string FacilityKinds::keyInWords(const std::string& written) const {
  std::string key = keyOf(written);
  if (!key.empty()) return key;
  std::size_t longest = 0;
  const auto look = [&](const FacilityKind& kind, const std::string& word) {
    if (word.size() <= longest || written.find(word) == std::string::npos) return;
    longest = word.size();
    key = kind.key;
  };
  for (const FacilityKind& kind : m_kinds) {
    look(kind, kind.labelJa);
    for (const std::string& word : kind.words) look(kind, word);
  }
  return key;
}

std::vector<std::string> FacilityKinds::expand(const std::string& key) const {
  std::vector<std::string> result = {key};
  for (std::size_t i = 0; i < result.size(); ++i) {
    const FacilityKind* kind = find(result[i]);
    if (kind == nullptr) {
      std::string known;
      for (const FacilityKind& each : m_kinds) known += (known.empty() ? "" : ", ") + each.key;
      throw Error(ErrorKind::BadInput, text("There is no kind of facility “%1”.", result[i]), {},
                  text("The kinds are: %1.", known));
    }
    for (const std::string& included : kind->includes) {
      if (std::find(result.begin(), result.end(), included) == result.end()) result.push_back(included);
    }
  }
  return result;
}

const FacilityKind* FacilityKinds::kindOf(const TagValue& tags) const {
  for (const FacilityKind& kind : m_kinds) {
    if (matchesAny(kind.osm, tags)) return &kind;
  }
  return nullptr;
}

}  // namespace michi::catalog
