#pragma once
// Readers of a published table who try to find out what a star stands for. They know the rule, the shape and
// every published number; they share no code with what they attack.

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "registry/suppression.h"

namespace michi::registry::testing {

/// All published numbers in one list, and which of them add up to which.
struct Equations {
  std::vector<PublicCount> values;
  std::vector<std::int64_t> truth;              // filled in by trueCounts(); what the attackers must not find
  std::vector<std::vector<std::size_t>> parts;  // of each sum
  std::vector<std::size_t> sums;
  std::size_t inner = 0;  // the first values: the districts' classes
};

/// District cells first, then each row's total, then the groups level by level, then the city.
inline Equations equationsOf(const CountTable& table, const PublicTable& shown) {
  Equations result;
  const std::size_t classes = shown.all.size() - 1;
  std::vector<std::vector<std::size_t>> rows(shown.districts.size());  // places of each row's values
  const auto place = [&](const PublicCount& value) {
    result.values.push_back(value);
    return result.values.size() - 1;
  };
  const auto rowSum = [&](const std::vector<std::size_t>& row) {
    result.sums.push_back(row.back());
    result.parts.emplace_back(row.begin(), row.end() - 1);
  };
  for (std::size_t d = 0; d < rows.size(); ++d)
    for (std::size_t c = 0; c < classes; ++c) rows[d].push_back(place(shown.districts[d][c]));
  result.inner = result.values.size();
  for (std::size_t d = 0; d < rows.size(); ++d) {
    rows[d].push_back(place(shown.districts[d].back()));
    rowSum(rows[d]);
  }
  const auto addLevel = [&](const std::vector<PublicLine>& lines, const std::vector<std::size_t>& groupOf) {
    std::vector<std::vector<std::size_t>> above(lines.size());
    for (std::size_t g = 0; g < lines.size(); ++g) {
      for (std::size_t c = 0; c <= classes; ++c) {
        above[g].push_back(place(lines[g][c]));
        result.sums.push_back(above[g].back());
        auto& parts = result.parts.emplace_back();
        for (std::size_t r = 0; r < rows.size(); ++r)
          if (groupOf[r] == g) parts.push_back(rows[r][c]);
      }
      rowSum(above[g]);
    }
    rows = above;
  };
  for (std::size_t level = 0; level < table.groups.size(); ++level)
    addLevel(shown.groups[level], table.groups[level]);
  addLevel({shown.all}, std::vector<std::size_t>(rows.size(), 0));
  return result;
}

/// The same list with nothing hidden.
inline std::vector<std::int64_t> trueCounts(const CountTable& table, const Equations& equations) {
  std::vector<std::int64_t> truth(equations.values.size());
  std::size_t next = 0;
  for (const auto& line : table.counts)
    for (const std::int64_t count : line) truth[next++] = count;
  for (std::size_t i = 0; i < equations.sums.size(); ++i) {  // a sum comes after its parts
    std::int64_t sum = 0;
    for (const std::size_t part : equations.parts[i]) sum += truth[part];
    truth[equations.sums[i]] = sum;
  }
  return truth;
}

/// Gaussian elimination, modulo a prime (the coefficients are 1 and -1): the stars that have one solution
/// only.
inline std::set<std::size_t> solveByElimination(const Equations& equations) {
  constexpr std::int64_t kPrime = 998'244'353;
  std::vector<std::map<std::size_t, std::int64_t>> pivots;
  const auto power = [](std::int64_t base, std::int64_t exponent) {
    std::int64_t result = 1;
    for (; exponent > 0; exponent /= 2, base = base * base % kPrime)
      if (exponent % 2 == 1) result = result * base % kPrime;
    return result;
  };
  std::map<std::size_t, std::map<std::size_t, std::int64_t>> rows;  // by the star that each solves for
  const auto subtract = [&](auto& target, const auto& source, std::int64_t factor) {
    for (const auto& [star, value] : source) {
      auto& sum = target[star];
      sum = ((sum - factor * value) % kPrime + kPrime) % kPrime;
      if (sum == 0) target.erase(star);
    }
  };
  for (std::size_t i = 0; i < equations.sums.size(); ++i) {
    std::map<std::size_t, std::int64_t> row;
    for (const std::size_t part : equations.parts[i])
      if (!equations.values[part]) row[part] = 1;
    if (!equations.values[equations.sums[i]]) row[equations.sums[i]] = kPrime - 1;
    for (const auto& [star, pivot] : rows)
      if (row.contains(star)) subtract(row, pivot, std::int64_t{row[star]});
    if (row.empty()) continue;
    const std::size_t star = row.begin()->first;
    const std::int64_t inverse = power(row.begin()->second, kPrime - 2);
    for (auto& [ignored, value] : row) value = value * inverse % kPrime;
    for (auto& [ignored, other] : rows)
      if (other.contains(star)) subtract(other, row, std::int64_t{other[star]});
    rows[star] = row;
  }
  std::set<std::size_t> solved;
  for (const auto& [star, row] : rows)
    if (row.size() == 1) solved.insert(star);
  return solved;
}

struct Range {
  std::int64_t low, high;
};
constexpr std::int64_t kHuge = 1'000'000'000;

/// What the reader starts from: published numbers are themselves, a star is at least 1, and at most k - 1
/// where it is one of the districts' small counts.
inline std::vector<Range> firstRanges(const Equations& equations, int k) {
  std::vector<Range> ranges;
  for (std::size_t i = 0; i < equations.values.size(); ++i) {
    const bool isSmall = i < equations.inner && equations.truth[i] < k;
    if (equations.values[i])
      ranges.push_back({*equations.values[i], *equations.values[i]});
    else
      ranges.push_back({1, isSmall ? k - 1 : kHuge});
  }
  return ranges;
}

/// Narrows every range by every equation until nothing changes: quick, and what a patient reader does by
/// hand.
inline std::set<std::size_t> solveByBounds(const Equations& equations, int k) {
  std::vector<Range> ranges = firstRanges(equations, k);
  for (bool changed = true; changed;) {
    changed = false;
    const auto narrow = [&](std::size_t at, std::int64_t low, std::int64_t high) {
      if (low > ranges[at].low) ranges[at].low = low, changed = true;
      if (high < ranges[at].high) ranges[at].high = high, changed = true;
    };
    for (std::size_t i = 0; i < equations.sums.size(); ++i) {
      std::int64_t low = 0, high = 0;
      for (const std::size_t part : equations.parts[i]) low += ranges[part].low, high += ranges[part].high;
      const std::size_t sum = equations.sums[i];
      narrow(sum, low, high);
      for (const std::size_t part : equations.parts[i])
        narrow(part, ranges[sum].low - (high - ranges[part].high),
               ranges[sum].high - (low - ranges[part].low));
    }
  }
  std::set<std::size_t> solved;
  for (std::size_t i = 0; i < ranges.size(); ++i)
    if (!equations.values[i] && ranges[i].low == ranges[i].high) solved.insert(i);
  return solved;
}

/// Tries all numbers near the true ones for all inner stars (small tables only): the stars that are the same
/// in every table that fits. A count that can be another can be a neighbour, since what fits is convex.
class Exhaustive {
 public:
  Exhaustive(const Equations& equations, int k) : m_equations(equations), m_first(firstRanges(equations, k)) {
    for (std::size_t i = 0; i < equations.inner; ++i)
      if (!equations.values[i]) m_stars.push_back(i);
    m_tried = equations.truth;
    tryFrom(0);
  }
  std::set<std::size_t> solved() const {
    std::set<std::size_t> result;
    for (std::size_t i = 0; i < m_tried.size(); ++i)
      if (!m_equations.values[i] && !m_varies.contains(i)) result.insert(i);
    return result;
  }

 private:
  void tryFrom(std::size_t star) {
    if (star == m_stars.size()) return check();
    const std::size_t at = m_stars[star];
    for (std::int64_t by = -2; by <= 2; ++by) {
      m_tried[at] = m_equations.truth[at] + by;
      if (m_tried[at] >= m_first[at].low && m_tried[at] <= m_first[at].high) tryFrom(star + 1);
    }
    m_tried[at] = m_equations.truth[at];
  }
  void check() {
    std::vector<std::int64_t> all = m_tried;
    for (std::size_t i = 0; i < m_equations.sums.size(); ++i) {
      std::int64_t sum = 0;
      for (const std::size_t part : m_equations.parts[i]) sum += all[part];
      const std::size_t at = m_equations.sums[i];
      if (sum < m_first[at].low || sum > m_first[at].high) return;
      all[at] = sum;
    }
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i] != m_equations.truth[i]) m_varies.insert(i);
  }

  const Equations& m_equations;
  std::vector<Range> m_first;
  std::vector<std::size_t> m_stars;
  std::vector<std::int64_t> m_tried;
  std::set<std::size_t> m_varies;
};

}  // namespace michi::registry::testing
