#pragma once
// Bus gaps on the map: stops by how much they offer, people by their gap, districts from afar.

#include "plugins/mobility/desktop/gap_view.h"
#include "plugins/mobility/desktop/people_on_map.h"
#include "ui/canvas/line_overlay.h"

namespace michi::mobility {

class GapOnMap : public QObject {
  Q_OBJECT

 public:
  GapOnMap(ui::Shell& shell, QObject* parent);

  void show(std::shared_ptr<const GapView> view);
  void clear();
  void setVisible(bool isVisible);
  void setStopsShown(bool areShown);
  /// A line from somebody to their stop.
  void showLine(geo::Point from, geo::Point to);
  void clearLine() { m_line->clear(); }

  const PeopleOnMap& people() const { return *m_people; }
  PeopleOnMap& people() { return *m_people; }
  const ui::PointOverlay& stops() const { return *m_stops; }
  const ui::LineOverlay& line() const { return *m_line; }
  static std::vector<ui::PointClass> personClasses();
  static std::vector<ui::PointClass> stopClasses();

 private:
  ui::Shell& m_shell;
  PeopleOnMap* m_people;
  ui::LineOverlay* m_line;
  ui::PointOverlay* m_stops;
  std::shared_ptr<const GapView> m_view;
  bool m_isVisible = false;
  bool m_areStopsShown = true;
};

}  // namespace michi::mobility
