#pragma once
// The tables of the sealed registry.

#include "store/connection.h"

namespace michi::store {

/// Migration to schema version 3. Nothing personal is ever in the clear here but login names.
void createRegistryTables(Connection& connection);

}  // namespace michi::store
