#include "ui/tour_mobility.h"

#include <QtTest>
#include <QtWidgets>

#include "ui/tables/table_model.h"

namespace michi::ui {

namespace {

void showPage(QWidget* page) {
  for (QWidget* above = page; above != nullptr; above = above->parentWidget()) {
    if (auto* pages = qobject_cast<QTabWidget*>(above)) pages->setCurrentWidget(page);
  }
}

void compute(Tour& tour, TaskPanel& panel) {
  bool isSaved = false;
  const auto told =
      QObject::connect(&tour.window().session(), &Session::runSaved, &panel, [&] { isSaved = true; });
  emit panel.compute();
  tour.step("who can walk there is computed", await([&] { return isSaved; }));
  QObject::disconnect(told);
}

void goTo(Tour& tour, const mobility::CoveragePerspective& mobility) {
  tour.window().goToDistrict(mobility.shown()->worst);
  tour.step("the worst district is drawn, its card is there", await([&] {
              return tour.window().canvas().isSharp() && tour.window().session().jobs().isIdle();
            }));
  tour.step("why is said", !mobility.reasons().isEmpty());
}

void colourRoads(Tour& tour, mobility::CoveragePerspective& mobility) {
  mobility.panel()->findChild<QCheckBox*>(QStringLiteral("roads"))->click();
  tour.step("the roads are coloured", await([&] {
              return mobility.onMap().roads().lines().size() > 0 && tour.window().canvas().isSharp() &&
                     tour.window().session().jobs().isIdle();
            }));
}

}  // namespace

void tourMobility(Tour& tour, mobility::CoveragePerspective& mobility) {
  tour.enter(QStringLiteral("mobility"));
  tour.save(tour.window(), "mobility-begin");
  compute(tour, *qobject_cast<TaskPanel*>(mobility.panel()));
  tour.save(tour.window(), "mobility-result");
  const std::vector<Page> pages = mobility.pages();
  showPage(pages[1].widget);
  tour.save(tour.window(), "mobility-chart");
  goTo(tour, mobility);
  tour.save(tour.window(), "mobility-worst");
  mobility.panel()->findChild<michi::mobility::ReasonBox*>()->findChild<QPushButton*>()->click();
  tour.save(tour.window(), "mobility-list");
  const std::string first = qobject_cast<TablePage*>(pages[2].widget)->model().keyAt(0);
  emit qobject_cast<TablePage*>(pages[2].widget)->activated(first);
  tour.step("the way is drawn", await([&] {
              return mobility.onMap().way().lines().size() == 1 && tour.window().canvas().isSharp() &&
                     tour.window().session().jobs().isIdle();
            }));
  tour.save(tour.window(), "mobility-way");
  colourRoads(tour, mobility);
  tour.save(tour.window(), "mobility-roads");
  showPage(pages[3].widget);
  tour.save(tour.window(), "mobility-far");
  showPage(pages[4].widget);
  tour.save(tour.window(), "mobility-limits");
  showPage(pages[5].widget);
  tour.save(tour.window(), "mobility-councils");
}

void tourSites(Tour& tour, mobility::SitePerspective& sites) {
  tour.window().enter(QStringLiteral("mobility/sites"));
  auto& panel = *qobject_cast<TaskPanel*>(sites.panel());
  panel.findChild<QSpinBox*>(QStringLiteral("count"))->setValue(8);
  panel.findChild<QSpinBox*>(QStringLiteral("vehicles"))->setValue(1);
  tour.save(tour.window(), "sites-begin");
  emit panel.compute();
  tour.step("places for support are chosen", await([&] {
              return sites.view().sites.size() == 8 && tour.window().canvas().isSharp() &&
                     tour.window().session().jobs().isIdle();
            }));
  tour.save(tour.window(), "sites-result");
  const char* const names[] = {"sites-week", "sites-areas", "sites-candidates"};
  const std::vector<Page> pages = sites.pages();
  for (std::size_t page = 1; page < pages.size(); ++page) {
    showPage(pages[page].widget);
    tour.save(tour.window(), names[page - 1]);
  }
  const std::string first = sites.view().sites.front().key;
  emit qobject_cast<TablePage*>(pages.back().widget)->activated(first);
  tour.step("the map goes to a place", await([&] {
              return tour.window().canvas().isSharp() && tour.window().session().jobs().isIdle();
            }));
  tour.save(tour.window(), "sites-place");
}

}  // namespace michi::ui
