#pragma once
// The layers of layers/*.toml as open QGIS layers, kept between jobs.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "catalog/layer_def.h"
#include "map/job.h"

class QgsProject;
class QgsVectorLayer;

namespace michi::mapworker {

enum class Purpose { Screen, Print };

/// One layer of a job.
struct ChosenLayer {
  const catalog::LayerDef* def = nullptr;
  QgsVectorLayer* layer = nullptr;  // owned by the store; valid until the next choose() or choosePlain()
};

/// Opens the workspace's tables by QGIS's SpatiaLite provider, with a style and a scale range each. A layer
/// stays open until the workspace's file or its style file changes. Points of a job live in memory until the
/// next job.
class LayerStore {
 public:
  /// `resources` holds layers/ and styles/. Throws as catalog::readLayers() does.
  explicit LayerStore(const std::string& resources);
  ~LayerStore();
  LayerStore(const LayerStore&) = delete;
  LayerStore& operator=(const LayerStore&) = delete;

  /// The layers of a job from the lowest to the highest. Throws Error: NotFound (workspace, table, layer id),
  /// BadInput (CRS, a style that QGIS does not read, points for a layer that has a table).
  std::vector<ChosenLayer> choose(const map::MapSource& source, Purpose purpose);
  /// One more layer of the same workspace by its id, after choose().
  ChosenLayer open(const std::string& id, const map::MapSource& source);

  /// True once after the workspace or a style changed: pictures kept from before are out of date.
  bool takeChanged();
  QgsProject& project() { return *m_project; }

 private:
  struct Open {
    std::unique_ptr<QgsVectorLayer> layer;
    std::string styleStamp;
  };

  void useWorkspace(const map::MapSource& source);
  std::vector<const catalog::LayerDef*> wanted(const map::MapSource& source, Purpose purpose) const;
  const catalog::LayerDef& find(const std::string& id) const;
  std::unique_ptr<QgsVectorLayer> openTable(const catalog::LayerDef& def) const;
  std::unique_ptr<QgsVectorLayer> fillPoints(const catalog::LayerDef& def,
                                             const map::PointLayer& points) const;
  void applyStyle(QgsVectorLayer& layer, const catalog::LayerDef& def) const;

  std::vector<catalog::LayerDef> m_defs;
  std::unique_ptr<QgsProject> m_project;
  std::map<std::string, Open> m_open;
  std::vector<std::unique_ptr<QgsVectorLayer>> m_points;  // of the current job
  std::string m_workspace;
  std::string m_crs;
  std::string m_stamp;
  bool m_changed = false;
};

}  // namespace michi::mapworker
