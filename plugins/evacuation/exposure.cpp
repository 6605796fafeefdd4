#include "plugins/evacuation/exposure.h"

#include <algorithm>
#include <array>
#include <functional>
#include <sstream>

#include "base/error.h"
#include "base/text.h"
#include "geo/area_index.h"

namespace michi::evacuation {
namespace {

/// Zones of one map with their ranks, and which districts they touch.
class HazardMap {
 public:
  HazardMap(std::vector<geo::Geometry> areas, std::vector<int> ranks,
            std::span<const store::District> districts)
      : m_ranks(std::move(ranks)), m_index(areas), m_isMapped(districts.size(), false) {
    for (std::size_t i = 0; i < districts.size(); ++i) {
      const geo::Box box = districts[i].area.bounds();
      m_isMapped[i] = std::any_of(areas.begin(), areas.end(), [&](const geo::Geometry& area) {
        return area.bounds().overlaps(box) && geo::intersects(area, districts[i].area);
      });
    }
  }

  /// The ranks of all zones over the point taken together by `combine`, or kOutside, or kNoData.
  int rankAt(geo::Point p, std::int64_t district, const std::function<int(int, int)>& combine) const {
    int rank = kOutside;
    for (const std::uint32_t zone : m_index.containing(p)) {
      rank = rank == kOutside ? m_ranks[zone] : combine(m_ranks[zone], rank);
    }
    if (rank != kOutside) return rank;
    return district >= 0 && m_isMapped[static_cast<std::size_t>(district)] ? kOutside : kNoData;
  }

  double edgeDistance(geo::Point p, double margin) const {
    double nearest = -1;
    for (const geo::AreaHit& hit : m_index.within(p, margin)) {
      if (nearest < 0 || hit.distance < nearest) nearest = hit.distance;
    }
    return nearest;
  }

 private:
  std::vector<int> m_ranks;
  geo::AreaIndex m_index;
  std::vector<bool> m_isMapped;
};

HazardMap floodMap(const Zones& zones, std::initializer_list<store::FloodMap> wanted,
                   std::span<const store::District> districts) {
  std::vector<geo::Geometry> areas;
  std::vector<int> ranks;
  for (const store::FloodZone& zone : zones.flood) {
    if (std::find(wanted.begin(), wanted.end(), zone.map) == wanted.end()) continue;
    areas.push_back(zone.area);
    ranks.push_back(zone.rank);
  }
  return {std::move(areas), std::move(ranks), districts};
}

HazardMap landslideMap(const Zones& zones, std::span<const store::District> districts) {
  std::vector<geo::Geometry> areas;
  std::vector<int> ranks;
  for (const store::LandslideZone& zone : zones.landslide) {
    areas.push_back(zone.area);
    ranks.push_back(zone.zone);
  }
  return {std::move(areas), std::move(ranks), districts};
}

/// Zones 1 氾濫流 and 2 河岸侵食 at one place make 3, both.
int mergeCollapse(int a, int b) { return a == b ? a : 3; }

}  // namespace

int landslideSeverity(int zone) {
  constexpr std::array<int, 5> kSeverity{0, 3, 4, 1, 2};
  return zone >= 0 && zone < static_cast<int>(kSeverity.size()) ? kSeverity[static_cast<std::size_t>(zone)]
                                                                : 0;
}

HazardChoice parseHazards(const std::string& commaSeparated) {
  HazardChoice choice;
  std::istringstream words(commaSeparated);
  for (std::string word; std::getline(words, word, ',');) {
    if (word == "flood-max") {
      choice.floodMaximum = true;
    } else if (word == "flood-planned") {
      choice.floodPlanned = true;
    } else if (word == "landslide") {
      choice.landslide = true;
    } else {
      throw Error(ErrorKind::BadInput, text("The hazard “%1” is unknown.", word), {},
                  text("Choose from: %1", "flood-max, flood-planned, landslide"));
    }
  }
  if (!choice.flood() && !choice.landslide) {
    throw Error(ErrorKind::BadInput, text("No hazard was chosen."), {},
                text("Choose from: %1", "flood-max, flood-planned, landslide"));
  }
  return choice;
}

std::vector<Exposure> exposures(const HazardChoice& choice, const Zones& zones,
                                std::span<const store::District> districts,
                                std::span<const geo::Point> points, std::span<const std::int64_t> districtOf,
                                double edgeMargin, Progress& progress) {
  using store::FloodMap;
  const auto depths =
      choice.floodMaximum && choice.floodPlanned
          ? floodMap(zones, {FloodMap::Maximum, FloodMap::Planned}, districts)
          : floodMap(zones, {choice.floodMaximum ? FloodMap::Maximum : FloodMap::Planned}, districts);
  const auto collapse = floodMap(zones, {FloodMap::Collapse}, districts);
  const auto slides = landslideMap(zones, districts);
  const auto deeper = [](int a, int b) { return std::max(a, b); };
  const auto slideWorse = [](int a, int b) { return landslideSeverity(a) > landslideSeverity(b) ? a : b; };

  std::vector<Exposure> result(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    Exposure& exposure = result[i];
    const auto noteEdge = [&](const HazardMap& map) {
      const double distance = map.edgeDistance(points[i], edgeMargin);
      if (distance > 0 && (exposure.edgeDistance < 0 || distance < exposure.edgeDistance))
        exposure.edgeDistance = distance;
    };
    if (choice.flood()) {
      exposure.floodRank = depths.rankAt(points[i], districtOf[i], deeper);
      if (exposure.floodRank <= 0) noteEdge(depths);
    }
    if (choice.floodMaximum) {
      exposure.collapse = collapse.rankAt(points[i], districtOf[i], mergeCollapse);
    }
    if (choice.landslide) {
      exposure.landslide = slides.rankAt(points[i], districtOf[i], slideWorse);
      if (exposure.landslide <= 0) noteEdge(slides);
    }
    progress.report(static_cast<double>(i + 1) / static_cast<double>(points.size()));
  }
  return result;
}

}  // namespace michi::evacuation
