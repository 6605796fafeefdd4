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

void add(const Member& member, const catalog::Codes& codes, const japanese::Date& today, PlacePart& part) {
  addNeeds(member, part.needs);
  if (codes.mobility.rankOf(member.mobility) > codes.mobility.rankOf(part.mobility))
    part.mobility = member.mobility;
  part.needsPower |= member.needsPower;
  const int age = ageOf(member, today).value_or(0);
  ++part.people;
  if (age >= 65) ++part.over65;
  if (age >= 75) ++part.over75;
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
  PlacePart all;
  std::vector<PlacePart> parts;
  for (const std::string& sharing : sharingsByOpenness()) {
    const int before = all.people;
    for (const Member& member : household.members) {
      if (member.livesHere() && sharingOf(member, codes.registries) == sharing)
        add(member, codes, today, all);
    }
    if (all.people == before) continue;
    sortNeeds(codes.needs, all.needs);
    all.sharing = sharing;
    parts.push_back(all);
  }
  place.needs = all.needs;
  place.mobility = all.mobility;
  place.needsPower = all.needsPower;
  place.people = all.people;
  place.over65 = all.over65;
  place.over75 = all.over75;
  place.carUse = household.carUse;
  place.storeys = household.storeys;
  place.floor = household.floor;
  place.sharing = sharingOf(household, codes.registries);
  if (parts.size() < 2) parts.clear();
  place.parts = std::move(parts);
}

}  // namespace michi::registry
