#pragma once
// What the parts of `michi registry` share.

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "plugin/disclosure.h"
#include "plugin/plugin.h"
#include "plugin/registry_view.h"
#include "plugin/unlock.h"
#include "registry/check.h"
#include "store/workspace.h"

namespace michi::apps {

struct RegistryOptions {
  std::string workspace, search, district, need, json, csv, at, plane, kind, state, date, medium, mode, from,
      ordinance, added;
  std::int64_t id = 0, other = 0;
  std::size_t chosen = 0;  // of the places that an address may mean, from 1
  int member = 1;
  std::size_t most = 200;
  int k = 5;
  std::vector<std::string> settings;
  std::vector<std::int64_t> merged, apart, undone;
  bool showsHistory = false, isRemoved = false, listsDecisions = false;
  plugin::UnlockOptions unlock;
  plugin::DisclosureOptions disclosure;
};

/// A registry that a command has unlocked, with what it may show.
struct OpenRegistry {
  OpenRegistry(const RegistryOptions& options, plugin::Host& host);
  store::Workspace workspace;
  store::Registry registry;
  plugin::RegistryView view;

  /// Throws Error(NotFound), also where the user may not see it.
  registry::Household requireHousehold(std::int64_t id) const;
  registry::Place requirePlace(std::int64_t id) const;
  /// Says what is doubtful; throws Error(BadInput) that lists what is wrong.
  void requireGood(const registry::Household& household, plugin::Host& host) const;
  /// Saves a household, if it is good, with what follows from it in the place tier: a new address is looked
  /// up, a position set by hand stays.
  void save(std::int64_t id, const registry::Household& household, const std::string& purpose,
            plugin::Host& host);
  /// Every change of a record in the tiers that are open, the oldest first in each kind.
  nlohmann::json history(const std::vector<store::RecordKind>& kinds, std::int64_t id) const;
};

/// Says what is doubtful; returns what is wrong, a line each.
std::string errorsOf(const std::vector<registry::Problem>& problems, plugin::Host& host);
/// Throws Error(BadInput) when it is none.
nlohmann::json readJson(const std::string& file);
/// "members/0/phone=0197-…": JSON where it is JSON of the field's kind, else a text; nothing behind = clears
/// the field. Throws Error(BadInput).
void applySetting(nlohmann::json& record, const std::string& setting);

using RegistryWork = void (*)(const RegistryOptions& options, plugin::Host& host);
CLI::App* addPart(CLI::App& app, const char* name, const std::string& description,
                  const std::shared_ptr<RegistryOptions>& options, plugin::Host& host, RegistryWork work);

void addRegistryLists(CLI::App& app, const std::shared_ptr<RegistryOptions>& options, plugin::Host& host);
void addRegistryEdits(CLI::App& app, const std::shared_ptr<RegistryOptions>& options, plugin::Host& host);
void addRegistryPlacing(CLI::App& app, const std::shared_ptr<RegistryOptions>& options, plugin::Host& host);
void addRegistryDuplicates(CLI::App& app, const std::shared_ptr<RegistryOptions>& options,
                           plugin::Host& host);
void addRegistrySupporters(CLI::App& app, const std::shared_ptr<RegistryOptions>& options,
                           plugin::Host& host);
void addRegistryCounts(CLI::App& app, const std::shared_ptr<RegistryOptions>& options, plugin::Host& host);

}  // namespace michi::apps
