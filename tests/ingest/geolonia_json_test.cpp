#include <gmock/gmock.h>

#include "base/error.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* kTowns =
    R"([{"town":"水沢佐倉河","koaza":"","lat":39.16,"lng":141.13},
        {"town":"水沢佐倉河","koaza":"十文字","lat":39.161,"lng":141.131},
        {"town":"衣川古戸","koaza":"","lat":null,"lng":null}])";

class GeoloniaJson : public testing::Test {
 protected:
  GeoloniaJson() : m_workspace(newWorkspace(m_folder)) {
    std::filesystem::create_directories(m_folder.path("ja/岩手県"));
  }
  ingest::ImportReport read(const std::string& name, const std::string& json,
                            const std::map<std::string, std::string>& columns = {}) {
    ingest::ImportOptions options = optionsFor("addresses", {m_folder.write(name, json)});
    options.columns = columns;
    return import(m_workspace, options);
  }
  std::string failure(const std::string& json) {
    try {
      read("ja/岩手県/奥州市.json", json);
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::BadInput);
      return error.what();
    }
    return "none";
  }
  TempFolder m_folder;
  store::Workspace m_workspace;
};

TEST_F(GeoloniaJson, TownsOfTheirFolder) {
  const auto report = read("ja/岩手県/奥州市.json", kTowns);
  EXPECT_THAT(report.rejects, IsEmpty());
  const auto records = m_workspace.addresses();
  ASSERT_THAT(records, SizeIs(3));
  EXPECT_EQ(records[1].prefecture, "岩手県");
  EXPECT_EQ(records[1].city, "奥州市");
  EXPECT_EQ(records[1].koaza, "十文字");
  EXPECT_NEAR(records[1].point.value().x, 25'700, 300);
  EXPECT_FALSE(records[2].point);
  EXPECT_EQ(report.sources.at(0).name, "岩手県/奥州市.json");
}

TEST_F(GeoloniaJson, WithoutAFolderTheCityHasToBeSaid) {
  try {
    read("oshu.json", kTowns);
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("neither its prefecture nor its city"));
    EXPECT_THAT(error.what(), HasSubstr("--map prefecture=="));
  }
  EXPECT_THROW(read("oshu.json", kTowns, {{"city", "=奥州市"}}), Error);
  read("oshu.json", kTowns, {{"city", "=奥州市"}, {"prefecture", "=岩手県"}});
  EXPECT_EQ(m_workspace.addresses().at(0).city, "奥州市");
}

TEST_F(GeoloniaJson, TheSecondVersion) {
  read("ja/岩手県/奥州市.json",
       R"({"meta":{"updated":1},"data":[
          {"machiaza_id":"0001000","oaza_cho":"水沢大手町","chome":"一丁目","rsdt":true,"point":[141.13,39.16]},
          {"machiaza_id":"0002000","koaza":"十文字"}]})");
  const auto towns = m_workspace.addresses();
  ASSERT_THAT(towns, SizeIs(2));
  EXPECT_EQ(towns[0].town, "水沢大手町一丁目");
  EXPECT_TRUE(towns[0].point);
  EXPECT_EQ(towns[1].koaza, "十文字");
}

TEST_F(GeoloniaJson, TheListsOfCities) {
  read("ja.json", R"({"岩手県":["盛岡市","奥州市"],"東京都":["府中市"]})");
  EXPECT_THAT(m_workspace.addresses(), SizeIs(3));
  read("ja.json", R"({"meta":{},"data":[{"pref":"岩手県","point":[141,39],"cities":[
      {"code":1,"county":"胆沢郡","city":"金ケ崎町","point":[141.1,39.2]},
      {"code":2,"city":"札幌市","ward":"中央区"}]}]})");
  const auto cities = m_workspace.addresses();
  ASSERT_THAT(cities, SizeIs(2));
  EXPECT_EQ(cities[0].city, "胆沢郡金ケ崎町");
  EXPECT_TRUE(cities[0].point);
  EXPECT_EQ(cities[1].city, "札幌市中央区");
}

TEST_F(GeoloniaJson, AWholeFolderWithOtherJson) {
  m_folder.write("ja/岩手県/奥州市.json", kTowns);
  m_folder.write("ja/package.json", R"({"name":"x"})");
  EXPECT_THAT(import(m_workspace, "addresses", {m_folder.path("ja")}).rejects, IsEmpty());
  EXPECT_THAT(m_workspace.addresses(), SizeIs(3));
}

TEST_F(GeoloniaJson, BadEntriesAreRejectedAlone) {
  const auto report = read("ja/岩手県/奥州市.json",
                           R"([{"town":"水沢","lat":39.1,"lng":141.1},7,{"town":["x"]},
                               {"town":"前沢","lat":141.1,"lng":39.1},{"oaza_cho":"江刺","point":[1]}])");
  EXPECT_THAT(m_workspace.addresses(), SizeIs(1));
  EXPECT_THAT(reasonsOf(report), ElementsAre("2 town: This is no text, number or point.",
                                             "3 大字町丁目名: This is no text, number or point.",
                                             "4 緯度,経度: Latitude and longitude are in each other's place.",
                                             "5 point: This is no text, number or point."));
}

TEST_F(GeoloniaJson, HostileFilesAreNamed) {
  EXPECT_THAT(failure(R"([{"town":"a")"), HasSubstr("breaks off"));
  EXPECT_THAT(failure("\xFF\xFE"), HasSubstr("no JSON"));
  EXPECT_THAT(failure("[{\"town\":1e999}]"), HasSubstr("no JSON"));
  EXPECT_THAT(failure(std::string(1'000'000, '[')), HasSubstr("too deeply"));
  EXPECT_THAT(failure(std::string(std::size_t{17} << 20U, ' ')), HasSubstr("too large"));
  std::string many = "[{\"town\":\"a\"}";
  for (int i = 0; i < 1'000'000; ++i) many += ",1";
  EXPECT_THAT(failure(many + "]"), HasSubstr("too large"));
  EXPECT_NE(failure("[]"), "none");
  EXPECT_NE(failure("{}"), "none");
  EXPECT_THAT(m_workspace.addresses(), IsEmpty());
}

}  // namespace
}  // namespace michi::test
