#include "ui/canvas/point_grid.h"

#include <algorithm>
#include <utility>

namespace michi::ui {
namespace {

std::size_t cellOf(double at, double from, double width, std::size_t cells) {
  if (!(width > 0)) return 0;
  const double cell = (at - from) / width * static_cast<double>(cells);
  return static_cast<std::size_t>(std::clamp(cell, 0.0, static_cast<double>(cells - 1)));
}

}  // namespace

PointGrid::PointGrid(std::span<const geo::Point> places, std::span<const std::uint8_t> classOf,
                     std::size_t classCount)
    : m_classCount(classCount) {
  for (const geo::Point p : places) m_extent.extend(p);
  const auto cell = [&](std::size_t i) {
    return (classOf[i] * kSide + row(places[i].y)) * kSide + column(places[i].x);
  };
  m_starts.assign(classCount * kSide * kSide + 1, 0);
  for (std::size_t i = 0; i < places.size(); ++i) ++m_starts[cell(i) + 1];
  for (std::size_t c = 1; c < m_starts.size(); ++c) m_starts[c] += m_starts[c - 1];
  std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
  m_items.resize(places.size());
  for (std::size_t i = 0; i < places.size(); ++i)
    m_items[next[cell(i)]++] = {places[i], static_cast<std::uint32_t>(i)};
}

PointGrid& PointGrid::operator=(PointGrid&& other) noexcept {
  if (this == &other) return *this;
  wipe();
  m_items = std::move(other.m_items);
  m_starts = std::move(other.m_starts);
  m_classCount = std::exchange(other.m_classCount, 0);
  m_extent = std::exchange(other.m_extent, {});
  return *this;
}

PointGrid::~PointGrid() { wipe(); }

void PointGrid::wipe() {
  volatile Item* items = m_items.data();  // volatile: not left out as a write that nobody reads
  for (std::size_t i = 0; i < m_items.size(); ++i) {
    items[i].place.x = 0;
    items[i].place.y = 0;
  }
}

std::size_t PointGrid::count(std::size_t classIndex) const {
  if (classIndex >= m_classCount) return 0;
  return m_starts[(classIndex + 1) * kSide * kSide] - m_starts[classIndex * kSide * kSide];
}

std::size_t PointGrid::column(double x) const { return cellOf(x, m_extent.minX, m_extent.width(), kSide); }
std::size_t PointGrid::row(double y) const { return cellOf(y, m_extent.minY, m_extent.height(), kSide); }

}  // namespace michi::ui
