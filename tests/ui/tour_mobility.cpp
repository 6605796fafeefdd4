#include "ui/tour_mobility.h"

#include <QtTest>
#include <QtWidgets>

#include "plugins/mobility/desktop/gap_perspective.h"
#include "plugins/mobility/desktop/journey_perspective.h"
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

void showReach(Tour& tour, mobility::CoveragePerspective& mobility) {
  mobility.panel()->findChild<QCheckBox*>(QStringLiteral("reach"))->click();
  tour.step("the area within reach is drawn", await([&] {
              return mobility.reach().overlay().size() == 1 && mobility.reach().overlay().isSharp() &&
                     tour.window().canvas().isSharp() && tour.window().session().jobs().isIdle();
            }));
}

bool isStill(Tour& tour) {
  return tour.window().canvas().isSharp() && tour.window().session().jobs().isIdle();
}

void computeBuses(Tour& tour, mobility::BusQuestion& question) {
  auto& panel = *qobject_cast<TaskPanel*>(question.panel());
  emit panel.compute();
  tour.step("the question about buses is answered", await([&] { return !panel.isBusy() && isStill(tour); }));
}

void ask(Tour& tour, mobility::MobilityPerspective& mobility, const char* question) {
  mobility.ask(QString::fromLatin1(question));
  QWidget* panel = mobility.asked().panel();
  tour.step("the timetables are listed", await([&] {
              return panel->findChild<QCheckBox*>(QStringLiteral("gtfs_oshu_2026")) != nullptr &&
                     isStill(tour);
            }));
}

void tourGaps(Tour& tour, mobility::MobilityPerspective& mobility) {
  ask(tour, mobility, "gaps");
  tour.save(tour.window(), "mobility-gaps-begin");
  auto& gaps = mobility.question<mobility::GapPerspective>();
  auto* before = gaps.panel()->findChild<QComboBox*>(QStringLiteral("before"));
  before->setCurrentIndex(before->findData(QStringLiteral("gtfs_oshu_2023")));
  computeBuses(tour, gaps);
  tour.window().canvas().showExtent(tour.window().session().city()->extent());
  tour.step("the whole city is drawn", await([&] { return isStill(tour); }));
  tour.save(tour.window(), "mobility-gaps");
  const std::vector<Page> pages = gaps.pages();
  showPage(pages[2].widget);
  tour.save(tour.window(), "mobility-gaps-days");
  tour.window().goToDistrict(gaps.view()->worst);
  tour.step("why there is no bus is said", await([&] { return isStill(tour) && !gaps.reasons().isEmpty(); }));
  showPage(pages[4].widget);
  tour.save(tour.window(), "mobility-gaps-why");
  auto& stops = *qobject_cast<TablePage*>(pages[4].widget);
  emit stops.activated(stops.model().keyAt(0));
  tour.step("the stop is drawn", await([&] { return isStill(tour); }));
  tour.save(tour.window(), "mobility-gaps-stop");
  showPage(pages[5].widget);
  tour.save(tour.window(), "mobility-gaps-changes");
}

void tourJourneys(Tour& tour, mobility::MobilityPerspective& mobility) {
  ask(tour, mobility, "journeys");
  tour.save(tour.window(), "mobility-journeys-begin");
  auto& journeys = mobility.question<mobility::JourneyPerspective>();
  computeBuses(tour, journeys);
  tour.window().canvas().showExtent(tour.window().session().city()->extent());
  tour.step("the city is drawn", await([&] { return isStill(tour); }));
  tour.save(tour.window(), "mobility-journeys");
  const std::vector<Page> pages = journeys.pages();
  showPage(pages[2].widget);
  tour.save(tour.window(), "mobility-journeys-days");
  for (const mobility::Traveller& person : journeys.view()->people) {
    if (person.trip.there.rides.empty() || person.trip.back.rides.empty()) continue;
    emit qobject_cast<TablePage*>(pages[3].widget)->activated(person.key);
    break;
  }
  tour.step("the trip is drawn",
            await([&] { return isStill(tour) && journeys.onMap().trip().lines().size() > 0; }));
  showPage(pages[3].widget);
  tour.save(tour.window(), "mobility-journeys-trip");
  showPage(pages[4].widget);
  tour.save(tour.window(), "mobility-journeys-effort");
}

}  // namespace

void tourBuses(Tour& tour, mobility::MobilityPerspective& mobility) {
  tour.enter(QStringLiteral("mobility"));
  tourGaps(tour, mobility);
  tourJourneys(tour, mobility);
  mobility.ask(QStringLiteral("coverage"));
}

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
  showPage(pages[6].widget);
  tour.save(tour.window(), "mobility-ministry");
  mobility.panel()->findChild<QCheckBox*>(QStringLiteral("roads"))->click();
  showReach(tour, mobility);
  tour.save(tour.window(), "mobility-reach");
}

namespace {

/// Someone's hand drags the first shop in sight by a third of the map's width.
void dragAShop(Tour& tour, mobility::ScenarioPerspective& scenario) {
  MapCanvas& canvas = tour.window().canvas();
  const auto& places = scenario.desk().study()->basePlaces().front().all.places;
  canvas.showExtent(
      geo::Box{places[0].position.x, places[0].position.y, places[0].position.x, places[0].position.y}.grown(
          1500));
  tour.step("a shop is in sight", await([&] { return canvas.isSharp(); }));
  const QPoint from = canvas.view().toScreen(places[0].position).toPoint();
  const QPoint to = from + QPoint(canvas.width() / 4, 20);
  QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
  QTest::mouseMove(&canvas, (from + to) / 2);
  QTest::mouseMove(&canvas, to);
  tour.step("the colours follow the hand", !scenario.liveWords().isEmpty());
  tour.save(tour.window(), "scenario-drag");
  QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
}

}  // namespace

void tourScenario(Tour& tour, mobility::ScenarioPerspective& scenario) {
  tour.window().enter(QStringLiteral("mobility/scenario"));
  mobility::ScenarioDesk& desk = scenario.desk();
  const auto isComputed = [&](std::size_t count) {
    return desk.outcomes().size() == count && !desk.isBusy() && tour.window().session().jobs().isIdle() &&
           tour.window().canvas().isSharp();
  };
  tour.step("the city as it is has been read", await([&] {
              return desk.study() != nullptr && scenario.tool().live() != nullptr && isComputed(0);
            }));
  tour.save(tour.window(), "scenario-begin");
  dragAShop(tour, scenario);
  tour.step("what was dragged is compared", await([&] { return isComputed(1); }));
  const auto& districts = tour.window().session().city()->districts.all();
  desk.create("移動販売", {{mobility::Change::Kind::MobileShop,
                            {},
                            {},
                            "shop",
                            "とくし丸",
                            geo::pointOnSurface(districts[0].area),
                            0b0001001},
                           {mobility::Change::Kind::MobileShop,
                            {},
                            {},
                            "shop",
                            "とくし丸",
                            geo::pointOnSurface(districts[40].area),
                            0b0010010}});
  tour.step("two scenarios stand side by side", await([&] { return isComputed(2); }));
  tour.save(tour.window(), "scenario");
  const char* const names[] = {"scenario-districts", "scenario-people", "scenario-chart"};
  const std::vector<Page> pages = scenario.pages();
  for (std::size_t page = 1; page < pages.size(); ++page) {
    showPage(pages[page].widget);
    tour.save(tour.window(), names[page - 1]);
  }
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
