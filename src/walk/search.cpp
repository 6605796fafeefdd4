#include <algorithm>
#include <array>
#include <thread>
#include <tuple>

#include "walk/parallel.h"
#include "walk/search_impl.h"

namespace michi::walk {

NearestSearch::NearestSearch() : m_impl(std::make_unique<Impl>()) {}
NearestSearch::~NearestSearch() = default;
NearestSearch::NearestSearch(NearestSearch&&) noexcept = default;
NearestSearch& NearestSearch::operator=(NearestSearch&&) noexcept = default;

void NearestSearch::Impl::begin(const Metric& newMetric, std::span<const Snap> newSources,
                                Direction newDirection, Cost newLimit, bool touchOnly) {
  metric = &newMetric;
  direction = newDirection;
  limit = newLimit;
  sources.assign(newSources.begin(), newSources.end());
  for (const std::uint32_t node : otherNodes) others[node] = kUnknown;
  otherNodes.clear();
  resetLabels(touchOnly);
  makeSeeds();
  constexpr Cost kBucketsPerMeanArc = 4;
  queue.reset(metric->meanCost() / kBucketsPerMeanArc);
  pushSeeds();
}

void NearestSearch::Impl::resetLabels(bool touchOnly) {
  const std::size_t size = network().nodeCount();
  if (touchOnly && isTouchedOnly && labels.size() == size) {
    for (const std::uint32_t node : touched) labels[node] = kUnreachedLabel;
  } else {
    labels.assign(size, kUnreachedLabel);
  }
  isTouchedOnly = touchOnly;
  touched.clear();
  farNodes.clear();
}

void NearestSearch::Impl::makeSeeds() {
  seeds.clear();
  byEdge.clear();
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    if (!sources[i].isOnRoad()) continue;
    byEdge.push_back(i);
    addSeed(sources[i], i, true);
    addSeed(sources[i], i, false);
  }
  std::sort(seeds.begin(), seeds.end(), [](const Seed& a, const Seed& b) {
    return std::tie(a.node, a.label, a.leg.distance, a.leg.time, a.end) <
           std::tie(b.node, b.label, b.leg.distance, b.leg.time, b.end);
  });
  std::sort(byEdge.begin(), byEdge.end(), [this](std::uint32_t a, std::uint32_t b) {
    return std::tuple(sources[a].edge, a) < std::tuple(sources[b].edge, b);
  });
}

void NearestSearch::Impl::addSeed(const Snap& snap, std::uint32_t source, bool atFrom) {
  const Network::Ends ends = network().ends(snap.edge.value());
  const Offset end = atFrom ? 0 : network().length(snap.edge.value());
  if (!isOpen(snap.edge, end, snap.offset)) return;
  Leg leg = legAlong(snap.edge, end, snap.offset);
  leg += metric->offNetwork(snap.offNetwork);
  const Cost cost = metric->cost(leg);
  if (cost > limit && limit < kMaxCost) return;
  seeds.push_back(
      {atFrom ? ends.from : ends.to, cost >= kFar ? kFarLabel : makeLabel(cost, source), leg, end});
}

void NearestSearch::Impl::pushSeeds() {
  for (const Seed& seed : seeds) {
    Label& label = labels[seed.node];
    if (seed.label >= label) continue;
    if (isTouchedOnly && label == kUnreachedLabel) touched.push_back(seed.node);
    label = seed.label;
    if (label == kFarLabel) {
      farNodes.push_back(seed.node);
    } else {
      queue.push((seed.label & 0xFFFF'FFFF'0000'0000U) | seed.node);
    }
  }
}

/// A way that is dearer than a Cost can hold, or forbidden.
void NearestSearch::Impl::offerFar(std::uint64_t arc) {
  const auto target = static_cast<std::uint32_t>(arc >> 32U);
  Label& known = labels[target];
  if (static_cast<Cost>(arc) == kForbidden || known == kFarLabel || limit < kMaxCost) return;
  if (isTouchedOnly) touched.push_back(target);
  known = kFarLabel;
  farNodes.push_back(target);
}

namespace {

constexpr Label kCostHalf = 0xFFFF'FFFF'0000'0000U;
constexpr std::size_t kImproved = 128;
constexpr Label kFirstFarLabel = static_cast<Label>(kFar) << 32U;

}  // namespace

/// Settles the nodes of the current bucket; those that they improve may join it.
/// In batches: the arcs of a batch are asked for before the first is read, so that they come from memory side
/// by side, and what is improved is collected without a branch: half of all arcs improve nothing, and no
/// processor guesses which.
template <bool kTouchOnly>
void NearestSearch::Impl::takeBucket() {
  std::array<Settled, kBatch> settled;
  std::array<BucketQueue::Entry, kBatch> batch;
  for (std::size_t size = queue.take(batch); size > 0; size = queue.take(batch)) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const auto node = static_cast<std::uint32_t>(batch[i]);
      settled[count] = {labels[node], node};
      count += settled[count].label >> 32U == batch[i] >> 32U ? 1 : 0;  // else corrected since
    }
    relax<kTouchOnly>(std::span(settled).first(count));
  }
}

template <bool kTouchOnly>
void NearestSearch::Impl::relax(std::span<const Settled> settled) {
  // Kept in registers: the compiler must assume that a stored label changes them.
  const std::uint64_t* const arcs = searchArcs().data();
  const std::uint32_t* const firstArc = network().firstArc().data();
  Label* const known = labels.data();
  const Label beyondLimit = static_cast<Label>(limit + 1) << 32U;
  for (const Settled& s : settled) prefetch(arcs + firstArc[s.node]);
  std::array<BucketQueue::Entry, kImproved> improved;
  std::size_t count = 0;  // a register of its own, which a member would not be
  for (const auto& [label, node] : settled) {
    for (std::uint32_t slot = firstArc[node]; slot < firstArc[node + 1]; ++slot) {
      const std::uint64_t arc = arcs[slot];
      const std::uint64_t target = arc >> 32U;
      const Label offered = label + (arc << 32U);  // both below 2^31, or forbidden: no carry is lost
      const Label old = known[target];
      if (offered >= kFirstFarLabel) [[unlikely]] {
        if (offered < old) offerFar(arc);
        continue;
      }
      const bool isBetter = offered < (kTouchOnly ? std::min(old, beyondLimit) : old);
      if (kTouchOnly && isBetter && old == kUnreachedLabel)
        touched.push_back(static_cast<std::uint32_t>(target));
      known[target] = isBetter ? offered : old;
      improved[count] = (offered & kCostHalf) | target;
      count += isBetter ? 1 : 0;
      if (count < kImproved) continue;
      queue.push(improved);
      count = 0;
    }
  }
  queue.push(std::span(improved).first(count));
}

template <bool kTouchOnly>
void NearestSearch::Impl::searchAll() {
  while (queue.advance()) takeBucket<kTouchOnly>();
  floodFar();
}

void NearestSearch::Impl::searchUntilJoined(const Snap& goal) {
  while (queue.advance()) {
    const Joint joint = join(goal);
    if (joint.way != Joint::Way::None && joint.cost <= queue.lowestCost()) return;
    takeBucket<true>();
  }
  floodFar();
}

/// What hangs on a far node is far as well, unless it is reached otherwise.
void NearestSearch::Impl::floodFar() {
  while (!farNodes.empty()) {
    const std::uint32_t node = farNodes.back();
    farNodes.pop_back();
    if (labels[node] != kFarLabel) continue;
    for (std::uint32_t slot = network().firstArc()[node]; slot < network().firstArc()[node + 1]; ++slot) {
      const std::uint64_t arc = searchArcs()[slot];
      const auto target = static_cast<std::uint32_t>(arc >> 32U);
      if (static_cast<Cost>(arc) == kForbidden || labels[target] != kUnreachedLabel) continue;
      labels[target] = kFarLabel;
      if (isTouchedOnly) touched.push_back(target);
      farNodes.push_back(target);
    }
  }
}

void NearestSearch::run(const Metric& metric, std::span<const Snap> sources, Direction direction,
                        Cost limit) {
  limit = std::min(limit, kMaxCost);
  const bool isLimited = limit < kMaxCost;
  m_impl->begin(metric, sources, direction, limit, isLimited);
  isLimited ? m_impl->searchAll<true>() : m_impl->searchAll<false>();
}

Path shortestPath(const Metric& metric, const Snap& from, const Snap& to, NearestSearch& workspace) {
  workspace.m_impl->begin(metric, std::span(&to, 1), Direction::ToSources, kMaxCost, true);
  workspace.m_impl->searchUntilJoined(from);
  return workspace.path(from);
}

Cost NearestSearch::cost(NodeId node) const { return costOf(m_impl->labels[node.value()]); }

std::uint32_t NearestSearch::source(NodeId node) const { return sourceOf(m_impl->labels[node.value()]); }

Reach NearestSearch::reach(NodeId node) const {
  const Label label = m_impl->labels[node.value()];
  if (label == kUnreachedLabel) return Reach::Unreachable;
  return label == kFarLabel ? Reach::Far : Reach::Reached;
}

std::size_t NearestSearch::memoryBytes() const {
  const Impl& impl = *m_impl;
  return impl.sources.capacity() * sizeof(Snap) + impl.seeds.capacity() * sizeof(Seed) +
         impl.labels.capacity() * sizeof(Label) + impl.others.capacity() * sizeof(std::uint64_t) +
         impl.queue.memoryBytes() +
         (impl.byEdge.capacity() + impl.touched.capacity() + impl.farNodes.capacity() +
          impl.otherNodes.capacity() + 2 * impl.chain.capacity()) *
             sizeof(std::uint32_t);
}

std::span<const std::uint64_t> NearestSearch::labels() const { return m_impl->labels; }

void searchKinds(const Metric& metric, std::span<const std::vector<Snap>> kinds,
                 std::span<NearestSearch> workers, const KindVisitor& visit, Direction direction) {
  const auto threads = static_cast<unsigned>(std::max<std::size_t>(1, workers.size()));
  parallelFor(kinds.size(), threads, [&](unsigned worker, std::size_t kind) {
    workers[worker].run(metric, kinds[kind], direction);
    visit(kind, workers[worker]);
  });
}

std::vector<std::vector<Arrival>> nearestForKinds(const Metric& metric,
                                                  std::span<const std::vector<Snap>> kinds,
                                                  std::span<const Snap> points, unsigned threads,
                                                  Direction direction) {
  std::vector<std::vector<Arrival>> answers(kinds.size());
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  std::vector<NearestSearch> workers(std::min<std::size_t>(threads, kinds.size()));
  const auto answer = [&](std::size_t kind, NearestSearch& search) { answers[kind] = search.at(points); };
  searchKinds(metric, kinds, workers, answer, direction);
  return answers;
}

}  // namespace michi::walk
