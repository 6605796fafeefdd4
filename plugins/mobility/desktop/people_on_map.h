#pragma once
// Those who were counted, on the map: districts by how many lack something while much is in sight, everybody
// from near.

#include "plugins/mobility/desktop/district_shades.h"
#include "ui/canvas/point_overlay.h"
#include "ui/shell/point_tips.h"
#include "ui/shell/shell.h"

namespace michi::mobility {

class PeopleOnMap : public QObject {
  Q_OBJECT

 public:
  /// `tell` says of the point with an index who it is; it is asked only while points are shown.
  PeopleOnMap(ui::Shell& shell, QObject* parent, ui::PointTips::Tell tell);

  void showPeople(std::vector<ui::PointClass> classes, std::vector<geo::Point> positions,
                  std::vector<std::uint8_t> classOf);
  void showDistricts(const std::map<std::string, Lack>& districts, const ShadeWords& say);
  void clear();
  void setVisible(bool isVisible);
  /// Whether the districts are shown, not the points.
  bool isOverview() const;

  const ui::PointOverlay& points() const { return *m_points; }
  const ui::AreaOverlay& districts() const { return *m_districts; }

 signals:
  void overviewChanged();

 private:
  void showFitting();

  ui::Shell& m_shell;
  ui::AreaOverlay* m_districts;
  ui::PointOverlay* m_points;
  bool m_isVisible = false;
  bool m_wasOverview = false;
};

}  // namespace michi::mobility
