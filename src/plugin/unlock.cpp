#include "plugin/unlock.h"

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "base/text.h"

namespace michi::plugin {

void addUnlockOptions(CLI::App& command, UnlockOptions& options) {
  command.add_option("--user", options.user, text("Your user name in the registry of households"))
      ->envname("MICHI_USER");
  command.add_option("--purpose", options.purpose, text("What for; it goes into the audit trail"));
  command.add_option("--passphrase-fd", options.passphraseFd,
                     text("Read passphrases from this open file, one a line, instead of asking"));
  command.add_flag("--keychain", options.fromKeychain,
                   text("Take the passphrase from the desktop's key store"));
}

std::string tierTitles(const std::vector<store::Tier>& tiers) {
  std::string titles;
  for (const store::Tier tier : tiers) {
    if (!titles.empty()) titles += text(", ");
    titles += store::titleOf(tier);
  }
  return titles;
}

store::Registry unlock(store::Workspace& workspace, const UnlockOptions& options, Host& host) {
  if (options.user.empty()) {
    throw Error(ErrorKind::BadInput, text("The registry of households is locked."), workspace.path(),
                text("Say who you are: --user NAME."));
  }
  host.takePassphrasesFrom(options.passphraseFd);
  const seal::Secret passphrase = options.fromKeychain
                                      ? host.keychainPassphrase(keychainEntry(workspace.path(), options.user))
                                      : host.passphrase(text("Passphrase of %1", options.user), false);
  store::Registry registry =
      store::Registry::unlock(workspace, options.user, passphrase, options.purpose, host.progress());
  for (const std::string& finding : registry.findings()) host.warn(finding);
  if (const auto disaster = registry.openDisaster())
    host.warn(text("DISASTER ACCESS since %1, opened by %2: %3", disaster->openedAt, disaster->openedBy,
                   disaster->reason));
  if (!registry.user().awaits.empty())
    host.warn(
        text("These keys are granted but not handed over yet: %1. Whoever holds them hands them over by "
             "unlocking.",
             tierTitles(registry.user().awaits)));
  return registry;
}

std::optional<store::Registry> unlockIfAsked(store::Workspace& workspace, const UnlockOptions& options,
                                             Host& host) {
  if (options.user.empty()) return {};
  return unlock(workspace, options, host);
}

std::string keychainEntry(const std::string& workspaceFile, const std::string& user) {
  return user + "@" + workspaceFile;
}

}  // namespace michi::plugin
