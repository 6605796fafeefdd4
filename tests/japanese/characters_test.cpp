// Widths, kana, private use, selectors, broken bytes.

#include "japanese/characters.h"

#include <gtest/gtest.h>

namespace michi::japanese {
namespace {

TEST(Characters, BrokenBytesAreFound) {
  EXPECT_EQ(firstBrokenByte(""), std::nullopt);
  EXPECT_EQ(firstBrokenByte("山田\uFFFD\U000E0100"), std::nullopt);  // a written U+FFFD is well-formed
  EXPECT_EQ(firstBrokenByte("山\x80"), 3U);
  EXPECT_EQ(firstBrokenByte("a\xC0\xAF"), 1U);     // overlong
  EXPECT_EQ(firstBrokenByte("\xED\xA0\x80"), 0U);  // surrogate
  EXPECT_EQ(firstBrokenByte("ab\xE5\xB1"), 2U);    // cut
  EXPECT_EQ(firstBrokenByte("\xF4\x90\x80\x80"), 0U);
}

TEST(Characters, PrivateUseIsReportedWithItsPlace) {
  const auto found = privateUse("山\uE000田\uF8FF\U000F0000\U0010FFFD");
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[0].code, 0xE000U);
  EXPECT_EQ(found[0].position, 1U);
  EXPECT_EQ(found[1].position, 3U);
  EXPECT_EQ(found[3].code, 0x10FFFDU);
  EXPECT_TRUE(privateUse("髙﨑𠮷邉\U000E0101").empty());
}

TEST(Characters, SelectorsAreSeen) {
  EXPECT_TRUE(hasVariationSelector("邉\U000E0101"));
  EXPECT_TRUE(hasVariationSelector("神\uFE00"));
  EXPECT_FALSE(hasVariationSelector("邉"));
}

TEST(Characters, Kana) {
  for (const char* kana : {"ヤマダ　タロウ", "やまだ たろう", "ﾔﾏﾀﾞ", "ユーコ", "マリア・シルバ", "カ゛"})
    EXPECT_TRUE(isKana(kana)) << kana;
  for (const char* other : {"", "山田", "ヤマダ1", "yamada", "ヤマダ\x80"})
    EXPECT_FALSE(isKana(other)) << other;
}

TEST(Characters, WidthsChangeNothingElse) {
  EXPECT_EQ(toHalfDigits("１２３ＡＢ　一"), "123ＡＢ　一");
  EXPECT_EQ(toHalfAscii("Ａ－１０２　号（東）"), "A-102 号(東)");
  EXPECT_EQ(toFullKana("ﾔﾏﾀﾞ ﾊﾟﾝ ｳﾞ ｰ｡"), "ヤマダ パン ヴ ー。");
  EXPECT_EQ(toFullKana("ﾞｱﾞ"), "゛ア゛");
  EXPECT_EQ(toFullKana("髙﨑神\U000E0100か\u3099"), "髙﨑神\U000E0100か\u3099");
}

}  // namespace
}  // namespace michi::japanese
