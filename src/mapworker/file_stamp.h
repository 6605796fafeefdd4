#pragma once
// Tells whether a file has changed since it was looked at.

#include <filesystem>
#include <string>
#include <system_error>

namespace michi::mapworker {

/// Changes whenever the file does; "" for a file that is missing or empty (an unused write-ahead log).
inline std::string stampOf(const std::string& file) {
  namespace fs = std::filesystem;
  std::error_code error;
  const auto size = fs::file_size(fs::u8path(file), error);
  if (error || size == 0) return {};
  const auto time = fs::last_write_time(fs::u8path(file), error);
  return std::to_string(size) + "@" + std::to_string(time.time_since_epoch().count());
}

}  // namespace michi::mapworker
