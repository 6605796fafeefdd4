#include "plugins/evacuation/ranking.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "walk/queries.h"
#include "walk/snap.h"

namespace michi::evacuation {
namespace {

std::vector<geo::Point> positionsOf(std::span<const store::NeedPoint> points) {
  std::vector<geo::Point> positions;
  positions.reserve(points.size());
  for (const auto& point : points) positions.push_back(point.position);
  return positions;
}

/// Emergency places designated for all of `hazards`, and where they lie on the network.
struct Places {
  std::vector<const store::Shelter*> shelters;
  std::vector<walk::Snap> snaps;
};

Places placesFor(std::uint8_t hazards, std::span<const store::Shelter> shelters, const walk::Metric& metric) {
  Places places;
  for (const store::Shelter& shelter : shelters) {
    if (!shelter.isEmergencyPlace || (shelter.hazards & hazards) != hazards) continue;
    places.shelters.push_back(&shelter);
    places.snaps.push_back(walk::snap(metric, shelter.position));
  }
  return places;
}

Way wayOf(const walk::Arrival& arrival, const Places& places) {
  Way way;
  way.tooFarFromRoad = arrival.reach == walk::Reach::TooFarFromRoad;
  if (arrival.reach != walk::Reach::Reached) return way;
  way.shelterKey = places.shelters[arrival.source]->key;
  way.shelterName = places.shelters[arrival.source]->name;
  way.distance = arrival.distance.value();
  way.minutes = minutes(arrival.time);
  return way;
}

/// One search for each set of hazards that some point needs.
std::vector<Way> waysOf(const RankingInput& input, std::span<const Exposure> exposed,
                        const walk::Metric& metric) {
  std::vector<walk::Snap> snaps = walk::snapAll(metric, positionsOf(input.points));
  std::map<std::uint8_t, std::vector<std::size_t>> byHazards;
  for (std::size_t i = 0; i < exposed.size(); ++i) {
    byHazards[neededHazards(input.choice, exposed[i])].push_back(i);
  }
  std::vector<Way> ways(exposed.size());
  walk::NearestSearch search;
  for (const auto& [hazards, members] : byHazards) {
    const Places places = placesFor(hazards, input.shelters, metric);
    search.run(metric, places.snaps);
    for (const std::size_t i : members) ways[i] = wayOf(search.at(snaps[i]), places);
  }
  return ways;
}

}  // namespace

std::uint8_t neededHazards(const HazardChoice& choice, const Exposure& exposure) {
  const auto flood = store::bit(store::Hazard::Flood);
  const auto landslide = store::bit(store::Hazard::Landslide);
  std::uint8_t needed = 0;
  if (exposure.inFlood()) needed |= flood;
  if (exposure.inLandslide()) needed |= landslide;
  if (needed != 0) return needed;
  if (choice.flood()) needed |= flood;
  if (choice.landslide) needed |= landslide;
  return needed;
}

std::vector<RankedPoint> rank(const RankingInput& input, const PriorityRules& rules,
                              const walk::Metric& metric, Progress& progress) {
  Progress judging = progress.part(0, 0.7);
  std::vector<Exposure> exposed =
      exposures(input.choice, *input.zones, input.districts, positionsOf(input.points), input.districtOf,
                rules.edgeMetres, judging);
  for (std::size_t i = 0; i < input.isRough.size(); ++i) {
    if (input.isRough[i] != 0) exposed[i] = Exposure();
  }
  const std::vector<Way> ways = waysOf(input, exposed, metric);
  progress.report(0.9);

  std::vector<RankedPoint> ranked;
  ranked.reserve(input.points.size());
  for (std::size_t i = 0; i < input.points.size(); ++i) {
    const bool isRough = !input.isRough.empty() && input.isRough[i] != 0;
    const Case one{input.points[i].needClass, input.needLabels[i], exposed[i], ways[i], isRough};
    ranked.push_back({i, exposed[i], ways[i], score(rules, input.choice, one)});
  }
  const auto order = [&](const RankedPoint& a) {
    const std::int64_t district = input.districtOf[a.point];
    const std::string code =
        district < 0 ? std::string() : input.districts[static_cast<std::size_t>(district)].code;
    const auto classRank =
        std::find(kClasses.begin(), kClasses.end(), a.score.priorityClass) - kClasses.begin();
    return std::tuple(district < 0, code, classRank, -a.score.total(), input.points[a.point].key);
  };
  std::sort(ranked.begin(), ranked.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
  progress.report(1);
  return ranked;
}

}  // namespace michi::evacuation
