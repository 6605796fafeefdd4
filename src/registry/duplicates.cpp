#include "registry/duplicates.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace michi::registry {
namespace {

struct Person {
  PersonPlace place;
  PersonKeys keys;
};

using Block = std::pair<std::uint64_t, std::size_t>;  // hash, person

std::vector<Person> personsOf(std::span<const Registered> households, const japanese::Folding& folding,
                              const AddressKey& addressKey) {
  std::vector<Person> persons;
  for (const Registered& one : households) {
    auto keys = personKeys(one.household, folding, addressKey);
    for (std::size_t i = 0; i < keys.size(); ++i)
      if (!keys[i].isFormer) persons.push_back({{one.id, i}, std::move(keys[i])});
  }
  return persons;
}

/// Pairs that share a block, each once.
std::vector<std::pair<std::size_t, std::size_t>> neighbours(const std::vector<Person>& persons) {
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < persons.size(); ++i)
    for (const std::uint64_t hash : blocksOf(persons[i].keys)) blocks.emplace_back(hash, i);
  std::sort(blocks.begin(), blocks.end());
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::size_t end = std::min(blocks.size(), i + 1 + kMostInBlock);
    for (std::size_t k = i + 1; k < end && blocks[k].first == blocks[i].first; ++k)
      if (blocks[k].second != blocks[i].second) pairs.emplace_back(blocks[i].second, blocks[k].second);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace

std::vector<Duplicate> findDuplicates(std::span<const Registered> households,
                                      const japanese::Folding& folding, const ApartPairs& apart,
                                      const AddressKey& addressKey) {
  const std::vector<Person> persons = personsOf(households, folding, addressKey);
  std::vector<Duplicate> found;
  for (const auto& [a, b] : neighbours(persons)) {
    const auto [first, second] = std::minmax(persons[a].place, persons[b].place);
    if (apart.contains({first.household, second.household})) continue;
    const Likeness likeness = compare(persons[a].keys, persons[b].keys);
    if (likeness.score >= kPossibleScore)
      found.push_back({first, second, likeness.score, inWords(likeness.signs)});
  }
  std::sort(found.begin(), found.end(), [](const Duplicate& a, const Duplicate& b) {
    return a.score != b.score ? a.score > b.score : std::tie(a.first, a.second) < std::tie(b.first, b.second);
  });
  return found;
}

}  // namespace michi::registry
