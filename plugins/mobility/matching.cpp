#include "plugins/mobility/matching.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/error.h"
#include "base/text.h"

namespace michi::mobility {
namespace {

using Amount = std::int64_t;

unsigned ridesFor(const SupportOffer& offer, const SupportRequest& request) {
  const auto rides = [](unsigned people, unsigned places) { return (people + places - 1) / places; };
  const unsigned seated = rides(request.people, std::max(1U, offer.seats));
  return request.wheelchairs == 0
             ? seated
             : std::max(seated, rides(request.wheelchairs, std::max(1U, offer.wheelchairs)));
}

/// The question with what is settled taken out of it.
class Table {
 public:
  Table(std::span<const SupportOffer> offers, std::span<const SupportRequest> requests,
        const DistanceTable& ways, std::span<const SettledMatch> settled, double farthest)
      : m_offers(offers), m_requests(requests), m_ways(ways), m_farthest(farthest) {
    for (const SupportOffer& offer : offers) {
      m_perDay.emplace_back(kDaysOfWeek, offer.perDay);
      m_perWeek.push_back(offer.perWeek == 0 ? offer.perDay * kDaysOfWeek : offer.perWeek);
    }
    for (const SupportRequest& request : requests) {
      m_open.push_back(request.days);
      m_missing.push_back(std::min(request.times, dayCount(request.days)));
      m_had.push_back(0);
    }
    for (const SettledMatch& one : settled) settle(one);
  }

  std::span<const SupportOffer> offers() const { return m_offers; }
  std::span<const SupportRequest> requests() const { return m_requests; }
  double way(std::size_t offer, std::size_t request) const { return m_ways.to(offer)[request]; }
  unsigned perDay(std::size_t offer, unsigned day) const { return m_perDay[offer][day]; }
  unsigned perWeek(std::size_t offer) const { return m_perWeek[offer]; }
  Weekdays open(std::size_t request) const { return m_open[request]; }
  unsigned missing(std::size_t request) const { return m_missing[request]; }
  /// Days that the district has by what is settled.
  unsigned had(std::size_t request) const { return m_had[request]; }

  /// What is between the two whatever the day and however full.
  Obstacle obstacle(std::size_t o, std::size_t r) const {
    const SupportOffer& offer = m_offers[o];
    const SupportRequest& request = m_requests[r];
    if (request.wheelchairs > 0 && offer.wheelchairs == 0) return Obstacle::NoLift;
    if (ridesFor(offer, request) > kMostRides) return Obstacle::TooSmall;
    if (offer.drivers == 0 && !request.hasDriver) return Obstacle::NoDriver;
    const bool goesThere = offer.isForAll || std::find(offer.districts.begin(), offer.districts.end(),
                                                       request.district) != offer.districts.end();
    if (!goesThere) return Obstacle::OtherArea;
    const double metres = way(o, r);
    if (!std::isfinite(metres)) return Obstacle::NoWay;
    const bool isTooFar =
        (offer.radius > 0 && metres > offer.radius) || (m_farthest > 0 && metres > m_farthest);
    return isTooFar ? Obstacle::TooFar : Obstacle::None;
  }

  /// Each ride to and fro; whole metres.
  Amount costOf(std::size_t offer, std::size_t request) const {
    return std::llround(way(offer, request)) * ridesFor(m_offers[offer], m_requests[request]);
  }

 private:
  void settle(const SettledMatch& one) {
    const auto days = dayCount(one.days);
    if (one.offer >= 0) {
      const auto offer = static_cast<std::size_t>(one.offer);
      for (unsigned day = 0; day < kDaysOfWeek; ++day)
        if (hasDay(one.days, day) && m_perDay[offer][day] > 0) --m_perDay[offer][day];
      m_perWeek[offer] -= std::min(m_perWeek[offer], days);
    }
    if (one.request >= 0) {
      const auto request = static_cast<std::size_t>(one.request);
      m_open[request] = static_cast<Weekdays>(m_open[request] & ~one.days);
      m_missing[request] -= std::min(m_missing[request], days);
      m_missing[request] = std::min(m_missing[request], dayCount(m_open[request]));
      m_had[request] += days;
    }
  }

  std::span<const SupportOffer> m_offers;
  std::span<const SupportRequest> m_requests;
  const DistanceTable& m_ways;
  double m_farthest;
  std::vector<std::vector<unsigned>> m_perDay;
  std::vector<unsigned> m_perWeek, m_missing, m_had;
  std::vector<Weekdays> m_open;
};

/// A day of a district's week, the `count`th: of 420 parts, which one to seven divide.
Amount worthOf(const SupportRequest& request, unsigned count) {
  constexpr Amount kParts = 420;
  return static_cast<Amount>(request.people + request.wheelchairs) * (kParts / std::max(1U, count));
}

/// A visit that may be made: one offer, one district, one day.
struct Chance {
  std::size_t offer, request;
  unsigned day;
  lemon::SmartDigraph::Arc arc;
};

/// A circulation: the ring → request (what a day is worth) → day of the request → day of the offer (what it
/// costs) → offer → the ring.
class Flow {
 public:
  explicit Flow(const Table& table) : m_table(table), m_ring(m_graph.addNode()) {
    addOffers();
    for (std::size_t r = 0; r < table.requests().size(); ++r) addRequest(r);
    weigh();
  }

  std::vector<Chance> run() const {
    using Simplex = lemon::NetworkSimplex<lemon::SmartDigraph, Amount, Amount>;
    std::vector<Chance> taken;
    if (m_chances.empty()) return taken;
    lemon::SmartDigraph::ArcMap<Amount> upper(m_graph, 0), cost(m_graph, 0);
    for (const auto& [arc, capacity, price] : m_arcs) upper[arc] = capacity, cost[arc] = price;
    Simplex simplex(m_graph);
    simplex.upperMap(upper).costMap(cost);
    if (simplex.run() != Simplex::OPTIMAL)
      throw Error(ErrorKind::Internal, text("The offers and requests could not be joined."));
    for (const Chance& chance : m_chances)
      if (simplex.flow(chance.arc) > 0) taken.push_back(chance);
    return taken;
  }

 private:
  using Node = lemon::SmartDigraph::Node;
  using Arc = lemon::SmartDigraph::Arc;
  struct Pipe {
    Arc arc;
    Amount capacity = 1, cost = 0;
  };

  Arc connect(Node from, Node to, Amount capacity, Amount cost) {
    const Arc arc = m_graph.addArc(from, to);
    m_arcs.push_back({arc, capacity, cost});
    return arc;
  }

  void addOffers() {
    for (std::size_t o = 0; o < m_table.offers().size(); ++o) {
      const Node all = m_graph.addNode();
      connect(all, m_ring, m_table.perWeek(o), 0);
      for (unsigned day = 0; day < kDaysOfWeek; ++day) {
        m_offerDays.push_back(m_graph.addNode());
        const bool isOffered = hasDay(m_table.offers()[o].days, day);
        connect(m_offerDays.back(), all, isOffered ? m_table.perDay(o, day) : 0, 0);
      }
    }
  }

  void addRequest(std::size_t r) {
    const Node all = m_graph.addNode();
    for (unsigned count = 1; count <= m_table.missing(r); ++count) {
      m_worths.push_back(m_arcs.size());
      connect(m_ring, all, 1, -worthOf(m_table.requests()[r], m_table.had(r) + count));
    }
    std::map<unsigned, Node> days;
    for (unsigned day = 0; day < kDaysOfWeek; ++day) {
      if (!hasDay(m_table.open(r), day)) continue;
      days[day] = m_graph.addNode();
      connect(all, days[day], 1, 0);
    }
    for (std::size_t o = 0; o < m_table.offers().size(); ++o) {
      if (m_table.obstacle(o, r) != Obstacle::None) continue;
      m_dearest = std::max(m_dearest, m_table.costOf(o, r));
      for (const auto& [day, node] : days)
        m_chances.push_back(
            {o, r, day, connect(node, m_offerDays[o * kDaysOfWeek + day], 1, m_table.costOf(o, r))});
    }
  }

  /// The least worth of a visit is more than all ways together.
  void weigh() {
    constexpr Amount kMost = 1'000'000'000'000'000;
    const Amount unit = 1 + m_dearest * static_cast<Amount>(m_worths.size());
    for (const std::size_t index : m_worths) {
      if (-m_arcs[index].cost > kMost / unit)
        throw Error(ErrorKind::BadInput,
                    text("There are too many people in a request, or too many requests."), {},
                    text("Join them in smaller lists, such as one for each former municipality."));
      m_arcs[index].cost *= unit;
    }
  }

  const Table& m_table;
  lemon::SmartDigraph m_graph;
  Node m_ring;
  std::vector<Node> m_offerDays;
  std::vector<Pipe> m_arcs;
  std::vector<std::size_t> m_worths;  // of the arcs
  std::vector<Chance> m_chances;
  Amount m_dearest = 0;
};

/// What of each offer and request is left after a matching.
struct Rest {
  std::vector<Weekdays> open;
  std::vector<unsigned> missing;
};

Rest restOf(const Table& table, const Matching& matching) {
  Rest rest;
  for (std::size_t r = 0; r < table.requests().size(); ++r) {
    rest.open.push_back(table.open(r));
    rest.missing.push_back(table.missing(r));
  }
  for (const SupportMatch& match : matching.matches) {
    rest.open[match.request] = static_cast<Weekdays>(rest.open[match.request] & ~match.days);
    rest.missing[match.request] -= dayCount(match.days);
  }
  return rest;
}

/// In the order in which an offer is thought of: the first that the last of them does not get past.
Obstacle whyNobody(const Table& table, std::size_t request, Weekdays open) {
  constexpr Obstacle kOrder[] = {Obstacle::NoLift,    Obstacle::TooSmall, Obstacle::NoDriver,
                                 Obstacle::OtherArea, Obstacle::NoWay,    Obstacle::TooFar};
  std::vector<Obstacle> left;
  for (std::size_t o = 0; o < table.offers().size(); ++o)
    if ((table.offers()[o].days & open) != 0) left.push_back(table.obstacle(o, request));
  if (left.empty()) return Obstacle::NoCommonDay;
  for (const Obstacle obstacle : kOrder) {
    std::erase(left, obstacle);
    if (left.empty()) return obstacle;
  }
  return Obstacle::Full;
}

/// The nearest that could carry them, else (where none can) the nearest of all.
void findNearest(const Table& table, UnmetRequest& unmet) {
  bool isFit = false;
  for (std::size_t o = 0; o < table.offers().size(); ++o) {
    const double way = table.way(o, unmet.request);
    if (!std::isfinite(way)) continue;
    const Obstacle obstacle = table.obstacle(o, unmet.request);
    const bool fits = obstacle != Obstacle::NoLift && obstacle != Obstacle::TooSmall;
    const bool isNearer =
        unmet.nearest < 0 || way < table.way(static_cast<std::size_t>(unmet.nearest), unmet.request);
    if (fits < isFit || (fits == isFit && !isNearer)) continue;
    isFit = fits;
    unmet.nearest = static_cast<std::int64_t>(o);
    const bool hasCommonDay = (table.offers()[o].days & unmet.open) != 0;
    unmet.between = obstacle != Obstacle::None ? obstacle
                    : hasCommonDay             ? Obstacle::Full
                                               : Obstacle::NoCommonDay;
  }
}

bool isNearest(const Table& table, std::size_t offer, std::size_t request) {
  for (std::size_t o = 0; o < table.offers().size(); ++o) {
    if (table.way(o, request) < table.way(offer, request) && table.obstacle(o, request) == Obstacle::None &&
        (table.offers()[o].days & table.requests()[request].days) != 0)
      return false;
  }
  return true;
}

void addMatches(const Table& table, const std::vector<Chance>& taken, Matching& matching) {
  std::map<std::pair<std::size_t, std::size_t>, Weekdays> joined;
  for (const Chance& one : taken) joined[{one.request, one.offer}] |= dayBit(one.day);
  std::map<std::size_t, unsigned> counts;
  for (const auto& [pair, days] : joined) {
    const auto [request, offer] = pair;
    const unsigned rides = ridesFor(table.offers()[offer], table.requests()[request]);
    matching.matches.push_back(
        {offer, request, days, rides, table.way(offer, request), isNearest(table, offer, request)});
    matching.cost += table.costOf(offer, request) * dayCount(days);
    for (unsigned i = 0; i < dayCount(days); ++i)
      matching.served += worthOf(table.requests()[request], table.had(request) + ++counts[request]);
  }
}

}  // namespace

const char* word(Obstacle obstacle) {
  switch (obstacle) {
    case Obstacle::None:
      return "";
    case Obstacle::NoCommonDay:
      return "no_common_day";
    case Obstacle::NoLift:
      return "no_lift";
    case Obstacle::TooSmall:
      return "too_small";
    case Obstacle::NoDriver:
      return "no_driver";
    case Obstacle::OtherArea:
      return "other_area";
    case Obstacle::NoWay:
      return "no_way";
    case Obstacle::TooFar:
      return "too_far";
    case Obstacle::Full:
      return "full";
  }
  return "";
}

Matching matchSupport(std::span<const SupportOffer> offers, std::span<const SupportRequest> requests,
                      const DistanceTable& ways, std::span<const SettledMatch> settled, double farthest) {
  const Table table(offers, requests, ways, settled, farthest);
  Matching matching;
  addMatches(table, Flow(table).run(), matching);
  const Rest rest = restOf(table, matching);
  for (std::size_t r = 0; r < requests.size(); ++r) {
    if (rest.missing[r] == 0) continue;
    UnmetRequest unmet{r, rest.missing[r], rest.open[r], whyNobody(table, r, rest.open[r])};
    findNearest(table, unmet);
    matching.unmet.push_back(unmet);
  }
  return matching;
}

}  // namespace michi::mobility
