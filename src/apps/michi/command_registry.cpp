// registry: the sealed households, and what all its parts do.

#include <nlohmann/json.hpp>

#include "apps/michi/address_book.h"
#include "apps/michi/commands.h"
#include "apps/michi/registry_commands.h"
#include "base/error.h"
#include "base/text.h"
#include "registry/summary.h"

namespace michi::apps {

OpenRegistry::OpenRegistry(const RegistryOptions& options, plugin::Host& host)
    : workspace(store::Workspace::open(options.workspace, store::Access::ReadWrite)),
      registry(plugin::unlock(workspace, options.unlock, host)),
      view(registry, host.resources()) {}

registry::Household OpenRegistry::requireHousehold(std::int64_t id) const {
  registry.require(store::Tier::Person);
  if (auto household = view.household(id)) return std::move(*household);
  throw Error(ErrorKind::NotFound, text("There is no household %1, or it has not agreed to be known.", id),
              {}, text("michi registry list names those that you may see."));
}

registry::Place OpenRegistry::requirePlace(std::int64_t id) const {
  registry.require(store::Tier::Place);
  if (auto place = view.place(id)) return std::move(*place);
  throw Error(ErrorKind::NotFound, text("There is no household %1, or it has not agreed to be known.", id),
              {}, text("michi registry list names those that you may see."));
}

std::string errorsOf(const std::vector<registry::Problem>& problems, plugin::Host& host) {
  std::string errors;
  for (const registry::Problem& problem : problems) {
    const std::string line = problem.path + ": " + problem.message;
    if (problem.severity == registry::Severity::Warning)
      host.warn(line);
    else
      errors += "\n  " + line;
  }
  return errors;
}

void OpenRegistry::requireGood(const registry::Household& household, plugin::Host& host) const {
  const std::string errors =
      errorsOf(registry::checkHousehold(household, view.codes(), plugin::today()), host);
  if (!errors.empty()) throw Error(ErrorKind::BadInput, text("The household cannot be kept so:%1", errors));
}

void OpenRegistry::save(std::int64_t id, const registry::Household& household, const std::string& purpose,
                        plugin::Host& host) {
  requireGood(household, host);
  const auto* before = id != 0 ? registry.household(id) : nullptr;
  store::Stored<registry::Place> place;
  // what the change was made from: edit() takes in what others wrote meanwhile
  const std::int64_t version = before != nullptr ? before->version : 0;
  if (before != nullptr) place = *registry.place(id);
  const bool isPlaced =
      before == nullptr ? !household.address.empty() : before->record.address != household.address;
  auto relocation = ingest::Relocation::None;
  if (isPlaced) {
    const AddressBook addresses(workspace, host);
    if (!addresses.finder.hasDictionary())
      host.warn(text("There is no address dictionary: no household gets a position from its address."));
    relocation =
        addresses.finder.relocate(before != nullptr ? &before->record : nullptr, household, {}, place.record);
  }
  registry::summarise(household, view.codes(), plugin::today(), place.record);
  std::int64_t saved = id;
  registry.edit("change", purpose, [&](store::Registry::Edit& edit) {
    if (id == 0) {
      saved = edit.add(household, place.record);
    } else {
      edit.change(store::Stored<registry::Household>{id, version, household});
      edit.change(place);
    }
  });
  if (id == 0) host.say(text("Added as household %1.", saved));
  if (isPlaced) sayPlace(saved, place.record, relocation, host);
}

nlohmann::json OpenRegistry::history(const std::vector<store::RecordKind>& kinds, std::int64_t id) const {
  auto all = nlohmann::json::array();
  for (const auto kind : kinds) {
    if (!registry.holds(store::tierOf(kind))) continue;
    for (const store::HistoryEntry& entry : registry.history(kind, id)) {
      auto fields = nlohmann::json::array();
      for (const auto& field : entry.fields)
        fields.push_back({{"path", field.path}, {"before", field.before}, {"after", field.after}});
      all.push_back({{"at", entry.at},
                     {"user", entry.login},
                     {"what", entry.kind},
                     {"action", entry.action},
                     {"fields", fields}});
    }
  }
  return all;
}

CLI::App* addPart(CLI::App& app, const char* name, const std::string& description,
                  const std::shared_ptr<RegistryOptions>& options, plugin::Host& host, RegistryWork work) {
  CLI::App* command = app.add_subcommand(name, description);
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  plugin::addUnlockOptions(*command, options->unlock);
  command->callback([options, &host, work] { work(*options, host); });
  return command;
}

void addRegistry(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<RegistryOptions>();
  CLI::App* registry = app.add_subcommand("registry", text("The households that need support"));
  registry->require_subcommand(1);
  addRegistryLists(*registry, options, host);
  addRegistryEdits(*registry, options, host);
  addRegistryPlacing(*registry, options, host);
  addRegistryDuplicates(*registry, options, host);
  addRegistrySupporters(*registry, options, host);
  addRegistryCounts(*registry, options, host);
}

}  // namespace michi::apps
