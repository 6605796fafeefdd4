#include "walk/edge_index.h"

#include <algorithm>
#include <cstddef>

namespace michi::walk {

void EdgeIndex::Box::extend(GridPoint p) {
  minX = std::min(minX, p.x), minY = std::min(minY, p.y);
  maxX = std::max(maxX, p.x), maxY = std::max(maxY, p.y);
}

void EdgeIndex::Box::extend(const Box& other) {
  minX = std::min(minX, other.minX), minY = std::min(minY, other.minY);
  maxX = std::max(maxX, other.maxX), maxY = std::max(maxY, other.maxY);
}

double EdgeIndex::Box::squaredDistance(double x, double y) const {
  const double dx = std::max({minX - x, 0.0, x - maxX});
  const double dy = std::max({minY - y, 0.0, y - maxY});
  return dx * dx + dy * dy;
}

namespace {

std::vector<EdgeIndex::Box> grouped(const std::vector<EdgeIndex::Box>& boxes) {
  std::vector<EdgeIndex::Box> groups((boxes.size() + EdgeIndex::kFanOut - 1) / EdgeIndex::kFanOut);
  for (std::size_t i = 0; i < boxes.size(); ++i) groups[i / EdgeIndex::kFanOut].extend(boxes[i]);
  return groups;
}

}  // namespace

EdgeIndex EdgeIndex::build(const std::vector<Box>& boxes) {
  EdgeIndex index;
  index.m_edges = static_cast<std::uint32_t>(boxes.size());
  if (boxes.empty()) return index;
  index.m_levels.push_back(grouped(boxes));
  while (index.m_levels.back().size() > 1) index.m_levels.push_back(grouped(index.m_levels.back()));
  return index;
}

std::size_t EdgeIndex::memoryBytes() const {
  std::size_t boxes = 0;
  for (const auto& level : m_levels) boxes += level.capacity();
  return boxes * sizeof(Box);
}

}  // namespace michi::walk
