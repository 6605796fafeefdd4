// michi import ledger and supporters, as a caseworker uses them.

#include <gmock/gmock.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "michi_runner.h"

namespace michi::tests {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kLedger =
    "台帳番号,氏名,フリガナ,生年月日,住所,要介護度,民生委員\n"
    "1,鹿成亜 花子,カナリア ハナコ,S20.1.1,カナリア住所1,要介護3,鹿成亜 一\n"
    "2,,カナリア タロウ,S21.2.2,カナリア住所2,,\n";

class LedgerApp : public MichiTest {
 protected:
  void SetUp() override {
    MichiTest::SetUp();
    fs::create_directories(path("tmp"));
    done({"init", "c.michi", "--name", "奥州市", "--crs", "EPSG:6678"});
    ASSERT_EQ(as({"user", "add", "c.michi", "kanri", "--kdf-memory", "8"}).exit, 0);
    write("ledger.csv", kLedger);
  }
  Outcome as(std::vector<std::string> words) const {
    words.insert(words.end(), {"--user", "kanri", "--passphrase-fd", "3"});
    write("pass.txt", "kanri\n");
    std::string command = "cd " + quoted(m_folder.string()) + " && TMPDIR=" + quoted(path("tmp")) +
                          " MICHI_LANGUAGE=en " + quoted(program());
    for (const std::string& word : words) command += " " + quoted(word);
    command += " 3<pass.txt >out.txt 2>err.txt </dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), contentOf(path("out.txt")),
            contentOf(path("err.txt"))};
  }
  Outcome import(std::vector<std::string> more, const std::string& kind = "ledger") const {
    std::vector<std::string> words = {"import", kind, kind + ".csv", "--into", "c.michi"};
    if (kind == "ledger" && std::find(more.begin(), more.end(), "--preset") == more.end())
      words.insert(words.end(), {"--preset", "nikoniko"});
    words.insert(words.end(), more.begin(), more.end());
    return as(words);
  }
};

TEST_F(LedgerApp, NothingChangesBeforeSomebodyAgrees) {
  const Outcome dry = import({"--dry-run", "--json", "-"});
  ASSERT_EQ(dry.exit, 0) << dry.err;
  const Json json = Json::parse(dry.out);
  EXPECT_EQ(json["new"], 1);
  EXPECT_EQ(json["rejected"], 1);
  EXPECT_EQ(json["rejects"][0]["row"], 3);
  const Outcome unasked = import({});
  EXPECT_EQ(unasked.exit, 1);
  EXPECT_THAT(unasked.err, HasSubstr("--yes"));
  EXPECT_EQ(import({"--yes"}).exit, 0);
  EXPECT_EQ(Json::parse(import({"--dry-run", "--json", "-"}).out)["unchanged"], 1);
  EXPECT_THAT(as({"registry", "list", "c.michi"}).out, HasSubstr("鹿成亜 花子"));
}

TEST_F(LedgerApp, NoWordOfTheListIsSaidOrLeftBehind) {
  write("supporters.csv", "番号,役職,氏名\nS1,民生委員,鹿成亜 一\n");
  const Outcome supporters = import({"--yes"}, "supporters");
  ASSERT_EQ(supporters.exit, 0) << supporters.err;
  const Outcome imported = import({"--yes"});
  ASSERT_EQ(imported.exit, 0) << imported.err;
  EXPECT_THAT(imported.err, Not(HasSubstr("list of supporters does not have this name")));
  for (const char* file : {"ledger.csv", "supporters.csv"}) fs::remove(path(file));
  for (const auto& entry : fs::recursive_directory_iterator(m_folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string content = contentOf(entry.path());
    for (const char* canary : {"鹿成亜", "カナリア"})
      EXPECT_THAT(content, Not(HasSubstr(canary))) << entry.path();
  }
  EXPECT_TRUE(fs::is_empty(path("tmp")));
}

TEST_F(LedgerApp, TheRejectsGoToAFileOnlyWhenAsked) {
  ASSERT_EQ(import({"--dry-run", "--rejects", "rejects.csv"}).exit, 0);
  const auto rows = readCsv(path("rejects.csv"));
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[1][1], "3");
  EXPECT_EQ(rows[1][2], "氏名");
}

TEST_F(LedgerApp, WrongOptionsAreSaidInWords) {
  EXPECT_THAT(import({"--preset", "nanika", "--yes"}).err, HasSubstr("nikoniko"));
  EXPECT_THAT(import({"--map", "nmae=氏名", "--yes"}).err, HasSubstr("nmae"));
  EXPECT_THAT(import({"--decide", "x=new", "--yes"}).err, HasSubstr("row=new"));
  EXPECT_EQ(import({"--as-of", "yesterday", "--yes"}).exit, 1);
  EXPECT_EQ(import({"--as-of", "令和8年4月1日", "--dry-run"}).exit, 0);
}

}  // namespace
}  // namespace michi::tests
