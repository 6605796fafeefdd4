#include "registry/record_update.h"

#include <algorithm>
#include <sstream>

#include "registry/field_pairs.h"
#include "registry/iso_date.h"

namespace michi::registry {
namespace {

bool isAmong(std::initializer_list<std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}
/// Fields that have rules of their own.
bool isSpecial(std::string_view name) {
  return isAmong({"birth", "age", "age_on", "note", "status", "status_date"}, name);
}
/// Without these nobody is found again.
bool isLasting(std::string_view name) { return isAmong({"key", "name", "kana", "address"}, name); }

template <class Value>
void take(Value& existing, const Value& incoming, bool isCarried) {
  if (!isBlank(incoming) || isCarried) existing = incoming;
}

/// `phone`: how the record's telephone number is called in `carries`, a household's own or a member's.
template <class Record>
void takePlain(Record& existing, const Record& incoming, const Carried& carries, const std::string& phone) {
  Record copy = incoming;  // the visitor serves writing, too
  visitPairs(existing, copy, [&](const char* name, auto& mine, auto& theirs) {
    if constexpr (kIsPlain<decltype(mine)>) {
      const std::string field = name == std::string_view("phone") ? phone : name;
      if (!isSpecial(name)) take(mine, theirs, !isLasting(name) && carries.contains(field));
    }
  });
}

/// A year alone does not replace the day that somebody found out.
void takeBirth(std::string& existing, const std::string& incoming, bool isCarried) {
  if (incoming.empty() ? isCarried : !existing.starts_with(incoming)) existing = incoming;
}

/// Of two ages on two days: whether both may be true of one person.
bool hasOnlyGrown(const Member& existing, const Member& incoming) {
  const auto then = dateOf(existing.ageOn), now = dateOf(incoming.ageOn);
  if (!existing.age || !incoming.age || !then || !now || *now < *then) return false;
  const int grown = *incoming.age - *existing.age;
  const int years = now->year - then->year;
  return grown >= years - 1 && grown <= years + 1;
}

void takeAge(Member& existing, const Member& incoming, const Carried& carries) {
  if (hasOnlyGrown(existing, incoming)) return;
  if (!incoming.age && !carries.contains("age")) return;
  existing.age = incoming.age;
  existing.ageOn = incoming.ageOn;
}

void takeStatus(Member& existing, const Member& incoming, const Carried& carries) {
  if (incoming.status == existing.status) {
    take(existing.statusDate, incoming.statusDate, false);
  } else if (!incoming.status.empty() || carries.contains("status")) {
    existing.status = incoming.status;
    existing.statusDate = incoming.statusDate;
  }
}

Need* findNeed(std::vector<Need>& needs, const std::string& kind) {
  const auto found =
      std::find_if(needs.begin(), needs.end(), [&](const Need& need) { return need.kind == kind; });
  return found == needs.end() ? nullptr : &*found;
}

void takeNeeds(std::vector<Need>& existing, std::vector<Need> incoming, const Carried& carries) {
  std::erase_if(existing, [&](const Need& need) {
    const bool isCarried = carries.contains("needs") || carries.contains("needs/" + need.kind);
    return isCarried && findNeed(incoming, need.kind) == nullptr;
  });
  for (const Need& need : incoming) {
    if (isThere(existing, need)) continue;
    Need* known = findNeed(existing, need.kind);
    if (known == nullptr) {
      existing.push_back(need);
    } else {
      take(known->grade, need.grade, false);
      addNote(known->note, need.note);
    }
  }
}

void takePlan(Plan& existing, const Plan& incoming) {
  Plan copy = incoming;
  visitPairs(existing, copy, [](const char*, auto& mine, auto& theirs) { take(mine, theirs, false); });
}

void takeContacts(std::vector<Contact>& existing, const std::vector<Contact>& incoming,
                  const japanese::Folding& folding) {
  for (Contact contact : incoming) {
    if (isThere(existing, contact)) continue;
    if (Contact* known = findContact(existing, contact, folding))
      visitPairs(*known, contact, [](const char*, auto& mine, auto& theirs) { take(mine, theirs, false); });
    else
      existing.push_back(contact);
  }
}

/// Without those that are empty.
std::vector<std::string> linesOf(const std::string& note) {
  std::vector<std::string> lines;
  std::istringstream stream(note);
  for (std::string line; std::getline(stream, line);)
    if (!line.empty()) lines.push_back(line);
  return lines;
}

}  // namespace

void addNote(std::string& note, const std::string& more) {
  std::vector<std::string> known = linesOf(note);
  for (std::string& line : linesOf(more)) {
    if (isThere(known, line)) continue;
    note += (note.empty() ? "" : "\n") + line;
    known.push_back(std::move(line));
  }
}

void addAnswer(Consent& existing, const Consent& incoming) {
  if (incoming.state.empty() || (existing.isAnswered() && !incoming.isAnswered())) return;
  const bool isFirstAnswer = incoming.isAnswered() && !existing.isAnswered();
  if (incoming.date < existing.date && !isFirstAnswer) return;
  const bool isSame = incoming.state == existing.state;
  const std::string medium = isSame && incoming.medium.empty() ? existing.medium : incoming.medium;
  existing = incoming;
  existing.medium = medium;
}

Contact* findContact(std::vector<Contact>& contacts, const Contact& wanted,
                     const japanese::Folding& folding) {
  const std::string name = folding.foldName(wanted.name);
  const auto found = std::find_if(contacts.begin(), contacts.end(), [&](const Contact& contact) {
    return contact.kind == wanted.kind && folding.foldName(contact.name) == name;
  });
  return found == contacts.end() ? nullptr : &*found;
}

void update(Member& existing, const Member& incoming, const Carried& carries) {
  takePlain(existing, incoming, carries, "phone");
  takeBirth(existing.birth, incoming.birth, carries.contains("birth"));
  takeAge(existing, incoming, carries);
  takeStatus(existing, incoming, carries);
  takeNeeds(existing.needs, incoming.needs, carries);
  addMissing(existing.registries, incoming.registries);
  for (std::size_t i = 0; i < kConsentKinds; ++i) addAnswer(existing.consents[i], incoming.consents[i]);
  takePlan(existing.plan, incoming.plan);
  addMissing(existing.supports, incoming.supports);
}

void update(Household& existing, const Household& incoming, const Carried& carries, bool isMoved,
            const japanese::Folding& folding) {
  if (isMoved) {
    existing.postcode.clear();
    existing.building.clear();
    existing.storeys.reset();
    existing.floor.reset();
  }
  takePlain(existing, incoming, carries, "household/phone");
  addNote(existing.note, incoming.note);
  takeContacts(existing.contacts, incoming.contacts, folding);
}

}  // namespace michi::registry
