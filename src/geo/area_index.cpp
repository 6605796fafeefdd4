#include "geo/area_index.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point.hpp>
#include <boost/geometry/index/rtree.hpp>

#include "geo/flat_area.h"

namespace michi::geo {
namespace {

namespace bg = boost::geometry;
using TreePoint = bg::model::point<double, 2, bg::cs::cartesian>;
using TreeBox = bg::model::box<TreePoint>;
using Entry = std::pair<TreeBox, std::uint32_t>;
constexpr std::size_t kNodeSize = 16;
using Tree = bg::index::rtree<Entry, bg::index::rstar<kNodeSize>>;

TreeBox toTree(const Box& box) { return {{box.minX, box.minY}, {box.maxX, box.maxY}}; }

Tree packed(const std::vector<FlatArea>& areas) {
  std::vector<Entry> entries;
  entries.reserve(areas.size());
  for (std::uint32_t i = 0; i < areas.size(); ++i) {
    if (!areas[i].bounds().isEmpty()) entries.emplace_back(toTree(areas[i].bounds()), i);
  }
  return Tree(entries);  // from a range: packed bottom up
}

std::vector<FlatArea> flattened(std::span<const Geometry> areas) {
  std::vector<FlatArea> flat;
  flat.reserve(areas.size());
  for (const Geometry& area : areas) flat.emplace_back(area);
  return flat;
}

}  // namespace

struct AreaIndex::Impl {
  explicit Impl(std::span<const Geometry> geometries) : areas(flattened(geometries)), tree(packed(areas)) {}

  template <class Visit>
  void candidates(const Box& box, const Visit& visit) const {
    for (auto it = tree.qbegin(bg::index::intersects(toTree(box))); it != tree.qend(); ++it)
      visit(it->second);
  }

  std::vector<FlatArea> areas;
  Tree tree;
};

AreaIndex::AreaIndex(std::span<const Geometry> areas) : m_impl(std::make_unique<Impl>(areas)) {}
AreaIndex::~AreaIndex() = default;
AreaIndex::AreaIndex(AreaIndex&&) noexcept = default;
AreaIndex& AreaIndex::operator=(AreaIndex&&) noexcept = default;

std::size_t AreaIndex::size() const { return m_impl->areas.size(); }

std::vector<std::uint32_t> AreaIndex::containing(Point p) const {
  std::vector<std::uint32_t> found;
  m_impl->candidates({p.x, p.y, p.x, p.y}, [&](std::uint32_t index) {
    if (m_impl->areas[index].covers(p)) found.push_back(index);
  });
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<AreaHit> AreaIndex::within(Point p, double radius) const {
  std::vector<AreaHit> found;
  const Box reach = Box{p.x, p.y, p.x, p.y}.grown(radius);
  m_impl->candidates(reach, [&](std::uint32_t index) {
    const double distance = m_impl->areas[index].distance(p, radius);
    if (distance <= radius) found.push_back({index, distance});
  });
  std::sort(found.begin(), found.end(), [](const AreaHit& a, const AreaHit& b) { return a.index < b.index; });
  return found;
}

std::int64_t AreaIndex::firstContaining(Point p) const {
  std::int64_t first = -1;
  m_impl->candidates({p.x, p.y, p.x, p.y}, [&](std::uint32_t index) {
    const bool isEarlier = first < 0 || index < first;
    if (isEarlier && m_impl->areas[index].covers(p)) first = index;
  });
  return first;
}

}  // namespace michi::geo
