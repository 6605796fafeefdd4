#pragma once
// The size of an area drawn corner by corner, and the length of its edge.

#include "ui/canvas/tools/path_tool.h"

namespace michi::ui {

class MeasureAreaTool : public PathTool {
  Q_OBJECT

 public:
  explicit MeasureAreaTool(QObject* parent = nullptr) : PathTool(true, parent) {}
  /// Square metres, with the corner under the mouse; negative when the outline crosses itself.
  double squareMetres() const;

 protected:
  QStringList label() const override;
  bool pathDone() override;
};

/// "1,234 m² (0.12 ha)", from 10 ha on "12.3 ha", from 10 km² on "12.3 km²".
QString areaWords(double squareMetres);

}  // namespace michi::ui
