#pragma once
// A workspace with a sealed registry whose administrator and caseworker is kanri.

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "base/error.h"
#include "store/registry.h"
#include "store/workspace_fixture.h"

namespace michi::store {

/// As cheap as libsodium lets it be: the cost is not what is tested.
inline constexpr seal::PassphraseCost kCheap = {1, 8192};

inline registry::Household household(const std::string& name) {
  registry::Household household;
  household.address = "岩手県奥州市水沢佐倉河1-2";
  household.phone = "0197-00-0001";
  registry::Member& member = household.members.emplace_back();
  member.name = name;
  member.kana = "ミズサワ ハナコ";
  member.needs.push_back({"care", "3", ""});
  return household;
}

inline registry::Place place() {
  registry::Place place;
  place.district = "03215001";
  place.position = geo::Point{26'000, -96'000};
  place.level = registry::PlaceLevel::Block;
  return place;
}

class RegistryTest : public WorkspaceTest {
 protected:
  RegistryTest() : m_workspace(Workspace::create(file("r.michi"), "奥州市", "EPSG:6678")) {
    m_recoveryKey =
        std::string(Registry::found(m_workspace, user("kanri", {Role::Administrator, Role::Caseworker}),
                                    seal::Secret("kanri"), kCheap)
                        .view());
  }

  static NewUser user(const std::string& login, std::initializer_list<Role> roles) {
    NewUser user{login, login + "の名前", "福祉課", {}, {}};
    for (const Role role : roles) user.roles.add(role);
    return user;
  }
  /// Everybody's passphrase is their name.
  Registry unlock(const std::string& login, const std::string& passphrase = {}) {
    Progress progress;
    return Registry::unlock(m_workspace, login, seal::Secret(passphrase.empty() ? login : passphrase), "試験",
                            progress);
  }
  void addUser(const std::string& login, std::initializer_list<Role> roles, UserFlags flags = {}) {
    NewUser added = user(login, roles);
    added.flags = flags;
    unlock("kanri").addUser(added, seal::Secret(login), kCheap);
  }
  std::int64_t addHousehold(const std::string& name) {
    Registry registry = unlock("kanri");
    std::int64_t id = 0;
    registry.edit("change", "試験", [&](Registry::Edit& edit) { id = edit.add(household(name), place()); });
    return id;
  }
  /// What somebody does to the file behind our back.
  void tamper(const std::string& sql) {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(file("r.michi").c_str(), &database), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << message;
    EXPECT_GT(sqlite3_total_changes(database), 0) << sql;
    sqlite3_close(database);
  }
  void keepOld() {
    Progress progress;
    m_workspace.backup(file("old.michi"), progress);
  }
  ErrorKind failure(const std::function<void()>& work) {
    try {
      work();
    } catch (const Error& error) {
      m_words = error.what();
      return error.kind();
    }
    ADD_FAILURE() << "did not fail";
    return ErrorKind::Internal;
  }

  Workspace m_workspace;
  std::string m_recoveryKey;
  std::string m_words;
};

}  // namespace michi::store
