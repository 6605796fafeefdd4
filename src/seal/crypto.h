#pragma once
// The primitives of the registry, all of them libsodium's: authenticated sealing (XChaCha20-Poly1305),
// sealing for a user's key (X25519 sealed boxes), signatures (Ed25519), hashes (BLAKE2b), keys from
// passphrases (Argon2id). Nothing here knows what it seals.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "seal/secret.h"

namespace michi::seal {

inline constexpr std::size_t kKeySize = 32;

/// Seals `plain` so that it opens only with the same key and the same `binding` (seal::pack of what it is
/// and where it belongs). Random nonce: the same text twice gives different bytes.
std::string sealBytes(const Secret& key, std::string_view plain, std::string_view binding);
/// Nothing when the key, the bytes or the binding are not those of the sealing.
std::optional<Secret> openSecret(const Secret& key, std::string_view sealed, std::string_view binding);
/// The same into a text that the caller wipes; for records, of which there are many.
bool openBytes(const Secret& key, std::string_view sealed, std::string_view binding, std::string& plain);

/// BLAKE2b, 32 bytes.
std::string hash(std::string_view bytes);

/// What a user shows to others.
struct PublicKeys {
  std::string box;   // X25519
  std::string sign;  // Ed25519
  bool operator==(const PublicKeys&) const = default;
};

/// What a user keeps: everything follows from one seed of kKeySize random bytes.
class KeyPair {
 public:
  static KeyPair random() { return KeyPair(Secret::random(kKeySize)); }
  explicit KeyPair(Secret seed);

  const Secret& seed() const { return m_seed; }
  const PublicKeys& publicKeys() const { return m_public; }
  std::string sign(std::string_view message) const;
  /// Nothing when it was sealed for somebody else or for another binding.
  std::optional<Secret> unwrap(std::string_view wrapped, std::string_view binding) const;

 private:
  Secret m_seed;
  Secret m_boxSecret;
  Secret m_signSecret;
  PublicKeys m_public;
};

/// Seals a key for one user. The binding is sealed in with it.
std::string wrap(const Secret& key, const PublicKeys& receiver, std::string_view binding);
bool isSignedBy(const PublicKeys& signer, std::string_view message, std::string_view signature);

/// The greatest costs that are believed: a hostile file must not take all memory or compute for hours.
inline constexpr std::uint64_t kMostOperations = 16;
inline constexpr std::uint64_t kMostMemory = 512U << 20U;  // bytes

/// How dear a guess at a passphrase is.
struct PassphraseCost {
  std::uint64_t operations = 3;
  std::uint64_t memory = 256U << 20U;  // bytes
};

/// A secret under a passphrase, with what is needed to open it but the passphrase.
struct LockedSecret {
  std::string salt;
  PassphraseCost cost;
  std::string sealed;
  std::string check;  // of all of this and the binding: tells damage from a wrong passphrase, not from malice
};

/// Throws Error(BadInput) for an empty passphrase or too great a cost, Error(Internal) when memory is short.
LockedSecret lock(const Secret& secret, const Secret& passphrase, std::string_view binding,
                  const PassphraseCost& cost);
/// Whether it is as lock() made it, with a cost that can be paid. Cheap.
bool isIntact(const LockedSecret& locked, std::string_view binding);
/// Nothing when the passphrase is wrong. Throws Error(Damaged) for a slot that is not intact.
std::optional<Secret> unlock(const LockedSecret& locked, const Secret& passphrase, std::string_view binding);

}  // namespace michi::seal
