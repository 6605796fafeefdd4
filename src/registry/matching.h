#pragma once
// Next year's list against the registry: who is new, changed, moved, dead, gone. Nothing is decided here:
// what comes out are proposals that a person accepts.

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "registry/codec.h"
#include "registry/person_match.h"

namespace michi::registry {

/// A member by its places in one of the two lists.
struct MemberRef {
  std::size_t household = 0;
  std::size_t member = 0;
  auto operator<=>(const MemberRef&) const = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 and <=>
};

/// The first that applies. A person may be several of them: `changes` tells all.
enum class Outcome {
  Open,     // it is not clear who this is: see the candidates
  New,      // in the list only
  Gone,     // in the registry only; of a household: somebody of it, and nothing else changes
  Died,     // the list says so
  Moved,    // the address is another, or the person is in another household
  Rekeyed,  // the number in the list is another
  Changed,  // in any other field
  Unchanged,
};

/// Somebody whom an open row may be, best first.
struct Candidate {
  MemberRef existing;
  int score = 0;
  std::string reasons;  // in words
};

struct MemberProposal {
  Outcome outcome = Outcome::Unchanged;
  std::optional<MemberRef> existing;
  std::optional<MemberRef> incoming;
  std::vector<Candidate> candidates;  // of an open one
};

struct HouseholdProposal {
  Outcome outcome = Outcome::Unchanged;
  HouseholdId id = 0;                   // 0: new
  std::optional<std::size_t> existing;  // place in the registry's list
  std::optional<std::size_t> incoming;  // place in the new list
  std::vector<MemberProposal> members;
  /// What the registry would hold. Unchanged and Gone: nothing, it stays as it is. Open members are not in
  /// it.
  std::optional<Household> after;
};

struct ImportProposal {
  std::vector<HouseholdProposal> households;  // as the new list has them, then those only in the registry
  std::size_t count(Outcome outcome) const;   // of households
};

struct ImportOptions {
  /// Fields that the list carries, by the names of fields.h ("phone", "needs", "needs/care"): only there does
  /// an empty cell say that there is nothing. In all others an empty cell leaves what the registry has.
  /// "phone" is a member's, "household/phone" the household's own. Names, numbers and addresses are never
  /// emptied.
  std::set<std::string> carries;
  /// Better than the text: the address as the address dictionary reads it.
  AddressKey addressKey;
  /// What a person said about an open row: who it is, or nobody (new).
  std::map<MemberRef, std::optional<MemberRef>> decisions;  // incoming → existing
};

/// Persons are matched by number, name, reading, birth date and address (person_match.h); a match must be the
/// best of both sides and kCertainScore or more, and else it stays open. Households follow their persons,
/// then their number.
///
/// What people entered by hand stays unless the list says otherwise: supports, notes, plans and registries
/// are added to; contacts are matched by kind and name, needs by kind; of two answers to a question of
/// consent the later one counts. A member that is gone stays in `after`. Who moved from one household to
/// another is in both, in the old one with the status "moved" of today. Of a house that they left as a whole,
/// postcode, building, storeys and floor are dropped. The place tier is not touched: a hand-set position
/// stays, but of a Moved household it has to be looked at.
///
/// Pure. Cost: linear in persons but for sorting; blocks of more than kMostInBlock are cut (person_match.h).
/// Precondition: ids of `existing` are not 0, decisions name members that are there.
ImportProposal proposeChanges(std::span<const Registered> existing, std::span<const Household> incoming,
                              const japanese::Folding& folding, const japanese::Date& today,
                              const ImportOptions& options = {});

/// What a proposal changes, field by field. `before` is the registry's record, an empty one when it is new.
std::vector<FieldChange> changesOf(const HouseholdProposal& proposal, const Household& before);

}  // namespace michi::registry
