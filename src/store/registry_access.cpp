// Who holds which key: users, roles, re-keying, disaster access, recovery.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "seal/pack.h"
#include "seal/printed_key.h"
#include "store/dialect.h"
#include "store/registry_impl.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

using Json = nlohmann::json;

std::string envelopeBinding(const RegistryRow& registry, std::int64_t user) {
  return seal::pack("envelope", registry.id, user);
}

void requireLogin(const std::string& login) {
  constexpr std::size_t kLongest = 64;
  const bool isPlain =
      !login.empty() && login.size() <= kLongest && login.find_first_of(" \t\r\n/,") == std::string::npos;
  if (isPlain) return;
  throw Error(ErrorKind::BadInput, text("“%1” is no user name.", login), {},
              text("Give a short name without spaces, such as tanaka."));
}

DisasterAccess readDisaster(std::int64_t id, const std::string& plain) {
  const Json json = Json::parse(plain);
  const auto get = [&json](const char* name) { return json.value(name, std::string()); };
  return {id, get("reason"), get("opened_at"), get("opened_by"), get("closed_at"), get("closed_by")};
}

std::string writeDisaster(const DisasterAccess& access) {
  return Json{{"reason", access.reason},
              {"opened_at", access.openedAt},
              {"opened_by", access.openedBy},
              {"closed_at", access.closedAt},
              {"closed_by", access.closedBy}}
      .dump();
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

// Rows

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

// Keys

bool Registry::Impl::isEntitled(const UserRow& user, Tier which, bool isDisaster) const {
  return !user.flags.isRevoked && (user.roles.implies(which) || (isDisaster && user.flags.isDisasterStaff));
}

void Registry::Impl::giveKey(Tier which, std::int64_t user, const seal::PublicKeys& publicKeys,
                             std::int64_t disaster) {
  const TierKey& key = tier(which)->key();
  users.save(GrantRow{user, which, key.generation, disaster,
                      seal::wrap(key.key, publicKeys, grantBinding(row, which, user, key.generation))});
}

/// Gives every entitled user the keys that this session holds, and re-keys what was left for a holder.
void Registry::Impl::handOver() {
  const std::int64_t disaster = openDisasterId();
  for (const Tier which : kTiers) {
    if (tier(which) == nullptr) continue;
    if (users.tier(which).wantsRekey) rekey(which);
    const std::vector<GrantRow> grants = users.grants();
    const std::int64_t generation = tier(which)->key().generation;
    const auto has = [&](std::int64_t user) {
      return std::any_of(grants.begin(), grants.end(), [&](const GrantRow& grant) {
        return grant.user == user && grant.tier == which && grant.generation == generation;
      });
    };
    for (const UserRow& user : trustedUsers()) {
      if (isEntitled(user, which, disaster != 0) && !has(user.id))
        giveKey(which, user.id, user.keys, user.roles.implies(which) ? 0 : disaster);
    }
    if (!has(kRecoveryUser)) giveKey(which, kRecoveryUser, row.root, 0);
    const std::vector<Envelope> envelopes = users.envelopes();
    if (!envelopes.empty() && !has(kEnvelopeUser)) giveKey(which, kEnvelopeUser, envelopes.front().keys, 0);
  }
}

/// The old authority certifies the new one, which signs those whom the old one had signed.
void Registry::Impl::changeAuthority(const seal::KeyPair& before, std::vector<UserRow> confirmed) {
  const seal::KeyPair now = authority();
  Certificate certificate{tier(Tier::Authority)->key().generation, now.publicKeys(), {}};
  certificate.signature = before.sign(UserTable::message(row.id, certificate));
  users.save(certificate);
  for (UserRow& user : confirmed) {
    sign(user);
    users.save(user);
    if (user.id == self.id) self = user;
  }
}

/// A new key for a tier: what was sealed is sealed anew, and nobody holds it yet but this session.
void Registry::Impl::rekey(Tier which) {
  const std::int64_t generation = users.tier(which).generation + 1;
  seal::Secret fresh = seal::Secret::random(seal::kKeySize);
  if (which == Tier::Office) {
    officeKeys[generation] = fresh.clone();
    for (const auto& [old, key] : officeKeys) {
      if (old != generation)
        users.saveOldKey(old, seal::sealBytes(fresh, key.view(), seal::pack("old key", row.id, old)));
    }
  }
  std::optional<seal::KeyPair> before;
  if (which == Tier::Authority) before = authority();
  std::vector<UserRow> confirmed;
  if (which == Tier::Authority) confirmed = trustedUsers();
  tier(which)->rekey({std::move(fresh), generation});
  users.removeGrants(which);
  users.save(which, {generation, false});
  if (before) changeAuthority(*before, confirmed);
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

/// Takes a key back: it is changed at once where this session holds it, else by the next who does.
void Registry::Impl::takeKey(Tier which, std::int64_t user) {
  users.removeGrant(user, which);
  TierRow tierRow = users.tier(which);
  tierRow.wantsRekey = true;
  users.save(which, tierRow);
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

// Disaster access

std::vector<DisasterAccess> Registry::Impl::disasters() {
  std::vector<DisasterAccess> all;
  of(RecordKind::Disaster)
      .readAll(RecordKind::Disaster, [&](std::int64_t id, std::int64_t, const std::string& plain) {
        all.push_back(readDisaster(id, plain));
      });
  return all;
}

std::int64_t Registry::Impl::openDisasterId() {
  for (const DisasterAccess& access : disasters()) {
    if (access.isOpen()) return access.id;
  }
  return 0;
}

std::vector<DisasterAccess> Registry::disasters() const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  return m_impl->disasters();
}

std::optional<DisasterAccess> Registry::openDisaster() const {
  for (DisasterAccess& access : disasters()) {
    if (access.isOpen()) return std::move(access);
  }
  return {};
}

seal::Secret Registry::prepareEnvelope() {
  m_impl->requireAdministrator();
  require(Tier::Place);
  require(Tier::Person);
  seal::Secret printed;
  m_impl->write([&] {
    const seal::KeyPair disaster = seal::KeyPair::random();
    const seal::Secret envelopeKey = seal::Secret::random(seal::kKeySize);
    m_impl->users.removeEnvelopes();
    bool hasStaff = false;
    for (const UserRow& user : m_impl->trustedUsers()) {
      if (!user.flags.isDisasterStaff || user.flags.isRevoked) continue;
      hasStaff = true;
      const std::string binding = envelopeBinding(m_impl->row, user.id);
      const std::string wrapped = seal::wrap(disaster.seed(), user.keys, binding);
      m_impl->users.save(
          Envelope{user.id, disaster.publicKeys(), seal::sealBytes(envelopeKey, wrapped, binding)});
    }
    if (!hasStaff) {
      throw Error(ErrorKind::Conflict, text("No staff are named for disaster access."), {},
                  text("Name them first: michi user grant WS NAME --disaster-staff."));
    }
    m_impl->handOver();
    m_impl->record("envelope", {}, {});
    printed = seal::printKey(envelopeKey);
  });
  return printed;
}

/// The tiers by way of the envelope, for a session that does not hold them.
void Registry::Impl::openByEnvelope(const seal::Secret& printedKey) {
  const seal::Secret envelopeKey = seal::readPrintedKey(printedKey.view());
  const std::vector<Envelope> envelopes = users.envelopes();
  const auto mine = std::find_if(envelopes.begin(), envelopes.end(),
                                 [this](const Envelope& envelope) { return envelope.user == self.id; });
  if (mine == envelopes.end()) {
    throw Error(ErrorKind::Conflict, text("%1 is not named for disaster access.", self.login), {},
                text("One of the named staff can open it, or whoever holds the keys."));
  }
  const std::string binding = envelopeBinding(row, self.id);
  std::string wrapped;
  std::optional<seal::Secret> seed;
  if (seal::openBytes(envelopeKey, mine->sealed, binding, wrapped)) seed = keys->unwrap(wrapped, binding);
  if (!seed) {
    throw Error(ErrorKind::BadInput, text("This is not the key of the present envelope."), {},
                text("Use the newest envelope; older ones are worthless."));
  }
  const seal::KeyPair disaster(std::move(*seed));
  for (const GrantRow& grant : users.grants()) {
    if (grant.user != kEnvelopeUser || tier(grant.tier) != nullptr) continue;
    auto key = disaster.unwrap(grant.wrapped, grantBinding(row, grant.tier, kEnvelopeUser, grant.generation));
    if (!key) throw Error(ErrorKind::Damaged, text("The envelope's keys are damaged."), connection.file());
    slot(grant.tier) = std::make_unique<SealedRecords>(connection, row.id, grant.tier,
                                                       TierKey{std::move(*key), grant.generation});
  }
}

void Registry::openDisaster(const std::string& reason, const seal::Secret& envelopeKey, Progress& progress) {
  if (reason.empty()) throw Error(ErrorKind::BadInput, text("Disaster access needs a reason."));
  if (openDisaster()) throw Error(ErrorKind::Conflict, text("Disaster access is open already."));
  if (!envelopeKey.empty()) m_impl->openByEnvelope(envelopeKey);
  require(Tier::Place);
  require(Tier::Person);
  progress.check();
  m_impl->write([&] {
    SealedRecords& office = m_impl->of(RecordKind::Disaster);
    DisasterAccess access;
    access.reason = reason;
    access.openedAt = m_impl->connection.textValue("SELECT " + std::string(dialect::kNow));
    access.openedBy = m_impl->self.login;
    const std::int64_t id = office.newId(RecordKind::Disaster);
    office.put({RecordKind::Disaster, id}, writeDisaster(access));
    m_impl->handOver();
    m_impl->record("disaster_open", "disaster " + std::to_string(id), reason);
  });
  m_impl->load(progress);
  m_impl->info = m_impl->describe(m_impl->self, m_impl->users.grants());
}

void Registry::closeDisaster(const std::string& reason, Progress& progress) {
  std::optional<DisasterAccess> access = openDisaster();
  if (!access) throw Error(ErrorKind::Conflict, text("Disaster access is not open."));
  require(Tier::Place);
  require(Tier::Person);
  progress.check();
  m_impl->write([&] {
    access->closedAt = m_impl->connection.textValue("SELECT " + std::string(dialect::kNow));
    access->closedBy = m_impl->self.login;
    m_impl->of(RecordKind::Disaster).put({RecordKind::Disaster, access->id}, writeDisaster(*access));
    m_impl->users.removeEnvelopes();
    m_impl->rekey(Tier::Place);
    m_impl->rekey(Tier::Person);
    m_impl->handOver();
    m_impl->record("disaster_close", "disaster " + std::to_string(access->id), reason);
  });
  m_impl->forgetUngranted();
  m_impl->info = m_impl->describe(m_impl->self, m_impl->users.grants());
}

/// Tiers that were this session's for the disaster only.
void Registry::Impl::forgetUngranted() {
  if (!self.roles.implies(Tier::Place)) {
    slot(Tier::Place).reset();
    places.clear();
  }
  if (!self.roles.implies(Tier::Person)) {
    slot(Tier::Person).reset();
    households.clear();
    supporters.clear();
  }
}

}  // namespace michi::store
