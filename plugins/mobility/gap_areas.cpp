#include "plugins/mobility/gap_areas.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "walk/queries.h"

namespace michi::mobility {
namespace {

/// Homes that hang together.
class Clusters {
 public:
  explicit Clusters(std::size_t count) : m_parent(count) {
    std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
  }
  std::size_t root(std::size_t one) {
    while (m_parent[one] != one) one = m_parent[one] = m_parent[m_parent[one]];
    return one;
  }
  void join(std::size_t a, std::size_t b) {
    m_parent[std::max(root(a), root(b))] = std::min(root(a), root(b));
  }

 private:
  std::vector<std::size_t> m_parent;
};

/// Joins along the roads. Every node knows its nearest home; where those of two neighbouring nodes differ,
/// the way between them runs over that edge. These ways hold a shortest tree of all homes (Mehlhorn 1988), so
/// no other pair need be looked at.
class RoadJoiner {
 public:
  RoadJoiner(const walk::Metric& metric, const std::vector<walk::Snap>& snaps, double near,
             Clusters& clusters)
      : m_metric(metric), m_snaps(snaps), m_near(near), m_clusters(clusters) {
    m_search.run(metric, snaps);
  }

  void run() {
    std::map<std::uint32_t, std::vector<std::uint32_t>> onEdge;
    for (std::uint32_t home = 0; home < m_snaps.size(); ++home)
      if (m_snaps[home].isOnRoad()) onEdge[m_snaps[home].edge.value()].push_back(home);
    for (std::uint32_t edge = 0; edge < m_metric.network().edgeCount(); ++edge)
      if (m_metric.isPassable(EdgeId(edge))) joinEnds(edge);
    for (auto& [edge, homes] : onEdge) joinAlong(edge, homes);
  }

 private:
  double fromNode(std::uint32_t node) const {
    return static_cast<double>(m_search.cost(NodeId(node))) / walk::kOffsetsPerMetre;
  }
  bool isReached(std::uint32_t node) const { return m_search.reach(NodeId(node)) == walk::Reach::Reached; }
  static double along(walk::Offset from, walk::Offset to) {
    return std::abs(static_cast<double>(to) - static_cast<double>(from)) / walk::kOffsetsPerMetre;
  }

  void joinEnds(std::uint32_t edge) {
    const auto [from, to] = m_metric.network().ends(edge);
    if (!isReached(from) || !isReached(to)) return;
    const double way = fromNode(from) + fromNode(to) + along(0, m_metric.network().length(edge));
    if (way <= m_near) m_clusters.join(m_search.source(NodeId(from)), m_search.source(NodeId(to)));
  }

  /// The homes on the edge with each other and with the nearest of its ends.
  void joinAlong(std::uint32_t edge, std::vector<std::uint32_t>& homes) {
    std::sort(homes.begin(), homes.end(), [&](std::uint32_t a, std::uint32_t b) {
      return m_snaps[a].offset != m_snaps[b].offset ? m_snaps[a].offset < m_snaps[b].offset : a < b;
    });
    const auto [from, to] = m_metric.network().ends(edge);
    for (std::size_t k = 0; k < homes.size(); ++k) {
      const walk::Snap& a = m_snaps[homes[k]];
      joinEnd(from, 0, homes[k]);
      joinEnd(to, m_metric.network().length(edge), homes[k]);
      for (std::size_t other = k + 1; other < homes.size(); ++other) {
        const walk::Snap& b = m_snaps[homes[other]];
        const double between = along(a.offset, b.offset);
        if (between > m_near) break;
        if (a.offNetwork + between + b.offNetwork <= m_near) m_clusters.join(homes[k], homes[other]);
      }
    }
  }

  void joinEnd(std::uint32_t node, walk::Offset at, std::uint32_t home) {
    if (!isReached(node)) return;
    const walk::Snap& snap = m_snaps[home];
    if (fromNode(node) + along(at, snap.offset) + snap.offNetwork <= m_near)
      m_clusters.join(m_search.source(NodeId(node)), home);
  }

  const walk::Metric& m_metric;
  const std::vector<walk::Snap>& m_snaps;
  double m_near;
  Clusters& m_clusters;
  walk::NearestSearch m_search;
};

/// Those off the road with whoever lives near in a straight line.
void joinOffRoad(std::span<const Demand> demands, std::span<const GapHome> homes,
                 const std::vector<walk::Snap>& snaps, double near, Clusters& clusters) {
  for (std::size_t a = 0; a < homes.size(); ++a) {
    if (snaps[a].isOnRoad()) continue;
    for (std::size_t b = 0; b < homes.size(); ++b) {
      if (geo::distance(demands[homes[a].demand].position, demands[homes[b].demand].position) <= near)
        clusters.join(a, b);
    }
  }
}

std::vector<GapPart> partsOf(std::span<const Demand> demands, std::span<const GapHome> homes,
                             const std::vector<std::size_t>& members) {
  std::map<std::string, GapPart> byDistrict;
  std::map<std::string, double> withWay;
  for (const std::size_t home : members) {
    const Demand& demand = demands[homes[home].demand];
    GapPart& part = byDistrict[demand.district];
    part.district = demand.district;
    part.people += demand.weight;
    ++part.homes;
    part.reasons[static_cast<std::size_t>(homes[home].reason)] += demand.weight;
    if (homes[home].way < 0) continue;
    part.meanWay += demand.weight * homes[home].way;
    withWay[demand.district] += demand.weight;
  }
  std::vector<GapPart> parts;
  parts.reserve(byDistrict.size());
  for (auto& [code, part] : byDistrict) {
    if (withWay[code] > 0) part.meanWay /= withWay[code];
    parts.push_back(part);
  }
  std::stable_sort(parts.begin(), parts.end(),
                   [](const GapPart& a, const GapPart& b) { return a.people > b.people; });
  return parts;
}

}  // namespace

GapReason GapPart::mainReason() const {
  return static_cast<GapReason>(std::max_element(reasons.begin(), reasons.end()) - reasons.begin());
}

std::vector<GapHome> gapHomes(const Coverage& coverage) {
  std::vector<GapHome> homes;
  const std::size_t demands = coverage.lines.empty() ? 0 : coverage.lines.front().size();
  for (std::size_t i = 0; i < demands; ++i) {
    GapHome home{i, GapReason::NoWay, -1};
    bool isServed = false;
    for (const auto& lines : coverage.lines) {
      const CoverageLine& line = lines[i];
      isServed = isServed || line.reached == Reached::Within;
      if (line.tooFarFromRoad) home.reason = GapReason::OffRoad;
      if (line.reached != Reached::Beyond || (home.way >= 0 && home.way <= line.distance)) continue;
      home.reason = GapReason::TooFar;
      home.way = line.distance;
    }
    if (!isServed) homes.push_back(home);
  }
  return homes;
}

std::vector<GapArea> gapAreas(const walk::Metric& metric, std::span<const Demand> demands,
                              std::span<const GapHome> homes, double near) {
  std::vector<walk::Snap> snaps;
  snaps.reserve(homes.size());
  for (const GapHome& home : homes) {
    const Demand& demand = demands[home.demand];
    snaps.push_back(walk::snap(metric, demand.position, snapOptions(metric, demand.looseness)));
  }
  Clusters clusters(homes.size());
  RoadJoiner(metric, snaps, near, clusters).run();
  joinOffRoad(demands, homes, snaps, near, clusters);
  std::map<std::size_t, GapArea> byRoot;
  for (std::size_t home = 0; home < homes.size(); ++home) {
    GapArea& area = byRoot[clusters.root(home)];
    area.homes.push_back(home);
    area.people += demands[homes[home].demand].weight;
  }
  std::vector<GapArea> areas;
  areas.reserve(byRoot.size());
  for (auto& [root, area] : byRoot) {
    area.parts = partsOf(demands, homes, area.homes);
    areas.push_back(std::move(area));
  }
  std::stable_sort(areas.begin(), areas.end(),
                   [](const GapArea& a, const GapArea& b) { return a.people > b.people; });
  return areas;
}

}  // namespace michi::mobility
