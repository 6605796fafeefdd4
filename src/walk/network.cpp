#include "walk/network.h"

#include <algorithm>
#include <utility>

#include "walk/union_find.h"

namespace michi::walk {

namespace {

template <class T>
std::size_t bytes(const std::vector<T>& v) {
  return v.capacity() * sizeof(T);
}

struct Polyline {
  std::vector<geo::Point> points;  // centimetres
  std::vector<double> along;       // drawn length up to each point
};

Polyline polyline(const Network& network, std::uint32_t edge) {
  Polyline line;
  const auto [from, to] = network.ends(edge);
  const ShapeStore& shapes = network.shapes();
  shapes.visit(edge, shapes.nodes[from], shapes.nodes[to], [&](GridPoint p) {
    const geo::Point next{static_cast<double>(p.x), static_cast<double>(p.y)};
    line.along.push_back(line.points.empty() ? 0
                                             : line.along.back() + geo::distance(line.points.back(), next));
    line.points.push_back(next);
  });
  return line;
}

geo::Point interpolate(const Polyline& line, double along) {
  const auto next = std::upper_bound(line.along.begin(), line.along.end(), along);
  if (next == line.along.end()) return line.points.back();
  const auto i = static_cast<std::size_t>(next - line.along.begin());
  const double t = (along - line.along[i - 1]) / (line.along[i] - line.along[i - 1]);
  const geo::Point a = line.points[i - 1];
  const geo::Point b = line.points[i];
  return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
}

}  // namespace

Components componentsOf(UnionFind& sets, std::size_t members) {
  std::vector<std::uint32_t> sizeOfRoot(members, 0);
  for (std::uint32_t i = 0; i < members; ++i) ++sizeOfRoot[sets.find(i)];
  std::vector<std::uint32_t> roots;
  for (std::uint32_t i = 0; i < members; ++i) {
    if (sizeOfRoot[i] > 0) roots.push_back(i);
  }
  std::stable_sort(roots.begin(), roots.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return sizeOfRoot[a] > sizeOfRoot[b]; });
  Components components;
  components.size.reserve(roots.size());
  for (const std::uint32_t root : roots) components.size.push_back(sizeOfRoot[root]);
  std::vector<std::uint32_t>& numberOfRoot = sizeOfRoot;
  for (std::uint32_t i = 0; i < roots.size(); ++i) numberOfRoot[roots[i]] = i;
  components.number.resize(members);
  for (std::uint32_t i = 0; i < members; ++i) components.number[i] = numberOfRoot[sets.find(i)];
  return components;
}

std::size_t Network::nodeCount() const { return m_shapes.nodes.size(); }
std::size_t Network::edgeCount() const { return m_ends.size(); }
geo::Point Network::nodePosition(NodeId node) const { return m_shapes.toPlane(m_shapes.nodes[node.value()]); }
std::uint32_t Network::component(NodeId node) const { return m_component[node.value()]; }
std::size_t Network::componentCount() const { return m_componentSize.size(); }
std::size_t Network::componentSize(std::uint32_t component) const { return m_componentSize[component]; }

double Network::slopeFactor(std::uint32_t edge, bool forward) const {
  return (forward ? m_slopeForward : m_slopeBackward)[edge] / kSlopeFactorUnit;
}

double Network::maxSlope(std::uint32_t edge) const { return m_maxSlope[edge] / kSlopeUnit; }

EdgeView Network::edge(EdgeId edge) const {
  const std::uint32_t e = edge.value();
  return {NodeId(m_ends[e].from),
          NodeId(m_ends[e].to),
          Metres(m_length[e] / kOffsetsPerMetre),
          roadClass(e),
          flags(e),
          maxSlope(e),
          m_piece[e]};
}

std::vector<geo::Point> Network::shape(EdgeId edge) const {
  std::vector<geo::Point> line;
  const auto [from, to] = m_ends[edge.value()];
  m_shapes.visit(edge.value(), m_shapes.nodes[from], m_shapes.nodes[to],
                 [&](GridPoint p) { line.push_back(m_shapes.toPlane(p)); });
  return line;
}

std::vector<geo::Point> Network::shapePart(EdgeId edge, Offset begin, Offset end) const {
  const Polyline line = polyline(*this, edge.value());
  const double scale = line.along.back() / m_length[edge.value()];
  const double first = std::min(begin, end) * scale;
  const double last = std::max(begin, end) * scale;
  std::vector<geo::Point> part = {interpolate(line, first)};
  for (std::size_t i = 0; i < line.points.size(); ++i) {
    if (line.along[i] > first && line.along[i] < last) part.push_back(line.points[i]);
  }
  part.push_back(interpolate(line, last));
  for (geo::Point& p : part) p = m_shapes.toPlane(p.x, p.y);
  if (begin > end) std::reverse(part.begin(), part.end());
  return part;
}

geo::Box Network::bounds() const {
  geo::Box box;
  if (m_ends.empty()) return box;
  const EdgeIndex::Box grid = m_index.bounds();
  box.extend(m_shapes.toPlane(grid.minX, grid.minY));
  box.extend(m_shapes.toPlane(grid.maxX, grid.maxY));
  return box;
}

std::size_t Network::memoryBytes() const {
  return m_shapes.memoryBytes() + bytes(m_ends) + bytes(m_length) + bytes(m_slopeForward) +
         bytes(m_slopeBackward) + bytes(m_maxSlope) + bytes(m_kind) + bytes(m_piece) + bytes(m_firstArc) +
         bytes(m_arcEdge) + bytes(m_component) + bytes(m_componentSize) + m_index.memoryBytes();
}

void Network::finishArcs() {
  m_firstArc.assign(nodeCount() + 1, 0);
  for (const Ends& e : m_ends) ++m_firstArc[e.from], ++m_firstArc[e.to];
  std::uint32_t sum = 0;
  for (std::uint32_t& first : m_firstArc) sum += std::exchange(first, sum);
  m_arcEdge.resize(2 * edgeCount());
  for (std::uint32_t e = 0; e < edgeCount(); ++e) {
    m_arcEdge[m_firstArc[m_ends[e].from]++] = e;
    m_arcEdge[m_firstArc[m_ends[e].to]++] = e;
  }
  // Each start has moved to the next node's; shift them back.
  for (std::size_t i = nodeCount(); i > 0; --i) m_firstArc[i] = m_firstArc[i - 1];
  m_firstArc[0] = 0;
}

void Network::finish() {
  finishArcs();
  UnionFind sets(nodeCount());
  for (const Ends& e : m_ends) sets.join(e.from, e.to);
  Components components = componentsOf(sets, nodeCount());
  m_component = std::move(components.number);
  m_componentSize = std::move(components.size);

  std::vector<EdgeIndex::Box> boxes(edgeCount());
  for (std::uint32_t e = 0; e < edgeCount(); ++e) {
    EdgeIndex::Box box;
    m_shapes.visit(e, m_shapes.nodes[m_ends[e].from], m_shapes.nodes[m_ends[e].to],
                   [&](GridPoint p) { box.extend(p); });
    boxes[e] = box;
  }
  m_index = EdgeIndex::build(boxes);
}

}  // namespace michi::walk
