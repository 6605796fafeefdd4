#pragma once
// A coverage result on the map: districts by how many cannot walk there while much is in sight, single points
// from near, the roads by how far they are from the nearest place; and the way of the one who is picked.

#include "plugins/mobility/desktop/coverage_view.h"
#include "ui/canvas/area_overlay.h"
#include "ui/canvas/line_overlay.h"
#include "ui/canvas/point_overlay.h"
#include "ui/canvas/tools/road_router.h"
#include "ui/shell/shell.h"

namespace michi::mobility {

class CoverageOnMap : public QObject {
  Q_OBJECT

 public:
  CoverageOnMap(ui::Shell& shell, QObject* parent);

  /// `kind` stays where it is until the next show() or clear().
  void show(const CoverageView& view, const KindView& kind);
  void clear();
  void setVisible(bool isVisible);
  /// Whether the roads are coloured; they follow once they are read.
  void setRoadsColoured(bool wanted);
  /// Along the roads, once they are read; a straight line meanwhile.
  void showWay(const Conditions& conditions, const Way& way);
  void clearWay();

  /// Whether the districts are shown, not the points.
  bool isOverview() const;
  const ui::PointOverlay& points() const { return *m_points; }
  const ui::AreaOverlay& districts() const { return *m_districts; }
  const ui::LineOverlay& way() const { return *m_way; }
  const ui::LineOverlay& roads() const { return *m_roads; }
  /// What the colours of the roads mean under these conditions.
  static std::vector<ui::LineClass> roadClasses(const Conditions& conditions);
  static std::vector<ui::PointClass> pointClasses();

 signals:
  void overviewChanged();

 private:
  void showDistricts(const KindView& kind);
  void showFitting();
  void drawWay(std::vector<geo::Point> line);
  void askForWay();
  void colourRoads();
  void withRoads(const Conditions& conditions);
  void readRoads(const Conditions& conditions);

  ui::Shell& m_shell;
  ui::AreaOverlay* m_districts;
  ui::PointOverlay* m_points;
  ui::LineOverlay* m_roads;
  ui::LineOverlay* m_way;
  ui::RoadRouter m_router;
  const KindView* m_kind = nullptr;
  Conditions m_conditions;
  bool m_areHouseholds = false;
  bool m_isVisible = false;
  bool m_wasOverview = false;
  bool m_areRoadsWanted = false;
  std::shared_ptr<const plugin::Walking> m_walking;
  std::string m_walkingName;      // for whom and of which city it is
  std::uint64_t m_asked = 0;      // of the router
  std::uint64_t m_reading = 0;    // job
  std::uint64_t m_colouring = 0;  // job
  std::optional<Way> m_picked;
};

}  // namespace michi::mobility
