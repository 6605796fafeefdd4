// Who is shown under which rule of sharing, through the real program.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "registry_app.h"

namespace michi::tests {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::json;

class RegistrySharing : public RegistryApp {
 protected:
  void add(const Json& members) const {
    write("h.json", Json{{"address", "奥州市水沢佐倉河1-2"}, {"members", members}}.dump());
    const Outcome added = as("shi", "shi", {"registry", "add", "c.michi", "--json", "h.json"});
    ASSERT_EQ(added.exit, 0) << added.err;
  }
  static Json member(const std::string& name, const std::string& state, const std::string& need) {
    Json json{{"name", name},
              {"registries", Json::array({"evacuation"})},
              {"needs", Json::array({{{"kind", need}}})}};
    if (!state.empty()) json["consent_list"] = {{"state", state}, {"date", "2025-05-01"}};
    return json;
  }
  void rule(const std::string& mode, const std::string& from) const {
    EXPECT_EQ(kanri({"registry", "sharing", "c.michi", "--mode", mode, "--from", from}).exit, 0);
  }
  /// Numbers of the households that a user sees.
  std::vector<int> seen(const std::string& user) const {
    std::vector<int> ids;
    for (const Json& one : Json::parse(by(user, {"registry", "list", "c.michi", "--json", "-"}).out))
      ids.push_back(one["id"]);
    return ids;
  }
};

TEST_F(RegistrySharing, EachRuleShowsOthers) {
  addUser("shi", {"--role", "caseworker", "--keeper"});
  addUser("keikaku", {"--role", "planner"});
  for (const char* state : {"given", "no_answer", "", "refused"})
    add(Json::array({member("甲", state, "care")}));
  const auto expectSeen = [&](const std::vector<int>& expected) {
    EXPECT_EQ(seen("kanri"), expected);
    EXPECT_EQ(seen("keikaku"), expected);
    EXPECT_EQ(seen("shi"), (std::vector<int>{1, 2, 3, 4}));
  };
  expectSeen({1});
  rule("presumed", "2020-04-01");
  expectSeen({1, 2});
  rule("opt-out", "2021-04-01");
  expectSeen({1, 2, 3});
  rule("opt-in", "2022-04-01");
  expectSeen({1});
  // Who is asked and stays silent is entered so.
  EXPECT_EQ(as("shi", "shi",
               {"registry", "consents", "c.michi", "3", "--kind", "list", "--state", "no-answer", "--medium",
                "post"})
                .exit,
            0);
  EXPECT_THAT(as("shi", "shi", {"registry", "consents", "c.michi"}).out,
              HasSubstr("sharing of the list: given 1, refused 1, no answer 2, not asked 0"));
}

TEST_F(RegistrySharing, APlaceShowsNoNeedsOfWhoIsNotShown) {
  addUser("shi", {"--role", "caseworker", "--keeper"});
  addUser("keikaku", {"--role", "planner"});
  addUser("shikeikaku", {"--role", "planner", "--keeper"});
  add(Json::array(
      {member("甲", "given", "care"), member("乙", "refused", "dementia"), member("丙", "", "physical")}));
  const auto needs = [&](const std::string& user) {
    std::string all;
    const Json json = Json::parse(by(user, {"registry", "show", "c.michi", "1"}).out);
    for (const Json& need : json["place"]["needs"])
      all += (all.empty() ? "" : " ") + need["kind"].get<std::string>();
    return all + " " + std::to_string(json["place"]["people"].get<int>());
  };
  EXPECT_EQ(needs("keikaku"), "care 1");
  EXPECT_EQ(needs("kanri"), "care 1");
  EXPECT_EQ(needs("shikeikaku"), needs("shi"));
  EXPECT_THAT(needs("shi"), HasSubstr(" 3"));
  const auto withDementia = [&](const std::string& user) {
    return Json::parse(by(user, {"registry", "list", "c.michi", "--need", "dementia", "--json", "-"}).out)
        .size();
  };
  EXPECT_EQ(withDementia("keikaku"), 0U);
  EXPECT_EQ(withDementia("shi"), 1U);
  rule("opt-out", "2021-04-01");
  EXPECT_THAT(needs("keikaku"), HasSubstr("physical"));
  EXPECT_THAT(needs("keikaku"), HasSubstr(" 2"));
  // What a recipient changes takes nothing away from the others.
  EXPECT_EQ(as("keikaku", "keikaku", {"registry", "place", "c.michi", "1", "--plane", "26400,-96100"}).exit,
            0);
  EXPECT_THAT(needs("shikeikaku"), HasSubstr("dementia"));
}

}  // namespace
}  // namespace michi::tests
