#include "plugins/mobility/coverage.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>

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

/// Everybody's district as a number, so that sums need no look at its name.
struct Groups {
  std::vector<std::string> codes;
  std::vector<std::uint32_t> ofDemand;

  Groups(std::span<const Demand> demands, std::span<const std::string> districtCodes) {
    std::unordered_map<std::string_view, std::uint32_t> known;
    const auto numberOf = [&](const std::string& code) {
      const auto [it, isNew] = known.try_emplace(code, static_cast<std::uint32_t>(codes.size()));
      if (isNew) codes.push_back(code);
      return it->second;
    };
    for (const std::string& code : districtCodes) numberOf(code);
    ofDemand.reserve(demands.size());
    for (const Demand& demand : demands) ofDemand.push_back(numberOf(demand.district));
  }
};

struct OfKind {
  std::vector<CoverageLine> lines;
  std::vector<Tally> groups;
  Tally total;
  std::size_t placesOffRoad = 0;
};

/// What is the same for every kind. Points lie in the order of their roads: neighbours ask for the same
/// labels.
struct People {
  std::span<const Demand> demands;
  Groups groups;
  std::vector<std::uint32_t> order;  // point → demand
  std::vector<walk::Snap> points;
  std::vector<walk::Approach> approaches;

  People(const walk::Metric& metric, std::span<const Demand> all, std::span<const walk::Snap> snaps,
         std::span<const std::string> districtCodes)
      : demands(all), groups(all, districtCodes), order(snaps.size()) {
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::pair(snaps[a].edge, a) < std::pair(snaps[b].edge, b);
    });
    points.reserve(snaps.size());
    for (const std::uint32_t i : order) points.push_back(snaps[i]);
    approaches = walk::approaches(metric, points);
  }
};

OfKind coverKind(const walk::Metric& metric, const People& people, const KindOfPlace& kind, double limit,
                 walk::NearestSearch& search) {
  OfKind result;
  const std::vector<walk::Snap> places = snapPlaces(metric, kind.places);
  result.placesOffRoad = static_cast<std::size_t>(
      std::count_if(places.begin(), places.end(), [](const auto& snap) { return !snap.isOnRoad(); }));
  search.run(metric, places);
  const std::vector<walk::Arrival> arrivals = search.at(people.points, people.approaches);
  result.lines.resize(people.points.size());
  for (std::size_t i = 0; i < people.points.size(); ++i)
    result.lines[people.order[i]] = lineOf(arrivals[i], people.points[i], metric, limit);
  result.groups.resize(people.groups.codes.size());
  for (std::size_t i = 0; i < result.lines.size(); ++i) {
    const Reached reached = result.lines[i].reached;
    result.groups[people.groups.ofDemand[i]].add(reached, people.demands[i].weight);
    result.total.add(reached, people.demands[i].weight);
  }
  return result;
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
  const std::vector<walk::Snap> points = snapDemands(metric, demands, threads);
  return cover(metric, demands, points, kinds, limit, districtCodes, threads);
}

Coverage cover(const walk::Metric& metric, std::span<const Demand> demands,
               std::span<const walk::Snap> points, std::span<const KindOfPlace> kinds, double limit,
               std::span<const std::string> districtCodes, unsigned threads) {
  const People people(metric, demands, points, districtCodes);
  std::vector<OfKind> ofKinds(kinds.size());
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  std::vector<walk::NearestSearch> workers(std::min<std::size_t>(threads, kinds.size()));
  parallelFor(kinds.size(), threads, [&](unsigned worker, std::size_t k) {
    ofKinds[k] = coverKind(metric, people, kinds[k], limit, workers[worker]);
  });

  Coverage result;
  for (const std::string& code : people.groups.codes) result.districts[code].resize(kinds.size());
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    for (std::size_t group = 0; group < people.groups.codes.size(); ++group)
      result.districts[people.groups.codes[group]][k] = ofKinds[k].groups[group];
    result.totals.push_back(ofKinds[k].total);
    result.placesOffRoad.push_back(ofKinds[k].placesOffRoad);
    result.lines.push_back(std::move(ofKinds[k].lines));
  }
  result.demandsOffRoad = static_cast<std::size_t>(
      std::count_if(points.begin(), points.end(), [](const auto& snap) { return !snap.isOnRoad(); }));
  return result;
}

}  // namespace michi::mobility
