#pragma once
// The styles of styles/: which of them a layer can wear.

#include <QString>
#include <string>
#include <vector>

#include "catalog/layer_def.h"

namespace michi::ui {

struct StyleChoice {
  std::string file;  // name within styles/
  QString title;     // its first comment
  catalog::LayerGeometry geometry = catalog::LayerGeometry::Point;
  bool isClassified = false;  // wants certain columns
};

/// Reads every .qml of the folder; one that draws no symbols is left out.
std::vector<StyleChoice> readStyles(const std::string& folder);

/// Styles for this layer: of its geometry, and classified ones only where a layer of the same table wears
/// them or no layer does (a style of one's own).
std::vector<StyleChoice> stylesFor(const catalog::LayerDef& def, const std::vector<StyleChoice>& styles,
                                   const std::vector<catalog::LayerDef>& layers);

}  // namespace michi::ui
