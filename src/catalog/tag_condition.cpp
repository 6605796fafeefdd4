#include "catalog/tag_condition.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"

namespace michi::catalog {
namespace {

std::string_view trimmed(std::string_view s) {
  const auto first = s.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return s.substr(first, s.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> split(std::string_view s, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const auto end = s.find(separator);
    parts.emplace_back(trimmed(s.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    s.remove_prefix(end + 1);
  }
}

}  // namespace

TagCondition::Term TagCondition::parseTerm(std::string_view term, const std::string& where) {
  Term result;
  const auto equals = term.find('=');
  std::string_view key = term.substr(0, equals);
  if (equals != std::string_view::npos) {
    result.isNegated = !key.empty() && key.back() == '!';
    if (result.isNegated) key.remove_suffix(1);
    result.values = split(term.substr(equals + 1), '|');
  }
  result.key = trimmed(key);
  const bool hasEmptyValue = std::find(result.values.begin(), result.values.end(), "") != result.values.end();
  if (result.key.empty() || hasEmptyValue) {
    throw Error(ErrorKind::BadInput, text("“%1” is no condition on tags.", std::string(term)), where,
                text("Write key=value|value, key!=value or key, joined by &."));
  }
  return result;
}

TagCondition TagCondition::parse(const std::string& condition, const std::string& where) {
  TagCondition result;
  for (const std::string& term : split(condition, '&')) result.m_terms.push_back(parseTerm(term, where));
  return result;
}

bool TagCondition::matches(const Term& term, const TagValue& tags) {
  const char* value = tags(term.key.c_str());
  if (value == nullptr) return term.isNegated;
  if (term.values.empty()) return std::string_view(value) != "no";
  const bool isListed = std::find(term.values.begin(), term.values.end(), value) != term.values.end();
  return isListed != term.isNegated;
}

bool TagCondition::matches(const TagValue& tags) const {
  return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) { return matches(term, tags); });
}

std::vector<TagCondition> parseConditions(const std::vector<std::string>& conditions,
                                          const std::string& where) {
  std::vector<TagCondition> result;
  result.reserve(conditions.size());
  for (const std::string& condition : conditions) result.push_back(TagCondition::parse(condition, where));
  return result;
}

bool matchesAny(const std::vector<TagCondition>& conditions, const TagValue& tags) {
  return std::any_of(conditions.begin(), conditions.end(),
                     [&](const TagCondition& condition) { return condition.matches(tags); });
}

}  // namespace michi::catalog
