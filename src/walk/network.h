#pragma once
// The walking network: topology, shape and attributes of every walkable piece of road. Immutable once built
// and shared by threads. A Metric (metric.h) adds the costs of one profile; queries (queries.h) read both.
//
// Nodes are numbered along a Hilbert curve and edges by their first node, so that neighbours lie close in
// memory. The same input gives the same numbers and the same bytes, on every machine.

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.h"
#include "base/units.h"
#include "geo/point.h"
#include "walk/edge_index.h"
#include "walk/shape_store.h"

namespace michi::walk {

/// A place on an edge, or a length: tenths of a millimetre, along the edge's length from its first point.
/// Every edge is at least 1 long, so that paths have no cycles of cost 0; the sum over 1,000 edges is within
/// 5 cm.
using Offset = std::uint32_t;
inline constexpr double kOffsetsPerMetre = 10'000;

/// An edge keeps its slopes as whole numbers of these: 1 / 4096 of a factor, 1 / 10,000 of rise over run.
inline constexpr double kSlopeFactorUnit = 4096;
inline constexpr double kSlopeUnit = 10'000;

/// Kind of road, for the factors of a profile (data/rules/profiles/*.toml use these names in snake_case).
enum class RoadClass : std::uint8_t {
  Trunk,
  Primary,
  Secondary,
  Tertiary,
  Residential,
  Service,
  Track,
  Pedestrian,
  Footway,
  Path,
  Steps,
  Cycleway,
  Other
};
inline constexpr int kRoadClassCount = 13;
/// "residential"; and back (throws Error(BadInput) for an unknown name).
std::string_view name(RoadClass roadClass);
RoadClass roadClassFromName(std::string_view name);

/// Bits of an edge that profiles may forbid or slow down.
using EdgeFlag = std::uint16_t;
inline constexpr EdgeFlag kUnpaved = 1;
inline constexpr EdgeFlag kNoWheelchair = 2;
inline constexpr EdgeFlag kUnploughed = 4;   // not cleared in winter
inline constexpr EdgeFlag kForwardOnly = 8;  // may be walked from its first to its last point only
inline constexpr EdgeFlag kBackwardOnly = 16;
inline constexpr EdgeFlag kBridge = 32;
inline constexpr EdgeFlag kTunnel = 64;

/// Input of the builder: pieces of road between junctions, as flat arrays (one entry a piece but for
/// `points`).
struct RoadPieces {
  std::vector<geo::Point> points;
  std::vector<std::uint32_t> firstPoint = {
      0};  // size() + 1 entries; piece i has points [firstPoint[i], firstPoint[i+1])
  std::vector<std::int64_t> fromNode;  // equal keys are one node of the network
  std::vector<std::int64_t> toNode;
  std::vector<RoadClass> roadClass;
  std::vector<std::uint16_t> flags;
  std::vector<float> length;  // metres; NaN: take it from the points

  std::size_t size() const { return fromNode.size(); }
  void add(std::span<const geo::Point> line, std::int64_t from, std::int64_t to, RoadClass kind,
           std::uint16_t edgeFlags, float metres);
};

/// Gives pieces without node keys (prepared line networks) node keys: ends within `tolerance` metres of each
/// other are one node. Deterministic; clusters are those of the transitive closure, and the result says how
/// many ends moved.
struct JoinReport {
  std::size_t nodes = 0;
  std::size_t joinedEnds = 0;
};
JoinReport joinEnds(RoadPieces& pieces, Metres tolerance);

/// Height in metres at a point of the workspace's plane; NaN where unknown.
using HeightAt = std::function<double(geo::Point)>;

struct EdgeView {
  NodeId from, to;
  Metres length;
  RoadClass roadClass;
  std::uint16_t flags;
  double maxSlope;           // steepest stretch, rise over run, 0 without heights
  std::uint32_t pieceIndex;  // which RoadPieces entry it came from
};

class Network {
 public:
  Network() = default;
  /// Pieces that are no longer than a centimetre and loops at one node are kept (they can be snapped to).
  /// A node lies where its first piece (in input order) puts it; the ends of every line are drawn to its
  /// node. Heights are taken at the ends of each piece and about every 50 m, on bridges and in tunnels at the
  /// ends only; `heightAt` may be empty (everything flat) and should interpolate: steps of a grid would be
  /// taken for slopes. Throws Error(BadInput) for sizes beyond 2^31, lengths beyond 200 km or below 0, points
  /// that are not finite, pieces of fewer than two points, a map wider than 10,000 km. Cost O(n log n).
  static Network build(const RoadPieces& pieces, const HeightAt& heightAt, Progress& progress);

  std::size_t nodeCount() const;
  std::size_t edgeCount() const;
  geo::Point nodePosition(NodeId node) const;
  EdgeView edge(EdgeId edge) const;
  /// The drawn line of an edge from its first to its last point, to the centimetre.
  std::vector<geo::Point> shape(EdgeId edge) const;
  /// The stretch of an edge between two offsets (see Offset), in walking order: backwards when `begin` >
  /// `end`.
  std::vector<geo::Point> shapePart(EdgeId edge, Offset begin, Offset end) const;
  geo::Box bounds() const;
  /// Connected component of a node (treating every edge as two-way): 0 is the largest.
  std::uint32_t component(NodeId node) const;
  std::size_t componentCount() const;
  std::size_t componentSize(std::uint32_t component) const;
  /// Bytes held, index included.
  std::size_t memoryBytes() const;

  /// For the workspace: a versioned, checksummed blob. load() reads hostile bytes: it throws Error(Damaged)
  /// rather than index out of range. An older program meeting a newer blob throws Error(TooNew). The index is
  /// rebuilt, about 0.1 s a million nodes.
  std::string save() const;
  static Network load(std::string_view bytes);

  // --- For Metric, snapping and queries: flat arrays, no checks.
  // -------------------------------------------------------
  struct Ends {
    std::uint32_t from, to;
  };
  Ends ends(std::uint32_t edge) const { return m_ends[edge]; }
  Offset length(std::uint32_t edge) const { return m_length[edge]; }
  RoadClass roadClass(std::uint32_t edge) const { return static_cast<RoadClass>(m_kind[edge] & 15U); }
  std::uint16_t flags(std::uint32_t edge) const { return static_cast<std::uint16_t>(m_kind[edge] >> 4U); }
  /// Flat-equivalent length by Tobler over length, walking from the first to the last point, or back.
  double slopeFactor(std::uint32_t edge, bool forward) const;
  double maxSlope(std::uint32_t edge) const;
  /// Arcs of node u are the slots [firstArc[u], firstArc[u + 1]); each slot names its edge; the other end of
  /// it is from ^ to ^ u. Slots of a node are in ascending edge; a loop has two at its node.
  const std::vector<std::uint32_t>& firstArc() const { return m_firstArc; }
  const std::vector<std::uint32_t>& arcEdge() const { return m_arcEdge; }
  const std::vector<std::uint32_t>& components() const { return m_component; }
  const EdgeIndex& index() const { return m_index; }
  const ShapeStore& shapes() const { return m_shapes; }

 private:
  friend class NetworkBuilder;
  friend class NetworkBlob;
  void finishArcs();
  void finish();  // adjacency, components and index from nodes, edges and shapes

  ShapeStore m_shapes;  // positions of nodes and the points between, in centimetres
  std::vector<Ends> m_ends;
  std::vector<Offset> m_length;
  std::vector<std::uint16_t> m_slopeForward;  // in kSlopeFactorUnit
  std::vector<std::uint16_t> m_slopeBackward;
  std::vector<std::uint16_t> m_maxSlope;  // in kSlopeUnit
  std::vector<std::uint16_t> m_kind;      // road class in 4 bits, flags above
  std::vector<std::uint32_t> m_piece;
  std::vector<std::uint32_t> m_firstArc;
  std::vector<std::uint32_t> m_arcEdge;
  std::vector<std::uint32_t> m_component;
  std::vector<std::uint32_t> m_componentSize;
  EdgeIndex m_index;
};

}  // namespace michi::walk
