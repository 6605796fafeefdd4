// Next year's list of the sample city: who is new, changed, moved, dead, gone, and who only got another
// number.

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "ledger_registry.h"

namespace michi::test {
namespace {

using Json = nlohmann::json;
using registry::Outcome;
using Keys = std::set<std::string>;

class LedgerNext : public LedgerRegistryTest {
 protected:
  /// Numbers of the persons of each outcome; further members, who have none, are left out.
  static std::map<Outcome, Keys> keysOf(const ingest::LedgerPlan& plan) {
    std::map<Outcome, Keys> keys;
    for (const auto& household : plan.proposal.households) {
      for (const auto& member : household.members) {
        if (member.incoming && member.incoming->household != household.incoming) continue;
        const registry::Member& person =
            member.incoming
                ? plan.incoming[member.incoming->household].household.members[member.incoming->member]
                : plan.existing[member.existing->household].household.members[member.existing->member];
        if (!person.key.empty()) keys[ingest::outcomeOf(plan, household, member)].insert(person.key);
      }
    }
    return keys;
  }
  static Keys keysIn(const Json& json, std::initializer_list<const char*> names) {
    Keys keys;
    for (const char* name : names)
      for (const Json& key : json["keys"][name])
        keys.insert((key.is_array() ? key[1] : key).get<std::string>());
    return keys;
  }
  static std::string first(const Keys& a, const Keys& b) {
    std::string words;
    for (const std::string& key : a)
      if (!b.contains(key) && words.size() < 100) words += key + " ";
    return words;
  }
};

TEST_F(LedgerNext, TellsTheStoryOfTheYear) {
  importSample("districts", "districts.geojson");
  importSample("addresses", "addresses.csv");
  store::Registry registry = unlock();
  Progress progress;
  const auto supporters =
      ingest::planSupporterImport(m_workspace, registry, request(sampleFile("supporters.csv")), progress);
  EXPECT_TRUE(supporters.rejects.empty());
  EXPECT_GT(supporters.added.size(), 500U);
  ingest::applySupporterImport(registry, supporters, "試験");
  auto first2025 = request(sampleFile("ledger.csv"));
  first2025.asOf = japanese::Date{2025, 4, 1};
  const auto first = plan(registry, first2025);
  EXPECT_EQ(first.rejects.size(), 40U);
  EXPECT_EQ(first.persons.open, 0U);
  apply(registry, first);
  EXPECT_EQ(registry.households().size(), first.households);

  const auto again = plan(registry, first2025);
  EXPECT_EQ(again.persons, (ingest::PersonCounts{.unchanged = first.persons.added}));

  const auto next = plan(registry, request(sampleFile("ledger_next.csv")));
  const Json expected = Json::parse(std::ifstream(sampleFile("ledger_next_expected.json")));
  auto keys = keysOf(next);
  const std::map<Outcome, std::pair<std::string, Keys>> wanted = {
      {Outcome::New, {"new", keysIn(expected, {"new"})}},
      {Outcome::Changed, {"changed", keysIn(expected, {"changed"})}},
      {Outcome::Moved, {"moved", keysIn(expected, {"moved_within", "moved_out"})}},
      {Outcome::Died, {"died", keysIn(expected, {"died"})}},
      {Outcome::Gone, {"gone", keysIn(expected, {"gone"})}},
      {Outcome::Rekeyed, {"rekeyed", keysIn(expected, {"rekeyed"})}}};
  for (const auto& [outcome, named] : wanted) {
    EXPECT_TRUE(keys[outcome] == named.second)
        << named.first << ": found " << keys[outcome].size() << ", expected " << named.second.size()
        << "; not found " << LedgerNext::first(named.second, keys[outcome]) << "; not expected "
        << LedgerNext::first(keys[outcome], named.second);
  }
  EXPECT_EQ(keys[Outcome::Unchanged].size(), expected["unchanged"].get<std::size_t>());
  EXPECT_TRUE(keys[Outcome::Open].empty()) << LedgerNext::first(keys[Outcome::Open], {});
}

}  // namespace
}  // namespace michi::test
