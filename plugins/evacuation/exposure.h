#pragma once
// Which hazards does a point lie in? "No data here" is a state of its own, never "safe" (design decision 3).

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "geo/point.h"
#include "store/records.h"

namespace michi::evacuation {

/// Hazards that a ranking is asked for, as on the command line.
struct HazardChoice {
  bool floodMaximum = false;  // flood-max: 想定最大規模, with the house-collapse zones
  bool floodPlanned = false;  // flood-planned: 計画規模
  bool landslide = false;

  bool flood() const { return floodMaximum || floodPlanned; }
};

/// "flood-max,landslide" → choice. Throws Error(BadInput) naming the word that is unknown.
HazardChoice parseHazards(const std::string& commaSeparated);

inline constexpr int kNoData = -1;  // the point's district has no zone of that map at all
inline constexpr int kOutside = 0;  // the district is mapped, the point lies outside its zones

/// Ranks as in store/records.h; overlapping zones take the worst.
struct Exposure {
  int floodRank = kNoData;
  int collapse = kNoData;
  int landslide = kNoData;
  double edgeDistance =
      -1;  // metres to the nearest zone that just misses the point; -1 none within the margin

  bool inFlood() const { return floodRank > 0 || collapse > 0; }
  bool inLandslide() const { return landslide > 0; }
};

/// What the exposures are judged by.
struct Zones {
  std::vector<store::FloodZone> flood;
  std::vector<store::LandslideZone> landslide;
};

/// One exposure for each point. `districtOf[i]` is the index of the point's district or -1 (then "no data"
/// where the point lies in no zone). A hazard that was not chosen stays kNoData. `edgeMargin` in metres.
std::vector<Exposure> exposures(const HazardChoice& choice, const Zones& zones,
                                std::span<const store::District> districts,
                                std::span<const geo::Point> points, std::span<const std::int64_t> districtOf,
                                double edgeMargin, Progress& progress);

/// 特別警戒区域 (also before its designation) is worse than 警戒区域: the order for "the worst".
int landslideSeverity(int zone);

}  // namespace michi::evacuation
