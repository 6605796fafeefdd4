// The sample city's ledger: what must be rejected is, row for row, and nothing else.

#include <filesystem>
#include <set>
#include <tuple>

#include "ingest/csv.h"
#include "ingest/fields.h"
#include "ledger_fixture.h"
#include "workspace.h"

namespace michi::test {
namespace {

using Faults = std::set<std::tuple<std::uint64_t, std::string, std::string>>;  // row, column, value

Faults expected() {
  Faults result;
  const std::string bytes = contentOf(sampleFile("ledger_rejects.csv"));
  ingest::CsvReader reader(bytes);
  ingest::CsvRow row;
  reader.next(row);
  while (reader.next(row)) {
    result.emplace(std::stoull(row.fields[0]), row.fields[1], ingest::trimmed(row.fields[3]));
  }
  return result;
}

TEST(LedgerGolden, TheRejectsOfTheSampleAreThoseExpected) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  import(workspace, "districts", {sampleFile("districts.geojson")});
  Knowledge known;
  known.districts = workspace.districts();
  known.asOf = {2025, 4, 1};
  const auto table = tableOf(sampleFile("ledger.csv"));
  EXPECT_EQ(table.blank, 5U);  // two of the seven are empty lines, which no CSV reader sees
  EXPECT_EQ(table.headers, 1U);
  EXPECT_EQ(table.totals, 1U);
  const auto reading = readLedger(table, known);
  EXPECT_EQ(reading.rowsRead, 6800U);
  EXPECT_EQ(reading.repeated, 0U);

  const Faults wanted = expected();
  Faults found;
  for (const auto& reject : reading.findings.rejects) {
    found.emplace(reject.row, reject.column, reject.value);
    EXPECT_FALSE(reject.reason.empty());
  }
  EXPECT_EQ(found, wanted);
  EXPECT_EQ(reading.findings.rejects.size(), wanted.size());
  std::size_t withoutDistrict = 0, members = 0;
  const ingest::DistrictFinder districts(known.districts);
  for (const auto& household : reading.households) {
    members += household.household.members.size();
    if (!household.district.empty() && districts.codeOf(household.district).empty()) ++withoutDistrict;
  }
  EXPECT_EQ(withoutDistrict, 0U);
  const std::string facts = contentOf(sampleFile("ledger_expected.json"));
  const auto fact = [&](const std::string& name) {
    return std::stoul(facts.substr(facts.find("\"" + name + "\": ") + name.size() + 4));
  };
  EXPECT_EQ(reading.households.size(), fact("households"));
  EXPECT_EQ(members, fact("accepted") + fact("further_members_on_rows"));
  for (const auto& [word, count] : reading.findings.wordsWithoutNeed)
    EXPECT_FALSE(word.find("独居") != std::string::npos) << word;
}

}  // namespace
}  // namespace michi::test
