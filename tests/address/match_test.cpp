#include <gmock/gmock.h>

#include "address/dictionary.h"
#include "city.h"

namespace michi::address::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

const Options kHome{"岩手県", "奥州市", 8};

std::string place(const Candidate& candidate) {
  std::string all;
  for (const std::string* name : {&candidate.city, &candidate.town, &candidate.koaza, &candidate.block}) {
    all += (all.empty() ? "" : "|") + *name;
  }
  return all;
}

std::vector<std::string> places(const Match& match) {
  std::vector<std::string> all;
  for (const Candidate& candidate : match.candidates) all.push_back(place(candidate));
  return all;
}

class MatchTest : public ::testing::Test {
 protected:
  const Dictionary m_dictionary{cityRecords(), cityFormerNames()};
  Match match(const std::string& address, const Options& options = kHome) const {
    return m_dictionary.match(address, options);
  }
};

TEST_F(MatchTest, EveryWayToWriteATownOfOshuIsTheSameTown) {
  for (const char* address :
       {"岩手県奥州市水沢佐倉河", "奥州市水沢佐倉河", "水沢佐倉河", "奥州市水沢区佐倉河", "水沢区佐倉河",
        "水沢市佐倉河", "岩手県水沢市佐倉河", "岩手県水沢市大字佐倉河", "水沢市字佐倉河",
        "奥州市水沢区字佐倉河", "奥州市水沢字佐倉河", "奥州市水沢大字佐倉河", "岩手県 奥州市　水沢区 佐倉河",
        "岩手奥州市水沢佐倉河", "奥州市水澤佐倉河", "〒023-0001 岩手県奥州市水沢佐倉河",
        "023-0001 奥州市水沢佐倉河", "〒０２３－０００１奥州市水沢佐倉河"}) {
    const Match found = match(address);
    ASSERT_NE(found.single(), nullptr) << address;
    EXPECT_EQ(place(*found.single()), "奥州市|水沢佐倉河||") << address;
    EXPECT_EQ(found.single()->level, Level::Town);
    EXPECT_EQ(found.single()->prefecture, "岩手県");
    EXPECT_GE(found.single()->confidence, 0.9) << address;
  }
}

TEST_F(MatchTest, FormerMunicipalitiesWithAndWithoutCounty) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"胆沢郡前沢町古城", "奥州市|前沢古城||"},       {"前沢町古城", "奥州市|前沢古城||"},
      {"岩手県胆沢郡胆沢町小山", "奥州市|胆沢小山||"}, {"胆沢区小山", "奥州市|胆沢小山||"},
      {"胆沢郡衣川村古戸", "奥州市|衣川古戸||"},       {"江刺市岩谷堂", "奥州市|江刺岩谷堂||"},
      {"奥州市江刺区岩谷堂", "奥州市|江刺岩谷堂||"},   {"前沢区字陣場", "奥州市|前沢|陣場|"},
      {"前沢町字陣場", "奥州市|前沢|陣場|"},           {"胆沢郡金ケ崎町西根", "胆沢郡金ケ崎町|西根||"},
      {"金ヶ崎町西根", "胆沢郡金ケ崎町|西根||"},       {"佐倉河", "奥州市|水沢佐倉河||"}};
  for (const auto& [address, expected] : cases)
    EXPECT_THAT(places(match(address)), ElementsAre(expected)) << address;
}

TEST_F(MatchTest, TheMarkIsATokenAndNotDeleted) {
  // 川端 is a 小字 of 水沢; 水沢川端町 is a town of its own, and 水沢十文字 ends in a character that is no
  // mark.
  EXPECT_THAT(places(match("水沢字川端213-1")), ElementsAre("奥州市|水沢|川端|"));
  EXPECT_THAT(places(match("水沢区字川端213-1")), ElementsAre("奥州市|水沢|川端|"));
  EXPECT_THAT(places(match("水沢川端213-1")), ElementsAre("奥州市|水沢|川端|"));
  EXPECT_THAT(places(match("水沢川端町3")), ElementsAre("奥州市|水沢川端町||"));
  EXPECT_THAT(places(match("水沢佐倉河字十文字12")), ElementsAre("奥州市|水沢佐倉河|十文字|"));
  EXPECT_THAT(places(match("水沢佐倉河十文字12")), ElementsAre("奥州市|水沢佐倉河|十文字|"));
}

TEST_F(MatchTest, WhatMayBeTwoPlacesStaysOpen) {
  // 田中 lies in two 大字 of 水沢 and none is written; 日高 is a town and a 小字 of 水沢.
  EXPECT_THAT(places(match("水沢字田中5")),
              UnorderedElementsAre("奥州市|水沢佐倉河|田中|", "奥州市|水沢真城|田中|"));
  const Match open = match("水沢日高5");
  EXPECT_THAT(places(open), UnorderedElementsAre("奥州市|水沢日高||", "奥州市|水沢|日高|"));
  EXPECT_EQ(open.single(), nullptr);
  EXPECT_LE(open.candidates.front().confidence, 0.5);
  EXPECT_THAT(places(match("水沢字日高5")), ElementsAre("奥州市|水沢|日高|"));
  EXPECT_THAT(places(match("府中市", {})), UnorderedElementsAre("府中市|||", "府中市|||"));
  EXPECT_THAT(places(match("府中市", {"広島県", "", 8})), ElementsAre("府中市|||"));
  EXPECT_EQ(match("府中市府川町315", {}).single()->prefecture, "広島県");
  EXPECT_EQ(match("府中市宮西町2丁目24番地", {}).single()->prefecture, "東京都");
  EXPECT_THAT(places(match("新堀999", {"埼玉県", "川口市", 8})),
              ElementsAre("川口市|新堀||", "川口市|大字新堀||"));
  EXPECT_THAT(places(match("大字新堀999", {"埼玉県", "川口市", 8})), ElementsAre("川口市|大字新堀||"));
  EXPECT_EQ(match("水沢字田中5", {"岩手県", "奥州市", 1}).candidates.size(), 1U);
}

TEST_F(MatchTest, NumbersAndTheRestComeAsWritten) {
  const std::vector<std::array<const char*, 3>> cases = {
      {"水沢佐倉河字久保２２番地の３", "２２番地の３", ""},
      {"水沢佐倉河字久保22-3 メゾン久保101", "22-3", "メゾン久保101"},
      {"水沢佐倉河字久保22番3号", "22番3号", ""},
      {"水沢佐倉河字久保", "", ""},
      {"水沢佐倉河字久保（無番地）", "", "（無番地）"},
      {"水沢佐倉河字久保9番地7千代田ビル", "9番地7", "千代田ビル"},
      {"水沢佐倉河字知らず5", "", "字知らず5"}};
  for (const auto& [address, number, rest] : cases) {
    const Match found = match(address);
    ASSERT_FALSE(found.candidates.empty());
    EXPECT_EQ(found.candidates.front().number, number) << address;
    EXPECT_EQ(found.candidates.front().rest, rest) << address;
  }
}

TEST_F(MatchTest, Blocks) {
  for (const char* address :
       {"水沢大手町一丁目5番3号", "水沢大手町1-5-3", "奥州市水沢区大手町１丁目５－３", "水沢大手町1丁目5"}) {
    const Match found = match(address);
    ASSERT_NE(found.single(), nullptr) << address;
    EXPECT_EQ(place(*found.single()), "奥州市|水沢大手町一丁目||5");
    EXPECT_EQ(found.single()->level, Level::Block);
    EXPECT_EQ(found.single()->point, (geo::Point{500, 5}));
  }
  EXPECT_EQ(match("水沢大手町1-5-3").single()->number, "5-3");
  EXPECT_THAT(places(match("水沢大手町1-55-3")), ElementsAre("奥州市|水沢大手町一丁目||"));
  EXPECT_THAT(places(match("水沢佐倉河字久保213番地1")), ElementsAre("奥州市|水沢佐倉河|久保|213-1"));
  EXPECT_THAT(places(match("水沢佐倉河字久保213番地2")), ElementsAre("奥州市|水沢佐倉河|久保|213"));
  EXPECT_THAT(places(match("水沢佐倉河字久保21")), ElementsAre("奥州市|水沢佐倉河|久保|"));
}

TEST_F(MatchTest, OtherForms) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"堺市北区新金岡町4丁1-8", "堺市北区|新金岡町四丁||"},
      {"堺市北区新金岡町四丁目1-8", "堺市北区|新金岡町四丁||"},
      {"札幌市北24条西6丁目1", "札幌市北区|北二十四条西六丁目||"},
      {"盛岡市砂子沢第6地割5", "盛岡市|砂子沢|第六地割|"},
      {"盛岡市砂子沢６地割5", "盛岡市|砂子沢|第六地割|"},
      {"京都市中京区河原町通二条下ル一之舟入町537-50", "京都市中京区|一之船入町||"},
      {"京都市中京区一之船入町537-50", "京都市中京区|一之船入町||"},
      {"千葉市川市八幡1丁目1番1号", "市川市|八幡一丁目||"},
      {"八王子市", ""},
      {"安芸郡田野町千福5", "安芸郡田野町||千福|"},
      {"水沢姉体字橋本3", "奥州市|水沢姉体町|橋本|"}};
  for (const auto& [address, expected] : cases) {
    const Match found = match(address);
    if (*expected == '\0') {
      EXPECT_TRUE(found.candidates.empty()) << address;
    } else {
      EXPECT_THAT(places(found), ElementsAre(expected)) << address;
    }
  }
}

TEST_F(MatchTest, ConfidenceFallsWithEachLiberty) {
  const auto confidence = [&](const char* address) { return match(address).candidates.front().confidence; };
  EXPECT_DOUBLE_EQ(confidence("奥州市水沢佐倉河字久保3"), 1);
  EXPECT_DOUBLE_EQ(confidence("岩手奥州市水沢佐倉河字久保3"), 0.9);
  EXPECT_DOUBLE_EQ(confidence("奥州市水沢佐倉河字知らず3"), 0.9);
  EXPECT_DOUBLE_EQ(confidence("奥州市水沢佐倉河新町3"), 0.7);
  EXPECT_DOUBLE_EQ(confidence("奥州市佐倉河字久保3"), 0.8);
  EXPECT_DOUBLE_EQ(confidence("水沢大手町1-5-3"), 0.9);
}

TEST_F(MatchTest, LevelsAboveATown) {
  EXPECT_EQ(match("岩手県", {}).single()->level, Level::Prefecture);
  EXPECT_EQ(match("岩手県奥州市", {}).single()->level, Level::City);
  EXPECT_EQ(match("岩手県どこか", {}).single()->level, Level::Prefecture);
  EXPECT_TRUE(match("水沢佐倉河", {}).candidates.empty());
  EXPECT_TRUE(match("どこか").candidates.empty());
}

TEST_F(MatchTest, APlaceWithoutAPointLiesInTheMiddleOfItsParts) {
  const auto found = match("水沢佐倉河");
  EXPECT_EQ(found.single()->point, (geo::Point{150, 0}));  // of its 小字 at 100, 150 and 200
}

TEST_F(MatchTest, HostileAddresses) {
  std::string large(1'000'000, 'x');
  std::string numbers(1'000'000, '9');
  std::string marks;
  for (int i = 0; i < 100'000; ++i) marks += "大字";
  for (const std::string& address :
       {std::string(), std::string(" 　"), large, numbers, marks, std::string("\xFF\xFE\x80"),
        std::string("\xE5"), std::string("12345"), std::string("-"), std::string("〒"), std::string("〒1"),
        std::string("字"), std::string("\0\0", 2)}) {
    EXPECT_TRUE(match(address).candidates.empty());
  }
  const Match found = match("水沢佐倉河" + large);
  EXPECT_EQ(found.single()->rest, large);
  EXPECT_EQ(match("水沢佐倉河\xE5\xAD").single()->town, "水沢佐倉河");
  EXPECT_TRUE(Dictionary().match("岩手県奥州市", kHome).candidates.empty());
}

TEST_F(MatchTest, LaterSourcesAddAndCorrect) {
  std::vector<Record> records = cityRecords();
  records.push_back({"岩手県", "奥州市", "水沢佐倉河", "", "", geo::Point{1, 2}, "0001"});
  records.push_back({"岩手県", "胆沢郡金ヶ崎町", "西根", "", "", geo::Point{3, 4}, ""});
  const Dictionary dictionary(records);
  const auto found = dictionary.match("岩手県奥州市水沢佐倉河");
  ASSERT_NE(found.single(), nullptr);
  EXPECT_EQ(found.single()->point, (geo::Point{1, 2}));
  EXPECT_EQ(found.single()->code, "0001");
}

TEST_F(MatchTest, FormerNamesThatLeadInCirclesEnd) {
  const std::vector<FormerName> circle = {{"岩手県", "奥州市", {"水沢市"}, {"水沢", "前沢"}, "水沢"},
                                          {"岩手県", "奥州市", {}, {"水沢"}, "前沢"},
                                          {"岩手県", "無い市", {"甲市"}, {}, ""}};
  const Dictionary dictionary(cityRecords(), circle);
  EXPECT_FALSE(dictionary.match("奥州市水沢佐倉河", kHome).candidates.empty());
}

}  // namespace
}  // namespace michi::address::testing
