// What is stored comes back the same; what is damaged is said to be damaged, and never read out of range.

#include "walk/blob.h"

#include <gtest/gtest.h>

#include "walk/queries.h"
#include "walk/synthetic.h"

namespace michi::walk {
namespace {

constexpr std::size_t kHeader = 16;  // magic and checksum

Network someNetwork() {
  testing::GridOptions options;
  options.columns = options.rows = 6;
  options.attributes = 0.5;
  return testing::gridNetwork(options, testing::hills);
}

/// Loads; true when it did. Anything but Error(Damaged) or Error(TooNew) is a failure.
bool loads(const std::string& bytes, Network& network) {
  try {
    network = Network::load(bytes);
    return true;
  } catch (const Error& error) {
    EXPECT_TRUE(error.kind() == ErrorKind::Damaged || error.kind() == ErrorKind::TooNew) << error.what();
    return false;
  }
}

void useAll(const Network& network) {
  for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
    (void)network.edge(EdgeId(e));
    (void)network.shapePart(EdgeId(e), 0, network.length(e) / 2);
  }
  const Metric metric(network, Profile{}, Minimise::Time);
  std::vector<Snap> snaps = snapAll(metric, testing::randomPoints(network, 5, 100, 1));
  NearestSearch search;
  search.run(metric, snaps);
  for (const Snap& s : snaps) (void)search.path(s);
  (void)search.at(snaps);
  (void)search.area(1'000'000);
}

TEST(Blob, ComesBackTheSame) {
  const Network network = someNetwork();
  const std::string bytes = network.save();
  const Network again = Network::load(bytes);
  EXPECT_EQ(again.save(), bytes);
  ASSERT_EQ(again.nodeCount(), network.nodeCount());
  ASSERT_EQ(again.edgeCount(), network.edgeCount());
  EXPECT_EQ(again.firstArc(), network.firstArc());
  EXPECT_EQ(again.arcEdge(), network.arcEdge());
  EXPECT_EQ(again.components(), network.components());
  EXPECT_EQ(again.bounds(), network.bounds());
  for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
    EXPECT_EQ(again.shape(EdgeId(e)), network.shape(EdgeId(e)));
    EXPECT_EQ(again.slopeFactor(e, true), network.slopeFactor(e, true));
    EXPECT_EQ(again.slopeFactor(e, false), network.slopeFactor(e, false));
    EXPECT_EQ(again.edge(EdgeId(e)).maxSlope, network.edge(EdgeId(e)).maxSlope);
    EXPECT_EQ(again.edge(EdgeId(e)).length, network.edge(EdgeId(e)).length);
    EXPECT_EQ(again.edge(EdgeId(e)).flags, network.edge(EdgeId(e)).flags);
    EXPECT_EQ(again.edge(EdgeId(e)).pieceIndex, network.edge(EdgeId(e)).pieceIndex);
  }
}

TEST(Blob, EveryFlippedByteIsNoticed) {
  const std::string bytes = someNetwork().save();
  testing::Random random(1);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ static_cast<char>(1 + random.below(255)));
    EXPECT_THROW((void)Network::load(damaged), Error) << i;
  }
}

TEST(Blob, EveryShorterOrLongerBlobIsNoticed) {
  const std::string bytes = someNetwork().save();
  for (std::size_t size = 0; size < bytes.size(); size += size < 200 ? 1 : 97) {
    EXPECT_THROW((void)Network::load(std::string_view(bytes).substr(0, size)), Error) << size;
  }
  EXPECT_THROW((void)Network::load(bytes + "x"), Error);
  EXPECT_THROW((void)Network::load("not a network at all"), Error);
}

/// Bytes that were changed on purpose, with a checksum that fits: sound enough to be used, or refused.
TEST(Blob, HostileContentIsRefusedOrHarmless) {
  const std::string bytes = someNetwork().save();
  testing::Random random(7);
  int refused = 0;
  int accepted = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string hostile = bytes;
    const int changes = 1 + static_cast<int>(random.below(3));
    for (int k = 0; k < changes; ++k) {
      const std::size_t at = kHeader + random.below(static_cast<std::uint32_t>(bytes.size() - kHeader - 4));
      const auto value =
          static_cast<std::uint32_t>(random.chance(0.3) ? 0xFFFF'FFFFU >> random.below(32) : random.next());
      std::memcpy(hostile.data() + at, &value, 1 + random.below(4));
    }
    if (random.chance(0.1)) hostile.resize(hostile.size() - random.below(100));
    const std::uint64_t sum = checksum(std::string_view(hostile).substr(kHeader));
    std::memcpy(hostile.data() + 8, &sum, sizeof sum);
    Network network;
    if (loads(hostile, network)) {
      useAll(network);
      ++accepted;
    } else {
      ++refused;
    }
  }
  EXPECT_GT(refused, 100);
  EXPECT_GT(accepted, 100);
}

TEST(Blob, OneOfANewerProgramIsNotCalledDamaged) {
  std::string bytes = someNetwork().save();
  bytes[kHeader] = 99;  // version
  const std::uint64_t sum = checksum(std::string_view(bytes).substr(kHeader));
  std::memcpy(bytes.data() + 8, &sum, sizeof sum);
  try {
    (void)Network::load(bytes);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::TooNew);
  }
}

}  // namespace
}  // namespace michi::walk
