#include "address/fold.h"

#include <gtest/gtest.h>

#include <random>

#include "address/variants.h"

namespace michi::address::testing {
namespace {

TEST(Fold, WaysToWriteTheSame) {
  const std::vector<std::pair<const char*, const char*>> same = {
      {"上落合１丁目６－１", "上落合一丁目6-1"},
      {"北２４条西６丁目", "北二十四条西六丁目"},
      {"１―２‐３−４ー５", "1-2-3-4-5"},
      {"1一2", "1-2"},
      {"千駄ヶ谷", "千駄ケ谷"},
      {"千駄が谷", "千駄ガ谷"},
      {"自由ヵ丘", "自由カ丘"},
      {"一之江", "一ノ江"},
      {"三ツ沢", "三つ沢"},
      {"八ッ場", "八ツ場"},
      {"水澤佐倉河", "水沢佐倉河"},
      {"渡邊町", "渡辺町"},
      {"彌富町", "弥富町"},
      {"ｱｶﾊﾞﾈ", "アカバネ"},
      {"か\u3099くえん", "がくえん"},
      {"は\u3099ら", "ばら"},
      {"代々木", "代代木"},
      {"水沢　佐倉河 字　久保", "水沢佐倉河字久保"},
      {"大字新堀", "字新堀"},
      {"第八地割", "８地割"},
      {"七番丁", "7番町"},
      {"⽔沢", "水沢"},
      {"辻\U000E0100町", "辻町"},
      {"廿日市", "廿日市"},
      {"百二十三番地", "123番地"},
      {"ＡＢｃ", "abC"},
  };
  for (const auto& [a, b] : same) EXPECT_EQ(normalised(a), normalised(b)) << a;
}

TEST(Fold, WhatIsNotTheSame) {
  const std::vector<std::pair<const char*, const char*>> different = {
      {"十文字", "十文"}, {"三字", "三"},     {"一丁目", "十一丁目"}, {"大町", "町"},
      {"五十12", "5012"}, {"川崎", "川碕町"}, {"ばら", "はら"},
  };
  for (const auto& [a, b] : different) EXPECT_NE(normalised(a), normalised(b)) << a;
}

TEST(Fold, MarksArePlacesNotUnits) {
  Folded folded;
  fold("水沢字川端２１３", folded);
  ASSERT_EQ(folded.size(), 5U);
  EXPECT_TRUE(folded.places[2].hasMark);
  EXPECT_FALSE(folded.places[3].hasMark);
  EXPECT_EQ(folded.units[4], kNumber + 213);
  EXPECT_TRUE(folded.places[4].isWrittenInDigits);
  EXPECT_EQ(folded.places[4].from, 15U);
  EXPECT_EQ(folded.places[4].to, 24U);
  fold("十文字", folded);
  EXPECT_EQ(folded.size(), 3U);  // 10, 文, 字
  fold("大字", folded);
  EXPECT_EQ(folded.size(), 1U);
}

/// Texts of pieces that the rules treat in their own ways, and of any bytes.
std::string strangeText(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {
      "大", "小", "字", "文", "第", "地",   "割",   "番",       "丁", "目", "一",     "十",   "百", "千",
      "二", "〇", "1",  "２", "-",  "ー",   "々",   "ヶ",       "か", "は", "\u3099", "ﾞ",    "ﾟ",  "き",
      " ",  "　", "水", "澤", "⼀", "\xFF", "\xE5", "\xE5\xAD", "0",  "拾", "号",     "99999"};
  std::string text;
  for (std::size_t i = random() % 14; i > 0; --i) text += kPieces[random() % kPieces.size()];
  return text;
}

TEST(Fold, NormalisingTwiceIsNormalisingOnce) {
  std::mt19937 random(11);
  for (int i = 0; i < 200'000; ++i) {
    const std::string text = strangeText(random);
    const std::string once = normalised(text);
    ASSERT_EQ(normalised(once), once) << text;
  }
}

TEST(Fold, CharactersGoThereAndBack) {
  for (const char32_t c : {U'a', U'é', U'水', U'𠮷', char32_t{0x10FFFF}}) {
    std::string text;
    encode(c, text);
    std::size_t at = 0;
    EXPECT_EQ(decode(text, at), c);
    EXPECT_EQ(at, text.size());
  }
  for (const char* broken : {"\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE6\xB0", "\x80"}) {
    std::size_t at = 0;
    EXPECT_EQ(decode(broken, at), U'\uFFFD');
    EXPECT_EQ(at, 1U);
  }
}

TEST(Fold, FoldedCharactersStayAsTheyAre) {
  for (char32_t c = 0; c < 0x20000; ++c) {
    const char32_t once = foldedCharacter(c);
    ASSERT_EQ(foldedCharacter(once), once) << std::hex << static_cast<std::uint32_t>(c);
  }
}

}  // namespace
}  // namespace michi::address::testing
