#include "store/registry_users.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "seal/pack.h"
#include "store/dialect.h"

namespace michi::store {
namespace {

constexpr std::string_view kUserColumns =
    "SELECT u.id, u.login, u.roles, u.flags, u.serial, u.key_id, u.authority, u.signature, u.salt, "
    "u.cost_operations, u.cost_memory, u.locked_seed, u.slot_check, k.box, k.sign FROM registry_user u "
    "LEFT JOIN registry_key k ON k.id = u.key_id AND k.user_id = u.id";
constexpr std::string_view kUserTypes = "itiiiiibbiibbbb";

constexpr int kKeeper = 1, kDisasterStaff = 2, kRevoked = 4;

int bitsOf(const UserFlags& flags) {
  return (flags.isKeeper ? kKeeper : 0) | (flags.isDisasterStaff ? kDisasterStaff : 0) |
         (flags.isRevoked ? kRevoked : 0);
}

UserFlags flagsOf(std::int64_t bits) {
  return {(bits & kKeeper) != 0, (bits & kDisasterStaff) != 0, (bits & kRevoked) != 0};
}

UserRow readUser(const Statement& row) {
  UserRow user;
  user.id = row.integer(0);
  user.login = row.text(1);
  user.roles = Roles(static_cast<int>(row.integer(2)));
  user.flags = flagsOf(row.integer(3));
  user.serial = row.integer(4);
  user.key = row.integer(5);
  user.authority = row.integer(6);
  user.signature = row.bytes(7);
  user.slot = {row.bytes(8),
               {static_cast<std::uint64_t>(row.integer(9)), static_cast<std::uint64_t>(row.integer(10))},
               row.bytes(11),
               row.bytes(12)};
  if (!row.isNull(13)) user.keys = {row.bytes(13), row.bytes(14)};
  return user;
}

Tier tierNamed(const std::string& name) {
  for (const Tier tier : kTiers) {
    if (nameOf(tier) == name) return tier;
  }
  throw Error(ErrorKind::Damaged, text("A key of an unknown tier was found in the registry."));
}

}  // namespace

bool UserTable::exists() const { return m_connection.integer("SELECT count(*) FROM registry") > 0; }

void UserTable::create(const RegistryRow& row) {
  Statement(m_connection,
            "INSERT INTO registry (id, created_at, root_box, root_sign) VALUES (:id, " +
                std::string(dialect::kNow) + ", :box, :sign)",
            "tbb")
      .set(0, row.id)
      .set(1, row.root.box)
      .set(2, row.root.sign)
      .run();
}

RegistryRow UserTable::registry() const {
  Statement query(m_connection, "SELECT id, root_box, root_sign FROM registry", "", "tbb");
  if (!query.next()) {
    throw Error(ErrorKind::NotFound, text("The workspace has no registry of households yet."),
                m_connection.file(), text("michi user add WS NAME makes it, with its first administrator."));
  }
  return {query.text(0), {query.bytes(1), query.bytes(2)}};
}

std::vector<UserRow> UserTable::users() const {
  Statement query(m_connection, std::string(kUserColumns) + " ORDER BY u.id", "", kUserTypes);
  std::vector<UserRow> users;
  while (query.next()) users.push_back(readUser(query));
  return users;
}

std::optional<UserRow> UserTable::find(const std::string& login) const {
  Statement query(m_connection, std::string(kUserColumns) + " WHERE u.login = :login", "t", kUserTypes);
  query.set(0, login);
  if (!query.next()) return {};
  return readUser(query);
}

std::string UserTable::message(const std::string& registryId, const UserRow& user) {
  return seal::pack("user", registryId, user.id, user.login, std::int64_t{user.roles.bits()},
                    std::int64_t{bitsOf(user.flags)}, user.serial, user.key, user.keys.box, user.keys.sign,
                    user.authority);
}

void UserTable::save(const UserRow& user) {
  Statement(
      m_connection,
      "INSERT OR REPLACE INTO registry_user (id, login, roles, flags, serial, key_id, authority, signature, "
      "salt, cost_operations, cost_memory, locked_seed, slot_check) VALUES (:id, :login, :roles, :flags, "
      ":serial, :key, "
      ":authority, :signature, :salt, :operations, :memory, :seed, :check)",
      "itiiiiibbiibb")
      .set(0, user.id)
      .set(1, user.login)
      .set(2, std::int64_t{user.roles.bits()})
      .set(3, std::int64_t{bitsOf(user.flags)})
      .set(4, user.serial)
      .set(5, user.key)
      .set(6, user.authority)
      .set(7, user.signature)
      .set(8, user.slot.salt)
      .set(9, static_cast<std::int64_t>(user.slot.cost.operations))
      .set(10, static_cast<std::int64_t>(user.slot.cost.memory))
      .set(11, user.slot.sealed)
      .set(12, user.slot.check)
      .run();
  Statement(m_connection,
            "INSERT OR IGNORE INTO registry_key (id, user_id, box, sign) VALUES (:id, :user, :box, :sign)",
            "iibb")
      .set(0, user.key)
      .set(1, user.id)
      .set(2, user.keys.box)
      .set(3, user.keys.sign)
      .run();
}

std::int64_t UserTable::newUserId() const {
  return m_connection.integer("SELECT coalesce(max(id), 0) + 1 FROM registry_user");
}
std::int64_t UserTable::newKeyId() const {
  return m_connection.integer("SELECT coalesce(max(id), 0) + 1 FROM registry_key");
}

std::string UserTable::message(const std::string& registryId, const Certificate& certificate) {
  return seal::pack("authority", registryId, certificate.generation, certificate.keys.box,
                    certificate.keys.sign);
}

void UserTable::save(const Certificate& certificate) {
  Statement(
      m_connection,
      "INSERT INTO registry_authority (generation, box, sign, signature) VALUES (:generation, :box, :sign, "
      ":signature)",
      "ibbb")
      .set(0, certificate.generation)
      .set(1, certificate.keys.box)
      .set(2, certificate.keys.sign)
      .set(3, certificate.signature)
      .run();
}

Certificate UserTable::authority(const RegistryRow& registry) const {
  Statement query(m_connection,
                  "SELECT generation, box, sign, signature FROM registry_authority ORDER BY generation", "",
                  "ibbb");
  Certificate present;
  present.keys = registry.root;
  while (query.next()) {
    Certificate next{query.integer(0), {query.bytes(1), query.bytes(2)}, query.bytes(3)};
    if (next.generation != present.generation + 1 ||
        !seal::isSignedBy(present.keys, message(registry.id, next), next.signature))
      break;
    present = std::move(next);
  }
  if (present.generation != 0 && present.generation == tier(Tier::Authority).generation) return present;
  throw Error(ErrorKind::Damaged, text("The administrators' key was tampered with."), m_connection.file(),
              text("Work on with a backup of it."));
}

std::vector<UserRow> UserTable::trusted(const RegistryRow& registry) const {
  const Certificate signer = authority(registry);
  std::vector<UserRow> signedOnes = users();
  std::erase_if(signedOnes, [&](const UserRow& user) {
    return user.authority != signer.generation ||
           !seal::isSignedBy(signer.keys, message(registry.id, user), user.signature);
  });
  return signedOnes;
}

TierRow UserTable::tier(Tier tier) const {
  Statement query(m_connection, "SELECT generation, wants_rekey FROM registry_tier WHERE tier = :tier", "t",
                  "ii");
  query.set(0, nameOf(tier));
  if (!query.next())
    throw Error(ErrorKind::Damaged, text("A tier of the registry is missing."), m_connection.file());
  return {query.integer(0), query.integer(1) != 0};
}

void UserTable::save(Tier tier, const TierRow& row) {
  Statement(m_connection,
            "INSERT OR REPLACE INTO registry_tier (tier, generation, wants_rekey) VALUES (:tier, "
            ":generation, :wants)",
            "tii")
      .set(0, nameOf(tier))
      .set(1, row.generation)
      .set(2, std::int64_t{row.wantsRekey})
      .run();
}

std::vector<GrantRow> UserTable::grants() const {
  Statement query(
      m_connection,
      "SELECT user_id, tier, generation, disaster_id, wrapped FROM registry_grant ORDER BY tier, user_id", "",
      "itiib");
  std::vector<GrantRow> grants;
  while (query.next()) {
    grants.push_back(
        {query.integer(0), tierNamed(query.text(1)), query.integer(2), query.integer(3), query.bytes(4)});
  }
  return grants;
}

void UserTable::save(const GrantRow& grant) {
  Statement(m_connection,
            "INSERT OR REPLACE INTO registry_grant (tier, user_id, generation, disaster_id, wrapped) "
            "VALUES (:tier, :user, :generation, :disaster, :wrapped)",
            "tiiib")
      .set(0, nameOf(grant.tier))
      .set(1, grant.user)
      .set(2, grant.generation)
      .set(3, grant.disaster)
      .set(4, grant.wrapped)
      .run();
}

void UserTable::removeGrants(std::int64_t user) {
  Statement(m_connection, "DELETE FROM registry_grant WHERE user_id = :user", "i").set(0, user).run();
}

void UserTable::removeGrants(Tier tier) {
  Statement(m_connection, "DELETE FROM registry_grant WHERE tier = :tier", "t").set(0, nameOf(tier)).run();
}

void UserTable::removeGrant(std::int64_t user, Tier tier) {
  Statement(m_connection, "DELETE FROM registry_grant WHERE user_id = :user AND tier = :tier", "it")
      .set(0, user)
      .set(1, nameOf(tier))
      .run();
}

std::vector<Envelope> UserTable::envelopes() const {
  Statement query(m_connection, "SELECT user_id, box, sign, sealed FROM registry_envelope ORDER BY user_id",
                  "", "ibbb");
  std::vector<Envelope> envelopes;
  while (query.next())
    envelopes.push_back({query.integer(0), {query.bytes(1), query.bytes(2)}, query.bytes(3)});
  return envelopes;
}

void UserTable::save(const Envelope& envelope) {
  Statement(m_connection,
            "INSERT OR REPLACE INTO registry_envelope (user_id, box, sign, sealed) VALUES (:user, :box, "
            ":sign, :sealed)",
            "ibbb")
      .set(0, envelope.user)
      .set(1, envelope.keys.box)
      .set(2, envelope.keys.sign)
      .set(3, envelope.sealed)
      .run();
}

void UserTable::removeEnvelopes() {
  m_connection.execute("DELETE FROM registry_envelope");
  removeGrants(kEnvelopeUser);
}

std::map<std::int64_t, std::string> UserTable::oldKeys() const {
  Statement query(m_connection, "SELECT generation, sealed FROM registry_old_key", "", "ib");
  std::map<std::int64_t, std::string> keys;
  while (query.next()) keys[query.integer(0)] = query.bytes(1);
  return keys;
}

void UserTable::saveOldKey(std::int64_t generation, const std::string& sealed) {
  Statement(m_connection,
            "INSERT OR REPLACE INTO registry_old_key (generation, sealed) VALUES (:generation, :sealed)",
            "ib")
      .set(0, generation)
      .set(1, sealed)
      .run();
}

std::string UserTable::digest() const {
  seal::Packer packer;
  for (const UserRow& user : users()) packer.add(message("", user)).add(user.signature);
  for (const GrantRow& grant : grants())
    packer.add(grant.user)
        .add(nameOf(grant.tier))
        .add(grant.generation)
        .add(grant.disaster)
        .add(grant.wrapped);
  for (const Envelope& envelope : envelopes())
    packer.add(envelope.user).add(envelope.keys.box).add(envelope.keys.sign).add(envelope.sealed);
  for (const Tier tier : kTiers) {
    const TierRow row = this->tier(tier);
    packer.add(row.generation).add(std::int64_t{row.wantsRekey});
  }
  return seal::hash(packer.bytes());
}

}  // namespace michi::store
