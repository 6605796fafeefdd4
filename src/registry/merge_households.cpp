#include <algorithm>
#include <tuple>

#include "registry/duplicates.h"
#include "registry/field_pairs.h"
#include "registry/record_update.h"

namespace michi::registry {
namespace {

std::string written(const std::string& value) { return value; }
std::string written(bool value) { return value ? "true" : "false"; }
std::string written(const std::optional<int>& value) { return value ? std::to_string(*value) : ""; }

/// Of fields with rules of their own; what is left is filled in or a conflict.
bool hasOwnRule(std::string_view name) {
  constexpr std::array<std::string_view, 6> kOwn = {"birth", "age",    "age_on",
                                                    "note",  "status", "status_date"};
  return std::find(kOwn.begin(), kOwn.end(), name) != kOwn.end();
}

class Merger {
 public:
  Merger(const japanese::Folding& folding, const AddressKey& addressKey)
      : m_folding(folding), m_addressKey(addressKey) {}

  MergedHousehold run(const Household& a, const Household& b) {
    Household& merged = m_result.household;
    merged = a;
    fill("", merged, b);
    addNote(merged.note, b.note);
    addContacts(b.contacts);
    const std::vector<std::size_t> same = samePersons(a, b);
    for (std::size_t i = 0; i < b.members.size(); ++i) {
      if (same[i] == a.members.size())
        merged.members.push_back(b.members[i]);
      else
        addPerson(same[i], b.members[i]);
    }
    return std::move(m_result);
  }

 private:
  /// For each member of b the one of a that it is, or the number of a's members.
  std::vector<std::size_t> samePersons(const Household& a, const Household& b) const {
    const auto keysA = personKeys(a, m_folding, m_addressKey);
    const auto keysB = personKeys(b, m_folding, m_addressKey);
    std::vector<std::tuple<int, std::size_t, std::size_t>>
        pairs;  // minus the score, so that the best come first
    for (std::size_t i = 0; i < keysA.size(); ++i) {
      for (std::size_t k = 0; k < keysB.size(); ++k) {
        const int score = compare(keysA[i], keysB[k]).score;
        if (score >= kPossibleScore && areNamedAlike(keysA[i], keysB[k])) pairs.emplace_back(-score, i, k);
      }
    }
    std::sort(pairs.begin(), pairs.end());
    std::vector<std::size_t> same(keysB.size(), keysA.size());
    std::vector<bool> isTaken(keysA.size(), false);
    for (const auto& [score, i, k] : pairs) {
      if (isTaken[i] || same[k] != keysA.size()) continue;
      same[k] = i;
      isTaken[i] = true;
    }
    return same;
  }

  /// Twins share all but the name.
  static bool areNamedAlike(const PersonKeys& a, const PersonKeys& b) {
    return (compare(a, b).signs & (SameKey | SameName | SameKana)) != 0;
  }

  void conflict(const std::string& path, std::string kept, std::string other) {
    m_result.conflicts.push_back({path, std::move(kept), std::move(other)});
  }

  template <class Record>
  void fill(const std::string& path, Record& mine, const Record& theirs) {
    Record copy = theirs;  // the visitor serves writing, too
    visitPairs(mine, copy, [&](const char* name, auto& a, auto& b) {
      if constexpr (kIsPlain<decltype(a)>) {
        if (hasOwnRule(name) || isBlank(b) || a == b) return;
        if (isBlank(a))
          a = b;
        else
          conflict(path + "/" + name, written(a), written(b));
      }
    });
  }

  void addContacts(const std::vector<Contact>& more) {
    auto& contacts = m_result.household.contacts;
    for (const Contact& contact : more) {
      if (isThere(contacts, contact)) continue;
      if (Contact* known = findContact(contacts, contact, m_folding))
        fill("/contacts/" + std::to_string(known - contacts.data()), *known, contact);
      else
        contacts.push_back(contact);
    }
  }

  void addPerson(std::size_t member, const Member& more) {
    const std::string path = "/members/" + std::to_string(member);
    Member& merged = m_result.household.members[member];
    fill(path, merged, more);
    addBirth(path, merged.birth, more.birth);
    addAge(path, merged, more);
    addStatus(path, merged, more);
    addNeeds(merged.needs, more.needs);
    addMissing(merged.registries, more.registries);
    addConsents(path, merged, more);
    fill(path + "/plan", merged.plan, more.plan);
    addMissing(merged.supports, more.supports);
  }

  void addBirth(const std::string& path, std::string& birth, const std::string& more) {
    if (more.starts_with(birth))
      birth = more;
    else if (!birth.starts_with(more))
      conflict(path + "/birth", birth, more);
  }

  void addAge(const std::string& path, Member& merged, const Member& more) {
    if (!more.age || more.ageOn < merged.ageOn) return;
    if (!merged.age || merged.ageOn < more.ageOn) {
      merged.age = more.age;
      merged.ageOn = more.ageOn;
    } else if (merged.age != more.age) {
      conflict(path + "/age", written(merged.age), written(more.age));
    }
  }

  void addStatus(const std::string& path, Member& merged, const Member& more) {
    if (merged.status == more.status) {
      if (merged.statusDate.empty()) merged.statusDate = more.statusDate;
    } else if (merged.status == "moved") {
      merged.status = more.status;
      merged.statusDate = more.statusDate;
    } else if (more.status != "moved") {
      conflict(path + "/status", merged.status, more.status);
    }
  }

  static void addNeeds(std::vector<Need>& needs, const std::vector<Need>& more) {
    for (const Need& need : more) {
      const auto known = std::find_if(needs.begin(), needs.end(), [&](const Need& one) {
        const bool agree = one.grade == need.grade || one.grade.empty() || need.grade.empty();
        return one.kind == need.kind && agree;
      });
      if (known == needs.end()) {
        needs.push_back(need);
        continue;
      }
      if (known->grade.empty()) known->grade = need.grade;
      addNote(known->note, need.note);
    }
  }

  static void addLater(Consent& mine, const Consent& theirs) {
    const bool isEven = mine.date == theirs.date || mine.date.empty() || theirs.date.empty();
    const bool isRefused = mine.state == "refused" || theirs.state == "refused";
    if (!isEven || !isRefused || mine.state == theirs.state)
      addAnswer(mine, theirs);
    else if (mine.state != "refused")
      mine = theirs;
  }

  void addConsents(const std::string& path, Member& merged, const Member& more) {
    constexpr std::array<const char*, kConsentKinds> kNames = {"/consent_list", "/consent_plan",
                                                               "/consent_plan_sharing", "/consent_supporter"};
    for (std::size_t i = 0; i < kConsentKinds; ++i) {
      Consent& mine = merged.consents[i];
      const Consent& theirs = more.consents[i];
      const std::string before = mine.state;
      const bool wasAnswered = mine.isAnswered();
      addLater(mine, theirs);
      if (!wasAnswered || !theirs.isAnswered() || before == theirs.state) continue;
      conflict(path + kNames[i] + "/state", mine.state, mine.state == before ? theirs.state : before);
    }
  }

  const japanese::Folding& m_folding;
  const AddressKey& m_addressKey;
  MergedHousehold m_result;
};

}  // namespace

MergedHousehold merge(const Household& a, const Household& b, const japanese::Folding& folding,
                      const AddressKey& addressKey) {
  return Merger(folding, addressKey).run(a, b);
}

}  // namespace michi::registry
