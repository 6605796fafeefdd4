#include "plugins/mobility/site_capacity.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/error.h"
#include "base/text.h"
#include "plugins/mobility/site_frame.h"
#include "plugins/mobility/site_program.h"

namespace michi::mobility {
namespace {

class Capacitated {
 public:
  Capacitated(std::vector<std::vector<Offer>> offers, std::span<const double> people,
              std::span<const double> capacities, const SiteFrame& frame)
      : m_offers(std::move(offers)), m_people(people), m_capacities(capacities), m_frame(frame) {}

  Assignment assignment(std::span<const std::uint32_t> sites) const {
    std::vector<std::vector<Offer>> offers;
    std::vector<double> capacity;
    for (const std::uint32_t site : sites) {
      offers.push_back(m_offers[site]);
      capacity.push_back(m_capacities[site]);
    }
    return assign(m_people, offers, capacity);
  }
  double valueOf(std::span<const std::uint32_t> sites) const { return assignment(sites).profit; }

  /// One after the other, each the one that is worth most to those who are left.
  std::vector<std::uint32_t> greedy() const {
    std::vector<double> left(m_people.begin(), m_people.end()), worth(m_offers.size());
    SiteFrame::Tally tally(m_frame, {});
    std::vector<std::uint32_t> sites;
    std::vector<char> isTaken(m_offers.size(), 0);
    const auto take = [&](std::uint32_t site) {
      sites.push_back(site);
      isTaken[site] = 1;
      tally.take(site);
      fill(site, left, {}, [&](std::uint32_t demand, double amount) { left[demand] -= amount; });
    };
    for (const std::uint32_t site : m_frame.forced()) take(site);
    while (sites.size() < m_frame.count()) {
      std::uint32_t best = SiteGroups::kNone;
      for (const std::uint32_t site : m_frame.allowed()) {
        if (isTaken[site] != 0 || !tally.mayTake(site)) continue;
        worth[site] = fill(site, left, {}, [](std::uint32_t, double) {});
        if (best == SiteGroups::kNone || worth[site] > worth[best]) best = site;
      }
      take(best);
    }
    std::sort(sites.begin(), sites.end());
    return sites;
  }

  /// The best bound that prices of the demands give, and better choices met on the way.
  void bound(SiteChoice& choice) {
    constexpr int kRounds = 600;
    std::vector<double> prices(m_people.size(), 0), worth(m_offers.size(), 0);
    double step = 1.5;
    int idle = 0;
    for (int round = 0; round < kRounds && choice.value < choice.bound - kTiny && step > 1e-3; ++round) {
      if (m_frame.isOver()) {
        choice.ranOutOfTime = true;
        return;
      }
      for (const std::uint32_t site : m_frame.allowed())
        worth[site] = fill(site, m_people, prices, [](std::uint32_t, double) {});
      const std::vector<std::uint32_t> sites = m_frame.best(worth);
      double bound = std::inner_product(prices.begin(), prices.end(), m_people.begin(), 0.0);
      for (const std::uint32_t site : sites) bound += worth[site];
      if (bound < choice.bound - 1e-9 * choice.bound) {
        choice.bound = std::max(bound, choice.value), m_worth = worth, idle = 0;
      } else if (++idle == 15) {
        step /= 2, idle = 0;
      }
      if (round % 20 == 0) consider(sites, choice);
      if (!follow(sites, step * (bound - choice.value), prices)) return;
    }
  }

  /// Swaps as long as one helps, those first that the bound thinks most of.
  void improve(SiteChoice& choice) const {
    std::vector<std::uint32_t> order = m_frame.allowed();
    if (!m_worth.empty())
      std::stable_sort(order.begin(), order.end(),
                       [&](std::uint32_t a, std::uint32_t b) { return m_worth[a] > m_worth[b]; });
    for (bool isBetter = true; isBetter && choice.value < choice.bound - kTiny;) {
      isBetter = false;
      for (const std::uint32_t in : order) {
        if (std::find(choice.sites.begin(), choice.sites.end(), in) != choice.sites.end()) continue;
        for (std::size_t s = 0; s < choice.sites.size() && !isBetter; ++s) {
          if (m_frame.isOver()) {
            choice.ranOutOfTime = true;
            return;
          }
          isBetter = trySwap(s, in, choice);
        }
        if (isBetter) break;
      }
    }
  }

  /// Who is served where, and how many: a share of each demand for each offer.
  SiteProgram program() const {
    SiteProgram result{programOf(m_frame, {}), 0, true, false};
    std::vector<IntegerProgram::Row> ofDemand(m_people.size());
    for (const std::uint32_t site : m_frame.allowed()) {
      IntegerProgram::Row room;
      for (const Offer& offer : m_offers[site]) {
        const double people = m_people[offer.demand];
        const std::uint32_t share = result.program.add({-offer.profit * people, 0, 1, false});
        room.terms.push_back({share, people});
        ofDemand[offer.demand].terms.push_back({share, 1});
        result.program.rows.push_back({{{share, 1}, {site, -1}}, -IntegerProgram::kFree, 0});
      }
      room.terms.push_back({site, -m_capacities[site]});
      room.most = 0;
      result.program.rows.push_back(std::move(room));
    }
    for (IntegerProgram::Row& row : ofDemand) {
      row.most = 1;
      if (!row.terms.empty()) result.program.rows.push_back(std::move(row));
    }
    return result;
  }

 private:
  static constexpr double kTiny = 1e-7;

  /// The most that a site's people are worth above their prices, up to its capacity.
  template <class Visit>
  double fill(std::uint32_t site, std::span<const double> people, const std::vector<double>& prices,
              Visit&& visit) const {
    std::vector<Offer>& offers = m_order;
    offers.clear();
    for (Offer offer : m_offers[site]) {
      if (!prices.empty()) offer.profit -= prices[offer.demand];
      if (offer.profit > 0 && people[offer.demand] > 0) offers.push_back(offer);
    }
    std::sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) {
      return a.profit != b.profit ? a.profit > b.profit : a.demand < b.demand;
    });
    double room = m_capacities[site], sum = 0;
    for (const Offer& offer : offers) {
      const double amount = std::min(room, people[offer.demand]);
      if (amount <= 0) break;
      visit(offer.demand, amount);
      sum += amount * offer.profit, room -= amount;
    }
    return sum;
  }

  bool trySwap(std::size_t out, std::uint32_t in, SiteChoice& choice) const {
    const SiteFrame::Tally tally(m_frame, choice.sites);
    if (!tally.maySwap(choice.sites[out], in)) return false;
    std::vector<std::uint32_t> sites = choice.sites;
    sites[out] = in;
    std::sort(sites.begin(), sites.end());
    const double before = choice.value;
    consider(sites, choice);
    return choice.value > before;
  }

  void consider(const std::vector<std::uint32_t>& sites, SiteChoice& choice) const {
    const double value = valueOf(sites);
    if (value > choice.value + kTiny) choice.value = value, choice.sites = sites;
  }

  bool follow(const std::vector<std::uint32_t>& sites, double length, std::vector<double>& prices) const {
    std::vector<double> slope(m_people.begin(), m_people.end());
    for (const std::uint32_t site : sites)
      fill(site, m_people, prices, [&](std::uint32_t demand, double amount) { slope[demand] -= amount; });
    double square = 0;
    for (std::size_t i = 0; i < slope.size(); ++i) {
      if (slope[i] > 0 && prices[i] == 0) slope[i] = 0;  // nobody is paid for not being served
      square += slope[i] * slope[i];
    }
    if (square == 0) return false;
    for (std::size_t i = 0; i < slope.size(); ++i)
      prices[i] = std::max(0.0, prices[i] - length / square * slope[i]);
    return true;
  }

  std::vector<std::vector<Offer>> m_offers;
  std::span<const double> m_people, m_capacities;
  const SiteFrame& m_frame;
  std::vector<double> m_worth;
  mutable std::vector<Offer> m_order;
};

void requireRoom(const DistanceTable& distances, std::span<const double> weights,
                 std::span<const double> capacities) {
  if (weights.size() != distances.demands() || weights.empty())
    throw Error(ErrorKind::BadInput, text("There is nobody to be served."));
  const bool isWell = capacities.size() == distances.candidates() &&
                      std::all_of(capacities.begin(), capacities.end(),
                                  [](double one) { return std::isfinite(one) && one > 0; });
  if (!isWell)
    throw Error(ErrorKind::BadInput, text("A site must be able to serve somebody: above 0 people."));
}

/// What serving is worth: 1 within the limit; without one, what the way is shorter than the farthest of all.
std::vector<std::vector<Offer>> offersOf(const DistanceTable& distances, std::optional<double> limit,
                                         double farthest) {
  std::vector<std::vector<Offer>> offers(distances.candidates());
  for (std::size_t site = 0; site < offers.size(); ++site) {
    const auto row = distances.to(site);
    for (std::uint32_t i = 0; i < row.size(); ++i) {
      const double profit = limit                   ? (row[i] <= *limit ? 1 : 0)
                            : std::isfinite(row[i]) ? farthest - row[i]
                                                    : 0;
      if (profit > 0) offers[site].push_back({i, profit});
    }
  }
  return offers;
}

double farthestOf(const DistanceTable& distances) {
  double farthest = 0;
  for (std::size_t site = 0; site < distances.candidates(); ++site)
    for (const double way : distances.to(site))
      if (std::isfinite(way)) farthest = std::max(farthest, way);
  return farthest;
}

}  // namespace

CapacityChoice chooseWithCapacities(const DistanceTable& distances, std::span<const double> weights,
                                    std::optional<double> limit, std::span<const double> capacities,
                                    const SiteRules& rules, Progress& progress) {
  requireRoom(distances, weights, capacities);
  const SiteFrame frame(distances.candidates(), rules, true, progress);
  const double farthest = farthestOf(distances);
  Capacitated model(offersOf(distances, limit, farthest), weights, capacities, frame);
  CapacityChoice result;
  SiteChoice& choice = result.choice;
  const double people = std::accumulate(weights.begin(), weights.end(), 0.0);
  choice.sites = model.greedy();
  choice.value = model.valueOf(choice.sites);
  choice.bound = limit ? people : people * farthest;
  model.bound(choice);
  if (!choice.ranOutOfTime) model.improve(choice);
  if (!rules.solver.empty() && !choice.ranOutOfTime)
    solve(
        model.program(), frame, rules.solver,
        [&](std::span<const std::uint32_t> sites) { return model.valueOf(sites); }, choice);
  // The same to a ten-millionth is the same: sums of many parts are rounded.
  if (choice.bound - choice.value <= 1e-7 * std::max(1.0, choice.bound)) choice.bound = choice.value;
  const Assignment assignment = model.assignment(choice.sites);
  result.services = assignment.services;
  for (const Service& service : assignment.services) result.served += service.people;
  if (!limit) {
    const bool isProven = choice.isProven();
    choice.value = people * farthest - choice.value;
    choice.bound = isProven ? choice.value : people * farthest - choice.bound;
  }
  return result;
}

}  // namespace michi::mobility
