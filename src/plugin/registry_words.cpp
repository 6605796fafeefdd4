#include "plugin/registry_words.h"

#include "base/text.h"

namespace michi::plugin {

std::string auditTitle(const std::string& action) {
  if (action == "found") return text("made the registry");
  if (action == "unlock") return text("unlocked");
  if (action == "read") return text("looked at");
  if (action == "change") return text("changed");
  if (action == "import") return text("imported");
  if (action == "print") return text("printed");
  if (action == "export") return text("exported");
  if (action == "user_add") return text("added a user");
  if (action == "grant") return text("gave keys");
  if (action == "revoke") return text("revoked");
  if (action == "passphrase") return text("changed the passphrase");
  if (action == "recover") return text("recovered with the printed key");
  if (action == "envelope") return text("prepared the envelope");
  if (action == "disaster_open") return text("opened disaster access");
  if (action == "disaster_close") return text("closed disaster access");
  if (action == "disclosure") return text("disclosed");
  return action;
}

std::string roleTitles(const store::UserInfo& user) {
  if (user.flags.isRevoked) return text("revoked");
  std::string titles;
  const auto add = [&titles](const std::string& title) {
    titles += (titles.empty() ? "" : text(", ")) + title;
  };
  if (user.roles.has(store::Role::Administrator)) add(text("administrator"));
  if (user.roles.has(store::Role::Caseworker)) add(text("caseworker"));
  if (user.roles.has(store::Role::Planner)) add(text("planner"));
  if (titles.empty()) add(text("viewer"));
  if (user.flags.isKeeper) add(text("keeper of the list"));
  if (user.flags.isDisasterStaff) add(text("disaster staff"));
  return titles;
}

std::string levelTitle(registry::PlaceLevel level) {
  switch (level) {
    case registry::PlaceLevel::None:
      return text("not placed");
    case registry::PlaceLevel::City:
      return text("city only");
    case registry::PlaceLevel::Town:
      return text("town only");
    case registry::PlaceLevel::Koaza:
      return text("part of a town only");
    case registry::PlaceLevel::Block:
      return text("by its number");
    case registry::PlaceLevel::Hand:
      return text("by hand");
  }
  return {};
}

}  // namespace michi::plugin
