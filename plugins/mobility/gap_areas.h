#pragma once
// Areas of unmet need: people without anything near, joined where they live near each other along the roads.

#include <array>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/coverage.h"

namespace michi::mobility {

/// Why somebody is not served.
enum class GapReason : std::uint8_t {
  TooFar,   // there is a way, but it is longer than the limit
  NoWay,    // no road that the profile may walk leads there
  OffRoad,  // the home itself is too far from any road
};
inline constexpr std::size_t kReasonCount = 3;

struct GapHome {
  std::size_t demand = 0;  // index into the demands given
  GapReason reason = GapReason::TooFar;
  double way = -1;  // to the nearest place, in metres; -1 where there is none
};

/// Of one area, what lies in one district.
struct GapPart {
  std::string district;  // code, "" for none
  double people = 0;
  std::size_t homes = 0;
  std::array<double, kReasonCount> reasons{};  // people, by GapReason
  double meanWay = 0;                          // of those who have one; metres

  GapReason mainReason() const;
};

struct GapArea {
  double people = 0;
  std::vector<std::size_t> homes;  // into the homes given, ascending
  std::vector<GapPart> parts;      // most people first
};

/// Which demands have no place of any of the kinds within the limit, by the coverage of all kinds.
std::vector<GapHome> gapHomes(const Coverage& coverage);

/// Homes belong together when a chain of them leads from one to the other in which none is farther than
/// `near` metres along the roads from the next; those off the road by the straight line. Areas come with most
/// people first. Cost: one search over the network. Deterministic.
std::vector<GapArea> gapAreas(const walk::Metric& metric, std::span<const Demand> demands,
                              std::span<const GapHome> homes, double near);

}  // namespace michi::mobility
