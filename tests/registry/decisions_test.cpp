#include "registry/decisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "registry/sample_households.h"

namespace michi::registry {
namespace {

using ::testing::ElementsAre;
using testing::home;
using ::testing::IsEmpty;
using testing::person;

Decision decided(Decision::Kind kind, HouseholdId first, HouseholdId second) {
  Decision decision;
  decision.kind = kind;
  decision.first = first;
  decision.second = second;
  decision.by = "soudan";
  decision.on = "2026-04-01";
  return decision;
}
Decision apart(HouseholdId a, HouseholdId b) { return decided(Decision::Kind::Apart, a, b); }
/// The second is part of the first.
Decision merged(HouseholdId a, HouseholdId b) { return decided(Decision::Kind::Merged, a, b); }
Decision undone(Decision decision) {
  decision.undoneBy = "soudan";
  decision.undoneOn = "2026-04-02";
  return decision;
}

TEST(Decisions, ComeBackFromTheirTexts) {
  Decision merge = merged(3, 8);
  merge.household = {4, 5};
  merge.place = {2, 2};
  for (const Decision& decision : {merge, undone(merge), apart(3, 8), undone(apart(3, 8))})
    EXPECT_EQ(readDecision(writeDecision(decision)), decision);
  EXPECT_EQ(
      readDecision(R"({"decision": "apart", "households": [3, 8], "by": "soudan", "on": "2026-04-01"})"),
      apart(3, 8));
  for (const char* other : {"", "{}", "[]", "3", R"({"decision": "other", "households": [3, 8]})",
                            R"({"decision": "apart", "households": [3]})", R"({"decision": "apart"})"})
    EXPECT_EQ(readDecision(other), std::nullopt) << other;
}

TEST(Decisions, KeptApartFollowsMerges) {
  EXPECT_THAT(apartPairs(std::vector{apart(8, 3)}), ElementsAre(std::pair(3, 8)));
  EXPECT_THAT(apartPairs(std::vector{undone(apart(3, 8))}), IsEmpty());
  EXPECT_THAT(apartPairs(std::vector{apart(3, 8), merged(9, 8)}), ElementsAre(std::pair(3, 9)));
  EXPECT_THAT(apartPairs(std::vector{apart(3, 8), undone(merged(9, 8))}), ElementsAre(std::pair(3, 8)));
  EXPECT_THAT(apartPairs(std::vector{merged(9, 8), apart(3, 9), merged(1, 9), merged(2, 3)}),
              ElementsAre(std::pair(1, 2)));
  // What cannot be: it ends all the same.
  EXPECT_THAT(apartPairs(std::vector{apart(3, 8), merged(8, 9), merged(9, 8)}), ::testing::SizeIs(1));
}

Household changed(Household household, const std::function<void(Household&)>& change) {
  change(household);
  return household;
}

class Unmerge : public ::testing::Test {
 protected:
  Unmerge() {
    Household other =
        home("石鳥谷町八幡3-1", {person("斎藤ハナ", "1940-05-03"), person("斎藤次郎", "1970-01-01")});
    other.note = "鍵は隣家";
    other.members[0].doctor = "八幡医院";
    other.contacts = {{"watch", "佐藤", "", "0198-00-0000", "", ""}};
    m_merged = merge(m_before, other, japanese::Folding()).household;
  }
  UnmergedHousehold after(const std::function<void(Household&)>& change) const {
    return unmerge(m_before, m_merged, changed(m_merged, change));
  }

  Household m_before = testing::goodHousehold();
  Household m_merged;
};

TEST_F(Unmerge, WithoutALaterChangeAllIsAsBefore) {
  EXPECT_NE(m_merged, m_before);
  const auto result = after([](Household&) {});
  EXPECT_EQ(result.household, m_before);
  EXPECT_THAT(result.kept, IsEmpty());
  EXPECT_THAT(result.conflicts, IsEmpty());
}

TEST_F(Unmerge, ALaterChangeElsewhereStays) {
  const auto change = [](Household& household) {
    household.phone = "0198-11-1111";
    household.members[0].medicine = "粉薬";
  };
  const auto result = after(change);
  EXPECT_EQ(result.household, changed(m_before, change));
  EXPECT_THAT(result.kept, ElementsAre("/members/0/medicine", "/phone"));
}

TEST_F(Unmerge, WhatBothTouchedIsAConflict) {
  EXPECT_THAT(after([](Household& household) { household.note = "犬がいる"; }).conflicts,
              ElementsAre("/note"));
  EXPECT_THAT(after([](Household& household) { household.members[1].name = "斎藤二郎"; }).conflicts,
              ElementsAre("/members/1/name"));
  EXPECT_THAT(after([](Household& household) { household.members.push_back(person("斎藤三郎")); }).conflicts,
              ElementsAre("/members/2/name"));
}

TEST_F(Unmerge, WhatSomebodyTookBackByHandIsNoConflict) {
  const auto result = after([](Household& household) {
    household.note.clear();
    household.members.pop_back();
  });
  EXPECT_THAT(result.conflicts, IsEmpty());
  EXPECT_EQ(result.household, m_before);
}

}  // namespace
}  // namespace michi::registry
