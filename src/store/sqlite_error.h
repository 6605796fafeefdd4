#pragma once
// SQLite's result codes as the product's errors.

#include <string>

#include "base/error.h"

struct sqlite3;

namespace michi::store {

/// The error for an (extended) result code; `detail` is SQLite's own message.
Error sqliteError(int code, const std::string& file, const std::string& detail);
/// Throws it when `code` is not SQLITE_OK.
void requireOk(int code, sqlite3* handle, const std::string& file);

}  // namespace michi::store
