#pragma once
// What a coverage says of many people at once: in which band of the way they live, how the share covered
// grows with the limit, sums of any group of districts, and the count of the Ministry of Agriculture beside
// ours.

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "plugins/mobility/coverage.h"

namespace michi::mobility {

/// The way of each who arrives, in what `by` says (metres or seconds); nothing for those who do not.
std::optional<double> wayOf(const CoverageLine& line, walk::Minimise by);

/// People by the way to the nearest place: people[i] within limits[i] and not within the one before;
/// people.back() beyond the last; those who arrive nowhere apart.
struct Bands {
  std::vector<double> people;
  double unreachable = 0;
  Bands& operator+=(const Bands& other);
};
/// `limits` ascending.
Bands bandsOf(std::span<const CoverageLine> lines, std::span<const Demand> demands, walk::Minimise by,
              std::span<const double> limits);

/// The same by district; only of those that people live in.
std::map<std::string, Bands> bandsByDistrict(std::span<const CoverageLine> lines,
                                             std::span<const Demand> demands, walk::Minimise by,
                                             std::span<const double> limits);

/// Sensitivity to the limit: how many are covered at each.
class Curve {
 public:
  Curve(std::span<const CoverageLine> lines, std::span<const Demand> demands, walk::Minimise by);
  /// People within the limit; never falls as the limit grows.
  double within(double limit) const;
  /// People in all, those who arrive nowhere too.
  double all() const { return m_all; }
  /// The smallest limit that covers this share of all (0 to 1); nothing when no limit does.
  std::optional<double> limitFor(double share) const;

 private:
  std::vector<std::pair<double, double>> m_steps;  // way, people up to it; ascending
  double m_all = 0;
};

/// Sums of districts by the name that `groupOf` gives a district's code; "" keeps those of no district.
std::map<std::string, std::vector<Tally>> grouped(
    const Coverage& coverage, const std::function<std::string(const std::string& code)>& groupOf);

/// Straight metres from each to the nearest place; nothing where there is no place.
std::vector<std::optional<double>> straightDistances(std::span<const Demand> demands,
                                                     std::span<const Place> places);

/// 食料品アクセス困難人口 (農林水産政策研究所): people of 65 and more without a car, 500 m or more from the
/// nearest shop in a straight line; and who of the same people is not within our limit along the road.
struct AccessDifficulty {
  static constexpr double kStraightLimit = 500;  // metres
  double people = 0;                             // 65 and more, without a car where that is known
  double both = 0;
  double onlyStraight =
      0;                // far as the crow flies, yet within our limit: ours is more than 500 m, or in minutes
  double onlyRoad = 0;  // near as the crow flies, but the way round is too long, or there is none
  double straight() const { return both + onlyStraight; }
  double road() const { return both + onlyRoad; }
  AccessDifficulty& operator+=(const AccessDifficulty& other);
};
/// Over the demands that say how many such people they have (Demand::elderly).
AccessDifficulty accessDifficulty(std::span<const CoverageLine> lines, std::span<const Demand> demands,
                                  std::span<const Place> places);
/// The same by district; only of those in which such people are known.
std::map<std::string, AccessDifficulty> accessByDistrict(std::span<const CoverageLine> lines,
                                                         std::span<const Demand> demands,
                                                         std::span<const Place> places);

}  // namespace michi::mobility
