#pragma once
// The persons of two lists, each with the one of the other list that it is, or those that it may be.

#include <limits>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "registry/person_match.h"

namespace michi::registry {

inline constexpr std::size_t kNobody = std::numeric_limits<std::size_t>::max();

struct PersonJoin {
  struct Pair {
    std::size_t existing = 0;
    Likeness likeness;
  };
  std::vector<std::size_t> existingOf;      // of each incoming person, or kNobody
  std::vector<std::size_t> incomingOf;      // of each existing person, or kNobody
  std::vector<std::vector<Pair>> possible;  // of each incoming person that is open: best first
};

/// `decided`: incoming → existing or kNobody; these are taken as they are.
PersonJoin joinPersons(std::span<const PersonKeys> existing, std::span<const PersonKeys> incoming,
                       const std::map<std::size_t, std::size_t>& decided);

}  // namespace michi::registry
