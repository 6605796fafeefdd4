// user: who may open the registry of households, and how far.

#include <CLI/CLI.hpp>
#include <memory>

#include "apps/michi/commands.h"
#include "base/error.h"
#include "base/text.h"
#include "keychain/keychain.h"
#include "plugin/registry_words.h"
#include "plugin/unlock.h"

namespace michi::apps {
namespace {

using store::Registry;

struct Options {
  std::string workspace, login, name, post;
  std::vector<std::string> roles;
  bool isKeeper = false, isDisasterStaff = false, isForgotten = false;
  std::uint64_t memory = 256;  // MiB
  plugin::UnlockOptions unlock;

  seal::PassphraseCost cost() const { return {seal::PassphraseCost{}.operations, memory << 20U}; }
};

constexpr std::array kRoleNames = {
    std::pair{"viewer", store::Role::Viewer}, std::pair{"planner", store::Role::Planner},
    std::pair{"caseworker", store::Role::Caseworker}, std::pair{"administrator", store::Role::Administrator}};

store::Roles rolesOf(const std::vector<std::string>& names) {
  store::Roles roles;
  for (const std::string& name : names) {
    for (const auto& [known, role] : kRoleNames) {
      if (name == known) roles.add(role);
    }
  }
  return roles;
}

store::NewUser newUser(const Options& options) {
  return {options.login,
          options.name,
          options.post,
          rolesOf(options.roles),
          {options.isKeeper, options.isDisasterStaff, false}};
}

/// The first user founds the registry, and holds what they say they need.
void found(const Options& options, store::Workspace& workspace, plugin::Host& host) {
  host.takePassphrasesFrom(options.unlock.passphraseFd);
  store::NewUser founder = newUser(options);
  if (options.roles.empty()) founder.roles.add(store::Role::Caseworker);
  founder.roles.add(store::Role::Administrator);
  const seal::Secret passphrase = host.passphrase(text("New passphrase of %1", options.login), true);
  const seal::Secret printed = Registry::found(workspace, founder, passphrase, options.cost());
  host.say(text("Made the registry of households; %1 is its administrator.", options.login));
  host.say(text("The recovery key (it is kept nowhere else):"));
  host.say("  " + std::string(printed.view()));
  host.say(
      text("Whoever holds it can open everything. Write it down twice, seal both, and lock them away in two "
           "places."));
}

void add(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  if (!Registry::exists(workspace)) return found(options, workspace, host);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  const seal::Secret passphrase = host.passphrase(text("New passphrase of %1", options.login), true);
  registry.addUser(newUser(options), passphrase, options.cost());
  host.say(
      text("Added the user %1. They should change the passphrase: michi user passphrase.", options.login));
}

void grant(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  registry.setRoles(options.login, rolesOf(options.roles),
                    {options.isKeeper, options.isDisasterStaff, false});
  for (const store::UserInfo& user : registry.users()) {
    if (user.login != options.login) continue;
    host.say(text("%1 is now: %2.", options.login, plugin::roleTitles(user)));
    if (!user.awaits.empty())
      host.warn(text("Their keys (%1) are handed over by the next holder who unlocks.",
                     plugin::tierTitles(user.awaits)));
  }
}

void revoke(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  registry.revoke(options.login, host.progress());
  host.say(text("Revoked %1. What they could open is sealed under new keys.", options.login));
  host.warn(text("Copies of the file from before still open with the old ones: backups too."));
}

void changePassphrase(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  registry.changePassphrase(host.passphrase(text("New passphrase of %1", options.unlock.user), true),
                            options.cost());
  host.say(text("The passphrase of %1 is changed.", options.unlock.user));
}

void recover(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  host.takePassphrasesFrom(options.unlock.passphraseFd);
  const seal::Secret printed = host.passphrase(text("The recovery key"), false);
  const seal::Secret passphrase = host.passphrase(text("New passphrase of %1", options.login), true);
  Registry::recover(workspace, options.login, printed, passphrase, options.cost());
  host.say(text("%1 has a new passphrase.", options.login));
}

void remember(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  const std::string entry = plugin::keychainEntry(workspace.path(), options.unlock.user);
  if (options.isForgotten) {
    keychain::forget(entry);
    return host.say(text("The desktop's key store has forgotten the passphrase of %1.", options.unlock.user));
  }
  host.takePassphrasesFrom(options.unlock.passphraseFd);
  const seal::Secret passphrase = host.passphrase(text("Passphrase of %1", options.unlock.user), false);
  (void)Registry::unlock(workspace, options.unlock.user, passphrase, options.unlock.purpose, host.progress());
  keychain::write(entry, passphrase);
  host.say(text("The desktop's key store keeps the passphrase of %1.", options.unlock.user));
}

void list(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  const auto registry = plugin::unlock(workspace, options.unlock, host);
  for (const store::UserInfo& user : registry.users()) {
    std::string line = user.login + "  " + plugin::roleTitles(user);
    if (!user.name.empty()) line += "  " + user.name;
    if (!user.post.empty()) line += text(" (%1)", user.post);
    if (!user.awaits.empty()) line += "  " + text("waits for: %1", plugin::tierTitles(user.awaits));
    host.say(line);
  }
}

CLI::App* part(CLI::App& app, const char* name, const std::string& description, Options& options) {
  CLI::App* command = app.add_subcommand(name, description);
  command->add_option("workspace", options.workspace, text("Workspace file"))->required();
  plugin::addUnlockOptions(*command, options.unlock);
  return command;
}

void addLogin(CLI::App& command, Options& options) {
  command.add_option("login", options.login, text("Name of the user concerned"))->required();
}

void addCost(CLI::App& command, Options& options) {
  command
      .add_option("--kdf-memory", options.memory, text("Memory (MiB) that a guess at the passphrase costs"))
      ->check(CLI::Range(8, static_cast<int>(seal::kMostMemory >> 20U)));
}

void addRoles(CLI::App& command, Options& options) {
  std::vector<std::string> names;
  names.reserve(kRoleNames.size());
  for (const auto& [name, role] : kRoleNames) names.emplace_back(name);
  command
      .add_option("--role", options.roles,
                  text("viewer, planner, caseworker, administrator; several are possible"))
      ->check(CLI::IsMember(names));
  command.add_flag("--keeper", options.isKeeper,
                   text("Of the city that keeps the list, not a recipient of it"));
  command.add_flag("--disaster-staff", options.isDisasterStaff, text("Named for disaster access"));
}

}  // namespace

void addUser(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<Options>();
  CLI::App* user = app.add_subcommand("user", text("Who may open the registry of households"));
  user->require_subcommand(1);
  const auto on = [&](CLI::App* command, void (*work)(const Options&, plugin::Host&)) {
    command->callback([options, &host, work] { work(*options, host); });
  };
  CLI::App* adding = part(*user, "add", text("Adds a user; the first one makes the registry"), *options);
  addLogin(*adding, *options);
  addRoles(*adding, *options);
  addCost(*adding, *options);
  adding->add_option("--name", options->name, text("Name of the person"));
  adding->add_option("--post", options->post, text("Their post"));
  on(adding, add);
  CLI::App* granting = part(*user, "grant", text("Gives a user other roles"), *options);
  addLogin(*granting, *options);
  addRoles(*granting, *options);
  on(granting, grant);
  CLI::App* revoking = part(*user, "revoke", text("Shuts a user out and changes the keys"), *options);
  addLogin(*revoking, *options);
  on(revoking, revoke);
  CLI::App* changing = part(*user, "passphrase", text("Changes your own passphrase"), *options);
  addCost(*changing, *options);
  on(changing, changePassphrase);
  CLI::App* recovering =
      part(*user, "recover", text("A new passphrase with the printed recovery key"), *options);
  addLogin(*recovering, *options);
  addCost(*recovering, *options);
  on(recovering, recover);
  CLI::App* remembering =
      part(*user, "remember", text("Puts your passphrase into the desktop's key store"), *options);
  remembering->add_flag("--forget", options->isForgotten, text("Takes it out again"));
  on(remembering, remember);
  on(part(*user, "list", text("Lists the users and their roles"), *options), list);
}

}  // namespace michi::apps
