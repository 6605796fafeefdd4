#include "geo/wkb.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/error.h"
#include "base/text.h"

namespace michi::geo::wkb {
namespace {

constexpr std::uint32_t kEwkbZ = 0x80000000U;
constexpr std::uint32_t kEwkbM = 0x40000000U;
constexpr std::uint32_t kEwkbSrid = 0x20000000U;
constexpr std::uint32_t kLargestType = 7;

[[noreturn]] void reject(const std::string& why) {
  throw Error(ErrorKind::BadInput, text("This geometry cannot be read: %1", why));
}

struct Header {
  bool isSwapped = false;
  std::uint32_t type = 0;
  std::size_t dimensions = 2;
};

class Normaliser {
 public:
  explicit Normaliser(std::string_view in) : m_in(in) {}

  std::string run() {
    geometry(0, 0);
    if (m_at != m_in.size()) reject(text("%1 bytes follow it.", m_in.size() - m_at));
    return m_out.take();
  }

 private:
  const char* take(std::size_t size) {
    if (m_in.size() - m_at < size) reject(text("it ends too early."));
    const char* start = m_in.data() + m_at;
    m_at += size;
    return start;
  }

  template <class Value>
  Value read(bool isSwapped) {
    std::array<char, sizeof(Value)> bytes{};
    std::memcpy(bytes.data(), take(bytes.size()), bytes.size());
    if (isSwapped) std::reverse(bytes.begin(), bytes.end());
    return std::bit_cast<Value>(bytes);
  }

  std::uint32_t integer(bool isSwapped) { return read<std::uint32_t>(isSwapped); }

  double coordinate(bool isSwapped) {
    const auto value = read<double>(isSwapped);
    // Also false for NaN.
    if (!(std::abs(value) <= kLargestCoordinate)) reject(text("the coordinate %1 is not possible.", value));
    return value;
  }

  /// A count that the rest of the input has room for.
  std::uint32_t count(const Header& header, std::size_t smallestItem) {
    const std::uint32_t value = integer(header.isSwapped);
    if (value > (m_in.size() - m_at) / smallestItem) reject(text("it ends too early."));
    m_out.count(value);
    return value;
  }

  Header header() {
    Header header;
    const char order = *take(1);
    if (order != 0 && order != 1) reject(text("it is no WKB."));
    header.isSwapped = order == 0;
    std::uint32_t type = integer(header.isSwapped);
    header.dimensions += ((type & kEwkbZ) != 0 ? 1U : 0U) + ((type & kEwkbM) != 0 ? 1U : 0U);
    if ((type & kEwkbSrid) != 0) take(sizeof(std::uint32_t));
    type &= ~(kEwkbZ | kEwkbM | kEwkbSrid);
    const std::uint32_t isoDimensions = type / 1000;  // ISO: 1000 Z, 2000 M, 3000 ZM
    if (isoDimensions > 3) reject(text("geometries of type %1 are not supported.", type));
    if (isoDimensions != 0) header.dimensions = isoDimensions == 3 ? 4 : 3;
    header.type = type % 1000;
    if (header.type < 1 || header.type > kLargestType) {
      reject(text("geometries of type %1 are not supported.", type));
    }
    return header;
  }

  void point(const Header& header) {
    const double x = coordinate(header.isSwapped);
    const double y = coordinate(header.isSwapped);
    take((header.dimensions - 2) * sizeof(double));
    m_out.point({x, y});
  }

  void line(const Header& header) {
    const std::uint32_t points = count(header, header.dimensions * sizeof(double));
    for (std::uint32_t i = 0; i < points; ++i) point(header);
  }

  /// `required`: the type that a part of a multi-geometry must have, 0 for any.
  // NOLINTNEXTLINE(misc-no-recursion): nesting is bounded
  void geometry(int depth, std::uint32_t required) {
    if (depth > kDeepestNesting) reject(text("it is nested too deeply."));
    const Header head = header();
    if (required != 0 && head.type != required) reject(text("its parts are of different types."));
    m_out.header(head.type);
    if (head.type == 1) return point(head);
    if (head.type == 2) return line(head);
    const bool isPolygon = head.type == 3;
    const std::uint32_t parts = count(head, isPolygon ? kCountSize : kHeaderSize + kCountSize);
    for (std::uint32_t i = 0; i < parts; ++i) {
      if (isPolygon) {
        line(head);
      } else {
        geometry(depth + 1, head.type == kLargestType ? 0 : head.type - 3);
      }
    }
  }

  std::string_view m_in;
  std::size_t m_at = 0;
  Writer m_out;
};

}  // namespace

std::string normalise(std::string_view hostile) { return Normaliser(hostile).run(); }

}  // namespace michi::geo::wkb
