// Facilities and shelters.

#include <gmock/gmock.h>

#include <map>

#include "base/error.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::map<std::string, store::Facility> byName(const store::Workspace& workspace) {
  std::map<std::string, store::Facility> result;
  for (const auto& facility : workspace.facilities()) result[facility.name] = facility;
  return result;
}

TEST(Facilities, StandardTablesByTheirColumns) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string medical =
      folder.write("032158_hospital.csv",
                   "全国地方公共団体コード,ID,名称,医療機関の種類,所在地_連結表記,緯度,経度\n"
                   "032158,1,A病院,病院,奥州市1,39.1,141.1\n"
                   "032158,2,B医院,一般診療所,奥州市2,39.1,141.1\n"
                   "032158,3,C歯科,歯科診療所,奥州市3,39.1,141.1\n"
                   "032158,4,D薬局,薬局,奥州市4,39.1,141.1\n"
                   "032158,5,E,接骨院,奥州市5,39.1,141.1\n"
                   "032158,6,,病院,奥州市6,39.1,141.1\n"
                   "032158,7,F病院,病院,奥州市7,141.1,39.1\n");
  const std::string care =
      folder.write("care.csv",
                   "NO,介護サービス事業所名称,実施サービス,住所,緯度,経度\n"
                   "1,G荘,訪問介護,奥州市,39.1,141.1\n2,G荘,通所介護,奥州市,39.1,141.1\n");
  const std::string salon =
      folder.write("032158_salon.csv", "名称,住所,緯度,経度\nお茶っこ会,奥州市,39.1,141.1\n");
  const auto report = import(workspace, "facilities", {medical, care, salon});
  EXPECT_THAT(reasonsOf(report), ElementsAre("6 医療機関の種類: There is no such kind of facility.",
                                             "7 名称: The name is missing.",
                                             "8 緯度,経度: Latitude and longitude look swapped."));
  const auto facilities = byName(workspace);
  EXPECT_EQ(facilities.at("A病院").kind, "hospital");
  EXPECT_EQ(facilities.at("A病院").key, "hospital/1");
  EXPECT_EQ(facilities.at("B医院").kind, "clinic");
  EXPECT_EQ(facilities.at("C歯科").kind, "dentist");
  EXPECT_EQ(facilities.at("D薬局").kind, "pharmacy");
  EXPECT_EQ(facilities.at("お茶っこ会").kind, "salon");
  EXPECT_THAT(facilities.at("D薬局").attributes, HasSubstr(R"("所在地_連結表記":"奥州市4")"));
  EXPECT_EQ(workspace.facilities(std::vector<std::string>{"care"}).size(), 2U);  // two services of one house
}

TEST(Facilities, WithoutAnIdTheKeyIsTheNameAndAddress) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string header = "NO,名称,住所,緯度,経度\n";
  const std::string file =
      folder.write("x_salon.csv", header + "1,甲,奥州市1,39.1,141.1\n2,乙,奥州市2,39.1,141.1\n");
  import(workspace, "facilities", {file});
  folder.write("x_salon.csv",
               header + "1,乙,奥州市2,39.1,141.1\n2,甲,奥州市1,39.2,141.1\n3,甲,奥州市1,39.2,141.1\n");
  const auto report = import(workspace, "facilities", {file});
  EXPECT_EQ(report.changes.unchanged, 1U);
  EXPECT_EQ(report.changes.changed, 1U);
  EXPECT_EQ(report.changes.added + report.changes.removed, 0U);
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("1 records were there twice")));
}

TEST(Facilities, ATableOfOnesOwnSaysTheKindInItsOwnWords) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file =
      folder.write("店.csv",
                   "名称,種別,緯度,経度\nふれあい,スーパー（生鮮）,39.14,141.16\n"
                   "甲,歯科クリニック,39.14,141.17\n乙,銀行・ATM,39.15,141.17\n丙,靴屋,39.1,141.1\n");
  EXPECT_THAT(reasonsOf(import(workspace, "facilities", {file})),
              ElementsAre("5 種別: There is no such kind of facility."));
  std::map<std::string, std::string> kinds;
  for (const auto& facility : workspace.facilities()) kinds[facility.name] = facility.kind;
  EXPECT_EQ(kinds,
            (std::map<std::string, std::string>{{"ふれあい", "shop"}, {"甲", "dentist"}, {"乙", "bank"}}));
}

TEST(Facilities, AnyTableWithAKindFromTheUser) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file =
      folder.write("shops.csv", "店舗名,何の店,経度,緯度\nい,食料品店,141.1,39.1\nろ,靴屋,141.1,39.1\n");
  EXPECT_THROW(import(workspace, "facilities", {file}), Error);
  auto options = optionsFor("facilities", {file});
  options.columns = {{"kind", "何の店"}};
  EXPECT_THAT(reasonsOf(import(workspace, options)),
              ElementsAre("3 何の店: There is no such kind of facility."));
  options.columns = {{"kind", "=shop"}};
  EXPECT_EQ(import(workspace, options).changes.added, 1U);
  options.columns = {{"kind", "=shoe"}};
  EXPECT_EQ(import(workspace, options).rejects.size(), 2U);
}

TEST(Facilities, PointsAndAreasOfOsm) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file = folder.write("city.osm", R"(<?xml version="1.0"?><osm version="0.6">
    <node id="1" lat="39.1" lon="141.1"><tag k="shop" v="supermarket"/><tag k="name" v="Mart"/><tag k="name:ja" v="マート"/></node>
    <node id="2" lat="39.10" lon="141.10"/><node id="3" lat="39.10" lon="141.12"/>
    <node id="4" lat="39.12" lon="141.12"/><node id="5" lat="39.12" lon="141.10"/>
    <node id="6" lat="39.1" lon="141.1"><tag k="shop" v="shoes"/></node>
    <node id="7" lat="10" lon="10"><tag k="amenity" v="pharmacy"/></node>
    <way id="9"><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="5"/><nd ref="2"/><tag k="amenity" v="hospital"/></way>
    <way id="10"><nd ref="88"/><nd ref="89"/><tag k="amenity" v="clinic"/></way></osm>)");
  const auto report = import(workspace, "facilities", {file});
  const auto facilities = byName(workspace);
  ASSERT_EQ(facilities.size(), 2U);
  EXPECT_EQ(facilities.at("マート").key, "n1");
  EXPECT_EQ(facilities.at("病院").key, "w9");  // nameless: its kind
  const geo::Point centre = geo::Transform("EPSG:4326", "EPSG:6678").apply({141.11, 39.11});
  EXPECT_LT(geo::distance(facilities.at("病院").position, centre), 1);
  ASSERT_EQ(report.rejects.size(), 2U);
  EXPECT_EQ(report.rejects[0].value, "n7");
  EXPECT_EQ(report.rejects[1].value, "w10");
}

const char* const kEmergencyHeader =
    "NO,共通ID,都道府県名及び市町村名,施設・場所名,住所,洪水,崖崩れ、土石流及び地滑り,高潮,地震,津波,"
    "大規模な火事,内水氾濫,火山現象,"
    "指定避難所との住所同一,緯度,経度,備考\n";
const char* const kShelterHeader =
    "NO,共通ID,都道府県名及び市町村名,施設・場所名,住所,指定緊急避難場所との住所同一,"
    "その他市町村長が必要と認める事項,受入対象者,緯度,経度,備考\n";

TEST(Shelters, ListsJoinedByTheirCommonIds) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string emergency = folder.write(
      "mergeFromCity_2.csv", "\xEF\xBB\xBF" + std::string(kEmergencyHeader) +
                                 "1,E0321500001201,岩手県奥州市,小学校,奥州市1,1,,,1,,,,1,1,39.1,141.1,\n"
                                 "2,E0321500002201,岩手県奥州市,公園,奥州市2,,1,,,,1,,,,39.12,141.1,備考だ\n"
                                 "3,XYZ,岩手県奥州市,変,奥州市3,,1,,,,1,,,,39.12,141.1,\n");
  const std::string shelters = folder.write(
      "mergeFromCity_1.csv", "\xEF\xBB\xBF" + std::string(kShelterHeader) +
                                 "1,E0321500001111,岩手県奥州市,小学校,奥州市1,1,,要配慮者,39.1,141.1,\n");
  const auto report = import(workspace, "shelters", {emergency, shelters});
  EXPECT_THAT(reasonsOf(report), ElementsAre("4 共通ID: This is no 共通ID."));
  std::map<std::string, store::Shelter> joined;
  for (const auto& shelter : workspace.shelters()) joined[shelter.key] = shelter;
  ASSERT_EQ(joined.size(), 2U);
  const auto& school = joined.at("E0321500001");
  EXPECT_TRUE(school.isEmergencyPlace);
  EXPECT_TRUE(school.isShelter);
  EXPECT_EQ(school.hazards, store::bit(store::Hazard::Flood) | store::bit(store::Hazard::Earthquake) |
                                store::bit(store::Hazard::Volcano));
  EXPECT_EQ(school.accepts, "要配慮者");
  EXPECT_FALSE(joined.at("E0321500002").isShelter);
  EXPECT_EQ(joined.at("E0321500002").note, "備考だ");
}

TEST(Shelters, TwoPlacesOfOneAddressStayTwo) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string emergency = folder.write(
      "2.csv", std::string(kEmergencyHeader) +
                   "1,E0321500027201,岩手県奥州市,山村広場,伊手54,1,,,1,,,,,,39.177,141.304,\n"
                   "2,E0321500027202,岩手県奥州市,地区センター,伊手54,1,,,1,,,,,,39.178,141.303,\n");
  const std::string shelters =
      folder.write("1.csv", std::string(kShelterHeader) +
                                "1,E0321500027112,岩手県奥州市,地区センター,伊手54,1,,,39.178,141.303,\n");
  import(workspace, "shelters", {emergency, shelters});
  std::map<std::string, bool> isShelter;
  for (const auto& shelter : workspace.shelters()) isShelter[shelter.name] = shelter.isShelter;
  EXPECT_EQ(isShelter, (std::map<std::string, bool>{{"地区センター", true}, {"山村広場", false}}));
}

TEST(Shelters, StandardListMeetsTheNationalOneByNameAndPlace) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  import(workspace, "shelters",
         {folder.write("mergeFromCity_2.csv",
                       std::string(kEmergencyHeader) +
                           "1,E0321500001201,岩手県奥州市,小学校,奥州市1,1,,,,,,,,,39.1,141.1,\n")});
  const std::string standard = folder.write(
      "032158_evacuation_space.csv",
      "ID,名称,所在地_連結表記,緯度,経度,災害種別_洪水,災害種別_地震,指定避難所との重複,想定収容人数\n"
      "A1,小学校,奥州市1,39.1002,141.1,1,,1,\"1,200人\"\n"  // 22 m away: the same place
      "A2,小学校,奥州市9,39.15,141.1,,○,,x\n"               // the same name elsewhere
      "E0321500007201,公園,奥州市2,39.2,141.1,,,,30\n");
  const auto report = import(workspace, "shelters", {standard});
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("“x” is no number")));
  std::map<std::string, store::Shelter> joined;
  for (const auto& shelter : workspace.shelters()) joined[shelter.key] = shelter;
  ASSERT_EQ(joined.size(), 3U);
  EXPECT_EQ(joined.at("E0321500001").capacity, 1200);
  EXPECT_TRUE(joined.at("E0321500001").isShelter);
  EXPECT_EQ(joined.at("E0321500007").capacity, 30);
  EXPECT_EQ(import(workspace, "shelters", {standard}).changes.unchanged, 3U);
}

TEST(Shelters, AFileThatIsNoListIsRefused) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  EXPECT_THROW(import(workspace, "shelters", {folder.write("a.csv", "名称,緯度,経度\nx,39.1,141.1\n")}),
               Error);
}

}  // namespace
}  // namespace michi::test
