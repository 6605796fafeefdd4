#include "registry/search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "catalog/variants.h"
#include "registry/sample_households.h"

namespace michi::registry {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const japanese::Folding& folding() {
  static const japanese::Folding table(catalog::readVariants(testing::kRules + "/characters/variants.toml"));
  return table;
}

std::vector<Household> people() {
  Household saito =
      testing::home("石鳥谷町八幡3－12", {testing::person("齋藤 一郎", "", "サイトウ イチロウ")});
  saito.phone = "0198-45-1234";
  saito.key = "H-77";
  Household takahashi = testing::home("大迫町内川目1番地", {testing::person("髙橋花子", "", "ﾀｶﾊｼ ﾊﾅｺ")});
  takahashi.members[0].phone = "０９０（１２３４）５６７８";
  takahashi.building = "コーポ大迫";
  Household satou = testing::home("石鳥谷町好地", {testing::person("佐藤ユーコ", "", "サトウユーコ")});
  satou.contacts = {{"emergency", "斎藤二郎", "child", "080-1111-2222", "", ""}};
  return {saito, takahashi, satou};
}

class Search : public ::testing::Test {
 protected:
  std::vector<std::size_t> find(std::string_view query, std::size_t most = 10) const {
    return m_index.find(query, most);
  }

  std::vector<Household> m_people = people();
  std::vector<const Household*> m_pointers{&m_people[0], &m_people[1], &m_people[2]};
  SearchIndex m_index{m_pointers, folding()};
};

TEST_F(Search, NamesAndVariants) {
  for (const char* query : {"斎藤", "齋藤", "斉藤"}) EXPECT_THAT(find(query), ElementsAre(0, 2)) << query;
  EXPECT_THAT(find("齋藤一郎"), ElementsAre(0));
  EXPECT_THAT(find("高橋"), ElementsAre(1));
  EXPECT_THAT(find("髙橋"), ElementsAre(1));
  EXPECT_THAT(find("鈴木"), IsEmpty());
}

TEST_F(Search, KanaOfEitherKind) {
  for (const char* query : {"さいとう", "サイトウ", "ｻｲﾄｳ", "サイトー"})
    EXPECT_THAT(find(query), ElementsAre(0)) << query;
  EXPECT_THAT(find("たかはし"), ElementsAre(1));
  EXPECT_THAT(find("ゆうこ"), ElementsAre(2));
}

TEST_F(Search, AddressesAndNumbers) {
  EXPECT_THAT(find("石鳥谷"), ElementsAre(0, 2));
  EXPECT_THAT(find("八幡3-12"), ElementsAre(0));
  EXPECT_THAT(find("八幡３ー１２"), ElementsAre(0));
  EXPECT_THAT(find("コーポ"), ElementsAre(1));
  EXPECT_THAT(find("h-77"), ElementsAre(0));
}

TEST_F(Search, PhoneFragments) {
  EXPECT_THAT(find("45-1234"), ElementsAre(0));
  EXPECT_THAT(find("1234"), ElementsAre(0, 1));
  EXPECT_THAT(find("０９０１２３４"), ElementsAre(1));
  EXPECT_THAT(find("+81-80-1111"), ElementsAre(2));
  EXPECT_THAT(find("98"), IsEmpty());  // two digits are no number
}

TEST_F(Search, EveryWordMustBeThere) {
  EXPECT_THAT(find("石鳥谷 斎藤"), ElementsAre(0, 2));
  EXPECT_THAT(find("石鳥谷　斎藤 1234"), ElementsAre(0));
  EXPECT_THAT(find("大迫 斎藤"), IsEmpty());
  EXPECT_THAT(find(""), IsEmpty());
  EXPECT_THAT(find(" 　\t"), IsEmpty());
  EXPECT_THAT(find("石鳥谷", 1), ElementsAre(0));
  EXPECT_THAT(find("石鳥谷", 0), IsEmpty());
}

TEST_F(Search, NoHitSpansTwoFields) {
  EXPECT_THAT(find("八幡3-12H"), IsEmpty());
  EXPECT_THAT(find("\n"), IsEmpty());
}

TEST(SearchIndex, NobodyIsFoundInNothing) {
  EXPECT_THAT(SearchIndex({}, folding()).find("斎藤", 5), IsEmpty());
  const Household empty;
  const std::vector<const Household*> one = {&empty};
  EXPECT_THAT(SearchIndex(one, folding()).find("斎藤", 5), IsEmpty());
}

/// The same by looking into each field.
bool contains(const Household& household, const std::string& query) {
  const auto isIn = [&](const std::string& field) {
    return folding().foldText(field).find(folding().foldText(query)) != std::string::npos;
  };
  const auto isRead = [&](const std::string& kana) {
    return japanese::foldKana(kana).find(japanese::foldKana(query)) != std::string::npos;
  };
  const Member& member = household.members.at(0);
  return isIn(household.address) || isIn(member.name) ||
         (!japanese::foldKana(query).empty() && isRead(member.kana));
}

TEST(SearchIndex, FindsWhatALookIntoEachFieldFinds) {
  std::mt19937 random(7);
  const auto pick = [&](const std::vector<std::string>& from, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += from[random() % from.size()];
    return text;
  };
  const std::vector<std::string> kanji = {"斎", "齋", "藤", "髙", "高", "橋", "山"};
  const std::vector<std::string> kana = {"サ", "ｻ", "い", "ト", "ウ", "ガ", "カ"};
  std::vector<Household> households;
  for (int i = 0; i < 300; ++i)
    households.push_back(testing::home(pick(kanji, 3), {testing::person(pick(kanji, 3), "", pick(kana, 4))}));
  std::vector<const Household*> pointers;
  for (const Household& household : households) pointers.push_back(&household);
  const SearchIndex index(pointers, folding());
  for (int i = 0; i < 300; ++i) {
    const std::string query = pick(i % 2 == 0 ? kanji : kana, 1 + i % 3);
    std::vector<std::size_t> expected;
    for (std::size_t h = 0; h < households.size(); ++h)
      if (contains(households[h], query)) expected.push_back(h);
    ASSERT_EQ(index.find(query, households.size()), expected) << query;
  }
}

}  // namespace
}  // namespace michi::registry
