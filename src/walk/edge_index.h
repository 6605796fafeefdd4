#pragma once
// Which edges lie near a point: a packed R-tree over edges in their order, as flat arrays. The order of edges
// follows a Hilbert curve already, so the tree needs no permutation: about 2.3 bytes an edge.

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "walk/shape_store.h"

namespace michi::walk {

class EdgeIndex {
 public:
  struct Box {
    std::int32_t minX = INT32_MAX, minY = INT32_MAX, maxX = INT32_MIN, maxY = INT32_MIN;
    void extend(GridPoint p);
    void extend(const Box& other);
    /// Squared distance in centimetres from a point; 0 inside.
    double squaredDistance(double x, double y) const;
  };
  static constexpr std::uint32_t kFanOut = 8;

  /// `boxes` has one box an edge, in the order of edges.
  static EdgeIndex build(const std::vector<Box>& boxes);

  /// Calls visit(edge) for edges that may lie nearer than `squaredLimit` (centimetres squared), nearest boxes
  /// first. visit returns the new squared limit, so that a search for the nearest closes in. A box exactly at
  /// the limit is visited: ties are seen whole.
  template <class Visit>
  void search(double x, double y, double squaredLimit, Visit&& visit) const;

  Box bounds() const { return m_levels.empty() ? Box{} : m_levels.back().front(); }
  std::size_t memoryBytes() const;

 private:
  std::uint32_t m_edges = 0;
  std::vector<std::vector<Box>> m_levels;  // level 0: one box for every kFanOut edges; the last has one box
};

template <class Visit>
void EdgeIndex::search(double x, double y, double squaredLimit, Visit&& visit) const {
  if (m_edges == 0) return;
  struct Entry {
    double distance;
    std::uint32_t level, index;
  };
  // A level leaves at most kFanOut - 1 entries behind; 2^32 edges make 11 levels.
  std::array<Entry, std::size_t{11} * kFanOut> stack;
  std::size_t size = 0;
  stack[size++] = {m_levels.back().front().squaredDistance(x, y),
                   static_cast<std::uint32_t>(m_levels.size() - 1), 0};
  while (size > 0) {
    const Entry entry = stack[--size];
    if (entry.distance > squaredLimit) continue;
    const std::uint32_t first = entry.index * kFanOut;
    if (entry.level == 0) {
      for (std::uint32_t e = first; e < first + kFanOut && e < m_edges; ++e) squaredLimit = visit(e);
      continue;
    }
    const std::vector<Box>& below = m_levels[entry.level - 1];
    const std::size_t begin = size;
    for (std::uint32_t i = first; i < first + kFanOut && i < below.size(); ++i) {
      const double distance = below[i].squaredDistance(x, y);
      if (distance > squaredLimit) continue;
      std::size_t at = size;
      stack[size++] = {distance, entry.level - 1, i};
      for (; at > begin && stack[at - 1].distance < distance; --at) std::swap(stack[at], stack[at - 1]);
    }
  }
}

}  // namespace michi::walk
