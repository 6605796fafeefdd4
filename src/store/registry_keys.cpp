// Which user gets which tier's key, and new keys for a tier.

#include <algorithm>

#include "seal/pack.h"
#include "store/registry_impl.h"

namespace michi::store {

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
  for (const Tier which : kTiers) {
    if (tier(which) != nullptr && users.tier(which).wantsRekey) rekey(which);
  }
  const std::int64_t disaster = openDisasterId();
  const std::vector<UserRow> trusted = trustedUsers();
  const std::vector<Envelope> envelopes = users.envelopes();
  const std::vector<GrantRow> grants = users.grants();
  for (const Tier which : kTiers) {
    if (tier(which) == nullptr) continue;
    const std::int64_t generation = tier(which)->key().generation;
    const auto has = [&](std::int64_t user) {
      return std::any_of(grants.begin(), grants.end(), [&](const GrantRow& grant) {
        return grant.user == user && grant.tier == which && grant.generation == generation;
      });
    };
    for (const UserRow& user : trusted) {
      if (isEntitled(user, which, disaster != 0) && !has(user.id))
        giveKey(which, user.id, user.keys, user.roles.implies(which) ? 0 : disaster);
    }
    if (!has(kRecoveryUser)) giveKey(which, kRecoveryUser, row.root, 0);
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

/// Takes a key back: it is changed at once where this session holds it, else by the next who does.
void Registry::Impl::takeKey(Tier which, std::int64_t user) {
  users.removeGrant(user, which);
  TierRow tierRow = users.tier(which);
  tierRow.wantsRekey = true;
  users.save(which, tierRow);
}

}  // namespace michi::store
