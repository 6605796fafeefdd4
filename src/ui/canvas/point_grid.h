#pragma once
// Points sorted by class and by the cell of a grid they lie in: those of a class in a box are a few runs of
// an array.

#include <cstdint>
#include <span>
#include <vector>

#include "geo/point.h"

namespace michi::ui {

class PointGrid {
 public:
  struct Item {
    geo::Point place;
    std::uint32_t index = 0;  // as given
  };

  using Run = std::span<const Item>;

  PointGrid() = default;
  PointGrid(std::span<const geo::Point> places, std::span<const std::uint8_t> classOf,
            std::size_t classCount);
  PointGrid(PointGrid&&) noexcept = default;
  /// Both wipe the places that were held.
  PointGrid& operator=(PointGrid&& other) noexcept;
  ~PointGrid();

  std::size_t size() const { return m_items.size(); }
  std::size_t classCount() const { return m_classCount; }
  std::size_t count(std::size_t classIndex) const;
  const geo::Box& extent() const { return m_extent; }

  /// Calls visit(Run) for runs that hold all points of the class in the box, and some beside it.
  template <class Visit>
  void forRuns(std::size_t classIndex, const geo::Box& box, Visit visit) const {
    if (m_items.empty() || !box.overlaps(m_extent)) return;
    const std::size_t left = column(box.minX), right = column(box.maxX);
    const std::size_t bottom = row(box.minY), top = row(box.maxY);
    for (std::size_t y = bottom; y <= top; ++y) {
      const std::size_t cell = (classIndex * kSide + y) * kSide;
      const std::uint32_t begin = m_starts[cell + left], end = m_starts[cell + right + 1];
      if (begin != end) visit(Run(m_items).subspan(begin, end - begin));
    }
  }

 private:
  static constexpr std::size_t kSide = 64;  // cells across
  std::size_t column(double x) const;
  std::size_t row(double y) const;
  void wipe();

  std::vector<Item> m_items;
  std::vector<std::uint32_t> m_starts;  // by class and cell, rows from the south; one more at the end
  std::size_t m_classCount = 0;
  geo::Box m_extent;
};

}  // namespace michi::ui
