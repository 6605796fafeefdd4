// The sealed registry through the real program: who gets at what, what stays on the disk, what is found.

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "registry_runner.h"

namespace michi::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Json = nlohmann::json;

/// Every text of the record: no field may stay on the disk in the clear.
constexpr const char* kHousehold = R"({
  "key": "カナリア世帯番号", "postcode": "023-0003", "address": "カナリア住所佐倉河1-2", "building": "カナリア方書",
  "phone": "0197-55-7301", "car_use": "none", "storeys": 2, "floor": 1, "note": "カナリア備考",
  "members": [{"key": "カナリア宛名", "name": "鹿成亜 花子", "kana": "カナリア ハナコ", "birth": "1941-07-23",
    "sex": "female", "phone": "090-7301-7302", "relation": "head", "reason": "カナリア事由",
    "needs": [{"kind": "care", "grade": "3", "note": "カナリア要介護"}], "mobility": "with_help",
    "doctor": "カナリア医院", "medicine": "カナリア薬", "to_bring": "カナリア携行", "considerations": "カナリア配慮",
    "registries": ["evacuation"], "consent_list": {"state": "given", "date": "2025-05-01", "medium": "paper"},
    "consent_plan": {"state": "given", "date": "2025-05-01"},
    "consent_plan_sharing": {"state": "given", "date": "2025-05-01"},
    "plan": {"status": "made", "made": "2025-06-01", "refuge": "カナリア避難先", "route": "カナリア経路"}}],
  "contacts": [{"kind": "emergency", "name": "鹿成亜 一郎", "phone": "090-7303-7304", "address": "カナリア連絡先"}]
})";

class RegistryApp : public RegistryRun {
 protected:
  void addHousehold() const {
    write("h.json", kHousehold);
    const Outcome added = kanri({"registry", "add", "c.michi", "--json", "h.json"});
    EXPECT_EQ(added.exit, 0) << added.err;
    const Outcome placed = kanri({"registry", "place", "c.michi", "1", "--at", "141.139321,39.135789"});
    EXPECT_EQ(placed.exit, 0) << placed.err;
    fs::remove(path("h.json"));
  }
  void tamper(const std::string& sql) const {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path("c.michi").c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database);
    sqlite3_close(database);
  }

  /// What of the household is anywhere in the folder.
  std::vector<std::string> leaks(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> canaries = {"カナリア",      "鹿成亜",        "0197-55-7301",
                                         "090-7301-7302", "090-7303-7304", "1941-07-23",
                                         "141.139321",    "39.135789",     "kanri-passphrase"};
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder)) {
      if (!entry.is_regular_file()) continue;
      const std::string content = contentOf(entry.path());
      for (const std::string& canary : canaries) {
        if (content.find(canary) != std::string::npos)
          found.push_back(entry.path().filename().string() + ": " + canary);
      }
    }
    return found;
  }
};

TEST_F(RegistryApp, aHouseholdComesBackAndIsFound) {
  addHousehold();
  const Outcome shown = kanri({"registry", "show", "c.michi", "1", "--history"});
  ASSERT_EQ(shown.exit, 0) << shown.err;
  const Json json = Json::parse(shown.out);
  Json expected = Json::parse(kHousehold);
  EXPECT_EQ(json["household"], expected);
  EXPECT_EQ(json["place"]["level"], "hand");
  EXPECT_EQ(json["place"]["over_75"], 1);
  EXPECT_EQ(json["history"].size(), 2U);
  for (const char* words : {"鹿成亜", "かなりあ", "ﾊﾅｺ", "7301", "佐倉河 花子"}) {
    EXPECT_THAT(kanri({"registry", "list", "c.michi", "--search", words}).out, HasSubstr("鹿成亜 花子"))
        << words;
  }
  EXPECT_THAT(kanri({"registry", "list", "c.michi", "--search", "太郎"}).out, IsEmpty());
}

TEST_F(RegistryApp, noCommandOpensATierWithoutItsKey) {
  addHousehold();
  addUser("keikaku", {"--role", "planner"});
  addUser("etsuran", {"--role", "viewer"});
  const std::vector<std::vector<std::string>> commands = {
      {"registry", "list", "c.michi"},
      {"registry", "list", "c.michi", "--json", "-"},
      {"registry", "list", "c.michi", "--search", "鹿成亜"},
      {"registry", "show", "c.michi", "1"},
      {"registry", "edit", "c.michi", "1", "--set", "note=x"},
      {"registry", "remove", "c.michi", "1"},
      {"registry", "consents", "c.michi"},
      {"registry", "counts", "c.michi"},
      {"audit", "list", "c.michi"},
      {"disclosure", "list", "c.michi"},
      {"info", "c.michi", "--json", "-"},
  };
  for (const char* user : {"keikaku", "etsuran"}) {
    for (const auto& command : commands) {
      const Outcome outcome = command.front() == "info" ? michi(command) : as(user, user, command);
      for (const char* canary : {"鹿成亜", "カナリア", "7301"})
        EXPECT_THAT(outcome.out + outcome.err, Not(HasSubstr(canary))) << user << " " << command[1];
    }
    EXPECT_EQ(as(user, user, {"registry", "edit", "c.michi", "1", "--set", "note=x"}).exit, 1);
    EXPECT_EQ(as(user, user, {"user", "add", "c.michi", "dare", "--role", "caseworker"}).exit, 1);
    EXPECT_EQ(as(user, user, {"user", "grant", "c.michi", user, "--role", "caseworker"}).exit, 1);
  }
  EXPECT_EQ(as("keikaku", "keikaku", {"registry", "list", "c.michi"}).exit, 0);
  EXPECT_EQ(as("etsuran", "etsuran", {"registry", "list", "c.michi"}).exit, 1);
  EXPECT_EQ(michi({"registry", "list", "c.michi"}).exit, 1);
  EXPECT_EQ(Json::parse(done({"info", "c.michi", "--json", "-"}).out)["registry"], "locked");
  const Outcome wrong = as("kanri", "wrong", {"registry", "list", "c.michi"});
  EXPECT_EQ(wrong.exit, 1);
  EXPECT_THAT(wrong.err, HasSubstr("passphrase is wrong"));
}

TEST_F(RegistryApp, nothingStaysOnTheDiskInTheClear) {
  addHousehold();
  kanri({"registry", "edit", "c.michi", "1", "--set", "members/0/doctor=カナリア新医院"});
  kanri({"registry", "list", "c.michi", "--search", "鹿成亜"});
  kanri({"registry", "counts", "c.michi"});
  done({"backup", "c.michi", "copy.michi"});
  EXPECT_THAT(leaks(), IsEmpty());
  // Killed while it writes, at several moments: nothing in the clear, nothing half.
  for (const char* seconds : {"0.02", "0.05", "0.08", "0.12"}) {
    const std::string command =
        "cd " + quoted(m_folder.string()) + " && echo kanri >pass.txt && timeout -s KILL " + seconds + " " +
        quoted(program()) +
        " registry edit c.michi 1 --set 'members/0/medicine=カナリア粉薬' --user kanri "
        "--passphrase-fd 3 3<pass.txt >/dev/null 2>&1; rm -f pass.txt";
    (void)std::system(command.c_str());
    EXPECT_THAT(leaks(), IsEmpty()) << seconds;
    EXPECT_EQ(kanri({"audit", "verify", "c.michi"}).exit, 0) << seconds;
  }
  EXPECT_EQ(Json::parse(kanri({"registry", "show", "c.michi", "1"}).out)["household"]["members"][0]["name"],
            "鹿成亜 花子");
}

TEST_F(RegistryApp, analysesAndPrintsLeaveNothingBehind) {
  const std::string sample = std::string(MICHI_SOURCE_DIR) + "/data/sample/";
  for (const auto& [kind, file] :
       std::vector<std::pair<std::string, std::string>>{{"districts", "districts.geojson"},
                                                        {"roads", "roads.osm.pbf"},
                                                        {"facilities", "032158_hospital.csv"},
                                                        {"shelters", "mergeFromCity_2.csv"},
                                                        {"flood", "A31a-25_03_10_GEOJSON.zip"}})
    done({"import", kind, sample + file, "--into", "c.michi"});
  addHousehold();
  const Outcome covered = kanri({"coverage", "c.michi", "--to", "clinic", "--within", "500m", "--json", "-"});
  ASSERT_EQ(covered.exit, 0) << covered.err;
  EXPECT_EQ(Json::parse(covered.out)["points"], "households");
  const Outcome ranked = kanri({"priority", "c.michi", "--hazard", "flood-max"});
  ASSERT_EQ(ranked.exit, 0) << ranked.err;
  // Runs over households are sealed: without the key there is none.
  EXPECT_THAT(michi({"render", "c.michi", "--out", "x.png", "--layers", "priority"}).err,
              HasSubstr("computed yet"));
  const std::string district =
      Json::parse(kanri({"registry", "show", "c.michi", "1"}).out)["place"]["district"];
  const std::vector<std::string> print = {"wardmap", "c.michi", "--district", district, "--out", "maps"};
  EXPECT_EQ(kanri(print).exit, 1);  // to nobody
  std::vector<std::string> handed = print;
  handed.insert(handed.end(), {"--recipient", "民生委員 千田", "--ground", "consent"});
  const Outcome printed = kanri(handed);
  ASSERT_EQ(printed.exit, 0) << printed.err;
  EXPECT_THAT(kanri({"disclosure", "list", "c.michi"}).out, HasSubstr("民生委員 千田"));
  const Json position = Json::parse(kanri({"registry", "show", "c.michi", "1"}).out)["place"]["position"];
  const auto bytesOf = [](double value) {
    return std::string(reinterpret_cast<const char*>(&value), sizeof value);
  };
  const double x = position["x"], y = position["y"];
  EXPECT_THAT(leaks({bytesOf(x), bytesOf(y), bytesOf(x) + bytesOf(y)}), IsEmpty());
}

TEST_F(RegistryApp, aPlanIsShownToARecipientWithItsOwnConsentsOnly) {
  addHousehold();
  const auto route = [&] {
    const Json member =
        Json::parse(kanri({"registry", "show", "c.michi", "1"}).out)["household"]["members"][0];
    return member["plan"].value("route", std::string());
  };
  EXPECT_EQ(route(), "カナリア経路");
  ASSERT_EQ(
      kanri({"registry", "consents", "c.michi", "1", "--kind", "plan-sharing", "--state", "refused"}).exit,
      0);
  EXPECT_EQ(route(), "");
  ASSERT_EQ(
      kanri({"registry", "consents", "c.michi", "1", "--kind", "plan-sharing", "--state", "given"}).exit, 0);
  EXPECT_EQ(route(), "カナリア経路");  // hidden, not lost
}

TEST_F(RegistryApp, whatWasTamperedWithIsNamed) {
  addHousehold();
  EXPECT_EQ(kanri({"audit", "verify", "c.michi"}).exit, 0);
  tamper("UPDATE sealed_record SET sealed = zeroblob(length(sealed)) WHERE kind = 'household'");
  const Outcome record = kanri({"audit", "verify", "c.michi"});
  EXPECT_EQ(record.exit, 1);
  EXPECT_THAT(record.err, HasSubstr("household 1 was tampered with"));
  tamper("UPDATE audit SET subject = 'household 2' WHERE seq = 3");
  const Outcome trail = michi({"audit", "verify", "c.michi"});
  EXPECT_EQ(trail.exit, 1);
  EXPECT_THAT(trail.err, HasSubstr("Entry 3 was changed"));
}

TEST_F(RegistryApp, consentDecidesWhomARecipientSees) {
  addHousehold();
  addUser("soudan", {"--role", "caseworker"});
  addUser("shi", {"--role", "caseworker", "--keeper"});
  const auto consent = [&](const std::string& state) {
    return kanri(
        {"registry", "consents", "c.michi", "1", "--kind", "list", "--state", state, "--medium", "paper"});
  };
  const auto sees = [&](const std::string& user) {
    return as(user, user, {"registry", "show", "c.michi", "1"}).exit == 0;
  };
  EXPECT_TRUE(sees("soudan"));
  ASSERT_EQ(
      as("shi", "shi", {"registry", "consents", "c.michi", "1", "--kind", "list", "--state", "refused"}).exit,
      0);
  EXPECT_FALSE(sees("soudan"));
  EXPECT_TRUE(sees("shi"));
  EXPECT_EQ(consent("given").exit, 1);  // who may not see it cannot change it
  ASSERT_EQ(
      as("shi", "shi", {"registry", "consents", "c.michi", "1", "--kind", "list", "--state", "unasked"}).exit,
      0);
  EXPECT_FALSE(sees("soudan"));
  ASSERT_EQ(
      as("shi", "shi", {"registry", "consents", "c.michi", "1", "--kind", "list", "--state", "no-answer"})
          .exit,
      0);
  EXPECT_FALSE(sees("soudan"));
  ASSERT_EQ(kanri({"registry", "sharing", "c.michi", "--mode", "presumed", "--from", "令和2年4月1日",
                   "--ordinance", "奥州市条例"})
                .exit,
            0);
  EXPECT_TRUE(sees("soudan"));
  // In a disaster everybody is shown, and it is said.
  ASSERT_EQ(
      as("shi", "shi", {"registry", "consents", "c.michi", "1", "--kind", "list", "--state", "refused"}).exit,
      0);
  ASSERT_EQ(kanri({"disaster", "open", "c.michi", "--reason", "大雨特別警報"}).exit, 0);
  const Outcome shown = as("soudan", "soudan", {"registry", "show", "c.michi", "1"});
  EXPECT_EQ(shown.exit, 0);
  EXPECT_THAT(shown.err, HasSubstr("DISASTER ACCESS"));
  ASSERT_EQ(kanri({"disaster", "close", "c.michi", "--reason", "解除"}).exit, 0);
  EXPECT_FALSE(sees("soudan"));
}

TEST_F(RegistryApp, theRecoveryKeyAndRevocation) {
  addHousehold();
  addUser("soudan", {"--role", "caseworker"});
  const Outcome recovered =
      as("x", m_recoveryKey + "\nnew", {"user", "recover", "c.michi", "kanri", "--kdf-memory", "8"});
  ASSERT_EQ(recovered.exit, 0) << recovered.err;
  EXPECT_EQ(kanri({"user", "list", "c.michi"}).exit, 1);
  EXPECT_EQ(as("kanri", "new", {"user", "revoke", "c.michi", "soudan"}).exit, 0);
  EXPECT_EQ(as("soudan", "soudan", {"registry", "list", "c.michi"}).exit, 1);
  EXPECT_EQ(as("kanri", "new\nnewer", {"user", "passphrase", "c.michi", "--kdf-memory", "8"}).exit, 0);
  EXPECT_THAT(as("kanri", "newer", {"registry", "list", "c.michi"}).out, HasSubstr("鹿成亜"));
}

TEST_F(RegistryApp, whatIsHandedOutIsEntered) {
  addHousehold();
  EXPECT_EQ(kanri({"registry", "list", "c.michi", "--csv", "list.csv"}).exit, 1);
  EXPECT_FALSE(fs::exists(path("list.csv")));
  const Outcome issued = kanri({"registry", "list", "c.michi", "--csv", "list.csv", "--recipient",
                                "民生委員 千田", "--ground", "consent", "--return-by", "2026-01-31"});
  ASSERT_EQ(issued.exit, 0) << issued.err;
  EXPECT_THAT(contentOf(path("list.csv")), HasSubstr("鹿成亜"));
  EXPECT_THAT(kanri({"disclosure", "list", "c.michi"}).out, HasSubstr("OVERDUE since 2026-01-31"));
  EXPECT_EQ(kanri({"disclosure", "return", "c.michi", "1", "--outcome", "destroyed"}).exit, 0);
  EXPECT_EQ(kanri({"disclosure", "return", "c.michi", "1"}).exit, 1);
  EXPECT_THAT(kanri({"disclosure", "list", "c.michi", "--out"}).out, IsEmpty());
}

}  // namespace
}  // namespace michi::tests
