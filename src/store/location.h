#pragma once
// Where a workspace lies, and what a file is before SQLite may touch it.

#include <cstdint>
#include <filesystem>
#include <string>

namespace michi::store {

/// Marks a file as a workspace (SQLite's application id): "Mich".
inline constexpr std::uint32_t kApplicationId = 0x4D696368;

/// The path that a URL names: a path, "file:…" or "sqlite:…". Throws Error(BadInput) for what this version
/// cannot open.
std::filesystem::path fileOfUrl(const std::string& url);

/// Reads the first hundred bytes without SQLite, so that a foreign file is left as it is, with nothing beside
/// it. Throws NotFound (no file), BadInput (not a workspace), Damaged (cut short), TooNew (schema beyond
/// `newest`), Io.
void requireWorkspaceFile(const std::filesystem::path& file, int newest);

/// The error for a workspace made by a newer program.
[[noreturn]] void failTooNew(const std::string& file, std::int64_t version);

}  // namespace michi::store
