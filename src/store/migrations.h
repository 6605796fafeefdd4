#pragma once
// The schema's versions and the way from one to the next.

#include <functional>
#include <span>
#include <vector>

#include "store/connection.h"

namespace michi::store {

struct Migration {
  int version = 0;  // after it; ascending
  std::function<void(Connection&)> apply;
};

/// All versions of the product, the first of which makes an empty database a workspace. Needs
/// connection.srid().
const std::vector<Migration>& schemaMigrations();
int newestSchema();

int schemaVersion(Connection& connection);

/// Applies what is missing, all of it in one transaction. An existing workspace (version above 0) is copied
/// to
/// "<file>.before-v<N>" first, N the new version. A failure leaves the workspace as it was (and the copy).
void migrate(Connection& connection, std::span<const Migration> migrations);

}  // namespace michi::store
