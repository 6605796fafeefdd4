#include "ui/registry/household_edit.h"

#include <algorithm>
#include <set>

#include "catalog/former_names.h"
#include "ingest/ledger_place.h"
#include "registry/summary.h"

namespace michi::ui {
namespace {

using registry::Household;
using registry::Member;
using registry::Place;

[[noreturn]] void failNotThere(std::int64_t id) {
  throw Error(ErrorKind::NotFound, text("There is no household %1, or it has not agreed to be known.", id));
}

[[noreturn]] void failChanged(const store::Registry& registry, store::RecordKind kind, std::int64_t id) {
  const auto history = registry.history(kind, id);
  const std::string who = history.empty() ? text("somebody else") : history.back().login;
  const std::string when = history.empty() ? std::string() : history.back().at.substr(0, 16);
  throw Error(ErrorKind::Conflict,
              text("%1 has changed household %2 meanwhile (%3). Your change was not kept.", who, id, when),
              {}, text("Look at it as it is now, and repeat the change if it is still wanted."));
}

std::vector<bool> shownMembers(const store::Registry& registry, const plugin::RegistryView& view,
                               const Household& stored) {
  const registry::View who{registry.user().flags.isKeeper, view.isDisaster()};
  std::vector<bool> isShown;
  for (const Member& member : stored.members)
    isShown.push_back(
        registry::isVisible(registry::sharingOf(member, view.codes().registries), view.mode(), who));
  return isShown;
}

/// The member's fields as they are now; what was not shown of them stays.
Member merged(const Member& stored, const Member& before, const Member& after) {
  Member member = after;
  if (after.plan.refuge == before.plan.refuge) member.plan.refuge = stored.plan.refuge;
  if (after.plan.route == before.plan.route) member.plan.route = stored.plan.route;
  if (after.supports == before.supports) member.supports = stored.supports;
  return member;
}

bool isSamePlace(const Place& a, const Place& b) {
  return a.district == b.district && a.position == b.position && a.level == b.level &&
         a.confidence == b.confidence && a.candidates == b.candidates;
}

void putPlace(const Place& from, Place& to) {
  to.district = from.district;
  to.position = from.position;
  to.level = from.level;
  to.confidence = from.confidence;
  to.candidates = from.candidates;
}

std::vector<store::HistoryEntry> historyOf(const store::Registry& registry, std::int64_t id) {
  std::vector<store::HistoryEntry> all = registry.history(store::RecordKind::Household, id);
  const auto places = registry.history(store::RecordKind::Place, id);
  all.insert(all.end(), places.begin(), places.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
  return all;
}

}  // namespace

HouseholdRecord readHousehold(const store::Registry& registry, const std::string& resources,
                              std::int64_t id) {
  registry.require(store::Tier::Person);
  const plugin::RegistryView view(registry, resources);
  auto visible = view.household(id);
  auto place = view.place(id);
  if (!visible || !place) failNotThere(id);
  HouseholdRecord record{id, std::move(*visible), std::move(*place), false, {}, {}, {}};
  const Household& stored = registry.household(id)->record;
  const std::vector<bool> isShown = shownMembers(registry, view, stored);
  bool hidesAny = record.hidesMembers = record.household.members.size() < stored.members.size();
  for (std::size_t i = 0, shown = 0; i < stored.members.size() && shown < record.household.members.size();
       ++i) {
    if (!isShown[i]) continue;
    const Member& part = record.household.members[shown++];
    record.hidesPlan.push_back(part != stored.members[i]);
    hidesAny = hidesAny || record.hidesPlan.back();
  }
  for (const auto& supporter : registry.supporters()) {
    const auto& one = supporter.record;
    record.supporters.push_back(
        {supporter.id, q(one.organisation.empty() ? one.name : text("%1 (%2)", one.name, one.organisation))});
  }
  // The history quotes what is kept back: it is shown to those only who see everything.
  if (!hidesAny) record.history = historyOf(registry, id);
  return record;
}

Household withChange(const Household& stored, const std::vector<bool>& isShown, const Household& before,
                     const Household& after) {
  Household result = after;
  if (after.note == before.note) result.note = stored.note;
  // The same members at both ends; between them pairs that were changed, then added or removed ones.
  const std::size_t old = before.members.size(), now = after.members.size();
  std::size_t head = 0, tail = 0;
  while (head < std::min(old, now) && before.members[head] == after.members[head]) ++head;
  while (tail < std::min(old, now) - head && before.members[old - 1 - tail] == after.members[now - 1 - tail])
    ++tail;
  const std::size_t pairs = std::min(old, now) - head - tail;
  std::vector<Member> members;
  const auto addNew = [&] {
    for (std::size_t i = head + pairs; i < now - tail; ++i) members.push_back(after.members[i]);
  };
  std::size_t shown = 0;
  bool isAdded = false;
  for (std::size_t i = 0; i < stored.members.size(); ++i) {
    if (!isShown[i]) {
      members.push_back(stored.members[i]);
      continue;
    }
    const std::size_t at = shown++;
    if (at >= head + pairs && !std::exchange(isAdded, true)) addNew();
    if (at < head || at >= old - tail)
      members.push_back(stored.members[i]);
    else if (at < head + pairs)
      members.push_back(merged(stored.members[i], before.members[at], after.members[at]));
  }
  if (!isAdded) addNew();
  result.members = std::move(members);
  return result;
}

std::vector<registry::Problem> newErrors(const Household& before, const Household& after,
                                         const catalog::Codes& codes) {
  std::set<std::pair<std::string, std::string>> known;
  for (const auto& problem : registry::checkHousehold(before, codes, plugin::today()))
    known.emplace(problem.path, problem.message);
  auto problems = registry::checkHousehold(after, codes, plugin::today());
  std::erase_if(problems, [&](const registry::Problem& problem) {
    return problem.severity != registry::Severity::Error || known.contains({problem.path, problem.message});
  });
  return problems;
}

// Households

HouseholdChange::HouseholdChange(std::string resources, std::int64_t id, Household before, Household after,
                                 std::optional<Relocation> relocation, QString title)
    : m_resources(std::move(resources)),
      m_id(id),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_relocation(std::move(relocation)),
      m_title(std::move(title)) {}

void HouseholdChange::write(OpenWorkspace& open, bool forward) const {
  store::Registry& registry = open.unlocked();
  registry.require(store::Tier::Person);
  registry.refresh();
  const plugin::RegistryView view(registry, m_resources);
  const auto visible = view.household(m_id);
  if (!visible) failNotThere(m_id);
  const Household& from = forward ? m_before : m_after;
  if (*visible != from) failChanged(registry, store::RecordKind::Household, m_id);
  store::Stored<Household> changed = *registry.household(m_id);
  changed.record = withChange(changed.record, shownMembers(registry, view, changed.record), from,
                              forward ? m_after : m_before);
  store::Stored<Place> place = *registry.place(m_id);
  // Whoever has moved it meanwhile knew better than the address.
  if (m_relocation && isSamePlace(place.record, forward ? m_relocation->before : m_relocation->after))
    putPlace(forward ? m_relocation->after : m_relocation->before, place.record);
  registry::summarise(changed.record, view.codes(), plugin::today(), place.record);
  registry.edit("change", open.purpose, [&](store::Registry::Edit& edit) {
    edit.change(changed);
    edit.change(place);
  });
}

Changes::Written changeHousehold(OpenWorkspace& open, const std::string& resources, std::int64_t id,
                                 const Household& before, const Household& after, const QString& title) {
  std::optional<Relocation> relocation;
  const auto* known = open.unlocked().place(id);
  if (known != nullptr && after.address != before.address) {
    relocation = Relocation{known->record, known->record};
    placeByAddress(open.workspace, resources, &before, after, relocation->after);
  }
  auto change =
      std::make_shared<const HouseholdChange>(resources, id, before, after, std::move(relocation), title);
  change->write(open, true);
  return change;
}

void placeByAddress(const store::Workspace& workspace, const std::string& resources, const Household* before,
                    const Household& now, Place& place) {
  if (now.address.empty()) return;
  const ingest::DistrictFinder districts(workspace.districts());
  const ingest::PlaceFinder finder(workspace.addresses(),
                                   catalog::readFormerNames(resources + "/data/rules/addresses"), districts);
  (void)finder.relocate(before, now, {}, place);
}

// Places

PlaceChange::PlaceChange(std::string resources, std::int64_t id, Place before, Place after, QString title)
    : m_resources(std::move(resources)),
      m_id(id),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_title(std::move(title)) {}

void PlaceChange::write(OpenWorkspace& open, bool forward) const {
  store::Registry& registry = open.unlocked();
  registry.refresh();
  const plugin::RegistryView view(registry, m_resources);
  if (!view.place(m_id)) failNotThere(m_id);  // who may not see it may not move it
  const auto* known = registry.place(m_id);
  if (!isSamePlace(known->record, forward ? m_before : m_after))
    failChanged(registry, store::RecordKind::Place, m_id);
  store::Stored<Place> changed = *known;
  putPlace(forward ? m_after : m_before, changed.record);
  registry.edit("change", open.purpose, [&](store::Registry::Edit& edit) { edit.change(changed); });
}

Changes::Written placeByHand(OpenWorkspace& open, const std::string& resources, std::int64_t id,
                             geo::Point position, const std::string& district, const QString& name) {
  open.unlocked().refresh();
  const auto* known = open.unlocked().place(id);
  if (known == nullptr) failNotThere(id);
  Place after = known->record;
  after.position = position;
  after.level = registry::PlaceLevel::Hand;
  after.confidence = 1;
  after.candidates = 1;
  if (!district.empty()) after.district = district;
  auto change = std::make_shared<PlaceChange>(resources, id, known->record, after,
                                              words("moving of %1 on the map", name.toStdString()));
  change->write(open, true);
  return change;
}

}  // namespace michi::ui
