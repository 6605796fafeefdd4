#include "registry/duplicates.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "registry/codec.h"
#include "registry/sample_households.h"

namespace michi::registry {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::home;
using ::testing::IsEmpty;
using testing::person;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

const japanese::Folding kFolding;

std::vector<Duplicate> find(const std::vector<Registered>& households, const ApartPairs& apart = {}) {
  return findDuplicates(households, kFolding, apart);
}

/// Of two households of one person each.
std::vector<Duplicate> find(const Household& a, const Household& b) { return find({{3, a}, {8, b}}); }

TEST(Duplicates, NameAndBirth) {
  const auto found = find(home("八幡3-1", {person("斎藤ハナ", "1940-05-03")}),
                          home("好地7", {person("斎藤　ハナ", "1940-05-03")}));
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].first, (PersonPlace{3, 0}));
  EXPECT_EQ(found[0].second, (PersonPlace{8, 0}));
  EXPECT_THAT(found[0].reasons, HasSubstr("same name, same birth date"));
}

TEST(Duplicates, OneMissingFieldIsTolerated) {
  const Household whole = home("八幡3-1", {person("斎藤ハナ", "1940-05-03", "サイトウハナ")});
  EXPECT_THAT(find(whole, home("", {person("斎藤ハナ", "1940-05-03")})), SizeIs(1));          // no address
  EXPECT_THAT(find(whole, home("八幡３－１", {person("斎藤ハナ")})), SizeIs(1));              // no birth date
  EXPECT_THAT(find(whole, home("好地7", {person("", "1940-05-03", "ｻｲﾄｳ ﾊﾅ")})), SizeIs(1));  // no name
  EXPECT_THAT(find(whole, home("八幡3-1", {person("", "", "さいとうはな")})), SizeIs(1));
  EXPECT_THAT(find(whole, home("好地7", {person("斎藤ハナ", "1940")})), SizeIs(1));
  EXPECT_THAT(find(whole, home("八幡3-1", {person("斎藤ハナ", "1940-05-08")})),
              SizeIs(1));  // slip of the pen
}

TEST(Duplicates, OthersAreNot) {
  const Household whole = home("八幡3-1", {person("斎藤ハナ", "1940-05-03", "サイトウハナ")});
  EXPECT_THAT(find(whole, home("八幡3-1", {person("斎藤ハナ", "1970-11-21")})), IsEmpty());  // granddaughter
  EXPECT_THAT(find(whole, home("好地7", {person("斎藤ハナ", "1941-06-07")})), IsEmpty());    // namesake
  EXPECT_THAT(find(whole, home("八幡3-1", {person("斎藤一郎", "1940-05-03")})), IsEmpty());  // twins
  EXPECT_THAT(find(whole, home("", {person("", "")})), IsEmpty());
  EXPECT_THAT(find({}), IsEmpty());
}

TEST(Duplicates, TheLikeliestFirst) {
  const std::vector<Registered> households = {{1, home("八幡3-1", {person("斎藤ハナ", "1940-05-03")})},
                                              {2, home("八幡3-1", {person("斎藤ハナ")})},
                                              {3, home("八幡3-1", {person("斎藤ハナ", "1940-05-03")})}};
  const auto found = find(households);
  ASSERT_THAT(found, SizeIs(3));
  EXPECT_EQ(found[0].first.household, 1);
  EXPECT_EQ(found[0].second.household, 3);
  EXPECT_GT(found[0].score, found[1].score);
  EXPECT_EQ(found[1].score, found[2].score);
}

TEST(Duplicates, WhoWasKeptApartOrMovedIsLeftOut) {
  Household a = home("八幡3-1", {person("斎藤ハナ", "1940-05-03")});
  std::vector<Registered> households = {{8, a}, {3, a}};
  EXPECT_THAT(find(households), SizeIs(1));
  EXPECT_THAT(find(households, {{3, 8}}), IsEmpty());
  EXPECT_THAT(find(households, {{3, 9}}), SizeIs(1));
  households[0].household.members[0].status = "moved";
  EXPECT_THAT(find(households), IsEmpty());
  households[0].household.members[0].status = "died";
  EXPECT_THAT(find(households), SizeIs(1));
}

TEST(Duplicates, WithinAHousehold) {
  const auto found =
      find({{3, home("八幡3-1", {person("斎藤ハナ", "1940-05-03"), person("斎藤ハナ", "1940-05-03")})}});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].first, (PersonPlace{3, 0}));
  EXPECT_EQ(found[0].second, (PersonPlace{3, 1}));
}

/// Every copy with one field missing or spelt otherwise is found, and nobody else.
TEST(Duplicates, CopiesAreFoundInACrowd) {
  std::mt19937 random(3);
  const auto upTo = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
  std::vector<Registered> households;
  for (int i = 0; i < 500; ++i) {
    const std::string birth = std::to_string(1930 + upTo(60)) + "-0" + std::to_string(1 + upTo(9)) + "-11";
    households.push_back(
        {i + 1, home("町" + std::to_string(i),
                     {person("姓" + std::to_string(upTo(200)) + "名" + std::to_string(i), birth)})});
  }
  std::vector<std::pair<HouseholdId, HouseholdId>> copies;
  for (int i = 0; i < 100; ++i) {
    Registered copy = households[static_cast<std::size_t>(i) * 5];
    copies.emplace_back(copy.id, 1000 + i);
    copy.id = 1000 + i;
    Member& member = copy.household.members[0];
    if (i % 4 == 0) copy.household.address = "別" + std::to_string(i);
    if (i % 4 == 1) member.birth.clear();
    if (i % 4 == 2) member.birth.resize(4);
    if (i % 4 == 3) member.name.insert(3, "　");
    households.push_back(copy);
  }
  std::shuffle(households.begin(), households.end(), random);
  std::vector<std::pair<HouseholdId, HouseholdId>> found;
  for (const Duplicate& one : find(households)) found.emplace_back(one.first.household, one.second.household);
  EXPECT_THAT(found, ::testing::UnorderedElementsAreArray(copies));
}

// Merging

TEST(Merge, WithItselfOrNothingChangesNothing) {
  const Household whole = testing::goodHousehold();
  EXPECT_EQ(merge(whole, whole, kFolding).household, whole);
  EXPECT_THAT(merge(whole, whole, kFolding).conflicts, IsEmpty());
  EXPECT_EQ(merge(whole, {}, kFolding).household, whole);
  EXPECT_EQ(merge({}, whole, kFolding).household, whole);
}

TEST(Merge, PersonsInBothBecomeOneAndOthersStay) {
  const Household a = home("八幡3-1", {person("斎藤ハナ", "1940-05-03"), person("斎藤一郎", "1938-02-03")});
  const Household b = home("八幡3-1", {person("斎藤次郎", "1965-01-01"), person("斎藤　ハナ", "1940")});
  const auto merged = merge(a, b, kFolding);
  ASSERT_THAT(merged.household.members, SizeIs(3));
  EXPECT_EQ(merged.household.members[0].birth, "1940-05-03");
  EXPECT_EQ(merged.household.members[2].name, "斎藤次郎");
  EXPECT_THAT(merged.conflicts, ElementsAre(MergeConflict{"/members/0/name", "斎藤ハナ", "斎藤　ハナ"}));
}

TEST(Merge, TwinsStayTwo) {
  const Household a = home("八幡3-1", {person("斎藤ハナ", "1940-05-03")});
  Household b = home("八幡3-1", {person("斎藤ユキ", "1940-05-03")});
  EXPECT_THAT(merge(a, b, kFolding).household.members, SizeIs(2));
}

TEST(Merge, ListsAreUnitedAndGapsFilled) {
  const Household a = testing::goodHousehold();
  Household b = home(a.address, {person("斎藤ハナ", "1940-05-03")});
  b.phone = "0198";
  b.note = "呼び鈴は裏口";
  Member& hana = b.members[0];
  hana.doctor = "石鳥谷医院";
  hana.needsPower = true;
  hana.needs = {{"care", "", "夜間も"}, {"care", "4", ""}, {"dementia", "", ""}};
  hana.registries = {"nikoniko", "evacuation"};
  hana.supports = {{7, "neighbour"}, {9, "family"}};
  hana.plan.refuge = "八幡小";
  b.contacts = {{"emergency", "斎藤　一郎", "", "", "盛岡市", ""}, {"watch", "田中", "", "", "", ""}};
  const auto merged = merge(a, b, kFolding);
  Household expected = a;
  expected.phone = "0198";
  expected.note = "呼び鈴は裏口";
  Member& both = expected.members[0];
  both.doctor = "石鳥谷医院";
  both.needsPower = true;
  both.needs = {{"care", "3", "週2回の通所\n夜間も"}, {"care", "4", ""}, {"dementia", "", ""}};
  both.registries = {"evacuation", "nikoniko"};
  both.supports = {{7, "neighbour"}, {9, "family"}};
  both.plan.refuge = "八幡小";
  expected.contacts[0].address = "盛岡市";
  expected.contacts.push_back(b.contacts[1]);
  EXPECT_EQ(merged.household, expected);
  EXPECT_THAT(merged.conflicts, ElementsAre(MergeConflict{"/contacts/0/name", "斎藤一郎", "斎藤　一郎"}));
}

TEST(Merge, WhatContradictsIsListed) {
  const Household a = testing::goodHousehold();
  Household b = a;
  b.address = "好地7";
  b.floor = 2;
  b.members[0].birth = "1940-05-08";
  b.members[0].sex = "male";
  b.members[0].key = "1002";
  const auto merged = merge(a, b, kFolding);
  // Another sex, another birth date and no common address: these are two.
  EXPECT_THAT(merged.household.members, SizeIs(2));
  b.members[0].sex = "female";
  b.address = a.address;
  const auto alike = merge(a, b, kFolding);
  EXPECT_EQ(alike.household, a);
  EXPECT_THAT(
      alike.conflicts,
      UnorderedElementsAre(MergeConflict{"/floor", "1", "2"}, MergeConflict{"/members/0/key", "1001", "1002"},
                           MergeConflict{"/members/0/birth", "1940-05-03", "1940-05-08"}));
}

struct AnswerCase {
  Consent a, b, merged;
  bool isConflict;
};

TEST(Merge, TheLaterAnswerOrTheRefusalCounts) {
  const Consent given = {"given", "2025-06-01", "paper"};
  const std::vector<AnswerCase> cases = {
      {given, {}, given, false},
      {{}, given, given, false},
      {given, {"refused", "2025-06-02", ""}, {"refused", "2025-06-02", ""}, true},
      {{"refused", "2025-05-01", ""}, given, given, true},
      {given, {"refused", "2025-06-01", ""}, {"refused", "2025-06-01", ""}, true},
      {{"refused", "2025-06-01", ""}, given, {"refused", "2025-06-01", ""}, true},
      {given, {"refused", "", ""}, {"refused", "", ""}, true},
      {{"refused", "", ""}, given, {"refused", "", ""}, true},
      {given, {"no_answer", "2025-07-01", ""}, given, false},
      {{"no_answer", "2025-07-01", ""}, given, given, false},
      {{"refused", "", ""}, {"no_answer", "2025-07-01", ""}, {"refused", "", ""}, false},
      {{"no_answer", "2025-07-01", ""}, {"refused", "", ""}, {"refused", "", ""}, false},
      {{"no_answer", "2025-07-01", ""},
       {"no_answer", "2025-06-01", ""},
       {"no_answer", "2025-07-01", ""},
       false},
      {given, {"given", "2025-07-01", ""}, {"given", "2025-07-01", "paper"}, false},
  };
  for (const AnswerCase& one : cases) {
    Household a = home("八幡3-1", {person("斎藤ハナ", "1940-05-03")});
    Household b = a;
    a.members[0].consents[0] = one.a;
    b.members[0].consents[0] = one.b;
    const auto merged = merge(a, b, kFolding);
    EXPECT_EQ(merged.household.members.at(0).consents[0], one.merged);
    EXPECT_EQ(merged.conflicts.size(), one.isConflict ? 1U : 0U);
  }
}

TEST(Merge, WhoMovedLivesWhereTheOtherRecordSays) {
  Household a = home("八幡3-1", {person("斎藤ハナ", "1940-05-03")});
  Household b = a;
  a.members[0].status = "moved";
  a.members[0].statusDate = "2026-01-01";
  EXPECT_TRUE(merge(a, b, kFolding).household.members.at(0).livesHere());
  EXPECT_TRUE(merge(b, a, kFolding).household.members.at(0).livesHere());
  b.members[0].status = "institution";
  EXPECT_EQ(merge(a, b, kFolding).household.members.at(0).status, "institution");
  a.members[0].status = "died";
  EXPECT_THAT(merge(a, b, kFolding).conflicts,
              ElementsAre(MergeConflict{"/members/0/status", "died", "institution"}));
}

TEST(Merge, TheLaterAgeCounts) {
  Household a = home("八幡3-1", {person("斎藤ハナ")});
  Household b = a;
  a.members[0].age = 80;
  a.members[0].ageOn = "2020-04-01";
  b.members[0].age = 85;
  b.members[0].ageOn = "2025-04-01";
  EXPECT_EQ(merge(a, b, kFolding).household.members.at(0).age, 85);
  EXPECT_EQ(merge(b, a, kFolding).household.members.at(0).ageOn, "2025-04-01");
  EXPECT_THAT(merge(a, b, kFolding).conflicts, IsEmpty());
}

}  // namespace
}  // namespace michi::registry
