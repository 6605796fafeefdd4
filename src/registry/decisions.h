#pragma once
// What people decided about households that look alike: merged, or kept apart. Kept as texts of the registry.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "registry/duplicates.h"

namespace michi::registry {

struct Decision {
  enum class Kind { Merged, Apart };
  Kind kind = Kind::Apart;
  HouseholdId first = 0;  // of a merge: the one that stays
  HouseholdId second = 0;
  std::string by;  // login
  std::string on;  // ISO date
  /// Of a merge: versions of the household that stays, and of its place, before and after. The same where the
  /// merge changed nothing.
  struct Versions {
    std::int64_t before = 0, after = 0;
    bool operator==(const Versions&) const = default;
  };
  Versions household, place;
  std::string undoneBy;
  std::string undoneOn;
  bool isInForce() const { return undoneOn.empty(); }
  bool operator==(const Decision&) const = default;
};

std::string writeDecision(const Decision& decision);
/// Nothing where it is none.
std::optional<Decision> readDecision(std::string_view text);

/// The household that a household is part of now: merges in force, followed to their end.
HouseholdId currentOf(HouseholdId household, std::span<const Decision> decisions);
std::pair<HouseholdId, HouseholdId> currentPair(const Decision& decision,
                                                std::span<const Decision> decisions);
/// Of those in force. Who is kept apart from a household is kept apart from the one that it became part of.
ApartPairs apartPairs(std::span<const Decision> decisions);

}  // namespace michi::registry
