#pragma once
// The p-median problems of the OR-Library, as they lie among the golden values.

#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <set>
#include <vector>

#include "plugins/mobility/sites.h"

namespace michi::mobility {

inline constexpr double kInfinity = std::numeric_limits<double>::infinity();
inline const std::filesystem::path kGolden = std::filesystem::path(MICHI_SHARED_DATA) / "golden";

/// OR-Library: nodes, edges, sites; then edges, of which the last between two nodes counts.
inline DistanceTable readPmed(const std::filesystem::path& file, std::size_t& count) {
  std::ifstream stream(file);
  std::size_t nodes = 0, edges = 0;
  stream >> nodes >> edges >> count;
  std::vector<std::map<std::size_t, double>> neighbours(nodes);
  for (std::size_t e = 0; e < edges; ++e) {
    std::size_t a = 0, b = 0;
    double length = 0;
    stream >> a >> b >> length;
    neighbours[a - 1][b - 1] = neighbours[b - 1][a - 1] = length;
  }
  DistanceTable table(nodes, nodes);
  for (std::size_t from = 0; from < nodes; ++from) {
    const auto row = table.to(from);
    std::fill(row.begin(), row.end(), kInfinity);
    std::set<std::pair<double, std::size_t>> open{{0, from}};
    while (!open.empty()) {
      const auto [way, at] = *open.begin();
      open.erase(open.begin());
      if (way >= row[at]) continue;
      row[at] = way;
      for (const auto& [next, length] : neighbours[at]) open.emplace(way + length, next);
    }
  }
  return table;
}

}  // namespace michi::mobility
