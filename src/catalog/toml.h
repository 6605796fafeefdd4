#pragma once
// Checked reading of TOML (layers/, data/rules/): every error names the file, the key and what was expected.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace michi::catalog {

/// A table of a TOML file. Keys that were never asked for are reported by rejectUnknownKeys(): a misspelt key
/// is an error, not silence. All getters throw Error(BadInput) with file and line when a value has the wrong
/// type or range.
class TomlTable {
 public:
  /// Throws Error(NotFound) or Error(BadInput) with file, line and column.
  static TomlTable read(const std::string& file);
  static TomlTable parse(const std::string& text, const std::string& nameForErrors);

  bool has(const std::string& key) const;
  std::vector<std::string> keys() const;  // sorted
  /// "data/rules/x.toml, line 12, walking.speed"
  std::string where(const std::string& key = {}) const;

  std::string string(const std::string& key) const;
  std::string string(const std::string& key, const std::string& fallback) const;
  double number(const std::string& key, double low, double high) const;
  double number(const std::string& key, double low, double high, double fallback) const;
  int integer(const std::string& key, int low, int high) const;
  int integer(const std::string& key, int low, int high, int fallback) const;
  bool boolean(const std::string& key, bool fallback) const;
  std::vector<std::string> strings(const std::string& key) const;  // array of text; empty when absent
  std::vector<double> numberList(const std::string& key, double low, double high) const;  // empty when absent
  TomlTable table(const std::string& key) const;  // throws when absent
  std::optional<TomlTable> tableIf(const std::string& key) const;
  std::vector<TomlTable> tables(const std::string& key) const;  // array of tables; empty when absent
  /// All keys of a table of numbers or of texts.
  std::map<std::string, double> numbers(const std::string& key, double low, double high) const;
  std::map<std::string, std::string> texts(const std::string& key) const;

  /// Throws for the first key of this table that no getter asked for.
  void rejectUnknownKeys() const;

 private:
  struct Impl;
  explicit TomlTable(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> m_impl;
};

}  // namespace michi::catalog
