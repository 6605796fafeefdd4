#include "registry/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "registry/sample_households.h"

namespace michi::registry {
namespace {

using ::testing::IsEmpty;
using ::testing::Not;

struct CheckCase {
  const char* name;
  std::function<void(Household&)> spoil;
  const char* path;
  Severity severity;
};

std::vector<CheckCase> cases() {
  constexpr auto kError = Severity::Error;
  constexpr auto kWarning = Severity::Warning;
  return {
      {"unknown code", [](Household& h) { h.members[0].sex = "x"; }, "/members/0/sex", kError},
      {"car", [](Household& h) { h.carUse = "horse"; }, "/car_use", kError},
      {"need", [](Household& h) { h.members[0].needs[0].kind = "x"; }, "/members/0/needs/0/kind", kError},
      {"grade", [](Household& h) { h.members[0].needs[0].grade = "9"; }, "/members/0/needs/0/grade", kError},
      {"need twice",
       [](Household& h) {
         h.members[0].needs.push_back({"care", "1", {}});
       },
       "/members/0/needs/1", kWarning},
      {"mobility", [](Household& h) { h.members[0].mobility = "flies"; }, "/members/0/mobility", kError},
      {"registry", [](Household& h) { h.members[0].registries[0] = "x"; }, "/members/0/registries/0", kError},
      {"no day", [](Household& h) { h.members[0].birth = "1940-02-30"; }, "/members/0/birth", kError},
      {"no ISO date", [](Household& h) { h.members[0].birth = "昭和15年5月3日"; }, "/members/0/birth",
       kError},
      {"born tomorrow", [](Household& h) { h.members[0].birth = "2026-04-02"; }, "/members/0/birth", kError},
      {"too old", [](Household& h) { h.members[0].birth = "1880-01-01"; }, "/members/0/birth", kError},
      {"age", [](Household& h) { h.members[0].age = 131; }, "/members/0/age", kError},
      {"age below 0", [](Household& h) { h.members[0].age = -1; }, "/members/0/age", kError},
      {"age and birth",
       [](Household& h) {
         h.members[0].age = 70;
         h.members[0].ageOn = "2026-03-31";
       },
       "/members/0/age", kWarning},
      {"state",
       [](Household& h) {
         h.members[0].consents[1] = {"maybe", "2025-01-01", {}};
       },
       "/members/0/consent_plan/state", kError},
      {"answer without date", [](Household& h) { h.members[0].consents[3].state = "refused"; },
       "/members/0/consent_supporter/date", kWarning},
      {"date without answer", [](Household& h) { h.members[0].consents[2].date = "2025-01-01"; },
       "/members/0/consent_plan_sharing/state", kWarning},
      {"medium", [](Household& h) { h.members[0].consents[0].medium = "smoke"; },
       "/members/0/consent_list/medium", kError},
      {"plan", [](Household& h) { h.members[0].plan.status = "x"; }, "/members/0/plan/status", kError},
      {"plan made", [](Household& h) { h.members[0].plan.made = "2027-01-01"; }, "/members/0/plan/made",
       kError},
      {"supporter", [](Household& h) { h.members[0].supports[0].supporter = 0; },
       "/members/0/supports/0/supporter", kError},
      {"role", [](Household& h) { h.members[0].supports[0].role = "x"; }, "/members/0/supports/0/role",
       kError},
      {"status", [](Household& h) { h.members[0].status = "x"; }, "/members/0/status", kError},
      {"status to come",
       [](Household& h) {
         h.members[0].status = "moved";
         h.members[0].statusDate = "2026-05";
       },
       "/members/0/status_date", kWarning},
      {"relation", [](Household& h) { h.members[0].relation = "本家"; }, "/members/0/relation", kWarning},
      {"frequency", [](Household& h) { h.contacts[0].frequency = "時々"; }, "/contacts/0/frequency",
       kWarning},
      {"contact", [](Household& h) { h.contacts[0].kind = "x"; }, "/contacts/0/kind", kError},
      {"unreachable", [](Household& h) { h.contacts[0].phone.clear(); }, "/contacts/0/phone", kWarning},
      {"no storeys", [](Household& h) { h.storeys = 0, h.floor.reset(); }, "/storeys", kError},
      {"skyscraper", [](Household& h) { h.storeys = 71; }, "/storeys", kError},
      {"floor", [](Household& h) { h.floor = 3; }, "/floor", kError},
      {"cellar", [](Household& h) { h.floor = 0; }, "/floor", kError},
      {"nobody", [](Household& h) { h.members.clear(); }, "/members", kError},
      {"nameless", [](Household& h) { h.members[0].name.clear(); }, "/members", kError},
      {"key twice", [](Household& h) { h.members.push_back(h.members[0]); }, "/members/1/key", kError},
  };
}

TEST(Check, NothingIsWrongWithAGoodHousehold) {
  EXPECT_THAT(checkHousehold(testing::goodHousehold(), testing::codes(), testing::kToday), IsEmpty());
  EXPECT_TRUE(isAcceptable({}));
}

TEST(Check, EachFaultIsToldBesideItsField) {
  for (const CheckCase& one : cases()) {
    SCOPED_TRACE(one.name);
    Household household = testing::goodHousehold();
    one.spoil(household);
    const auto problems = checkHousehold(household, testing::codes(), testing::kToday);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].path, one.path);
    EXPECT_EQ(problems[0].severity, one.severity);
    EXPECT_THAT(problems[0].message, Not(IsEmpty()));
    EXPECT_EQ(isAcceptable(problems), one.severity == Severity::Warning);
  }
}

TEST(Check, PartsOfDatesAreEnough) {
  Household household = testing::goodHousehold();
  for (const char* birth : {"1940", "1940-05", "2026", "2026-04", "2026-04-01"}) {
    household.members[0].birth = birth;
    EXPECT_THAT(checkHousehold(household, testing::codes(), testing::kToday), IsEmpty()) << birth;
  }
}

TEST(Check, NoMessageQuotesAName) {
  for (const CheckCase& one : cases()) {
    Household household = testing::goodHousehold();
    one.spoil(household);
    for (const Problem& problem : checkHousehold(household, testing::codes(), testing::kToday))
      EXPECT_EQ(problem.message.find("斎藤"), std::string::npos) << one.name;
  }
}

}  // namespace
}  // namespace michi::registry
