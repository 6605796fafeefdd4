#include "address/trie.h"

namespace michi::address {
namespace {

constexpr std::size_t kFirstSize = 1U << 10U;

std::uint64_t keyOf(Node node, Unit unit) { return (std::uint64_t{node} << 32U) | unit; }

}  // namespace

Trie::Trie() : m_edges(kFirstSize), m_first(1), m_terminals(1) {}

Node Trie::newRoot() {
  m_first.push_back(0);
  return static_cast<Node>(m_first.size() - 1);
}

std::size_t Trie::slotOf(std::uint64_t key) const {
  constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15ULL;  // Fibonacci hashing (Knuth, TAOCP 6.4)
  const std::uint64_t mixed = key * kMix;
  const std::size_t mask = m_edges.size() - 1;
  std::size_t slot = static_cast<std::size_t>(mixed ^ (mixed >> 32U)) & mask;
  while (m_edges[slot].key != 0 && m_edges[slot].key != key) slot = (slot + 1) & mask;
  return slot;
}

void Trie::grow() {
  std::vector<Edge> old(m_edges.size() * 2);
  old.swap(m_edges);
  for (const Edge& edge : old) {
    if (edge.key != 0) m_edges[slotOf(edge.key)] = edge;
  }
}

Node Trie::child(Node node, Unit unit) const { return m_edges[slotOf(keyOf(node, unit))].to; }

Node Trie::path(Node from, std::span<const Unit> units) {
  for (const Unit unit : units) {
    std::size_t slot = slotOf(keyOf(from, unit));
    if (m_edges[slot].key == 0) {
      if ((m_count + 1) * 2 > m_edges.size()) {
        grow();
        slot = slotOf(keyOf(from, unit));
      }
      m_edges[slot] = {keyOf(from, unit), newRoot()};
      ++m_count;
    }
    from = m_edges[slot].to;
  }
  return from;
}

Node Trie::find(Node from, std::span<const Unit> units) const {
  for (std::size_t i = 0; i < units.size() && from != kNoNode; ++i) from = child(from, units[i]);
  return from;
}

void Trie::end(Node node, Terminal terminal) {
  terminal.next = m_first[node];
  m_first[node] = static_cast<std::uint32_t>(m_terminals.size());
  m_terminals.push_back(terminal);
}

}  // namespace michi::address
