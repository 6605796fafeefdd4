#pragma once
// What the registry's codes are called in the user's language.

#include <string>

#include "registry/household.h"
#include "store/registry.h"

namespace michi::plugin {

/// Of an entry of the audit trail: "disaster_open" → 災害時の閲覧を開始; an unknown one as it stands.
std::string auditTitle(const std::string& action);
/// What somebody is and may do: "管理者、相談支援".
std::string roleTitles(const store::UserInfo& user);
/// How well a position is known: "町名まで".
std::string levelTitle(registry::PlaceLevel level);

}  // namespace michi::plugin
