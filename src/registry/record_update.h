#pragma once
// A record of a newer list laid over the registry's, field by field. What people entered by hand stays unless
// the list says otherwise (the rules are told at proposeChanges() in matching.h).

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "japanese/fold.h"
#include "registry/household.h"

namespace michi::registry {

/// Names of fields whose empty cells mean that there is nothing; see ImportOptions.
using Carried = std::set<std::string>;

void update(Member& existing, const Member& incoming, const Carried& carries);
/// All but the members. `isMoved`: what describes the old house goes.
void update(Household& existing, const Household& incoming, const Carried& carries, bool isMoved,
            const japanese::Folding& folding);

template <class Item>
bool isThere(const std::vector<Item>& list, const Item& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}
template <class Item>
void addMissing(std::vector<Item>& list, const std::vector<Item>& more) {
  for (const Item& item : more)
    if (!isThere(list, item)) list.push_back(item);
}
/// Lines below the note, but for those that the note has already: of a text that changed in part, what is
/// new.
void addNote(std::string& note, const std::string& more);
/// The later of two answers; of two on one day, or both without a day, the incoming one. That somebody was
/// asked and did not answer never takes the place of what they said before.
void addAnswer(Consent& existing, const Consent& incoming);
/// nullptr when there is none of this kind and name.
Contact* findContact(std::vector<Contact>& contacts, const Contact& wanted, const japanese::Folding& folding);

}  // namespace michi::registry
