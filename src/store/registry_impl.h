#pragma once
// What stands behind Registry. Sources of src/store only.

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>

#include "store/audit_trail.h"
#include "store/registry.h"
#include "store/registry_users.h"
#include "store/sealed_records.h"

namespace michi::store {

/// Sealed in the root of the office tier: what ties keys, users and the trail together.
struct OfficeNote {
  seal::PublicKeys root;
  std::string accessDigest;
  AuditAnchor anchor;
  std::int64_t revision = 0;  // counts the changes of households and places

  std::string pack() const;
  static OfficeNote unpack(const std::string& bytes);
};

template <class Record>
class Cache {
 public:
  const std::vector<Stored<Record>>& all() const { return m_records; }
  const Stored<Record>* find(std::int64_t id) const {
    const auto at = position(id);
    return at != m_records.end() && at->id == id ? &*at : nullptr;
  }
  void put(Stored<Record> record) {
    const auto at = position(record.id);
    if (at != m_records.end() && at->id == record.id)
      m_records[index(at)] = std::move(record);
    else
      m_records.insert(at, std::move(record));
  }
  void erase(std::int64_t id) {
    const auto at = position(id);
    if (at != m_records.end() && at->id == id) m_records.erase(at);
  }
  void clear() { m_records.clear(); }
  /// Ascending by id, those without a record left out.
  void replace(std::vector<Stored<Record>> records) {
    std::erase_if(records, [](const Stored<Record>& record) { return record.id == 0; });
    m_records = std::move(records);
  }

 private:
  using Position = typename std::vector<Stored<Record>>::const_iterator;
  Position position(std::int64_t id) const {
    if (!m_records.empty() && m_records.back().id < id) return m_records.end();
    return std::lower_bound(
        m_records.begin(), m_records.end(), id,
        [](const Stored<Record>& record, std::int64_t wanted) { return record.id < wanted; });
  }
  std::size_t index(Position at) const { return static_cast<std::size_t>(at - m_records.begin()); }
  std::vector<Stored<Record>> m_records;
};

struct Registry::Impl {
  Impl(Connection& openConnection, RegistryRow registryRow);

  Connection& connection;
  RegistryRow row;
  UserTable users;
  AuditTrail trail;
  UserRow self;
  std::optional<seal::KeyPair> keys;
  UserInfo info;
  std::array<std::unique_ptr<SealedRecords>, kTiers.size()> tiers;
  std::map<std::int64_t, seal::Secret> officeKeys;
  OfficeNote note;
  std::set<RecordRef> touched;  // by the write going on

  Cache<registry::Household> households;
  Cache<registry::Place> places;
  Cache<registry::Supporter> supporters;
  std::map<std::string, Stored<std::string>> settings;
  std::vector<std::string> unreadable;

  std::unique_ptr<SealedRecords>& slot(Tier tier) { return tiers.at(static_cast<std::size_t>(tier)); }
  SealedRecords* tier(Tier tier) { return slot(tier).get(); }
  SealedRecords& of(RecordKind kind);  // throws where the key is not held

  // registry.cpp
  void signIn(const std::string& login, const seal::Secret& passphrase);
  void openTiers();
  bool openTier(Tier tier);
  void openOldOfficeKeys();
  void load(Progress& progress);
  void loadKind(RecordKind kind);
  template <class Record>
  void loadInto(RecordKind kind, Cache<Record>& cache);
  void take(RecordKind kind, std::int64_t id, std::int64_t version, const std::string& plain);
  void reread(RecordRef record);
  void takeIn(const std::set<RecordRef>& changed);
  void readNote();  // and holds root and users to it
  void refreshTiers();
  /// One transaction: what others wrote is taken in first; `work` and what follows from it, or nothing.
  void write(const std::function<void()>& work);
  void record(const std::string& action, const std::string& subject, const std::string& why);
  std::string profileOf(const std::string& login) const;

  // registry_history.cpp; inside a transaction
  std::vector<HistoryEntry> history(RecordKind kind, std::int64_t id);

  // registry_access.cpp
  std::vector<UserRow> trustedUsers() const { return users.trusted(row); }
  UserInfo describe(const UserRow& user, const std::vector<GrantRow>& grants) const;
  void requireAdministrator() const;
  UserRow requireUser(const std::string& login) const;
  UserRow requireOther(const std::string& login) const;
  void sign(UserRow& user);

  // registry_keys.cpp
  bool isEntitled(const UserRow& user, Tier tier, bool isDisaster) const;
  seal::KeyPair authority() { return seal::KeyPair(tier(Tier::Authority)->key().key.clone()); }
  void giveKey(Tier tier, std::int64_t user, const seal::PublicKeys& keys, std::int64_t disaster);
  void handOver();
  void rekey(Tier tier);
  void changeAuthority(const seal::KeyPair& before, std::vector<UserRow> confirmed);
  void takeKey(Tier tier, std::int64_t user);

  // registry_disaster.cpp
  std::vector<DisasterAccess> disasters();
  std::int64_t openDisasterId();
  void openByEnvelope(const seal::Secret& printedKey);
  void forgetUngranted();
};

std::string grantBinding(const RegistryRow& registry, Tier tier, std::int64_t user, std::int64_t generation);
std::string slotBinding(const RegistryRow& registry, const UserRow& user);
std::string profileName(const std::string& login);

}  // namespace michi::store
