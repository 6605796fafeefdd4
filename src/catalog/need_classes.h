#pragma once
// data/rules/need_classes.toml: why somebody needs help to evacuate or to get about.

#include <string>
#include <vector>

namespace michi::catalog {

struct NeedClass {
  std::string key;
  std::string labelJa;
  std::string labelEn;
  std::vector<std::string> aliases;
};

/// Read and checked once; immutable.
class NeedClasses {
 public:
  /// Throws Error(NotFound) or Error(BadInput) with file and line; an alias may belong to one class only.
  static NeedClasses read(const std::string& file);
  const std::vector<NeedClass>& all() const { return m_classes; }
  /// nullptr when there is no such key.
  const NeedClass* find(const std::string& key) const;
  /// The key for a key, a label or an alias (case of ASCII letters aside); empty when unknown.
  std::string keyOf(const std::string& word) const;

 private:
  std::vector<NeedClass> m_classes;
};

}  // namespace michi::catalog
