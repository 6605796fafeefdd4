#pragma once
// One polygonal geometry as flat edges with an index by y, for many exact point questions from many threads.
// (GEOS prepared geometries build their indices at the first question, which threads may not share.)

#include <cstdint>
#include <vector>

#include "geo/geometry.h"

namespace michi::geo {

/// Sign of the turn a → b → p: 1 left, -1 right, 0 exactly on the line. Exact for all finite input
/// (error-bounded double first, then an exact expansion).
int orientation(Point a, Point b, Point p);

/// Immutable. Only polygons count; points and lines in the geometry have no inside. Rings of invalid polygons
/// are read by the even-odd rule. Memory: at most 8 index entries an edge. Cost of a question: the edges at
/// the point's height.
class FlatArea {
 public:
  explicit FlatArea(const Geometry& geometry);

  const Box& bounds() const { return m_bounds; }
  /// Inside or on an edge, exactly.
  bool covers(Point p) const;
  /// Metres to the area, 0 inside; when it is farther than `limit`, some number beyond `limit`.
  double distance(Point p, double limit) const;

 private:
  struct Edge {
    Point a, b;
  };

  std::size_t slabOf(double y) const;
  void indexEdges();
  std::size_t entriesFor(std::size_t slabs) const;

  Box m_bounds;
  std::vector<Edge> m_edges;
  double m_slabsPerMetre = 0;
  std::vector<std::uint32_t> m_slabStart;  // slab i: m_slabEdges[m_slabStart[i] … m_slabStart[i + 1])
  std::vector<std::uint32_t> m_slabEdges;
};

}  // namespace michi::geo
