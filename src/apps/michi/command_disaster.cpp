// disaster: access to the whole registry while life is at stake (災害対策基本法 49条の11第3項).

#include <CLI/CLI.hpp>
#include <memory>

#include "apps/michi/commands.h"
#include "base/text.h"
#include "plugin/unlock.h"

namespace michi::apps {
namespace {

struct Options {
  std::string workspace, reason;
  bool hasEnvelope = false;
  plugin::UnlockOptions unlock;
};

CLI::App* part(CLI::App& app, const char* name, const std::string& description, Options& options) {
  CLI::App* command = app.add_subcommand(name, description);
  command->add_option("workspace", options.workspace, text("Workspace file"))->required();
  plugin::addUnlockOptions(*command, options.unlock);
  return command;
}

void open(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  const seal::Secret envelope =
      options.hasEnvelope ? host.passphrase(text("The key in the envelope"), false) : seal::Secret();
  registry.openDisaster(options.reason, envelope, host.progress());
  host.say(
      text("Disaster access is open. It stays so until “michi disaster close”; screens, prints and the audit "
           "trail "
           "say so."));
}

void close(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  registry.closeDisaster(options.reason, host.progress());
  host.say(text("Disaster access is closed. The tiers are sealed under new keys."));
  host.say(text("The envelope is worthless now: prepare a new one with “michi disaster prepare”."));
}

void prepare(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  const seal::Secret key = registry.prepareEnvelope();
  host.say(text("The key for the envelope (it is kept nowhere else, and older envelopes are worthless):"));
  host.say("  " + std::string(key.view()));
  host.say(
      text("One of the named staff can open the registry with it and their own passphrase. Write it down, "
           "seal it, "
           "and lock it away."));
}

void list(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  const auto registry = plugin::unlock(workspace, options.unlock, host);
  for (const store::DisasterAccess& access : registry.disasters()) {
    host.say(access.isOpen() ? text("%1: open since %2 (%3): %4", access.id, access.openedAt, access.openedBy,
                                    access.reason)
                             : text("%1: %2 (%3) to %4 (%5): %6", access.id, access.openedAt, access.openedBy,
                                    access.closedAt, access.closedBy, access.reason));
  }
}

}  // namespace

void addDisaster(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<Options>();
  CLI::App* disaster = app.add_subcommand("disaster", text("Opens the registry while life is at stake"));
  disaster->require_subcommand(1);
  CLI::App* opening = part(*disaster, "open", text("Opens all tiers to the named staff"), *options);
  opening->add_option("--reason", options->reason, text("Why; it is shown and kept"))->required();
  opening->add_flag("--envelope", options->hasEnvelope, text("Open with the key in the sealed envelope"));
  opening->callback([options, &host] { open(*options, host); });
  CLI::App* closing = part(*disaster, "close", text("Takes the keys back"), *options);
  closing->add_option("--reason", options->reason, text("Why; it is shown and kept"))->required();
  closing->callback([options, &host] { close(*options, host); });
  part(*disaster, "prepare", text("Makes the key for the sealed envelope"), *options)
      ->callback([options, &host] { prepare(*options, host); });
  part(*disaster, "list", text("Lists when it was open, and why"), *options)->callback([options, &host] {
    list(*options, host);
  });
}

}  // namespace michi::apps
