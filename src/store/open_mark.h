#pragma once
// "Somebody has this workspace open": a lock that a program cannot lose by accident. For sources of src/store
// only.

#include <cstdint>
#include <filesystem>
#include <utility>

namespace michi::store {

/// SQLite's POSIX locks go when anything in the program closes the same file (a file dialog that looks at its
/// first bytes does). Others then take the workspace for unused and remove the log that it is written to.
/// This keeps shared locks on the same bytes that belong to an open file description, which go with the
/// object only. Does nothing where the file system has none, or where locks belong to a handle anyway
/// (Windows).
class OpenMark {
 public:
  /// For a file in WAL mode, after the first reading: before that there is nothing to keep.
  explicit OpenMark(const std::filesystem::path& file);
  /// After the connection is closed: what closes here takes away SQLite's locks too.
  ~OpenMark();
  OpenMark(const OpenMark&) = delete;
  OpenMark& operator=(const OpenMark&) = delete;
  /// Before the connection is closed: the last one writes the log into the file and wants to be alone.
  void release();

 private:
  using File = std::pair<std::uint64_t, std::uint64_t>;  // device, inode
  File m_file;
  bool m_isHeld = false;
};

}  // namespace michi::store
