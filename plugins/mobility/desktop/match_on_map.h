#pragma once
// Who comes where on the map: a line from the vehicle to the district, a sign at each end.

#include "plugins/mobility/match_answer.h"
#include "ui/canvas/line_overlay.h"
#include "ui/canvas/point_overlay.h"
#include "ui/shell/shell.h"

namespace michi::mobility {

class MatchOnMap : public QObject {
  Q_OBJECT

 public:
  MatchOnMap(ui::Shell& shell, QObject* parent);

  void show(const std::vector<MatchLine>& lines);
  void clear();
  void setVisible(bool isVisible);
  /// One line stands out; nullptr: none.
  void pick(const MatchLine* line);

  static std::vector<ui::LineClass> lineClasses();
  static std::vector<ui::PointClass> pointClasses();
  const ui::LineOverlay& lines() const { return *m_lines; }
  const ui::PointOverlay& points() const { return *m_points; }
  const ui::LineOverlay& picked() const { return *m_picked; }

 private:
  ui::LineOverlay* m_lines;
  ui::LineOverlay* m_picked;
  ui::PointOverlay* m_points;
};

}  // namespace michi::mobility
