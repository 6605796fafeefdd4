#include "plugins/mobility/site_fairness.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "base/error.h"
#include "base/text.h"
#include "plugins/mobility/site_frame.h"
#include "plugins/mobility/site_program.h"

namespace michi::mobility {
namespace {

/// The worst share, then all that are covered.
struct Fairness {
  double worst = 0, all = 0;
  bool isBetterThan(const Fairness& other) const {
    constexpr double kSame = 1e-12;
    return worst > other.worst + kSame || (worst > other.worst - kSame && all > other.all + kSame);
  }
};

class Shares {
 public:
  Shares(const DistanceTable& distances, std::span<const double> weights,
         std::span<const std::uint32_t> groupOf, double limit, const SiteFrame& frame)
      : m_weights(weights), m_groupOf(groupOf), m_frame(frame), m_covers(distances.candidates()) {
    for (const std::uint32_t group : groupOf)
      if (group != SiteGroups::kNone) m_people.resize(std::max<std::size_t>(m_people.size(), group + 1), 0);
    for (std::size_t i = 0; i < weights.size(); ++i)
      if (groupOf[i] != SiteGroups::kNone) m_people[groupOf[i]] += weights[i];
    for (std::size_t site = 0; site < m_covers.size(); ++site) {
      const auto row = distances.to(site);
      for (std::uint32_t i = 0; i < row.size(); ++i)
        if (row[i] <= limit) m_covers[site].push_back(i);
    }
  }
  std::size_t groups() const { return m_people.size(); }
  double peopleOf(std::size_t group) const { return m_people[group]; }

  std::vector<double> sharesOf(std::span<const std::uint32_t> sites, double& all) const {
    std::vector<char> isCovered(m_weights.size(), 0);
    std::vector<double> covered(m_people.size(), 0);
    all = 0;
    for (const std::uint32_t site : sites)
      for (const std::uint32_t i : m_covers[site]) {
        if (isCovered[i] != 0) continue;
        isCovered[i] = 1;
        all += m_weights[i];
        if (m_groupOf[i] != SiteGroups::kNone) covered[m_groupOf[i]] += m_weights[i];
      }
    for (std::size_t g = 0; g < covered.size(); ++g)
      covered[g] = m_people[g] > 0 ? covered[g] / m_people[g] : 1;
    return covered;
  }
  Fairness of(std::span<const std::uint32_t> sites) const {
    Fairness fairness;
    const std::vector<double> shares = sharesOf(sites, fairness.all);
    fairness.worst = shares.empty() ? 0 : *std::min_element(shares.begin(), shares.end());
    return fairness;
  }

  /// Each demand at the weight of its group's price: what is covered of these sums is at least the worst
  /// share.
  std::vector<double> weighted(const std::vector<double>& prices) const {
    std::vector<double> result(m_weights.size(), 0);
    for (std::size_t i = 0; i < result.size(); ++i) {
      const std::uint32_t group = m_groupOf[i];
      if (group != SiteGroups::kNone && m_people[group] > 0)
        result[i] = m_weights[i] * prices[group] / m_people[group];
    }
    return result;
  }

  void improve(std::vector<std::uint32_t>& sites) const {
    Fairness best = of(sites);
    for (bool isBetter = true; isBetter;) {
      isBetter = false;
      for (const std::uint32_t in : m_frame.allowed()) {
        if (m_frame.isOver()) return;
        if (std::find(sites.begin(), sites.end(), in) != sites.end()) continue;
        isBetter = swapIn(in, sites, best) || isBetter;
      }
    }
  }

  /// The share as a variable that no group's covered share lies below.
  SiteProgram program() const {
    SiteProgram result{programOf(m_frame, {}), 0, true, false};
    const std::uint32_t share = result.program.add({-1, 0, 1, false});
    std::vector<std::vector<std::uint32_t>> coveredBy(m_weights.size());
    for (const std::uint32_t site : m_frame.allowed())
      for (const std::uint32_t i : m_covers[site]) coveredBy[i].push_back(site);
    std::vector<IntegerProgram::Row> ofGroup(m_people.size());
    for (std::size_t i = 0; i < coveredBy.size(); ++i) {
      if (coveredBy[i].empty() || m_groupOf[i] == SiteGroups::kNone || m_people[m_groupOf[i]] <= 0) continue;
      const std::uint32_t covered = result.program.add({0, 0, 1, false});
      IntegerProgram::Row row;
      for (const std::uint32_t site : coveredBy[i]) row.terms.push_back({site, 1});
      row.terms.push_back({covered, -1});
      row.least = 0;
      result.program.rows.push_back(std::move(row));
      ofGroup[m_groupOf[i]].terms.push_back({covered, m_weights[i] / m_people[m_groupOf[i]]});
    }
    for (std::size_t g = 0; g < m_people.size(); ++g) {
      if (m_people[g] <= 0) continue;
      ofGroup[g].terms.push_back({share, -1});
      ofGroup[g].least = 0;
      result.program.rows.push_back(std::move(ofGroup[g]));
    }
    return result;
  }

 private:
  bool swapIn(std::uint32_t in, std::vector<std::uint32_t>& sites, Fairness& best) const {
    const SiteFrame::Tally tally(m_frame, sites);
    for (std::size_t s = 0; s < sites.size(); ++s) {
      if (!tally.maySwap(sites[s], in)) continue;
      std::vector<std::uint32_t> swapped = sites;
      swapped[s] = in;
      const Fairness fairness = of(swapped);
      if (!fairness.isBetterThan(best)) continue;
      best = fairness;
      sites = std::move(swapped);
      return true;
    }
    return false;
  }

  std::span<const double> m_weights;
  std::span<const std::uint32_t> m_groupOf;
  const SiteFrame& m_frame;
  std::vector<std::vector<std::uint32_t>> m_covers;
  std::vector<double> m_people;  // [group]
};

/// Whose share is low pays more next time.
void raisePrices(const std::vector<double>& shares, std::vector<double>& prices) {
  constexpr double kPush = 1.5;
  double sum = 0;
  for (std::size_t g = 0; g < prices.size(); ++g) sum += prices[g] *= std::exp(-kPush * shares[g]);
  for (double& price : prices) price /= sum;
}

}  // namespace

SiteChoice chooseFairCoverage(const DistanceTable& distances, std::span<const double> weights,
                              std::span<const std::uint32_t> groupOf, double limit, const SiteRules& rules,
                              Progress& progress) {
  constexpr int kRounds = 10;
  if (weights.size() != distances.demands() || weights.empty() || groupOf.size() != weights.size())
    throw Error(ErrorKind::BadInput, text("There is nobody to be served."));
  const SiteFrame frame(distances.candidates(), rules, true, progress);
  const Shares model(distances, weights, groupOf, limit, frame);
  if (model.groups() == 0)
    throw Error(ErrorKind::BadInput, text("Nobody lives in a former municipality that is known."));
  std::vector<double> prices(model.groups(), 0);
  for (std::size_t g = 0; g < prices.size(); ++g) prices[g] = model.peopleOf(g) > 0 ? 1 : 0;
  const double sum = std::accumulate(prices.begin(), prices.end(), 0.0);
  for (double& price : prices) price /= std::max(1.0, sum);
  SiteRules part = rules;
  part.seconds = rules.seconds / (2 * kRounds);
  part.solver.clear();
  SiteChoice choice;
  choice.bound = 1;
  Fairness best{-1, 0};
  for (int round = 0; round < kRounds && choice.bound > best.worst && !frame.isOver(); ++round) {
    SiteChoice covered = chooseCoverage(distances, model.weighted(prices), limit, part, progress);
    choice.bound = std::min(choice.bound, covered.bound);
    model.improve(covered.sites);
    const Fairness fairness = model.of(covered.sites);
    if (fairness.isBetterThan(best)) best = fairness, choice.sites = covered.sites;
    double all = 0;
    raisePrices(model.sharesOf(covered.sites, all), prices);
  }
  if (choice.sites.empty()) choice.sites = frame.best(std::vector<double>(frame.candidates(), 0));
  choice.value = model.of(choice.sites).worst;
  choice.bound = std::max(choice.bound, choice.value);
  choice.ranOutOfTime = frame.isOver();
  if (!rules.solver.empty())
    solve(
        model.program(), frame, rules.solver,
        [&](std::span<const std::uint32_t> sites) { return model.of(sites).worst; }, choice);
  std::sort(choice.sites.begin(), choice.sites.end());
  return choice;
}

}  // namespace michi::mobility
