#include "registry/person_join.h"

#include <algorithm>
#include <utility>

namespace michi::registry {
namespace {

using Pair = PersonJoin::Pair;
using Block = std::pair<std::uint64_t, std::size_t>;  // hash, person

/// A pair that is settled goes out of the other rows; what it leaves may then be clear, too. More rounds than
/// this are needed by lists that repeat themselves only.
constexpr int kMostRounds = 8;

class Joiner {
 public:
  Joiner(std::span<const PersonKeys> existing, std::span<const PersonKeys> incoming)
      : m_existing(existing), m_incoming(incoming) {
    m_result.existingOf.assign(incoming.size(), kNobody);
    m_result.incomingOf.assign(existing.size(), kNobody);
    m_result.possible.resize(incoming.size());
  }

  PersonJoin run(const std::map<std::size_t, std::size_t>& decided) {
    findPairs();
    for (const auto& [incoming, existing] : decided) {
      m_result.possible[incoming].clear();
      if (existing != kNobody) settle(incoming, existing);
    }
    for (int round = 0; round < kMostRounds && settleClearOnes(); ++round) {
    }
    for (std::size_t i = 0; i < m_incoming.size(); ++i) dropSettled(m_result.possible[i]);
    return std::move(m_result);
  }

 private:
  void findPairs() {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < m_existing.size(); ++i)
      for (const std::uint64_t hash : blocksOf(m_existing[i])) blocks.emplace_back(hash, i);
    std::sort(blocks.begin(), blocks.end());
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_incoming.size(); ++i) {
      found.clear();
      for (const std::uint64_t hash : blocksOf(m_incoming[i])) {
        auto block = std::lower_bound(blocks.begin(), blocks.end(), Block{hash, 0});
        for (std::size_t n = 0; n < kMostInBlock && block != blocks.end() && block->first == hash;
             ++n, ++block)
          found.push_back(block->second);
      }
      std::sort(found.begin(), found.end());
      found.erase(std::unique(found.begin(), found.end()), found.end());
      score(i, found);
    }
  }

  void score(std::size_t incoming, const std::vector<std::size_t>& found) {
    auto& pairs = m_result.possible[incoming];
    for (const std::size_t existing : found) {
      const Likeness likeness = compare(m_existing[existing], m_incoming[incoming]);
      if (likeness.score >= kPossibleScore) pairs.push_back({existing, likeness});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [this](const Pair& a, const Pair& b) { return rank(a) > rank(b); });
  }

  int rank(const Pair& pair) const {
    return 2 * pair.likeness.score + (m_existing[pair.existing].isFormer ? 0 : 1);
  }

  void settle(std::size_t incoming, std::size_t existing) {
    m_result.existingOf[incoming] = existing;
    m_result.incomingOf[existing] = incoming;
    m_result.possible[incoming].clear();
  }

  void dropSettled(std::vector<Pair>& pairs) const {
    std::erase_if(pairs, [&](const Pair& pair) { return m_result.incomingOf[pair.existing] != kNobody; });
  }

  /// For each existing person how well its best suitor fits, and how many fit as well.
  struct Best {
    int score = 0;
    int suitors = 0;
  };
  std::vector<Best> bestSuitors() const {
    std::vector<Best> best(m_existing.size());
    for (const auto& pairs : m_result.possible) {
      for (const Pair& pair : pairs) {
        Best& one = best[pair.existing];
        if (pair.likeness.score > one.score) one = {pair.likeness.score, 0};
        if (pair.likeness.score == one.score) ++one.suitors;
      }
    }
    return best;
  }

  bool settleClearOnes() {
    for (auto& pairs : m_result.possible) dropSettled(pairs);
    const std::vector<Best> best = bestSuitors();
    bool isProgress = false;
    for (std::size_t i = 0; i < m_incoming.size(); ++i) {
      const auto& pairs = m_result.possible[i];
      if (pairs.empty() || pairs[0].likeness.score < kCertainScore) continue;
      const Pair first = pairs[0];
      const bool isAlone = pairs.size() == 1 || rank(pairs[1]) < rank(first);
      const Best& other = best[first.existing];
      if (!isAlone || other.score > first.likeness.score || other.suitors > 1) continue;
      settle(i, first.existing);
      isProgress = true;
    }
    return isProgress;
  }

  std::span<const PersonKeys> m_existing;
  std::span<const PersonKeys> m_incoming;
  PersonJoin m_result;
};

}  // namespace

PersonJoin joinPersons(std::span<const PersonKeys> existing, std::span<const PersonKeys> incoming,
                       const std::map<std::size_t, std::size_t>& decided) {
  return Joiner(existing, incoming).run(decided);
}

}  // namespace michi::registry
