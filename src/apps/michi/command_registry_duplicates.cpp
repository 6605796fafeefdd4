// registry duplicates: persons who are there twice, merged or kept apart.

#include <nlohmann/json.hpp>

#include "apps/michi/registry_commands.h"
#include "apps/michi/registry_decisions.h"
#include "base/error.h"
#include "base/text.h"
#include "catalog/variants.h"
#include "registry/duplicates.h"

namespace michi::apps {
namespace {

using Json = nlohmann::json;
using Pair = plugin::HouseholdPair;

japanese::Folding foldingOf(plugin::Host& host) {
  return japanese::Folding(catalog::readVariants(host.resources() + "/data/rules/characters/variants.toml"));
}

/// The first one is kept.
Pair pairOf(const std::vector<std::int64_t>& ids) { return {ids[0], ids[1]}; }

plugin::Deciding deciding(OpenRegistry& open, const RegistryOptions& options) {
  return {open.registry, open.view, options.unlock.purpose};
}

void keepApart(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const Pair given = pairOf(options.apart);
  plugin::keepApart(deciding(open, options), given);
  const Pair pair = std::minmax(given.first, given.second);
  host.say(text("Households %1 and %2 stay two.", pair.first, pair.second));
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

void mergeTwo(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const Pair pair = pairOf(options.merged);
  plugin::mergeTwo(deciding(open, options), pair, foldingOf(host),
                   [&](const registry::MergedHousehold& merged) {
                     open.requireGood(merged.household, host);
                     sayConflicts(merged.conflicts, open, pair, host);
                   });
  host.say(text("Household %1 is now part of %2; the history of both stays.", pair.second, pair.first));
}

/// `households` ascend by id.
std::string nameOf(const registry::PersonPlace& person, const std::vector<registry::Registered>& households) {
  const auto found = std::lower_bound(households.begin(), households.end(), person.household,
                                      [](const auto& one, std::int64_t id) { return one.id < id; });
  return found->household.members.at(person.member).name;
}

void list(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const auto households = plugin::visibleHouseholds(open.registry, open.view);
  const auto found = registry::findDuplicates(households, foldingOf(host), plugin::apartPairs(open.registry));
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
