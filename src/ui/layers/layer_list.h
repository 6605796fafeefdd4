#pragma once
// The layers of the map and how they are shown: what layers/*.toml says, changed by the user.

#include <QObject>
#include <QString>
#include <string>
#include <vector>

#include "catalog/layer_def.h"
#include "map/job.h"
#include "ui/session/city.h"

namespace michi::ui {

struct LayerState {
  catalog::LayerDef def;
  bool isVisible = true;
  double opacity = 1;
};

class LayerList : public QObject {
  Q_OBJECT

 public:
  /// Throws as catalog::readLayers() does.
  explicit LayerList(const std::string& resources, QObject* parent = nullptr);

  /// From the lowest to the highest.
  const std::vector<LayerState>& all() const { return m_layers; }
  const LayerState* find(const std::string& id) const;
  void setVisible(const std::string& id, bool isVisible);
  /// A theme: these and no others.
  void showOnly(const std::vector<std::string>& ids);
  /// What the worker draws: the visible layers of the workspace. Layers whose points come by message are the
  /// workstation's own overlays.
  map::MapSource source(const City& city) const;

 signals:
  void changed();

 private:
  std::vector<LayerState> m_layers;
};

}  // namespace michi::ui
