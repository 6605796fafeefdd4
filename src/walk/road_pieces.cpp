#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

#include "base/error.h"
#include "base/text.h"
#include "walk/network.h"
#include "walk/union_find.h"

namespace michi::walk {

namespace {

constexpr std::array<std::string_view, kRoadClassCount> kRoadClassNames = {
    "trunk",      "primary", "secondary", "tertiary", "residential", "service", "track",
    "pedestrian", "footway", "path",      "steps",    "cycleway",    "other"};

struct PieceEnd {
  std::int64_t column = 0, row = 0;  // of a grid as wide as the tolerance
  std::uint32_t index = 0;           // 2 * piece, + 1 for its last point
  auto cell() const { return std::tie(column, row); }
};

geo::Point endPoint(const RoadPieces& pieces, std::uint32_t index) {
  const std::uint32_t piece = index / 2;
  return pieces.points[index % 2 == 0 ? pieces.firstPoint[piece] : pieces.firstPoint[piece + 1] - 1];
}

std::vector<PieceEnd> sortedEnds(const RoadPieces& pieces, double cellSize) {
  std::vector<PieceEnd> ends(2 * pieces.size());
  for (std::uint32_t i = 0; i < ends.size(); ++i) {
    const geo::Point p = endPoint(pieces, i);
    constexpr double kLargest = 1e9;  // metres
    if (!(std::abs(p.x) <= kLargest && std::abs(p.y) <= kLargest)) {
      throw Error(ErrorKind::BadInput,
                  text("Road %1 has a coordinate that is not finite or too large.", i / 2));
    }
    ends[i] = {std::llround(std::floor(p.x / cellSize)), std::llround(std::floor(p.y / cellSize)), i};
  }
  std::sort(ends.begin(), ends.end(), [](const PieceEnd& a, const PieceEnd& b) {
    return std::tie(a.column, a.row, a.index) < std::tie(b.column, b.row, b.index);
  });
  return ends;
}

/// Joins `end` with those of a cell that lie within the tolerance.
void joinWithCell(const RoadPieces& pieces, const std::vector<PieceEnd>& ends, const PieceEnd& end,
                  std::int64_t column, std::int64_t row, double tolerance, UnionFind& sets) {
  const auto before = [](const PieceEnd& a, const PieceEnd& b) { return a.cell() < b.cell(); };
  const auto [first, last] = std::equal_range(ends.begin(), ends.end(), PieceEnd{column, row, 0}, before);
  const geo::Point p = endPoint(pieces, end.index);
  for (auto other = first; other != last; ++other) {
    if (sets.find(other->index) == sets.find(end.index)) continue;
    if (geo::distance(p, endPoint(pieces, other->index)) <= tolerance) sets.join(other->index, end.index);
  }
}

}  // namespace

std::string_view name(RoadClass roadClass) { return kRoadClassNames[static_cast<std::size_t>(roadClass)]; }

RoadClass roadClassFromName(std::string_view name) {
  const auto found = std::find(kRoadClassNames.begin(), kRoadClassNames.end(), name);
  if (found == kRoadClassNames.end()) {
    throw Error(ErrorKind::BadInput, text("There is no kind of road called \"%1\".", name));
  }
  return static_cast<RoadClass>(found - kRoadClassNames.begin());
}

void RoadPieces::add(std::span<const geo::Point> line, std::int64_t from, std::int64_t to, RoadClass kind,
                     std::uint16_t edgeFlags, float metres) {
  points.insert(points.end(), line.begin(), line.end());
  firstPoint.push_back(static_cast<std::uint32_t>(points.size()));
  fromNode.push_back(from);
  toNode.push_back(to);
  roadClass.push_back(kind);
  flags.push_back(edgeFlags);
  length.push_back(metres);
}

JoinReport joinEnds(RoadPieces& pieces, Metres tolerance) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces.firstPoint[i] == pieces.firstPoint[i + 1])
      throw Error(ErrorKind::BadInput, text("Road %1 has no points.", i));
  }
  constexpr double kSmallestCell = 0.01;  // metres: equal points share a cell whatever its size
  const std::vector<PieceEnd> ends = sortedEnds(pieces, std::max(tolerance.value(), kSmallestCell));
  UnionFind sets(ends.size());
  for (const PieceEnd& end : ends) {
    // Half of the neighbours: the other half looks back.
    constexpr std::array<std::pair<int, int>, 5> kNeighbours = {{{0, 0}, {0, 1}, {1, -1}, {1, 0}, {1, 1}}};
    for (const auto& [dx, dy] : kNeighbours) {
      joinWithCell(pieces, ends, end, end.column + dx, end.row + dy, tolerance.value(), sets);
    }
  }
  JoinReport report;
  constexpr std::int64_t kNone = -1;
  std::vector<std::int64_t> keys(ends.size(), kNone);  // by root
  std::vector<geo::Point> places;
  for (std::uint32_t i = 0; i < ends.size(); ++i) {
    std::int64_t& key = keys[sets.find(i)];
    const geo::Point p = endPoint(pieces, i);
    if (key == kNone) {
      key = static_cast<std::int64_t>(places.size());
      places.push_back(p);
    }
    if (!(places[static_cast<std::size_t>(key)] == p)) ++report.joinedEnds;
    (i % 2 == 0 ? pieces.fromNode : pieces.toNode)[i / 2] = key;
  }
  report.nodes = places.size();
  return report;
}

}  // namespace michi::walk
