#include "seal/pack.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace michi::seal {
namespace {

TEST(Pack, NoTwoListsGiveTheSameBytes) {
  EXPECT_NE(pack("ab", "c"), pack("a", "bc"));
  EXPECT_NE(pack("a", ""), pack("a"));
  EXPECT_NE(pack(std::int64_t{1}), pack("1"));
}

TEST(Pack, ComesBack) {
  const std::string bytes = pack("水沢", std::int64_t{-5}, "");
  Unpacker unpacker(bytes);
  EXPECT_EQ(unpacker.field(), "水沢");
  EXPECT_EQ(unpacker.number(), -5);
  EXPECT_EQ(unpacker.field(), "");
  EXPECT_TRUE(unpacker.isAtEnd());
  EXPECT_THROW(unpacker.number(), Error);
}

TEST(Pack, ALengthBeyondTheEndIsDamage) {
  for (const std::int64_t length : {std::int64_t{9}, std::int64_t{-1}, std::int64_t{1} << 62}) {
    const std::string bytes = pack(length) + "12345678";
    Unpacker unpacker(bytes);
    EXPECT_THROW(unpacker.field(), Error) << length;
  }
}

}  // namespace
}  // namespace michi::seal
