#pragma once
// The dates of the records: ISO texts that may lack the day or the month.

#include <optional>
#include <string>

#include "japanese/date.h"

namespace michi::registry {

/// The date of a record's field; nothing when the field is empty or is no ISO date.
inline std::optional<japanese::Date> dateOf(const std::string& field) {
  const auto parsed = japanese::parseDate(field);
  if (!parsed.isGood() || !parsed.value.isKnown() || japanese::isoDate(parsed.value) != field) return {};
  return parsed.value;
}

}  // namespace michi::registry
