#include "registry/matching.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

#include "registry/person_join.h"
#include "registry/record_update.h"

namespace michi::registry {
namespace {

constexpr std::size_t kNone = kNobody;

/// The members of one list in a row.
struct Side {
  std::vector<PersonKeys> keys;
  std::vector<MemberRef> refs;
  std::vector<std::size_t> begins;  // of each household

  void add(const Household& household, const japanese::Folding& folding, const AddressKey& addressKey) {
    const std::size_t place = begins.size();
    begins.push_back(keys.size());
    auto some = personKeys(household, folding, addressKey);
    for (std::size_t i = 0; i < some.size(); ++i) {
      keys.push_back(std::move(some[i]));
      refs.push_back({place, i});
    }
  }
  std::size_t flat(const MemberRef& ref) const { return begins.at(ref.household) + ref.member; }
};

/// Which household of the registry wants to become which of the list, and how strongly.
struct Claim {
  std::size_t persons = 0;
  bool isSameKey = false;
  bool isSameAddress = false;
  std::size_t existing = 0;
  std::size_t incoming = 0;

  bool operator<(const Claim& other) const {
    const auto strength = [](const Claim& claim) {
      return std::tuple(claim.persons, claim.isSameKey, claim.isSameAddress);
    };
    if (strength(*this) != strength(other)) return strength(other) < strength(*this);
    return std::tie(existing, incoming) < std::tie(other.existing, other.incoming);
  }
};

class Matcher {
 public:
  Matcher(std::span<const Registered> existing, std::span<const Household> incoming,
          const japanese::Folding& folding, const japanese::Date& today, const ImportOptions& options)
      : m_existing(existing),
        m_incoming(incoming),
        m_folding(folding),
        m_today(japanese::isoDate(today)),
        m_options(options) {}

  ImportProposal run() {
    for (const Registered& one : m_existing) addTo(m_old, one.household, m_oldAddresses);
    for (const Household& one : m_incoming) addTo(m_new, one, m_newAddresses);
    join();
    claimHouseholds();
    ImportProposal proposal;
    for (std::size_t i = 0; i < m_incoming.size(); ++i) proposal.households.push_back(propose(i));
    for (std::size_t i = 0; i < m_existing.size(); ++i)
      if (m_newOf[i] == kNone) proposal.households.push_back(proposeAbsent(i));
    return proposal;
  }

 private:
  void addTo(Side& side, const Household& household, std::vector<std::string>& addresses) {
    side.add(household, m_folding, m_options.addressKey);
    addresses.push_back(m_options.addressKey ? m_options.addressKey(household)
                                             : m_folding.foldText(household.address));
  }

  void join() {
    std::map<std::size_t, std::size_t> decided;
    for (const auto& [row, person] : m_options.decisions)
      decided[m_new.flat(row)] = person ? m_old.flat(*person) : kNobody;
    m_join = joinPersons(m_old.keys, m_new.keys, decided);
    m_isCandidate.assign(m_old.keys.size(), false);
    for (const auto& pairs : m_join.possible)
      for (const auto& pair : pairs) m_isCandidate[pair.existing] = true;
  }

  void claimHouseholds() {
    m_oldOf.assign(m_incoming.size(), kNone);
    m_newOf.assign(m_existing.size(), kNone);
    settle(claimsOfPersons());
    settle(claimsOfNumbers());
  }

  void settle(std::vector<Claim> claims) {
    std::sort(claims.begin(), claims.end());
    for (const Claim& claim : claims) {
      if (m_oldOf[claim.incoming] != kNone || m_newOf[claim.existing] != kNone) continue;
      m_oldOf[claim.incoming] = claim.existing;
      m_newOf[claim.existing] = claim.incoming;
    }
  }

  Claim claimOf(std::size_t existing, std::size_t incoming, std::size_t persons) const {
    const auto isSame = [](const std::string& a, const std::string& b) { return !a.empty() && a == b; };
    return {persons, isSame(m_existing[existing].household.key, m_incoming[incoming].key),
            isSame(m_oldAddresses[existing], m_newAddresses[incoming]), existing, incoming};
  }

  std::vector<Claim> claimsOfPersons() const {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> persons;
    for (std::size_t i = 0; i < m_new.keys.size(); ++i) {
      if (m_join.existingOf[i] != kNobody)
        ++persons[{m_old.refs[m_join.existingOf[i]].household, m_new.refs[i].household}];
    }
    std::vector<Claim> claims;
    claims.reserve(persons.size());
    for (const auto& [pair, count] : persons) claims.push_back(claimOf(pair.first, pair.second, count));
    return claims;
  }

  std::vector<Claim> claimsOfNumbers() const {
    std::map<std::string, std::size_t> byNumber;
    for (std::size_t i = 0; i < m_existing.size(); ++i) {
      const std::string& key = m_existing[i].household.key;
      if (!key.empty() && m_newOf[i] == kNone) byNumber.emplace(key, i);
    }
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < m_incoming.size(); ++i) {
      const auto found = byNumber.find(m_incoming[i].key);
      if (m_oldOf[i] == kNone && found != byNumber.end()) claims.push_back(claimOf(found->second, i, 0));
    }
    return claims;
  }

  bool isMoved(std::size_t existing, std::size_t incoming) const {
    const std::string& before = m_oldAddresses[existing];
    const std::string& after = m_newAddresses[incoming];
    return !before.empty() && !after.empty() && before != after;
  }

  /// Who they are now, and what happened to them.
  struct Taken {
    MemberProposal proposal;
    std::optional<Member> member;
  };
  Taken take(std::size_t household, std::size_t member) const {
    const std::size_t row = m_new.begins[household] + member;
    const Member& incoming = m_incoming[household].members[member];
    Taken taken;
    taken.proposal.incoming = MemberRef{household, member};
    if (const std::size_t known = m_join.existingOf[row]; known != kNobody) return takeKnown(known, taken);
    if (m_join.possible[row].empty()) {
      taken.proposal.outcome = Outcome::New;
      taken.member = incoming;
      return taken;
    }
    taken.proposal.outcome = Outcome::Open;
    for (const auto& [existing, likeness] : m_join.possible[row])
      taken.proposal.candidates.push_back({m_old.refs[existing], likeness.score, inWords(likeness.signs)});
    return taken;
  }

  Taken takeKnown(std::size_t known, Taken taken) const {
    const MemberRef from = m_old.refs[known];
    const MemberRef to = *taken.proposal.incoming;
    const Member& before = m_existing[from.household].household.members[from.member];
    const Member& incoming = m_incoming[to.household].members[to.member];
    const bool isElsewhere = m_newOf[from.household] != to.household;
    taken.proposal.existing = from;
    taken.member = before;
    // A record that was left behind says "moved"; where the person is now, it does not.
    if (isElsewhere && before.status == "moved") taken.member->status = taken.member->statusDate = "";
    update(*taken.member, incoming, m_options.carries);
    if (incoming.status == "died" && before.status != "died")
      taken.proposal.outcome = Outcome::Died;
    else if (isElsewhere || isMoved(from.household, to.household))
      taken.proposal.outcome = Outcome::Moved;
    else if (!incoming.key.empty() && incoming.key != before.key)
      taken.proposal.outcome = Outcome::Rekeyed;
    else if (*taken.member != before)
      taken.proposal.outcome = Outcome::Changed;
    return taken;
  }

  HouseholdProposal propose(std::size_t incoming) const {
    const std::size_t existing = m_oldOf[incoming];
    HouseholdProposal proposal;
    proposal.incoming = incoming;
    if (existing != kNone) {
      proposal.id = m_existing[existing].id;
      proposal.existing = existing;
    }
    Household after = begin(proposal);
    for (std::size_t i = 0; i < m_incoming[incoming].members.size(); ++i) {
      Taken taken = take(incoming, i);
      const auto& from = taken.proposal.existing;
      if (taken.member && from && from->household == existing)
        update(after.members[from->member], m_incoming[incoming].members[i], m_options.carries);
      else if (taken.member)
        after.members.push_back(std::move(*taken.member));
      proposal.members.push_back(std::move(taken.proposal));
    }
    if (existing != kNone) addRest(existing, proposal, after);
    conclude(proposal, std::move(after));
    return proposal;
  }

  /// The household before its members are looked at: those of the registry, or none.
  Household begin(const HouseholdProposal& proposal) const {
    const Household& incoming = m_incoming[*proposal.incoming];
    Household after = proposal.existing ? m_existing[*proposal.existing].household : incoming;
    if (!proposal.existing) after.members.clear();
    if (proposal.existing)
      update(after, incoming, m_options.carries, isMoved(*proposal.existing, *proposal.incoming), m_folding);
    return after;
  }

  HouseholdProposal proposeAbsent(std::size_t existing) const {
    HouseholdProposal proposal;
    proposal.id = m_existing[existing].id;
    proposal.existing = existing;
    Household after = m_existing[existing].household;
    addRest(existing, proposal, after);
    conclude(proposal, std::move(after));
    return proposal;
  }

  /// Members whom the list has elsewhere or not at all.
  void addRest(std::size_t existing, HouseholdProposal& proposal, Household& after) const {
    const auto& members = m_existing[existing].household.members;
    for (std::size_t i = 0; i < members.size(); ++i) {
      const std::size_t person = m_old.begins[existing] + i;
      const std::size_t row = m_join.incomingOf[person];
      MemberProposal rest;
      rest.existing = MemberRef{existing, i};
      if (row != kNobody) {
        rest.incoming = m_new.refs[row];
        if (rest.incoming->household == proposal.incoming) continue;  // is in there already
        rest.outcome = Outcome::Moved;
        leave(after.members[i]);
        if (after.members[i] == members[i]) rest.outcome = Outcome::Unchanged;
      } else if (members[i].livesHere() && !m_isCandidate[person]) {
        rest.outcome = Outcome::Gone;
      }
      proposal.members.push_back(std::move(rest));
    }
  }

  void leave(Member& member) const {
    if (!member.livesHere()) return;
    member.status = "moved";
    member.statusDate = m_today;
  }

  static bool has(const HouseholdProposal& proposal, Outcome outcome) {
    return std::any_of(proposal.members.begin(), proposal.members.end(),
                       [&](const MemberProposal& member) { return member.outcome == outcome; });
  }

  Outcome outcomeOf(const HouseholdProposal& proposal, const Household& after) const {
    if (has(proposal, Outcome::Open)) return Outcome::Open;
    if (!proposal.existing) return Outcome::New;
    const std::size_t existing = *proposal.existing;
    const Household& before = m_existing[existing].household;
    const bool isAway = proposal.incoming && isMoved(existing, *proposal.incoming);
    if (after == before) return has(proposal, Outcome::Gone) ? Outcome::Gone : Outcome::Unchanged;
    if (has(proposal, Outcome::Died)) return Outcome::Died;
    if (isAway || has(proposal, Outcome::Moved)) return Outcome::Moved;
    if (after.key != before.key || has(proposal, Outcome::Rekeyed)) return Outcome::Rekeyed;
    return Outcome::Changed;
  }

  void conclude(HouseholdProposal& proposal, Household after) const {
    proposal.outcome = outcomeOf(proposal, after);
    const bool isChanged = !proposal.existing || after != m_existing[*proposal.existing].household;
    const bool waits = !proposal.existing && after.members.empty() && has(proposal, Outcome::Open);
    if (isChanged && !waits) proposal.after = std::move(after);
  }

  std::span<const Registered> m_existing;
  std::span<const Household> m_incoming;
  const japanese::Folding& m_folding;
  std::string m_today;
  const ImportOptions& m_options;
  Side m_old, m_new;
  std::vector<std::string> m_oldAddresses, m_newAddresses;
  PersonJoin m_join;
  std::vector<bool> m_isCandidate;   // of an open row
  std::vector<std::size_t> m_oldOf;  // of each incoming household, or kNone
  std::vector<std::size_t> m_newOf;  // of each existing household, or kNone
};

}  // namespace

std::size_t ImportProposal::count(Outcome outcome) const {
  return static_cast<std::size_t>(std::count_if(households.begin(), households.end(),
                                                [&](const auto& one) { return one.outcome == outcome; }));
}

ImportProposal proposeChanges(std::span<const Registered> existing, std::span<const Household> incoming,
                              const japanese::Folding& folding, const japanese::Date& today,
                              const ImportOptions& options) {
  return Matcher(existing, incoming, folding, today, options).run();
}

std::vector<FieldChange> changesOf(const HouseholdProposal& proposal, const Household& before) {
  if (!proposal.after) return {};
  return changes(toJson(before), toJson(*proposal.after));
}

}  // namespace michi::registry
