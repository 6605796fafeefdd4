#pragma once
// What was decided about households that look alike: listed, and taken back.

#include "apps/michi/registry_commands.h"
#include "registry/decisions.h"

namespace michi::apps {

/// In the order in which they were taken.
std::vector<registry::Decision> decisionsOf(const store::Registry& registry);
registry::ApartPairs apartPairs(const store::Registry& registry);
/// By this user, today.
registry::Decision newDecision(registry::Decision::Kind kind,
                               const std::pair<registry::HouseholdId, registry::HouseholdId>& pair,
                               const store::Registry& registry);

/// Takes back the decision in force on options.undone.
///   A merge: the household that went comes back as it was; the other one is again as it was before. What
///   was changed in it since stays where the merge did not touch the field; where both did, nothing is
///   undone and Error(Conflict) names the fields. A position that was set since stays, too.
///   Kept apart: the two may be proposed again.
/// Throws Error(NotFound) when nothing is in force on the two.
void undoDecision(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host);
void listDecisions(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host);

}  // namespace michi::apps
