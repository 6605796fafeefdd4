#pragma once
// Reading and writing of well-known binary: the hostile side (normalise) and the trusted side (everything
// else). Trusted bytes are those that normalise() or a Writer made: little endian, XY, counts right, nesting
// bounded.

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "geo/point.h"

namespace michi::geo::wkb {

static_assert(std::endian::native == std::endian::little,
              "WKB is kept in the machine's order, little endian");

inline constexpr double kLargestCoordinate = 1e9;
inline constexpr int kDeepestNesting = 16;
inline constexpr std::size_t kHeaderSize = 5;  // byte order and type
inline constexpr std::size_t kCountSize = 4;
inline constexpr std::size_t kPointSize = 16;

/// Checks hostile bytes and rewrites them as trusted ones. Memory is bounded by the input's size.
/// Throws Error(BadInput), see Geometry::fromWkb.
std::string normalise(std::string_view hostile);

/// Appends trusted WKB piece by piece; the caller keeps counts right.
class Writer {
 public:
  void header(std::uint32_t type) {
    m_bytes += '\x01';
    count(type);
  }
  void count(std::uint32_t value) { append(&value, sizeof value); }
  void point(Point p) { append(&p, kPointSize); }
  void raw(std::string_view bytes) { m_bytes += bytes; }
  std::string take() { return std::move(m_bytes); }

 private:
  void append(const void* data, std::size_t size) { m_bytes.append(static_cast<const char*>(data), size); }
  std::string m_bytes;
};

inline std::uint32_t readCount(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

inline Point readPoint(std::string_view bytes, std::size_t at) {
  Point p;
  std::memcpy(&p, bytes.data() + at, kPointSize);
  return p;
}

/// Steps through one trusted geometry from `at` and returns where it ends. `visit(type, offset, count)` is
/// called for each run of points (a point, a line, a ring); `type` is that of the simple geometry that holds
/// it.
template <class Visit>
// NOLINTNEXTLINE(misc-no-recursion): nesting is bounded by kDeepestNesting
std::size_t forEachSequence(std::string_view bytes, std::size_t at, const Visit& visit) {
  const std::uint32_t type = readCount(bytes, at + 1);
  at += kHeaderSize;
  if (type == 1) {
    visit(type, at, std::uint32_t{1});
    return at + kPointSize;
  }
  const std::uint32_t count = readCount(bytes, at);
  at += kCountSize;
  if (type == 2) {
    visit(type, at, count);
    return at + count * kPointSize;
  }
  for (std::uint32_t i = 0; i < count; ++i) {
    if (type == 3) {
      const std::uint32_t points = readCount(bytes, at);
      visit(type, at + kCountSize, points);
      at += kCountSize + points * kPointSize;
    } else {
      at = forEachSequence(bytes, at, visit);
    }
  }
  return at;
}

}  // namespace michi::geo::wkb
