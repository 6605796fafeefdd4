#include <algorithm>

#include "walk/search_impl.h"

namespace michi::walk {

namespace {

void addPart(std::vector<EdgePart>& parts, const EdgePart& part) {
  if (part.begin != part.end) parts.push_back(part);
}

/// Walking order of a way that was followed from the point to the source, for a walker who comes from the
/// source.
void reverse(std::vector<EdgePart>& parts) {
  std::reverse(parts.begin(), parts.end());
  for (EdgePart& part : parts) std::swap(part.begin, part.end);
}

void addPoint(std::vector<geo::Point>& line, geo::Point p) {
  if (line.empty() || !(line.back() == p)) line.push_back(p);
}

std::vector<geo::Point> draw(const Network& network, const Snap& from, const std::vector<EdgePart>& parts,
                             const Snap& to) {
  std::vector<geo::Point> line;
  addPoint(line, from.point);
  addPoint(line, from.onRoad);
  for (const EdgePart& part : parts) {
    for (const geo::Point p : network.shapePart(part.edge, part.begin, part.end)) addPoint(line, p);
  }
  addPoint(line, to.onRoad);
  addPoint(line, to.point);
  return line;
}

}  // namespace

/// Parts from the point to its source, as a follower of labels meets them.
std::vector<EdgePart> NearestSearch::Impl::partsOf(const Snap& point, const Joint& joint) const {
  std::vector<EdgePart> parts;
  if (joint.way == Joint::Way::Direct) {
    addPart(parts, {point.edge, point.offset, sources[joint.source].offset});
    return parts;
  }
  const bool viaFrom = joint.way == Joint::Way::From;
  const Network::Ends ends = network().ends(point.edge.value());
  addPart(parts, {point.edge, point.offset, viaFrom ? 0 : network().length(point.edge.value())});
  std::uint32_t node = viaFrom ? ends.from : ends.to;
  for (std::uint32_t slot = nextSlot(node); slot != kNoSlot; slot = nextSlot(node)) {
    const std::uint32_t edge = network().arcEdge()[slot];
    const Offset length = network().length(edge);
    const bool forward = network().ends(edge).from == node;
    parts.push_back({EdgeId(edge), forward ? 0 : length, forward ? length : 0});
    node = static_cast<std::uint32_t>(followArcs()[slot] >> 32U);
  }
  addPart(parts, {sources[joint.source].edge, seedAt(node).end, sources[joint.source].offset});
  return parts;
}

Path NearestSearch::path(const Snap& point) const {
  Path path;
  if (!point.isOnRoad()) {
    path.reach = Reach::TooFarFromRoad;
    return path;
  }
  const Impl& impl = *m_impl;
  const Joint joint = impl.join(point);
  if (joint.way == Joint::Way::None || (joint.cost > impl.limit && impl.limit < kMaxCost)) return path;
  if (joint.cost > kMaxCost) {
    path.reach = Reach::Far;
    return path;
  }
  const Snap& source = impl.sources[joint.source];
  path.reach = Reach::Reached;
  path.source = joint.source;
  path.parts = impl.partsOf(point, joint);
  Leg leg = impl.metric->offNetwork(point.offNetwork);
  leg += impl.metric->offNetwork(source.offNetwork);
  const bool toSource = impl.direction == Direction::ToSources;
  if (!toSource) reverse(path.parts);
  for (const EdgePart& part : path.parts) leg += impl.metric->along(part.edge, part.begin, part.end);
  path.distance = leg.metres();
  path.time = leg.seconds();
  path.offNetwork = Metres(point.offNetwork + source.offNetwork);
  path.geometry = draw(impl.network(), toSource ? point : source, path.parts, toSource ? source : point);
  return path;
}

}  // namespace michi::walk
