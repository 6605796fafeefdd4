#include "ui/canvas/tools/outline_tool.h"

#include <QGuiApplication>

#include "ui/base/words.h"

namespace michi::ui {

bool OutlineTool::pathDone() {
  const Points corners = points();
  const geo::Geometry polygon = geo::Geometry::polygon({&corners, 1});
  if (geo::isValid(polygon))
    emit outlined(polygon, QGuiApplication::keyboardModifiers());
  else
    emit said(words("The outline crosses itself. Please draw it again."));
  return false;
}

}  // namespace michi::ui
