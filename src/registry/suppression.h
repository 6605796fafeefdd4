#pragma once
// Which counts of an aggregate may be published: no count below k, and none that can be computed from the
// rest.

#include <cstdint>
#include <optional>
#include <vector>

namespace michi::registry {

/// Public output holds no count of persons from 1 to k - 1.
inline constexpr int kSmallestPublicCount = 5;

/// Counts of persons or households: districts down, classes across, districts nested in groups. Everybody is
/// counted in one district and one class, so that sums are totals.
struct CountTable {
  std::vector<std::vector<std::int64_t>> counts;  // [district][class]
  /// From the inside outward: groups[0][district] is its council's index, groups[1][council] that of its
  /// former municipality. May be empty.
  std::vector<std::vector<std::size_t>> groups;
};

/// A number as it may be published. None: a star.
using PublicCount = std::optional<std::int64_t>;
/// One count a class, then their total.
using PublicLine = std::vector<PublicCount>;

struct PublicTable {
  std::vector<PublicLine> districts;
  std::vector<std::vector<PublicLine>> groups;  // [level][group]
  PublicLine all;                               // the last one is the grand total
};

/// Hides every count from 1 to k - 1, totals included, and as few and as small others as a greedy search
/// finds, until no hidden count can be recovered. A zero is always shown: it names nobody. A star thus stands
/// for at least one, and what follows from that is guarded against, too.
///
/// Guarantee, against a reader who knows this rule, all published numbers and their sums: each hidden count
/// may still be at least two numbers, even when the reader takes every hidden count for at least 1 and
/// guesses right which of the districts' stars stand for less than k. What other tables of the same persons
/// say is not looked at: publish one table, or tables of which one is the finer.
///
/// Why it holds: the cells of a table with nested rows are the arcs of a network whose nodes are the sums
/// (Cox, "Network models for complementary cell suppression", JASA 90, 1995). A cell can take another whole
/// number if and only if a cycle of hidden arcs through it can be shifted by one within the bounds.
/// Hiding all that is not zero always suffices, so the search always ends well.
///
/// Throws Error(BadInput) when k is below 3 (a star would say "1"), a count is negative, or the shape is not
/// that of a table. Cost: one shortest path for each hidden count.
PublicTable suppress(const CountTable& table, int k = kSmallestPublicCount);

}  // namespace michi::registry
