// Disaster access: the list in the hands of named staff, and the sealed envelope that opens it.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "seal/pack.h"
#include "seal/printed_key.h"
#include "store/dialect.h"
#include "store/registry_impl.h"

namespace michi::store {
namespace {

using Json = nlohmann::json;

std::string envelopeBinding(const RegistryRow& registry, std::int64_t user) {
  return seal::pack("envelope", registry.id, user);
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

}  // namespace

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
