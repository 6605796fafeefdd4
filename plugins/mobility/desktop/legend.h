#pragma once
// What the signs of the result on the map mean, under the result.

#include <QWidget>

#include "ui/canvas/area_overlay.h"
#include "ui/canvas/line_set.h"
#include "ui/canvas/symbol.h"

namespace michi::mobility {

class Legend : public QWidget {
  Q_OBJECT

 public:
  explicit Legend(QWidget* parent = nullptr);
  void setClasses(const std::vector<ui::PointClass>& points, const std::vector<ui::AreaClass>& districts,
                  const std::vector<ui::LineClass>& roads);
  void showRoads(bool areShown);
  /// Of the districts of the overview, or of the points.
  void showOverview(bool isOverview);

 private:
  QWidget* m_points = nullptr;
  QWidget* m_districts = nullptr;
  QWidget* m_roads = nullptr;
};

}  // namespace michi::mobility
