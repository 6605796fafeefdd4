// registry duplicates: persons who are there twice, merged or kept apart.

#include <nlohmann/json.hpp>

#include "apps/michi/registry_commands.h"
#include "apps/michi/registry_decisions.h"
#include "base/error.h"
#include "base/text.h"
#include "catalog/variants.h"
#include "registry/duplicates.h"
#include "registry/summary.h"

namespace michi::apps {
namespace {

using Json = nlohmann::json;
using registry::Decision;
using Household = store::Stored<registry::Household>;
using Pair = std::pair<registry::HouseholdId, registry::HouseholdId>;

japanese::Folding foldingOf(plugin::Host& host) {
  return japanese::Folding(catalog::readVariants(host.resources() + "/data/rules/characters/variants.toml"));
}

/// The first one is kept.
Pair pairOf(const std::vector<std::int64_t>& ids, const OpenRegistry& open) {
  for (const std::int64_t id : ids) (void)open.requireHousehold(id);
  if (ids[0] == ids[1]) {
    throw Error(ErrorKind::BadInput, text("These are one household."), std::to_string(ids[0]),
                text("michi registry edit changes its members."));
  }
  return {ids[0], ids[1]};
}

void keepApart(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const Pair given = pairOf(options.apart, open);
  const Pair pair = std::minmax(given.first, given.second);
  if (!apartPairs(open.registry).contains(pair)) {
    const std::string decision = writeDecision(newDecision(Decision::Kind::Apart, pair, open.registry));
    open.registry.edit("change", options.unlock.purpose, [&](store::Registry::Edit& edit) {
      edit.addText(store::RecordKind::Decision, decision);
    });
  }
  host.say(text("Households %1 and %2 stay two.", pair.first, pair.second));
}

/// Where only the household that goes is placed well, its place stays.
store::Stored<registry::Place> mergedPlace(const OpenRegistry& open, const Pair& pair,
                                           const japanese::Folding& folding) {
  store::Stored<registry::Place> place = *open.registry.place(pair.first);
  const registry::Place& other = open.registry.place(pair.second)->record;
  const std::string kept = folding.foldText(open.registry.household(pair.first)->record.address);
  const bool isOneHouse =
      kept.empty() || kept == folding.foldText(open.registry.household(pair.second)->record.address);
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

/// Values are told to who may see all of both.
void sayConflicts(const std::vector<registry::MergeConflict>& conflicts, const OpenRegistry& open,
                  const Pair& pair, plugin::Host& host) {
  const auto seesAll = [&](std::int64_t id) {
    return open.requireHousehold(id) == open.registry.household(id)->record;
  };
  const bool isOpen = seesAll(pair.first) && seesAll(pair.second);
  for (const registry::MergeConflict& one : conflicts)
    host.warn(isOpen ? text("%1: kept “%2”, not “%3”", one.path, one.kept, one.other)
                     : text("%1: the two say something else", one.path));
}

void requireNotApart(const Pair& pair, const OpenRegistry& open) {
  if (!apartPairs(open.registry).contains(std::minmax(pair.first, pair.second))) return;
  throw Error(ErrorKind::Conflict, text("Households %1 and %2 are kept apart.", pair.first, pair.second), {},
              text("Take that back first, with --undo %1 %2.", pair.first, pair.second));
}

void mergeTwo(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const Pair pair = pairOf(options.merged, open);
  requireNotApart(pair, open);
  const japanese::Folding folding = foldingOf(host);
  const Household& kept = *open.registry.household(pair.first);
  const auto merged = registry::merge(kept.record, open.registry.household(pair.second)->record, folding);
  open.requireGood(merged.household, host);
  sayConflicts(merged.conflicts, open, pair, host);
  store::Stored<registry::Place> place = mergedPlace(open, pair, folding);
  registry::summarise(merged.household, open.view.codes(), plugin::today(), place.record);
  Decision decision = newDecision(Decision::Kind::Merged, pair, open.registry);
  decision.household = versionsOf(kept, merged.household);
  decision.place = versionsOf(*open.registry.place(pair.first), place.record);
  open.registry.edit("change", options.unlock.purpose, [&](store::Registry::Edit& edit) {
    edit.change(Household{kept.id, kept.version, merged.household}, "merged");
    edit.change(place, "merged");
    edit.removeHousehold(pair.second);
    edit.addText(store::RecordKind::Decision, writeDecision(decision));
  });
  host.say(text("Household %1 is now part of %2; the history of both stays.", pair.second, pair.first));
}

/// What the user may see: a pair must not tell what a list keeps back.
std::vector<registry::Registered> visibleHouseholds(const OpenRegistry& open) {
  std::vector<registry::Registered> households;
  for (const std::int64_t id : open.view.visibleIds())
    if (auto household = open.view.household(id)) households.push_back({id, std::move(*household)});
  return households;
}

/// `households` ascend by id.
std::string nameOf(const registry::PersonPlace& person, const std::vector<registry::Registered>& households) {
  const auto found = std::lower_bound(households.begin(), households.end(), person.household,
                                      [](const auto& one, std::int64_t id) { return one.id < id; });
  return found->household.members.at(person.member).name;
}

void list(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const auto households = visibleHouseholds(open);
  const auto found = registry::findDuplicates(households, foldingOf(host), apartPairs(open.registry));
  std::set<std::int64_t> ids;
  Json all = Json::array();
  const auto personJson = [&](const registry::PersonPlace& person) {
    ids.insert(person.household);
    return Json{
        {"household", person.household}, {"member", person.member + 1}, {"name", nameOf(person, households)}};
  };
  for (const registry::Duplicate& one : found)
    all.push_back({{"first", personJson(one.first)},
                   {"second", personJson(one.second)},
                   {"score", one.score},
                   {"reasons", one.reasons}});
  open.registry.audit(options.json.empty() ? "read" : "export",
                      "household " + store::listIds({ids.begin(), ids.end()}), options.unlock.purpose);
  if (!options.json.empty()) return host.write(options.json, all.dump(2) + "\n");
  for (const registry::Duplicate& one : found)
    host.say(text("%1 %2 – %3 %4: %5", one.first.household, nameOf(one.first, households),
                  one.second.household, nameOf(one.second, households), one.reasons));
  host.say(text("%1 pairs of persons are likely the same.", withSeparators(found.size())));
}

void duplicates(const RegistryOptions& options, plugin::Host& host) {
  if (options.json == "-") host.keepOutputClean();
  OpenRegistry open(options, host);
  open.registry.require(store::Tier::Person);
  if (!options.merged.empty()) return mergeTwo(open, options, host);
  if (!options.apart.empty()) return keepApart(open, options, host);
  if (!options.undone.empty()) return undoDecision(open, options, host);
  if (options.listsDecisions) return listDecisions(open, options, host);
  list(open, options, host);
}

}  // namespace

void addRegistryDuplicates(CLI::App& app, const std::shared_ptr<RegistryOptions>& options,
                           plugin::Host& host) {
  CLI::App* command =
      addPart(app, "duplicates", text("Finds persons who are there twice, and merges their households"),
              options, host, duplicates);
  command->add_option("--json", options->json, text("Write JSON to a file, or to - for standard output"));
  auto* merging = command->add_option("--merge", options->merged,
                                      text("Two households: the second becomes part of the first"));
  auto* parting =
      command->add_option("--apart", options->apart, text("Two households that are not the same"));
  auto* undoing =
      command->add_option("--undo", options->undone,
                          text("Two households that were merged or kept apart: takes the decision back"));
  merging->expected(2);
  parting->expected(2)->excludes(merging);
  undoing->expected(2)->excludes(merging)->excludes(parting);
  command->add_flag("--decisions", options->listsDecisions, text("Lists what was decided"))
      ->excludes(merging)
      ->excludes(parting)
      ->excludes(undoing);
}

}  // namespace michi::apps
