#include "ui/canvas/tools/note_tool.h"

#include "geo/geometry.h"
#include "ui/base/words.h"

namespace michi::ui {

bool NoteTool::press(const MapMouse& mouse, const MapView& view) {
  if (m_kind != "text") return PathTool::press(mouse, view);
  if (mouse.button != Qt::LeftButton) return false;
  give(geo::Geometry::point(mouse.place));
  return true;
}

void NoteTool::give(const geo::Geometry& geometry) {
  emit drawn({m_kind, {}, kNoteColour.name().toStdString(), geometry});
}

bool NoteTool::pathDone() {
  const Points corners = points();
  if (m_kind != "area") {
    give(geo::Geometry::lineString(corners));
    return false;
  }
  const geo::Geometry area = geo::Geometry::polygon({&corners, 1});
  if (geo::isValid(area))
    give(area);
  else
    emit said(words("The outline crosses itself. Please draw it again."));
  return false;
}

}  // namespace michi::ui
