#include "plugins/mobility/shares.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace michi::mobility {

std::optional<double> wayOf(const CoverageLine& line, walk::Minimise by) {
  constexpr double kMinute = 60;
  if (line.reached == Reached::Unreachable) return std::nullopt;
  return by == walk::Minimise::Distance ? line.distance : line.minutes * kMinute;
}

Bands bandsOf(std::span<const CoverageLine> lines, std::span<const Demand> demands, walk::Minimise by,
              std::span<const double> limits) {
  Bands sum;
  sum.people.assign(limits.size() + 1, 0);
  for (const auto& [code, bands] : bandsByDistrict(lines, demands, by, limits)) sum += bands;
  return sum;
}

std::map<std::string, Bands> bandsByDistrict(std::span<const CoverageLine> lines,
                                             std::span<const Demand> demands, walk::Minimise by,
                                             std::span<const double> limits) {
  std::map<std::string, Bands> districts;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Bands& bands = districts[demands[i].district];
    bands.people.resize(limits.size() + 1);
    const auto way = wayOf(lines[i], by);
    if (!way) {
      bands.unreachable += demands[i].weight;
      continue;
    }
    const auto band = std::lower_bound(limits.begin(), limits.end(), *way) - limits.begin();
    bands.people[static_cast<std::size_t>(band)] += demands[i].weight;
  }
  return districts;
}

Bands& Bands::operator+=(const Bands& other) {
  people.resize(std::max(people.size(), other.people.size()));
  for (std::size_t i = 0; i < other.people.size(); ++i) people[i] += other.people[i];
  unreachable += other.unreachable;
  return *this;
}

Curve::Curve(std::span<const CoverageLine> lines, std::span<const Demand> demands, walk::Minimise by) {
  m_steps.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    m_all += demands[i].weight;
    if (const auto way = wayOf(lines[i], by)) m_steps.emplace_back(*way, demands[i].weight);
  }
  std::sort(m_steps.begin(), m_steps.end());
  double people = 0;
  for (auto& step : m_steps) step.second = people += step.second;
}

double Curve::within(double limit) const {
  const auto past = std::upper_bound(m_steps.begin(), m_steps.end(), limit,
                                     [](double value, const auto& step) { return value < step.first; });
  return past == m_steps.begin() ? 0 : std::prev(past)->second;
}

std::optional<double> Curve::limitFor(double share) const {
  const auto first = std::lower_bound(m_steps.begin(), m_steps.end(), share * m_all,
                                      [](const auto& step, double people) { return step.second < people; });
  if (first == m_steps.end()) return std::nullopt;
  return first->first;
}

std::map<std::string, std::vector<Tally>> grouped(
    const Coverage& coverage, const std::function<std::string(const std::string& code)>& groupOf) {
  std::map<std::string, std::vector<Tally>> groups;
  for (const auto& [code, tallies] : coverage.districts) {
    auto& group = groups[code.empty() ? std::string() : groupOf(code)];
    group.resize(tallies.size());
    for (std::size_t kind = 0; kind < tallies.size(); ++kind) {
      group[kind].within += tallies[kind].within;
      group[kind].beyond += tallies[kind].beyond;
      group[kind].unreachable += tallies[kind].unreachable;
    }
  }
  return groups;
}

std::vector<std::optional<double>> straightDistances(std::span<const Demand> demands,
                                                     std::span<const Place> places) {
  // From west to east, so that only those are looked at that can still be nearer.
  std::vector<geo::Point> sorted;
  sorted.reserve(places.size());
  for (const Place& place : places) sorted.push_back(place.position);
  std::sort(sorted.begin(), sorted.end(), [](geo::Point a, geo::Point b) { return a.x < b.x; });
  std::vector<std::optional<double>> distances;
  distances.reserve(demands.size());
  for (const Demand& demand : demands) {
    double nearest = std::numeric_limits<double>::infinity();
    const auto start = std::lower_bound(sorted.begin(), sorted.end(), demand.position.x,
                                        [](geo::Point place, double x) { return place.x < x; });
    for (auto east = start; east != sorted.end() && east->x - demand.position.x < nearest; ++east)
      nearest = std::min(nearest, geo::distance(demand.position, *east));
    for (auto west = start; west != sorted.begin() && demand.position.x - std::prev(west)->x < nearest;
         --west)
      nearest = std::min(nearest, geo::distance(demand.position, *std::prev(west)));
    distances.push_back(sorted.empty() ? std::nullopt : std::optional(nearest));
  }
  return distances;
}

AccessDifficulty& AccessDifficulty::operator+=(const AccessDifficulty& other) {
  people += other.people;
  both += other.both;
  onlyStraight += other.onlyStraight;
  onlyRoad += other.onlyRoad;
  return *this;
}

AccessDifficulty accessDifficulty(std::span<const CoverageLine> lines, std::span<const Demand> demands,
                                  std::span<const Place> places) {
  AccessDifficulty all;
  for (const auto& [code, sum] : accessByDistrict(lines, demands, places)) all += sum;
  return all;
}

std::map<std::string, AccessDifficulty> accessByDistrict(std::span<const CoverageLine> lines,
                                                         std::span<const Demand> demands,
                                                         std::span<const Place> places) {
  std::map<std::string, AccessDifficulty> districts;
  const auto straight = straightDistances(demands, places);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!demands[i].elderly) continue;
    AccessDifficulty& sum = districts[demands[i].district];
    const double people = *demands[i].elderly;
    const bool isFar = !straight[i] || *straight[i] >= AccessDifficulty::kStraightLimit;
    const bool isOut = lines[i].reached != Reached::Within;
    sum.people += people;
    if (isFar && isOut) sum.both += people;
    if (isFar && !isOut) sum.onlyStraight += people;
    if (!isFar && isOut) sum.onlyRoad += people;
  }
  return districts;
}

}  // namespace michi::mobility
