#include "walk/metric.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "base/text.h"
#include "walk/union_find.h"

namespace michi::walk {

namespace {

constexpr double kMillisecondsPerMinute = 60'000;
constexpr double kLongestTime = 1e12;  // ms for one edge, so that sums cannot overflow
constexpr std::size_t kKinds = 128;    // road class in 4 bits, the three flags of profiles above

std::size_t kind(RoadClass roadClass, std::uint16_t flags) {
  return static_cast<std::size_t>(roadClass) | (static_cast<std::size_t>(flags & 7U) << 4U);
}

std::uint64_t rounded(double value) { return static_cast<std::uint64_t>(std::llround(value)); }

Cost costOfValue(double value, double unit) {
  if (!(value >= 0) || !std::isfinite(value)) {
    throw Error(ErrorKind::BadInput, text("A walking limit must be 0 or more, not %1.", value));
  }
  return static_cast<Cost>(std::min(std::round(value * unit), static_cast<double>(kMaxCost)));
}

}  // namespace

Metric::Metric(const Network& network, const Profile& profile, Minimise minimise,
               std::span<const EdgeId> closed)
    : m_network(&network), m_profile(profile), m_minimise(minimise) {
  m_profile.check();
  if (!closed.empty()) m_isClosed.assign(network.edgeCount(), 0);
  for (const EdgeId edge : closed) m_isClosed.at(edge.value()) = 1;
  fillFactors();
  fillArcs();
  fillComponents();
}

void Metric::fillFactors() {
  m_timePerUnit.assign(kKinds, 0);
  for (int c = 0; c < kRoadClassCount; ++c) {
    for (std::uint16_t flags = 0; flags < 8; ++flags) {
      const double factor = m_profile.factor(static_cast<RoadClass>(c), flags);
      if (factor == 0) continue;
      m_timePerUnit[kind(static_cast<RoadClass>(c), flags)] =
          kMillisecondsPerMinute / (m_profile.flatSpeed * factor * kOffsetsPerMetre);
    }
  }
}

void Metric::fillArcs() {
  const Network& network = *m_network;
  const auto costOrForbidden = [this](std::uint32_t edge, bool forward) {
    return isPassable(EdgeId(edge), forward) ? cost(wholeEdge(edge, forward)) : kForbidden;
  };
  m_outward.resize(network.arcEdge().size());
  m_inward.resize(network.arcEdge().size());
  m_outwardOther.resize(network.arcEdge().size());
  std::uint64_t sum = 0;
  std::uint64_t count = 0;
  for (std::uint32_t u = 0; u < network.nodeCount(); ++u) {
    for (std::uint32_t slot = network.firstArc()[u]; slot < network.firstArc()[u + 1]; ++slot) {
      const std::uint32_t edge = network.arcEdge()[slot];
      const auto [from, to] = network.ends(edge);
      const std::uint64_t target = static_cast<std::uint64_t>(from ^ to ^ u) << 32U;
      const Cost out = fillOutward(slot, edge, from == u, target);
      m_inward[slot] = target | costOrForbidden(edge, from != u);
      if (out != kForbidden) sum += out, ++count;
    }
  }
  if (m_inward == m_outward) m_inward = std::vector<std::uint64_t>();
  m_meanCost = count == 0 ? 1 : static_cast<Cost>(std::clamp<std::uint64_t>(sum / count, 1, kMaxCost));
}

Cost Metric::fillOutward(std::uint32_t slot, std::uint32_t edge, bool forward, std::uint64_t target) {
  Cost minimised = kForbidden;
  m_outwardOther[slot] = kNotKept;
  if (isPassable(EdgeId(edge), forward)) {
    const Leg leg = wholeEdge(edge, forward);
    const std::uint64_t other = m_minimise == Minimise::Distance ? leg.time : leg.distance;
    minimised = cost(leg);
    m_outwardOther[slot] = static_cast<std::uint32_t>(std::min<std::uint64_t>(other, kNotKept));
  }
  m_outward[slot] = target | minimised;
  return minimised;
}

void Metric::fillComponents() {
  const Network& network = *m_network;
  bool isWhole = true;
  UnionFind sets(network.nodeCount());
  for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
    const bool isForward = isPassable(EdgeId(e), true);
    const bool isBackward = isPassable(EdgeId(e), false);
    if (isForward != isBackward) m_isTwoWay = false;
    if (isForward || isBackward) {
      sets.join(network.ends(e).from, network.ends(e).to);
    } else {
      isWhole = false;
    }
  }
  if (isWhole) return;
  Components components = componentsOf(sets, network.nodeCount());
  m_component = std::move(components.number);
  m_componentSize = std::move(components.size);
}

bool Metric::isPassable(EdgeId edge) const { return isPassable(edge, true) || isPassable(edge, false); }

bool Metric::isPassable(EdgeId edge, bool forward) const {
  const std::uint32_t e = edge.value();
  const std::uint16_t flags = m_network->flags(e);
  if (!m_isClosed.empty() && m_isClosed[e] != 0) return false;
  return (flags & (forward ? kBackwardOnly : kForwardOnly)) == 0 &&
         m_timePerUnit[kind(m_network->roadClass(e), flags)] > 0 &&
         m_network->maxSlope(e) <= m_profile.maxSlope;
}

Leg Metric::wholeEdge(std::uint32_t edge, bool forward) const {
  const Offset length = m_network->length(edge);
  double time = length * m_timePerUnit[kind(m_network->roadClass(edge), m_network->flags(edge))];
  if (m_profile.slopeModel == SlopeModel::Tobler) time *= m_network->slopeFactor(edge, forward);
  return {length, rounded(std::clamp(time, 1.0, kLongestTime))};
}

Leg Metric::along(EdgeId edge, Offset begin, Offset end) const {
  if (begin == end) return {};
  const bool forward = begin < end;
  const Leg whole = wholeEdge(edge.value(), forward);
  const auto timeTo = [&](Offset offset) {
    const double fraction = static_cast<double>(offset) / static_cast<double>(whole.distance);
    return static_cast<std::uint64_t>(std::floor(static_cast<double>(whole.time) * fraction));
  };
  const Offset low = forward ? begin : end;
  const Offset high = forward ? end : begin;
  return {high - low, timeTo(high) - timeTo(low)};
}

Leg Metric::offNetwork(double metres) const {
  return {rounded(metres * kOffsetsPerMetre),
          rounded(metres * kMillisecondsPerMinute / (m_profile.flatSpeed * m_profile.offPathFactor))};
}

Cost Metric::cost(const Leg& leg) const {
  const std::uint64_t minimised = m_minimise == Minimise::Distance ? leg.distance : leg.time;
  return static_cast<Cost>(std::min<std::uint64_t>(minimised, kFar));
}

Cost Metric::costOf(Metres distance) const { return costOfValue(distance.value(), kOffsetsPerMetre); }

Cost Metric::costOf(Seconds time) const { return costOfValue(time.value(), 1000); }

std::uint32_t Metric::component(NodeId node) const {
  return m_component.empty() ? m_network->component(node) : m_component[node.value()];
}

std::uint32_t Metric::componentSize(NodeId node) const {
  if (m_component.empty())
    return static_cast<std::uint32_t>(m_network->componentSize(m_network->component(node)));
  return m_componentSize[m_component[node.value()]];
}

std::size_t Metric::memoryBytes() const {
  return (m_outward.capacity() + m_inward.capacity()) * sizeof(std::uint64_t) +
         (m_outwardOther.capacity() + m_component.capacity() + m_componentSize.capacity()) *
             sizeof(std::uint32_t);
}

}  // namespace michi::walk
