#include "ui/tour_mobility.h"

#include <QtTest>
#include <QtWidgets>

namespace michi::ui {

void tourMobility(Tour& tour, mobility::CoveragePerspective& mobility) {
  tour.enter(QStringLiteral("mobility"));
  tour.save(tour.window(), "mobility-begin");
  auto* panel = qobject_cast<TaskPanel*>(mobility.panel());
  bool isSaved = false;
  QObject::connect(&tour.window().session(), &Session::runSaved, panel, [&] { isSaved = true; });
  emit panel->compute();
  tour.step("who can walk there is computed", await([&] { return isSaved; }));
  tour.save(tour.window(), "mobility-result");
}

}  // namespace michi::ui
