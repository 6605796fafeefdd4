#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "walk/network.h"
#include "walk/slope.h"

namespace michi::walk {

namespace {

constexpr double kLargestCoordinate = 1e9;  // metres, as for every geometry of the product
constexpr double kWidestMap = 1e7;
constexpr double kLongestEdge = 200'000;
constexpr std::size_t kMostPieces = (std::size_t{1} << 31U) - 1;
constexpr std::uint32_t kNone = 0xFFFF'FFFF;
constexpr std::size_t kReportEvery = 65'536;

[[noreturn]] void fail(std::size_t piece, const std::string& what) {
  throw Error(ErrorKind::BadInput, what, text("road piece %1", piece));
}

/// Position along a Hilbert curve over 2^levels cells each way; coordinates are not negative. Unlike a Morton
/// curve it has no jumps, so that every run of nodes, and the box of every group of edges, is compact.
std::uint64_t hilbert(GridPoint p, unsigned levels) {
  auto x = static_cast<std::uint32_t>(p.x);
  auto y = static_cast<std::uint32_t>(p.y);
  std::uint64_t position = 0;
  for (unsigned level = levels; level-- > 0;) {
    const std::uint32_t right = (x >> level) & 1U;
    const std::uint32_t up = (y >> level) & 1U;
    position = position << 2U | ((3U * right) ^ up);
    if (up == 0) {
      if (right == 1) x = ~x, y = ~y;
      std::swap(x, y);
    }
  }
  return position;
}

}  // namespace

class NetworkBuilder {
 public:
  NetworkBuilder(const RoadPieces& pieces, const HeightAt& heightAt, Progress& progress)
      : m_pieces(pieces), m_heightAt(heightAt), m_progress(progress) {}

  Network build() {
    m_progress.step(0, text("Building the walking network"));
    checkPieces();
    setOrigin();
    findNodes();
    m_progress.report(0.2);
    numberNodes();
    m_progress.report(0.4);
    orderEdges();
    fillEdges();
    m_network.finish();
    m_progress.report(1);
    return std::move(m_network);
  }

 private:
  std::span<const geo::Point> line(std::size_t piece) const {
    return std::span(m_pieces.points)
        .subspan(m_pieces.firstPoint[piece], m_pieces.firstPoint[piece + 1] - m_pieces.firstPoint[piece]);
  }

  void checkPieces() const {
    const std::size_t size = m_pieces.size();
    const bool isWhole = m_pieces.firstPoint.size() == size + 1 && m_pieces.firstPoint.front() == 0 &&
                         m_pieces.firstPoint.back() == m_pieces.points.size() &&
                         m_pieces.toNode.size() == size && m_pieces.roadClass.size() == size &&
                         m_pieces.flags.size() == size && m_pieces.length.size() == size;
    if (!isWhole) throw Error(ErrorKind::BadInput, text("The columns of the road pieces differ in length."));
    if (size > kMostPieces)
      throw Error(ErrorKind::BadInput, text("There are more road pieces than a network can hold."));
    for (std::size_t i = 0; i < size; ++i) checkPiece(i);
  }

  void checkPiece(std::size_t i) const {
    if (m_pieces.firstPoint[i + 1] < m_pieces.firstPoint[i] + std::uint64_t{2})
      fail(i, text("A road needs two points."));
    for (const geo::Point& p : line(i)) {
      if (!(std::abs(p.x) <= kLargestCoordinate && std::abs(p.y) <= kLargestCoordinate)) {
        fail(i, text("A coordinate is not finite or too large."));
      }
    }
    if (static_cast<int>(m_pieces.roadClass[i]) >= kRoadClassCount)
      fail(i, text("The kind of road is unknown."));
    constexpr std::uint16_t kAllFlags = 127;
    if (m_pieces.flags[i] > kAllFlags) fail(i, text("A flag of the road is unknown."));
  }

  void setOrigin() {
    geo::Box box;
    for (const geo::Point& p : m_pieces.points) box.extend(p);
    if (box.isEmpty()) return;
    if (box.width() > kWidestMap || box.height() > kWidestMap) {
      throw Error(ErrorKind::BadInput, text("The roads lie more than 10,000 km apart."), {},
                  text("Check the coordinate system of the roads."));
    }
    m_network.m_shapes.setOrigin(std::llround(box.minX * ShapeStore::kPerMetre),
                                 std::llround(box.minY * ShapeStore::kPerMetre));
    const GridPoint highest = grid({box.maxX, box.maxY});
    m_levels =
        static_cast<unsigned>(std::bit_width(static_cast<std::uint32_t>(std::max(highest.x, highest.y))));
  }

  GridPoint grid(geo::Point p) const {
    const ShapeStore& shapes = m_network.m_shapes;
    return {static_cast<std::int32_t>(std::llround(p.x * ShapeStore::kPerMetre) - shapes.originX()),
            static_cast<std::int32_t>(std::llround(p.y * ShapeStore::kPerMetre) - shapes.originY())};
  }

  std::int64_t key(std::uint32_t end) const {
    return (end % 2 == 0 ? m_pieces.fromNode : m_pieces.toNode)[end / 2];
  }

  /// m_node: a provisional node for each end (2 * piece, + 1 for its last); m_firstEnd: where each node
  /// appears first.
  void findNodes() {
    m_node.assign(2 * m_pieces.size(), kNone);
    if (m_node.empty()) return;
    const auto [lowFrom, highFrom] = std::minmax_element(m_pieces.fromNode.begin(), m_pieces.fromNode.end());
    const auto [lowTo, highTo] = std::minmax_element(m_pieces.toNode.begin(), m_pieces.toNode.end());
    const std::int64_t low = std::min(*lowFrom, *lowTo);
    const std::uint64_t range =
        static_cast<std::uint64_t>(std::max(*highFrom, *highTo)) - static_cast<std::uint64_t>(low);
    constexpr std::uint64_t kSparse = 4;
    if (range < kSparse * m_node.size()) {
      findDenseNodes(low, range + 1);
    } else {
      findSparseNodes();
    }
  }

  void findDenseNodes(std::int64_t low, std::uint64_t range) {
    std::vector<std::uint32_t> nodeOfKey(range, kNone);
    for (std::uint32_t end = 0; end < m_node.size(); ++end) {
      std::uint32_t& node = nodeOfKey[static_cast<std::uint64_t>(key(end)) - static_cast<std::uint64_t>(low)];
      if (node == kNone) node = addNode(end);
      m_node[end] = node;
    }
  }

  void findSparseNodes() {
    std::vector<std::uint32_t> order(m_node.size());
    for (std::uint32_t end = 0; end < order.size(); ++end) order[end] = end;
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
      return key(a) != key(b) ? key(a) < key(b) : a < b;
    });
    // The first end of every key stands for it; nodes are then numbered by first appearance.
    for (std::size_t i = 0; i < order.size(); ++i) {
      m_node[order[i]] = i > 0 && key(order[i]) == key(order[i - 1]) ? m_node[order[i - 1]] : order[i];
    }
    for (std::uint32_t end = 0; end < m_node.size(); ++end) {
      m_node[end] = m_node[end] == end ? addNode(end) : m_node[m_node[end]];
    }
  }

  std::uint32_t addNode(std::uint32_t end) {
    m_firstEnd.push_back(end);
    return static_cast<std::uint32_t>(m_firstEnd.size() - 1);
  }

  /// Along the Hilbert curve; nodes at one place by first appearance.
  void numberNodes() {
    struct Place {
      std::uint64_t position;
      std::uint32_t node;
    };
    std::vector<GridPoint> positions(m_firstEnd.size());
    std::vector<Place> places(m_firstEnd.size());
    for (std::uint32_t i = 0; i < places.size(); ++i) {
      const auto points = line(m_firstEnd[i] / 2);
      positions[i] = grid(m_firstEnd[i] % 2 == 0 ? points.front() : points.back());
      places[i] = {hilbert(positions[i], m_levels), i};
    }
    m_firstEnd = std::vector<std::uint32_t>();
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
      return a.position != b.position ? a.position < b.position : a.node < b.node;
    });
    std::vector<std::uint32_t> number(places.size());
    m_network.m_shapes.nodes.resize(places.size());
    for (std::uint32_t i = 0; i < places.size(); ++i) {
      number[places[i].node] = i;
      m_network.m_shapes.nodes[i] = positions[places[i].node];
    }
    for (std::uint32_t& node : m_node) node = number[node];
  }

  /// By first node, then as given: a counting sort.
  void orderEdges() {
    std::vector<std::uint32_t> first(m_network.nodeCount() + 1, 0);
    for (std::size_t i = 0; i < m_pieces.size(); ++i) ++first[m_node[2 * i] + 1];
    for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
    m_network.m_piece.resize(m_pieces.size());
    for (std::uint32_t i = 0; i < m_pieces.size(); ++i)
      m_network.m_piece[first[m_node[2 * std::size_t{i}]]++] = i;
  }

  void fillEdges() {
    Network& network = m_network;
    const std::size_t size = m_pieces.size();
    network.m_ends.reserve(size), network.m_length.reserve(size), network.m_kind.reserve(size);
    network.m_slopeForward.reserve(size), network.m_slopeBackward.reserve(size),
        network.m_maxSlope.reserve(size);
    network.m_shapes.firstStep.reserve(size + 1);
    network.m_shapes.steps.reserve(stepEstimate());
    for (std::size_t e = 0; e < size; ++e) {
      if (e % kReportEvery == 0)
        m_progress.report(0.4 + 0.5 * static_cast<double>(e) / static_cast<double>(size));
      addEdge(network.m_piece[e]);
    }
    network.m_shapes.steps.shrink_to_fit();
    constexpr std::size_t kMostSteps = 0xFFFF'FFFF;
    if (network.m_shapes.steps.size() > kMostSteps) {
      throw Error(ErrorKind::BadInput, text("There are more road points than a network can hold."));
    }
  }

  std::size_t stepEstimate() const { return 2 * (m_pieces.points.size() - 2 * m_pieces.size()); }

  void addEdge(std::size_t piece) {
    Network& network = m_network;
    const Network::Ends ends{m_node[2 * piece], m_node[2 * piece + 1]};
    const GridPoint from = network.m_shapes.nodes[ends.from];
    m_between.clear();
    const auto points = line(piece);
    for (const geo::Point& p : points.subspan(1, points.size() - 2)) {
      const GridPoint next = grid(p);
      if (!(next == (m_between.empty() ? from : m_between.back()))) m_between.push_back(next);
    }
    network.m_shapes.append(from, m_between);
    network.m_ends.push_back(ends);
    network.m_length.push_back(length(piece));
    network.m_kind.push_back(
        static_cast<std::uint16_t>(static_cast<unsigned>(m_pieces.roadClass[piece]) |
                                   (static_cast<unsigned>(m_pieces.flags[piece]) << 4U)));
    addSlopes(static_cast<std::uint32_t>(network.m_ends.size() - 1), m_pieces.flags[piece]);
  }

  Offset length(std::size_t piece) const {
    double metres = m_pieces.length[piece];
    if (std::isnan(metres)) {
      metres = 0;
      const auto points = line(piece);
      for (std::size_t i = 1; i < points.size(); ++i) metres += geo::distance(points[i - 1], points[i]);
    }
    if (!(metres >= 0 && metres <= kLongestEdge))
      fail(piece, text("A length of %1 m is not possible.", metres));
    return std::max(Offset{1}, static_cast<Offset>(std::llround(metres * kOffsetsPerMetre)));
  }

  void addSlopes(std::uint32_t edge, std::uint16_t flags) {
    EdgeSlopes slopes;
    if (m_heightAt) {
      const bool endsOnly = (flags & (kBridge | kTunnel)) != 0;
      slopes = edgeSlopes(m_network.shape(EdgeId(edge)), m_heightAt, endsOnly);
    }
    m_network.m_slopeForward.push_back(slopes.forward);
    m_network.m_slopeBackward.push_back(slopes.backward);
    m_network.m_maxSlope.push_back(slopes.steepest);
  }

  const RoadPieces& m_pieces;
  const HeightAt& m_heightAt;
  Progress& m_progress;
  Network m_network;
  unsigned m_levels = 0;  // bits of the widest coordinate
  std::vector<std::uint32_t> m_node;
  std::vector<std::uint32_t> m_firstEnd;
  std::vector<GridPoint> m_between;
};

Network Network::build(const RoadPieces& pieces, const HeightAt& heightAt, Progress& progress) {
  return NetworkBuilder(pieces, heightAt, progress).build();
}

}  // namespace michi::walk
