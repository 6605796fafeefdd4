#include "ingest/heights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace michi::ingest {

double heightAt(const store::Elevation& elevation, geo::Point p) {
  constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
  const double column = (p.x - elevation.topLeft.x) / elevation.cellSize - 0.5;
  const double row = (elevation.topLeft.y - p.y) / elevation.cellSize - 0.5;
  if (!(column > -0.5 && row > -0.5 && column < elevation.columns - 0.5 && row < elevation.rows - 0.5))
    return kUnknown;
  const auto at = [&](double r, double c) {
    const auto i = static_cast<std::size_t>(std::clamp(r, 0.0, elevation.rows - 1.0));
    const auto j = static_cast<std::size_t>(std::clamp(c, 0.0, elevation.columns - 1.0));
    return static_cast<double>(elevation.heights[i * elevation.columns + j]);
  };
  const double left = std::floor(column), top = std::floor(row);
  const double u = column - left, v = row - top;
  const double upper = at(top, left) * (1 - u) + at(top, left + 1) * u;
  const double lower = at(top + 1, left) * (1 - u) + at(top + 1, left + 1) * u;
  return upper * (1 - v) + lower * v;
}

walk::HeightAt heightsOf(std::optional<store::Elevation> elevation) {
  if (!elevation || elevation->heights.empty()) return {};
  const auto grid = std::make_shared<const store::Elevation>(std::move(*elevation));
  return [grid](geo::Point p) { return heightAt(*grid, p); };
}

walk::RoadPieces piecesOf(const walk::Network& network) {
  std::vector<EdgeId> edges(network.edgeCount());
  for (std::uint32_t i = 0; i < edges.size(); ++i) edges[i] = EdgeId(i);
  std::vector<std::uint32_t> order(edges.size());
  for (const EdgeId edge : edges) order[edge.value()] = network.edge(edge).pieceIndex;
  std::sort(edges.begin(), edges.end(), [&](EdgeId a, EdgeId b) {
    return std::pair(order[a.value()], a) < std::pair(order[b.value()], b);
  });
  walk::RoadPieces pieces;
  for (const EdgeId id : edges) {
    const walk::EdgeView edge = network.edge(id);
    pieces.add(network.shape(id), edge.from.value(), edge.to.value(), edge.roadClass, edge.flags,
               static_cast<float>(edge.length.value()));
  }
  return pieces;
}

}  // namespace michi::ingest
