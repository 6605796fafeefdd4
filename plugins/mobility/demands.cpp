#include "plugins/mobility/demands.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "base/text.h"

namespace michi::mobility {

std::vector<Demand> demandsOf(const plugin::People& people, const plugin::Districts& districts) {
  std::vector<Demand> demands;
  for (const auto& point : people.points) {
    demands.push_back(
        {point.key, point.position, point.weight, districts.codeOf(districts.indexAt(point.position)), 0});
    if (!people.elderlyWithoutCar.empty())
      demands.back().elderly = people.elderlyWithoutCar[demands.size() - 1];
  }
  return demands;
}

Census census(const store::Workspace& workspace, const plugin::Districts& districts) {
  Census result;
  const auto cells = workspace.population();
  for (const auto& cell : cells) result.year = std::min(result.year.value_or(cell.year), cell.year);
  for (const auto& cell : cells) {
    if (cell.year != result.year || cell.total <= 0) continue;
    const geo::Box box = cell.area.bounds();
    const double looseness = std::hypot(box.width(), box.height()) / 2;
    result.cells.push_back({cell.meshId, box.centre(), cell.total,
                            districts.codeOf(districts.indexAt(box.centre())), looseness, cell.over65});
  }
  return result;
}

Homes homesOf(const store::Workspace& workspace, const store::Registry* registry, const std::string& points,
              const plugin::Districts& districts, const std::string& resources) {
  Homes homes;
  if (points != "population") {
    const plugin::People people =
        registry != nullptr ? plugin::householdsOf(*registry, resources) : plugin::needPointsOf(workspace);
    homes.demands = demandsOf(people, districts);
    homes.points = people.areHouseholds ? "households" : "needs";
    homes.warnings = plugin::warningsOf(people);
  }
  if (homes.demands.empty() && points != "needs") {
    homes.demands = census(workspace, districts).cells;
    homes.points = "population";
  }
  if (homes.demands.empty()) {
    throw Error(ErrorKind::NotFound,
                text("The workspace has neither need points nor population: there is nobody to cover."), {},
                text("Import points or population first."));
  }
  return homes;
}

}  // namespace michi::mobility
