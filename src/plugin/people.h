#pragma once
// Whom an analysis is about: the households of an open registry, else the anonymous need points.

#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "plugin/registry_view.h"
#include "store/workspace.h"

namespace michi::plugin {

struct People {
  /// Households have the key "H<number>", the hardest of their need classes, and the people who live there as
  /// their weight.
  std::vector<store::NeedPoint> points;
  /// One for each point: its position is that of a town or a city, good enough for a distance in words but
  /// not to say on which side of a hazard's edge the house stands. Empty: all are exact.
  std::vector<char> isRough;
  /// One for each household: people of 65 and more, where nobody there can get about by car (0 where somebody
  /// can, nothing where it is not known). Empty for need points.
  std::vector<std::optional<double>> elderlyWithoutCar;
  std::size_t rough = 0;
  std::size_t notPlaced = 0;  // households without any position: in no result
  std::size_t withheld = 0;   // kept from the user for want of consent
  bool areHouseholds = false;
};

People needPointsOf(const store::Workspace& workspace);
/// Throws Error(Conflict) without the place tier.
People householdsOf(const store::Registry& registry, const std::string& resources);

/// How many households were only roughly placed, not placed or withheld: beside every result.
std::vector<std::string> warningsOf(const People& people);

/// Saves a run where it belongs: over households it is sealed.
void saveRun(store::Workspace& workspace, store::Registry* registry, const store::Run& run,
             Progress& progress);
/// The newest run of a kind: over households where a registry is open, else over need points.
std::optional<store::Run> latestRun(const store::Workspace& workspace, const store::Registry* registry,
                                    const std::string& kind);

}  // namespace michi::plugin
