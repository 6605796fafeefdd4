#include "plugins/mobility/desktop/gap_perspective.h"
#include "ui/bus_fixture.h"

namespace michi::mobility {
namespace {

using ui::await;

class GapsTest : public BusTest {
 protected:
  GapsTest() : gaps(shell) {}
  ~GapsTest() override { drop(gaps); }

  void openWithBuses() {
    addBuses();
    addRoads();
    addPeople();
    ASSERT_TRUE(open());
    ASSERT_TRUE(enter(gaps));
  }
  void computeGaps() {
    emit panelOf(gaps).compute();
    ASSERT_TRUE(await([this] { return !panelOf(gaps).isBusy(); }));
    ASSERT_EQ(shell.failure, "");
    ASSERT_NE(gaps.view(), nullptr) << said().toStdString();
  }
  QString said() { return panelOf(gaps).resultText(); }
  bool explains(const char* words) { return gaps.reasons().contains(QString::fromUtf8(words)); }

  GapPerspective gaps;
};

TEST_F(GapsTest, TheResultIsSaidAndCountedByDistrict) {
  openWithBuses();
  computeGaps();
  EXPECT_TRUE(said().contains("16 of 21 (76.2 %)")) << said().toStdString();
  EXPECT_TRUE(said().contains("Sundays: 21 (100.0 %)")) << said().toStdString();
  EXPECT_EQ(gaps.view()->districts.at("001"), (GapSums{1, 0, 0, 5}));
  EXPECT_EQ(gaps.view()->districts.at("002"), (GapSums{11, 0, 4, 0}));
  EXPECT_EQ(gaps.view()->without.at("001"), (std::array<double, 3>{1, 1, 6}));
  const ui::Table& table = *pageOf<ui::TablePage>(gaps, 0).model().table();
  ASSERT_EQ(table.keys.front(), "002");
  EXPECT_EQ(table.numbers[2][0], 15);
  EXPECT_EQ(table.numbers[10][1], 6) << "on Sundays in 001";
  EXPECT_EQ(gaps.view()->worst, "002");
}

TEST_F(GapsTest, DayDistanceAndNumberMatter) {
  openWithBuses();
  chooseIn(gaps, "day", "saturday");
  computeGaps();
  EXPECT_EQ(gaps.view()->districts.at("002"), (GapSums{11, 4, 0, 0}));
  chooseIn(gaps, "day", "weekday");
  gaps.panel()->findChild<QSpinBox*>(QStringLiteral("minTrips"))->setValue(2);
  computeGaps();
  EXPECT_EQ(gaps.view()->districts.at("002"), (GapSums{11, 0, 0, 4}));
  chooseIn(gaps, "within", "300m");
  computeGaps();
  EXPECT_TRUE(said().contains("300m"));
  chooseIn(gaps, "day", "");
  gaps.panel()->findChild<QDateEdit*>(QStringLiteral("date"))->setDate(QDate(2026, 11, 8));
  computeGaps();
  EXPECT_EQ(gaps.view()->request.day, "2026-11-08");
  EXPECT_EQ(gaps.view()->districts.at("001")[3], 0) << "a Sunday";
}

TEST_F(GapsTest, TimetablesInForceAreTickedTheExpiredSayWhen) {
  openWithBuses();
  auto* current = gaps.panel()->findChild<QCheckBox*>(QStringLiteral("bus"));
  auto* old = gaps.panel()->findChild<QCheckBox*>(QStringLiteral("old"));
  ASSERT_NE(old, nullptr);
  EXPECT_TRUE(current->isChecked());
  EXPECT_FALSE(old->isChecked());
  EXPECT_TRUE(old->text().contains("2024-03-31")) << old->text().toStdString();
  current->setChecked(false);
  emit panelOf(gaps).compute();
  EXPECT_EQ(said(), "Choose at least one timetable.");
  old->setChecked(true);
  computeGaps();
  EXPECT_EQ(gaps.view()->districts.at("002")[3], 4) << "C had six buses";
}

TEST_F(GapsTest, StopsStandWithTheirBusesByDay) {
  openWithBuses();
  computeGaps();
  const ui::Table& stops = *pageOf<ui::TablePage>(gaps, 4).model().table();
  ASSERT_EQ(stops.keys, (std::vector<std::string>{"bus/A", "bus/B", "bus/C"}));
  EXPECT_EQ(stops.numbers[3], (std::vector<double>{6, 6, 2}));
  EXPECT_EQ(stops.numbers[4], (std::vector<double>{4, 4, 0}));
  EXPECT_EQ(stops.numbers[5], (std::vector<double>{0, 0, 0}));
  EXPECT_EQ(stops.numbers[6][2], 510) << "from 9:30 to 18:00";
  EXPECT_EQ(stops.texts[1][2], "1 to 2 buses");
  EXPECT_EQ(gaps.onMap().stops().count(1), 1U);
  EXPECT_EQ(gaps.onMap().stops().count(3), 2U);
  shell.selection().set("stop", {"bus/C"});
  EXPECT_TRUE(explains("Stop 東: 1 to 2 buses")) << gaps.reasons().toStdString();
  EXPECT_TRUE(explains("Saturdays: no bus"));
  EXPECT_TRUE(explains("For 4 it is the best stop"));
}

TEST_F(GapsTest, DistrictsAndPeopleSayWhy) {
  openWithBuses();
  computeGaps();
  shell.selection().set("district", {"002"});
  EXPECT_TRUE(explains("江刺第2行政区: 15 of 15")) << gaps.reasons().toStdString();
  EXPECT_TRUE(explains("11 have no stop within 500m"));
  EXPECT_TRUE(explains("For 11 no road leads to any stop"));
  EXPECT_TRUE(explains("at 東 there are 2 a day"));
  shell.selection().set("point", {"p4"});
  EXPECT_TRUE(explains("Point p4: too few buses")) << gaps.reasons().toStdString();
  EXPECT_TRUE(explains("東, 100 m along the road"));
  EXPECT_EQ(gaps.onMap().line().lines().size(), 1U);
  shell.selection().set("point", {"p5"});
  EXPECT_TRUE(explains("No road leads to any stop"));
  EXPECT_EQ(gaps.onMap().line().lines().size(), 0U);
  shell.selection().clear();
  EXPECT_TRUE(gaps.reasons().isEmpty());
}

TEST_F(GapsTest, TwoEditionsSideBySide) {
  openWithBuses();
  chooseIn(gaps, "before", "old");
  computeGaps();
  ASSERT_TRUE(gaps.view()->isCompared);
  EXPECT_TRUE(said().contains("4 people are worse off and 0 better off")) << said().toStdString();
  const ui::Table& stops = *pageOf<ui::TablePage>(gaps, 5).model().table();
  ASSERT_EQ(stops.keys, (std::vector<std::string>{"bus/C", "old/D"}));
  EXPECT_EQ(stops.numbers[4], (std::vector<double>{-4, 0}));
  EXPECT_EQ(stops.texts[1][1], "gone");
  const ui::Table& people = *pageOf<ui::TablePage>(gaps, 6).model().table();
  ASSERT_EQ(people.keys, (std::vector<std::string>{"p4"}));
  EXPECT_EQ(people.texts[2][0], "worse off");
  EXPECT_EQ(people.numbers[5][0], 6);
  EXPECT_EQ(people.numbers[6][0], 2);
  shell.selection().set("point", {"p4"});
  EXPECT_TRUE(explains("Under the older timetable: has a bus."));
  chooseIn(gaps, "before", "");
  computeGaps();
  EXPECT_EQ(pageOf<ui::TablePage>(gaps, 5).model().table(), nullptr);
}

TEST_F(GapsTest, MapAndChartsShowTheSame) {
  openWithBuses();
  computeGaps();
  shell.canvas().resize(600, 400);
  shell.canvas().setScale(10000);
  EXPECT_TRUE(gaps.onMap().people().points().isVisible());
  EXPECT_TRUE(gaps.onMap().stops().isVisible());
  EXPECT_EQ(gaps.onMap().people().points().count(0), 3U) << "p3, p5 and p6 have no stop";
  shell.canvas().setScale(200000);
  EXPECT_TRUE(gaps.onMap().people().districts().isVisible());
  EXPECT_FALSE(gaps.onMap().people().points().isVisible());
  gaps.panel()->findChild<QCheckBox*>(QStringLiteral("stops"))->setChecked(false);
  EXPECT_FALSE(gaps.onMap().stops().isVisible());
  gaps.leave();
  EXPECT_FALSE(gaps.onMap().people().districts().isVisible());
  const ui::Bars& worst = pageOf<ui::ChartPage>(gaps, 1).bars();
  EXPECT_EQ(worst.bars[0].values, (std::vector<double>{11, 0, 4}));
  const ui::Bars& days = pageOf<ui::ChartPage>(gaps, 2).bars();
  ASSERT_EQ(days.bars.size(), 3U);
  EXPECT_EQ(days.bars[2].values, (std::vector<double>{12, 9, 0, 0}));
}

TEST_F(GapsTest, WithoutTimetablesItIsSaidWhatToImport) {
  addRoads();
  addPeople();
  ASSERT_TRUE(open());
  gaps.enter();
  emit panelOf(gaps).compute();
  EXPECT_TRUE(said().contains("imetable")) << said().toStdString();
  EXPECT_EQ(gaps.view(), nullptr);
  EXPECT_FALSE(panelOf(gaps).isBusy());
}

TEST_F(GapsTest, HouseholdsAreNamedAndForgottenWhenLocked) {
  found();
  openWithBuses();
  ASSERT_TRUE(unlock()) << shell.failure;
  computeGaps();
  EXPECT_TRUE(gaps.view()->areHouseholds);
  const ui::TableModel& people = pageOf<ui::TablePage>(gaps, 3).model();
  ASSERT_EQ(people.rowCount(), 1);
  EXPECT_TRUE(people.table()->isPersonal);
  EXPECT_TRUE(people.table()->texts[8][0].contains("菅原 ハナ"));
  shell.session().lock();
  EXPECT_EQ(gaps.view(), nullptr);
  EXPECT_EQ(people.table(), nullptr);
  EXPECT_EQ(gaps.onMap().people().points().size(), 0U);
  EXPECT_TRUE(pageOf<ui::ChartPage>(gaps, 1).bars().bars.empty());
}

}  // namespace
}  // namespace michi::mobility
