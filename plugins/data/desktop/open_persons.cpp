#include "plugins/data/desktop/open_persons.h"

#include <algorithm>

#include "ui/base/preferences.h"
#include "ui/base/words.h"

namespace michi::data {
namespace {

QString wordsOf(const registry::Member& member, const registry::Household& household) {
  QString line = ui::q(member.name);
  if (!member.birth.empty()) line += QStringLiteral("　") + ui::shownDate(member.birth);
  if (!household.address.empty()) line += QStringLiteral("　") + ui::q(household.address);
  return line;
}

OpenCandidate candidateOf(const ingest::LedgerPlan& plan, const registry::Candidate& candidate) {
  const auto& [household, member] = candidate.existing;
  const registry::Registered& known = plan.existing[household];
  return {{known.id, member},
          wordsOf(known.household.members[member], known.household) + ui::words(" (%1)", candidate.reasons)};
}

}  // namespace

std::vector<OpenPerson> openPersonsOf(const ingest::LedgerPlan& plan) {
  std::vector<OpenPerson> all;
  for (const auto& household : plan.proposal.households) {
    for (const auto& proposal : household.members) {
      if (proposal.outcome != registry::Outcome::Open || !proposal.incoming) continue;
      const ingest::LedgerHousehold& listed = plan.incoming[proposal.incoming->household];
      const std::size_t member = proposal.incoming->member;
      OpenPerson person{listed.rows[member], wordsOf(listed.household.members[member], listed.household), {}};
      for (const auto& candidate : proposal.candidates)
        person.candidates.push_back(candidateOf(plan, candidate));
      all.push_back(std::move(person));
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
  return all;
}

std::vector<OpenPerson> withDecided(std::vector<OpenPerson> now, const std::vector<OpenPerson>& before,
                                    const PersonDecisions& decisions) {
  const auto isThere = [&](std::uint64_t row) {
    return std::any_of(now.begin(), now.end(), [&](const OpenPerson& one) { return one.row == row; });
  };
  for (const OpenPerson& one : before)
    if (decisions.contains(one.row) && !isThere(one.row)) now.push_back(one);
  std::stable_sort(now.begin(), now.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
  return now;
}

}  // namespace michi::data
