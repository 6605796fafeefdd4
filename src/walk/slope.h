#pragma once
// Slopes of an edge, kept so that every profile can use them.

#include <cstdint>
#include <vector>

#include "geo/point.h"
#include "walk/network.h"

namespace michi::walk {

/// How much longer a slope feels than the flat, by Tobler's hiking function W = 6 exp(-3.5 |s + 0.05|) km/h:
/// W(0) / W(s). 1 on the flat, 1.42 at +10 %, 0.84 at -5 % (the fastest).
double toblerFactor(double slope);

struct EdgeSlopes {
  std::uint16_t forward = 4096;  // mean Tobler factor in 1/4096, at most 16
  std::uint16_t backward = 4096;
  std::uint16_t steepest = 0;  // 1/10,000
};

/// Heights are sampled at the ends and about every 50 m, at the ends only where `endsOnly` (bridges,
/// tunnels). A stretch with an unknown height, or shorter than a metre, counts as flat.
EdgeSlopes edgeSlopes(const std::vector<geo::Point>& line, const HeightAt& heightAt, bool endsOnly);

}  // namespace michi::walk
