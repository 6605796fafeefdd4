#pragma once
// From a point of the map to the nearest point of a road.

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "walk/metric.h"

namespace michi::walk {

enum class SnapStatus : std::uint8_t {
  OnRoad,
  TooFar,  // the nearest passable road is beyond the limit
  NoRoad,  // the network has no passable road at all, or the point is not finite
};

struct Snap {
  SnapStatus status = SnapStatus::NoRoad;
  EdgeId edge;        // of the nearest road, also when TooFar
  Offset offset = 0;  // along it
  geo::Point point;   // as asked
  geo::Point onRoad;  // the nearest point of the road, to the centimetre
  double offNetwork =
      std::numeric_limits<double>::quiet_NaN();  // metres between them, also when TooFar; NaN for NoRoad

  bool isOnRoad() const { return status == SnapStatus::OnRoad; }
};

struct SnapOptions {
  /// Unset: the profile's.
  std::optional<Metres> limit = {};
  /// A road whose connected part (for this profile) has fewer nodes is passed over when one of a larger part
  /// lies within the limit; where there is none the nearest road is taken after all. 0: simply the nearest
  /// road.
  std::uint32_t minComponentSize = 0;
};

/// The nearest point of an edge that the metric's profile may walk (in either direction). Equal distances:
/// the lowest edge id, on it the lowest offset. Accuracy 1 cm. Cost a few µs. Any number of threads.
Snap snap(const Metric& metric, geo::Point point, const SnapOptions& options = {});

/// The same for many points, on up to `threads` threads; the answer does not depend on their number.
std::vector<Snap> snapAll(const Metric& metric, std::span<const geo::Point> points,
                          const SnapOptions& options = {}, unsigned threads = 1);

}  // namespace michi::walk
