#include "plugins/mobility/live_coverage.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/text.h"

namespace michi::mobility {
namespace {

constexpr double kCostsPerSecond = 1000;

}  // namespace

LiveCoverage::LiveCoverage(const walk::Metric& metric, std::vector<walk::Snap> points,
                           std::vector<double> weights, std::vector<walk::Snap> places, double limit)
    : m_metric(&metric),
      m_points(std::move(points)),
      m_weights(std::move(weights)),
      m_places(std::move(places)),
      m_limit(std::min(costOf(metric, limit), walk::kMaxCost - 1)),
      m_unit(metric.minimise() == walk::Minimise::Distance ? walk::kOffsetsPerMetre : kCostsPerSecond),
      m_reached(m_points.size(), Reached::Unreachable) {
  if (m_weights.size() != m_points.size()) {
    throw Error(ErrorKind::BadInput, text("%1 points have %2 weights.", m_points.size(), m_weights.size()));
  }
  if (m_limit > 0 && m_limit / m_unit > limit) --m_limit;  // it was rounded up
  indexPoints();
  searchOthers();
  classify();
}

void LiveCoverage::indexPoints() {
  m_firstOnEdge.assign(m_metric->network().edgeCount() + 1, 0);
  for (const walk::Snap& point : m_points) {
    if (point.isOnRoad()) ++m_firstOnEdge[point.edge.value() + 1];
  }
  for (std::size_t edge = 1; edge < m_firstOnEdge.size(); ++edge)
    m_firstOnEdge[edge] += m_firstOnEdge[edge - 1];
  m_onEdge.resize(m_firstOnEdge.back());
  std::vector<std::uint32_t> next = m_firstOnEdge;
  for (std::uint32_t i = 0; i < m_points.size(); ++i) {
    if (m_points[i].isOnRoad()) m_onEdge[next[m_points[i].edge.value()]++] = i;
  }
}

void LiveCoverage::pick(std::size_t place) {
  if (place >= m_places.size()) {
    throw Error(ErrorKind::NotFound, text("There is no place %1; there are %2.", place, m_places.size()));
  }
  m_hand = place;
  searchOthers();
  put(m_places[place]);
}

std::size_t LiveCoverage::pickNew() {
  m_places.emplace_back();
  pick(m_places.size() - 1);
  return *m_hand;
}

void LiveCoverage::searchOthers() {
  std::vector<walk::Snap> others = m_places;
  if (m_hand) others[*m_hand] = {};
  m_whole.run(*m_metric, others);
  m_without.resize(m_points.size());
  m_stranded.clear();
  for (std::uint32_t i = 0; i < m_points.size(); ++i) {
    m_without[i] = m_whole.cost(m_points[i]);
    if (m_without[i] >= walk::kFar && m_points[i].isOnRoad()) m_stranded.push_back(i);
  }
  m_ways = m_without;
  m_nearer.clear();
  m_isJoined.assign(m_points.size(), 0);
}

std::span<const std::uint32_t> LiveCoverage::moveTo(geo::Point position) {
  if (!m_hand) pickNew();
  return put(walk::snap(*m_metric, position, snapOptions(*m_metric, 0)));
}

std::span<const std::uint32_t> LiveCoverage::takeAway() {
  m_changed.clear();
  return m_hand ? put({}) : std::span<const std::uint32_t>();
}

std::span<const std::uint32_t> LiveCoverage::put(const walk::Snap& place) {
  m_places[*m_hand] = place;
  for (const std::uint32_t point : m_nearer) m_ways[point] = m_without[point];
  m_nearer.clear();
  if (place.isOnRoad()) offerAround(place);
  joinStranded(place);
  classify();
  return m_changed;
}

/// To the points on the edges around all that lies within the limit, and on the place's own edge: the limit
/// may end before both ends of that.
void LiveCoverage::offerAround(const walk::Snap& place) {
  const walk::Network& network = m_metric->network();
  m_near.run(*m_metric, std::span(&place, 1), walk::Direction::ToSources, m_limit);
  offerAlong(place.edge.value());
  for (const std::uint32_t node : m_near.visited()) {
    for (std::uint32_t slot = network.firstArc()[node]; slot < network.firstArc()[node + 1]; ++slot)
      offerAlong(network.arcEdge()[slot]);
  }
}

void LiveCoverage::offerAlong(std::uint32_t edge) {
  for (std::uint32_t k = m_firstOnEdge[edge]; k < m_firstOnEdge[edge + 1]; ++k) {
    const std::uint32_t point = m_onEdge[k];
    const walk::Cost offered = m_near.cost(m_points[point]);
    if (offered >= m_ways[point]) continue;
    m_ways[point] = offered;
    m_nearer.push_back(point);
  }
}

void LiveCoverage::joinStranded(const walk::Snap& place) {
  const bool mustSearch = place.isOnRoad() && !m_metric->isTwoWay() && !m_stranded.empty();
  if (mustSearch) m_whole.run(*m_metric, std::span(&place, 1));
  for (const std::uint32_t point : m_stranded) m_isJoined[point] = joins(place, point) ? 1 : 0;
}

bool LiveCoverage::joins(const walk::Snap& place, std::uint32_t point) const {
  if (!place.isOnRoad()) return false;
  if (!m_metric->isTwoWay()) return m_whole.cost(m_points[point]) < walk::kFar;
  const auto component = [this](EdgeId edge) {
    return m_metric->component(NodeId(m_metric->network().ends(edge.value()).from));
  };
  return component(m_points[point].edge) == component(place.edge);
}

void LiveCoverage::classify() {
  m_changed.clear();
  m_totals = {};
  for (std::uint32_t i = 0; i < m_points.size(); ++i) {
    const bool isReached = m_without[i] < walk::kFar || m_isJoined[i] != 0;
    const Reached now = m_ways[i] <= m_limit ? Reached::Within
                        : isReached          ? Reached::Beyond
                                             : Reached::Unreachable;
    if (now != m_reached[i]) m_changed.push_back(i);
    m_reached[i] = now;
    m_totals.add(now, m_weights[i]);
  }
}

std::optional<double> LiveCoverage::way(std::size_t point) const {
  if (m_reached[point] != Reached::Within) return {};
  return m_ways[point] / m_unit;
}

}  // namespace michi::mobility
