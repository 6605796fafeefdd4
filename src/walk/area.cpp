#include <algorithm>
#include <tuple>

#include "walk/search_impl.h"

namespace michi::walk {

namespace {

/// Collects stretches of edges that a walker with so much left gets to.
class Stretches {
 public:
  explicit Stretches(const NearestSearch::Impl& search) : m_search(search) {}

  /// From an offset towards an end of the edge.
  void add(EdgeId edge, Offset start, Offset end, Cost budget) {
    if (start == end || !m_search.isOpen(edge, end, start)) return;
    const Offset reached = furthest(edge, start, end, budget);
    if (reached != start) m_parts.push_back({edge, std::min(start, reached), std::max(start, reached)});
  }

  std::vector<EdgePart> merged() {
    std::sort(m_parts.begin(), m_parts.end(), [](const EdgePart& a, const EdgePart& b) {
      return std::tie(a.edge, a.begin, a.end) < std::tie(b.edge, b.begin, b.end);
    });
    std::vector<EdgePart> merged;
    for (const EdgePart& part : m_parts) {
      if (!merged.empty() && merged.back().edge == part.edge && part.begin <= merged.back().end) {
        merged.back().end = std::max(merged.back().end, part.end);
      } else {
        merged.push_back(part);
      }
    }
    return merged;
  }

 private:
  bool isWithin(EdgeId edge, Offset start, Offset x, Cost budget) const {
    return m_search.minimised(m_search.legAlong(edge, x, start)) <= budget;
  }

  Offset furthest(EdgeId edge, Offset start, Offset end, Cost budget) const {
    if (isWithin(edge, start, end, budget)) return end;
    const std::int64_t sign = end > start ? 1 : -1;
    Offset low = 0;  // steps that are within
    Offset high = end > start ? end - start : start - end;
    while (high - low > 1) {
      const Offset middle = low + (high - low) / 2;
      const auto x =
          static_cast<Offset>(static_cast<std::int64_t>(start) + sign * static_cast<std::int64_t>(middle));
      (isWithin(edge, start, x, budget) ? low : high) = middle;
    }
    return static_cast<Offset>(static_cast<std::int64_t>(start) + sign * static_cast<std::int64_t>(low));
  }

  const NearestSearch::Impl& m_search;
  std::vector<EdgePart> m_parts;
};

}  // namespace

ReachArea NearestSearch::area(Cost limit) const {
  const Impl& impl = *m_impl;
  const Network& network = impl.network();
  limit = std::min(limit, impl.limit);
  ReachArea area;
  Stretches stretches(impl);
  const auto visitNode = [&](std::uint32_t node) {
    const Cost cost = walk::costOf(impl.labels[node]);
    if (cost > limit) return;
    area.nodes.push_back({NodeId(node), cost});
    for (std::uint32_t slot = network.firstArc()[node]; slot < network.firstArc()[node + 1]; ++slot) {
      const std::uint32_t edge = network.arcEdge()[slot];
      const Offset length = network.length(edge);
      const auto [from, to] = network.ends(edge);
      if (from == node) stretches.add(EdgeId(edge), 0, length, limit - cost);
      if (to == node) stretches.add(EdgeId(edge), length, 0, limit - cost);
    }
  };
  if (impl.isTouchedOnly) {
    std::vector<std::uint32_t> nodes = impl.touched;
    std::sort(nodes.begin(), nodes.end());
    for (const std::uint32_t node : nodes) visitNode(node);
  } else {
    for (std::uint32_t node = 0; node < network.nodeCount(); ++node) visitNode(node);
  }
  for (const std::uint32_t index : impl.byEdge) {
    const Snap& source = impl.sources[index];
    const Cost own = impl.metric->cost(impl.metric->offNetwork(source.offNetwork));
    if (own > limit) continue;
    stretches.add(source.edge, source.offset, 0, limit - own);
    stretches.add(source.edge, source.offset, network.length(source.edge.value()), limit - own);
  }
  area.parts = stretches.merged();
  return area;
}

}  // namespace michi::walk
