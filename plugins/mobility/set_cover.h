#pragma once
// Set covering: the fewest columns so that every row has one of its own. Reductions, a Lagrangian bound, and
// a search that takes the problem apart where it falls into pieces.

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace michi::mobility {

struct CoverProblem {
  std::vector<std::vector<std::uint32_t>> rows;  // the columns that cover each; none is empty
};

struct CoverAnswer {
  std::vector<std::uint32_t> columns;  // a cover, ascending
  std::size_t bound = 0;               // no cover has fewer
  bool ranOutOfTime = false;
  bool isProven() const { return columns.size() == bound; }
};

/// With `enough`, stops as soon as a cover of as few is found or it is known that there is none. `isOver` is
/// asked often; it may throw. Cost: grows with the square of rows and columns, and exponentially at worst.
CoverAnswer fewestColumns(const CoverProblem& problem, std::optional<std::size_t> enough,
                          const std::function<bool()>& isOver);

}  // namespace michi::mobility
