#pragma once
// Unlocking the sealed registry for a command: who, with what passphrase, what for.

#include <optional>
#include <string>

#include "plugin/plugin.h"
#include "store/registry.h"

namespace michi::plugin {

struct UnlockOptions {
  std::string user;  // empty: the registry stays locked
  std::string purpose;
  int passphraseFd = -1;
  bool fromKeychain = false;
};

/// --user, --purpose, --passphrase-fd and --keychain.
void addUnlockOptions(CLI::App& command, UnlockOptions& options);

/// Unlocks for a command that cannot do without. Says which tiers are open, that disaster access is, and what
/// was tampered with. Throws Error(BadInput) where no --user was given.
store::Registry unlock(store::Workspace& workspace, const UnlockOptions& options, Host& host);

/// The same for a command that can: nothing without --user.
std::optional<store::Registry> unlockIfAsked(store::Workspace& workspace, const UnlockOptions& options,
                                             Host& host);

/// The name under which the desktop's key store keeps a user's passphrase.
std::string keychainEntry(const std::string& workspaceFile, const std::string& user);

/// "place, person" in the user's language.
std::string tierTitles(const std::vector<store::Tier>& tiers);

}  // namespace michi::plugin
