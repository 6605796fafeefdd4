// The sealed registry through the real program: who gets at what, what stays on the disk, what is found.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "registry_app.h"

namespace michi::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Json = nlohmann::json;

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

/// How every command is tried by who lacks a key: the workspace is put in for WS. A command that is not named
/// here fails the test.
const std::map<std::string, std::vector<std::vector<std::string>>> kTries = {
    {"init", {{"WS", "--name", "x", "--crs", "EPSG:6678"}}},
    {"import",
     {{"ledger", "in/ledger.csv", "--into", "WS", "--preset", "nikoniko", "--dry-run", "--json", "-"},
      {"supporters", "in/ledger.csv", "--into", "WS", "--dry-run", "--json", "-"}}},
    {"info", {{"WS"}, {"WS", "--json", "-"}}},
    {"coverage", {{"WS", "--to", "clinic", "--within", "500m", "--json", "-"}}},
    {"scenario new", {{"WS", "snow", "--winter"}}},
    {"scenario change", {{"WS", "snow", "--note", "x"}}},
    {"scenario list", {{"WS"}}},
    {"scenario compare", {{"WS", "--to", "clinic", "--json", "-", "--csv", "who.csv"}}},
    {"scenario remove", {{"WS", "snow"}}},
    {"reach", {{"WS", "--to", "clinic", "--within", "500m", "--out", "-"}}},
    {"report",
     {{"WS", "--city", "--out", "report.xlsx"},
      {"WS", "--city", "--level", "internal", "--out", "report.xlsx"},
      {"WS", "--district", "all", "--level", "internal", "--out", "report.pdf"}}},
    {"journeys",
     {{"WS", "--to", "clinic", "--json", "-", "--csv", "journeys.csv"},
      {"WS", "--to", "clinic", "--day", "all", "--districts", "-"}}},
    {"sites", {{"WS", "--count", "1", "--candidates", "clinic", "--json", "-"}}},
    {"gap-areas",
     {{"WS", "--to", "clinic", "--json", "-", "--csv", "areas.csv", "--geojson", "areas.geojson"}}},
    {"gaps", {{"WS", "--json", "-", "--stops", "stops.csv"}, {"WS", "--districts", "-"}}},
    {"match", {{"WS", "--list-offers", "-"}, {"WS", "--template-offers", "-"}, {"WS", "--json", "-"}}},
    {"agreement list", {{"WS", "--all", "--csv", "-"}}},
    {"agreement add", {{"WS", "--organisation", "x", "--district", "001", "--days", "火"}}},
    {"agreement change", {{"WS", "A001", "--note", "x"}}},
    {"priority", {{"WS", "--hazard", "flood-max", "--json", "-"}}},
    {"wardmap",
     {{"WS", "--out", "maps"}, {"WS", "--out", "maps", "--recipient", "x", "--ground", "internal"}}},
    {"render", {{"WS", "--out", "x.png"}}},
    {"export", {{"WS", "priority", "x.csv"}, {"WS", "sealed_record", "y.csv"}}},
    {"check", {{"WS"}}},
    {"backup", {{"WS", "copy.michi"}}},
    {"user add", {{"WS", "dare", "--role", "caseworker"}}},
    {"user grant", {{"WS", "keikaku", "--role", "caseworker"}, {"WS", "etsuran", "--role", "caseworker"}}},
    {"user revoke", {{"WS", "kanri"}}},
    {"user passphrase", {{"WS", "--kdf-memory", "8"}}},
    {"user recover", {{"WS", "kanri", "--kdf-memory", "8"}}},
    {"user remember", {{"WS", "--forget"}}},
    {"user list", {{"WS"}}},
    {"disaster open", {{"WS", "--reason", "x"}, {"WS", "--reason", "x", "--envelope"}}},
    {"disaster close", {{"WS", "--reason", "x"}}},
    {"disaster prepare", {{"WS"}}},
    {"disaster list", {{"WS"}}},
    {"registry list",
     {{"WS"},
      {"WS", "--json", "-"},
      {"WS", "--search", "鹿成亜"},
      {"WS", "--csv", "-", "--recipient", "x", "--ground", "internal"}}},
    {"registry show", {{"WS", "1"}, {"WS", "1", "--history"}}},
    {"registry add", {{"WS", "--json", "in/other.json"}}},
    {"registry edit", {{"WS", "1", "--set", "note=x"}}},
    {"registry remove", {{"WS", "1"}}},
    {"registry place", {{"WS", "1", "--plane", "1,2"}}},
    {"registry consents", {{"WS"}, {"WS", "1", "--kind", "list", "--state", "refused"}}},
    {"registry sharing", {{"WS"}, {"WS", "--mode", "opt-out", "--from", "2020-01-01"}}},
    {"registry duplicates", {{"WS"}, {"WS", "--json", "-"}, {"WS", "--undo", "1"}}},
    {"registry supporters", {{"WS"}, {"WS", "--json", "-"}, {"WS", "1"}}},
    {"registry counts", {{"WS"}}},
    {"disclosure list", {{"WS"}}},
    {"disclosure issue", {{"WS", "--what", "x", "--range", "y", "--recipient", "z", "--ground", "internal"}}},
    {"disclosure return", {{"WS", "1"}}},
    {"audit list", {{"WS"}, {"WS", "--json", "-"}}},
    {"audit verify", {{"WS"}}},
};

class EveryCommand : public RegistryApp, public testing::WithParamInterface<const char*> {
 protected:
  /// The commands that the help of one names.
  std::vector<std::string> partsOf(std::vector<std::string> command) const {
    command.emplace_back("--help");
    const std::string help = done(command).out;
    std::vector<std::string> parts;
    const std::size_t begin = help.find("\nCommands:\n");
    if (begin == std::string::npos) return parts;
    std::istringstream lines(help.substr(begin + 1));
    for (std::string line; std::getline(lines, line);) {
      if (line.size() > 2 && line.starts_with("  ") && line[2] != ' ')
        parts.push_back(line.substr(2, line.find(' ', 2) - 2));
    }
    return parts;
  }
  std::vector<std::string> all() const {
    std::vector<std::string> commands;
    for (const std::string& command : partsOf({})) {
      const std::vector<std::string> parts = partsOf({command});
      if (parts.empty()) commands.push_back(command);
      for (const std::string& part : parts) commands.push_back(command + " " + part);
    }
    return commands;
  }
  bool takesUser(const std::vector<std::string>& command) const {
    std::vector<std::string> words = command;
    words.emplace_back("--help");
    return done(words).out.find("--passphrase-fd") != std::string::npos;
  }
  /// On a copy of its own: what one command does must not hide what the next one would say.
  void tryAs(const std::string& user, const std::string& command) const {
    std::vector<std::string> path;
    std::istringstream words(command);
    for (std::string word; words >> word;) path.push_back(word);
    const bool isForUsers = takesUser(path);
    for (const std::vector<std::string>& arguments : kTries.at(command)) {
      fs::copy_file(this->path("in/good.michi"), this->path("c.michi"), fs::copy_options::overwrite_existing);
      for (const char* rest : {"c.michi-wal", "c.michi-shm", "copy.michi"}) fs::remove(this->path(rest));
      std::vector<std::string> whole = path;
      for (const std::string& argument : arguments) whole.push_back(argument == "WS" ? "c.michi" : argument);
      const Outcome outcome =
          user.empty() || !isForUsers ? michi(whole) : as(user, user + "\n" + user, whole);
      for (const char* canary : {"鹿成亜", "カナリア", "7301", "1941"})
        EXPECT_THAT(outcome.out + outcome.err, Not(HasSubstr(canary))) << user << ": " << command;
      EXPECT_THAT(leaks(), IsEmpty()) << user << ": " << command;
    }
  }
};

TEST_P(EveryCommand, OpensNoTierWithoutItsKey) {
  addHousehold();
  addUser("keikaku", {"--role", "planner"});
  addUser("etsuran", {"--role", "viewer"});
  write("in/ledger.csv", "台帳番号,氏名\n1,x\n");
  write("in/other.json", R"({"members": [{"name": "x"}]})");
  fs::copy_file(path("c.michi"), path("in/good.michi"));
  const std::vector<std::string> commands = all();
  EXPECT_GT(commands.size(), 30U);
  for (const std::string& command : commands) {
    ASSERT_TRUE(kTries.contains(command)) << "“" << command << "” is new: say here how it is tried";
    tryAs(GetParam(), command);
  }
  // Whatever they tried: who it was who cannot, cannot still.
  EXPECT_EQ(as("etsuran", "etsuran", {"registry", "show", "c.michi", "1"}).exit, 1);
}

INSTANTIATE_TEST_SUITE_P(Users, EveryCommand, testing::Values("keikaku", "etsuran", ""),
                         [](const auto& user) { return *user.param == 0 ? "nobody" : user.param; });

TEST_F(RegistryApp, WhoLacksAKeyIsRefused) {
  addHousehold();
  addUser("keikaku", {"--role", "planner"});
  addUser("etsuran", {"--role", "viewer"});
  for (const char* user : {"keikaku", "etsuran"}) {
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
        "cd " + quoted(m_folder.string()) + " && echo kanri-passphrase >pass.txt && timeout -s KILL " +
        seconds + " " + quoted(program()) +
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
