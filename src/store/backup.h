#pragma once
// A consistent copy of an open workspace.

#include <filesystem>

#include "base/progress.h"
#include "store/connection.h"

namespace michi::store {

/// Copies by SQLite's online backup to a temporary name beside `file`, checks the copy's integrity, then
/// gives it its name. Throws Error(Conflict) when `file` exists; whatever fails leaves no file behind.
void backupTo(Connection& connection, const std::filesystem::path& file, Progress& progress);

}  // namespace michi::store
