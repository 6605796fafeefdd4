#pragma once
// Where to place support: sites chosen among candidates, with a proof of how good the choice is. Local search
// from above (Teitz and Bart's interchange, all swaps of a pass at once after Whitaker) and a Lagrangian
// bound from below.

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "base/progress.h"

namespace michi::mobility {

/// How far every demand is from every candidate, in metres or seconds; infinity where there is no way.
class DistanceTable {
 public:
  DistanceTable(std::size_t candidates, std::size_t demands)
      : m_demands(demands), m_values(candidates * demands) {}
  std::size_t demands() const { return m_demands; }
  std::size_t candidates() const { return m_demands == 0 ? 0 : m_values.size() / m_demands; }
  /// Of all demands.
  std::span<double> to(std::size_t candidate) {
    return std::span(m_values).subspan(candidate * m_demands, m_demands);
  }
  std::span<const double> to(std::size_t candidate) const {
    return std::span(m_values).subspan(candidate * m_demands, m_demands);
  }

 private:
  std::size_t m_demands;
  std::vector<double> m_values;
};

/// Fairness between parts of the city: how many sites each of them gets.
struct SiteGroups {
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> of;  // [candidate] its group, 0 and up, or kNone; empty: no groups
  std::size_t atLeast = 0;
  std::size_t atMost = std::numeric_limits<std::size_t>::max();
};

struct SiteRules {
  std::size_t count = 1;              // sites in all
  std::vector<std::uint32_t> forced;  // taken in any case
  std::vector<std::uint32_t> barred;  // not taken
  double seconds = 5;                 // to search at most
  SiteGroups groups = {};             // of chooseMedians() and chooseCoverage()
  std::string solver = {};            // the program cbc, for a proof where the search has none; "": without
  double ownShare = 0.5;              // of the time, before a cover is given to the solver
};

struct SiteChoice {
  std::vector<std::uint32_t> sites;  // ascending
  double value = 0;
  double bound = 0;  // no choice is better than this
  bool ranOutOfTime = false;
  std::size_t unreached = 0;  // demands that no candidate serves, whatever is chosen (of covers and centres)
  std::string note = {};      // in words: why the solver could not help; empty where it did or was not asked
  bool isProven() const { return value == bound; }
  /// By what share of the bound the choice may at most be off the best: 0 when proven.
  double gap() const;
};

/// p-median: the least sum of weight times distance to the nearest site. Who can reach no site counts as far
/// as the farthest way in the table. Throws Error(BadInput) for counts that cannot be met, Error(Cancelled).
SiteChoice chooseMedians(const DistanceTable& distances, std::span<const double> weights,
                         const SiteRules& rules, Progress& progress);

/// Maximal covering (MCLP): the most weight within the limit of a site. Throws as chooseMedians().
SiteChoice chooseCoverage(const DistanceTable& distances, std::span<const double> weights, double limit,
                          const SiteRules& rules, Progress& progress);

/// Set covering (LSCP): the fewest sites so that everybody is within the limit of one who is within that of
/// any candidate at all; the others are counted as unreached. `rules.count` is not asked for. The value is
/// the number of sites. Throws as chooseMedians() but for counts.
SiteChoice chooseCover(const DistanceTable& distances, double limit, const SiteRules& rules,
                       Progress& progress);

/// p-centre: the sites for which the farthest of all ways to the nearest site is shortest. Who can reach no
/// candidate is counted as unreached. Value and bound are ways. Throws as chooseMedians(), and
/// Error(BadInput) where so few sites cannot reach everybody who can be reached at all.
SiteChoice chooseCentres(const DistanceTable& distances, const SiteRules& rules, Progress& progress);

}  // namespace michi::mobility
