#pragma once
// What stands in the corners of a map: scale bar, north arrow, credit.

#include <QPainter>
#include <QString>

#include "ui/canvas/map_view.h"

namespace michi::ui {

/// A round length whose bar is at most `longest` pixels: its metres, and how it is written ("500 m", "2 km").
struct ScaleBar {
  double metres = 0;
  double pixels = 0;
  QString label;
};
ScaleBar scaleBarFor(const MapView& view, double longest);

void paintFurniture(QPainter& painter, const MapView& view, const QString& credit);

}  // namespace michi::ui
