#include "plugins/mobility/desktop/journey_perspective.h"
#include "ui/bus_fixture.h"

namespace michi::mobility {
namespace {

using ui::await;

/// By bus from B (p2) and C (p4) to A, 100 m from the clinic; p1 walks.
class JourneysTest : public BusTest {
 protected:
  JourneysTest() : journeys(shell) {}
  ~JourneysTest() override { drop(journeys); }

  void openWithBuses() {
    addBuses();
    addRoads();
    addPeople();
    ASSERT_TRUE(open());
    ASSERT_TRUE(enter(journeys));
  }
  void computeJourneys() {
    emit panelOf(journeys).compute();
    ASSERT_TRUE(await([this] { return !panelOf(journeys).isBusy(); }));
    ASSERT_EQ(shell.failure, "");
    ASSERT_NE(journeys.view(), nullptr) << said().toStdString();
  }
  QString said() { return panelOf(journeys).resultText(); }
  bool explains(const char* words) { return journeys.reasons().contains(QString::fromUtf8(words)); }
  QTimeEdit& time(const char* name) {
    return *journeys.panel()->findChild<QTimeEdit*>(QString::fromLatin1(name));
  }

  JourneyPerspective journeys;
};

TEST_F(JourneysTest, TheResultIsSaidAndCountedByDistrictAndDay) {
  openWithBuses();
  computeJourneys();
  EXPECT_TRUE(said().contains("9 of 21 (42.9 %)")) << said().toStdString();
  EXPECT_TRUE(said().contains("Saturdays: 5 (23.8 %)")) << said().toStdString();
  EXPECT_EQ(journeys.view()->districts.at("001"), (OutcomeCounts{2, 3, 0, 0, 1}));
  EXPECT_EQ(journeys.view()->districts.at("002"), (OutcomeCounts{0, 4, 0, 0, 11}));
  EXPECT_EQ(journeys.view()->cannot.at("002"), (std::vector<double>{11, 15, 15}));
  const ui::Table& table = *pageOf<ui::TablePage>(journeys, 0).model().table();
  ASSERT_EQ(table.keys, (std::vector<std::string>{"002", "001"}));
  EXPECT_EQ(table.columns.size(), 13U);
  EXPECT_EQ(table.numbers[11][0], 15) << "on Saturdays";
  const ui::Bars& days = pageOf<ui::ChartPage>(journeys, 2).bars();
  ASSERT_EQ(days.bars.size(), 3U);
  EXPECT_EQ(days.bars[2].values, (std::vector<double>{2, 0, 0, 7, 12}));
}

TEST_F(JourneysTest, OneDayAloneHasNoOthersBeside) {
  openWithBuses();
  journeys.panel()->findChild<QCheckBox*>(QStringLiteral("everyDay"))->setChecked(false);
  chooseIn(journeys, "day", "saturday");
  computeJourneys();
  EXPECT_EQ(journeys.view()->days, (std::vector<std::string>{"saturday"}));
  EXPECT_EQ(journeys.view()->districts.at("002"), (OutcomeCounts{0, 0, 0, 4, 11}));
  EXPECT_EQ(pageOf<ui::TablePage>(journeys, 0).model().table()->columns.size(), 10U);
}

TEST_F(JourneysTest, ShoppingHasItsOwnUsualTimes) {
  openWithBuses();
  auto* to = journeys.panel()->findChild<QComboBox*>(QStringLiteral("to"));
  EXPECT_EQ(to->currentData().toString(), "clinic");
  EXPECT_EQ(time("arriveBy").time(), QTime(10, 30));
  chooseIn(journeys, "to", "shop");
  EXPECT_EQ(time("leaveAfter").time(), QTime(9, 0));
  EXPECT_EQ(time("homeBy").time(), QTime(16, 0));
  time("homeBy").setTime(QTime(15, 0));
  computeJourneys();
  EXPECT_EQ(journeys.view()->request.homeBy, "15:00");
  EXPECT_EQ(journeys.view()->request.to, "shop");
}

TEST_F(JourneysTest, ThePickedOnesTripIsToldLegByLegAndDrawn) {
  openWithBuses();
  computeJourneys();
  shell.selection().set("point", {"p4"});
  for (const char* words : {"Point p4: gets to", "8:28: on foot to the stop 東 (2 minutes)",
                            "8:30: from the stop 東 by bus (水沢線 for 駅前) to 駅前, there at 08:50",
                            "On foot to clinic (2 minutes)", "12:00: from the stop 駅前", "In all 0 changes",
                            "126 minutes of waiting", "Saturdays: not there"})
    EXPECT_TRUE(explains(words)) << words << "\n" << journeys.reasons().toStdString();
  const ui::LineOverlay& trip = journeys.onMap().trip();
  EXPECT_EQ(trip.lines().size(), 6U);
  EXPECT_EQ(trip.lines().count(0), 4U) << "walks";
  EXPECT_EQ(trip.lines().count(1), 1U) << "the bus there";
  EXPECT_NEAR(trip.lines().extent().minX, 500, 0.1);
  shell.selection().set("point", {"p1"});
  EXPECT_TRUE(explains("and back on foot")) << journeys.reasons().toStdString();
  EXPECT_EQ(trip.lines().size(), 2U);
  shell.selection().clear();
  EXPECT_EQ(trip.lines().size(), 0U);
  EXPECT_TRUE(journeys.reasons().isEmpty());
}

TEST_F(JourneysTest, WhyItCannotBeDoneIsSaid) {
  openWithBuses();
  time("homeBy").setTime(QTime(12, 0));
  computeJourneys();
  shell.selection().set("point", {"p4"});
  EXPECT_TRUE(explains("but not home by 12:00")) << journeys.reasons().toStdString();
  EXPECT_TRUE(explains("home at 12:22 at the earliest: 22 minutes too late"));
  time("homeBy").setTime(QTime(14, 0));
  time("arriveBy").setTime(QTime(8, 40));
  computeJourneys();
  EXPECT_TRUE(explains("does not get to")) << journeys.reasons().toStdString();
  EXPECT_TRUE(explains("12 minutes too late"));
  chooseIn(journeys, "day", "sunday");
  computeJourneys();
  EXPECT_TRUE(explains("That day no bus goes from a stop nearby")) << journeys.reasons().toStdString();
  shell.selection().set("point", {"p5"});
  EXPECT_TRUE(explains("neither a stop nor")) << journeys.reasons().toStdString();
  shell.selection().set("district", {"002"});
  EXPECT_TRUE(explains("江刺第2行政区: 15 of 15 cannot get to")) << journeys.reasons().toStdString();
  EXPECT_TRUE(explains("no stop to walk to: 11 people"));
}

TEST_F(JourneysTest, TimesThatDoNotFollowAreSaidInWords) {
  openWithBuses();
  time("arriveBy").setTime(QTime(7, 0));
  emit panelOf(journeys).compute();
  ASSERT_TRUE(await([this] { return !panelOf(journeys).isBusy(); }));
  EXPECT_NE(shell.failure.find("must follow each other"), std::string::npos) << shell.failure;
  EXPECT_EQ(journeys.view(), nullptr);
}

TEST_F(JourneysTest, TheListShowsTimesAndTheChartsTheEffort) {
  openWithBuses();
  computeJourneys();
  const ui::Table& people = *pageOf<ui::TablePage>(journeys, 3).model().table();
  ASSERT_EQ(people.rowCount(), 6U);
  EXPECT_EQ(people.texts[2].front(), "no stop to walk to");
  EXPECT_EQ(people.keys[3], "p4") << "who goes by bus and waits longest";
  EXPECT_EQ(people.texts[4][3], "08:28");
  EXPECT_EQ(people.texts[7][3], "12:22");
  EXPECT_EQ(people.numbers[9][3], 400);
  EXPECT_EQ(people.texts[12][3], "not there in time") << "on Saturdays";
  const ui::Bars& effort = pageOf<ui::ChartPage>(journeys, 4).bars();
  EXPECT_EQ(effort.bars[0].values, (std::vector<double>{7})) << "nobody changes";
  EXPECT_EQ(effort.bars[8].keys, (std::vector<std::string>{"p4"})) << "waits longer than an hour";
  EXPECT_EQ(journeys.onMap().people().points().count(1), 2U);
  emit pageOf<ui::TablePage>(journeys, 3).activated("p4");
  EXPECT_TRUE(shell.selection().has("point", "p4"));
  emit pageOf<ui::TablePage>(journeys, 0).activated("001");
  EXPECT_EQ(shell.district, "001");
}

TEST_F(JourneysTest, LockedNothingOfTheHouseholdsIsLeft) {
  found();
  openWithBuses();
  ASSERT_TRUE(unlock()) << shell.failure;
  computeJourneys();
  const ui::TableModel& people = pageOf<ui::TablePage>(journeys, 3).model();
  ASSERT_EQ(people.rowCount(), 1);
  EXPECT_TRUE(people.table()->isPersonal);
  shell.selection().set("household", {people.table()->keys[0]});
  EXPECT_TRUE(explains("菅原 ハナ")) << journeys.reasons().toStdString();
  shell.session().lock();
  EXPECT_EQ(journeys.view(), nullptr);
  EXPECT_EQ(people.table(), nullptr);
  EXPECT_TRUE(journeys.reasons().isEmpty());
  EXPECT_EQ(journeys.onMap().people().points().size(), 0U);
  EXPECT_EQ(journeys.onMap().trip().lines().size(), 0U);
}

}  // namespace
}  // namespace michi::mobility
