#include "ingest/encoding.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace michi::ingest {
namespace {

TEST(Encoding, Cp932KeepsWhatShiftJisLoses) {
  const TextDecoder decoder("cp932");
  EXPECT_EQ(decoder.decode("\x81\x60\x81\x7C\x87\x40\xFB\xFC"), "～－①髙");
  EXPECT_EQ(decoder.decode("\x89\x9C\x8F\x42\x8E\x73"), "奥州市");
  EXPECT_EQ(decoder.decode("\xB1\xB2\xB3"), "ｱｲｳ");
  EXPECT_EQ(decoder.decode("a\\b~"), "a\\b~");
  EXPECT_EQ(decoder.decode("\x94\x5C\x95\x5C"), "能表");  // second bytes are backslashes
}

TEST(Encoding, NamesThatPeopleUse) {
  for (const char* name : {"Shift_JIS", "SJIS", "932", "windows-31j", "ANSI 932", "cp932"}) {
    EXPECT_EQ(TextDecoder(name).name(), "CP932") << name;
  }
  EXPECT_EQ(TextDecoder("65001").name(), "UTF-8");
  EXPECT_EQ(TextDecoder("euc-jp").decode("\xB1\xFC"), "奥");
  EXPECT_THROW(TextDecoder("klingon"), Error);
}

TEST(Encoding, BytesThatAreNoTextGiveNothing) {
  EXPECT_FALSE(TextDecoder("cp932").decode("\x81"));
  EXPECT_FALSE(TextDecoder("cp932").decode("a\xFF"));
  EXPECT_FALSE(TextDecoder("utf-8").decode("\xE5\xA5"));
  EXPECT_FALSE(TextDecoder("utf-8").decode("\xC0\xAF"));
  EXPECT_FALSE(TextDecoder("utf-8").decode("\xED\xA0\x80"));
  EXPECT_FALSE(TextDecoder("utf-8").decode(std::string_view("a\0b", 3)));
  EXPECT_FALSE(TextDecoder("cp932").decode(std::string_view("a\0b", 3)));
}

TEST(Encoding, CutFieldsLoseOnlyTheirLastCharacter) {
  EXPECT_EQ(TextDecoder("utf-8").decode("危険\xE5\x8C", true), "危険");
  EXPECT_EQ(TextDecoder("utf-8").decode("危険区", true), "危険区");
  EXPECT_EQ(TextDecoder("cp932").decode("\x89\x9C\x8F", true), "奥");
  EXPECT_FALSE(TextDecoder("utf-8").decode("\xE5\x8C険", true));  // cut in the middle
}

TEST(Encoding, Detected) {
  EXPECT_EQ(detectEncoding("\xEF\xBB\xBF\x82"), "UTF-8");
  EXPECT_EQ(detectEncoding("plain"), "UTF-8");
  EXPECT_EQ(detectEncoding("奥州市\n"), "UTF-8");
  EXPECT_EQ(detectEncoding("\x89\x9C\x8F\x42\x8E\x73\n"), "CP932");
  EXPECT_EQ(detectEncoding(std::string_view("\xFF\xFE"
                                            "a\0",
                                            4)),
            "UTF-16LE");
  // one broken line does not change the rest of a file
  EXPECT_EQ(detectEncoding("名称\n水沢\n江刺\n\x89\x9C\n"), "UTF-8");
  EXPECT_EQ(detectEncoding("\x96\xBC\x8F\xCC\n\x90\x85\x91\xF2\n水沢\n"), "CP932");
}

TEST(Encoding, ShownIsAlwaysUtf8) {
  EXPECT_EQ(shown("a\x81"), "a\\x81");
  EXPECT_EQ(shown("水沢"), "水沢");
  std::string longText;
  for (int i = 0; i < 100; ++i) longText += "水";
  EXPECT_TRUE(isUtf8(shown(longText)));
  EXPECT_LT(shown(longText).size(), 140U);
}

}  // namespace
}  // namespace michi::ingest
