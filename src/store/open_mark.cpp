#include "store/open_mark.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <mutex>
#include <string>

namespace michi::store {

#ifdef F_OFD_SETLK

namespace {

struct Range {
  off_t first, length;
};
// As sqlite3's os_unix.c: the bytes of SHARED in the file, the "dead man's switch" in the shared memory.
constexpr Range kShared = {0x40000002, 510};
constexpr Range kDeadMansSwitch = {128, 1};

/// One of the program's own for each workspace, however many connections it has.
struct Mark {
  int file = -1, memory = -1;
  int holders = 0;
};

std::mutex& guardOfMarks() {
  static std::mutex guard;
  return guard;
}

std::map<std::pair<std::uint64_t, std::uint64_t>, Mark>& marks() {
  static std::map<std::pair<std::uint64_t, std::uint64_t>, Mark> all;
  return all;
}

void setLock(int descriptor, Range range, short type) {
  if (descriptor < 0) return;
  struct flock lock = {};
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  lock.l_start = range.first;
  lock.l_len = range.length;
  fcntl(descriptor, F_OFD_SETLK, &lock);
}

void setLocks(const Mark& mark, short type) {
  setLock(mark.file, kShared, type);
  setLock(mark.memory, kDeadMansSwitch, type);
}

}  // namespace

OpenMark::OpenMark(const std::filesystem::path& file) {
  struct stat status = {};
  if (stat(file.c_str(), &status) != 0) return;
  m_file = {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
  const std::lock_guard lock(guardOfMarks());
  Mark& mark = marks()[m_file];
  if (mark.file < 0) mark.file = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (mark.memory < 0) mark.memory = open((file.string() + "-shm").c_str(), O_RDONLY | O_CLOEXEC);
  if (mark.holders++ == 0) setLocks(mark, F_RDLCK);
  m_isHeld = true;
}

void OpenMark::release() {
  if (!m_isHeld) return;
  m_isHeld = false;
  const std::lock_guard lock(guardOfMarks());
  Mark& mark = marks()[m_file];
  if (--mark.holders == 0) setLocks(mark, F_UNLCK);
}

OpenMark::~OpenMark() {
  release();
  const std::lock_guard lock(guardOfMarks());
  const auto mark = marks().find(m_file);
  if (mark == marks().end() || mark->second.holders > 0) return;
  for (const int descriptor : {mark->second.file, mark->second.memory})
    if (descriptor >= 0) close(descriptor);
  marks().erase(mark);
}

#else

OpenMark::OpenMark(const std::filesystem::path&) {}
OpenMark::~OpenMark() = default;
void OpenMark::release() { m_isHeld = false; }

#endif

}  // namespace michi::store
