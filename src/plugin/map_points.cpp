#include "plugin/map_points.h"

#include <algorithm>

namespace michi::plugin {

map::PointLayer priorityPoints(const store::Run& run, const std::string& districtCode) {
  map::PointLayer layer{"priority", {}};
  for (const store::PriorityRow& row : run.priority) {
    if (districtCode.empty() || row.districtCode == districtCode) {
      layer.rows.push_back({row.position.x, row.position.y, row.priorityClass, {}});
    }
  }
  const auto rank = [](const map::PointRow& row) { return std::string("CBAS").find(row.styleClass); };
  std::stable_sort(layer.rows.begin(), layer.rows.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return layer;
}

map::PointLayer coveragePoints(const store::Run& run, const std::string& kind,
                               const std::string& districtCode) {
  map::PointLayer layer{"coverage", {}};
  for (const store::CoverageRow& row : run.coverage) {
    if (row.kind == kind && (districtCode.empty() || row.districtCode == districtCode)) {
      layer.rows.push_back({row.position.x, row.position.y, row.reached, {}});
    }
  }
  return layer;
}

}  // namespace michi::plugin
