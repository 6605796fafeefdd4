#pragma once
// Version 1 of the schema.

#include "store/connection.h"

namespace michi::store {

/// Makes an empty database a workspace: SpatiaLite's own tables, ours, spatial indices, and views of the
/// latest runs. Inside the caller's transaction.
void createSchema(Connection& connection);

}  // namespace michi::store
