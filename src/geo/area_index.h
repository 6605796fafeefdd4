#pragma once
// Which areas does a point lie in, or just outside? Districts, flood zones, landslide zones.

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "geo/geometry.h"

namespace michi::geo {

struct AreaHit {
  std::uint32_t index = 0;  // into the areas given
  double distance = 0;      // metres outside; 0 inside or on the edge
};

/// R-tree over prepared polygons. Immutable; every query may run on any thread at the same time.
/// Cost: O(log n) boxes plus a prepared test for each candidate. Answers are in ascending index.
class AreaIndex {
 public:
  explicit AreaIndex(std::span<const Geometry> areas);
  ~AreaIndex();
  AreaIndex(AreaIndex&&) noexcept;
  AreaIndex& operator=(AreaIndex&&) noexcept;

  std::size_t size() const;
  /// Areas that cover the point (edges count as inside).
  std::vector<std::uint32_t> containing(Point p) const;
  /// Areas within `radius` metres of the point, each with its distance.
  std::vector<AreaHit> within(Point p, double radius) const;
  /// The lowest index that covers the point, or -1.
  std::int64_t firstContaining(Point p) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace michi::geo
