#pragma once
// Names as paths of units. All names of a dictionary share one table of edges; a subtree begins at any node.

#include <cstdint>
#include <span>
#include <vector>

#include "address/fold.h"

namespace michi::address {

using Node = std::uint32_t;
inline constexpr Node kNoNode = 0;

/// What a path that ends at a node means.
enum class Ending : std::uint8_t {
  Plain,        // the name
  ShortName,    // the prefecture without 県, or the city without its ward
  BareNumber,   // …丁目 without 丁目: only before "-" or at the end
  TownLeftOut,  // …町 without 町
  AreaLeftOut,  // a town without the name of its former municipality
  Former,       // reading goes on at `target` in the city `place`
  WithoutTown,  // a 小字 in its city's own list
};

struct Terminal {
  std::uint32_t place = 0;
  Node target = kNoNode;   // of Former
  std::uint32_t next = 0;  // index of the next one of the same node, 0: none
  Ending ending = Ending::Plain;
};

/// Grows only. Lookups take constant time; about 20 bytes an edge.
class Trie {
 public:
  Trie();
  Node newRoot();
  /// kNoNode when there is none.
  Node child(Node node, Unit unit) const;
  /// The end of the path, made where it is missing.
  Node path(Node from, std::span<const Unit> units);
  /// The end of the path, or kNoNode.
  Node find(Node from, std::span<const Unit> units) const;
  void end(Node node, Terminal terminal);

  /// Calls back for each terminal of the node, the latest first.
  template <class Visit>
  void forEachTerminal(Node node, const Visit& visit) const {
    for (std::uint32_t i = m_first[node]; i != 0; i = m_terminals[i].next) visit(m_terminals[i]);
  }

 private:
  struct Edge {
    std::uint64_t key = 0;  // node and unit; 0: free
    Node to = kNoNode;
  };
  std::size_t slotOf(std::uint64_t key) const;
  void grow();

  std::vector<Edge> m_edges;  // open addressing, a power of two
  std::size_t m_count = 0;
  std::vector<std::uint32_t> m_first;  // of each node
  std::vector<Terminal> m_terminals;   // the first is none
};

}  // namespace michi::address
