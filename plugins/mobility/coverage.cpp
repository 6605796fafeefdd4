#include "plugins/mobility/coverage.h"

#include <algorithm>

#include "base/parallel.h"
#include "walk/queries.h"

namespace michi::mobility {
namespace {

CoverageLine lineOf(const walk::Arrival& arrival, const walk::Snap& snap, const walk::Metric& metric,
                    double limit) {
  CoverageLine line;
  if (arrival.reach == walk::Reach::Reached) {
    const double cost =
        metric.minimise() == walk::Minimise::Distance ? arrival.distance.value() : arrival.time.value();
    line.reached = cost <= limit ? Reached::Within : Reached::Beyond;
    line.place = arrival.source;
    line.distance = arrival.distance.value();
    line.minutes = minutes(arrival.time);
    line.offNetwork = arrival.offNetwork.value();
    return line;
  }
  line.tooFarFromRoad = !snap.isOnRoad();
  if (snap.status != walk::SnapStatus::NoRoad) line.offNetwork = snap.offNetwork;
  return line;
}

void tally(Coverage& result, std::span<const Demand> demands, std::span<const std::string> districtCodes) {
  const std::size_t kinds = result.lines.size();
  result.totals.resize(kinds);
  for (const std::string& code : districtCodes) result.districts[code].resize(kinds);
  for (std::size_t kind = 0; kind < kinds; ++kind) {
    for (std::size_t i = 0; i < demands.size(); ++i) {
      const Reached reached = result.lines[kind][i].reached;
      auto& district = result.districts[demands[i].district];
      district.resize(kinds);
      district[kind].add(reached, demands[i].weight);
      result.totals[kind].add(reached, demands[i].weight);
    }
  }
}

}  // namespace

walk::SnapOptions snapOptions(const walk::Metric& metric, double looseness) {
  constexpr std::uint32_t kScrapNodes = 10;
  walk::SnapOptions options;
  options.minComponentSize = kScrapNodes;
  if (looseness > 0) options.limit = metric.profile().snapLimit + Metres(looseness);
  return options;
}

std::vector<walk::Snap> snapDemands(const walk::Metric& metric, std::span<const Demand> demands,
                                    unsigned threads) {
  constexpr std::size_t kChunk = 256;
  std::vector<walk::Snap> snaps(demands.size());
  parallelFor((demands.size() + kChunk - 1) / kChunk, threads, [&](unsigned, std::size_t chunk) {
    const std::size_t end = std::min(demands.size(), (chunk + 1) * kChunk);
    for (std::size_t i = chunk * kChunk; i < end; ++i)
      snaps[i] = walk::snap(metric, demands[i].position, snapOptions(metric, demands[i].looseness));
  });
  return snaps;
}

std::vector<walk::Snap> snapPlaces(const walk::Metric& metric, std::span<const Place> places) {
  std::vector<walk::Snap> snaps;
  snaps.reserve(places.size());
  for (const Place& place : places)
    snaps.push_back(walk::snap(metric, place.position, snapOptions(metric, 0)));
  return snaps;
}

walk::Cost costOf(const walk::Metric& metric, double limit) {
  return metric.minimise() == walk::Minimise::Distance ? metric.costOf(Metres(limit))
                                                       : metric.costOf(Seconds(limit));
}

const char* word(Reached reached) {
  switch (reached) {
    case Reached::Within:
      return "within";
    case Reached::Beyond:
      return "beyond";
    default:
      return "unreachable";
  }
}

void Tally::add(Reached reached, double weight) {
  (reached == Reached::Within ? within : reached == Reached::Beyond ? beyond : unreachable) += weight;
}

Coverage cover(const walk::Metric& metric, std::span<const Demand> demands,
               std::span<const KindOfPlace> kinds, double limit, std::span<const std::string> districtCodes,
               unsigned threads) {
  Coverage result;
  const std::vector<walk::Snap> points = snapDemands(metric, demands, threads);
  std::vector<std::vector<walk::Snap>> places;
  for (const KindOfPlace& kind : kinds) {
    places.push_back(snapPlaces(metric, kind.places));
    result.placesOffRoad.push_back(static_cast<std::size_t>(std::count_if(
        places.back().begin(), places.back().end(), [](const auto& snap) { return !snap.isOnRoad(); })));
  }
  const auto arrivals = walk::nearestForKinds(metric, places, points, threads);
  for (const auto& ofKind : arrivals) {
    auto& lines = result.lines.emplace_back();
    lines.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
      lines.push_back(lineOf(ofKind[i], points[i], metric, limit));
  }
  result.demandsOffRoad = static_cast<std::size_t>(
      std::count_if(points.begin(), points.end(), [](const auto& snap) { return !snap.isOnRoad(); }));
  tally(result, demands, districtCodes);
  return result;
}

}  // namespace michi::mobility
