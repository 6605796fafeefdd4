#pragma once
// The slow and obvious way, to check the fast one against: a graph in which every snapped point is a node of
// its own and every edge is cut where points lie on it, and a textbook Dijkstra over it.

#include <algorithm>
#include <limits>
#include <queue>
#include <vector>

#include "walk/queries.h"

namespace michi::walk::testing {

class SplitGraph {
 public:
  static constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();

  SplitGraph(const Metric& metric, const std::vector<Snap>& points) : m_metric(metric) {
    const Network& network = metric.network();
    m_arcs.resize(network.nodeCount() + points.size());
    struct Cut {
      Offset offset;
      std::size_t node;
    };
    std::vector<std::vector<Cut>> cuts(network.edgeCount());
    for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
      cuts[e] = {{0, network.ends(e).from}, {network.length(e), network.ends(e).to}};
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (!points[i].isOnRoad()) continue;
      // The place on the road is one more node; the point itself hangs on it.
      const std::size_t onRoad = m_arcs.size();
      m_arcs.emplace_back();
      cuts[points[i].edge.value()].push_back({points[i].offset, onRoad});
      const Leg off = metric.offNetwork(points[i].offNetwork);
      addArc(pointNode(i), onRoad, off);
      addArc(onRoad, pointNode(i), off);
    }
    for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
      auto& onEdge = cuts[e];
      std::stable_sort(onEdge.begin(), onEdge.end(),
                       [](const Cut& a, const Cut& b) { return a.offset < b.offset; });
      for (std::size_t i = 1; i < onEdge.size(); ++i) {
        const auto& [a, u] = onEdge[i - 1];
        const auto& [b, v] = onEdge[i];
        if (a == b || metric.isPassable(EdgeId(e), true)) addArc(u, v, metric.along(EdgeId(e), a, b));
        if (a == b || metric.isPassable(EdgeId(e), false)) addArc(v, u, metric.along(EdgeId(e), b, a));
      }
    }
  }

  std::size_t pointNode(std::size_t i) const { return m_metric.network().nodeCount() + i; }

  /// Minimised cost from one node to all.
  std::vector<std::uint64_t> costsFrom(std::size_t start) const {
    std::vector<std::uint64_t> cost(m_arcs.size(), kNever);
    using Entry = std::pair<std::uint64_t, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    cost[start] = 0;
    queue.emplace(0, start);
    while (!queue.empty()) {
      const auto [c, u] = queue.top();
      queue.pop();
      if (c > cost[u]) continue;
      for (const Arc& arc : m_arcs[u]) {
        if (c + arc.cost >= cost[arc.target]) continue;
        cost[arc.target] = c + arc.cost;
        queue.emplace(c + arc.cost, arc.target);
      }
    }
    return cost;
  }

 private:
  struct Arc {
    std::size_t target;
    std::uint64_t cost;
  };
  void addArc(std::size_t from, std::size_t to, const Leg& leg) {
    m_arcs[from].push_back({to, m_metric.minimise() == Minimise::Distance ? leg.distance : leg.time});
  }

  const Metric& m_metric;
  std::vector<std::vector<Arc>> m_arcs;
};

}  // namespace michi::walk::testing
