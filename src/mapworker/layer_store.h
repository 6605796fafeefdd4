#pragma once
// The layers of layers/*.toml as open QGIS layers, kept between jobs.

#include <qgsmaplayer.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "catalog/layer_def.h"
#include "map/job.h"

class QgsProject;
class QgsRasterLayer;
class QgsVectorLayer;

namespace michi::mapworker {

enum class Purpose { Screen, Print };

class GuestStore;
class JoinedLayer;

/// One layer of a job.
struct ChosenLayer {
  const catalog::LayerDef* def = nullptr;  // nullptr: a guest or the base map
  QgsMapLayer* layer = nullptr;            // owned by the store; valid until the next choose() or dressed()
  std::string id;
  /// nullptr for a picture.
  QgsVectorLayer* vector() const;
};

/// Opens the workspace's tables by QGIS's SpatiaLite provider, with a style and a scale range each. A layer
/// stays open until the workspace's file changes and dressed until its style does. Points of a job live in
/// memory until the next job.
class LayerStore {
 public:
  /// `resources` holds layers/ and styles/. Throws as catalog::readLayers() does.
  explicit LayerStore(const std::string& resources);
  ~LayerStore();
  LayerStore(const LayerStore&) = delete;
  LayerStore& operator=(const LayerStore&) = delete;

  /// The layers of a job from the lowest to the highest. Throws Error: NotFound (workspace, table, layer id,
  /// style), BadInput (CRS, a style that QGIS does not read, points for a layer that has a table). A guest or
  /// a base map that cannot be opened is left out and noted.
  std::vector<ChosenLayer> choose(const map::MapSource& source, Purpose purpose,
                                  std::vector<map::LayerNote>& notes);
  /// One more layer of the same workspace by its id, after choose().
  ChosenLayer open(const std::string& id, const map::MapSource& source, Purpose purpose);
  /// The layers that the source names, empty but with their styles, and its guests. No workspace is opened.
  std::vector<ChosenLayer> dressed(const map::MapSource& source);

  QgsProject& project() { return *m_project; }

 private:
  /// What a layer's symbols were made from.
  struct Style {
    std::string file;
    std::string stamp;
    double symbolOpacity = 1;
    bool operator==(const Style&) const = default;
  };
  struct Open {
    std::unique_ptr<QgsVectorLayer> layer;
    Style style;
    bool wasDrawn = false;
    std::unique_ptr<JoinedLayer> joined;
    Style joinedStyle;
  };
  using Notes = std::vector<map::LayerNote>;

  void useWorkspace(const map::MapSource& source);
  std::vector<std::string> wanted(const map::MapSource& source, Purpose purpose) const;
  std::vector<std::string> wantedOrdered(const map::MapSource& source) const;
  std::vector<std::string> wantedByFile(const map::MapSource& source, Purpose purpose) const;
  const catalog::LayerDef& find(const std::string& id) const;
  void add(std::vector<ChosenLayer>& chosen, const std::string& id, const map::MapSource& source,
           Purpose purpose, Notes& notes);
  void addGuest(std::vector<ChosenLayer>& chosen, const map::GuestLayer& guest, const map::MapSource& source,
                Notes& notes);
  void addBase(std::vector<ChosenLayer>& chosen, const map::MapSource& source, Notes& notes);
  QgsVectorLayer& joined(Open& entry, const catalog::LayerDef& def);
  Style styleFor(const catalog::LayerDef& def, const map::LayerLook& look, Purpose purpose) const;
  std::unique_ptr<QgsVectorLayer> openTable(const catalog::LayerDef& def) const;
  std::unique_ptr<QgsVectorLayer> emptyLayer(const catalog::LayerDef& def) const;
  std::unique_ptr<QgsVectorLayer> fillPoints(const catalog::LayerDef& def,
                                             const map::PointLayer& points) const;
  std::unique_ptr<QgsVectorLayer> fillShapes(const catalog::LayerDef& def,
                                             const map::ShapeLayer& shapes) const;
  void addMessage(std::vector<ChosenLayer>& chosen, const catalog::LayerDef& def,
                  const map::MapSource& source, Purpose purpose);
  void applyStyle(QgsVectorLayer& layer, const catalog::LayerDef& def, const Style& style) const;

  std::string m_styles;  // folder
  std::vector<catalog::LayerDef> m_defs;
  std::unique_ptr<QgsProject> m_project;
  std::map<std::string, Open> m_open;
  std::unique_ptr<GuestStore> m_guests;
  map::BaseMap m_baseMap;
  std::unique_ptr<QgsRasterLayer> m_base;
  std::vector<std::unique_ptr<QgsVectorLayer>> m_points;  // of the current job
  std::string m_workspace;
  std::string m_crs;
  std::string m_stamp;
};

}  // namespace michi::mapworker
