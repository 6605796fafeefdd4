#include "registry/matching.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "registry/sample_households.h"

namespace michi::registry {
namespace {

using testing::home;
using ::testing::IsEmpty;
using testing::person;
using ::testing::SizeIs;

const japanese::Folding kFolding;

ImportProposal propose(const std::vector<Registered>& existing, const std::vector<Household>& incoming,
                       const ImportOptions& options = {}) {
  return proposeChanges(existing, incoming, kFolding, testing::kToday, options);
}

/// The registry when a person has accepted everything.
std::vector<Registered> accepted(std::vector<Registered> registry, const ImportProposal& proposal) {
  for (const HouseholdProposal& one : proposal.households) {
    if (!one.after) continue;
    if (one.existing)
      registry[*one.existing].household = *one.after;
    else
      registry.push_back({static_cast<HouseholdId>(registry.size()) + 1, *one.after});
  }
  return registry;
}

Household couple() {
  Household household = home("八幡3-1", {person("斎藤一郎", "1938-02-03"), person("斎藤ハナ", "1940-05-03")});
  household.key = "H1";
  return household;
}

void expectNothingChanges(const std::vector<Registered>& registry, const std::vector<Household>& list,
                          const ImportOptions& options = {}) {
  const ImportProposal again = propose(registry, list, options);
  for (const HouseholdProposal& one : again.households) {
    EXPECT_FALSE(one.after) << "household " << one.id;
    EXPECT_TRUE(one.outcome == Outcome::Unchanged || one.outcome == Outcome::Gone) << "household " << one.id;
  }
}

TEST(Matching, TheSameListChangesNothing) {
  expectNothingChanges({{1, couple()}}, {couple()});
  EXPECT_THAT(propose({}, {}).households, IsEmpty());
}

TEST(Matching, WhoIsNewAndWhoIsGone) {
  const std::vector<Household> list = {home("好地1", {person("佐藤ユキ", "1950-01-01")})};
  const ImportProposal proposal = propose({{1, couple()}}, list);
  ASSERT_THAT(proposal.households, SizeIs(2));
  EXPECT_EQ(proposal.households[0].outcome, Outcome::New);
  EXPECT_EQ(proposal.households[0].id, 0);
  EXPECT_EQ(proposal.households[0].after, list[0]);
  EXPECT_EQ(proposal.households[1].outcome, Outcome::Gone);
  EXPECT_FALSE(proposal.households[1].after);
  EXPECT_EQ(proposal.count(Outcome::New), 1U);
}

TEST(Matching, AMemberThatIsGoneStays) {
  Household list = couple();
  list.members.pop_back();
  const ImportProposal proposal = propose({{1, couple()}}, {list});
  ASSERT_THAT(proposal.households, SizeIs(1));
  EXPECT_EQ(proposal.households[0].outcome, Outcome::Gone);
  EXPECT_EQ(proposal.households[0].members.at(1).outcome, Outcome::Gone);
  EXPECT_FALSE(proposal.households[0].after);
}

TEST(Matching, SpellingsOfAPersonAreOne) {
  const std::vector<Registered> registry = {{1, home("八幡３－１", {person("斎藤　一郎", "1938-02-03")})}};
  const ImportProposal proposal = propose(registry, {home("八幡3-1", {person("斎藤一郎", "1938-02-03")})});
  ASSERT_THAT(proposal.households, SizeIs(1));
  EXPECT_EQ(proposal.households[0].outcome, Outcome::Changed);  // of the text only
  EXPECT_EQ(proposal.households[0].id, 1);
}

TEST(Matching, AHouseholdThatMovedLeavesItsHouseBehind) {
  Household before = couple();
  before.storeys = 9;
  before.floor = 8;
  before.building = "市営住宅";
  before.note = "犬がいる";
  Household list = couple();
  list.address = "好地7";
  const auto proposal = propose({{1, before}}, {list});
  ASSERT_THAT(proposal.households, SizeIs(1));
  EXPECT_EQ(proposal.households[0].outcome, Outcome::Moved);
  const Household& after = proposal.households[0].after.value();
  EXPECT_EQ(after.address, "好地7");
  EXPECT_EQ(after.note, "犬がいる");
  EXPECT_FALSE(after.floor || after.storeys);
  EXPECT_EQ(after.building, "");
}

TEST(Matching, WhoMovedToAnotherHouseholdIsInBoth) {
  Household son = home("好地7", {person("斎藤次郎", "1965-01-01")});
  son.key = "H2";
  Household before = couple();
  before.members[1].supports = {{7, "neighbour"}};
  const std::vector<Registered> registry = {{1, before}, {2, son}};
  Household rest = couple();
  rest.members.pop_back();
  son.members.push_back(person("斎藤ハナ", "1940-05-03"));
  const auto proposal = propose(registry, {son, rest});
  ASSERT_THAT(proposal.households, SizeIs(2));
  const HouseholdProposal& to = proposal.households[0];
  const HouseholdProposal& from = proposal.households[1];
  EXPECT_EQ(to.outcome, Outcome::Moved);
  EXPECT_EQ(to.id, 2);
  EXPECT_EQ(to.after->members.at(1).supports, before.members[1].supports);
  EXPECT_TRUE(to.after->members.at(1).livesHere());
  EXPECT_EQ(from.outcome, Outcome::Moved);
  EXPECT_EQ(from.after->members.at(1).status, "moved");
  EXPECT_EQ(from.after->members.at(1).statusDate, "2026-04-01");
  expectNothingChanges(accepted(registry, proposal), {son, rest});
}

TEST(Matching, WhoMovesInLeavesAHouseholdThatTheListDoesNotHave) {
  const std::vector<Registered> registry = {{1, home("八幡3-1", {person("斎藤ハナ", "1940-05-03")})},
                                            {2, home("好地7", {person("斎藤次郎", "1965-01-01")})}};
  const std::vector<Household> list = {
      home("好地7", {person("斎藤次郎", "1965-01-01"), person("斎藤ハナ", "1940-05-03")})};
  const auto proposal = propose(registry, list);
  ASSERT_THAT(proposal.households, SizeIs(2));
  EXPECT_EQ(proposal.households[0].id, 2);
  EXPECT_EQ(proposal.households[1].outcome, Outcome::Moved);
  EXPECT_EQ(proposal.households[1].after->members.at(0).status, "moved");
  const auto after = accepted(registry, proposal);
  expectNothingChanges(after, list);
  const auto back =
      propose(after, {home("八幡3-1", {person("斎藤ハナ", "1940-05-03")}), registry[1].household});
  EXPECT_THAT(back.households, SizeIs(2));
}

TEST(Matching, TheListSaysWhoDied) {
  Household list = couple();
  list.members[0].status = "died";
  list.members[0].statusDate = "2026-01-02";
  const auto proposal = propose({{1, couple()}}, {list});
  EXPECT_EQ(proposal.households.at(0).outcome, Outcome::Died);
  EXPECT_EQ(proposal.households.at(0).members.at(0).outcome, Outcome::Died);
  EXPECT_EQ(proposal.households.at(0).after, list);
  expectNothingChanges({{1, list}}, {list});
  expectNothingChanges({{1, list}}, {couple()});  // says nothing about a status
}

TEST(Matching, ANewNumberIsTakenOver) {
  Household before = couple();
  before.members[0].key = "100";
  Household list = couple();
  list.members[0].key = "200";
  const auto proposal = propose({{1, before}}, {list});
  EXPECT_EQ(proposal.households.at(0).outcome, Outcome::Rekeyed);
  EXPECT_EQ(proposal.households.at(0).after->members[0].key, "200");
}

TEST(Matching, TheNumberFindsWhoMarried) {
  Household before = home("八幡3-1", {person("佐藤ユキ", "1950-01-01")});
  before.members[0].key = "100";
  Household list = home("好地7", {person("高橋ユキ", "1950-01-01")});
  list.members[0].key = "100";
  const auto proposal = propose({{1, before}}, {list});
  ASSERT_THAT(proposal.households, SizeIs(1));
  EXPECT_EQ(proposal.households[0].after->members[0].name, "高橋ユキ");
}

TEST(Matching, WhoIsNotClearStaysOpenUntilAPersonDecides) {
  // Father and son of one name; the list lacks the birth date.
  const std::vector<Registered> registry = {
      {1, home("八幡3-1", {person("斎藤一郎", "1938-02-03"), person("斎藤一郎", "1965-07-07")})}};
  const std::vector<Household> list = {home("八幡3-1", {person("斎藤一郎")})};
  const auto proposal = propose(registry, list);
  const MemberProposal& row = proposal.households.at(0).members.at(0);
  EXPECT_EQ(row.outcome, Outcome::Open);
  ASSERT_THAT(row.candidates, SizeIs(2));
  EXPECT_THAT(row.candidates[0].reasons, ::testing::HasSubstr("same name"));
  for (const HouseholdProposal& one : proposal.households)
    EXPECT_NE(one.outcome, Outcome::Gone) << "a candidate is not gone";

  ImportOptions options;
  options.decisions[{0, 0}] = MemberRef{0, 1};
  const auto decided = propose(registry, list, options);
  ASSERT_THAT(decided.households, SizeIs(1));
  EXPECT_EQ(decided.households[0].members[0].outcome, Outcome::Unchanged);
  EXPECT_EQ(decided.households[0].members[0].existing, (MemberRef{0, 1}));
  EXPECT_EQ(decided.households[0].members[1].outcome, Outcome::Gone);
  options.decisions[{0, 0}] = std::nullopt;
  EXPECT_EQ(propose(registry, list, options).households.at(0).outcome, Outcome::New);
}

TEST(Matching, ASlipOfThePenIsAQuestion) {
  const auto proposal = propose({{1, home("八幡3-1", {person("斎藤一郎", "1938-02-03")})}},
                                {home("八幡3-1", {person("斎藤一郎", "1938-02-08")})});
  EXPECT_EQ(proposal.households.at(0).members.at(0).outcome, Outcome::Open);
}

TEST(Matching, WhatPeopleEnteredStays) {
  Household before = testing::goodHousehold();
  before.note = "呼び鈴は裏口";
  before.members[0].birth = "1940-05-03";
  before.members[0].doctor = "石鳥谷医院";
  before.members[0].plan = {"made", "2025-02-01", "", "八幡小", "南の道"};
  Household list = home(before.address, {person("斎藤ハナ", "1940", "サイトウハナ")});
  list.members[0].key = "1001";
  list.members[0].needs = {{"care", "4", ""}, {"dementia", "", ""}};
  list.members[0].registries = {"welfare_commissioner"};
  list.members[0].consents[0] = {"refused", "2024-01-01", ""};
  list.note = "要連絡";
  list.contacts = {{"emergency", "斎藤　一郎", "", "080-0000-0000", "", ""}};
  const auto proposal = propose({{1, before}}, {list});
  const Household after = proposal.households.at(0).after.value();
  Household expected = before;
  expected.note = "呼び鈴は裏口\n要連絡";
  expected.members[0].needs = {{"care", "4", "週2回の通所"}, {"dementia", "", ""}};
  expected.members[0].registries = {"evacuation", "welfare_commissioner"};
  expected.contacts[0].name = "斎藤　一郎";
  expected.contacts[0].phone = "080-0000-0000";
  EXPECT_EQ(after, expected);  // the older answer does not count
  expectNothingChanges({{1, after}}, {list});
}

TEST(Matching, TheLaterAnswerCounts) {
  Household list = testing::goodHousehold();
  list.members[0].consents[0] = {"refused", "2025-06-02", "visit"};
  const auto proposal = propose({{1, testing::goodHousehold()}}, {list});
  EXPECT_EQ(proposal.households.at(0).after->members[0].consents[0],
            (Consent{"refused", "2025-06-02", "visit"}));
}

TEST(Matching, AnEmptyCellSpeaksOnlyWhereTheListCarriesTheField) {
  Household before = testing::goodHousehold();
  before.phone = "0198-45-0000";
  before.members[0].phone = "090-0000-0000";
  before.members[0].needs.push_back({"dementia", "", ""});
  Household list = before;
  list.phone = list.members[0].phone = list.members[0].name = "";
  list.members[0].needs.clear();
  EXPECT_FALSE(propose({{1, before}}, {list}).households.at(0).after);
  ImportOptions options;
  options.carries = {"phone", "needs/care", "name"};
  const Household after = propose({{1, before}}, {list}, options).households.at(0).after.value();
  EXPECT_EQ(after.phone, before.phone);
  EXPECT_EQ(after.members[0].phone, "");
  EXPECT_EQ(after.members[0].name, "斎藤ハナ");
  EXPECT_EQ(after.members[0].needs, (std::vector<Need>{{"dementia", "", ""}}));
}

TEST(Matching, ChangesAreTold) {
  Household list = couple();
  list.members[0].phone = "0198";
  const auto proposal = propose({{1, couple()}}, {list});
  EXPECT_THAT(changesOf(proposal.households.at(0), couple()),
              ::testing::ElementsAre(FieldChange{"/members/0/phone", "", "\"0198\""}));
  EXPECT_THAT(changesOf(HouseholdProposal{}, couple()), IsEmpty());
}

// Properties

class Town {
 public:
  explicit Town(unsigned seed) : m_random(seed) {}

  std::vector<Household> households(std::size_t count) {
    std::vector<Household> all;
    while (all.size() < count) {
      Household household = home("町" + std::to_string(all.size()) + "-" + std::to_string(upTo(9)), {});
      if (upTo(2) == 0) household.key = "H" + std::to_string(all.size());
      if (upTo(4) == 0) household.note = "注" + std::to_string(upTo(3));
      const std::size_t members = 1 + upTo(3);
      for (std::size_t i = 0; i < members; ++i) household.members.push_back(member(all.size() * 4 + i));
      all.push_back(std::move(household));
    }
    return all;
  }

  /// A year later: who moved, died, was born, is left out, is spelt another way.
  std::vector<Household> yearLater(std::vector<Household> list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      Household& household = list[i];
      if (upTo(10) == 0) household.address = "転居先" + std::to_string(i);
      for (Member& one : household.members) age(one);
      if (upTo(10) == 0 && household.members.size() > 1) {
        list[upTo(list.size())].members.push_back(household.members.back());
        household.members.pop_back();
      }
      if (upTo(10) == 0) household.members.push_back(member(100'000 + i));
    }
    std::erase_if(list, [&](const Household&) { return upTo(20) == 0; });
    std::shuffle(list.begin(), list.end(), m_random);
    return list;
  }

  std::size_t upTo(std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
  }

 private:
  void age(Member& one) {
    if (upTo(20) == 0) one.status = "died";
    if (upTo(10) == 0) one.needs = {{"care", std::to_string(1 + upTo(5)), ""}};
    if (upTo(20) == 0) one.consents[0] = {"refused", "2026-01-01", ""};
    if (upTo(20) == 0) one.key += "x";
    if (upTo(20) == 0) one.birth.clear();
  }
  Member member(std::size_t number) {
    Member one = person("姓" + std::to_string(number / 4) + "名" + std::to_string(upTo(1000)),
                        std::to_string(1930 + upTo(60)) + "-0" + std::to_string(1 + upTo(9)) + "-1" +
                            std::to_string(upTo(9)));
    if (upTo(2) == 0) one.key = std::to_string(number);
    if (upTo(3) == 0) one.needs = {{"care", "1", ""}, {"physical", "2", "注記"}};
    if (upTo(3) == 0) one.consents[0] = {"given", "2025-01-01", "paper"};
    return one;
  }

  std::mt19937 m_random;
};

TEST(Matching, ImportingAListASecondTimeChangesNothing) {
  for (unsigned seed = 0; seed < 30; ++seed) {
    SCOPED_TRACE(seed);
    Town town(seed);
    const auto first = town.households(100);
    const auto second = town.yearLater(first);
    auto registry = accepted({}, propose({}, first));
    ASSERT_THAT(registry, SizeIs(first.size()));
    expectNothingChanges(registry, first);
    registry = accepted(registry, propose(registry, second));
    const auto again = propose(registry, second);
    for (const HouseholdProposal& one : again.households) EXPECT_FALSE(one.after) << one.id;
    EXPECT_EQ(again.count(Outcome::New), 0U);
  }
}

/// Everybody of both lists is in exactly one proposal of their side.
TEST(Matching, NobodyIsLost) {
  for (unsigned seed = 0; seed < 30; ++seed) {
    Town town(seed);
    const auto first = town.households(60);
    const auto second = town.yearLater(first);
    const auto registry = accepted({}, propose({}, first));
    std::map<MemberRef, int> rows;
    for (const auto& one : propose(registry, second).households) {
      std::size_t kept = 0;
      for (const auto& member : one.members)
        if (member.incoming && member.incoming->household == one.incoming) ++rows[*member.incoming];
      if (one.after && one.existing) kept = registry[*one.existing].household.members.size();
      EXPECT_GE(one.after ? one.after->members.size() : kept, kept);
    }
    for (std::size_t i = 0; i < second.size(); ++i)
      for (std::size_t k = 0; k < second[i].members.size(); ++k) EXPECT_EQ((rows[{i, k}]), 1);
  }
}

TEST(Matching, ListsOfACity) {
  Town town(1);
  const auto first = town.households(2'000);
  const auto second = town.yearLater(first);
  const auto registry = accepted({}, propose({}, first));
  EXPECT_GT(propose(registry, second).count(Outcome::Unchanged), 80U);
}

}  // namespace
}  // namespace michi::registry
