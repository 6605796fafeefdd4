#pragma once
// layers/*.toml: what can be drawn on a map, one file a layer.

#include <string>
#include <vector>

namespace michi::catalog {

enum class LayerGeometry {
  Point,
  Line,
  Polygon,
  /// Several kinds in one table. QGIS draws one kind a layer: it gets polygons, the rectangle around each,
  /// with the geometry itself as WKT in the field “shape”, which the style makes drawable by geometry
  /// generators.
  Mixed,
};

/// What a layer may show: public data, places of people in need, or who they are.
enum class Sensitivity { Public, Place, Person };

/// Which part of the table is drawn.
enum class LayerScope {
  All,
  District,  // only the job's district; not drawn when the job names none
};

/// One layer as its file says it. Every path is absolute if the folder given to readLayers() was.
struct LayerDef {
  std::string id;     // the file's name without ending
  std::string title;  // Japanese
  std::string titleEn;
  std::string group;  // 解析結果, 要支援, 災害, 生活・交通 or 背景
  std::string table;  // of the workspace; empty: its points come by message only and are never stored
  LayerGeometry geometry = LayerGeometry::Point;
  Sensitivity sensitivity = Sensitivity::Public;
  LayerScope scope = LayerScope::All;
  std::string filter;    // SQL condition on the table, may be empty
  std::string style;     // the .qml file
  std::string legend;    // heading in a printed legend; empty: not in the legend
  double fromScale = 0;  // shown where 1:n has n ≥ fromScale and, unless it is 0, n ≤ toScale
  double toScale = 0;
  int order = 0;          // lower ones lie under higher ones
  bool isVisible = true;  // part of the default map
  bool isPrinted = true;  // part of the default print
  /// On the screen lines that meet are drawn as one where the style's columns have the same values: the style
  /// looks at no row's id or length.
  bool isJoined = false;
  double opacity = 1;

  bool isByMessage() const { return table.empty(); }
};

/// One file. Throws Error(BadInput) with file, line and key: a wrong value, a key that is unknown, a style
/// file that does not exist, a private layer that names a table. `stylesFolder` holds the .qml files.
LayerDef readLayer(const std::string& file, const std::string& stylesFolder);

/// Every .toml of `folder`, from the lowest to the highest (order, then id). Throws as readLayer() does, and
/// Error(NotFound) when the folder cannot be read.
std::vector<LayerDef> readLayers(const std::string& folder, const std::string& stylesFolder);

}  // namespace michi::catalog
