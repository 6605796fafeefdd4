#pragma once
// Sums of people in JSON and in sentences.

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "base/text.h"

namespace michi::mobility {

/// 12 rather than 12.0.
inline nlohmann::ordered_json number(double people) {
  constexpr double kExact = 1e15;
  if (people != std::floor(people) || std::abs(people) >= kExact) return people;
  return static_cast<std::int64_t>(people);
}

/// "1,284".
inline std::string people(double count) { return withSeparators(std::llround(count)); }

}  // namespace michi::mobility
