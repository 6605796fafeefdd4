#include "ui/layers/layer_list.h"

#include <algorithm>

namespace michi::ui {

LayerList::LayerList(const std::string& resources, QObject* parent) : QObject(parent) {
  for (catalog::LayerDef& def : catalog::readLayers(resources + "/layers", resources + "/styles")) {
    const bool isVisible = def.isVisible;
    const double opacity = def.opacity;
    m_layers.push_back({std::move(def), isVisible, opacity});
  }
}

const LayerState* LayerList::find(const std::string& id) const {
  const auto found =
      std::find_if(m_layers.begin(), m_layers.end(), [&](const LayerState& layer) { return layer.def.id == id; });
  return found == m_layers.end() ? nullptr : &*found;
}

void LayerList::setVisible(const std::string& id, bool isVisible) {
  for (LayerState& layer : m_layers) {
    if (layer.def.id != id || layer.isVisible == isVisible) continue;
    layer.isVisible = isVisible;
    emit changed();
  }
}

void LayerList::showOnly(const std::vector<std::string>& ids) {
  for (LayerState& layer : m_layers) layer.isVisible = std::find(ids.begin(), ids.end(), layer.def.id) != ids.end();
  emit changed();
}

map::MapSource LayerList::source(const City& city) const {
  map::MapSource source;
  source.workspace = city.file;
  source.crs = city.info.crs;
  for (const LayerState& layer : m_layers) {
    if (layer.isVisible && !layer.def.isByMessage()) source.layers.push_back(layer.def.id);
  }
  return source;
}

}  // namespace michi::ui
