#include <algorithm>
#include <tuple>

#include "walk/search_impl.h"

namespace michi::walk {

namespace {

Approach::End endOf(const Metric& metric, Direction direction, const Snap& point, std::uint32_t node,
                    Offset offset) {
  Approach::End end;
  end.node = node;
  end.isOpen = isOpen(metric, direction, point.edge, point.offset, offset);
  if (!end.isOpen) return end;
  end.leg = metric.offNetwork(point.offNetwork);
  end.leg += legAlong(metric, direction, point.edge, point.offset, offset);
  return end;
}

Approach approachOf(const Metric& metric, Direction direction, const Snap& point) {
  if (!point.isOnRoad()) return {};
  const Network::Ends ends = metric.network().ends(point.edge.value());
  return {endOf(metric, direction, point, ends.from, 0),
          endOf(metric, direction, point, ends.to, metric.network().length(point.edge.value()))};
}

void improve(const Joint& offer, Joint& best) {
  if (best.way == Joint::Way::None || std::tie(offer.cost, offer.source) < std::tie(best.cost, best.source))
    best = offer;
}

}  // namespace

std::vector<Approach> approaches(const Metric& metric, std::span<const Snap> points, Direction direction) {
  std::vector<Approach> all;
  all.reserve(points.size());
  for (const Snap& point : points) all.push_back(approachOf(metric, direction, point));
  return all;
}

void NearestSearch::Impl::tryDirect(const Snap& point, Joint& best) const {
  if (!sourceEdges.has(point.edge)) return;
  const auto before = [this](std::uint32_t source, EdgeId edge) { return sources[source].edge < edge; };
  auto it = std::lower_bound(byEdge.begin(), byEdge.end(), point.edge, before);
  for (; it != byEdge.end() && sources[*it].edge == point.edge; ++it) {
    const Snap& source = sources[*it];
    if (!isOpen(point.edge, point.offset, source.offset)) continue;
    Leg leg = metric->offNetwork(point.offNetwork);
    leg += legAlong(point.edge, point.offset, source.offset);
    leg += metric->offNetwork(source.offNetwork);
    improve({Joint::Way::Direct, minimised(leg), *it}, best);
  }
}

void NearestSearch::Impl::tryEnd(const Approach::End& end, Joint::Way way, Joint& best) const {
  const Label label = labels[end.node];
  if (label == kUnreachedLabel || !end.isOpen) return;
  improve({way, minimised(end.leg) + walk::costOf(label), sourceOf(label)}, best);
}

Joint NearestSearch::Impl::join(const Snap& point) const {
  return join(point, approachOf(*metric, direction, point));
}

Joint NearestSearch::Impl::join(const Snap& point, const Approach& approach) const {
  Joint best;
  tryDirect(point, best);
  tryEnd(approach.from, Joint::Way::From, best);
  tryEnd(approach.to, Joint::Way::To, best);
  return best;
}

std::uint32_t NearestSearch::Impl::nextSlot(std::uint32_t node) const {
  const Label label = labels[node];
  for (std::uint32_t slot = network().firstArc()[node]; slot < network().firstArc()[node + 1]; ++slot) {
    const std::uint64_t arc = followArcs()[slot];
    const Label beyond = labels[arc >> 32U];
    if (beyond < label && beyond + (arc << 32U) == label) return slot;
  }
  return kNoSlot;
}

const Seed& NearestSearch::Impl::seedAt(std::uint32_t node) const {
  const auto before = [](const Seed& seed, const std::pair<std::uint32_t, Label>& wanted) {
    return std::pair(seed.node, seed.label) < wanted;
  };
  return *std::lower_bound(seeds.begin(), seeds.end(), std::pair(node, labels[node]), before);
}

/// What is not minimised along the whole edge of a slot, walked away from `node` on the way to the source.
std::uint64_t NearestSearch::Impl::otherAlong(std::uint32_t slot, std::uint32_t node) const {
  if (direction == Direction::ToSources && metric->outwardOther()[slot] != kNotKept)
    return metric->outwardOther()[slot];
  const std::uint32_t edge = network().arcEdge()[slot];
  const Offset length = network().length(edge);
  const bool isFromFirst = network().ends(edge).from == node;
  return notMinimised(isFromFirst ? legAlong(EdgeId(edge), 0, length) : legAlong(EdgeId(edge), length, 0));
}

Leg NearestSearch::Impl::legFrom(std::uint32_t node) {
  const std::uint64_t cost = walk::costOf(labels[node]);
  const std::uint64_t other = otherFrom(node);
  return metric->minimise() == Minimise::Distance ? Leg{cost, other} : Leg{other, cost};
}

std::uint64_t NearestSearch::Impl::otherFrom(std::uint32_t node) {
  if (others.size() != labels.size()) others.assign(labels.size(), kUnknown);
  if (hasSteps) return otherBySteps(node);
  chain.clear();
  std::uint64_t other = others[node];
  while (other == kUnknown) {
    const std::uint32_t slot = nextSlot(node);
    if (slot == kNoSlot) {
      other = notMinimised(seedAt(node).leg);
      break;
    }
    chain.emplace_back(node, slot);
    node = static_cast<std::uint32_t>(followArcs()[slot] >> 32U);
    other = others[node];
  }
  for (; !chain.empty(); chain.pop_back()) {
    const auto [behind, slot] = chain.back();
    other += otherAlong(slot, behind);
    others[behind] = other;
    otherNodes.push_back(behind);
  }
  return other;
}

/// In the order of nodes, so that memory is read side by side; a way that is followed waits for every step.
void NearestSearch::Impl::findSteps() {
  steps.resize(labels.size());
  hasSteps = true;
  for (std::uint32_t node = 0; node < labels.size(); ++node) steps[node] = stepFrom(node);
}

std::uint64_t NearestSearch::Impl::stepFrom(std::uint32_t node) const {
  const std::uint64_t none = static_cast<std::uint64_t>(node) << 32U;
  const std::uint32_t slot = labels[node] >= kFarLabel ? kNoSlot : nextSlot(node);
  if (slot == kNoSlot) return none;
  const std::uint64_t other = std::min<std::uint64_t>(otherAlong(slot, node), kNotKept);
  return (followArcs()[slot] >> 32U << 32U) | other;
}

std::uint64_t NearestSearch::Impl::otherBySteps(std::uint32_t node) {
  chain.clear();
  while (others[node] == kUnknown) {
    const auto next = static_cast<std::uint32_t>(steps[node] >> 32U);
    if (next == node) {
      others[node] = notMinimised(seedAt(node).leg);
      otherNodes.push_back(node);
      break;
    }
    chain.emplace_back(node, kNoSlot);
    node = next;
  }
  std::uint64_t other = others[node];
  for (; !chain.empty(); chain.pop_back()) {
    const std::uint32_t behind = chain.back().first;
    const auto along = static_cast<std::uint32_t>(steps[behind]);
    other += along != kNotKept ? along : otherAlong(nextSlot(behind), behind);
    others[behind] = other;
    otherNodes.push_back(behind);
  }
  return other;
}

Cost NearestSearch::cost(const Snap& point) const {
  if (!point.isOnRoad()) return kUnreached;
  const Joint joint = m_impl->join(point);
  const bool isBeyond = joint.cost > m_impl->limit && m_impl->limit < kMaxCost;
  if (joint.way == Joint::Way::None || isBeyond) return kUnreached;
  return static_cast<Cost>(std::min<std::uint64_t>(joint.cost, kFar));
}

Arrival NearestSearch::at(const Snap& point) {
  return at(point, approachOf(*m_impl->metric, m_impl->direction, point));
}

Arrival NearestSearch::at(const Snap& point, const Approach& approach) {
  Arrival arrival;
  if (!point.isOnRoad()) {
    arrival.reach = Reach::TooFarFromRoad;
    return arrival;
  }
  Impl& impl = *m_impl;
  const Joint joint = impl.join(point, approach);
  if (joint.way == Joint::Way::None || (joint.cost > impl.limit && impl.limit < kMaxCost)) return arrival;
  if (joint.cost > kMaxCost) {
    arrival.reach = Reach::Far;
    return arrival;
  }
  const Leg leg = impl.wholeWay(point, approach, joint);
  return {Reach::Reached, joint.source, leg.metres(), leg.seconds(),
          Metres(point.offNetwork + impl.sources[joint.source].offNetwork)};
}

Leg NearestSearch::Impl::wholeWay(const Snap& point, const Approach& approach, const Joint& joint) {
  if (joint.way != Joint::Way::Direct) {
    const Approach::End& end = joint.way == Joint::Way::From ? approach.from : approach.to;
    Leg leg = end.leg;
    return leg += legFrom(end.node);
  }
  const Snap& source = sources[joint.source];
  Leg leg = metric->offNetwork(point.offNetwork);
  leg += legAlong(point.edge, point.offset, source.offset);
  return leg += metric->offNetwork(source.offNetwork);
}

std::vector<Arrival> NearestSearch::at(std::span<const Snap> points) {
  return at(points, approaches(*m_impl->metric, points, m_impl->direction));
}

std::vector<Arrival> NearestSearch::at(std::span<const Snap> points, std::span<const Approach> approaches) {
  constexpr std::size_t kStepsPay = 16;  // nodes a point
  if (points.size() * kStepsPay >= m_impl->labels.size()) m_impl->findSteps();
  std::vector<Arrival> arrivals;
  arrivals.reserve(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) arrivals.push_back(at(points[i], approaches[i]));
  return arrivals;
}

}  // namespace michi::walk
