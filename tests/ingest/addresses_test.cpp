#include <gmock/gmock.h>

#include <limits>

#include "address/dictionary.h"
#include "base/error.h"
#include "ingest/encoding.h"
#include "store/address_records.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

TEST(Addresses, Geolonia) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string file = folder.write("towns.csv",
                                        "都道府県名,市区町村名,大字町丁目名,小字・通称名,緯度,経度\n"
                                        "岩手県,奥州市,水沢佐倉河,,39.16,141.13\n"
                                        "岩手県,奥州市,水沢佐倉河,十文字,39.161,141.131\n"
                                        "岩手県,奥州市,前沢駅東,,141.11,39.05\n"
                                        "岩手県,,前沢,,39.05,141.11\n"
                                        "岩手県,奥州市,衣川古戸,,,\n"
                                        "岩手県,奥州市,胆沢若柳,,10,10\n");
  const auto report = import(workspace, "addresses", {file});
  EXPECT_THAT(reasonsOf(report), ElementsAre("4 緯度,経度: Latitude and longitude are in each other's place.",
                                             "5 市区町村名: The name of the city is missing.",
                                             "7 緯度,経度: The position is not in Japan."));
  EXPECT_EQ(report.changes.added, 3U);
  const address::Dictionary dictionary(workspace.addresses());
  const auto match = dictionary.match("奥州市水沢佐倉河字十文字12-3");
  ASSERT_NE(match.single(), nullptr);
  EXPECT_EQ(match.single()->level, address::Level::Koaza);
  ASSERT_TRUE(match.single()->point);
  EXPECT_NEAR(match.single()->point->x, 25'700, 200);
  EXPECT_EQ(import(workspace, "addresses", {file}).changes.unchanged, 3U);
}

TEST(Addresses, BothEditionsOfGeoloniasCsv) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string prefecture = "都道府県コード,都道府県名,都道府県名カナ,都道府県名ローマ字,";
  const std::string city = "市区町村コード,市区町村名,市区町村名カナ,市区町村名ローマ字,";
  const std::string names = "03,岩手県,イワテケン,IWATE KEN,03215,奥州市,オウシュウシ,OSHU SHI,";
  const auto read = [&](const std::string& columns, const std::string& row) {
    import(workspace, "addresses",
           {folder.write("latest.csv", prefecture + city + columns + "\n" + names + row + "\n")});
    return workspace.addresses().at(0);
  };
  const auto early = read("大字町丁目コード,大字町丁目名,緯度,経度", "032150001000,水沢佐倉河,39.16,141.13");
  EXPECT_EQ(early.town, "水沢佐倉河");
  EXPECT_EQ(early.code, "032150001000");
  const auto late = read("大字町丁目名,大字町丁目名カナ,大字町丁目名ローマ字,小字・通称名,緯度,経度",
                         "水沢佐倉河,ミズサワ,MIZUSAWA,十文字,39.16,141.13");
  EXPECT_EQ(late.koaza, "十文字");
  EXPECT_TRUE(late.point);
}

TEST(Addresses, BlocksOfThePositionReference) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string text =
      "都道府県名,市区町村名,大字・丁目名,小字・通称名,街区符号・地番,座標系番号,X座標,Y座標,緯度,経度,"
      "住居表示フラグ,"
      "代表フラグ,更新前履歴フラグ,更新後履歴フラグ\n"
      "岩手県,奥州市,水沢大手町一丁目,,1,10,-95000,26000,39.139,141.139,1,1,0,0\n"
      "岩手県,奥州市,水沢大手町一丁目,,1,10,-95010,26010,39.138,141.140,1,0,0,0\n"
      "岩手県,奥州市,水沢大手町一丁目,,2,10,-95020,26020,39.137,141.141,1,1,0,0\n";
  import(workspace, "addresses", {folder.write("03_2024.csv", text)});
  const auto records = workspace.addresses();
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[1].block, "2");
  const address::Dictionary dictionary(records);
  address::Options options;
  options.prefecture = "岩手県";
  options.city = "奥州市";
  const auto match = dictionary.match("水沢大手町1-2-5", options);
  ASSERT_NE(match.single(), nullptr);
  EXPECT_EQ(match.single()->level, address::Level::Block);
}

TEST(Addresses, TheBaseRegistryKeepsPositionsInFilesOfTheirOwn) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string names =
      folder.write("mt_town_city032158.csv",
                   "lg_code,machiaza_id,machiaza_type,pref,county,city,ward,oaza_cho,chome,koaza,"
                   "efct_date,ablt_date\n"
                   "032158,0001000,1,岩手県,,奥州市,,水沢佐倉河,,,1947-04-17,\n"
                   "032158,0002001,2,岩手県,,奥州市,,水沢大手町,一丁目,,1947-04-17,\n"
                   "032158,0003000,1,岩手県,,奥州市,,水沢旧町,,,1947-04-17,2020-01-01\n"
                   "033812,0001000,1,岩手県,胆沢郡,金ケ崎町,,西根,,,1947-04-17,\n");
  const std::string places = folder.write("mt_town_pos_pref03.csv",
                                          "lg_code,machiaza_id,rsdt_addr_flg,rep_lon,rep_lat,rep_srid\n"
                                          "032158,0001000,0,141.13,39.16,EPSG:6668\n"
                                          "032158,0002001,0,141.14,39.14,EPSG:6668\n"
                                          "999999,0002001,0,141.14,39.14,EPSG:6668\n");
  const auto report = import(workspace, "addresses", {places, names});
  EXPECT_TRUE(report.rejects.empty());
  const auto records = workspace.addresses();
  ASSERT_THAT(records, SizeIs(3));
  EXPECT_TRUE(records[0].point);
  EXPECT_EQ(records[1].town, "水沢大手町一丁目");
  EXPECT_EQ(records[1].code, "032158-0002001");
  EXPECT_EQ(records[2].city, "胆沢郡金ケ崎町");
  EXPECT_FALSE(records[2].point);
}

TEST(Addresses, ADictionaryThatWasTamperedWithIsNamed) {
  const address::Record good = {"岩手県", "奥州市", "水沢", "", "", geo::Point{1, 2}, ""};
  const auto readBack = [](std::span<const address::Record> records, std::size_t cut) {
    std::string bytes = store::packAddresses(records);
    bytes.resize(bytes.size() - cut);
    std::vector<address::Record> read;
    store::unpackAddresses(bytes, read, "city.michi");
    return read;
  };
  const std::vector<address::Record> two = {good, good};
  EXPECT_EQ(readBack(two, 0), two);
  EXPECT_THROW(readBack(two, 1), Error);
  address::Record bad = good;
  bad.point->x = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW(readBack({{bad}}, 0), Error);
  bad = good;
  bad.city.assign(200, 'x');
  EXPECT_THROW(readBack({{bad}}, 0), Error);
}

TEST(Addresses, ANameThatIsTooLongIsRejected) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const auto report = import(workspace, "addresses",
                             {folder.write("t.csv",
                                           "都道府県名,市区町村名,大字町丁目名\n岩手県,奥州市,水沢\n"
                                           "岩手県,奥州市," +
                                               std::string(2000, 'x') + "\n")});
  EXPECT_THAT(report.rejects, SizeIs(1));
  EXPECT_THAT(workspace.addresses(), SizeIs(1));
}

TEST(Addresses, TheTownsOfAllJapan) {
  MICHI_NEEDS_SHARED("address/towns_japan.csv.gz");
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const auto report = import(workspace, "addresses", {shared("address/towns_japan.csv.gz")});
  EXPECT_EQ(report.rowsRead, 277'676U);
  EXPECT_LT(report.rejects.size(), 10U);
  EXPECT_FALSE(std::filesystem::exists(shared("address/towns_japan.csv.gz.properties")));
}

}  // namespace
}  // namespace michi::test
