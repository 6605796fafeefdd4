#include "registry/sharing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "registry/sample_households.h"
#include "registry/summary.h"

namespace michi::registry {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::array kModes = {SharingMode::OptIn, SharingMode::Presumed, SharingMode::OptOut};
constexpr View kRecipient;

const catalog::CodeList& registries() { return testing::codes().registries; }

/// The law as a table, written out: what a recipient sees in peacetime under OptIn, Presumed, OptOut.
struct Row {
  std::string_view sharing;
  std::array<bool, 3> isSeen;
};
constexpr std::array kLaw = {
    Row{"own", {true, true, true}},        Row{"given", {true, true, true}},
    Row{"no_answer", {false, true, true}}, Row{"unasked", {false, false, true}},
    Row{"refused", {false, false, false}}, Row{"anything", {false, false, false}},
    Row{"", {false, false, false}},
};

TEST(Sharing, EveryCombinationIsAsTheLawSays) {
  for (const Row& row : kLaw) {
    for (std::size_t mode = 0; mode < kModes.size(); ++mode) {
      for (const bool isKeeper : {false, true}) {
        for (const bool isDisaster : {false, true}) {
          const bool expected = isKeeper || isDisaster || row.isSeen.at(mode);
          EXPECT_EQ(isVisible(row.sharing, kModes.at(mode), {isKeeper, isDisaster}), expected)
              << row.sharing << " mode " << mode << " keeper " << isKeeper << " disaster " << isDisaster;
        }
      }
    }
  }
}

Member listed(std::vector<std::string> lists, const std::string& state) {
  Member member = testing::person("甲");
  member.registries = std::move(lists);
  member.consents[0].state = state;
  return member;
}

TEST(Sharing, AnAnswerCountsUnlessAllListsAreTheCouncils) {
  const std::map<std::string, std::string> byState = {{"", "unasked"},
                                                      {"no_answer", "no_answer"},
                                                      {"given", "given"},
                                                      {"refused", "refused"},
                                                      {"maybe", "refused"}};
  for (const auto& [state, sharing] : byState) {
    EXPECT_EQ(sharingOf(listed({"evacuation"}, state), registries()), sharing);
    EXPECT_EQ(sharingOf(listed({}, state), registries()), sharing);
    EXPECT_EQ(sharingOf(listed({"unheard"}, state), registries()), sharing);
    EXPECT_EQ(sharingOf(listed({"nikoniko", "evacuation"}, state), registries()), sharing);
    EXPECT_EQ(sharingOf(listed({"nikoniko", "meal_delivery"}, state), registries()), "own");
  }
}

TEST(Sharing, AHouseholdIsAsOpenAsTheMostOpenOfThoseWhoLiveThere) {
  Household household;
  EXPECT_EQ(sharingOf(household, registries()), "refused");
  household.members = {listed({"evacuation"}, "refused"), listed({"evacuation"}, "")};
  EXPECT_EQ(sharingOf(household, registries()), "unasked");
  household.members.push_back(listed({"evacuation"}, "no_answer"));
  EXPECT_EQ(sharingOf(household, registries()), "no_answer");
  household.members.push_back(listed({"evacuation"}, "given"));
  EXPECT_EQ(sharingOf(household, registries()), "given");
  household.members[2].status = household.members[3].status = "died";
  EXPECT_EQ(sharingOf(household, registries()), "unasked");
  household.members[0].status = household.members[1].status = "moved";
  EXPECT_EQ(sharingOf(household, registries()), "given");
}

TEST(Sharing, ARuleHoldsFromItsDay) {
  const std::vector<SharingRule> rules = {{SharingMode::Presumed, "2021-04-01", "条例"},
                                          {SharingMode::OptOut, "2025-10-01", "改正条例"}};
  EXPECT_EQ(modeOn({}, testing::kToday), SharingMode::OptIn);
  EXPECT_EQ(modeOn(rules, {2021, 3, 31}), SharingMode::OptIn);
  EXPECT_EQ(modeOn(rules, {2021, 4, 1}), SharingMode::Presumed);
  EXPECT_EQ(modeOn(rules, {2025, 9, 30}), SharingMode::Presumed);
  EXPECT_EQ(modeOn(rules, {2025, 10, 1}), SharingMode::OptOut);
}

TEST(Sharing, WhoIsNotVisibleIsLeftOutWithTheNote) {
  Household household =
      testing::home("八幡", {listed({"evacuation"}, "given"), listed({"evacuation"}, "refused")});
  household.members[1].name = "乙";
  household.note = "乙さんは入院中";
  const auto part = visiblePart(household, registries(), SharingMode::OptOut, kRecipient);
  ASSERT_TRUE(part);
  ASSERT_THAT(part->members, SizeIs(1));
  EXPECT_EQ(part->members[0].name, "甲");
  EXPECT_THAT(part->note, IsEmpty());
  EXPECT_EQ(visiblePart(household, registries(), SharingMode::OptIn, {true, false}), household);
  EXPECT_EQ(visiblePart(household, registries(), SharingMode::OptIn, {false, true}), household);
  household.members.erase(household.members.begin());
  EXPECT_FALSE(visiblePart(household, registries(), SharingMode::OptOut, kRecipient));
}

/// The place of a household must be what its visible members alone would have made of it, whoever lives there
/// and whoever looks.
TEST(Sharing, APlaceTellsWhatComesFromTheVisibleMembersOnly) {
  const std::array<std::string, 4> states = {"", "no_answer", "given", "refused"};
  const std::array<Need, 3> needs = {Need{"care", "3", ""}, Need{"dementia", "", ""},
                                     Need{"physical", "1", ""}};
  const std::array<std::string, 3> mobilities = {"bedridden", "walks", "wheelchair"};
  const auto summaryOf = [](const Household& household) {
    Place place;
    summarise(household, testing::codes(), testing::kToday, place);
    return place;
  };
  for (std::size_t choice = 0; choice < 64; ++choice) {
    Household household = testing::home("八幡", {});
    for (std::size_t i = 0, rest = choice; i < 3; ++i, rest /= 4) {
      Member& member = household.members.emplace_back(listed({"evacuation"}, states.at(rest % 4)));
      member.needs = {needs.at(i)};
      member.mobility = mobilities.at(i);
      member.needsPower = i == 0;
      member.birth = i == 1 ? "1940-01-01" : "1960-01-01";
    }
    for (const SharingMode mode : kModes) {
      for (const View view : {View{}, View{true, false}, View{false, true}}) {
        const auto seen = visiblePart(summaryOf(household), mode, view);
        const auto part = visiblePart(household, registries(), mode, view);
        ASSERT_EQ(seen.has_value(), part.has_value()) << choice;
        if (!seen) continue;
        Place expected = summaryOf(*part);
        expected.parts.clear();
        EXPECT_EQ(seen, expected) << choice;
      }
    }
  }
}

TEST(Sharing, APlaceOfPeopleWhoAreAlikeHasNoParts) {
  Place place;
  summarise(testing::home("八幡", {listed({"evacuation"}, "given"), listed({"evacuation"}, "given")}),
            testing::codes(), testing::kToday, place);
  EXPECT_THAT(place.parts, IsEmpty());
  EXPECT_EQ(visiblePart(place, SharingMode::OptIn, kRecipient), place);
}

TEST(Sharing, TheNoteStaysWhereEverybodyIsVisible) {
  Household household = testing::home("八幡", {listed({"evacuation"}, "given")});
  household.note = "犬がいる";
  EXPECT_EQ(visiblePart(household, registries(), SharingMode::OptIn, kRecipient)->note, "犬がいる");
}

/// A plan's fields as a recipient sees them for each answer to the three questions.
TEST(Sharing, PlansAreShownByTheirOwnConsentsWhateverTheOrdinance) {
  const std::array<std::string, 4> states = {"", "no_answer", "given", "refused"};
  for (const SharingMode mode : kModes) {
    for (const auto& making : states) {
      for (const auto& sharing : states) {
        for (const auto& supporter : states) {
          Member member = listed({"evacuation"}, "given");
          member.plan = {"made", "2025-01-01", "", "八幡小", "南の道"};
          member.supports = {{7, "neighbour"}};
          member.consents[1].state = making;
          member.consents[2].state = sharing;
          member.consents[3].state = supporter;
          const bool isAgreed = making == "given" && sharing == "given";
          const Member seen =
              visiblePart(testing::home("八幡", {member}), registries(), mode, kRecipient)->members.at(0);
          EXPECT_EQ(seen.plan.refuge, isAgreed ? "八幡小" : "");
          EXPECT_EQ(seen.plan.route, isAgreed ? "南の道" : "");
          EXPECT_EQ(seen.plan.status, "made");
          EXPECT_EQ(seen.supports.size(), isAgreed && supporter != "refused" ? 1U : 0U);
        }
      }
    }
  }
}

TEST(Sharing, ACouncilsOwnPlansAreItsOwn) {
  Member member = listed({"nikoniko"}, "");
  member.plan.refuge = "公民館";
  member.supports = {{7, "neighbour"}};
  const Household household = testing::home("八幡", {member});
  EXPECT_EQ(visiblePart(household, registries(), SharingMode::OptIn, kRecipient), household);
}

}  // namespace
}  // namespace michi::registry
