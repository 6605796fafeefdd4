#pragma once
// Questions to a network: the nearest of many places, what lies within reach, the way from here to there.
//
// Distance = off-network leg + along roads + off-network leg. Answers are exact minima of the metric's
// integer costs and do not depend on the number of threads or on the order of processing: of several nearest
// sources the lowest index is named. "Unreachable" is no way at all; "far" is a way beyond what a Cost can
// hold (214 km).

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "walk/metric.h"
#include "walk/snap.h"

namespace michi::walk {

enum class Reach : std::uint8_t {
  Reached,
  Far,             // there is a way, but dearer than kMaxCost
  Unreachable,     // no way on this network for this profile, or no source
  TooFarFromRoad,  // the point itself is beyond its snap limit (or there is no road)
};

/// Which way is walked. Slopes and one-way edges make it matter.
enum class Direction : std::uint8_t { ToSources, FromSources };

/// The chosen way from a point to its nearest source, off-network legs included. Numbers are 0 unless
/// Reached.
struct Arrival {
  Reach reach = Reach::Unreachable;
  std::uint32_t source = 0;  // index into the sources given
  Metres distance;
  Seconds time;
  Metres offNetwork;  // both legs, part of `distance`
};

/// A stretch of an edge, in walking order: backwards when begin > end.
struct EdgePart {
  EdgeId edge;
  Offset begin = 0;
  Offset end = 0;
  bool operator==(const EdgePart&) const = default;
};

/// How a point comes to the two ends of its edge, off-network leg included. The same for all searches over
/// one metric in one direction: who asks several of them about the same points works it out once.
struct Approach {
  struct End {
    std::uint32_t node = 0;
    bool isOpen = false;
    Leg leg;  // only where open
  };
  End from, to;
};
std::vector<Approach> approaches(const Metric& metric, std::span<const Snap> points,
                                 Direction direction = Direction::ToSources);

struct Path {
  Reach reach = Reach::Unreachable;
  std::uint32_t source = 0;
  Metres distance;  // off-network legs included
  Seconds time;
  Metres offNetwork;
  std::vector<EdgePart> parts;       // along the roads, in walking order
  std::vector<geo::Point> geometry;  // from point to point, off-network legs included
};

/// What lies within a limit.
struct ReachArea {
  struct Node {
    NodeId node;
    Cost cost = 0;
  };
  std::vector<Node> nodes;      // ascending node
  std::vector<EdgePart> parts;  // begin <= end, merged, ascending edge and begin
};

/// One multi-source search and the questions to its answer. Reusable: run() again does not allocate once
/// grown. One thread at a time; make one for each thread. Keeps pointers to the metric of the last run, which
/// must outlive the questions; the sources are copied.
class NearestSearch {
 public:
  struct Impl;  // search_impl.h

  NearestSearch();
  ~NearestSearch();
  NearestSearch(NearestSearch&&) noexcept;
  NearestSearch& operator=(NearestSearch&&) noexcept;

  /// Costs from every node to the nearest source (or from the nearest source to every node). Sources that are
  /// not on a road are never reached. With a limit, places dearer than it count as Unreachable, and only what
  /// lies within is visited and paid for. Cost: about 2 ms for 100,000 nodes without a limit.
  void run(const Metric& metric, std::span<const Snap> sources, Direction direction = Direction::ToSources,
           Cost limit = kMaxCost);

  Reach reach(NodeId node) const;
  /// Minimised cost including the source's off-network leg; kFar, or kUnreached.
  Cost cost(NodeId node) const;
  std::uint32_t source(NodeId node) const;  // only for Reached nodes
  /// Of every node, in one word: cost in the upper half, source in the lower. Valid until the next run.
  std::span<const std::uint64_t> labels() const;
  /// The nodes that a run with a limit below kMaxCost has reached, in no order; of a run without one none.
  /// Valid until the next run.
  std::span<const std::uint32_t> visited() const;

  /// The nearest source of a point; a point and a source on the same edge are joined along it where that is
  /// shorter. Distance and time are both those of the one way that the metric chose. Remembers what it worked
  /// out, so that the whole of a city's points costs no more than one pass over the network.
  Arrival at(const Snap& point);
  std::vector<Arrival> at(std::span<const Snap> points);
  /// The same; an approach is the point's for the metric and the direction of the last run.
  Arrival at(const Snap& point, const Approach& approach);
  std::vector<Arrival> at(std::span<const Snap> points, std::span<const Approach> approaches);
  /// What at() minimises for a point, alone: kFar, or kUnreached. Beyond the run's limit kUnreached.
  Cost cost(const Snap& point) const;
  /// The way itself, from the point to its source (or from the source to the point for FromSources).
  Path path(const Snap& point) const;
  /// Nodes and stretches of edges within the limit of the run, the sources' off-network legs included.
  /// `limit` at most the run's.
  ReachArea area(Cost limit) const;

  std::size_t memoryBytes() const;

 private:
  friend Path shortestPath(const Metric&, const Snap&, const Snap&, NearestSearch&);
  std::unique_ptr<Impl> m_impl;
};

/// The cheapest way between two points; stops as soon as it is found. `workspace` is overwritten.
Path shortestPath(const Metric& metric, const Snap& from, const Snap& to, NearestSearch& workspace);

/// Several kinds of places at once on up to `threads` threads (0: as many as the machine has):
/// answers[kind][point]. The answer does not depend on the number of threads.
std::vector<std::vector<Arrival>> nearestForKinds(const Metric& metric,
                                                  std::span<const std::vector<Snap>> kinds,
                                                  std::span<const Snap> points, unsigned threads,
                                                  Direction direction = Direction::ToSources);
/// The same for other questions: one thread for each of `workers`, each reused from kind to kind; `visit` is
/// called on the worker's thread when the search of a kind is done, and must take from it what it wants.
using KindVisitor = std::function<void(std::size_t kind, NearestSearch& search)>;
void searchKinds(const Metric& metric, std::span<const std::vector<Snap>> kinds,
                 std::span<NearestSearch> workers, const KindVisitor& visit,
                 Direction direction = Direction::ToSources);

}  // namespace michi::walk
