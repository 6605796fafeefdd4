#include "ui/session/city.h"

#include <algorithm>

#include "store/registry.h"

namespace michi::ui {

geo::Box City::extent() const {
  geo::Box all;
  for (const store::LayerInfo& one : info.layers) {
    if (one.name == "district" && !one.extent.isEmpty()) return one.extent;
    all.extend(one.extent);
  }
  return all;
}

const store::LayerInfo* City::layer(const std::string& name) const {
  const auto found = std::find_if(info.layers.begin(), info.layers.end(),
                                  [&](const store::LayerInfo& one) { return one.name == name; });
  return found == info.layers.end() ? nullptr : &*found;
}

std::shared_ptr<const City> readCity(const store::Workspace& workspace, Progress& progress) {
  store::WorkspaceInfo info = workspace.info();
  progress.report(0.1);
  auto warnings = plugin::workspaceWarnings(workspace, info);
  plugin::Districts districts(workspace.districts());
  progress.report(0.6);
  auto facilities = workspace.facilities();
  auto shelters = workspace.shelters();
  progress.report(0.8);
  return std::make_shared<const City>(City{workspace.path(), std::move(info), std::move(districts),
                                           std::move(facilities), std::move(shelters), workspace.needPoints(),
                                           std::move(warnings), store::Registry::exists(workspace)});
}

}  // namespace michi::ui
