#include "plugins/mobility/sites.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

#include "base/error.h"
#include "base/text.h"
#include "plugins/mobility/site_frame.h"
#include "plugins/mobility/site_program.h"

namespace michi::mobility {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// A swap of a pass: which site comes, which goes.
struct Swap {
  double profit = 0;
  std::uint32_t in = 0;
  std::size_t out = 0;  // position in the list of sites
};

/// The best bound so far as a least cost, and what every candidate was worth there.
struct Relaxed {
  double bound = -kInfinity;
  std::vector<double> worth;
  std::vector<std::uint32_t> sites;

  /// Candidates that are in no choice costing less than `value` (by a whole one, where costs are whole):
  /// taking one for the least of those that the bound takes would cost more than that.
  std::vector<char> outOf(const SiteFrame& frame, std::span<const std::uint32_t> chosen, double value,
                          bool isWhole) const {
    std::vector<char> isOut(frame.candidates(), 0);
    if (worth.empty() || frame.hasGroups()) return isOut;
    double least = kInfinity;
    for (const std::uint32_t site : sites)
      if (!frame.isForced(site)) least = std::min(least, worth[site]);
    const double slack = 1e-6 * std::max(1.0, std::abs(value)) - (isWhole ? 1 : 0);
    for (std::size_t site = 0; site < isOut.size(); ++site)
      isOut[site] = bound + least - worth[site] > value + slack ? 1 : 0;
    for (const std::uint32_t site : sites) isOut[site] = 0;
    for (const std::uint32_t site : chosen) isOut[site] = 0;
    return isOut;
  }
};

// The p-median

class Medians {
 public:
  Medians(const DistanceTable& distances, std::span<const double> weights, const SiteFrame& frame)
      : m_frame(frame), m_demands(weights.size()), m_costs(frame.candidates() * weights.size()) {
    double farthest = 0;
    for (std::size_t site = 0; site < frame.candidates(); ++site)
      for (const double metres : distances.to(site))
        if (metres < kInfinity) farthest = std::max(farthest, metres);
    for (std::size_t site = 0; site < frame.candidates(); ++site) {
      const auto row = distances.to(site);
      for (std::size_t i = 0; i < m_demands; ++i) {
        double& cost = m_costs[site * m_demands + i];
        cost = weights[i] * std::min(row[i], farthest);
        m_isWhole = m_isWhole && cost == std::floor(cost);
      }
    }
  }

  double costOf(std::span<const std::uint32_t> sites) const {
    double sum = 0;
    for (std::size_t i = 0; i < m_demands; ++i) {
      double nearest = kInfinity;
      for (const std::uint32_t site : sites) nearest = std::min(nearest, cost(site, i));
      sum += nearest;
    }
    return sum;
  }

  /// One after the other, each the one that helps most.
  std::vector<std::uint32_t> greedy() const {
    std::vector<std::uint32_t> sites;
    std::vector<double> nearest(m_demands, kInfinity);
    SiteFrame::Tally tally(m_frame, {});
    const auto take = [&](std::uint32_t site) {
      sites.push_back(site);
      tally.take(site);
      for (std::size_t i = 0; i < m_demands; ++i) nearest[i] = std::min(nearest[i], cost(site, i));
    };
    for (const std::uint32_t site : m_frame.forced()) take(site);
    std::vector<char> isTaken(m_frame.candidates(), 0);
    for (const std::uint32_t site : sites) isTaken[site] = 1;
    while (sites.size() < m_frame.count()) {
      double least = kInfinity;
      std::uint32_t best = 0;
      for (std::uint32_t site = 0; site < m_frame.candidates(); ++site) {
        if (isTaken[site] != 0 || m_frame.isBarred(site) || !tally.mayTake(site)) continue;
        double sum = 0;
        for (std::size_t i = 0; i < m_demands; ++i) sum += std::min(nearest[i], cost(site, i));
        if (sum < least) least = sum, best = site;
      }
      isTaken[best] = 1;
      take(best);
    }
    return sites;
  }

  /// Swaps as long as one helps.
  void improve(std::vector<std::uint32_t>& sites) const {
    while (!m_frame.isOver()) {
      const Swap swap = bestSwap(sites);
      if (swap.profit <= 1e-9) return;
      sites[swap.out] = swap.in;
    }
  }

  /// The best bound that multipliers give within the time; better choices met on the way are kept.
  void bound(SiteChoice& choice) {
    std::vector<double> multipliers(m_demands), least(m_frame.candidates());
    for (std::size_t i = 0; i < m_demands; ++i) {
      multipliers[i] = kInfinity;
      for (const std::uint32_t site : choice.sites) multipliers[i] = std::min(multipliers[i], cost(site, i));
    }
    double step = 2;
    int idle = 0;
    for (int round = 0; round < kMostRounds && choice.value > choice.bound; ++round) {
      if (m_frame.isOver()) {
        choice.ranOutOfTime = true;
        return;
      }
      const auto [bound, sites] = relaxed(multipliers, least);
      const double whole = m_isWhole ? std::ceil(bound - 1e-6) : bound;
      if (bound > m_best.bound) m_best = {bound, least, sites};
      if (whole > choice.bound + 1e-9) {
        choice.bound = std::min(whole, choice.value);
        idle = 0;
      } else if (++idle == 25) {
        step /= 2, idle = 0;
      }
      if (round % 20 == 0 || idle == 0) consider(sites, choice, round % 20 == 0);
      if (step < 1e-4 || !follow(multipliers, sites, step * (choice.value - bound))) return;
    }
  }

  SiteProgram program(const SiteChoice& choice) const {
    return medianProgram(m_frame, m_best.outOf(m_frame, choice.sites, choice.value, m_isWhole), m_costs,
                         m_demands);
  }

 private:
  static constexpr int kMostRounds = 3000;

  double cost(std::uint32_t site, std::size_t demand) const { return m_costs[site * m_demands + demand]; }

  Swap bestSwap(const std::vector<std::uint32_t>& sites) const {
    std::vector<double> first(m_demands, kInfinity), second(m_demands, kInfinity);
    std::vector<std::size_t> nearest(m_demands, 0);
    for (std::size_t s = 0; s < sites.size(); ++s) {
      for (std::size_t i = 0; i < m_demands; ++i) {
        const double here = cost(sites[s], i);
        if (here < first[i])
          second[i] = first[i], first[i] = here, nearest[i] = s;
        else
          second[i] = std::min(second[i], here);
      }
    }
    std::vector<double> loss(sites.size(), 0), saved(sites.size());
    for (std::size_t i = 0; i < m_demands; ++i) loss[nearest[i]] += second[i] - first[i];
    const SiteFrame::Tally tally(m_frame, sites);
    Swap best;
    for (std::uint32_t site = 0; site < m_frame.candidates(); ++site) {
      if (m_frame.isBarred(site) || std::find(sites.begin(), sites.end(), site) != sites.end()) continue;
      double gain = 0;
      std::fill(saved.begin(), saved.end(), 0);
      for (std::size_t i = 0; i < m_demands; ++i) {
        const double here = cost(site, i);
        if (here >= second[i]) continue;
        gain += std::max(0.0, first[i] - here);
        saved[nearest[i]] += second[i] - std::max(first[i], here);
      }
      for (std::size_t s = 0; s < sites.size(); ++s) {
        if (!tally.maySwap(sites[s], site)) continue;
        const double profit = gain - (loss[s] - saved[s]);
        if (profit > best.profit) best = {profit, site, s};
      }
    }
    return best;
  }

  /// Everybody may use as many or few sites as the multipliers make worth while: a problem that is easy, and
  /// never dearer than the true one.
  std::pair<double, std::vector<std::uint32_t>> relaxed(const std::vector<double>& multipliers,
                                                        std::vector<double>& worth) const {
    for (std::uint32_t site = 0; site < m_frame.candidates(); ++site) {
      double sum = 0;
      for (std::size_t i = 0; i < m_demands; ++i) sum += std::max(0.0, multipliers[i] - cost(site, i));
      worth[site] = sum;
    }
    std::vector<std::uint32_t> sites = m_frame.best(worth);
    double bound = std::accumulate(multipliers.begin(), multipliers.end(), 0.0);
    for (const std::uint32_t site : sites) bound -= worth[site];
    return {bound, std::move(sites)};
  }

  void consider(std::vector<std::uint32_t> sites, SiteChoice& choice, bool thoroughly) const {
    if (thoroughly) improve(sites);
    const double value = costOf(sites);
    if (value < choice.value) choice.value = value, choice.sites = std::move(sites);
  }

  /// False when nothing is left to be bettered.
  bool follow(std::vector<double>& multipliers, const std::vector<std::uint32_t>& sites,
              double length) const {
    std::vector<double> slope(m_demands, 1);
    double square = 0;
    for (std::size_t i = 0; i < m_demands; ++i) {
      for (const std::uint32_t site : sites) slope[i] -= cost(site, i) < multipliers[i] ? 1 : 0;
      square += slope[i] * slope[i];
    }
    if (square == 0) return false;
    for (std::size_t i = 0; i < m_demands; ++i) multipliers[i] += length / square * slope[i];
    return true;
  }

  const SiteFrame& m_frame;
  std::size_t m_demands;
  std::vector<double> m_costs;  // [site, demand]
  bool m_isWhole = true;
  Relaxed m_best;
};

// Maximal covering

class Coverers {
 public:
  Coverers(const DistanceTable& distances, std::span<const double> weights, double limit,
           const SiteFrame& frame)
      : m_frame(frame), m_weights(weights.begin(), weights.end()), m_covers(frame.candidates()) {
    for (std::size_t site = 0; site < frame.candidates(); ++site) {
      const auto row = distances.to(site);
      for (std::uint32_t i = 0; i < row.size(); ++i)
        if (row[i] <= limit) m_covers[site].push_back(i);
    }
    for (const double weight : weights) m_isWhole = m_isWhole && weight == std::floor(weight);
  }

  double valueOf(std::span<const std::uint32_t> sites) const {
    std::vector<char> isCovered(m_weights.size(), 0);
    double sum = 0;
    for (const std::uint32_t site : sites)
      for (const std::uint32_t i : m_covers[site])
        if (isCovered[i] == 0) isCovered[i] = 1, sum += m_weights[i];
    return sum;
  }

  std::vector<std::uint32_t> greedy() const {
    std::vector<std::uint32_t> sites;
    std::vector<char> isCovered(m_weights.size(), 0), isTaken(m_frame.candidates(), 0);
    SiteFrame::Tally tally(m_frame, {});
    const auto take = [&](std::uint32_t site) {
      sites.push_back(site);
      tally.take(site);
      isTaken[site] = 1;
      for (const std::uint32_t i : m_covers[site]) isCovered[i] = 1;
    };
    for (const std::uint32_t site : m_frame.forced()) take(site);
    while (sites.size() < m_frame.count()) {
      double most = -1;
      std::uint32_t best = 0;
      for (std::uint32_t site = 0; site < m_frame.candidates(); ++site) {
        if (isTaken[site] != 0 || m_frame.isBarred(site) || !tally.mayTake(site)) continue;
        double sum = 0;
        for (const std::uint32_t i : m_covers[site]) sum += isCovered[i] == 0 ? m_weights[i] : 0;
        if (sum > most) most = sum, best = site;
      }
      take(best);
    }
    return sites;
  }

  void improve(std::vector<std::uint32_t>& sites) const {
    while (!m_frame.isOver()) {
      const Swap swap = bestSwap(sites);
      if (swap.profit <= 1e-9) return;
      sites[swap.out] = swap.in;
    }
  }

  void bound(SiteChoice& choice) {
    std::vector<double> multipliers(m_weights.size()), worth(m_frame.candidates());
    for (std::size_t i = 0; i < m_weights.size(); ++i) multipliers[i] = m_weights[i] / 2;
    double step = 2;
    int idle = 0;
    for (int round = 0; round < kMostRounds && choice.value < choice.bound; ++round) {
      if (m_frame.isOver()) {
        choice.ranOutOfTime = true;
        return;
      }
      const auto [bound, sites] = relaxed(multipliers, worth);
      const double whole = m_isWhole ? std::floor(bound + 1e-6) : bound;
      if (-bound > m_best.bound) m_best = {-bound, worth, sites};
      if (whole < choice.bound - 1e-9) {
        choice.bound = std::max(whole, choice.value);
        idle = 0;
      } else if (++idle == 25) {
        step /= 2, idle = 0;
      }
      if (round % 20 == 0 || idle == 0) consider(sites, choice, round % 20 == 0);
      if (step < 1e-4 || !follow(multipliers, sites, step * (bound - choice.value))) return;
    }
  }

  SiteProgram program(const SiteChoice& choice) const {
    return coverageProgram(m_frame, m_best.outOf(m_frame, choice.sites, -choice.value, m_isWhole), m_covers,
                           m_weights);
  }

  double all() const { return valueOf(m_frame.allowed()); }

 private:
  static constexpr int kMostRounds = 3000;
  static constexpr std::uint32_t kMany = std::numeric_limits<std::uint32_t>::max();

  Swap bestSwap(const std::vector<std::uint32_t>& sites) const {
    // Who covers each alone: its position, or kMany.
    std::vector<int> count(m_weights.size(), 0);
    std::vector<std::uint32_t> alone(m_weights.size(), kMany);
    for (std::uint32_t s = 0; s < sites.size(); ++s)
      for (const std::uint32_t i : m_covers[sites[s]]) alone[i] = ++count[i] == 1 ? s : kMany;
    std::vector<double> loss(sites.size(), 0), saved(sites.size());
    for (std::size_t i = 0; i < m_weights.size(); ++i)
      if (alone[i] != kMany) loss[alone[i]] += m_weights[i];
    const SiteFrame::Tally tally(m_frame, sites);
    Swap best;
    for (std::uint32_t site = 0; site < m_frame.candidates(); ++site) {
      if (m_frame.isBarred(site) || std::find(sites.begin(), sites.end(), site) != sites.end()) continue;
      double gain = 0;
      std::fill(saved.begin(), saved.end(), 0);
      for (const std::uint32_t i : m_covers[site]) {
        if (count[i] == 0) gain += m_weights[i];
        if (alone[i] != kMany) saved[alone[i]] += m_weights[i];
      }
      for (std::size_t s = 0; s < sites.size(); ++s) {
        if (!tally.maySwap(sites[s], site)) continue;
        const double profit = gain - (loss[s] - saved[s]);
        if (profit > best.profit) best = {profit, site, s};
      }
    }
    return best;
  }

  /// A demand may be counted without being covered, at the price of its multiplier.
  std::pair<double, std::vector<std::uint32_t>> relaxed(const std::vector<double>& multipliers,
                                                        std::vector<double>& worth) const {
    for (std::uint32_t site = 0; site < m_frame.candidates(); ++site) {
      double sum = 0;
      for (const std::uint32_t i : m_covers[site]) sum += multipliers[i];
      worth[site] = sum;
    }
    std::vector<std::uint32_t> sites = m_frame.best(worth);
    double bound = 0;
    for (std::size_t i = 0; i < m_weights.size(); ++i) bound += m_weights[i] - multipliers[i];
    for (const std::uint32_t site : sites) bound += worth[site];
    return {bound, std::move(sites)};
  }

  void consider(std::vector<std::uint32_t> sites, SiteChoice& choice, bool thoroughly) const {
    if (thoroughly) improve(sites);
    const double value = valueOf(sites);
    if (value > choice.value) choice.value = value, choice.sites = std::move(sites);
  }

  bool follow(std::vector<double>& multipliers, const std::vector<std::uint32_t>& sites,
              double length) const {
    std::vector<double> slope(m_weights.size(), -1);  // counted, as no multiplier exceeds its weight
    for (const std::uint32_t site : sites)
      for (const std::uint32_t i : m_covers[site]) slope[i] += 1;
    double square = 0;
    for (const double one : slope) square += one * one;
    if (square == 0) return false;
    for (std::size_t i = 0; i < slope.size(); ++i)
      multipliers[i] = std::clamp(multipliers[i] - length / square * slope[i], 0.0, m_weights[i]);
    return true;
  }

  const SiteFrame& m_frame;
  std::vector<double> m_weights;
  std::vector<std::vector<std::uint32_t>> m_covers;  // [site]
  bool m_isWhole = true;
  Relaxed m_best;
};

void requireFits(const DistanceTable& distances, std::span<const double> weights) {
  if (weights.size() != distances.demands() || weights.empty())
    throw Error(ErrorKind::BadInput, text("There is nobody to be served."));
}

template <class Model>
SiteChoice choose(Model& model, double firstBound, const SiteFrame& frame, const std::string& solver,
                  const std::function<double(std::span<const std::uint32_t>)>& valueOf) {
  SiteChoice choice;
  choice.sites = model.greedy();
  model.improve(choice.sites);
  choice.value = valueOf(choice.sites);
  choice.bound = firstBound;
  model.bound(choice);
  if (!solver.empty() && !choice.isProven() && !choice.ranOutOfTime)
    solve(model.program(choice), frame, solver, valueOf, choice);
  std::sort(choice.sites.begin(), choice.sites.end());
  return choice;
}

}  // namespace

double SiteChoice::gap() const {
  if (value == bound) return 0;
  return std::abs(value - bound) / std::max(std::abs(bound), 1e-12);
}

SiteChoice chooseMedians(const DistanceTable& distances, std::span<const double> weights,
                         const SiteRules& rules, Progress& progress) {
  requireFits(distances, weights);
  const SiteFrame frame(distances.candidates(), rules, true, progress);
  Medians model(distances, weights, frame);
  return choose(model, 0, frame, rules.solver,
                [&](std::span<const std::uint32_t> sites) { return model.costOf(sites); });
}

SiteChoice chooseCoverage(const DistanceTable& distances, std::span<const double> weights, double limit,
                          const SiteRules& rules, Progress& progress) {
  requireFits(distances, weights);
  const SiteFrame frame(distances.candidates(), rules, true, progress);
  Coverers model(distances, weights, limit, frame);
  return choose(model, model.all(), frame, rules.solver,
                [&](std::span<const std::uint32_t> sites) { return model.valueOf(sites); });
}

}  // namespace michi::mobility
