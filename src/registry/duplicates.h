#pragma once
// One person in the registry twice: found, and their households made one. A person decides; nothing is merged
// by itself.

#include <compare>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "registry/person_match.h"

namespace michi::registry {

struct PersonPlace {
  HouseholdId household = 0;
  std::size_t member = 0;
  auto operator<=>(const PersonPlace&) const =
      default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 and <=>
};

struct Duplicate {
  PersonPlace first;
  PersonPlace second;
  int score = 0;        // kPossibleScore or more (person_match.h)
  std::string reasons;  // in words
};

/// Pairs of households that somebody looked at and keeps apart, the lower number first.
using ApartPairs = std::set<std::pair<HouseholdId, HouseholdId>>;

/// Pairs of persons who are likely the same, the likeliest first: name or reading and birth date, name and
/// address, the number; what one record lacks does not count against it. Also within a household. Left out:
/// records of who has moved away (a move leaves one behind), and pairs of households kept apart. Nearly
/// linear in persons: of those alike in one respect each is compared with the next kMostInBlock only.
std::vector<Duplicate> findDuplicates(std::span<const Registered> households,
                                      const japanese::Folding& folding, const ApartPairs& apart = {},
                                      const AddressKey& addressKey = {});

/// Two values for one field. Both are as they were written.
struct MergeConflict {
  std::string path;  // JSON pointer into the merged household, as in codec.h
  std::string kept;
  std::string other;
  bool operator==(const MergeConflict&) const = default;
};

struct MergedHousehold {
  Household household;
  std::vector<MergeConflict> conflicts;
};

/// Persons who are in both become one, all others stay. What `a` lacks comes from `b`; lists are united,
/// notes come one below the other. Where both say something else `a` is kept and the conflict listed, but:
///   of two answers to a question of consent the later one counts, and a refusal where no day tells them
///   apart; of two birth dates of which one says more, that one; of two ages the later one; where one record
///   says that the person moved, the other record tells where they live.
/// Two grades of one kind of need both stay: the check of the household points at them. Pure.
MergedHousehold merge(const Household& a, const Household& b, const japanese::Folding& folding,
                      const AddressKey& addressKey = {});

struct UnmergedHousehold {
  Household household;
  std::vector<std::string> kept;       // fields changed since the merge that keep their value (JSON pointers)
  std::vector<std::string> conflicts;  // fields that the merge changed and somebody changed again
};

/// The household `now` without what the merge made of `before`. A later change of a field that the merge did
/// not touch stays. Where both touched a field, or a list that both made longer, it is a conflict: the
/// household is then of no use, for something would be lost. Pure.
UnmergedHousehold unmerge(const Household& before, const Household& merged, const Household& now);

}  // namespace michi::registry
