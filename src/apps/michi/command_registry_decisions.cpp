// registry duplicates --undo and --decisions.

#include <nlohmann/json.hpp>

#include "apps/michi/registry_decisions.h"
#include "base/error.h"
#include "base/text.h"
#include "registry/summary.h"

namespace michi::apps {
namespace {

using Json = nlohmann::json;
using registry::Decision;
using store::RecordKind;
using Pair = std::pair<registry::HouseholdId, registry::HouseholdId>;

std::string listed(const std::vector<std::string>& fields) {
  std::string list;
  for (const std::string& field : fields) list += (list.empty() ? "" : text(", ")) + field;
  return list;
}

bool isOn(const Decision& decision, const Pair& pair) {
  return std::minmax(decision.first, decision.second) == std::minmax(pair.first, pair.second);
}

/// Decisions that hold two households apart, also by way of one that became part of them.
bool holdsApart(const Decision& decision, const Pair& pair, const std::vector<Decision>& all) {
  const Pair current = registry::currentPair(decision, all);
  return decision.kind == Decision::Kind::Apart && decision.isInForce() &&
         (isOn(decision, pair) || current == Pair(std::minmax(pair.first, pair.second)));
}

std::string markedUndone(Decision decision, const store::Registry& registry) {
  decision.undoneBy = registry.user().login;
  decision.undoneOn = japanese::isoDate(plugin::today());
  return writeDecision(decision);
}

/// The household that stays must be there, and no later merge may have taken it in.
void requireKept(const Decision& merge, const OpenRegistry& open) {
  if (const auto now = registry::currentOf(merge.first, decisionsOf(open.registry)); now != merge.first) {
    throw Error(ErrorKind::Conflict, text("Household %1 is itself part of %2 now.", merge.first, now), {},
                text("Take that back first, with --undo %1 %2.", now, merge.first));
  }
  (void)open.requireHousehold(merge.first);
}

registry::Household unmerged(const Decision& merge, const OpenRegistry& open, plugin::Host& host) {
  const std::int64_t id = merge.first;
  const auto result = registry::unmerge(open.registry.householdAt(id, merge.household.before),
                                        open.registry.householdAt(id, merge.household.after),
                                        open.registry.household(id)->record);
  if (!result.conflicts.empty()) {
    throw Error(ErrorKind::Conflict,
                text("Household %1 was changed since the merge, and undoing it would lose that: %2", id,
                     listed(result.conflicts)),
                {},
                text("Note what was changed, set these fields back with michi registry edit (show --history "
                     "tells what they were), undo the merge, and enter the change again."));
  }
  if (!result.kept.empty())
    host.warn(text("Changed since the merge, and kept in household %1: %2", id, listed(result.kept)));
  return result.household;
}

bool isSamePlacing(const registry::Place& a, const registry::Place& b) {
  return a.district == b.district && a.position == b.position && a.level == b.level &&
         a.confidence == b.confidence && a.candidates == b.candidates;
}

store::Stored<registry::Place> unmergedPlace(const Decision& merge, const OpenRegistry& open,
                                             const registry::Household& household) {
  store::Stored<registry::Place> place = *open.registry.place(merge.first);
  if (isSamePlacing(place.record, open.registry.placeAt(merge.first, merge.place.after)))
    place.record = open.registry.placeAt(merge.first, merge.place.before);
  registry::summarise(household, open.view.codes(), plugin::today(), place.record);
  return place;
}

void undoMerge(const store::Stored<std::string>& stored, const Decision& merge, OpenRegistry& open,
               const RegistryOptions& options, plugin::Host& host) {
  requireKept(merge, open);
  const registry::Household household = unmerged(merge, open, host);
  const auto place = unmergedPlace(merge, open, household);
  const std::int64_t version = open.registry.household(merge.first)->version;
  open.registry.edit("change", options.unlock.purpose, [&](store::Registry::Edit& edit) {
    edit.change(store::Stored<registry::Household>{merge.first, version, household}, "unmerged");
    edit.change(place, "unmerged");
    edit.restoreHousehold(merge.second);
    edit.changeText(RecordKind::Decision, {stored.id, stored.version, markedUndone(merge, open.registry)});
  });
  host.say(text("Households %1 and %2 are two again.", merge.first, merge.second));
}

bool undoApart(const Pair& pair, OpenRegistry& open, const RegistryOptions& options) {
  const std::vector<Decision> all = decisionsOf(open.registry);
  std::vector<store::Stored<std::string>> undone;
  for (const auto& stored : open.registry.texts(RecordKind::Decision)) {
    const auto decision = registry::readDecision(stored.record);
    if (decision && holdsApart(*decision, pair, all))
      undone.push_back({stored.id, stored.version, markedUndone(*decision, open.registry)});
  }
  if (undone.empty()) return false;
  open.registry.edit("change", options.unlock.purpose, [&](store::Registry::Edit& edit) {
    for (const auto& decision : undone) edit.changeText(RecordKind::Decision, decision);
  });
  return true;
}

/// A household that is gone has nothing to be kept back.
bool isShown(const Decision& decision, const OpenRegistry& open) {
  const auto isHidden = [&](std::int64_t id) {
    return open.registry.household(id) != nullptr && !open.view.household(id);
  };
  return !isHidden(decision.first) && !isHidden(decision.second);
}

std::string inWords(const Decision& decision) {
  std::string what = decision.kind == Decision::Kind::Merged
                         ? text("%1: household %2 became part of %3 (%4)", decision.on, decision.second,
                                decision.first, decision.by)
                         : text("%1: households %2 and %3 stay two (%4)", decision.on, decision.first,
                                decision.second, decision.by);
  if (decision.isInForce()) return what;
  return what + text("; taken back on %1 (%2)", decision.undoneOn, decision.undoneBy);
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

Decision newDecision(Decision::Kind kind, const Pair& pair, const store::Registry& registry) {
  Decision decision;
  decision.kind = kind;
  decision.first = pair.first;
  decision.second = pair.second;
  decision.by = registry.user().login;
  decision.on = japanese::isoDate(plugin::today());
  return decision;
}

void undoDecision(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const Pair pair{options.undone[0], options.undone[1]};
  for (const auto& stored : open.registry.texts(RecordKind::Decision)) {
    const auto decision = registry::readDecision(stored.record);
    if (decision && decision->kind == Decision::Kind::Merged && decision->isInForce() &&
        isOn(*decision, pair))
      return undoMerge(stored, *decision, open, options, host);
  }
  for (const std::int64_t id : options.undone) (void)open.requireHousehold(id);
  if (undoApart(pair, open, options))
    return host.say(text("Households %1 and %2 are no longer kept apart.", pair.first, pair.second));
  throw Error(ErrorKind::NotFound,
              text("Nothing was decided about households %1 and %2.", pair.first, pair.second), {},
              text("michi registry duplicates --decisions lists what was decided."));
}

void listDecisions(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  Json all = Json::array();
  for (const Decision& decision : decisionsOf(open.registry)) {
    if (!isShown(decision, open)) continue;
    if (options.json.empty())
      host.say(inWords(decision));
    else
      all.push_back(Json::parse(writeDecision(decision)));
  }
  if (!options.json.empty()) host.write(options.json, all.dump(2) + "\n");
}

}  // namespace michi::apps
