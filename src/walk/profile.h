#pragma once
// Who walks: speeds and what is passable. Read from data/rules/profiles/*.toml by catalog/walk_profile.h.

#include <array>
#include <limits>
#include <string>

#include "base/units.h"
#include "walk/network.h"

namespace michi::walk {

enum class SlopeModel : std::uint8_t {
  None,    // slopes do not matter
  Tobler,  // W = 6 exp(-3.5 |s + 0.05|) km/h (Tobler 1993), scaled so that the flat is walked at the
           // profile's speed
};

/// Plain values; a factor multiplies the speed, and 0 forbids.
struct Profile {
  std::string name;       // "elderly"
  std::string label;      // as the user sees it
  double flatSpeed = 80;  // metres a minute
  SlopeModel slopeModel = SlopeModel::Tobler;
  double maxSlope =
      std::numeric_limits<double>::infinity();  // rise over run; an edge with a steeper stretch is forbidden
  std::array<double, kRoadClassCount> classFactor = allOnes();
  double unpavedFactor = 1;
  double noWheelchairFactor = 1;
  double unploughedFactor = 1;  // in winter only
  double offPathFactor = 0.6;   // between a point and the road (Tobler: off path 0.6)
  Metres snapLimit{200};        // further from a passable road is "too far from a road"
  bool isWinter = false;

  /// Factor for a kind of road with its flags; 0 when forbidden.
  double factor(RoadClass roadClass, std::uint16_t flags) const;
  /// Throws Error(BadInput) unless 1 <= flatSpeed <= 400, factors are 0 or within [0.01, 4] (offPathFactor
  /// not 0), maxSlope > 0 and 0 <= snapLimit <= 10 km.
  void check() const;

 private:
  static constexpr std::array<double, kRoadClassCount> allOnes() {
    std::array<double, kRoadClassCount> ones{};
    ones.fill(1);
    return ones;
  }
};

}  // namespace michi::walk
