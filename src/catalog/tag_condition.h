#pragma once
// Conditions on OSM tags as they are written in data/rules: "highway=path|track & surface!=asphalt|paved".

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace michi::catalog {

/// The value of a tag by its key, or nullptr when the object has no such tag.
using TagValue = std::function<const char*(const char* key)>;

/// Terms joined by " & ": `key=a|b` one of the values, `key` any value but "no", `key!=a|b` absent or none of
/// them.
class TagCondition {
 public:
  /// Throws Error(BadInput), naming `where`, when a term has no key or no value.
  static TagCondition parse(const std::string& condition, const std::string& where);
  bool matches(const TagValue& tags) const;

 private:
  struct Term {
    std::string key;
    std::vector<std::string> values;  // empty: any but "no"
    bool isNegated = false;
  };
  static Term parseTerm(std::string_view term, const std::string& where);
  static bool matches(const Term& term, const TagValue& tags);
  std::vector<Term> m_terms;
};

std::vector<TagCondition> parseConditions(const std::vector<std::string>& conditions,
                                          const std::string& where);
bool matchesAny(const std::vector<TagCondition>& conditions, const TagValue& tags);

}  // namespace michi::catalog
