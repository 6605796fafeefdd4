#pragma once
// The ranking of all points: exposures, the way to a designated place, scores, order.

#include <span>
#include <string>
#include <vector>

#include "plugins/evacuation/priority.h"
#include "store/records.h"
#include "walk/metric.h"

namespace michi::evacuation {

struct RankedPoint {
  std::size_t point = 0;  // index into the points given
  Exposure exposure;
  Way way;
  Score score;
};

struct RankingInput {
  std::span<const store::NeedPoint> points;
  std::span<const std::string> needLabels;   // one a point, in the user's language
  std::span<const std::int64_t> districtOf;  // index into districts, or -1
  std::span<const store::District> districts;
  std::span<const store::Shelter> shelters;
  const Zones* zones = nullptr;
  HazardChoice choice;
  /// One a point where its position is known only roughly: its hazards are not judged. Empty: all are exact.
  std::span<const char> isRough = {};
};

/// Ranked by district code (points in no district last), then the worst class, the highest score, the key.
/// The place is the nearest emergency place designated for every hazard whose zones the point lies in; a
/// point in none takes places designated for all hazards chosen. Pure and deterministic. Throws what score()
/// throws and Cancelled.
std::vector<RankedPoint> rank(const RankingInput& input, const PriorityRules& rules,
                              const walk::Metric& metric, Progress& progress);

/// Bits of store::Hazard that a place must be designated for.
std::uint8_t neededHazards(const HazardChoice& choice, const Exposure& exposure);

}  // namespace michi::evacuation
