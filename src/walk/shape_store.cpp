#include "walk/shape_store.h"

namespace michi::walk {

namespace {

bool isShort(std::int64_t step) { return step > INT16_MIN && step <= INT16_MAX; }

void appendHalves(std::vector<std::int16_t>& steps, std::int64_t step) {
  const auto bits = static_cast<std::uint32_t>(static_cast<std::int32_t>(step));
  steps.push_back(static_cast<std::int16_t>(static_cast<std::uint16_t>(bits >> 16U)));
  steps.push_back(static_cast<std::int16_t>(static_cast<std::uint16_t>(bits)));
}

}  // namespace

void ShapeStore::append(GridPoint from, std::span<const GridPoint> between) {
  for (const GridPoint& p : between) {
    const std::int64_t dx = static_cast<std::int64_t>(p.x) - from.x;
    const std::int64_t dy = static_cast<std::int64_t>(p.y) - from.y;
    if (isShort(dx) && isShort(dy)) {
      steps.push_back(static_cast<std::int16_t>(dx));
      steps.push_back(static_cast<std::int16_t>(dy));
    } else {
      steps.push_back(kEscape);
      steps.push_back(0);
      appendHalves(steps, dx);
      appendHalves(steps, dy);
    }
    from = p;
  }
  firstStep.push_back(static_cast<std::uint32_t>(steps.size()));
}

std::size_t ShapeStore::memoryBytes() const {
  return nodes.capacity() * sizeof(GridPoint) + firstStep.capacity() * sizeof(std::uint32_t) +
         steps.capacity() * sizeof(std::int16_t);
}

}  // namespace michi::walk
