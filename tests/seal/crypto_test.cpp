#include "seal/crypto.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace michi::seal {
namespace {

/// As cheap as libsodium lets it be: the cost is not what is tested.
constexpr PassphraseCost kCheap = {1, 8192};

std::string flipped(std::string bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 1);
  return bytes;
}

TEST(Sealing, OpensWithTheSameKeyAndBindingOnly) {
  const Secret key = Secret::random(kKeySize);
  const std::string sealed = sealBytes(key, "水沢 花子", "household 7");
  std::string plain;
  EXPECT_TRUE(openBytes(key, sealed, "household 7", plain));
  EXPECT_EQ(plain, "水沢 花子");
  EXPECT_FALSE(openBytes(key, sealed, "household 8", plain));
  EXPECT_FALSE(openBytes(Secret::random(kKeySize), sealed, "household 7", plain));
  EXPECT_EQ(sealed.find("花子"), std::string::npos);
  EXPECT_NE(sealed, sealBytes(key, "水沢 花子", "household 7"));
}

TEST(Sealing, EveryFlippedBitAndEveryCutIsFound) {
  const Secret key = Secret::random(kKeySize);
  const std::string sealed = sealBytes(key, "person", "b");
  std::string plain;
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    EXPECT_FALSE(openBytes(key, flipped(sealed, i), "b", plain)) << i;
    EXPECT_FALSE(openBytes(key, sealed.substr(0, i), "b", plain)) << i;
  }
  EXPECT_TRUE(openBytes(key, sealBytes(key, "", "b"), "b", plain));
  EXPECT_EQ(plain, "");
}

TEST(KeyPairs, TheSameSeedGivesTheSameKeys) {
  const KeyPair one(Secret(std::string(kKeySize, 's')));
  const KeyPair again(Secret(std::string(kKeySize, 's')));
  const KeyPair other = KeyPair::random();
  EXPECT_EQ(one.publicKeys(), again.publicKeys());
  EXPECT_NE(one.publicKeys(), other.publicKeys());
  EXPECT_NE(one.publicKeys().box, one.publicKeys().sign);
  EXPECT_THROW(KeyPair(Secret("short")), Error);
}

TEST(KeyPairs, AWrappedKeyIsForOneUserAndOnePurpose) {
  const KeyPair tanaka = KeyPair::random();
  const KeyPair sato = KeyPair::random();
  const Secret tierKey = Secret::random(kKeySize);
  const std::string wrapped = wrap(tierKey, tanaka.publicKeys(), "person 1");
  ASSERT_TRUE(tanaka.unwrap(wrapped, "person 1"));
  EXPECT_EQ(tanaka.unwrap(wrapped, "person 1")->view(), tierKey.view());
  EXPECT_FALSE(tanaka.unwrap(wrapped, "person 2"));
  EXPECT_FALSE(sato.unwrap(wrapped, "person 1"));
  for (std::size_t i = 0; i < wrapped.size(); ++i)
    EXPECT_FALSE(tanaka.unwrap(flipped(wrapped, i), "person 1")) << i;
}

TEST(KeyPairs, ASignatureNamesItsSigner) {
  const KeyPair tanaka = KeyPair::random();
  const std::string signature = tanaka.sign("entry");
  EXPECT_TRUE(isSignedBy(tanaka.publicKeys(), "entry", signature));
  EXPECT_FALSE(isSignedBy(tanaka.publicKeys(), "entry2", signature));
  EXPECT_FALSE(isSignedBy(KeyPair::random().publicKeys(), "entry", signature));
  EXPECT_FALSE(isSignedBy(tanaka.publicKeys(), "entry", ""));
  EXPECT_FALSE(isSignedBy({}, "entry", signature));
}

TEST(Passphrases, OnlyTheRightOneOpens) {
  const Secret seed = Secret::random(kKeySize);
  const LockedSecret locked = lock(seed, Secret("胆沢ダムの朝"), "user 1", kCheap);
  ASSERT_TRUE(unlock(locked, Secret("胆沢ダムの朝"), "user 1"));
  EXPECT_EQ(unlock(locked, Secret("胆沢ダムの朝"), "user 1")->view(), seed.view());
  EXPECT_FALSE(unlock(locked, Secret("胆沢ダムの夜"), "user 1"));
  EXPECT_THROW((void)unlock(locked, Secret("胆沢ダムの朝"), "user 2"), Error);  // another user's slot
  EXPECT_NE(locked.salt, lock(seed, Secret("胆沢ダムの朝"), "user 1", kCheap).salt);
  EXPECT_THROW(lock(seed, Secret(), "user 1", kCheap), Error);
  // What could not be opened again is not made.
  EXPECT_THROW(lock(seed, Secret("p"), "user 1", {1, kMostMemory + 1}), Error);
  EXPECT_THROW(lock(seed, Secret("p"), "user 1", {kMostOperations + 1, 8192}), Error);
}

TEST(Passphrases, ASlotThatCannotBeOneIsDamaged) {
  const LockedSecret good = lock(Secret::random(kKeySize), Secret("p"), "u", kCheap);
  const auto expectDamaged = [](const LockedSecret& locked) {
    try {
      (void)unlock(locked, Secret("p"), "u");
      ADD_FAILURE() << "was opened";
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    }
  };
  LockedSecret bad = good;
  bad.salt.pop_back();
  expectDamaged(bad);
  for (std::string* part : {&bad.salt, &bad.sealed, &bad.check}) {
    bad = good;
    *part = flipped(*part, 5);
    expectDamaged(bad);
  }
  bad = good;
  bad.sealed += "x";
  expectDamaged(bad);
  bad = good;
  bad.cost.operations += 1;
  expectDamaged(bad);
  bad = good;
  bad.cost.memory = std::uint64_t{1} << 40U;  // must not be tried
  expectDamaged(bad);
  bad = good;
  bad.cost.operations = 1'000'000;
  expectDamaged(bad);
  bad.cost.operations = 0;
  expectDamaged(bad);
}

}  // namespace
}  // namespace michi::seal
