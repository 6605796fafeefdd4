// Hostile WKB: everything is either read exactly or refused, and memory stays bounded by the input.

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "base/error.h"
#include "geo/geometry.h"

namespace michi::geo {
namespace {

/// Builds WKB by hand, in either byte order.
class Bytes {
 public:
  explicit Bytes(bool isBigEndian = false) : m_isBigEndian(isBigEndian) {}
  Bytes& order() {
    m_bytes += m_isBigEndian ? '\0' : '\1';
    return *this;
  }
  Bytes& u32(std::uint32_t value) { return append(&value, sizeof value); }
  Bytes& f64(double value) { return append(&value, sizeof value); }
  const std::string& get() const { return m_bytes; }

 private:
  Bytes& append(const void* data, std::size_t size) {
    std::string piece(static_cast<const char*>(data), size);
    if (m_isBigEndian) piece.assign(piece.rbegin(), piece.rend());
    m_bytes += piece;
    return *this;
  }
  bool m_isBigEndian;
  std::string m_bytes;
};

ErrorKind kindOf(std::string_view wkb) {
  try {
    Geometry::fromWkb(wkb);
  } catch (const Error& error) {
    return error.kind();
  }
  return ErrorKind::Internal;  // was accepted
}

TEST(Wkb, BigEndianZAndMAreReadAsPlainPoints) {
  const Geometry expected = Geometry::lineString(std::vector<Point>{{1, 2}, {3, 4}});
  for (const bool isBig : {false, true}) {
    for (const std::uint32_t type : {1002U, 2002U, 0x80000002U, 0x40000002U}) {
      Bytes bytes(isBig);
      bytes.order().u32(type).u32(2).f64(1).f64(2).f64(9).f64(3).f64(4).f64(9);
      EXPECT_EQ(Geometry::fromWkb(bytes.get()).wkb(), expected.wkb()) << type;
    }
    Bytes four(isBig);
    four.order().u32(0xE0000002U).u32(6678).u32(2).f64(1).f64(2).f64(9).f64(9).f64(3).f64(4).f64(9).f64(9);
    EXPECT_EQ(Geometry::fromWkb(four.get()).wkb(), expected.wkb());
  }
}

TEST(Wkb, ImpossibleCoordinatesAreRefused) {
  for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL, 1.7e308, 1.0000001e9, -2e9}) {
    EXPECT_EQ(kindOf(Bytes().order().u32(1).f64(bad).f64(0).get()), ErrorKind::BadInput) << bad;
    EXPECT_EQ(kindOf(Bytes().order().u32(1).f64(0).f64(bad).get()), ErrorKind::BadInput) << bad;
  }
  EXPECT_EQ(Geometry::fromWkb(Bytes().order().u32(1).f64(1e9).f64(-1e9).get()).bounds().minX, 1e9);
}

TEST(Wkb, CountsBeyondTheInputAreRefused) {
  for (const std::uint32_t type : {2U, 3U, 4U, 5U, 6U, 7U}) {
    EXPECT_EQ(kindOf(Bytes().order().u32(type).u32(0xFFFFFFFFU).get()), ErrorKind::BadInput) << type;
    EXPECT_EQ(kindOf(Bytes().order().u32(type).u32(1).get()), ErrorKind::BadInput) << type;
  }
}

TEST(Wkb, DeepNestingIsRefused) {
  Bytes bytes;
  for (int i = 0; i < 100000; ++i) bytes.order().u32(7).u32(1);
  EXPECT_EQ(kindOf(bytes.get()), ErrorKind::BadInput);
}

TEST(Wkb, OtherTypesAndForeignPartsAreRefused) {
  for (const std::uint32_t type : {0U, 8U, 9U, 15U, 17U, 999U, 4002U, 0x10000002U}) {
    EXPECT_EQ(kindOf(Bytes().order().u32(type).u32(0).get()), ErrorKind::BadInput) << type;
  }
  // A multi-polygon that holds a point.
  EXPECT_EQ(kindOf(Bytes().order().u32(6).u32(1).order().u32(1).f64(1).f64(2).get()), ErrorKind::BadInput);
  EXPECT_EQ(kindOf(""), ErrorKind::BadInput);
  EXPECT_EQ(kindOf("\x02"), ErrorKind::BadInput);
  EXPECT_EQ(kindOf(Geometry::point({1, 2}).wkb() + "x"), ErrorKind::BadInput);
}

TEST(Wkb, EveryCutIsRefusedAndEveryFlipIsHarmless) {
  const std::vector<std::vector<Point>> rings = {{{0, 0}, {9, 0}, {9, 9}}, {{1, 1}, {2, 1}, {2, 2}}};
  const std::vector<Geometry> parts = {Geometry::polygon(rings), Geometry::box({20, 20, 30, 30})};
  const std::string whole = Geometry::multiPolygon(parts).wkb();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_EQ(kindOf(std::string_view(whole).substr(0, size)), ErrorKind::BadInput) << size;
  }
  std::mt19937 random(7);
  int accepted = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string broken = whole;
    broken[random() % broken.size()] = static_cast<char>(random());
    try {
      const Geometry geometry = Geometry::fromWkb(broken);
      EXPECT_EQ(Geometry::fromWkb(geometry.wkb()).wkb(), geometry.wkb());
      EXPECT_EQ(geometry.parts().size(), 3U);
      ++accepted;
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    }
  }
  EXPECT_GT(accepted, 1000);
}

}  // namespace
}  // namespace michi::geo
