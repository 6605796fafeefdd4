#pragma once
// Users of the registry and their keys, as rows. Sources of src/store only.
//
// A user's row is signed with the administrators' key, the authority. Its public half is certified by the
// recovery key or, after it was changed, by the authority before it. The recovery key's public half is part
// of what every user's passphrase opens, and stands sealed in the office tier: nobody can put another in its
// place.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "seal/crypto.h"
#include "store/connection.h"
#include "store/registry.h"
#include "store/sealed_records.h"

namespace michi::store {

inline constexpr std::int64_t kRecoveryUser = 0;
inline constexpr std::int64_t kEnvelopeUser = -1;

struct UserRow {
  std::int64_t id = 0;
  std::string login;
  Roles roles;
  UserFlags flags;
  std::int64_t serial = 0;  // counts the changes of the row
  std::int64_t key = 0;     // of registry_key
  seal::PublicKeys keys;
  std::int64_t authority = 0;  // the generation that signed
  std::string signature;
  seal::LockedSecret slot;
};

struct GrantRow {
  std::int64_t user = 0;
  Tier tier = Tier::Office;
  std::int64_t generation = 0;
  std::int64_t disaster = 0;  // 0: a lasting one
  std::string wrapped;
};

struct TierRow {
  std::int64_t generation = 0;
  bool wantsRekey = false;
};

/// A public key of the authority, by the one before it, the first by the recovery key.
struct Certificate {
  std::int64_t generation = 0;
  seal::PublicKeys keys;
  std::string signature;
};

struct Envelope {
  std::int64_t user = 0;
  seal::PublicKeys keys;  // of the disaster key pair
  std::string sealed;
};

struct RegistryRow {
  std::string id;
  seal::PublicKeys root;
};

class UserTable {
 public:
  explicit UserTable(Connection& connection) : m_connection(connection) {}

  bool exists() const;
  void create(const RegistryRow& row);
  /// Throws Error(NotFound) when the workspace has no registry yet.
  RegistryRow registry() const;

  std::vector<UserRow> users() const;
  std::optional<UserRow> find(const std::string& login) const;
  /// With its public keys, if their id is a new one.
  void save(const UserRow& user);
  std::int64_t newUserId() const;
  std::int64_t newKeyId() const;
  /// A row's signed part.
  static std::string message(const std::string& registryId, const UserRow& user);
  static std::string message(const std::string& registryId, const Certificate& certificate);
  void save(const Certificate& certificate);
  /// The present authority. Throws Error(Damaged) when the certificates do not lead from the root to it.
  Certificate authority(const RegistryRow& registry) const;
  /// The users whom it has signed.
  std::vector<UserRow> trusted(const RegistryRow& registry) const;

  TierRow tier(Tier tier) const;
  void save(Tier tier, const TierRow& row);
  std::vector<GrantRow> grants() const;
  void save(const GrantRow& grant);
  void removeGrants(std::int64_t user);
  void removeGrants(Tier tier);
  void removeGrant(std::int64_t user, Tier tier);
  std::vector<Envelope> envelopes() const;
  void save(const Envelope& envelope);
  void removeEnvelopes();
  std::map<std::int64_t, std::string> oldKeys() const;
  void saveOldKey(std::int64_t generation, const std::string& sealed);

  /// Of all that decides who may see what; kept sealed in the office tier.
  std::string digest() const;

 private:
  Connection& m_connection;
};

}  // namespace michi::store
