#pragma once
// The outer shape of a stored blob: magic, checksum over everything after it, then the content as plain
// arrays.

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/text.h"

namespace michi::walk {

static_assert(std::endian::native == std::endian::little,
              "blobs are little endian; other machines need a swap");

/// A 64-bit checksum; any change of one byte changes it. Against accidents, not against an attacker.
inline std::uint64_t checksum(std::string_view bytes) {
  constexpr std::uint64_t kPrime = 0x9E37'79B9'7F4A'7C15U;
  std::uint64_t hash = bytes.size() * kPrime;
  const auto mix = [&hash](std::uint64_t word) { hash = std::rotl((hash ^ word) * kPrime, 29); };
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);
    mix(word);
  }
  std::uint64_t last = 0;
  std::memcpy(&last, bytes.data() + at, bytes.size() - at);
  mix(last);
  return hash;
}

class BlobWriter {
 public:
  template <class T>
  void number(const T& value) {
    m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  template <class T>
  void array(const std::vector<T>& values) {
    number(static_cast<std::uint64_t>(values.size()));
    m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
  }
  std::string take() { return std::move(m_bytes); }

 private:
  std::string m_bytes;
};

/// Reads what BlobWriter wrote; throws Error(Damaged) when the bytes end early.
class BlobReader {
 public:
  explicit BlobReader(std::string_view bytes) : m_rest(bytes) {}

  template <class T>
  T number() {
    T value{};
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }
  template <class T>
  std::vector<T> array() {
    const auto size = number<std::uint64_t>();
    if (size > m_rest.size() / sizeof(T)) damaged();
    std::vector<T> values(size);
    const std::string_view bytes = take(size * sizeof(T));
    if (size > 0) std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }
  std::string_view rest() const { return m_rest; }

  [[noreturn]] static void damaged() {
    throw Error(ErrorKind::Damaged, text("The stored walking network is damaged."), {},
                text("Import the roads again, or restore a backup."));
  }

 private:
  std::string_view take(std::size_t size) {
    if (size > m_rest.size()) damaged();
    const std::string_view taken = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return taken;
  }
  std::string_view m_rest;
};

}  // namespace michi::walk
