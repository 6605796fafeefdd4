// Persons who are in the registry twice, through the real program: found, merged, kept apart, taken back.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "registry_app.h"

namespace michi::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Json = nlohmann::json;

class RegistryDuplicates : public RegistryApp {
 protected:
  /// Of people whom a recipient may see.
  void add(const Json& household) const {
    Json json = household;
    for (Json& member : json["members"])
      member["consent_list"] = {{"state", "given"}, {"date", "2025-05-01"}};
    write("h.json", json.dump());
    const Outcome added = kanri({"registry", "add", "c.michi", "--json", "h.json"});
    ASSERT_EQ(added.exit, 0) << added.err;
  }
  /// Three times the same person; the first and the second differ in what they know.
  void addThree() const {
    add({{"address", "奥州市水沢佐倉河1-2"},
         {"phone", "0197-55-0001"},
         {"members",
          {{{"name", "佐藤 花子"},
            {"birth", "1941-07-23"},
            {"needs", {{{"kind", "care"}, {"grade", "3"}}}}}}}});
    add({{"address", "奥州市水沢佐倉河1-2"},
         {"note", "鍵は隣家"},
         {"members",
          {{{"name", "佐藤　花子"}, {"birth", "1941-07-23"}, {"doctor", "水沢医院"}},
           {{"name", "佐藤 太郎"}, {"birth", "1938-01-05"}}}}});
    add({{"address", "奥州市江刺岩谷堂3"}, {"members", {{{"name", "佐藤花子"}, {"birth", "1941-07-23"}}}}});
    kanri({"registry", "place", "c.michi", "2", "--plane", "26400,-96100"});
  }
  Outcome duplicates(std::vector<std::string> words) const {
    words.insert(words.begin(), {"registry", "duplicates", "c.michi"});
    return kanri(words);
  }
  /// Pairs of households that are proposed: "1-2 1-3".
  std::string proposed() const {
    std::string pairs;
    const Json all = Json::parse(duplicates({"--json", "-"}).out);
    for (const Json& one : all) {
      pairs += (pairs.empty() ? "" : " ") + std::to_string(one["first"]["household"].get<int>()) + "-" +
               std::to_string(one["second"]["household"].get<int>());
    }
    return pairs;
  }
  Json shown(const std::string& id) const {
    const Outcome outcome = kanri({"registry", "show", "c.michi", id, "--history"});
    return outcome.exit == 0 ? Json::parse(outcome.out) : Json();
  }
  /// What was done with the record itself, in order.
  std::string actions(const std::string& id) const {
    std::string all;
    const Json json = shown(id);
    for (const Json& entry : json["history"])
      if (entry["what"] == "household") all += (all.empty() ? "" : " ") + entry["action"].get<std::string>();
    return all;
  }
  void edit(const std::string& id, const std::string& setting) const {
    EXPECT_EQ(kanri({"registry", "edit", "c.michi", id, "--set", setting}).exit, 0) << setting;
  }
};

TEST_F(RegistryDuplicates, AMergeIsFoundMadeAndUndone) {
  addThree();
  EXPECT_EQ(proposed(), "1-2 1-3 2-3");
  const Json first = shown("1"), second = shown("2");
  const Outcome merged = duplicates({"--merge", "1", "2"});
  ASSERT_EQ(merged.exit, 0) << merged.err;
  const Json one = shown("1");
  EXPECT_EQ(one["household"]["members"][0]["doctor"], "水沢医院");
  EXPECT_EQ(one["household"]["members"].size(), 2U);
  EXPECT_EQ(one["place"]["people"], 2);
  EXPECT_EQ(one["place"]["level"], "hand");
  EXPECT_EQ(shown("2"), Json());
  EXPECT_EQ(proposed(), "1-3");
  EXPECT_THAT(duplicates({"--decisions"}).out, HasSubstr("household 2 became part of 1 (kanri)"));

  const Outcome undone = duplicates({"--undo", "1", "2"});
  ASSERT_EQ(undone.exit, 0) << undone.err;
  EXPECT_THAT(undone.err, Not(HasSubstr("kept in household")));
  for (const char* part : {"household", "place"}) {
    EXPECT_EQ(shown("1")[part], first[part]);
    EXPECT_EQ(shown("2")[part], second[part]);
  }
  EXPECT_EQ(actions("1"), "added merged unmerged");
  EXPECT_EQ(actions("2"), "added removed restored");
  EXPECT_EQ(proposed(), "1-2 1-3 2-3");
  EXPECT_THAT(duplicates({"--decisions"}).out, HasSubstr("taken back on"));
  EXPECT_EQ(duplicates({"--undo", "1", "2"}).exit, 1);
  EXPECT_EQ(kanri({"audit", "verify", "c.michi"}).exit, 0);
  // And once more, on the record that came back.
  edit("2", "note=鍵は民生委員");
  ASSERT_EQ(duplicates({"--merge", "1", "2"}).exit, 0);
  ASSERT_EQ(duplicates({"--undo", "2", "1"}).exit, 0);
  EXPECT_EQ(shown("2")["household"]["note"], "鍵は民生委員");
  EXPECT_EQ(actions("2"), "added removed restored changed removed restored");
}

TEST_F(RegistryDuplicates, WhatWasEditedSinceIsKeptOrTheUndoIsRefused) {
  addThree();
  ASSERT_EQ(duplicates({"--merge", "1", "2"}).exit, 0);
  edit("1", "phone=0197-55-0009");  // the merge did not touch it
  edit("1", "note=鍵は民生委員");   // the merge did
  const Json before = shown("1");
  const Outcome refused = duplicates({"--undo", "1", "2"});
  EXPECT_EQ(refused.exit, 1);
  EXPECT_THAT(refused.err, HasSubstr("would lose that: /note"));
  EXPECT_THAT(refused.err, Not(HasSubstr("民生委員")));
  EXPECT_EQ(shown("1"), before);
  edit("1", "note=鍵は隣家");
  const Outcome undone = duplicates({"--undo", "1", "2"});
  ASSERT_EQ(undone.exit, 0) << undone.err;
  EXPECT_THAT(undone.err, HasSubstr("kept in household 1: /phone"));
  EXPECT_EQ(shown("1")["household"]["phone"], "0197-55-0009");
  EXPECT_FALSE(shown("1")["household"].contains("note"));
  EXPECT_EQ(shown("2")["household"]["note"], "鍵は隣家");
}

TEST_F(RegistryDuplicates, LaterMergesAreUndoneFirst) {
  addThree();
  ASSERT_EQ(duplicates({"--merge", "1", "2"}).exit, 0);
  const Json first = shown("1");
  ASSERT_EQ(duplicates({"--merge", "3", "1"}).exit, 0);
  const Outcome early = duplicates({"--undo", "1", "2"});
  EXPECT_EQ(early.exit, 1);
  EXPECT_THAT(early.err, HasSubstr("itself part of 3"));
  EXPECT_THAT(early.err, HasSubstr("--undo 3 1"));
  ASSERT_EQ(duplicates({"--undo", "3", "1"}).exit, 0);
  EXPECT_EQ(shown("1")["household"], first["household"]);
  ASSERT_EQ(duplicates({"--undo", "1", "2"}).exit, 0);
  EXPECT_EQ(proposed(), "1-2 1-3 2-3");
}

TEST_F(RegistryDuplicates, KeptApartIsNotProposedUntilItIsTakenBack) {
  addThree();
  ASSERT_EQ(duplicates({"--apart", "2", "1"}).exit, 0);
  EXPECT_EQ(proposed(), "1-3 2-3");
  EXPECT_THAT(duplicates({"--merge", "1", "2"}).err, HasSubstr("kept apart"));
  EXPECT_THAT(duplicates({"--decisions"}).out, HasSubstr("households 1 and 2 stay two"));
  ASSERT_EQ(duplicates({"--undo", "1", "2"}).exit, 0);
  EXPECT_EQ(proposed(), "1-2 1-3 2-3");
  EXPECT_EQ(duplicates({"--undo", "1", "2"}).exit, 1);
}

TEST_F(RegistryDuplicates, KeptApartFollowsAMergedHousehold) {
  addThree();
  ASSERT_EQ(duplicates({"--apart", "1", "2"}).exit, 0);
  ASSERT_EQ(duplicates({"--merge", "3", "2"}).exit, 0);
  EXPECT_EQ(proposed(), "");  // 2 is part of 3, and 1 is not 2
  EXPECT_EQ(duplicates({"--merge", "1", "3"}).exit, 1);
  ASSERT_EQ(duplicates({"--undo", "3", "2"}).exit, 0);
  EXPECT_EQ(proposed(), "1-3 2-3");
  ASSERT_EQ(duplicates({"--merge", "3", "2"}).exit, 0);
  ASSERT_EQ(duplicates({"--undo", "1", "3"}).exit, 0);
  EXPECT_EQ(proposed(), "1-3");
}

TEST_F(RegistryDuplicates, WithoutThePersonTierNothingIsFoundOrUndone) {
  addThree();
  ASSERT_EQ(duplicates({"--merge", "1", "2"}).exit, 0);
  addUser("keikaku", {"--role", "planner"});
  const std::vector<std::vector<std::string>> all = {
      {}, {"--undo", "1", "2"}, {"--apart", "1", "3"}, {"--decisions"}};
  for (std::vector<std::string> words : all) {
    words.insert(words.begin(), {"registry", "duplicates", "c.michi"});
    const Outcome outcome = as("keikaku", "keikaku", words);
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_THAT(outcome.out, IsEmpty());
  }
}

}  // namespace
}  // namespace michi::tests
