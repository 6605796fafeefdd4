#pragma once
// What people decide about households that look alike: made one, kept apart, and taken back. Each is one
// change of the registry, kept with who decided and when.

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "plugin/registry_view.h"
#include "registry/decisions.h"

namespace michi::plugin {

using HouseholdPair = std::pair<registry::HouseholdId, registry::HouseholdId>;

/// In the order in which they were taken.
std::vector<registry::Decision> decisionsOf(const store::Registry& registry);
registry::ApartPairs apartPairs(const store::Registry& registry);

/// What the user may see: a pair must not tell what a list keeps back. Ascending by id.
std::vector<registry::Registered> visibleHouseholds(const store::Registry& registry,
                                                    const RegistryView& view);

/// Who decides, on what they see, and what for.
struct Deciding {
  store::Registry& registry;
  const RegistryView& view;
  std::string purpose;
};

/// The following throw Error(NotFound) for a household that is not there or not to be seen, Error(BadInput)
/// where both are one.

/// Once is enough: a second time changes nothing.
void keepApart(const Deciding& by, const HouseholdPair& pair);

/// The second becomes part of the first. `check` sees what would be kept, and may throw: nothing is changed
/// then. Throws Error(Conflict) where the two are kept apart.
registry::MergedHousehold mergeTwo(const Deciding& by, const HouseholdPair& pair,
                                   const japanese::Folding& folding,
                                   const std::function<void(const registry::MergedHousehold&)>& check);

struct TakenBack {
  bool wasMerge = false;
  HouseholdPair pair;             // of a merge: the one that stayed first
  std::vector<std::string> kept;  // fields changed since the merge that keep their value
};

/// Takes back the decision in force on the two.
///   A merge: the household that went comes back as it was; the other one is again as it was before. What
///   was changed in it since stays where the merge did not touch the field; where both did, nothing is
///   undone and Error(Conflict) names the fields. A position that was set since stays, too.
///   Kept apart: the two may be proposed again.
/// Throws Error(NotFound) when nothing is in force on the two.
TakenBack takeBack(const Deciding& by, const HouseholdPair& pair);

}  // namespace michi::plugin
