#pragma once
// What the desktop knows of the open workspace's public data: read at once, beside the window, then
// immutable.

#include <memory>
#include <string>
#include <vector>

#include "plugin/analysis.h"
#include "store/workspace.h"

namespace michi::ui {

struct City {
  std::string file;  // of the workspace
  store::WorkspaceInfo info;
  plugin::Districts districts;
  std::vector<store::Facility> facilities;
  std::vector<store::Shelter> shelters;
  std::vector<store::NeedPoint> needPoints;
  std::vector<std::string> warnings;  // what is missing or old, in words
  bool hasRegistry = false;

  /// Where the city lies: its districts, else whatever layer there is.
  geo::Box extent() const;
  const store::LayerInfo* layer(const std::string& name) const;
};

std::shared_ptr<const City> readCity(const store::Workspace& workspace, Progress& progress);

}  // namespace michi::ui
