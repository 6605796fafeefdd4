#include "seal/crypto.h"

#include <sodium.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "seal/pack.h"
#include "seal/sodium.h"

namespace michi::seal {
namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && kKeySize == crypto_kdf_KEYBYTES &&
              kKeySize == crypto_box_SEEDBYTES && kKeySize == crypto_sign_SEEDBYTES);

bool openInto(const Secret& key, std::string_view sealed, std::string_view binding, unsigned char* plain) {
  const std::string_view body = sealed.substr(kNonceSize);
  return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytes(body), body.size(),
                                                    bytes(binding), binding.size(), bytes(sealed),
                                                    key.data()) == 0;
}

Secret subKey(const Secret& seed, std::uint64_t number) {
  Secret key(kKeySize);
  crypto_kdf_derive_from_key(key.data(), key.size(), number, "michiusr", seed.data());
  return key;
}

Secret keyFromPassphrase(const Secret& passphrase, std::string_view salt, const PassphraseCost& cost) {
  Secret key(kKeySize);
  const std::string_view typed = passphrase.view().empty() ? "" : passphrase.view();  // never null
  if (crypto_pwhash(key.data(), key.size(), typed.data(), typed.size(), bytes(salt), cost.operations,
                    cost.memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw Error(ErrorKind::Internal, text("There is not enough memory to check the passphrase."), {},
                text("Close other programs and try again."));
  }
  return key;
}

bool isPossible(const PassphraseCost& cost) {
  return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= kMostOperations &&
         cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= kMostMemory;
}

std::string checkOf(const LockedSecret& locked, std::string_view binding) {
  return hash(pack(binding, locked.salt, static_cast<std::int64_t>(locked.cost.operations),
                   static_cast<std::int64_t>(locked.cost.memory), locked.sealed));
}

}  // namespace

std::string sealBytes(const Secret& key, std::string_view plain, std::string_view binding) {
  startSodium();
  std::string sealed(kNonceSize + plain.size() + kTagSize, '\0');
  randombytes_buf(sealed.data(), kNonceSize);
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed) + kNonceSize, nullptr, bytes(plain), plain.size(),
                                             bytes(binding), binding.size(), nullptr, bytes(sealed),
                                             key.data());
  return sealed;
}

std::optional<Secret> openSecret(const Secret& key, std::string_view sealed, std::string_view binding) {
  if (sealed.size() <= kNonceSize + kTagSize) return {};
  Secret plain(sealed.size() - kNonceSize - kTagSize);
  if (!openInto(key, sealed, binding, plain.data())) return {};
  return plain;
}

bool openBytes(const Secret& key, std::string_view sealed, std::string_view binding, std::string& plain) {
  if (sealed.size() < kNonceSize + kTagSize) return false;
  plain.resize(sealed.size() - kNonceSize - kTagSize);
  return openInto(key, sealed, binding, bytes(plain));
}

std::string hash(std::string_view message) {
  startSodium();
  std::string result(crypto_generichash_BYTES, '\0');
  crypto_generichash(bytes(result), result.size(), bytes(message), message.size(), nullptr, 0);
  return result;
}

KeyPair::KeyPair(Secret seed)
    : m_seed(std::move(seed)),
      m_boxSecret(crypto_box_SECRETKEYBYTES),
      m_signSecret(crypto_sign_SECRETKEYBYTES) {
  if (m_seed.size() != kKeySize) throw Error(ErrorKind::Damaged, text("A key has the wrong length."));
  m_public.box.resize(crypto_box_PUBLICKEYBYTES);
  m_public.sign.resize(crypto_sign_PUBLICKEYBYTES);
  crypto_box_seed_keypair(bytes(m_public.box), m_boxSecret.data(), subKey(m_seed, 1).data());
  crypto_sign_seed_keypair(bytes(m_public.sign), m_signSecret.data(), subKey(m_seed, 2).data());
}

std::string KeyPair::sign(std::string_view message) const {
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(bytes(signature), nullptr, bytes(message), message.size(), m_signSecret.data());
  return signature;
}

std::optional<Secret> KeyPair::unwrap(std::string_view wrapped, std::string_view binding) const {
  if (wrapped.size() != crypto_box_SEALBYTES + kKeySize + crypto_generichash_BYTES) return {};
  Secret plain(wrapped.size() - crypto_box_SEALBYTES);
  if (crypto_box_seal_open(plain.data(), bytes(wrapped), wrapped.size(), bytes(m_public.box),
                           m_boxSecret.data()) != 0)
    return {};
  if (plain.view().substr(kKeySize) != hash(binding)) return {};
  return Secret(plain.view().substr(0, kKeySize));
}

std::string wrap(const Secret& key, const PublicKeys& receiver, std::string_view binding) {
  if (key.size() != kKeySize || receiver.box.size() != crypto_box_PUBLICKEYBYTES)
    throw Error(ErrorKind::Damaged, text("A key has the wrong length."));
  const std::string bound = hash(binding);
  Secret plain(kKeySize + bound.size());
  std::copy_n(key.data(), kKeySize, plain.data());
  std::copy(bound.begin(), bound.end(), plain.data() + kKeySize);
  std::string wrapped(crypto_box_SEALBYTES + plain.size(), '\0');
  if (crypto_box_seal(bytes(wrapped), plain.data(), plain.size(), bytes(receiver.box)) != 0)
    throw Error(ErrorKind::Damaged, text("A user's public key is damaged."));
  return wrapped;
}

bool isSignedBy(const PublicKeys& signer, std::string_view message, std::string_view signature) {
  return signature.size() == crypto_sign_BYTES && signer.sign.size() == crypto_sign_PUBLICKEYBYTES &&
         crypto_sign_verify_detached(bytes(signature), bytes(message), message.size(), bytes(signer.sign)) ==
             0;
}

LockedSecret lock(const Secret& secret, const Secret& passphrase, std::string_view binding,
                  const PassphraseCost& cost) {
  if (passphrase.empty()) throw Error(ErrorKind::BadInput, text("A passphrase must not be empty."));
  if (!isPossible(cost)) throw Error(ErrorKind::BadInput, text("The cost of a guess is out of range."));
  LockedSecret locked;
  locked.cost = cost;
  locked.salt.resize(crypto_pwhash_SALTBYTES);
  randombytes_buf(locked.salt.data(), locked.salt.size());
  locked.sealed = sealBytes(keyFromPassphrase(passphrase, locked.salt, cost), secret.view(), binding);
  locked.check = checkOf(locked, binding);
  return locked;
}

bool isIntact(const LockedSecret& locked, std::string_view binding) {
  return isPossible(locked.cost) && locked.salt.size() == crypto_pwhash_SALTBYTES &&
         locked.check == checkOf(locked, binding);
}

std::optional<Secret> unlock(const LockedSecret& locked, const Secret& passphrase, std::string_view binding) {
  if (!isIntact(locked, binding)) throw Error(ErrorKind::Damaged, text("A user's key slot is damaged."));
  return openSecret(keyFromPassphrase(passphrase, locked.salt, locked.cost), locked.sealed, binding);
}

}  // namespace michi::seal
