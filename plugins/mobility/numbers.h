#pragma once
// Sums of people in JSON.

#include <cmath>
#include <nlohmann/json.hpp>

namespace michi::mobility {

/// 12 rather than 12.0.
inline nlohmann::ordered_json number(double people) {
  constexpr double kExact = 1e15;
  if (people != std::floor(people) || std::abs(people) >= kExact) return people;
  return static_cast<std::int64_t>(people);
}

}  // namespace michi::mobility
