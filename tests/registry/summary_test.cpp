#include "registry/summary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "registry/sample_households.h"

namespace michi::registry {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Place summary(const Household& household) {
  Place place;
  summarise(household, testing::codes(), testing::kToday, place);
  return place;
}

TEST(Summary, NeedsAreThereOnceInTheOrderOfTheListWithoutNotes) {
  Household household = testing::home("八幡", {});
  household.members = {testing::person("甲"), testing::person("乙")};
  household.members[0].needs = {{"dementia", "", "物忘れ"}, {"care", "3", "通所"}};
  household.members[1].needs = {{"care", "3", "別の注記"}, {"care", "1", ""}, {"unheard", "", ""}};
  EXPECT_THAT(summary(household).needs, ElementsAre(Need{"care", "1", ""}, Need{"care", "3", ""},
                                                    Need{"dementia", "", ""}, Need{"unheard", "", ""}));
}

TEST(Summary, TheHardestMobilityCounts) {
  Household household =
      testing::home("八幡", {testing::person("甲"), testing::person("乙"), testing::person("丙")});
  EXPECT_EQ(summary(household).mobility, "");
  household.members[0].mobility = "walks";
  household.members[1].mobility = "bedridden";
  household.members[2].mobility = "with_help";
  EXPECT_EQ(summary(household).mobility, "bedridden");
  household.members[1].status = "institution";
  EXPECT_EQ(summary(household).mobility, "with_help");
}

TEST(Summary, WhoLeftIsNotCounted) {
  Household household = testing::home("八幡", {testing::person("甲", "1930"), testing::person("乙", "1935")});
  household.members[1].needsPower = true;
  household.members[1].needs = {{"care", "5", ""}};
  household.members[1].status = "died";
  const Place place = summary(household);
  EXPECT_EQ(place.people, 1);
  EXPECT_EQ(place.over75, 1);
  EXPECT_FALSE(place.needsPower);
  EXPECT_THAT(place.needs, IsEmpty());
}

TEST(Summary, AgesAreReachedOnTheBirthday) {
  const auto counted = [](const char* birth) {
    const Place place = summary(testing::home("八幡", {testing::person("甲", birth)}));
    return std::pair(place.over65, place.over75);
  };
  EXPECT_EQ(counted("1961-04-02"), std::pair(0, 0));
  EXPECT_EQ(counted("1961-04-01"), std::pair(1, 0));
  EXPECT_EQ(counted("1951-04-02"), std::pair(1, 0));
  EXPECT_EQ(counted("1951-04-01"), std::pair(1, 1));
  EXPECT_EQ(counted("1951"), std::pair(1, 0));  // may have been born in December
  EXPECT_EQ(counted(""), std::pair(0, 0));
}

TEST(Summary, AnAgeAsWrittenGrows) {
  Member member = testing::person("甲");
  EXPECT_EQ(ageOf(member, testing::kToday), std::nullopt);
  member.age = 70;
  EXPECT_EQ(ageOf(member, testing::kToday), 70);
  member.ageOn = "2020-04-01";
  EXPECT_EQ(ageOf(member, testing::kToday), 76);
  member.ageOn = "2020-04-02";
  EXPECT_EQ(ageOf(member, testing::kToday), 75);
  member.birth = "1940-01-01";
  EXPECT_EQ(ageOf(member, testing::kToday), 86);
}

TEST(Summary, PositionAndDistrictStay) {
  Place place;
  place.district = "八幡1区";
  place.position = geo::Point{1, 2};
  place.level = PlaceLevel::Hand;
  place.confidence = 0.5;
  place.candidates = 3;
  place.people = 99;
  const Place before = place;
  summarise(testing::goodHousehold(), testing::codes(), testing::kToday, place);
  EXPECT_EQ(place.district, before.district);
  EXPECT_EQ(place.position, before.position);
  EXPECT_EQ(place.level, before.level);
  EXPECT_EQ(place.confidence, before.confidence);
  EXPECT_EQ(place.candidates, before.candidates);
  EXPECT_EQ(place.people, 1);
  EXPECT_EQ(place.carUse, "is_driven");
  EXPECT_EQ(place.storeys, 2);
  EXPECT_EQ(place.floor, 1);
  EXPECT_EQ(place.sharing, "given");
}

TEST(Summary, DoingItTwiceChangesNothing) {
  Place once = summary(testing::goodHousehold());
  Place twice = once;
  summarise(testing::goodHousehold(), testing::codes(), testing::kToday, twice);
  EXPECT_EQ(once, twice);
}

}  // namespace
}  // namespace michi::registry
