// Addresses through the real program: tables imported, households placed by them, doubtful ones chosen.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "michi_runner.h"

namespace michi::tests {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kTowns =
    R"([{"town":"水沢佐倉河","koaza":"十文字","lat":39.16,"lng":141.13},
        {"town":"江刺岩谷堂","koaza":"十文字","lat":39.2,"lng":141.18},
        {"town":"前沢駅東","koaza":"","lat":39.05,"lng":141.11}])";
constexpr const char* kBlocks =
    "都道府県名,市区町村名,大字・丁目名,小字・通称名,街区符号・地番,緯度,経度,代表フラグ\n"
    "岩手県,奥州市,水沢大手町一丁目,,1,39.139,141.139,1\n";

class AddressApp : public MichiTest {
 protected:
  void SetUp() override {
    MichiTest::SetUp();
    done({"init", "c.michi", "--name", "奥州市", "--crs", "EPSG:6678"});
    ASSERT_EQ(as({"user", "add", "c.michi", "kanri", "--kdf-memory", "8"}).exit, 0);
    fs::create_directories(path("ja/岩手県"));
    write("ja/岩手県/奥州市.json", kTowns);
    write("blocks.csv", kBlocks);
  }
  Outcome as(std::vector<std::string> words) const {
    words.insert(words.end(), {"--user", "kanri", "--passphrase-fd", "3"});
    write("pass.txt", "kanri\n");
    std::string command = "cd " + quoted(m_folder.string()) + " && MICHI_LANGUAGE=en " + quoted(program());
    for (const std::string& word : words) command += " " + quoted(word);
    command += " 3<pass.txt >out.txt 2>err.txt </dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), contentOf(path("out.txt")),
            contentOf(path("err.txt"))};
  }
  void importTowns() const { done({"import", "addresses", "ja", "blocks.csv", "--into", "c.michi"}); }
  Outcome add(const std::string& address) const {
    write("h.json", R"({"address":")" + address +
                        R"(","members":[{"name":"水沢花子","consent_list":{"state":"given"}}]})");
    return as({"registry", "add", "c.michi", "--json", "h.json"});
  }
  Outcome move(const std::string& address) const {
    const Outcome moved = as({"registry", "edit", "c.michi", "1", "--set", "address=" + address});
    EXPECT_EQ(moved.exit, 0) << moved.err;
    return moved;
  }
  Json place() const { return Json::parse(as({"registry", "show", "c.michi", "1"}).out)["place"]; }
};

TEST_F(AddressApp, AHouseholdIsPlacedByItsAddressAndMovesWithIt) {
  importTowns();
  const Outcome added = add("奥州市前沢駅東5-1");
  ASSERT_EQ(added.exit, 0) << added.err;
  EXPECT_THAT(added.out, HasSubstr("only roughly"));
  EXPECT_EQ(place()["level"], "town");
  EXPECT_THAT(move("水沢大手町1-1-3").out, HasSubstr("placed by its address."));
  const Json exact = place();
  EXPECT_EQ(exact["level"], "block");
  move("奥州市水沢大手町一丁目１番３号");  // the same in other words
  EXPECT_EQ(place(), exact);
  const Outcome lost = move("どこか");
  EXPECT_THAT(lost.err, HasSubstr("no position"));
  EXPECT_FALSE(place().contains("position"));
}

TEST_F(AddressApp, APositionSetByHandIsKeptAndSaidSo) {
  importTowns();
  add("前沢駅東1");
  ASSERT_EQ(as({"registry", "place", "c.michi", "1", "--at", "141.12,39.12"}).exit, 0);
  const Json byHand = place();
  EXPECT_EQ(byHand["level"], "hand");
  EXPECT_THAT(move("水沢大手町1-1").err, HasSubstr("set by hand and stays"));
  EXPECT_EQ(place(), byHand);
  EXPECT_THAT(as({"registry", "edit", "c.michi", "1", "--set", "note=x"}).err, Not(HasSubstr("by hand")));
}

TEST_F(AddressApp, SeveralPlacesStayOpenUntilSomebodyChooses) {
  importTowns();
  const Outcome added = add("奥州市十文字12");
  EXPECT_THAT(added.err, HasSubstr("may mean 2 places"));
  EXPECT_EQ(place()["candidates"], 2);
  EXPECT_EQ(place()["level"], "city");
  const Outcome listed = as({"registry", "place", "c.michi", "1"});
  ASSERT_EQ(listed.exit, 0) << listed.err;
  EXPECT_THAT(listed.out, HasSubstr("岩手県奥州市水沢佐倉河十文字"));
  EXPECT_THAT(listed.out, HasSubstr("岩手県奥州市江刺岩谷堂十文字"));
  EXPECT_EQ(place()["candidates"], 2);
  EXPECT_EQ(as({"registry", "place", "c.michi", "1", "--choose", "3"}).exit, 1);
  const bool isSecond = listed.out.find("江刺") > listed.out.find("水沢");
  const Outcome chosen = as({"registry", "place", "c.michi", "1", "--choose", isSecond ? "2" : "1"});
  ASSERT_EQ(chosen.exit, 0) << chosen.err;
  EXPECT_EQ(place()["candidates"], 1);
  EXPECT_EQ(place()["level"], "koaza");  // still only a rough place
  const Json before = place();
  // The same list again leaves what was chosen.
  write("ledger.csv", "氏名,住所,要介護度\n水沢花子,奥州市十文字12,要介護3\n");
  const Outcome imported =
      as({"import", "ledger", "ledger.csv", "--into", "c.michi", "--preset", "nikoniko", "--yes"});
  ASSERT_EQ(imported.exit, 0) << imported.err;
  EXPECT_EQ(place()["position"], before["position"]);
  EXPECT_EQ(place()["level"], "koaza");
}

TEST_F(AddressApp, WithoutADictionaryItIsSaid) {
  EXPECT_THAT(add("前沢駅東1").err, HasSubstr("There is no address dictionary"));
  EXPECT_THAT(as({"registry", "place", "c.michi", "1"}).err, HasSubstr("--at"));
  EXPECT_EQ(as({"registry", "place", "c.michi", "1", "--at", "141.1,39.1", "--choose", "1"}).exit != 0, true);
}

TEST_F(AddressApp, AFileOfTownsWithoutItsFolderAsksForTheCity) {
  write("towns.json", kTowns);
  const Outcome unnamed = michi({"import", "addresses", "towns.json", "--into", "c.michi"});
  EXPECT_EQ(unnamed.exit, 1);
  EXPECT_THAT(unnamed.err, HasSubstr("--map city==奥州市"));
  done({"import", "addresses", "towns.json", "--into", "c.michi", "--map", "prefecture==岩手県", "--map",
        "city==奥州市"});
}

}  // namespace
}  // namespace michi::tests
