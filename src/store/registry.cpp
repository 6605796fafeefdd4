// Founding, unlocking and reading the registry, and the one way of writing to it.

#include "store/registry.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "registry/codec.h"
#include "seal/pack.h"
#include "seal/printed_key.h"
#include "store/registry_impl.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

[[noreturn]] void failLogin() {
  throw Error(ErrorKind::BadInput, text("The user name or the passphrase is wrong."), {},
              text("Whoever lost a passphrase asks an administrator for the recovery key."));
}

[[noreturn]] void failSlot(Connection& connection, const std::string& login) {
  throw Error(ErrorKind::Damaged, text("The key slot of %1 is damaged.", login), connection.file(),
              text("Work on with a backup of it, or ask for the recovery key: michi user recover."));
}

[[noreturn]] void failUsers(Connection& connection) {
  throw Error(ErrorKind::Damaged, text("The list of the registry's users was tampered with."),
              connection.file(), text("Work on with a backup of it."));
}

}  // namespace

std::string OfficeNote::pack() const {
  return seal::pack(root.box, root.sign, accessDigest, anchor.seq, anchor.hash, revision);
}

OfficeNote OfficeNote::unpack(const std::string& bytes) {
  seal::Unpacker unpacker(bytes);
  OfficeNote note;
  note.root.box = unpacker.field();
  note.root.sign = unpacker.field();
  note.accessDigest = unpacker.field();
  note.anchor.seq = unpacker.number();
  note.anchor.hash = unpacker.field();
  note.revision = unpacker.number();
  return note;
}

std::string grantBinding(const RegistryRow& registry, Tier tier, std::int64_t user, std::int64_t generation) {
  return seal::pack("grant", registry.id, nameOf(tier), user, generation);
}
std::string slotBinding(const RegistryRow& registry, const UserRow& user) {
  return seal::pack("slot", registry.id, user.id, user.keys.box, user.keys.sign, registry.root.box,
                    registry.root.sign);
}
std::string profileName(const std::string& login) { return "user/" + login; }

Registry::Impl::Impl(Connection& openConnection, RegistryRow registryRow)
    : connection(openConnection), row(std::move(registryRow)), users(connection), trail(connection, row.id) {}

SealedRecords& Registry::Impl::of(RecordKind kind) {
  SealedRecords* records = tier(tierOf(kind));
  if (records != nullptr) return *records;
  throw Error(ErrorKind::Conflict, text("%1 has no key of the %2.", self.login, titleOf(tierOf(kind))), {},
              text("An administrator can grant it: michi user grant."));
}

// Unlocking

void Registry::Impl::signIn(const std::string& login, const seal::Secret& passphrase) {
  const std::optional<UserRow> user = users.find(login);
  if (!user || user->flags.isRevoked) failLogin();
  const std::string binding = slotBinding(row, *user);
  if (!seal::isIntact(user->slot, binding)) failSlot(connection, login);
  std::optional<seal::Secret> seed = seal::unlock(user->slot, passphrase, binding);
  if (!seed) failLogin();
  keys.emplace(std::move(*seed));
  const std::vector<UserRow> trusted = trustedUsers();
  const bool isTrusted =
      std::any_of(trusted.begin(), trusted.end(), [&](const UserRow& other) { return other.id == user->id; });
  if (keys->publicKeys() != user->keys || !isTrusted) failUsers(connection);
  self = *user;
}

bool Registry::Impl::openTier(Tier which) {
  const TierRow tierRow = users.tier(which);
  for (const GrantRow& grant : users.grants()) {
    if (grant.user != self.id || grant.tier != which || grant.generation != tierRow.generation) continue;
    std::optional<seal::Secret> key =
        keys->unwrap(grant.wrapped, grantBinding(row, which, self.id, tierRow.generation));
    if (!key) {
      throw Error(ErrorKind::Damaged,
                  text("The key of %1 for the %2 is damaged.", self.login, titleOf(which)), connection.file(),
                  text("An administrator can grant it again: michi user grant."));
    }
    if (which == Tier::Office) officeKeys[tierRow.generation] = key->clone();
    slot(which) = std::make_unique<SealedRecords>(connection, row.id, which,
                                                  TierKey{std::move(*key), tierRow.generation});
    return true;
  }
  return false;
}

void Registry::Impl::openOldOfficeKeys() {
  const seal::Secret& key = tier(Tier::Office)->key().key;
  for (const auto& [generation, sealed] : users.oldKeys()) {
    auto old = seal::openSecret(key, sealed, seal::pack("old key", row.id, generation));
    if (old) officeKeys[generation] = std::move(*old);
  }
}

void Registry::Impl::openTiers() {
  if (!openTier(Tier::Office)) {
    throw Error(ErrorKind::Conflict, text("%1 has no key of the %2.", self.login, titleOf(Tier::Office)), {},
                text("An administrator can grant it: michi user grant."));
  }
  openOldOfficeKeys();
  openTier(Tier::Place);
  openTier(Tier::Person);
  openTier(Tier::Authority);
}

void Registry::Impl::readNote() {
  note = OfficeNote::unpack(tier(Tier::Office)->note());
  if (note.root != row.root || note.accessDigest != users.digest()) failUsers(connection);
}

/// Takes in the manifests; what changed in them is read again.
void Registry::Impl::refreshTiers() {
  for (const auto& records : tiers) {
    if (!records) continue;
    const std::vector<RecordRef> changed = records->refresh();
    takeIn({changed.begin(), changed.end()});
  }
  readNote();
}

void Registry::Impl::take(RecordKind kind, std::int64_t id, std::int64_t version, const std::string& plain) {
  try {
    switch (kind) {
      case RecordKind::Household:
        households.put({id, version, registry::decode<registry::Household>(plain)});
        break;
      case RecordKind::Place:
        places.put({id, version, registry::decode<registry::Place>(plain)});
        break;
      case RecordKind::Supporter:
        supporters.put({id, version, registry::decode<registry::Supporter>(plain)});
        break;
      case RecordKind::Setting: {
        seal::Unpacker unpacker(plain);
        const std::string name(unpacker.field());
        settings[name] = {id, version, std::string(unpacker.field())};
        break;
      }
      default:
        break;  // read when asked for
    }
  } catch (const Error& error) {
    unreadable.push_back(titleOf(kind) + " " + std::to_string(id) + ": " + error.happened());
  }
}

void Registry::Impl::reread(RecordRef record) {
  if (record.kind == RecordKind::Household) households.erase(record.id);
  if (record.kind == RecordKind::Place) places.erase(record.id);
  if (record.kind == RecordKind::Supporter) supporters.erase(record.id);
  if (record.kind == RecordKind::Setting)
    std::erase_if(settings, [&](const auto& setting) { return setting.second.id == record.id; });
  tier(tierOf(record.kind))
      ->read(record, [&](std::int64_t id, std::int64_t version, const std::string& plain) {
        take(record.kind, id, version, plain);
      });
}

void Registry::Impl::load(Progress& progress) {
  const Transaction reading(connection, Transaction::Kind::Read);
  for (const auto& records : tiers) {
    if (records) records->refresh();
  }
  readNote();
  for (const RecordKind kind :
       {RecordKind::Setting, RecordKind::Place, RecordKind::Household, RecordKind::Supporter}) {
    progress.check();
    if (tier(tierOf(kind)) != nullptr) loadKind(kind);
  }
}

void Registry::Impl::loadKind(RecordKind kind) {
  switch (kind) {
    case RecordKind::Household:
      return loadInto(kind, households);
    case RecordKind::Place:
      return loadInto(kind, places);
    case RecordKind::Supporter:
      return loadInto(kind, supporters);
    default:
      of(kind).readAll(kind, [&](std::int64_t id, std::int64_t version, const std::string& plain) {
        take(kind, id, version, plain);
      });
  }
}

template <class Record>
void Registry::Impl::loadInto(RecordKind kind, Cache<Record>& cache) {
  std::vector<Stored<Record>> records;
  std::mutex unreadableOnes;
  of(kind).readAllInParallel(
      kind, [&](std::size_t count) { records.resize(count); },
      [&](std::size_t index, std::int64_t id, std::int64_t version, const std::string& plain) {
        try {
          records[index] = {id, version, registry::decode<Record>(plain)};
        } catch (const Error& error) {
          const std::scoped_lock lock(unreadableOnes);
          unreadable.push_back(titleOf(kind) + " " + std::to_string(id) + ": " + error.happened());
        }
      });
  cache.replace(std::move(records));
}

// Writing

void Registry::Impl::write(const std::function<void()>& work) {
  Transaction transaction(connection, Transaction::Kind::Write);
  touched.clear();
  try {
    refreshTiers();
    work();
    note.accessDigest = users.digest();
    tier(Tier::Office)->setNote(note.pack());
    for (const auto& records : tiers) {
      if (records) records->flush();
    }
    transaction.commit();
  } catch (...) {
    for (const auto& records : tiers) {
      if (records) records->rollback();
    }
    throw;
  }
  takeIn(std::exchange(touched, {}));
}

/// What this session wrote, or somebody else; a great many records are faster read all together.
void Registry::Impl::takeIn(const std::set<RecordRef>& changed) {
  constexpr std::ptrdiff_t kMany = 1000;
  for (auto first = changed.begin(); first != changed.end();) {
    const RecordKind kind = first->kind;
    const auto last =
        std::find_if(first, changed.end(), [&](const RecordRef& ref) { return ref.kind != kind; });
    const bool isCached = kind == RecordKind::Household || kind == RecordKind::Place ||
                          kind == RecordKind::Supporter || kind == RecordKind::Setting;
    if (isCached && std::distance(first, last) > kMany)
      loadKind(kind);
    else if (isCached)
      std::for_each(first, last, [this](const RecordRef& ref) { reread(ref); });
    first = last;
  }
}

void Registry::Impl::record(const std::string& action, const std::string& subject, const std::string& why) {
  const TierKey& office = tier(Tier::Office)->key();
  note.anchor = trail.append(note.anchor, {self.id, self.key, *keys}, action, subject, why, office.key,
                             office.generation);
}

std::string Registry::Impl::profileOf(const std::string& login) const {
  const auto found = settings.find(profileName(login));
  return found == settings.end() ? std::string() : found->second.record;
}

// Registry

Registry::Registry(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Registry::~Registry() {
  constexpr std::size_t kStack = 128U
                                 << 10U;  // short texts of records lie there, in calls that have returned
  m_impl.reset();
  seal::wipeStack(kStack);
}
Registry::Registry(Registry&&) noexcept = default;
Registry& Registry::operator=(Registry&&) noexcept = default;

bool Registry::exists(const Workspace& workspace) { return UserTable(workspace.m_impl->connection).exists(); }

Registry Registry::unlock(Workspace& workspace, const std::string& login, const seal::Secret& passphrase,
                          const std::string& purpose, Progress& progress) {
  Connection& connection = workspace.m_impl->writable();
  auto impl = std::make_unique<Impl>(connection, UserTable(connection).registry());
  impl->signIn(login, passphrase);
  impl->openTiers();
  impl->load(progress);
  impl->write([&] {
    impl->record("unlock", {}, purpose);
    impl->handOver();
  });
  impl->info = impl->describe(impl->self, impl->users.grants());
  return Registry(std::move(impl));
}

std::vector<AuditFinding> Registry::verifyAudit(const Workspace& workspace) {
  Connection& connection = workspace.m_impl->connection;
  const Transaction reading(connection, Transaction::Kind::Read);
  return AuditTrail(connection, UserTable(connection).registry().id).verify({});
}

std::vector<AuditEntry> Registry::auditEntries(const Workspace& workspace) {
  Connection& connection = workspace.m_impl->connection;
  const Transaction reading(connection, Transaction::Kind::Read);
  return AuditTrail(connection, UserTable(connection).registry().id).entries({});
}

const UserInfo& Registry::user() const { return m_impl->info; }
bool Registry::holds(Tier tier) const { return m_impl->tier(tier) != nullptr; }

void Registry::require(Tier tier) const {
  const auto kind = tier == Tier::Person  ? RecordKind::Household
                    : tier == Tier::Place ? RecordKind::Place
                                          : RecordKind::Setting;
  (void)m_impl->of(kind);
}

void Registry::verifyAll() {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  m_impl->refreshTiers();  // after a change that failed the tables of contents are to be read again
  for (const RecordKind kind : kRecordKinds) {
    SealedRecords* records = m_impl->tier(tierOf(kind));
    if (records != nullptr) records->readAll(kind, [](std::int64_t, std::int64_t, const std::string&) {});
  }
}

std::vector<std::string> Registry::findings() const {
  std::vector<std::string> all = m_impl->unreadable;
  for (const auto& records : m_impl->tiers) {
    if (records) all.insert(all.end(), records->findings().begin(), records->findings().end());
  }
  return all;
}

const std::vector<Stored<registry::Household>>& Registry::households() const {
  return m_impl->households.all();
}
const std::vector<Stored<registry::Place>>& Registry::places() const { return m_impl->places.all(); }
const std::vector<Stored<registry::Supporter>>& Registry::supporters() const {
  return m_impl->supporters.all();
}
const Stored<registry::Household>* Registry::household(std::int64_t id) const {
  return m_impl->households.find(id);
}
const Stored<registry::Place>* Registry::place(std::int64_t id) const { return m_impl->places.find(id); }
const Stored<registry::Supporter>* Registry::supporter(std::int64_t id) const {
  return m_impl->supporters.find(id);
}

std::string Registry::setting(const std::string& name) const {
  const auto found = m_impl->settings.find(name);
  return found == m_impl->settings.end() ? std::string() : found->second.record;
}

std::vector<Stored<std::string>> Registry::texts(RecordKind kind) const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  std::vector<Stored<std::string>> texts;
  m_impl->of(kind).readAll(kind, [&](std::int64_t id, std::int64_t version, const std::string& plain) {
    texts.push_back({id, version, plain});
  });
  return texts;
}

void Registry::refresh() {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  m_impl->refreshTiers();
}

void Registry::audit(const std::string& action, const std::string& subject, const std::string& purpose) {
  m_impl->write([&] { m_impl->record(action, subject, purpose); });
}

std::vector<AuditEntry> Registry::audit() const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  return m_impl->trail.entries(m_impl->officeKeys);
}

std::vector<AuditFinding> Registry::verifyAudit() {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  m_impl->refreshTiers();
  return m_impl->trail.verify(m_impl->note.anchor);
}

}  // namespace michi::store
