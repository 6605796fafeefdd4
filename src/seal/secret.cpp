#include "seal/secret.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <utility>

#include "seal/sodium.h"

#if defined(__linux__)
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

// Whether freed memory is wiped by us: the sanitizers have an allocator of their own.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MICHI_SANITIZED
#endif
#endif
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(MICHI_SANITIZED)
#define MICHI_WIPES_FREED
#endif

namespace {

bool isHidden = false;  // set once, before there are other threads

}  // namespace

#ifdef MICHI_WIPES_FREED
/// M_PERTURB leaves out small blocks, which glibc keeps in a cache of the thread: names and notes would stay.
/// The forms of delete for arrays end here.
void operator delete(void* block) noexcept {
  if (isHidden && block != nullptr) explicit_bzero(block, malloc_usable_size(block));
  std::free(block);
}
void operator delete(void* block, std::size_t /*size*/) noexcept { operator delete(block); }
#endif

namespace michi::seal {

Secret::Secret(std::size_t size) : m_size(size) {
  if (size == 0) return;
  startSodium();
  m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
  if (m_bytes == nullptr) throw std::bad_alloc();
}

Secret::Secret(std::string_view bytes) : Secret(bytes.size()) {
  if (!bytes.empty()) std::memcpy(m_bytes, bytes.data(), bytes.size());
}

Secret Secret::random(std::size_t size) {
  Secret secret(size);
  randombytes_buf(secret.m_bytes, size);
  return secret;
}

Secret::~Secret() { sodium_free(m_bytes); }

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
  std::swap(m_bytes, other.m_bytes);
  std::swap(m_size, other.m_size);
  return *this;
}

void wipe(std::string& text) {
  sodium_memzero(text.data(), text.size());
  text.clear();
}

void wipeStack(std::size_t size) { sodium_stackzero(size); }

void hideProcessMemory() {
  isHidden = true;
#if defined(__linux__)
  const rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
#if defined(__GLIBC__)
  constexpr int kFill = 0xA5;
  mallopt(M_PERTURB, kFill);  // overwrites what C libraries free, but for small blocks
#endif
#endif
}

}  // namespace michi::seal
