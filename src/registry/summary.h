#pragma once
// The place tier's derived fields, from the person tier.

#include "catalog/codes.h"
#include "japanese/date.h"
#include "registry/household.h"

namespace michi::registry {

/// Fills Place's derived fields; district, position and how well it is known stay. Of all who live there:
/// needs without notes, each once, in the order of needs.toml; the hardest mobility in the order of
/// mobility.toml; ages by the birth date, else the age as written plus the full years since. Who has neither
/// is counted in `people` only. Everybody is counted, also who may not be shown to a recipient: `parts` say
/// the same of those who may, visiblePart() of sharing.h picks the right one. Precondition: `today` is whole.
/// A code that no list has counts as the easiest or the last.
void summarise(const Household& household, const catalog::Codes& codes, const japanese::Date& today,
               Place& place);

/// In full years; nothing when unknown.
std::optional<int> ageOf(const Member& member, const japanese::Date& today);

}  // namespace michi::registry
