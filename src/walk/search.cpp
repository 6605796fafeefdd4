#include <algorithm>
#include <array>
#include <thread>
#include <tuple>

#include "base/parallel.h"
#include "walk/search_impl.h"

namespace michi::walk {

namespace {

constexpr Label kCostHalf = 0xFFFF'FFFF'0000'0000U;
constexpr std::size_t kImproved = 128;
constexpr Label kFirstFarLabel = static_cast<Label>(kFar) << 32U;
/// Smaller networks lie in the caches as they are.
constexpr std::size_t kRegionsPay = 250'000;

}  // namespace

NearestSearch::NearestSearch() : m_impl(std::make_unique<Impl>()) {}
NearestSearch::~NearestSearch() = default;
NearestSearch::NearestSearch(NearestSearch&&) noexcept = default;
NearestSearch& NearestSearch::operator=(NearestSearch&&) noexcept = default;

void NearestSearch::Impl::begin(const Metric& newMetric, std::span<const Snap> newSources,
                                Direction newDirection, Cost newLimit, Scope scope) {
  metric = &newMetric;
  direction = newDirection;
  limit = newLimit;
  for (const std::uint32_t source : byEdge) sourceEdges.clear(sources[source].edge);
  sources.assign(newSources.begin(), newSources.end());
  forgetOthers();
  resetLabels(scope == Scope::Touched);
  makeSeeds();
  resetQueue();
  regions.clear();
  if (scope == Scope::Regions) regions.resize((labels.size() >> kRegionBits) + 1);
  pushSeeds();
}

void NearestSearch::Impl::forgetOthers() {
  constexpr std::size_t kMany = 8;  // one in so many is slower to find than all
  if (otherNodes.size() * kMany > others.size()) {
    std::fill(others.begin(), others.end(), kUnknown);
  } else {
    for (const std::uint32_t node : otherNodes) others[node] = kUnknown;
  }
  otherNodes.clear();
  hasSteps = false;
}

void NearestSearch::Impl::resetQueue() {
  constexpr Cost kBucketsPerMeanArc = 4;
  queue.reset(metric->meanCost() / kBucketsPerMeanArc);
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
  sourceEdges.resize(network().edgeCount());
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    if (!sources[i].isOnRoad()) continue;
    byEdge.push_back(i);
    sourceEdges.set(sources[i].edge);
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
      const BucketQueue::Entry entry = (seed.label & kCostHalf) | seed.node;
      if (regions.empty())
        queue.push(entry);
      else
        regions[seed.node >> kRegionBits].add(entry);
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

/// Settles the nodes of the current bucket; those that they improve may join it.
/// In batches: the arcs of a batch are asked for before the first is read, so that they come from memory side
/// by side, and what is improved is collected without a branch: half of all arcs improve nothing, and no
/// processor guesses which.
template <NearestSearch::Impl::Scope kScope>
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
    relax<kScope>(std::span(settled).first(count));
  }
}

template <NearestSearch::Impl::Scope kScope>
void NearestSearch::Impl::relax(std::span<const Settled> settled) {
  // Kept in registers: the compiler must assume that a stored label changes them.
  const std::uint64_t* const arcs = searchArcs().data();
  const std::uint32_t* const firstArc = network().firstArc().data();
  Label* const known = labels.data();
  const Label beyondLimit = static_cast<Label>(limit + 1) << 32U;
  for (const Settled& s : settled) prefetch(arcs + firstArc[s.node]);
  constexpr bool kTouchOnly = kScope == Scope::Touched;
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
      push<kScope>(improved);
      count = 0;
    }
  }
  push<kScope>(std::span(improved).first(count));
}

template <NearestSearch::Impl::Scope kScope>
void NearestSearch::Impl::push(std::span<const BucketQueue::Entry> improved) {
  if constexpr (kScope == Scope::Regions) {
    for (const BucketQueue::Entry entry : improved) {
      const std::size_t home = static_cast<std::uint32_t>(entry) >> kRegionBits;
      if (home == region && entry < horizon)
        queue.push(entry);
      else
        regions[home].add(entry);
    }
  } else {
    queue.push(improved);
  }
}

template <NearestSearch::Impl::Scope kScope>
void NearestSearch::Impl::searchAll() {
  while (queue.advance()) takeBucket<kScope>();
  floodFar();
}

/// A large network does not fit into the caches, and a wave that grows everywhere at once waits for memory at
/// every node. So one region after the other is searched as far as a horizon, and again where a neighbour
/// came in cheaper: labels only fall, and the lowest do not depend on the order. The horizon keeps the work
/// done in vain to what a few regions' width can overtake.
void NearestSearch::Impl::searchByRegion() {
  const std::uint64_t step = static_cast<std::uint64_t>(metric->meanCost() + 1) << (32U + kRegionBits / 2);
  for (;;) {
    const auto next = std::min_element(regions.begin(), regions.end(),
                                       [](const Region& a, const Region& b) { return a.first < b.first; });
    if (next->waiting.empty()) break;
    horizon = next->first + step;
    for (bool isOpen = true; isOpen;) {
      isOpen = false;
      for (region = 0; region < regions.size(); ++region) isOpen |= searchRegion();
    }
  }
  regions.clear();
  floodFar();
}

/// False when nothing waited there below the horizon.
bool NearestSearch::Impl::searchRegion() {
  Region& here = regions[region];
  if (here.first >= horizon) return false;
  std::vector<BucketQueue::Entry> waiting;
  waiting.swap(here.waiting);
  here.first = Region::kNone;
  resetQueue();
  push<Scope::Regions>(waiting);
  while (queue.advance()) takeBucket<Scope::Regions>();
  return true;
}

void NearestSearch::Impl::searchUntilJoined(const Snap& goal) {
  while (queue.advance()) {
    const Joint joint = join(goal);
    if (joint.way != Joint::Way::None && joint.cost <= queue.lowestCost()) return;
    takeBucket<Scope::Touched>();
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
  using Scope = Impl::Scope;
  const bool isLarge = metric.network().nodeCount() >= kRegionsPay;
  const Scope scope = limit < kMaxCost ? Scope::Touched : isLarge ? Scope::Regions : Scope::All;
  m_impl->begin(metric, sources, direction, limit, scope);
  switch (scope) {
    case Scope::All:
      return m_impl->searchAll<Scope::All>();
    case Scope::Touched:
      return m_impl->searchAll<Scope::Touched>();
    case Scope::Regions:
      return m_impl->searchByRegion();
  }
}

Path shortestPath(const Metric& metric, const Snap& from, const Snap& to, NearestSearch& workspace) {
  workspace.m_impl->begin(metric, std::span(&to, 1), Direction::ToSources, kMaxCost,
                          NearestSearch::Impl::Scope::Touched);
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
         impl.labels.capacity() * sizeof(Label) +
         (impl.others.capacity() + impl.steps.capacity()) * sizeof(std::uint64_t) + impl.queue.memoryBytes() +
         impl.sourceEdges.memoryBytes() +
         (impl.byEdge.capacity() + impl.touched.capacity() + impl.farNodes.capacity() +
          impl.otherNodes.capacity() + 2 * impl.chain.capacity()) *
             sizeof(std::uint32_t);
}

std::span<const std::uint64_t> NearestSearch::labels() const { return m_impl->labels; }

std::span<const std::uint32_t> NearestSearch::visited() const { return m_impl->touched; }

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
  const std::vector<Approach> ways = approaches(metric, points, direction);
  const auto answer = [&](std::size_t kind, NearestSearch& search) {
    answers[kind] = search.at(points, ways);
  };
  searchKinds(metric, kinds, workers, answer, direction);
  return answers;
}

}  // namespace michi::walk
