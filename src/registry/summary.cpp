#include "registry/summary.h"

#include <algorithm>
#include <utility>

#include "registry/iso_date.h"
#include "registry/sharing.h"

namespace michi::registry {
namespace {

void addNeeds(const Member& member, std::vector<Need>& needs) {
  for (const Need& need : member.needs) {
    const Need bare{need.kind, need.grade, {}};
    if (std::find(needs.begin(), needs.end(), bare) == needs.end()) needs.push_back(bare);
  }
}

void sortNeeds(const catalog::CodeList& list, std::vector<Need>& needs) {
  const auto rank = [&](const Need& need) {
    const auto kind = static_cast<unsigned>(list.rankOf(need.kind));  // unknown: the last
    return std::pair(kind, need.grade);
  };
  std::sort(needs.begin(), needs.end(), [&](const Need& a, const Need& b) { return rank(a) < rank(b); });
}

}  // namespace

std::optional<int> ageOf(const Member& member, const japanese::Date& today) {
  if (const auto birth = dateOf(member.birth)) return japanese::ageOn(*birth, today);
  if (!member.age) return {};
  const auto asOf = dateOf(member.ageOn);
  const auto since = asOf ? japanese::ageOn(*asOf, today) : std::nullopt;
  return *member.age + since.value_or(0);
}

void summarise(const Household& household, const catalog::Codes& codes, const japanese::Date& today,
               Place& place) {
  place.needs.clear();
  place.mobility.clear();
  place.needsPower = false;
  place.people = place.over65 = place.over75 = 0;
  for (const Member& member : household.members) {
    if (!member.livesHere()) continue;
    addNeeds(member, place.needs);
    if (codes.mobility.rankOf(member.mobility) > codes.mobility.rankOf(place.mobility))
      place.mobility = member.mobility;
    place.needsPower |= member.needsPower;
    const int age = ageOf(member, today).value_or(0);
    ++place.people;
    if (age >= 65) ++place.over65;
    if (age >= 75) ++place.over75;
  }
  sortNeeds(codes.needs, place.needs);
  place.carUse = household.carUse;
  place.storeys = household.storeys;
  place.floor = household.floor;
  place.sharing = sharingOf(household, codes.registries);
}

}  // namespace michi::registry
