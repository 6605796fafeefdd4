#pragma once
// Inside of NearestSearch; included by its own sources only.

#include <span>
#include <utility>
#include <vector>

#include "walk/bucket_queue.h"
#include "walk/queries.h"

namespace michi::walk {

/// Cost in the upper half, index of the source in the lower: the smaller label is the nearer source and, at
/// equal cost, the lower index, whatever the order in which they meet.
using Label = std::uint64_t;
inline constexpr Label kUnreachedLabel = ~Label{0};
inline constexpr Label kFarLabel = (static_cast<Label>(kFar) << 32U) | 0xFFFF'FFFFU;

/// Asks for memory before it is read.
inline void prefetch([[maybe_unused]] const void* address) {
#if defined(__GNUC__)
  __builtin_prefetch(address);
#endif
}

inline Label makeLabel(Cost cost, std::uint32_t source) { return (static_cast<Label>(cost) << 32U) | source; }
inline Cost costOf(Label label) { return static_cast<Cost>(label >> 32U); }
inline std::uint32_t sourceOf(Label label) { return static_cast<std::uint32_t>(label); }

/// An end of a source's edge, where the search begins.
struct Seed {
  std::uint32_t node = 0;
  Label label = 0;
  Leg leg;         // to the source's own position
  Offset end = 0;  // the offset of `node` on the source's edge: 0 or its length
};

/// Along an edge in the search's direction of walking: `begin` is nearer to the point, `end` to its source.
inline Leg legAlong(const Metric& metric, Direction direction, EdgeId edge, Offset begin, Offset end) {
  return direction == Direction::ToSources ? metric.along(edge, begin, end) : metric.along(edge, end, begin);
}
inline bool isOpen(const Metric& metric, Direction direction, EdgeId edge, Offset begin, Offset end) {
  return begin == end || metric.isPassable(edge, (begin < end) == (direction == Direction::ToSources));
}

/// A set of edges that is quickly asked and quickly cleared.
class EdgeMarks {
 public:
  void resize(std::size_t edges) {
    if (m_words.size() != wordsOf(edges)) m_words.assign(wordsOf(edges), 0);
  }
  void set(EdgeId edge) { m_words[edge.value() / 64] |= std::uint64_t{1} << edge.value() % 64; }
  void clear(EdgeId edge) { m_words[edge.value() / 64] = 0; }
  bool has(EdgeId edge) const { return (m_words[edge.value() / 64] >> edge.value() % 64 & 1U) != 0; }
  std::size_t memoryBytes() const { return m_words.capacity() * sizeof(std::uint64_t); }

 private:
  static std::size_t wordsOf(std::size_t edges) { return edges / 64 + 1; }
  std::vector<std::uint64_t> m_words;
};

/// How a point is joined to its source.
struct Joint {
  enum class Way : std::uint8_t { None, Direct, From, To };
  Way way = Way::None;
  std::uint64_t cost = 0;
  std::uint32_t source = 0;
};

/// Nodes with neighbouring numbers, hence places: what waits to be settled among them.
struct Region {
  static constexpr BucketQueue::Entry kNone = ~BucketQueue::Entry{0};
  std::vector<BucketQueue::Entry> waiting;
  BucketQueue::Entry first = kNone;  // the cheapest of them

  void add(BucketQueue::Entry entry) {
    waiting.push_back(entry);
    first = std::min(first, entry);
  }
};
/// Labels, arcs and queue of so many nodes fit into a core's own cache.
inline constexpr unsigned kRegionBits = 16;

struct NearestSearch::Impl {
  const Metric* metric = nullptr;
  Direction direction = Direction::ToSources;
  Cost limit = kMaxCost;
  std::vector<Snap> sources;
  std::vector<Seed> seeds;            // sorted by node
  std::vector<std::uint32_t> byEdge;  // sources on a road, sorted by edge, then index
  EdgeMarks sourceEdges;              // those of byEdge
  std::vector<Label> labels;
  bool isTouchedOnly = false;  // labels beyond those of `touched` are kUnreachedLabel
  std::vector<std::uint32_t> touched;
  std::vector<std::uint32_t> farNodes;
  BucketQueue queue;
  std::vector<Region> regions;  // of a search by region; empty between two
  std::size_t region = 0;       // the one being searched
  BucketQueue::Entry horizon = 0;
  /// What is not minimised (time or distance) from nodes to their sources, as far as it was asked for.
  static constexpr std::uint64_t kUnknown = ~std::uint64_t{0};
  std::vector<std::uint64_t> others;
  std::vector<std::uint32_t> otherNodes;                       // those
  std::vector<std::pair<std::uint32_t, std::uint32_t>> chain;  // nodes and the slots by which they are left
  /// Of every node, where many points are asked for: the next node on the way to the source in the upper half
  /// (itself where there is none), what is not minimised on the way there in the lower.
  std::vector<std::uint64_t> steps;
  bool hasSteps = false;

  const Network& network() const { return metric->network(); }
  std::uint64_t minimised(const Leg& leg) const {
    return metric->minimise() == Minimise::Distance ? leg.distance : leg.time;
  }

  // search.cpp
  /// Touched: keeps to the limit and notes the nodes that it labels. Regions: see searchByRegion.
  enum class Scope : std::uint8_t { All, Touched, Regions };
  void begin(const Metric& newMetric, std::span<const Snap> newSources, Direction newDirection, Cost newLimit,
             Scope scope);
  void resetLabels(bool touchOnly);
  void resetQueue();
  void forgetOthers();
  void makeSeeds();
  void addSeed(const Snap& snap, std::uint32_t source, bool atFrom);
  void pushSeeds();
  struct Settled {
    Label label;
    std::uint32_t node;
  };
  static constexpr std::size_t kBatch = 32;
  template <Scope kScope>
  void takeBucket();
  template <Scope kScope>
  void relax(std::span<const Settled> settled);
  template <Scope kScope>
  void push(std::span<const BucketQueue::Entry> improved);
  void offerFar(std::uint64_t arc);
  template <Scope kScope>
  void searchAll();
  void searchByRegion();
  bool searchRegion();
  void searchUntilJoined(const Snap& goal);
  void floodFar();
  /// Costs against the search: from the other end of a slot to its node, as the search walks; and as a
  /// follower does.
  const std::vector<std::uint64_t>& searchArcs() const {
    return direction == Direction::ToSources ? metric->inward() : metric->outward();
  }
  const std::vector<std::uint64_t>& followArcs() const {
    return direction == Direction::ToSources ? metric->outward() : metric->inward();
  }

  // arrival.cpp
  /// From `begin` to `end` on the way to a source; in the search's direction of walking.
  Leg legAlong(EdgeId edge, Offset begin, Offset end) const {
    return walk::legAlong(*metric, direction, edge, begin, end);
  }
  bool isOpen(EdgeId edge, Offset begin, Offset end) const {
    return walk::isOpen(*metric, direction, edge, begin, end);
  }
  Joint join(const Snap& point) const;
  Joint join(const Snap& point, const Approach& approach) const;
  void tryDirect(const Snap& point, Joint& best) const;
  void tryEnd(const Approach::End& end, Joint::Way way, Joint& best) const;
  Leg wholeWay(const Snap& point, const Approach& approach, const Joint& joint);
  /// The slot by which the way leaves a reached node; none at a seed.
  static constexpr std::uint32_t kNoSlot = 0xFFFF'FFFF;
  std::uint32_t nextSlot(std::uint32_t node) const;
  const Seed& seedAt(std::uint32_t node) const;
  std::uint64_t otherAlong(std::uint32_t slot, std::uint32_t node) const;
  /// The whole way from a reached node to its source.
  Leg legFrom(std::uint32_t node);
  std::uint64_t otherFrom(std::uint32_t node);
  void findSteps();
  std::uint64_t stepFrom(std::uint32_t node) const;
  std::uint64_t otherBySteps(std::uint32_t node);
  std::uint64_t notMinimised(const Leg& leg) const {
    return metric->minimise() == Minimise::Distance ? leg.time : leg.distance;
  }

  // path.cpp
  std::vector<EdgePart> partsOf(const Snap& point, const Joint& joint) const;
};

}  // namespace michi::walk
