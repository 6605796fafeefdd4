#pragma once
// Records as JSON: the one shape in which they are sealed (as CBOR), edited, compared and exported.

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "registry/household.h"

namespace michi::registry {

/// Fields that hold nothing are left out.
nlohmann::json toJson(const Household& household);
nlohmann::json toJson(const Place& place);
nlohmann::json toJson(const Supporter& supporter);
/// Throw Error(BadInput) that names the field: unknown, of the wrong type, or out of range.
Household householdFromJson(const nlohmann::json& json);
Place placeFromJson(const nlohmann::json& json);
Supporter supporterFromJson(const nlohmann::json& json);

/// CBOR. The reading ones throw Error(Damaged): what was sealed must be readable.
template <class Record>
std::string encode(const Record& record);
template <class Record>
Record decode(std::string_view bytes);

/// One changed field. Values are JSON texts, empty where there is none.
struct FieldChange {
  std::string path;  // JSON pointer: "/members/0/phone"
  std::string before;
  std::string after;
  bool operator==(const FieldChange&) const = default;
};
/// What turns one into the other, field by field.
std::vector<FieldChange> changes(const nlohmann::json& before, const nlohmann::json& after);
/// What a record was before the changes that made it `after`.
nlohmann::json undone(const nlohmann::json& after, const std::vector<FieldChange>& changes);

}  // namespace michi::registry
