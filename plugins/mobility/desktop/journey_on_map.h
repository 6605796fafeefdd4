#pragma once
// Round trips on the map: people by outcome, districts from afar, the way of the one who is picked.

#include "plugins/mobility/desktop/journey_view.h"
#include "plugins/mobility/desktop/people_on_map.h"
#include "ui/canvas/line_overlay.h"

namespace michi::mobility {

class JourneyOnMap : public QObject {
  Q_OBJECT

 public:
  JourneyOnMap(ui::Shell& shell, QObject* parent);

  void show(std::shared_ptr<const JourneyView> view);
  void clear();
  void setVisible(bool isVisible);
  /// Walks and buses from stop to stop; nothing where there is no way.
  void showTrip(const Traveller& person);
  void clearTrip();

  const PeopleOnMap& people() const { return *m_people; }
  PeopleOnMap& people() { return *m_people; }
  const ui::LineOverlay& trip() const { return *m_trip; }
  const ui::PointOverlay& stops() const { return *m_stops; }
  static std::vector<ui::PointClass> personClasses();
  static std::vector<ui::LineClass> legClasses();

 private:
  ui::Shell& m_shell;
  PeopleOnMap* m_people;
  ui::LineOverlay* m_trip;
  ui::PointOverlay* m_stops;  // of the trip
  std::shared_ptr<const JourneyView> m_view;
};

}  // namespace michi::mobility
