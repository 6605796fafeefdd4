// The people who help, through the real program.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "registry_app.h"

namespace michi::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Json = nlohmann::json;

class RegistrySupporters : public RegistryApp {
 protected:
  void SetUp() override {
    RegistryApp::SetUp();
    add(R"({"name": "千田 一郎", "kana": "チダ イチロウ", "role": "welfare_commissioner",
            "organisation": "水沢民児協", "district": "03215001", "phone": "090-1111-2222",
            "consent": {"state": "given", "date": "2025-04-01"}})");
    add(R"({"name": "及川 二郎", "role": "neighbour", "district": "03215002"})");
  }
  void add(const std::string& record) const {
    write("s.json", record);
    const Outcome added = supporters({"--add", "s.json"});
    ASSERT_EQ(added.exit, 0) << added.err;
  }
  Outcome supporters(std::vector<std::string> words, const std::string& user = "kanri") const {
    words.insert(words.begin(), {"registry", "supporters", "c.michi"});
    return by(user, words);
  }
  Json shown(const std::string& id) const { return Json::parse(supporters({id, "--history"}).out); }
};

TEST_F(RegistrySupporters, AreListedFoundAndShown) {
  const std::string all = supporters({}).out;
  EXPECT_THAT(all, HasSubstr("1  千田 一郎  welfare commissioner  水沢民児協  03215001  090-1111-2222"));
  EXPECT_THAT(all, HasSubstr("2  及川 二郎"));
  for (const std::vector<std::string>& words : {std::vector<std::string>{"--search", "ちだ"},
                                                {"--search", "民児協"},
                                                {"--search", "１１１１"},
                                                {"--district", "03215001"}}) {
    const std::string found = supporters(words).out;
    EXPECT_THAT(found, HasSubstr("千田 一郎")) << words[1];
    EXPECT_THAT(found, Not(HasSubstr("及川"))) << words[1];
  }
  EXPECT_THAT(supporters({"--search", "高橋"}).out, IsEmpty());
  const Json json = Json::parse(supporters({"--json", "-"}).out);
  ASSERT_EQ(json.size(), 2U);
  EXPECT_EQ(json[0]["supporter"]["kana"], "チダ イチロウ");
  EXPECT_EQ(json[0], Json::parse(supporters({"1"}).out));
  EXPECT_EQ(supporters({"3"}).exit, 1);
}

TEST_F(RegistrySupporters, AreChangedWithHistoryAndAuditEntries) {
  ASSERT_EQ(
      supporters({"1", "--set", "phone=090-3333-4444", "--set", "consent/state=refused", "--set", "kana="})
          .exit,
      0);
  const Json json = shown("1");
  EXPECT_EQ(json["supporter"]["phone"], "090-3333-4444");
  EXPECT_EQ(json["supporter"]["consent"]["state"], "refused");
  EXPECT_FALSE(json["supporter"].contains("kana"));
  ASSERT_EQ(json["history"].size(), 2U);
  EXPECT_EQ(json["history"][1]["action"], "changed");
  EXPECT_EQ(json["history"][1]["user"], "kanri");
  const std::string trail = kanri({"audit", "list", "c.michi"}).out;
  EXPECT_THAT(trail, HasSubstr("changed"));
  EXPECT_THAT(trail, HasSubstr("supporter 1"));
  EXPECT_EQ(kanri({"audit", "verify", "c.michi"}).exit, 0);
}

TEST_F(RegistrySupporters, WhatIsWrongIsRefused) {
  for (const char* bad :
       {"role=boss", "name=", "consent/state=maybe", "consent/date=2025-13-01", "shoes=2", "phone"}) {
    const Outcome outcome = supporters({"1", "--set", bad});
    EXPECT_EQ(outcome.exit, 1) << bad;
    EXPECT_THAT(outcome.err, Not(IsEmpty())) << bad;
  }
  EXPECT_EQ(shown("1")["history"].size(), 1U);
  EXPECT_EQ(supporters({"--set", "phone=1"}).exit, 1);
  EXPECT_EQ(supporters({"1", "--set", "phone=1", "--remove"}).exit, 2);
}

TEST_F(RegistrySupporters, WhoIsNeededIsNotRemoved) {
  write("h.json",
        R"({"address": "奥州市水沢佐倉河1-2", "members": [{"name": "佐藤 花子", "registries": ["nikoniko"],
                      "supports": [{"supporter": 1, "role": "neighbour"}]}]})");
  ASSERT_EQ(kanri({"registry", "add", "c.michi", "--json", "h.json"}).exit, 0);
  EXPECT_EQ(shown("1")["households"], Json({1}));
  EXPECT_EQ(shown("2")["households"], Json::array());
  EXPECT_THAT(supporters({"1", "--remove"}).err, HasSubstr("still stands by somebody"));
  EXPECT_EQ(supporters({"2", "--remove"}).exit, 0);
  EXPECT_EQ(supporters({"2"}).exit, 1);
  ASSERT_EQ(kanri({"registry", "edit", "c.michi", "1", "--set", "members/0/supports=[]"}).exit, 0);
  EXPECT_EQ(supporters({"1", "--remove"}).exit, 0);
  EXPECT_THAT(supporters({}).out, IsEmpty());
}

TEST_F(RegistrySupporters, NeedThePersonTier) {
  addUser("keikaku", {"--role", "planner"});
  const std::vector<std::vector<std::string>> all = {
      {}, {"1"}, {"--json", "-"}, {"1", "--set", "phone=1"}, {"1", "--remove"}, {"--add", "s.json"}};
  for (const auto& words : all) {
    const Outcome outcome = supporters(words, "keikaku");
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, Not(HasSubstr("千田")));
  }
}

}  // namespace
}  // namespace michi::tests
