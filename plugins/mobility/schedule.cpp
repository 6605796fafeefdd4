#include "plugins/mobility/schedule.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <numeric>

#include "base/error.h"
#include "base/text.h"

namespace michi::mobility {
namespace {

constexpr double kFarAway = std::numeric_limits<double>::infinity();
constexpr std::size_t kWeek = 7;
constexpr std::size_t kTried = 10;  // stops of a tour whose every order is tried

/// The least number of days between two visits, the week going round.
std::size_t spacing(std::uint32_t pattern) {
  std::vector<std::size_t> days;
  for (std::size_t day = 0; day < kWeek; ++day)
    if ((pattern >> day & 1U) != 0) days.push_back(day);
  std::size_t least = kWeek;
  for (std::size_t k = 0; k < days.size() && days.size() > 1; ++k)
    least = std::min(least, (days[(k + 1) % days.size()] + kWeek - days[k]) % kWeek);
  return least;
}

using Stops = std::vector<std::uint32_t>;

/// Tours among places whose ways are known.
class Tours {
 public:
  Tours(const DistanceTable& ways, const WeekRules& rules)
      : m_ways(ways), m_rules(rules), m_start(static_cast<std::uint32_t>(ways.demands() - 1)) {}

  /// Driving both ways counts: the mean of there and back.
  double way(std::uint32_t a, std::uint32_t b) const { return (m_ways.to(a)[b] + m_ways.to(b)[a]) / 2; }

  double length(const Stops& stops) const {
    if (stops.empty()) return 0;
    double sum = m_rules.hasStart ? way(m_start, stops.front()) + way(stops.back(), m_start)
                                  : way(stops.back(), stops.front());
    for (std::size_t k = 0; k + 1 < stops.size(); ++k) sum += way(stops[k], stops[k + 1]);
    return sum;
  }

  /// The nearest next, then turned round wherever that helps.
  Stops ordered(Stops stops) const {
    for (std::size_t k = 0; k < stops.size(); ++k) {
      if (k == 0 && !m_rules.hasStart) continue;
      const std::uint32_t from = k == 0 ? m_start : stops[k - 1];
      const auto rest = stops.begin() + static_cast<std::ptrdiff_t>(k);
      std::iter_swap(rest, std::min_element(rest, stops.end(), [&](std::uint32_t a, std::uint32_t b) {
                       return way(from, a) < way(from, b);
                     }));
    }
    double best = length(stops);
    for (bool isBetter = true; isBetter;) {
      isBetter = false;
      for (std::size_t a = 0; a + 1 < stops.size(); ++a)
        for (std::size_t b = a + 1; b < stops.size(); ++b) isBetter = turn(stops, a, b, best) || isBetter;
    }
    return stops;
  }

  /// The shortest order of all (Held and Karp), or the order as it is when there are too many.
  Stops shortest(const Stops& stops) const {
    const std::size_t n = stops.size();
    if (n > kTried || n < 3) return stops;
    const std::size_t sets = std::size_t{1} << n;
    std::vector<double> cost(sets * n, kFarAway);
    std::vector<std::size_t> before(sets * n, n);
    for (std::size_t k = 0; k < n; ++k) {
      if (m_rules.hasStart)
        cost[(std::size_t{1} << k) * n + k] = way(m_start, stops[k]);
      else if (k == 0)
        cost[n] = 0;
    }
    for (std::size_t set = 1; set < sets; ++set)
      for (std::size_t last = 0; last < n; ++last) {
        const double here = cost[set * n + last];
        if (here == kFarAway) continue;
        for (std::size_t next = 0; next < n; ++next) {
          if ((set >> next & 1U) != 0) continue;
          const std::size_t to = (set | std::size_t{1} << next) * n + next;
          const double there = here + way(stops[last], stops[next]);
          if (there < cost[to]) cost[to] = there, before[to] = last;
        }
      }
    return traced(stops, cost, before);
  }

  /// A day's sites shared out among the vehicles: one long tour, cut where it costs least.
  std::vector<Stops> shared(const Stops& sites) const {
    const Stops tour = ordered(sites);
    const std::size_t n = tour.size();
    std::vector<std::vector<double>> cost(m_rules.vehicles + 1, std::vector<double>(n + 1, kFarAway));
    std::vector<std::vector<std::size_t>> from(m_rules.vehicles + 1, std::vector<std::size_t>(n + 1, 0));
    cost[0][0] = 0;
    for (std::size_t v = 1; v <= m_rules.vehicles; ++v)
      for (std::size_t end = 0; end <= n; ++end)
        for (std::size_t begin = end > m_rules.stopsADay ? end - m_rules.stopsADay : 0; begin <= end;
             ++begin) {
          if (cost[v - 1][begin] == kFarAway) continue;
          const double sum = cost[v - 1][begin] + length(part(tour, begin, end));
          if (sum < cost[v][end]) cost[v][end] = sum, from[v][end] = begin;
        }
    std::vector<Stops> tours;
    std::size_t end = n;
    for (std::size_t v = m_rules.vehicles; v > 0; --v) {
      Stops stops = part(tour, from[v][end], end);
      if (!stops.empty()) tours.push_back(ordered(std::move(stops)));
      end = from[v][end];
    }
    return tours;
  }

  double lengthOfDay(const Stops& sites) const {
    double sum = 0;
    for (const Stops& stops : shared(sites)) sum += length(stops);
    return sum;
  }

 private:
  static Stops part(const Stops& tour, std::size_t begin, std::size_t end) {
    return {tour.begin() + static_cast<std::ptrdiff_t>(begin),
            tour.begin() + static_cast<std::ptrdiff_t>(end)};
  }

  bool turn(Stops& stops, std::size_t a, std::size_t b, double& best) const {
    const auto begin = stops.begin() + static_cast<std::ptrdiff_t>(a);
    const auto end = stops.begin() + static_cast<std::ptrdiff_t>(b) + 1;
    std::reverse(begin, end);
    const double turned = length(stops);
    if (turned < best - 1e-6) {
      best = turned;
      return true;
    }
    std::reverse(begin, end);
    return false;
  }

  Stops traced(const Stops& stops, const std::vector<double>& cost,
               const std::vector<std::size_t>& before) const {
    const std::size_t n = stops.size(), all = (std::size_t{1} << n) - 1;
    std::size_t last = 0;
    double best = kFarAway;
    for (std::size_t k = 0; k < n; ++k) {
      const double round = cost[all * n + k] + way(stops[k], m_rules.hasStart ? m_start : stops[0]);
      if (round < best) best = round, last = k;
    }
    Stops order;
    for (std::size_t set = all; last != n;) {
      order.push_back(stops[last]);
      const std::size_t previous = before[set * n + last];
      set &= ~(std::size_t{1} << last);
      last = previous;
    }
    std::reverse(order.begin(), order.end());
    return order;
  }

  const DistanceTable& m_ways;
  const WeekRules& m_rules;
  std::uint32_t m_start;
};

/// Which days each site is served on, bettered by giving a site other days or two sites each other's.
class Days {
 public:
  Days(const Tours& tours, const WeekRules& rules, std::size_t sites, Progress& progress)
      : m_tours(tours),
        m_rules(rules),
        m_patterns(dayPatterns(rules.visits, rules.days)),
        m_pattern(sites),
        m_lengths(rules.days, 0),
        m_progress(progress) {}

  void begin() {
    const Stops order = ringOrder();
    std::vector<std::size_t> load(m_rules.days, 0);
    // Neighbours on the same day: the sites in the order of one long tour, day after day as they fill.
    const std::size_t share = (order.size() + m_patterns.size() - 1) / m_patterns.size();
    for (std::size_t k = 0; k < order.size(); ++k) {
      std::size_t wanted = k / share;
      for (std::size_t tries = 0; tries < m_patterns.size() && !fits(m_patterns[wanted], load); ++tries)
        wanted = (wanted + 1) % m_patterns.size();
      if (!fits(m_patterns[wanted], load)) return repair();
      m_pattern[order[k]] = m_patterns[wanted];
      for (std::size_t day = 0; day < m_rules.days; ++day) load[day] += has(m_patterns[wanted], day) ? 1 : 0;
    }
    measure();
  }

  void improve() {
    const auto end =
        std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                               std::chrono::duration<double>(m_rules.seconds));
    for (bool isBetter = true; isBetter;) {
      isBetter = false;
      for (std::uint32_t site = 0; site < m_pattern.size(); ++site) {
        m_progress.check();
        if (std::chrono::steady_clock::now() >= end) return;
        for (const std::uint32_t pattern : m_patterns) isBetter = change(site, pattern) || isBetter;
        for (std::uint32_t other = 0; other < site; ++other) isBetter = exchange(site, other) || isBetter;
      }
    }
  }

  bool areEven() const {
    return std::all_of(m_pattern.begin(), m_pattern.end(), [&](std::uint32_t pattern) {
      return std::find(m_patterns.begin(), m_patterns.end(), pattern) != m_patterns.end();
    });
  }

  Stops on(std::size_t day) const {
    Stops sites;
    for (std::uint32_t site = 0; site < m_pattern.size(); ++site)
      if (has(m_pattern[site], day)) sites.push_back(site);
    return sites;
  }

 private:
  static bool has(std::uint32_t pattern, std::size_t day) { return (pattern >> day & 1U) != 0; }
  std::size_t room() const { return m_rules.vehicles * m_rules.stopsADay; }
  bool fits(std::uint32_t pattern, const std::vector<std::size_t>& load) const {
    for (std::size_t day = 0; day < load.size(); ++day)
      if (has(pattern, day) && load[day] >= room()) return false;
    return true;
  }
  Stops ringOrder() const {
    Stops all(m_pattern.size());
    std::iota(all.begin(), all.end(), 0U);
    return m_tours.ordered(all);
  }

  /// Where evenly spaced days do not fit in the order of the tour: every site on the emptiest days it may
  /// have, spaced or not.
  void repair() {
    std::vector<std::size_t> load(m_rules.days, 0), days(m_rules.days);
    for (const std::uint32_t site : ringOrder()) {
      std::iota(days.begin(), days.end(), std::size_t{0});
      std::stable_sort(days.begin(), days.end(),
                       [&](std::size_t a, std::size_t b) { return load[a] < load[b]; });
      m_pattern[site] = 0;
      for (std::size_t k = 0; k < m_rules.visits; ++k) {
        m_pattern[site] |= std::uint32_t{1} << days[k];
        ++load[days[k]];
      }
    }
    measure();
  }

  void measure() {
    for (std::size_t day = 0; day < m_rules.days; ++day) m_lengths[day] = m_tours.lengthOfDay(on(day));
  }

  /// Keeps what was changed if that is shorter and no day is too full.
  bool settle(const std::vector<std::uint32_t>& before, std::uint32_t days) {
    double gain = 0;
    std::vector<double> lengths = m_lengths;
    bool isFull = false;
    for (std::size_t day = 0; day < m_rules.days && !isFull; ++day) {
      if (!has(days, day)) continue;
      const Stops sites = on(day);
      isFull = sites.size() > room();
      if (isFull) break;
      lengths[day] = m_tours.lengthOfDay(sites);
      gain += m_lengths[day] - lengths[day];
    }
    if (isFull || gain < 1e-6) {
      m_pattern = before;
      return false;
    }
    m_lengths = std::move(lengths);
    return true;
  }

  bool change(std::uint32_t site, std::uint32_t pattern) {
    const std::uint32_t days = m_pattern[site] ^ pattern;
    if (days == 0) return false;
    const std::vector<std::uint32_t> before = m_pattern;
    m_pattern[site] = pattern;
    return settle(before, days);
  }

  bool exchange(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t days = m_pattern[a] ^ m_pattern[b];
    if (days == 0) return false;
    const std::vector<std::uint32_t> before = m_pattern;
    std::swap(m_pattern[a], m_pattern[b]);
    return settle(before, days);
  }

  const Tours& m_tours;
  const WeekRules& m_rules;
  std::vector<std::uint32_t> m_patterns;
  std::vector<std::uint32_t> m_pattern;  // [site]
  std::vector<double> m_lengths;         // [day]
  Progress& m_progress;
};

void requireRoom(std::size_t sites, const WeekRules& rules) {
  if (rules.vehicles == 0 || rules.stopsADay == 0 || rules.visits == 0 || rules.days == 0 ||
      rules.days > kWeek)
    throw Error(ErrorKind::BadInput,
                text("A week needs at least one vehicle, one stop a day and one visit."));
  if (rules.visits > rules.days)
    throw Error(ErrorKind::BadInput,
                text("%1 visits a week do not fit into %2 days: nobody is served twice on a day.",
                     rules.visits, rules.days));
  const std::size_t wanted = sites * rules.visits, room = rules.vehicles * rules.stopsADay * rules.days;
  if (wanted <= room) return;
  throw Error(
      ErrorKind::BadInput,
      text("%1 sites, %2 times a week, make %3 stops; %4 vehicles with %5 stops a day have room for %6.",
           sites, rules.visits, wanted, rules.vehicles, rules.stopsADay, room),
      {}, text("Take more vehicles or stops a day, or fewer sites or visits."));
}

/// Half of the shortest ways that a visit can have: to two places, or there and back to the start.
double leastVisit(const Tours& tours, std::uint32_t site, std::uint32_t places, bool hasStart) {
  double first = kFarAway, second = kFarAway;
  for (std::uint32_t other = 0; other < places; ++other) {
    if (other == site) continue;
    const double way = tours.way(site, other);
    if (way < first)
      second = first, first = way;
    else
      second = std::min(second, way);
  }
  if (!hasStart) return first == kFarAway ? 0 : first;  // two stops may go to and fro
  const double toStart = tours.way(site, places - 1);
  return std::min((first + second) / 2, toStart);
}

/// Each visit has a way to it and one on, and each of these has two ends.
double leastWeek(const Tours& tours, std::uint32_t sites, std::uint32_t places, const WeekRules& rules) {
  std::vector<double> visits;
  double nearest = kFarAway;
  for (std::uint32_t site = 0; site < sites; ++site) {
    visits.insert(visits.end(), rules.visits, leastVisit(tours, site, places, rules.hasStart));
    if (rules.hasStart) nearest = std::min(nearest, tours.way(site, places - 1));
  }
  std::sort(visits.begin(), visits.end());
  if (rules.hasStart) {
    const std::size_t tourCount = (visits.size() + rules.stopsADay - 1) / rules.stopsADay;
    return std::accumulate(visits.begin(), visits.end(), 0.0) + static_cast<double>(tourCount) * nearest;
  }
  // A tour of one stop drives nowhere: at most one for each vehicle and day.
  const std::size_t alone = std::min(visits.size(), rules.vehicles * rules.days);
  return std::accumulate(visits.begin(), visits.end() - static_cast<std::ptrdiff_t>(alone), 0.0);
}

}  // namespace

std::vector<std::uint32_t> dayPatterns(std::size_t visits, std::size_t days) {
  std::vector<std::uint32_t> patterns;
  std::size_t widest = visits == 2 && days > 2 ? 2 : 0;  // of two visits a day between them is enough
  for (std::uint32_t pattern = 1; pattern < 1U << days; ++pattern) {
    if (static_cast<std::size_t>(std::popcount(pattern)) != visits) continue;
    const std::size_t space = spacing(pattern);
    if (space > widest && visits != 2) patterns.clear(), widest = space;
    if (space >= widest) patterns.push_back(pattern);
  }
  return patterns;
}

Week planWeek(const DistanceTable& ways, const WeekRules& rules, Progress& progress) {
  const std::size_t sites = ways.demands() - (rules.hasStart && ways.demands() > 0 ? 1 : 0);
  requireRoom(sites, rules);
  Week week;
  if (sites == 0) return week;
  for (std::size_t to = 0; to < ways.demands(); ++to)
    for (const double way : ways.to(to))
      if (!std::isfinite(way))
        throw Error(ErrorKind::NotFound, text("No road leads from one of the sites to another."), {},
                    text("Bar the site that lies apart, or plan a week without it."));
  const Tours tours(ways, rules);
  Days days(tours, rules, sites, progress);
  days.begin();
  days.improve();
  week.isEven = days.areEven();
  for (std::size_t day = 0; day < rules.days; ++day) {
    std::size_t vehicle = 0;
    for (const Stops& stops : tours.shared(days.on(day))) {
      WeekTour tour{day, vehicle++, tours.shortest(stops), 0, stops.size() <= kTried};
      tour.length = tours.length(tour.stops);
      week.length += tour.length;
      week.tours.push_back(std::move(tour));
    }
  }
  week.bound = std::min(week.length, leastWeek(tours, static_cast<std::uint32_t>(sites),
                                               static_cast<std::uint32_t>(ways.demands()), rules));
  return week;
}

}  // namespace michi::mobility
