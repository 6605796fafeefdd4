#pragma once
// Invented people for the tests of the registry.

#include <string>
#include <utility>

#include "catalog/codes.h"
#include "japanese/date.h"
#include "registry/household.h"

namespace michi::registry::testing {

inline const std::string kRules = std::string(MICHI_SOURCE_DIR) + "/data/rules";
inline constexpr japanese::Date kToday = {2026, 4, 1};

inline const catalog::Codes& codes() {
  static const catalog::Codes all = catalog::Codes::read(kRules);
  return all;
}

inline Member person(std::string name, std::string birth = {}, std::string kana = {}) {
  Member member;
  member.name = std::move(name);
  member.birth = std::move(birth);
  member.kana = std::move(kana);
  return member;
}

inline Household home(std::string address, std::vector<Member> members) {
  Household household;
  household.address = std::move(address);
  household.members = std::move(members);
  return household;
}

/// Nothing is wrong with them.
inline Household goodHousehold() {
  Household household = home("石鳥谷町八幡3-1", {person("斎藤ハナ", "1940-05-03", "サイトウハナ")});
  household.storeys = 2;
  household.floor = 1;
  household.carUse = "is_driven";
  Member& hana = household.members[0];
  hana.key = "1001";
  hana.sex = "female";
  hana.relation = "head";
  hana.needs = {{"care", "3", "週2回の通所"}};
  hana.mobility = "wheelchair";
  hana.registries = {"evacuation"};
  hana.consents[0] = {"given", "2025-06-01", "paper"};
  hana.supports = {{7, "neighbour"}};
  household.contacts = {{"emergency", "斎藤一郎", "child", "090-1234-5678", "", "weekly"}};
  return household;
}

}  // namespace michi::registry::testing
