#pragma once
// SHA-256 (FIPS 180-4) of files, to say which edition was imported, and short keys for records that have
// none.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace michi::ingest {

/// Fed in pieces; hex() ends it.
class Sha256 {
 public:
  void add(std::string_view bytes);
  std::string hex();

 private:
  void block(const unsigned char* data);
  std::array<std::uint32_t, 8> m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                          0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<unsigned char, 64> m_pending{};
  std::uint64_t m_size = 0;
};

/// 16 hex digits of the digest: two records of a million collide with a chance of 3e-8.
std::string shortKey(std::string_view content);

}  // namespace michi::ingest
