// Addresses of a list become positions, as far as the dictionary knows them.

#include <cmath>
#include <filesystem>
#include <map>

#include "catalog/former_names.h"
#include "geo/crs.h"
#include "ingest/csv.h"
#include "ingest/ledger_place.h"
#include "ledger_fixture.h"
#include "workspace.h"

namespace michi::test {
namespace {

constexpr double kNear = 100;  // metres: a lot is not larger

std::vector<std::vector<std::string>> rowsOf(const std::string& file) {
  const std::string bytes = contentOf(file);
  ingest::CsvReader reader(bytes);
  std::vector<std::vector<std::string>> rows;
  for (ingest::CsvRow row; reader.next(row);) rows.push_back(row.fields);
  rows.erase(rows.begin());
  return rows;
}

TEST(LedgerPlace, TheSamplesHouseholdsAreWhereTheyLive) {
  if (!std::filesystem::exists(sampleFile("ledger.csv"))) GTEST_SKIP() << "the sample city is not generated";
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  import(workspace, "districts", {sampleFile("districts.geojson")});
  import(workspace, "addresses", {sampleFile("addresses.csv")});
  Knowledge known;
  known.districts = workspace.districts();
  const auto reading = readLedger(tableOf(sampleFile("ledger.csv")), known);
  const ingest::DistrictFinder districts(known.districts);
  const ingest::PlaceFinder finder(workspace.addresses(),
                                   catalog::readFormerNames(rulesFolder() + "/addresses"), districts);
  std::map<std::string, const ingest::LedgerHousehold*> byKey;
  for (const auto& household : reading.households) byKey[household.household.key] = &household;

  const geo::Transform toPlane("EPSG:6668", "EPSG:6678");
  std::map<std::string, int> wrong;
  int clear = 0;
  for (const auto& row : rowsOf(sampleFile("ledger_places.csv"))) {
    const ingest::LedgerHousehold& household = *byKey.at(row[0]);
    registry::Place place;
    finder.place(household.household, household.district, place);
    if (!household.district.empty() && place.district != row[4]) ++wrong["district"];
    const geo::Point truth = toPlane.apply({std::stod(row[1]), std::stod(row[2])});
    const double distance =
        place.position ? std::hypot(place.position->x - truth.x, place.position->y - truth.y) : 1e9;
    const bool isExact = registry::isExact(place.level);
    if (isExact && distance > kNear) ++wrong["exact, but elsewhere"];
    if (row[3] == "block" && !isExact) ++wrong["not found: " + row[0]];
    // An ambiguous 小字 becomes clear by the district that the list names.
    if (row[3] != "block" && row[3] != "ambiguous" && isExact) ++wrong["exact, but not known: " + row[3]];
    if (row[3] == "ambiguous" && isExact) ++clear;
  }
  EXPECT_EQ(wrong, (std::map<std::string, int>{}));
  EXPECT_GT(clear, 0);
}

TEST(LedgerPlace, ANewAddressMovesWhatNobodySetByHand) {
  const std::vector<address::Record> records = {
      {"岩手県", "奥州市", "水沢佐倉河", "十文字", "", geo::Point{100, 0}, ""},
      {"岩手県", "奥州市", "江刺岩谷堂", "十文字", "", geo::Point{200, 0}, ""},
      {"岩手県", "奥州市", "水沢大手町", "", "1", geo::Point{300, 0}, ""}};
  const ingest::DistrictFinder districts({});
  const ingest::PlaceFinder finder(records, {}, districts);
  registry::Household before, now;
  before.address = "水沢佐倉河十文字5";
  registry::Place place;
  EXPECT_EQ(finder.relocate(nullptr, before, {}, place), ingest::Relocation::None);
  EXPECT_EQ(place.position, (geo::Point{100, 0}));
  const registry::Place found = place;

  now.address = "奥州市水沢佐倉河字十文字５番地";  // the same in other words
  EXPECT_EQ(finder.relocate(&before, now, {}, place), ingest::Relocation::None);
  EXPECT_EQ(place, found);

  now.address = "十文字5";
  EXPECT_EQ(finder.candidatesOf(now).size(), 2U);
  EXPECT_EQ(finder.relocate(&before, now, {}, place), ingest::Relocation::Moved);
  EXPECT_EQ(place.candidates, 2);
  EXPECT_LE(place.level, registry::PlaceLevel::City);

  now.address = "水沢大手町1";
  place.level = registry::PlaceLevel::Hand;
  const registry::Place byHand = place;
  EXPECT_EQ(finder.relocate(&before, now, {}, place), ingest::Relocation::HandKept);
  EXPECT_EQ(place, byHand);
}

}  // namespace
}  // namespace michi::test
