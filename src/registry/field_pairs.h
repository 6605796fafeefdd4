#pragma once
// Two records side by side, field by field: what a merge and a re-import need of fields.h.

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "registry/fields.h"

namespace michi::registry {

/// visit(name, field of a, the same field of b) in the order of fields.h.
template <class Record, class Visitor>
void visitPairs(Record& a, Record& b, Visitor&& visit) {
  visitFields(a, [&](const char* name, auto& inA) {
    visitFields(b, [&](const char* nameOfB, auto& inB) {
      if constexpr (std::is_same_v<decltype(inA), decltype(inB)>) {
        if (std::string_view(name) == nameOfB) visit(name, inA, inB);
      }
    });
  });
}

/// A field of one value, not of a list or a record.
template <class Field>
constexpr bool kIsPlain =
    std::is_same_v<std::decay_t<Field>, std::string> || std::is_same_v<std::decay_t<Field>, bool> ||
    std::is_same_v<std::decay_t<Field>, std::optional<int>>;

/// Nobody has filled it in.
template <class Value>
bool isBlank(const Value& value) {
  return value == Value{};
}

}  // namespace michi::registry
