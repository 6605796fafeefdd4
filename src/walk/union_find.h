#pragma once
// Disjoint sets; the root of a set is its smallest member, so that results do not depend on the order of
// joining.

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace michi::walk {

class UnionFind {
 public:
  explicit UnionFind(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

  std::uint32_t find(std::uint32_t i) {
    while (m_parent[i] != i) {
      m_parent[i] = m_parent[m_parent[i]];
      i = m_parent[i];
    }
    return i;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    a = find(a), b = find(b);
    if (a > b) std::swap(a, b);
    m_parent[b] = a;
  }

 private:
  std::vector<std::uint32_t> m_parent;
};

/// Components by descending size, then by smallest member: `number` of each member, and the sizes.
struct Components {
  std::vector<std::uint32_t> number;
  std::vector<std::uint32_t> size;
};
Components componentsOf(UnionFind& sets, std::size_t members);

}  // namespace michi::walk
