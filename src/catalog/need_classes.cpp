#include "catalog/need_classes.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"

namespace michi::catalog {
namespace {

std::string lower(std::string word) {
  for (char& c : word) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return word;
}

}  // namespace

NeedClasses NeedClasses::read(const std::string& file) {
  const TomlTable root = TomlTable::read(file);
  NeedClasses result;
  for (const TomlTable& table : root.tables("class")) {
    NeedClass entry{table.string("key"), table.string("label_ja"), table.string("label_en"),
                    table.strings("aliases")};
    table.rejectUnknownKeys();
    std::vector<std::string> words = entry.aliases;
    words.insert(words.end(), {entry.key, entry.labelJa, entry.labelEn});
    for (const std::string& word : words) {
      if (!result.keyOf(word).empty()) {
        throw Error(ErrorKind::BadInput, text("“%1” is there twice.", word), table.where("key"));
      }
    }
    result.m_classes.push_back(std::move(entry));
  }
  root.rejectUnknownKeys();
  return result;
}

const NeedClass* NeedClasses::find(const std::string& key) const {
  const auto found =
      std::find_if(m_classes.begin(), m_classes.end(), [&](const auto& c) { return c.key == key; });
  return found == m_classes.end() ? nullptr : &*found;
}

std::string NeedClasses::keyOf(const std::string& word) const {
  const std::string wanted = lower(word);
  for (const NeedClass& entry : m_classes) {
    if (wanted == entry.key || word == entry.labelJa || wanted == lower(entry.labelEn)) return entry.key;
    if (std::any_of(entry.aliases.begin(), entry.aliases.end(),
                    [&](const std::string& alias) { return lower(alias) == wanted; })) {
      return entry.key;
    }
  }
  return {};
}

}  // namespace michi::catalog
