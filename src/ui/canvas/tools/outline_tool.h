#pragma once
// An area drawn corner by corner, to pick what lies inside.

#include "geo/geometry.h"
#include "ui/canvas/tools/path_tool.h"

namespace michi::ui {

class OutlineTool : public PathTool {
  Q_OBJECT

 public:
  explicit OutlineTool(QObject* parent = nullptr) : PathTool(true, parent) {}

 signals:
  /// A valid polygon.
  void outlined(const michi::geo::Geometry& polygon, Qt::KeyboardModifiers modifiers);

 protected:
  bool pathDone() override;
};

}  // namespace michi::ui
