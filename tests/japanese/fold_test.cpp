// Spellings that a search must take for one, spellings that it must not, and what any bytes come to.

#include "japanese/fold.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "base/error.h"
#include "catalog/variants.h"
#include "japanese/characters.h"
#include "japanese/code_points.h"

namespace michi::japanese {
namespace {

const std::string kVariants = std::string(MICHI_SOURCE_DIR) + "/data/rules/characters/variants.toml";

const Folding& folding() {
  static const Folding kFolding(catalog::readVariants(kVariants));
  return kFolding;
}

std::string name(std::string_view utf8) { return folding().foldName(utf8); }

using Pair = std::pair<const char*, const char*>;

TEST(FoldName, OneNameInTwoSpellings) {
  for (const auto& [one, other] : std::vector<Pair>{{"髙橋", "高橋"},
                                                    {"髙槗", "高橋"},
                                                    {"﨑山", "崎山"},
                                                    {"山嵜", "山崎"},
                                                    {"渡邊", "渡辺"},
                                                    {"渡邉", "渡邊"},
                                                    {"渡邉\U000E0101", "渡辺"},
                                                    {"齋藤", "斎藤"},
                                                    {"齊藤", "斉藤"},
                                                    {"斎藤", "斉藤"},
                                                    {"澤田", "沢田"},
                                                    {"濱口", "浜口"},
                                                    {"濵口", "浜口"},
                                                    {"櫻井", "桜井"},
                                                    {"廣瀨", "広瀬"},
                                                    {"國分", "国分"},
                                                    {"中嶋", "中島"},
                                                    {"嶌田", "島田"},
                                                    {"𠮷田", "吉田"},
                                                    {"冨田", "富田"},
                                                    {"栁沢", "柳澤"},
                                                    {"大舘", "大館"},
                                                    {"莊司", "荘司"},
                                                    {"神\uFE00田", "神田"},
                                                    {"\uFA19田", "神田"},
                                                    {"\uFA1D木", "精木"},
                                                    {"⾼⽥", "高田"},
                                                    {"佐々木", "佐佐木"},
                                                    {"関ヶ原", "関ケ原"},
                                                    {"三ッ木", "三ツ木"},
                                                    {"山田　太郎", "山田太郎"},
                                                    {" 山田\u00A0太\u200B郎\t", "山田太郎"},
                                                    {"ミサ子", "みさ子"},
                                                    {"ﾐｻﾞ子", "みざ子"},
                                                    {"みさ\u3099子", "ミザ子"},
                                                    {"いすゞ", "イスズ"},
                                                    {"マリア・シルバ", "マリアシルバ"},
                                                    {"ＳＭＩＴＨ", "Smith"},
                                                    {"コーポＡ１０２", "ｺｰﾎﾟa102"}}) {
    EXPECT_EQ(name(one), name(other)) << one << " " << other;
  }
}

TEST(FoldName, OtherNamesStayOthers) {
  for (const auto& [one, other] : std::vector<Pair>{{"渡部", "渡辺"},
                                                    {"大坂", "大阪"},
                                                    {"沙織", "砂織"},
                                                    {"土田", "士田"},
                                                    {"太田", "大田"},
                                                    {"一郎", "ー郎"},
                                                    {"庄司", "荘司"},
                                                    {"ハナ", "バナ"},
                                                    {"大野", "小野"}}) {
    EXPECT_NE(name(one), name(other)) << one << " " << other;
  }
}

TEST(FoldName, OnlyUnicodeWithoutATable) {
  const Folding unicode;
  EXPECT_EQ(unicode.foldName("髙\U000E0100﨑\uFA19"), "髙﨑神");
  EXPECT_EQ(unicode.foldName("𠮷々々"), "𠮷𠮷𠮷");
  EXPECT_EQ(unicode.foldName("々ゝゞ゛"), "々ゝゞ\u3099");  // nothing to repeat
}

TEST(FoldText, DashesAreOne) {
  for (const char* address : {"１－２－３", "1-2-3", "1−2‐3", "1ー2ー3", "1―2—3"}) {
    EXPECT_EQ(folding().foldText(address), "1-2-3") << address;
  }
  EXPECT_EQ(folding().foldText("コーポ髙橋"), "こーぽ高橋");
}

TEST(FoldKana, ReadingsThatSoundAlike) {
  for (const auto& [one, other] : std::vector<Pair>{{"ﾕｳｺ", "ユーコ"},
                                                    {"コーイチ", "コウイチ"},
                                                    {"コオイチ", "こういち"},
                                                    {"ケーコ", "ケイコ"},
                                                    {"オオノ", "オーノ"},
                                                    {"キョウコ", "キヨウコ"},
                                                    {"ｷﾖｳｺ", "きょうこ"},
                                                    {"ミヅホ", "ミズホ"},
                                                    {"チヂワ", "チジワ"},
                                                    {"カヲル", "カオル"},
                                                    {"スヱ", "スエ"},
                                                    {"ヰチ", "イチ"},
                                                    {"ヴァイオ", "ブアイオ"},
                                                    {"イスヾ", "イスズ"},
                                                    {"ヤマダ　タロウ", "やまだたろう"},
                                                    {"ﾊﾞﾊﾟ", "ばぱ"},
                                                    {"セッツ", "セツツ"}}) {
    EXPECT_EQ(foldKana(one), foldKana(other)) << one << " " << other;
  }
  EXPECT_NE(foldKana("オノ"), foldKana("オオノ"));
  EXPECT_NE(foldKana("カンダ"), foldKana("カナダ"));
  EXPECT_NE(foldKana("ハタ"), foldKana("ハダ"));
  EXPECT_EQ(foldKana("オオウチ"), "おううち");
}

TEST(FoldPhone, DigitsOfTheFirstNumber) {
  for (const auto& [written, digits] : std::vector<Pair>{{"0197-22-1234", "0197221234"},
                                                         {"０９０（１２３４）５６７８", "09012345678"},
                                                         {"+81-90-1234-5678", "09012345678"},
                                                         {"＋８１ (0)90 1234 5678", "09012345678"},
                                                         {"0081 197 22 1234", "0197221234"},
                                                         {"TEL:0197.22.1234", "0197221234"},
                                                         {"0197ー22−1234", "0197221234"},
                                                         {"0197の22の1234", "0197221234"},
                                                         {"0197-22-1234（内線12）", "0197221234"},
                                                         {"0197-22-1234 / 090-1234-5678", "0197221234"},
                                                         {"+0081-197", "0197"},
                                                         {"8190", "8190"},
                                                         {"なし", ""},
                                                         {"", ""}}) {
    EXPECT_EQ(foldPhone(written), digits) << written;
  }
}

TEST(Fold, SelectorsMakeNoDifference) {
  std::mt19937 random(1);
  const auto characters = codePoints("渡邉辻葛神髙﨑斎藤太郎カガ一");
  for (int i = 0; i < 2000; ++i) {
    std::string without;
    std::string with;
    for (int k = 0; k < 5; ++k) {
      const char32_t c = characters[random() % characters.size()];
      std::string bytes;
      appendCodePoint(bytes, c);
      without += bytes;
      with += bytes + (random() % 2 == 0 ? "\U000E0102" : "\uFE01");
    }
    EXPECT_EQ(name(with), name(without));
  }
}

/// Bytes that lean towards what the folds look at.
std::string hostile(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {
      "か", "う", "お", "ー",   "ｰ",    "ﾞ",          "゛",       "\u3099", "\u309A", "は", "ﾊ",  "ッ", "々",
      "ゝ", "ゞ", "ヽ", "髙",   "邉",   "\U000E0100", "1",        "-",      "−",      " ",  "　", "ヴ", "を",
      "づ", "え", "せ", "\xE3", "\x81", "\xFF",       "\xF0\x9F", "\uE000", "\uFFFD", "İ",  "ß"};
  std::string result;
  for (auto i = random() % 12; i > 0; --i) result += kPieces[random() % kPieces.size()];
  return result;
}

TEST(Fold, TwiceIsOnce) {
  std::mt19937 random(2);
  for (int i = 0; i < 200'000; ++i) {
    const std::string raw = hostile(random);
    const std::string once = name(raw);
    ASSERT_EQ(name(once), once) << raw;
    const std::string fragment = folding().foldText(raw);
    ASSERT_EQ(folding().foldText(fragment), fragment) << raw;
    const std::string kana = foldKana(raw);
    ASSERT_EQ(foldKana(kana), kana) << raw;
    ASSERT_EQ(foldPhone(foldPhone(raw)), foldPhone(raw)) << raw;
    ASSERT_EQ(firstBrokenByte(once), std::nullopt);
    ASSERT_EQ(firstBrokenByte(kana), std::nullopt);
  }
}

TEST(Fold, EveryCharacterFoldsOnce) {
  for (char32_t c = 1; c < 0x30000; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string bytes;
    appendCodePoint(bytes, c);
    const std::string once = name(bytes);
    ASSERT_EQ(name(once), once) << std::hex << static_cast<unsigned>(c);
    ASSERT_LE(codePoints(once).size(), 1U);
  }
}

TEST(Fold, AMegabyteOfAnything) {
  EXPECT_TRUE(name(std::string(1U << 20U, '\xE3')).starts_with("\uFFFD\uFFFD"));
  std::string marks = "か";
  for (int i = 0; i < 350'000; ++i) marks += "゛";
  EXPECT_TRUE(name(marks).starts_with("が"));
  EXPECT_EQ(foldPhone(std::string(1U << 20U, '1')).size(), 1U << 20U);
}

TEST(Variants, TheShippedTableIsLarge) {
  const auto variants = catalog::readVariants(kVariants);
  EXPECT_GT(variants.size(), 600U);
  for (const Variant& variant : variants) {
    EXPECT_GE(variant.from, 0x2E80U);
    EXPECT_GE(variant.to, 0x2E80U);
  }
}

std::string written(const std::string& toml) {
  const std::string file = testing::TempDir() + "variants_test.toml";
  std::ofstream(file) << toml;
  return file;
}

TEST(Variants, BadTablesAreRefused) {
  EXPECT_THROW(catalog::readVariants("/nowhere/variants.toml"), Error);
  EXPECT_THROW(catalog::readVariants(written("old_forms = [\"亜\"]")), Error);
  EXPECT_THROW(catalog::readVariants(written("old_forms = [\"亜亞\", \"唖亞\"]")), Error);
  EXPECT_THROW(catalog::readVariants(written("oldforms = [\"亜亞\"]")), Error);
  EXPECT_EQ(catalog::readVariants(written("old_forms = [\"亜亞\"]\nname_variants = [\"高髙\"]")).size(), 2U);
  const std::vector<Variant> chain = {{U'髙', U'高'}, {U'高', U'亜'}};
  EXPECT_THROW(Folding{chain}, Error);
  const std::vector<Variant> twice = {{U'髙', U'高'}, {U'髙', U'亜'}};
  EXPECT_THROW(Folding{twice}, Error);
}

}  // namespace
}  // namespace michi::japanese
