#pragma once
// What of the city lies at a place of the map or within a part of it. Plain functions over what the session
// has read.

#include <set>
#include <string>
#include <vector>

#include "ui/layers/layer_list.h"
#include "ui/session/city.h"

namespace michi::ui {

/// One thing, by a kind and key of Selection.
struct Hit {
  std::string kind;
  std::string key;
  QString title;
  QString detail;
  double metres = 0;  // from the place
};

/// Kinds whose layers the map shows: "district", "facility", "shelter", "point".
std::set<std::string> kindsShown(const LayerList& layers);
/// Points within so many metres, the nearest first, and last the district that the place lies in; at most
/// `most` points.
std::vector<Hit> hitsAt(const City& city, const std::set<std::string>& kinds, geo::Point place, double metres,
                        std::size_t most = 8);
/// Keys of the things of a kind in an area: points that lie in it, districts that it touches.
std::vector<std::string> keysInside(const City& city, const std::string& kind, const geo::Geometry& area);
/// Where a thing is; empty when there is none such.
geo::Geometry geometryOf(const City& city, const std::string& kind, const std::string& key);

}  // namespace michi::ui
