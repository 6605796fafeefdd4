#include "ingest/fields.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/error.h"
#include "ingest/digest.h"

namespace michi::ingest {
namespace {

TEST(Fields, Numbers) {
  EXPECT_EQ(parseNumber(" ３９．１２ "), 39.12);
  EXPECT_EQ(parseNumber("+1e3"), 1000.0);
  EXPECT_TRUE(std::isinf(*parseNumber("1.8e308")));
  for (const char* no : {"", "12a", "1,5", "０x1", "--1"}) EXPECT_FALSE(parseNumber(no)) << no;
  EXPECT_EQ(parseInteger("3.0"), 3);
  EXPECT_FALSE(parseInteger("3.5"));
  EXPECT_FALSE(parseInteger("1e300"));
  EXPECT_FALSE(parseInteger("nan"));
}

TEST(Fields, Dates) {
  EXPECT_EQ(isoDate("2021/4/1"), "2021-04-01");
  EXPECT_EQ(isoDate("20210401"), "2021-04-01");
  EXPECT_EQ(isoDate("平成21年8月25日"), "2009-08-25");
  EXPECT_EQ(isoDate("令和元年5月1日"), "2019-05-01");
  EXPECT_EQ(isoDate("令和３年４月１日"), "2021-04-01");
  for (const char* no : {"9999/1/1", "", "2021/13/1", "第304号"}) EXPECT_EQ(isoDate(no), "") << no;
}

TEST(Fields, WidthCaseAndSpaces) {
  EXPECT_EQ(trimmed("　 名称 　"), "名称");
  EXPECT_EQ(foldedHeader("Ｎｅｅｄ＿Ｃｌａｓｓ "), "need_class");
  EXPECT_EQ(halfWidth("（水沢）ー１"), "(水沢)ー1");
  EXPECT_TRUE(isTicked("○"));
  EXPECT_TRUE(isTicked("１"));
  EXPECT_FALSE(isTicked("0"));
  EXPECT_FALSE(isTicked(""));
}

TEST(Fields, ColumnsByPresetThenByTheUser) {
  const ColumnPreset preset = {{"name", {"名称", "name"}}, {"code", {"コード"}}};
  const std::vector<std::string> columns = {"NAME", "名称 ", "区"};
  Record record;
  record.values = {"a", "b", "c"};
  const FieldMap found(preset, {}, columns);
  EXPECT_EQ(found.value(record, "name"), "b");
  EXPECT_FALSE(found.has("code"));
  EXPECT_EQ(found.value(record, "code"), "");
  const FieldMap mapped(preset, {{"name", "区"}, {"code", "=03215"}, {"x", "ない"}}, columns);
  EXPECT_EQ(mapped.value(record, "name"), "c");
  EXPECT_EQ(mapped.value(record, "code"), "03215");
  EXPECT_THAT(mapped.missing(), testing::ElementsAre("ない"));
}

TEST(Fields, AnUnknownFieldIsAnErrorThatListsTheFields) {
  try {
    checkMappedFields({{"nmae", "名称"}}, {{"name", {}}, {"code", {}}}, {});
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.todo(), testing::HasSubstr("code, name"));
  }
}

TEST(Digest, KnownAnswers) {
  const auto digest = [](std::string_view text) {
    Sha256 sha;
    sha.add(text);
    return sha.hex();
  };
  EXPECT_EQ(digest(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(digest(std::string(1'000'000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Digest, PiecesDoNotMatter) {
  const std::string text(1000, 'x');
  for (const std::size_t step : {1U, 7U, 63U, 64U, 65U}) {
    Sha256 sha;
    for (std::size_t i = 0; i < text.size(); i += step) sha.add(std::string_view(text).substr(i, step));
    Sha256 whole;
    whole.add(text);
    EXPECT_EQ(sha.hex(), whole.hex()) << step;
  }
}

}  // namespace
}  // namespace michi::ingest
