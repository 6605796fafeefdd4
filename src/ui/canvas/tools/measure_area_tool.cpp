#include "ui/canvas/tools/measure_area_tool.h"

#include "geo/geometry.h"
#include "ui/base/words.h"
#include "ui/canvas/tools/measure_words.h"

namespace michi::ui {
namespace {

constexpr double kHectare = 10000;
constexpr double kSquareKilometre = 1e6;

}  // namespace

QString areaWords(double squareMetres) {
  constexpr double kMany = 10;
  if (squareMetres >= kMany * kSquareKilometre)
    return QStringLiteral("%1 km²").arg(squareMetres / kSquareKilometre, 0, 'f', 1);
  QString hectares =
      QStringLiteral("%1 ha").arg(squareMetres / kHectare, 0, 'f', squareMetres >= kHectare ? 1 : 2);
  if (squareMetres >= kMany * kHectare) return hectares;
  return QStringLiteral("%1 m² (%2)").arg(counted(std::llround(squareMetres)), hectares);
}

double MeasureAreaTool::squareMetres() const {
  const Points corners = withCursor();
  if (corners.size() < 3) return 0;
  const geo::Geometry polygon = geo::Geometry::polygon({&corners, 1});
  return geo::isValid(polygon) ? geo::area(polygon) : -1;
}

QStringList MeasureAreaTool::label() const {
  Points edge = withCursor();
  if (edge.size() < 3) return {};
  const double size = squareMetres();
  if (size < 0) return {words("The outline crosses itself.")};
  edge.push_back(edge.front());
  return {words("Area %1", areaWords(size).toStdString()),
          words("Edge %1", lengthWords(lengthOf(edge)).toStdString())};
}

bool MeasureAreaTool::pathDone() {
  emit said(label().join(QStringLiteral("  ")));
  return true;
}

}  // namespace michi::ui
