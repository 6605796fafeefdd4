// Preloaded into a program under test: a disk that fills up, or a power cut in the middle of an exact write.
//
//   MICHI_DISK_ROOM=bytes   what is written to regular files beyond it fails as on a full disk
//   MICHI_DISK_KILL_AT=n    the n-th write to a regular file writes one half, then the process is killed
//   MICHI_DISK_COUNT=file   says at the end how many writes and bytes there were

#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

std::atomic<long> writes{0};
std::atomic<long> bytes{0};

long setting(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? -1 : std::atol(value);
}

bool isFile(int fd) {
  struct stat status = {};
  return fd > STDERR_FILENO && fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

/// How much of a write goes through; -1: the disk is full.
template <class Write>
ssize_t pass(int fd, std::size_t size, const Write& write) {
  static const long kRoom = setting("MICHI_DISK_ROOM");
  static const long kKillAt = setting("MICHI_DISK_KILL_AT");
  if (!isFile(fd)) return write(size);
  if (++writes == kKillAt) {
    (void)write(size / 2);
    raise(SIGKILL);
  }
  if (kRoom >= 0 && bytes + static_cast<long>(size) > kRoom) {
    errno = ENOSPC;
    return -1;
  }
  bytes += static_cast<long>(size);
  return write(size);
}

template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

struct Count {
  ~Count() {
    const char* file = std::getenv("MICHI_DISK_COUNT");
    if (file == nullptr) return;
    std::FILE* out = std::fopen(file, "w");
    if (out == nullptr) return;
    std::fprintf(out, "%ld %ld", writes.load(), bytes.load());
    std::fclose(out);
  }
} count;

}  // namespace

extern "C" {

ssize_t write(int fd, const void* data, std::size_t size) {
  static auto* const kNext = next<ssize_t(int, const void*, std::size_t)>("write");
  return pass(fd, size, [&](std::size_t part) { return kNext(fd, data, part); });
}

ssize_t pwrite64(int fd, const void* data, std::size_t size, off64_t at) {
  static auto* const kNext = next<ssize_t(int, const void*, std::size_t, off64_t)>("pwrite64");
  return pass(fd, size, [&](std::size_t part) { return kNext(fd, data, part, at); });
}

ssize_t pwrite(int fd, const void* data, std::size_t size, off_t at) { return pwrite64(fd, data, size, at); }

ssize_t writev(int fd, const iovec* parts, int count) {
  ssize_t written = 0;
  for (int i = 0; i < count; ++i) {
    const ssize_t one = write(fd, parts[i].iov_base, parts[i].iov_len);
    if (one < 0) return written > 0 ? written : one;
    written += one;
    if (static_cast<std::size_t>(one) < parts[i].iov_len) break;
  }
  return written;
}
}
