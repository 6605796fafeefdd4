#include "registry/sharing.h"

#include <algorithm>
#include <array>

#include "registry/iso_date.h"

namespace michi::registry {
namespace {

constexpr std::array<std::string_view, 5> kOpenness = {"refused", "unasked", "no_answer", "given", "own"};

std::size_t openness(std::string_view sharing) {
  const auto found = std::find(kOpenness.begin(), kOpenness.end(), sharing);
  return found == kOpenness.end() ? 0 : static_cast<std::size_t>(found - kOpenness.begin());
}

bool seesAll(const View& view) { return view.keeper || view.disaster; }

bool isGiven(const Member& member, ConsentKind kind) { return member.consent(kind).state == "given"; }

void hidePlan(Member& member) {
  const bool isAgreed = isGiven(member, ConsentKind::PlanMaking) && isGiven(member, ConsentKind::PlanSharing);
  if (!isAgreed) {
    member.plan.refuge.clear();
    member.plan.route.clear();
  }
  if (!isAgreed || member.consent(ConsentKind::SupporterSelf).state == "refused") member.supports.clear();
}

}  // namespace

SharingMode modeOn(std::span<const SharingRule> rules, const japanese::Date& day) {
  const std::string iso = japanese::isoDate(day);
  SharingMode mode = SharingMode::OptIn;
  for (const SharingRule& rule : rules) {
    if (rule.from <= iso) mode = rule.mode;
  }
  return mode;
}

std::string sharingOf(const Member& member, const catalog::CodeList& registries) {
  const bool isOwn = !member.registries.empty() &&
                     std::all_of(member.registries.begin(), member.registries.end(), [&](const auto& id) {
                       const catalog::Code* list = registries.find(id);
                       return list != nullptr && list->isCouncils;
                     });
  if (isOwn) return "own";
  const std::string& state = member.consent(ConsentKind::ListSharing).state;
  if (state.empty()) return "unasked";
  return state == "given" || state == "no_answer" ? state : "refused";
}

std::string sharingOf(const Household& household, const catalog::CodeList& registries) {
  const bool isLivedIn = std::any_of(household.members.begin(), household.members.end(),
                                     [](const Member& member) { return member.livesHere(); });
  std::size_t most = 0;
  for (const Member& member : household.members) {
    if (member.livesHere() || !isLivedIn) most = std::max(most, openness(sharingOf(member, registries)));
  }
  return std::string(kOpenness.at(most));
}

bool isVisible(std::string_view sharing, SharingMode mode, const View& view) {
  if (seesAll(view)) return true;
  if (sharing == "own" || sharing == "given") return true;
  if (sharing == "no_answer") return mode != SharingMode::OptIn;
  return sharing == "unasked" && mode == SharingMode::OptOut;
}

std::optional<Household> visiblePart(const Household& household, const catalog::CodeList& registries,
                                     SharingMode mode, const View& view) {
  if (seesAll(view)) return household;
  Household part = household;
  std::erase_if(part.members,
                [&](const Member& member) { return !isVisible(sharingOf(member, registries), mode, view); });
  if (part.members.empty()) return {};
  if (part.members.size() < household.members.size()) part.note.clear();
  for (Member& member : part.members) {
    if (sharingOf(member, registries) != "own") hidePlan(member);
  }
  return part;
}

std::optional<Place> visiblePart(const Place& place, SharingMode mode, const View& view) {
  if (!isVisible(place.sharing, mode, view)) return {};
  Place seen = place;
  seen.parts.clear();
  const auto last = std::find_if(place.parts.rbegin(), place.parts.rend(),
                                 [&](const PlacePart& part) { return isVisible(part.sharing, mode, view); });
  if (last == place.parts.rend()) return seen;
  seen.needs = last->needs;
  seen.mobility = last->mobility;
  seen.needsPower = last->needsPower;
  seen.people = last->people;
  seen.over65 = last->over65;
  seen.over75 = last->over75;
  return seen;
}

std::vector<std::string> sharingsByOpenness() { return {kOpenness.rbegin(), kOpenness.rend()}; }

}  // namespace michi::registry
