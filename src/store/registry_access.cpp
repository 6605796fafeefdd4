// Who may do what: users and their roles, the founding of a registry, recovery.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "seal/pack.h"
#include "seal/printed_key.h"
#include "store/registry_impl.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

using Json = nlohmann::json;

void requireLogin(const std::string& login) {
  constexpr std::size_t kLongest = 64;
  const bool isPlain =
      !login.empty() && login.size() <= kLongest && login.find_first_of(" \t\r\n/,") == std::string::npos;
  if (isPlain) return;
  throw Error(ErrorKind::BadInput, text("“%1” is no user name.", login), {},
              text("Give a short name without spaces, such as tanaka."));
}

std::string profile(const NewUser& user) { return Json{{"name", user.name}, {"post", user.post}}.dump(); }

/// A user's own part: new keys under a passphrase.
seal::KeyPair giveKeys(const RegistryRow& registry, UserRow& user, std::int64_t keyId,
                       const seal::Secret& passphrase, const seal::PassphraseCost& cost) {
  seal::KeyPair keys = seal::KeyPair::random();
  user.key = keyId;
  user.keys = keys.publicKeys();
  user.slot = seal::lock(keys.seed(), passphrase, slotBinding(registry, user), cost);
  return keys;
}

UserRow rowOf(const NewUser& user, std::int64_t id) {
  requireLogin(user.login);
  UserRow row;
  row.id = id;
  row.login = user.login;
  row.roles = user.roles;
  row.flags = user.flags;
  return row;
}

}  // namespace

UserInfo Registry::Impl::describe(const UserRow& user, const std::vector<GrantRow>& grants) const {
  UserInfo result;
  result.id = user.id;
  result.login = user.login;
  result.roles = user.roles;
  result.flags = user.flags;
  const std::string sealedProfile = profileOf(user.login);
  if (!sealedProfile.empty()) {
    const Json json = Json::parse(sealedProfile);
    result.name = json.value("name", std::string());
    result.post = json.value("post", std::string());
  }
  for (const Tier which : kTiers) {
    const std::int64_t generation = users.tier(which).generation;
    const bool isGranted = std::any_of(grants.begin(), grants.end(), [&](const GrantRow& grant) {
      return grant.user == user.id && grant.tier == which && grant.generation == generation;
    });
    if (isGranted)
      result.holds.push_back(which);
    else if (user.roles.implies(which) && !user.flags.isRevoked)
      result.awaits.push_back(which);
  }
  return result;
}

void Registry::Impl::requireAdministrator() const {
  if (self.roles.has(Role::Administrator) && tiers.at(static_cast<std::size_t>(Tier::Authority))) return;
  throw Error(ErrorKind::Conflict, text("%1 is no administrator.", self.login), {},
              text("An administrator of the registry can do this."));
}

UserRow Registry::Impl::requireUser(const std::string& login) const {
  const std::optional<UserRow> user = users.find(login);
  if (!user || user->flags.isRevoked) {
    throw Error(ErrorKind::NotFound, text("There is no user “%1”.", login), {},
                text("michi user list names them."));
  }
  return *user;
}

UserRow Registry::Impl::requireOther(const std::string& login) const {
  UserRow user = requireUser(login);
  if (user.id != self.id) return user;
  throw Error(ErrorKind::Conflict, text("Nobody changes their own roles."), {},
              text("Another administrator can do this."));
}

void Registry::Impl::sign(UserRow& user) {
  ++user.serial;
  user.authority = tier(Tier::Authority)->key().generation;
  user.signature = authority().sign(UserTable::message(row.id, user));
}

// Founding and recovering

seal::Secret Registry::found(Workspace& workspace, const NewUser& founder, const seal::Secret& passphrase,
                             const seal::PassphraseCost& cost) {
  Connection& connection = workspace.m_impl->writable();
  UserTable users(connection);
  Transaction transaction(connection, Transaction::Kind::Write);
  if (users.exists()) {
    throw Error(ErrorKind::Conflict, text("The workspace has a registry already."), connection.file(),
                text("An administrator of it can add users."));
  }
  if (!founder.roles.has(Role::Administrator))
    throw Error(ErrorKind::BadInput, text("The first user must be an administrator."));
  const seal::KeyPair root = seal::KeyPair::random();
  const seal::Secret idBytes = seal::Secret::random(16);
  std::string id;
  for (std::size_t i = 0; i < idBytes.size(); ++i) id += "0123456789abcdef"[idBytes.data()[i] % 16];
  users.create({id, root.publicKeys()});

  Impl impl(connection, users.registry());
  impl.self = rowOf(founder, 1);
  impl.keys = giveKeys(impl.row, impl.self, 1, passphrase, cost);
  for (const Tier which : kTiers) {
    users.save(which, {1, false});
    impl.slot(which) = std::make_unique<SealedRecords>(connection, id, which,
                                                       TierKey{seal::Secret::random(seal::kKeySize), 1});
    impl.tier(which)->create();
  }
  Certificate first{1, impl.authority().publicKeys(), {}};
  first.signature = root.sign(UserTable::message(id, first));
  users.save(first);
  impl.sign(impl.self);
  users.save(impl.self);
  impl.handOver();
  impl.note.root = impl.row.root;
  impl.record("found", "user 1", {});
  SealedRecords& office = *impl.tier(Tier::Office);
  office.put({RecordKind::Setting, office.newId(RecordKind::Setting)},
             seal::pack(profileName(founder.login), profile(founder)));
  impl.note.accessDigest = users.digest();
  office.setNote(impl.note.pack());
  office.flush();
  transaction.commit();
  return seal::printKey(root.seed());
}

void Registry::recover(Workspace& workspace, const std::string& login, const seal::Secret& printedKey,
                       const seal::Secret& passphrase, const seal::PassphraseCost& cost) {
  Connection& connection = workspace.m_impl->writable();
  Impl impl(connection, UserTable(connection).registry());
  impl.keys.emplace(seal::readPrintedKey(printedKey.view()));
  if (impl.keys->publicKeys() != impl.row.root) {
    throw Error(ErrorKind::BadInput, text("This recovery key belongs to another registry."),
                connection.file());
  }
  impl.self.id = kRecoveryUser;
  impl.openTiers();
  impl.write([&] {
    std::optional<UserRow> found = impl.users.find(login);
    UserRow user =
        found ? *found : rowOf({login, {}, {}, Roles().add(Role::Administrator), {}}, impl.users.newUserId());
    user.flags.isRevoked = false;
    const seal::KeyPair keys = giveKeys(impl.row, user, impl.users.newKeyId(), passphrase, cost);
    impl.sign(user);
    impl.users.save(user);
    impl.users.removeGrants(user.id);
    impl.handOver();
    const TierKey& office = impl.tier(Tier::Office)->key();
    impl.note.anchor =
        impl.trail.append(impl.note.anchor, {user.id, user.key, keys}, "recover",
                          "user " + std::to_string(user.id), {}, office.key, office.generation);
  });
}

// Users

std::vector<UserInfo> Registry::users() const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  const std::vector<GrantRow> grants = m_impl->users.grants();
  std::vector<UserInfo> infos;
  for (const UserRow& user : m_impl->users.users()) infos.push_back(m_impl->describe(user, grants));
  return infos;
}

void Registry::addUser(const NewUser& user, const seal::Secret& passphrase,
                       const seal::PassphraseCost& cost) {
  m_impl->requireAdministrator();
  edit("user_add", {}, [&](Edit& edit) {
    if (m_impl->users.find(user.login)) {
      throw Error(ErrorKind::Conflict, text("There is a user “%1” already.", user.login), {},
                  text("Give another name."));
    }
    UserRow row = rowOf(user, m_impl->users.newUserId());
    giveKeys(m_impl->row, row, m_impl->users.newKeyId(), passphrase, cost);
    m_impl->sign(row);
    m_impl->users.save(row);
    edit.set(profileName(user.login), profile(user));
    m_impl->handOver();
    m_impl->record("grant", "user " + std::to_string(row.id), {});
  });
}

void Registry::setRoles(const std::string& login, Roles roles, const UserFlags& flags) {
  m_impl->requireAdministrator();
  m_impl->write([&] {
    UserRow user = m_impl->requireOther(login);
    const Roles before = user.roles;
    user.roles = roles;
    user.flags = flags;
    user.flags.isRevoked = false;
    m_impl->sign(user);
    m_impl->users.save(user);
    for (const Tier which : kTiers) {
      if (before.implies(which) && !roles.implies(which)) m_impl->takeKey(which, user.id);
    }
    m_impl->handOver();
    m_impl->record("grant", "user " + std::to_string(user.id), {});
  });
  m_impl->info = m_impl->describe(m_impl->self, m_impl->users.grants());
}

void Registry::revoke(const std::string& login, Progress& progress) {
  m_impl->requireAdministrator();
  progress.check();
  m_impl->write([&] {
    UserRow user = m_impl->requireOther(login);
    user.flags.isRevoked = true;
    m_impl->sign(user);
    m_impl->users.save(user);
    for (const GrantRow& grant : m_impl->users.grants()) {
      if (grant.user == user.id) m_impl->takeKey(grant.tier, user.id);
    }
    m_impl->handOver();
    m_impl->record("revoke", "user " + std::to_string(user.id), {});
  });
}

void Registry::changePassphrase(const seal::Secret& passphrase, const seal::PassphraseCost& cost) {
  m_impl->write([&] {
    m_impl->self = m_impl->requireUser(m_impl->self.login);
    m_impl->self.slot =
        seal::lock(m_impl->keys->seed(), passphrase, slotBinding(m_impl->row, m_impl->self), cost);
    m_impl->users.save(m_impl->self);
    m_impl->record("passphrase", "user " + std::to_string(m_impl->self.id), {});
  });
}

}  // namespace michi::store
