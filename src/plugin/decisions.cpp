#include "plugin/decisions.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "japanese/date.h"
#include "registry/summary.h"

namespace michi::plugin {
namespace {

using registry::Decision;
using store::RecordKind;
using Household = store::Stored<registry::Household>;
using Place = store::Stored<registry::Place>;

void requireVisible(const Deciding& by, std::int64_t id) {
  by.registry.require(store::Tier::Person);
  if (!by.view.household(id))
    throw Error(ErrorKind::NotFound, text("There is no household %1, or it has not agreed to be known.", id),
                {}, text("michi registry list names those that you may see."));
}

void requireTwo(const Deciding& by, const HouseholdPair& pair) {
  requireVisible(by, pair.first);
  requireVisible(by, pair.second);
  if (pair.first == pair.second)
    throw Error(ErrorKind::BadInput, text("These are one household."), std::to_string(pair.first),
                text("michi registry edit changes its members."));
}

std::string listed(const std::vector<std::string>& fields) {
  std::string list;
  for (const std::string& field : fields) list += (list.empty() ? "" : text(", ")) + field;
  return list;
}

/// By this user, today.
Decision newDecision(Decision::Kind kind, const HouseholdPair& pair, const store::Registry& registry) {
  Decision decision;
  decision.kind = kind;
  decision.first = pair.first;
  decision.second = pair.second;
  decision.by = registry.user().login;
  decision.on = japanese::isoDate(today());
  return decision;
}

bool isSamePlacing(const registry::Place& a, const registry::Place& b) {
  return a.district == b.district && a.position == b.position && a.level == b.level &&
         a.confidence == b.confidence && a.candidates == b.candidates;
}

// Making one of two

/// Where only the household that goes is placed well, its place stays.
Place mergedPlace(const store::Registry& registry, const HouseholdPair& pair,
                  const japanese::Folding& folding) {
  Place place = *registry.place(pair.first);
  const registry::Place& other = registry.place(pair.second)->record;
  const std::string kept = folding.foldText(registry.household(pair.first)->record.address);
  const bool isOneHouse =
      kept.empty() || kept == folding.foldText(registry.household(pair.second)->record.address);
  if (!isOneHouse || other.level <= place.record.level) return place;
  place.record.district = other.district;
  place.record.position = other.position;
  place.record.level = other.level;
  place.record.confidence = other.confidence;
  place.record.candidates = other.candidates;
  return place;
}

template <class Record>
Decision::Versions versionsOf(const store::Stored<Record>& before, const Record& after) {
  return {before.version, before.version + (before.record == after ? 0 : 1)};
}

void requireNotApart(const Deciding& by, const HouseholdPair& pair) {
  if (!apartPairs(by.registry).contains(std::minmax(pair.first, pair.second))) return;
  throw Error(ErrorKind::Conflict, text("Households %1 and %2 are kept apart.", pair.first, pair.second), {},
              text("Take that back first, with --undo %1 %2.", pair.first, pair.second));
}

// Taking back

bool isOn(const Decision& decision, const HouseholdPair& pair) {
  return std::minmax(decision.first, decision.second) == std::minmax(pair.first, pair.second);
}

/// Decisions that hold two households apart, also by way of one that became part of them.
bool holdsApart(const Decision& decision, const HouseholdPair& pair, const std::vector<Decision>& all) {
  const HouseholdPair current = registry::currentPair(decision, all);
  return decision.kind == Decision::Kind::Apart && decision.isInForce() &&
         (isOn(decision, pair) || current == HouseholdPair(std::minmax(pair.first, pair.second)));
}

std::string markedUndone(Decision decision, const store::Registry& registry) {
  decision.undoneBy = registry.user().login;
  decision.undoneOn = japanese::isoDate(today());
  return writeDecision(decision);
}

/// The household that stays must be there, and no later merge may have taken it in.
void requireKept(const Decision& merge, const Deciding& by) {
  if (const auto now = registry::currentOf(merge.first, decisionsOf(by.registry)); now != merge.first) {
    throw Error(ErrorKind::Conflict, text("Household %1 is itself part of %2 now.", merge.first, now), {},
                text("Take that back first, with --undo %1 %2.", now, merge.first));
  }
  requireVisible(by, merge.first);
}

registry::UnmergedHousehold unmerged(const Decision& merge, const store::Registry& registry) {
  const std::int64_t id = merge.first;
  auto result =
      registry::unmerge(registry.householdAt(id, merge.household.before),
                        registry.householdAt(id, merge.household.after), registry.household(id)->record);
  if (result.conflicts.empty()) return result;
  throw Error(ErrorKind::Conflict,
              text("Household %1 was changed since the merge, and undoing it would lose that: %2", id,
                   listed(result.conflicts)),
              {},
              text("Note what was changed, set these fields back with michi registry edit (show --history "
                   "tells what they were), undo the merge, and enter the change again."));
}

Place unmergedPlace(const Decision& merge, const Deciding& by, const registry::Household& household) {
  Place place = *by.registry.place(merge.first);
  if (isSamePlacing(place.record, by.registry.placeAt(merge.first, merge.place.after)))
    place.record = by.registry.placeAt(merge.first, merge.place.before);
  registry::summarise(household, by.view.codes(), today(), place.record);
  return place;
}

TakenBack undoMerge(const store::Stored<std::string>& stored, const Decision& merge, const Deciding& by) {
  requireKept(merge, by);
  const registry::UnmergedHousehold before = unmerged(merge, by.registry);
  const Place place = unmergedPlace(merge, by, before.household);
  const std::int64_t version = by.registry.household(merge.first)->version;
  by.registry.edit("change", by.purpose, [&](store::Registry::Edit& edit) {
    edit.change(Household{merge.first, version, before.household}, "unmerged");
    edit.change(place, "unmerged");
    edit.restoreHousehold(merge.second);
    edit.changeText(RecordKind::Decision, {stored.id, stored.version, markedUndone(merge, by.registry)});
  });
  return {true, {merge.first, merge.second}, before.kept};
}

bool undoApart(const HouseholdPair& pair, const Deciding& by) {
  const std::vector<Decision> all = decisionsOf(by.registry);
  std::vector<store::Stored<std::string>> undone;
  for (const auto& stored : by.registry.texts(RecordKind::Decision)) {
    const auto decision = registry::readDecision(stored.record);
    if (decision && holdsApart(*decision, pair, all))
      undone.push_back({stored.id, stored.version, markedUndone(*decision, by.registry)});
  }
  if (undone.empty()) return false;
  by.registry.edit("change", by.purpose, [&](store::Registry::Edit& edit) {
    for (const auto& decision : undone) edit.changeText(RecordKind::Decision, decision);
  });
  return true;
}

}  // namespace

std::vector<Decision> decisionsOf(const store::Registry& registry) {
  std::vector<Decision> decisions;
  for (const auto& stored : registry.texts(RecordKind::Decision))
    if (auto decision = registry::readDecision(stored.record)) decisions.push_back(std::move(*decision));
  return decisions;
}

registry::ApartPairs apartPairs(const store::Registry& registry) {
  return registry::apartPairs(decisionsOf(registry));
}

std::vector<registry::Registered> visibleHouseholds(const store::Registry& registry,
                                                    const RegistryView& view) {
  registry.require(store::Tier::Person);
  std::vector<registry::Registered> households;
  for (const std::int64_t id : view.visibleIds())
    if (auto household = view.household(id)) households.push_back({id, std::move(*household)});
  return households;
}

void keepApart(const Deciding& by, const HouseholdPair& given) {
  requireTwo(by, given);
  const HouseholdPair pair = std::minmax(given.first, given.second);
  if (apartPairs(by.registry).contains(pair)) return;
  const std::string decision = writeDecision(newDecision(Decision::Kind::Apart, pair, by.registry));
  by.registry.edit("change", by.purpose,
                   [&](store::Registry::Edit& edit) { edit.addText(RecordKind::Decision, decision); });
}

registry::MergedHousehold mergeTwo(const Deciding& by, const HouseholdPair& pair,
                                   const japanese::Folding& folding,
                                   const std::function<void(const registry::MergedHousehold&)>& check) {
  requireTwo(by, pair);
  requireNotApart(by, pair);
  const Household kept = *by.registry.household(pair.first);
  auto merged = registry::merge(kept.record, by.registry.household(pair.second)->record, folding);
  check(merged);
  Place place = mergedPlace(by.registry, pair, folding);
  registry::summarise(merged.household, by.view.codes(), today(), place.record);
  Decision decision = newDecision(Decision::Kind::Merged, pair, by.registry);
  decision.household = versionsOf(kept, merged.household);
  decision.place = versionsOf(*by.registry.place(pair.first), place.record);
  by.registry.edit("change", by.purpose, [&](store::Registry::Edit& edit) {
    edit.change(Household{kept.id, kept.version, merged.household}, "merged");
    edit.change(place, "merged");
    edit.removeHousehold(pair.second);
    edit.addText(RecordKind::Decision, writeDecision(decision));
  });
  return merged;
}

TakenBack takeBack(const Deciding& by, const HouseholdPair& pair) {
  for (const auto& stored : by.registry.texts(RecordKind::Decision)) {
    const auto decision = registry::readDecision(stored.record);
    if (decision && decision->kind == Decision::Kind::Merged && decision->isInForce() &&
        isOn(*decision, pair))
      return undoMerge(stored, *decision, by);
  }
  requireVisible(by, pair.first);
  requireVisible(by, pair.second);
  if (undoApart(pair, by)) return {false, pair, {}};
  throw Error(ErrorKind::NotFound,
              text("Nothing was decided about households %1 and %2.", pair.first, pair.second), {},
              text("michi registry duplicates --decisions lists what was decided."));
}

}  // namespace michi::plugin
