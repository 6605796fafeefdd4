#include "ui/canvas/map_pick.h"

#include <algorithm>

#include "geo/area_index.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

void addNear(std::vector<Hit>& hits, const City& city, const std::set<std::string>& kinds, geo::Point place,
             double metres) {
  const auto offer = [&](geo::Point position, auto make) {
    const double distance = geo::distance(position, place);
    if (distance > metres) return;
    hits.push_back(make());
    hits.back().metres = distance;
  };
  if (kinds.contains("facility"))
    for (const store::Facility& one : city.facilities)
      offer(one.position, [&] { return Hit{"facility", one.key, q(one.name), q(one.address)}; });
  if (kinds.contains("shelter"))
    for (const store::Shelter& one : city.shelters)
      offer(one.position, [&] { return Hit{"shelter", one.key, q(one.name), words("Shelter")}; });
  if (kinds.contains("point"))
    for (const store::NeedPoint& one : city.needPoints)
      offer(one.position, [&] { return Hit{"point", one.key, words("Place of need"), q(one.key)}; });
}

/// `all` is walked once; `key` and `position` are members.
template <class Record>
void addInside(std::vector<std::string>& keys, const std::vector<Record>& all, const geo::Geometry& area) {
  const geo::AreaIndex index({&area, 1});
  for (const Record& one : all)
    if (index.firstContaining(one.position) >= 0) keys.push_back(one.key);
}

template <class Record>
geo::Geometry pointOf(const std::vector<Record>& all, const std::string& key) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Record& one) { return one.key == key; });
  return found == all.end() ? geo::Geometry() : geo::Geometry::point(found->position);
}

}  // namespace

std::set<std::string> kindsShown(const LayerList& layers) {
  std::set<std::string> kinds{"district"};
  for (const LayerState& layer : layers.all()) {
    if (!layer.isVisible) continue;
    if (layer.def.table == "facility" || layer.def.table == "shelter") kinds.insert(layer.def.table);
    if (layer.def.table == "need_point") kinds.insert("point");
  }
  return kinds;
}

std::vector<Hit> hitsAt(const City& city, const std::set<std::string>& kinds, geo::Point place, double metres,
                        std::size_t most) {
  std::vector<Hit> hits;
  addNear(hits, city, kinds, place, metres);
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.metres < b.metres; });
  if (hits.size() > most) hits.resize(most);
  const std::int64_t district = city.districts.indexAt(place);
  if (district >= 0 && kinds.contains("district")) {
    const store::District& one = city.districts.all()[static_cast<std::size_t>(district)];
    hits.push_back({"district", one.code, q(one.name), q(one.former)});
  }
  return hits;
}

std::vector<std::string> keysInside(const City& city, const std::string& kind, const geo::Geometry& area) {
  std::vector<std::string> keys;
  if (kind == "facility") addInside(keys, city.facilities, area);
  if (kind == "shelter") addInside(keys, city.shelters, area);
  if (kind == "point") addInside(keys, city.needPoints, area);
  if (kind == "district") {
    const geo::Box box = area.bounds();
    for (const store::District& one : city.districts.all())
      if (one.area.bounds().overlaps(box) && geo::intersects(one.area, area)) keys.push_back(one.code);
  }
  return keys;
}

geo::Geometry geometryOf(const City& city, const std::string& kind, const std::string& key) {
  if (kind == "facility") return pointOf(city.facilities, key);
  if (kind == "shelter") return pointOf(city.shelters, key);
  if (kind == "point") return pointOf(city.needPoints, key);
  if (kind == "district")
    for (const store::District& one : city.districts.all())
      if (one.code == key) return one.area;
  return {};
}

}  // namespace michi::ui
