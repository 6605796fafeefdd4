#pragma once
// Coverage of one kind of place while one of them is dragged: who is within the limit of it or of the others,
// at once for every position of the hand.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "geo/point.h"
#include "plugins/mobility/coverage.h"
#include "walk/queries.h"

namespace michi::mobility {

/// Answers what cover() would for the places as they stand, for every point and their sums, to the last
/// digit; beyond the limit it knows only that a point is beyond it. (A way of more than 214 km is one here.)
/// One thread at a time; keeps a pointer to the metric, which must outlive it.
class LiveCoverage {
 public:
  /// `points` as snapDemands() gives them, with the people at each; `places` as snapPlaces() gives them;
  /// `limit` in metres or seconds, as the metric minimises. Nothing is in the hand yet. Cost: one search of
  /// the whole network. Throws Error(BadInput) for a limit below 0 or when there is not one weight a point.
  LiveCoverage(const walk::Metric& metric, std::vector<walk::Snap> points, std::vector<double> weights,
               std::vector<walk::Snap> places, double limit);

  /// Takes a place (an index into places()) into the hand, where it is; what was in the hand before stays
  /// where it was put. Cost: one search of the whole network, about 5 ms. Throws Error(NotFound) when there
  /// is no such place.
  void pick(std::size_t place);
  /// Takes a new place into the hand that is nowhere yet; its index, one more than the last.
  std::size_t pickNew();
  /// Moves what is in the hand (else a new place) to the road near a point of the workspace's plane. The
  /// indices of the points whose answer differs from before, ascending; valid until the next call. Cost: what
  /// lies within the limit, below 1 ms on a city (and one search of the whole network where roads are one-way
  /// and points reach no other place).
  std::span<const std::uint32_t> moveTo(geo::Point position);
  /// Takes what is in the hand (else nothing) off the map; its index stays.
  std::span<const std::uint32_t> takeAway();

  /// Of every point.
  std::span<const Reached> reached() const { return m_reached; }
  const Tally& totals() const { return m_totals; }
  /// To the nearest place, in the limit's unit; nothing for a point that is not within.
  std::optional<double> way(std::size_t point) const;
  /// All places as they stand: not on a road when too far from one, or off the map.
  const std::vector<walk::Snap>& places() const { return m_places; }
  std::optional<std::size_t> inHand() const { return m_hand; }

 private:
  void indexPoints();
  void searchOthers();
  std::span<const std::uint32_t> put(const walk::Snap& place);
  void offerAround(const walk::Snap& place);
  void offerAlong(std::uint32_t edge);
  void joinStranded(const walk::Snap& place);
  bool joins(const walk::Snap& place, std::uint32_t point) const;
  void classify();

  const walk::Metric* m_metric;
  std::vector<walk::Snap> m_points;
  std::vector<double> m_weights;
  std::vector<walk::Snap> m_places;
  std::optional<std::size_t> m_hand;
  walk::Cost m_limit;  // the dearest way within
  double m_unit;       // costs in one metre or second

  std::vector<std::uint32_t> m_firstOnEdge;  // of m_onEdge, one more than there are edges
  std::vector<std::uint32_t> m_onEdge;       // points by their edge
  walk::NearestSearch m_whole, m_near;
  std::vector<walk::Cost> m_without;      // [point] to what is not in the hand
  std::vector<walk::Cost> m_ways;         // [point] to all, where within
  std::vector<std::uint32_t> m_nearer;    // points whose way in m_ways is to the one in the hand
  std::vector<std::uint32_t> m_stranded;  // points on a road that reach only what is in the hand, if that
  std::vector<std::uint8_t> m_isJoined;   // [point] stranded, but for what is in the hand
  std::vector<Reached> m_reached;
  std::vector<std::uint32_t> m_changed;
  Tally m_totals;
};

}  // namespace michi::mobility
