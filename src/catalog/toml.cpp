#include "catalog/toml.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include "base/error.h"
#include "base/text.h"

namespace michi::catalog {

struct TomlTable::Impl {
  std::shared_ptr<const toml::table> root;  // keeps the whole document alive
  const toml::table* table = nullptr;
  std::string file;
  std::string path;  // dotted path of this table
  std::set<std::string> asked;

  const toml::node* find(const std::string& key) {
    asked.insert(key);
    return table->get(key);
  }
  std::string where(const std::string& key) const {
    const toml::node* node = key.empty() ? table : table->get(key);
    std::string result = file;
    if (node != nullptr && node->source().begin) result += ":" + std::to_string(node->source().begin.line);
    const std::string full = path.empty() || key.empty() ? path + key : path + "." + key;
    return full.empty() ? result : result + " (" + full + ")";
  }
  [[noreturn]] void fail(const std::string& key, const std::string& what) const {
    throw Error(ErrorKind::BadInput, what, where(key));
  }
  const toml::node& require(const std::string& key) {
    const toml::node* node = find(key);
    if (node == nullptr) fail(key, text("This entry is missing."));
    return *node;
  }
  double numberOf(const toml::node& node, const std::string& key, double low, double high) const {
    const auto value = node.value<double>();
    if (!node.is_number() || !value) fail(key, text("A number is expected."));
    if (!(*value >= low && *value <= high))
      fail(key, text("A number from %1 to %2 is expected, not %3.", low, high, *value));
    return *value;
  }
  std::string stringOf(const toml::node& node, const std::string& key) const {
    const auto value = node.value<std::string>();
    if (!node.is_string() || !value) fail(key, text("A text in quotes is expected."));
    return *value;
  }
};

TomlTable::TomlTable(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}

TomlTable TomlTable::read(const std::string& file) {
  std::ifstream stream(std::filesystem::u8path(file), std::ios::binary);
  if (!stream) throw Error(ErrorKind::NotFound, text("This file cannot be read."), file);
  std::ostringstream content;
  content << stream.rdbuf();
  return parse(content.str(), file);
}

TomlTable TomlTable::parse(const std::string& content, const std::string& nameForErrors) {
  try {
    auto root = std::make_shared<const toml::table>(toml::parse(content));
    auto impl = std::make_shared<Impl>();
    impl->table = root.get();
    impl->root = std::move(root);
    impl->file = nameForErrors;
    return TomlTable(std::move(impl));
  } catch (const toml::parse_error& error) {
    const auto place = error.source().begin;
    throw Error(ErrorKind::BadInput, text("This is not valid TOML: %1", std::string(error.description())),
                nameForErrors + ":" + std::to_string(place.line) + ":" + std::to_string(place.column));
  }
}

bool TomlTable::has(const std::string& key) const { return m_impl->table->contains(key); }

std::vector<std::string> TomlTable::keys() const {
  std::vector<std::string> result;
  for (const auto& [key, node] : *m_impl->table) result.emplace_back(key.str());
  std::sort(result.begin(), result.end());
  return result;
}

std::string TomlTable::where(const std::string& key) const { return m_impl->where(key); }

std::string TomlTable::string(const std::string& key) const {
  return m_impl->stringOf(m_impl->require(key), key);
}

std::string TomlTable::string(const std::string& key, const std::string& fallback) const {
  const toml::node* node = m_impl->find(key);
  return node == nullptr ? fallback : m_impl->stringOf(*node, key);
}

double TomlTable::number(const std::string& key, double low, double high) const {
  return m_impl->numberOf(m_impl->require(key), key, low, high);
}

double TomlTable::number(const std::string& key, double low, double high, double fallback) const {
  const toml::node* node = m_impl->find(key);
  return node == nullptr ? fallback : m_impl->numberOf(*node, key, low, high);
}

int TomlTable::integer(const std::string& key, int low, int high) const {
  const toml::node& node = m_impl->require(key);
  if (!node.is_integer()) m_impl->fail(key, text("A whole number is expected."));
  return static_cast<int>(m_impl->numberOf(node, key, low, high));
}

int TomlTable::integer(const std::string& key, int low, int high, int fallback) const {
  return m_impl->find(key) == nullptr ? fallback : integer(key, low, high);
}

bool TomlTable::boolean(const std::string& key, bool fallback) const {
  const toml::node* node = m_impl->find(key);
  if (node == nullptr) return fallback;
  if (!node->is_boolean()) m_impl->fail(key, text("true or false is expected."));
  return node->value<bool>().value_or(fallback);
}

std::vector<std::string> TomlTable::strings(const std::string& key) const {
  const toml::node* node = m_impl->find(key);
  std::vector<std::string> result;
  if (node == nullptr) return result;
  const toml::array* array = node->as_array();
  if (array == nullptr) m_impl->fail(key, text("A list of texts is expected."));
  for (const toml::node& entry : *array) result.push_back(m_impl->stringOf(entry, key));
  return result;
}

std::vector<double> TomlTable::numberList(const std::string& key, double low, double high) const {
  const toml::node* node = m_impl->find(key);
  std::vector<double> result;
  if (node == nullptr) return result;
  const toml::array* array = node->as_array();
  if (array == nullptr) m_impl->fail(key, text("A list of numbers is expected."));
  for (const toml::node& entry : *array) result.push_back(m_impl->numberOf(entry, key, low, high));
  return result;
}

std::optional<TomlTable> TomlTable::tableIf(const std::string& key) const {
  const toml::node* node = m_impl->find(key);
  if (node == nullptr) return std::nullopt;
  if (!node->is_table()) m_impl->fail(key, text("A table is expected."));
  auto impl = std::make_shared<Impl>();
  impl->root = m_impl->root;
  impl->table = node->as_table();
  impl->file = m_impl->file;
  impl->path = m_impl->path.empty() ? key : m_impl->path + "." + key;
  return TomlTable(std::move(impl));
}

TomlTable TomlTable::table(const std::string& key) const {
  auto result = tableIf(key);
  if (!result) m_impl->fail(key, text("This entry is missing."));
  return *result;
}

std::vector<TomlTable> TomlTable::tables(const std::string& key) const {
  std::vector<TomlTable> result;
  const toml::node* node = m_impl->find(key);
  if (node == nullptr) return result;
  const toml::array* array = node->as_array();
  if (array == nullptr) m_impl->fail(key, text("A list of tables is expected."));
  for (const toml::node& entry : *array) {
    if (!entry.is_table()) m_impl->fail(key, text("A list of tables is expected."));
    auto impl = std::make_shared<Impl>();
    impl->root = m_impl->root;
    impl->table = entry.as_table();
    impl->file = m_impl->file;
    impl->path =
        (m_impl->path.empty() ? key : m_impl->path + "." + key) + "[" + std::to_string(result.size()) + "]";
    result.push_back(TomlTable(std::move(impl)));
  }
  return result;
}

std::map<std::string, double> TomlTable::numbers(const std::string& key, double low, double high) const {
  std::map<std::string, double> result;
  if (const auto inner = tableIf(key)) {
    for (const std::string& name : inner->keys()) result[name] = inner->number(name, low, high);
  }
  return result;
}

std::map<std::string, std::string> TomlTable::texts(const std::string& key) const {
  std::map<std::string, std::string> result;
  if (const auto inner = tableIf(key)) {
    for (const std::string& name : inner->keys()) result[name] = inner->string(name);
  }
  return result;
}

void TomlTable::rejectUnknownKeys() const {
  for (const std::string& key : keys()) {
    if (!m_impl->asked.contains(key)) m_impl->fail(key, text("This entry is unknown here. Is it misspelt?"));
  }
}

}  // namespace michi::catalog
