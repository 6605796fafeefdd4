#pragma once
// UTF-8 one character at a time, inlined: every function of this folder runs over it millions of times.

#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace michi::japanese {

/// Stands for bytes that are no UTF-8.
constexpr char32_t kBroken = 0xFFFD;

/// The character at `at`, which moves behind it. Ill-formed bytes (cut, overlong, surrogates) are one kBroken
/// for each maximal part, as Unicode 3.9 (table 3-8) recommends. Precondition: at < utf8.size().
inline char32_t nextCodePoint(std::string_view utf8, std::size_t& at) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(utf8.data());
  UChar32 c = 0;
  U8_NEXT(data, at, utf8.size(), c);
  return c < 0 ? kBroken : static_cast<char32_t>(c);
}

/// Precondition: a Unicode scalar value.
inline void appendCodePoint(std::string& utf8, char32_t c) {
  if (c < 0x80) {
    utf8 += static_cast<char>(c);
    return;
  }
  char bytes[4];
  std::size_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, c);
  utf8.append(bytes, size);
}

/// [low, high]
constexpr bool isWithin(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

}  // namespace michi::japanese
