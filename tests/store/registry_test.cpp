#include "store/registry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "seal/printed_key.h"
#include "store/registry_fixture.h"

namespace michi::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// Users and keys

TEST_F(RegistryTest, RolesAreKeys) {
  addUser("keikaku", {Role::Planner});
  addUser("soudan", {Role::Caseworker});
  addUser("etsuran", {Role::Viewer});
  const std::int64_t id = addHousehold("水沢 花子");
  {
    const Registry registry = unlock("soudan");
    ASSERT_THAT(registry.households(), SizeIs(1));
    EXPECT_EQ(registry.households()[0].record, household("水沢 花子"));
    EXPECT_EQ(registry.place(id)->record, place());
  }
  {
    Registry registry = unlock("keikaku");
    EXPECT_THAT(registry.households(), IsEmpty());
    EXPECT_THAT(registry.places(), SizeIs(1));
    EXPECT_EQ(failure([&] { registry.require(Tier::Person); }), ErrorKind::Conflict);
    EXPECT_EQ(failure([&] {
                registry.edit("change", "", [&](Registry::Edit& edit) { edit.add(household("x"), place()); });
              }),
              ErrorKind::Conflict);
  }
  Registry registry = unlock("etsuran");
  EXPECT_THAT(registry.households(), IsEmpty());
  EXPECT_THAT(registry.places(), IsEmpty());
  EXPECT_EQ(failure([&] { registry.addUser(user("x", {Role::Caseworker}), seal::Secret("x"), kCheap); }),
            ErrorKind::Conflict);
}

TEST_F(RegistryTest, AWrongPassphraseAndAnUnknownUserSoundTheSame) {
  EXPECT_EQ(failure([&] { unlock("kanri", "wrong"); }), ErrorKind::BadInput);
  const std::string words = m_words;
  EXPECT_EQ(failure([&] { unlock("nobody"); }), ErrorKind::BadInput);
  EXPECT_EQ(m_words, words);
}

TEST_F(RegistryTest, AnAdministratorSeesNoMoreThanGranted) {
  addUser("kanri2", {Role::Administrator});
  addHousehold("水沢 花子");
  Registry registry = unlock("kanri2");
  EXPECT_THAT(registry.households(), IsEmpty());
  EXPECT_THAT(registry.places(), IsEmpty());
  EXPECT_EQ(failure([&] { registry.setRoles("kanri2", Roles().add(Role::Caseworker), {}); }),
            ErrorKind::Conflict);
  // A caseworker whom they appoint waits for a holder, who hands the key over by unlocking.
  registry.addUser(user("soudan", {Role::Caseworker}), seal::Secret("soudan"), kCheap);
  EXPECT_THAT(unlock("soudan").households(), IsEmpty());
  EXPECT_THAT(unlock("soudan").user().awaits, ElementsAre(Tier::Place, Tier::Person));
  unlock("kanri");
  EXPECT_THAT(unlock("soudan").households(), SizeIs(1));
}

TEST_F(RegistryTest, APassphraseCanBeChanged) {
  unlock("kanri").changePassphrase(seal::Secret("新しい合言葉"), kCheap);
  EXPECT_EQ(failure([&] { unlock("kanri"); }), ErrorKind::BadInput);
  EXPECT_EQ(unlock("kanri", "新しい合言葉").user().login, "kanri");
}

TEST_F(RegistryTest, ARevokedUserIsOutAndTheKeysAreNew) {
  addUser("soudan", {Role::Caseworker});
  addUser("keikaku", {Role::Planner});
  addHousehold("水沢 花子");
  keepOld();
  Progress progress;
  unlock("kanri").revoke("soudan", progress);
  EXPECT_EQ(failure([&] { unlock("soudan"); }), ErrorKind::BadInput);
  EXPECT_THAT(unlock("kanri").households(), SizeIs(1));
  EXPECT_THAT(unlock("keikaku").places(), SizeIs(1));
  // Old rows put back do not bring the user in again.
  tamper("ATTACH '" + file("old.michi") + "' AS old; " +
         "INSERT OR REPLACE INTO registry_user SELECT * FROM old.registry_user WHERE login = 'soudan'; " +
         "INSERT OR REPLACE INTO registry_grant SELECT * FROM old.registry_grant WHERE user_id = 2");
  EXPECT_EQ(failure([&] { unlock("soudan"); }), ErrorKind::Conflict);
  EXPECT_EQ(failure([&] { unlock("kanri"); }), ErrorKind::Damaged);
}

TEST_F(RegistryTest, ARevocationByAnAdministratorWithoutTheTierIsFinishedByAHolder) {
  addUser("soudan", {Role::Caseworker});
  addUser("kanri2", {Role::Administrator});
  addHousehold("水沢 花子");
  Progress progress;
  unlock("kanri2").revoke("soudan", progress);
  EXPECT_EQ(failure([&] { unlock("soudan"); }), ErrorKind::BadInput);
  EXPECT_THAT(unlock("kanri").households(), SizeIs(1));  // re-keys
  EXPECT_THAT(unlock("kanri").findings(), IsEmpty());
}

TEST_F(RegistryTest, AnAdministratorCanBeRevokedAndWhomTheyAppointedStays) {
  addUser("kanri2", {Role::Administrator, Role::Caseworker});
  unlock("kanri2").addUser(user("soudan", {Role::Caseworker}), seal::Secret("soudan"), kCheap);
  addHousehold("水沢 花子");
  Progress progress;
  unlock("kanri2").revoke("kanri", progress);
  EXPECT_EQ(failure([&] { unlock("kanri"); }), ErrorKind::BadInput);
  EXPECT_THAT(unlock("soudan").households(), SizeIs(1));
  unlock("kanri2").addUser(user("shin", {Role::Caseworker}), seal::Secret("shin"), kCheap);
  EXPECT_THAT(unlock("shin").households(), SizeIs(1));
}

TEST_F(RegistryTest, ThePrintedKeyRecovers) {
  addHousehold("水沢 花子");
  Registry::recover(m_workspace, "kanri", seal::Secret(m_recoveryKey), seal::Secret("again"), kCheap);
  EXPECT_EQ(failure([&] { unlock("kanri"); }), ErrorKind::BadInput);
  EXPECT_THAT(unlock("kanri", "again").households(), SizeIs(1));
  // Where nobody is left, a new administrator.
  Registry::recover(m_workspace, "shin", seal::Secret(m_recoveryKey), seal::Secret("shin"), kCheap);
  Registry shin = unlock("shin");
  EXPECT_TRUE(shin.user().roles.has(Role::Administrator));
  EXPECT_THAT(shin.households(), IsEmpty());
  shin.addUser(user("soudan", {Role::Caseworker}), seal::Secret("soudan"), kCheap);
  EXPECT_TRUE(shin.verifyAudit().empty());
  const std::string other(seal::printKey(seal::Secret::random(seal::kKeySize)).view());
  EXPECT_EQ(failure([&] {
              Registry::recover(m_workspace, "kanri", seal::Secret(other), seal::Secret("x"), kCheap);
            }),
            ErrorKind::BadInput);
}

TEST_F(RegistryTest, ARegistryIsFoundedOnceAndByAnAdministrator) {
  EXPECT_TRUE(Registry::exists(m_workspace));
  EXPECT_EQ(failure([&] {
              Registry::found(m_workspace, user("x", {Role::Administrator}), seal::Secret("x"), kCheap);
            }),
            ErrorKind::Conflict);
  Workspace other = Workspace::create(file("other.michi"), "別の市", "EPSG:6678");
  EXPECT_FALSE(Registry::exists(other));
  EXPECT_EQ(
      failure([&] { Registry::found(other, user("x", {Role::Caseworker}), seal::Secret("x"), kCheap); }),
      ErrorKind::BadInput);
  Progress progress;
  EXPECT_EQ(failure([&] { Registry::unlock(other, "x", seal::Secret("x"), "", progress); }),
            ErrorKind::NotFound);
}

// Records

TEST_F(RegistryTest, ChangesAreKeptWithTheirHistory) {
  const std::int64_t id = addHousehold("水沢 花子");
  Registry registry = unlock("kanri");
  auto changed = *registry.household(id);
  changed.record.phone = "0197-00-0002";
  registry.edit("change", "電話で聞いた", [&](Registry::Edit& edit) { edit.change(changed); });
  EXPECT_EQ(registry.household(id)->record.phone, "0197-00-0002");
  EXPECT_EQ(registry.household(id)->version, 2);
  auto moved = *registry.place(id);
  moved.record.level = registry::PlaceLevel::Hand;
  registry.edit("change", "", [&](Registry::Edit& edit) { edit.change(moved); });

  const auto history = unlock("kanri").history(RecordKind::Household, id);
  ASSERT_THAT(history, SizeIs(2));
  EXPECT_EQ(history[0].action, "added");
  EXPECT_EQ(history[1].login, "kanri");
  ASSERT_THAT(history[1].fields, SizeIs(1));
  EXPECT_EQ(history[1].fields[0].path, "/phone");
  EXPECT_EQ(history[1].fields[0].before, "\"0197-00-0001\"");
  EXPECT_EQ(history[1].fields[0].after, "\"0197-00-0002\"");
  EXPECT_THAT(registry.history(RecordKind::Place, id), SizeIs(1));
  // Nothing changed: nothing is written.
  const auto same = *registry.household(id);
  registry.edit("change", "", [&](Registry::Edit& edit) { edit.change(same); });
  EXPECT_EQ(registry.household(id)->version, 2);
}

TEST_F(RegistryTest, ARemovedHouseholdLeavesItsHistoryAndItsNumberIsNotGivenAgain) {
  const std::int64_t id = addHousehold("水沢 花子");
  Registry registry = unlock("kanri");
  registry.edit("change", "転出", [&](Registry::Edit& edit) { edit.removeHousehold(id); });
  EXPECT_EQ(registry.household(id), nullptr);
  EXPECT_EQ(registry.place(id), nullptr);
  const auto history = registry.history(RecordKind::Household, id);
  ASSERT_THAT(history, SizeIs(2));
  EXPECT_EQ(history[1].action, "removed");
  EXPECT_GT(addHousehold("江刺 太郎"), id);
}

TEST_F(RegistryTest, ARemovedHouseholdComesBackAsItWas) {
  const std::int64_t id = addHousehold("水沢 花子");
  Registry registry = unlock("kanri");
  Stored<registry::Household> changed = *registry.household(id);
  changed.record.phone = "0197-00-0002";
  registry.edit("change", "", [&](Registry::Edit& edit) { edit.change(changed); });
  const registry::Place where = registry.place(id)->record;
  for (int time = 0; time < 2; ++time) {
    registry.edit("change", "", [&](Registry::Edit& edit) { edit.removeHousehold(id); });
    registry.edit("change", "", [&](Registry::Edit& edit) { edit.restoreHousehold(id); });
    EXPECT_EQ(registry.household(id)->record, changed.record);
    EXPECT_EQ(registry.place(id)->record, where);
  }
  EXPECT_EQ(unlock("kanri").household(id)->record, changed.record);
  std::vector<std::string> actions;
  for (const HistoryEntry& entry : registry.history(RecordKind::Household, id))
    actions.push_back(entry.action);
  EXPECT_THAT(actions, ElementsAre("added", "changed", "removed", "restored", "removed", "restored"));
  // Its versions go on: no earlier one could pass for it.
  EXPECT_EQ(registry.household(id)->version, 6);
  EXPECT_THROW(registry.edit("change", "", [&](Registry::Edit& edit) { edit.restoreHousehold(id); }), Error);
  EXPECT_THROW(registry.edit("change", "", [&](Registry::Edit& edit) { edit.restoreHousehold(99); }), Error);
  registry.verifyAll();
  EXPECT_THAT(registry.findings(), IsEmpty());
}

TEST_F(RegistryTest, EarlierVersionsAreReadFromTheHistory) {
  const std::int64_t id = addHousehold("水沢 花子");
  Registry registry = unlock("kanri");
  std::vector<registry::Household> versions = {registry.household(id)->record};
  const auto change = [&](const std::function<void(registry::Household&)>& work) {
    Stored<registry::Household> changed = *registry.household(id);
    work(changed.record);
    registry.edit("change", "", [&](Registry::Edit& edit) { edit.change(changed); });
    versions.push_back(changed.record);
  };
  change([](registry::Household& household) { household.note = "犬がいる"; });
  change([](registry::Household& household) { household.members.resize(12); });
  change([](registry::Household& household) { household.members.erase(household.members.begin()); });
  change([](registry::Household& household) { household = {}; });
  for (std::size_t i = 0; i < versions.size(); ++i)
    EXPECT_EQ(registry.householdAt(id, static_cast<std::int64_t>(i) + 1), versions[i]) << i;
  EXPECT_EQ(registry.placeAt(id, 1), registry.place(id)->record);
  EXPECT_THROW((void)registry.householdAt(99, 1), Error);
}

TEST_F(RegistryTest, WhatThrowsChangesNothing) {
  const std::int64_t id = addHousehold("水沢 花子");
  Registry registry = unlock("kanri");
  EXPECT_THROW(registry.edit("change", "",
                             [&](Registry::Edit& edit) {
                               edit.add(household("江刺 太郎"), place());
                               edit.removeHousehold(id);
                               throw Error(ErrorKind::Cancelled, "stop");
                             }),
               Error);
  EXPECT_THAT(registry.households(), SizeIs(1));
  EXPECT_THAT(unlock("kanri").households(), SizeIs(1));
  // The session goes on.
  registry.edit("change", "", [&](Registry::Edit& edit) { edit.add(household("江刺 太郎"), place()); });
  EXPECT_THAT(registry.households(), SizeIs(2));
  EXPECT_TRUE(registry.verifyAudit().empty());
}

TEST_F(RegistryTest, TwoWriters) {
  const std::int64_t id = addHousehold("水沢 花子");
  Registry first = unlock("kanri");
  Workspace again = Workspace::open(file("r.michi"), Access::ReadWrite);
  Progress progress;
  Registry second = Registry::unlock(again, "kanri", seal::Secret("kanri"), "", progress);
  auto a = *first.household(id);
  auto b = *second.household(id);
  a.record.phone = "1";
  b.record.phone = "2";
  first.edit("change", "", [&](Registry::Edit& edit) { edit.change(a); });
  EXPECT_EQ(failure([&] { second.edit("change", "", [&](Registry::Edit& edit) { edit.change(b); }); }),
            ErrorKind::Conflict);
  EXPECT_THAT(m_words, HasSubstr(std::to_string(id)));
  second.refresh();
  EXPECT_EQ(second.household(id)->record.phone, "1");
  b = *second.household(id);
  b.record.phone = "2";
  second.edit("change", "", [&](Registry::Edit& edit) { edit.change(b); });
  first.refresh();
  EXPECT_EQ(first.household(id)->record.phone, "2");
  EXPECT_THAT(first.findings(), IsEmpty());
  EXPECT_TRUE(first.verifyAudit().empty());
}

TEST_F(RegistryTest, SettingsAndTexts) {
  Registry registry = unlock("kanri");
  std::int64_t id = 0;
  registry.edit("setting", "", [&](Registry::Edit& edit) {
    edit.set("sharing", "opt_in");
    edit.set("sharing", "presumed");
    id = edit.addText(RecordKind::Disclosure, "民生委員 千田");
  });
  EXPECT_EQ(unlock("kanri").setting("sharing"), "presumed");
  EXPECT_EQ(unlock("kanri").setting("other"), "");
  const auto texts = unlock("kanri").texts(RecordKind::Disclosure);
  ASSERT_THAT(texts, SizeIs(1));
  EXPECT_EQ(texts[0].record, "民生委員 千田");
  registry.edit("disclosure", "", [&](Registry::Edit& edit) {
    edit.changeText(RecordKind::Disclosure, {id, 1, "返却済み"});
  });
  EXPECT_EQ(registry.texts(RecordKind::Disclosure)[0].record, "返却済み");
}

TEST_F(RegistryTest, RunsOverHouseholdsAreSealedAndGetStale) {
  const std::int64_t id = addHousehold("水沢 花子");
  Registry registry = unlock("kanri");
  store::Run run;
  run.kind = "priority";
  run.parameters = R"({"hazard":"flood-max"})";
  run.inputs["district"] = 0;
  PriorityRow row;
  row.pointKey = "H1";
  row.priorityClass = "S";
  row.score = 87.5;
  row.reason = "浸水 3m";
  row.position = {26'000.5, -96'000.25};
  run.priority.push_back(row);
  CoverageRow covered;
  covered.kind = "shop";
  covered.distance = 512.25;
  run.coverage.push_back(covered);
  registry.saveRun(run);
  EXPECT_FALSE(m_workspace.latestRun("priority"));
  EXPECT_FALSE(registry.latestRun("coverage"));
  const auto saved = unlock("kanri").latestRun("priority");
  ASSERT_TRUE(saved);
  EXPECT_FALSE(saved->isStale);
  ASSERT_THAT(saved->priority, SizeIs(1));
  EXPECT_EQ(saved->priority[0].reason, "浸水 3m");
  EXPECT_EQ(saved->priority[0].position, row.position);
  EXPECT_EQ(saved->coverage[0].distance, 512.25);
  auto moved = *registry.place(id);
  moved.record.position = geo::Point{1, 2};
  registry.edit("change", "", [&](Registry::Edit& edit) { edit.change(moved); });
  EXPECT_TRUE(registry.latestRun("priority")->isStale);
  for (int i = 0; i < kKeptRuns + 3; ++i) registry.saveRun(run);
  EXPECT_THAT(registry.texts(RecordKind::Run), SizeIs(kKeptRuns));
}

TEST_F(RegistryTest, TheTrailSaysWhoWhatAndWhy) {
  const std::int64_t id = addHousehold("水沢 花子");
  Registry registry = unlock("kanri");
  registry.audit("read", "household " + std::to_string(id), "民生委員からの照会");
  const auto entries = registry.audit();
  EXPECT_EQ(entries.front().action, "found");
  EXPECT_EQ(entries.back().action, "read");
  EXPECT_EQ(entries.back().login, "kanri");
  EXPECT_EQ(entries.back().subject, "household 1");
  EXPECT_EQ(entries.back().note, "民生委員からの照会");
  EXPECT_EQ(Registry::auditEntries(m_workspace).back().note, "");
}

}  // namespace
}  // namespace michi::store
