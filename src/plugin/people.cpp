#include "plugin/people.h"

#include <algorithm>

#include "base/text.h"
#include "catalog/need_classes.h"

namespace michi::plugin {
namespace {

/// The first in the order of need_classes.toml, which goes from the hardest to the easiest.
std::string hardestClass(const registry::Place& place, const catalog::Codes& codes,
                         const catalog::NeedClasses& known) {
  std::vector<std::string> classes;
  for (const registry::Need& need : place.needs) classes.push_back(codes.needClass(need.kind, need.grade));
  if (place.mobility == "bedridden" || place.mobility == "wheelchair") classes.push_back(place.mobility);
  if (place.needsPower) classes.emplace_back("medical_care");
  for (const catalog::NeedClass& one : known.all()) {
    if (std::find(classes.begin(), classes.end(), one.key) != classes.end()) return one.key;
  }
  return "other";
}

}  // namespace

People needPointsOf(const store::Workspace& workspace) {
  People people;
  people.points = workspace.needPoints();
  return people;
}

People householdsOf(const store::Registry& registry, const std::string& resources) {
  registry.require(store::Tier::Place);
  const RegistryView view(registry, resources);
  const auto known = catalog::NeedClasses::read(resources + "/data/rules/need_classes.toml");
  People people;
  people.areHouseholds = true;
  people.withheld = view.withheld();
  for (const std::int64_t id : view.visibleIds()) {
    const registry::Place place = *view.place(id);
    if (!place.position) {
      ++people.notPlaced;
      continue;
    }
    people.points.push_back({"H" + std::to_string(id), hardestClass(place, view.codes(), known),
                             static_cast<double>(std::max(1, place.people)), *place.position});
    people.elderlyWithoutCar.push_back(place.carUse.empty()     ? std::nullopt
                                       : place.carUse == "none" ? std::optional<double>(place.over65)
                                                                : 0.0);
    people.isRough.push_back(registry::isExact(place.level) ? 0 : 1);
    people.rough += registry::isExact(place.level) ? 0 : 1;
  }
  return people;
}

std::vector<std::string> warningsOf(const People& people) {
  std::vector<std::string> warnings;
  if (people.rough > 0)
    warnings.push_back(
        text("%1 households are placed only roughly, by their town; hazards were not judged for them.",
             withSeparators(people.rough)));
  if (people.notPlaced > 0)
    warnings.push_back(text("%1 households have no position and are in no result: their place has to be set.",
                            withSeparators(people.notPlaced)));
  if (people.withheld > 0)
    warnings.push_back(text("%1 households are left out: they have not agreed to be known in peacetime.",
                            withSeparators(people.withheld)));
  return warnings;
}

void saveRun(store::Workspace& workspace, store::Registry* registry, const store::Run& run,
             Progress& progress) {
  if (registry != nullptr)
    registry->saveRun(run);
  else
    workspace.saveRun(run, progress);
}

std::optional<store::Run> latestRun(const store::Workspace& workspace, const store::Registry* registry,
                                    const std::string& kind) {
  return registry != nullptr ? registry->latestRun(kind) : workspace.latestRun(kind);
}

}  // namespace michi::plugin
