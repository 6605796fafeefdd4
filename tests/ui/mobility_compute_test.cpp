#include <future>

#include "plugin/people.h"
#include "plugins/mobility/analysis.h"
#include "ui/mobility_fixture.h"

namespace michi::mobility {
namespace {

using ui::await;

TEST_F(MobilityTest, TheResultIsSavedAndSaidAsTheAnalysisItselfSaysIt) {
  openTown();
  only("shop");
  compute();
  ASSERT_EQ(shell.failure, "");
  const CoverageAnswer expected = computeCoverage(workspace(), nullptr, {"shop", "500m", "elderly", "auto"},
                                                  resources(), "t", m_progress);
  ASSERT_EQ(expected.sentences.size(), 2U);
  const QString said = panel().resultText();
  for (const std::string& sentence : expected.sentences)
    EXPECT_TRUE(said.contains(ui::q(sentence).trimmed())) << said.toStdString();
  EXPECT_TRUE(said.contains("19 of 21 (90.5 %)")) << said.toStdString();
  EXPECT_TRUE(said.contains("within 500m; of these, 11 are reached by no road"));
  EXPECT_TRUE(said.contains("江刺第2行政区: 15."));
  const auto saved = plugin::latestRun(workspace(), nullptr, "coverage");
  ASSERT_TRUE(saved);
  EXPECT_EQ(saved->summary, expected.run.summary);
  EXPECT_EQ(runs(), 1U);
}

TEST_F(MobilityTest, PeopleAreCountedByDistrict) {
  openTown();
  only("shop");
  compute();
  EXPECT_EQ(sums("001").by, (std::array<double, 3>{2, 4, 0}));
  EXPECT_EQ(sums("002").by, (std::array<double, 3>{0, 4, 11}));
  const ui::Table& table = *districts().table();
  ASSERT_EQ(table.keys, (std::vector<std::string>{"002", "001"}));
  EXPECT_EQ(table.numbers[2], (std::vector<double>{15, 4}));
  EXPECT_EQ(table.numbers[6], (std::vector<double>{15, 6}));
  EXPECT_EQ(points().table()->keys.front().substr(0, 1), "p");
  EXPECT_EQ(points().rowCount(), 6);
}

TEST_F(MobilityTest, TheKindOfPlaceMatters) {
  openTown();
  only("clinic");
  compute();
  EXPECT_EQ(sums("001").by, (std::array<double, 3>{2, 4, 0}));
  EXPECT_EQ(perspective.shown()->find("p2")->metres, 900);
  EXPECT_EQ(perspective.shown()->find("p2")->place, "clinic");
}

TEST_F(MobilityTest, TheDistanceMatters) {
  openTown();
  only("clinic");
  choose("within", "1km");
  compute();
  EXPECT_EQ(sums("001").by, (std::array<double, 3>{5, 1, 0}));
  EXPECT_TRUE(panel().resultText().contains("within 1km"));
}

TEST_F(MobilityTest, ALimitOfTimeIsSaidInMinutes) {
  openTown();
  only("shop");
  choose("within", "10min");
  compute();
  EXPECT_TRUE(panel().resultText().contains("within 10 minutes")) << panel().resultText().toStdString();
  EXPECT_EQ(sums("001").by[kWithin], 2);
}

TEST_F(MobilityTest, WhoWalksMatters) {
  openTown();
  only("shop");
  choose("profile", "wheelchair");
  compute();
  EXPECT_EQ(sums("001").by, (std::array<double, 3>{2, 3, 1})) << "steps are no way for a wheelchair";
}

TEST_F(MobilityTest, SnowMakesTheWayLongerInTime) {
  openTown();
  only("shop");
  choose("within", "10min");
  compute();
  const double before = sums("001").by[kWithin];
  panel().findChild<QCheckBox*>(QStringLiteral("winter"))->setChecked(true);
  choose("profile", "walker");
  compute();
  EXPECT_EQ(perspective.view().conditions.profile, "walker-winter");
  EXPECT_LE(sums("001").by[kWithin], before);
  choose("profile", "elderly");
  compute();
  EXPECT_EQ(perspective.view().conditions.profile, "winter");
}

TEST_F(MobilityTest, CouncilsAreSumsAndOtherLimitsAreCounted) {
  openTown();
  only("shop");
  compute();
  const auto& groups = *page<ui::TablePage>(5).model().table();
  ASSERT_GT(groups.rowCount(), 0U);
  double cannot = 0, all = 0;
  for (std::size_t row = 0; row < groups.rowCount(); ++row) {
    if (groups.texts[0][row] != QStringLiteral("Former municipality")) continue;
    cannot += groups.numbers[3][row];
    all += groups.numbers[6][row];
  }
  EXPECT_EQ(cannot, sums("001").out() + sums("002").out());
  EXPECT_EQ(all, 21);
  const ui::Bars& limits = page<ui::ChartPage>(4).bars();
  ASSERT_EQ(limits.bars.size(), 10U);
  EXPECT_EQ(limits.bars[2].values, (std::vector<double>{2})) << "300 m: p1 alone";
  EXPECT_EQ(limits.bars[9].values, (std::vector<double>{10})) << "3 km";
}

TEST_F(MobilityTest, TheKindShownGoesForTablesChartAndMap) {
  openTown();
  compute();  // shop and clinic
  ASSERT_EQ(perspective.view().kinds.size(), 2U);
  EXPECT_EQ(perspective.shown()->key, "shop");
  panel().findChild<QComboBox*>(QStringLiteral("shown"))->setCurrentIndex(1);
  EXPECT_EQ(perspective.shown()->key, "clinic");
  EXPECT_TRUE(points().table()->name.contains("clinic"));
  EXPECT_TRUE(page<ui::ChartPage>(1).bars().title.contains("clinic"));
  compute();
  EXPECT_EQ(perspective.shown()->key, "clinic") << "stays when it is computed anew";
}

TEST_F(MobilityTest, TheRoadsAreColouredByTheWayToTheNearestPlace) {
  openTown();
  only("shop");
  compute();
  const ui::LineOverlay& roads = perspective.onMap().roads();
  EXPECT_EQ(roads.lines().size(), 0U) << "not asked for";
  auto& wanted = *panel().findChild<QCheckBox*>(QStringLiteral("roads"));
  wanted.setChecked(true);
  ASSERT_TRUE(await([&] { return roads.lines().size() > 0; }));
  EXPECT_TRUE(roads.isVisible());
  ASSERT_EQ(roads.classes().size(), 4U);
  EXPECT_EQ(roads.classes()[1].title, "Road: up to 500 m");
  EXPECT_GT(roads.lines().count(0), 0U);
  EXPECT_GT(roads.lines().count(3), 0U);
  EXPECT_EQ(shell.failure, "");
  wanted.setChecked(false);
  EXPECT_FALSE(roads.isVisible());
  wanted.setChecked(true);
  EXPECT_TRUE(roads.isVisible());
  perspective.leave();
  EXPECT_FALSE(roads.isVisible());
}

TEST_F(MobilityTest, ACancelledComputationLeavesNothing) {
  openTown();
  only("shop");
  std::promise<void> gate;  // holds the lane until the stop is pressed
  shell.session().run(
      {}, &perspective, [&gate](ui::OpenWorkspace&, Progress&) { gate.get_future().wait(); }, [] {});
  button("Compute")->click();
  ASSERT_TRUE(panel().isBusy());
  button("Stop")->click();
  gate.set_value();
  ASSERT_TRUE(await([this] { return !panel().isBusy() && shell.session().jobs().isIdle(); }));
  EXPECT_EQ(runs(), 0U);
  EXPECT_EQ(perspective.shown(), nullptr);
  EXPECT_EQ(shell.failure, "");
  compute();
  EXPECT_EQ(runs(), 1U) << "and it can be computed again";
}

TEST_F(MobilityTest, ARunIsFoundAgainAndSaysWhenItsDataHasChanged) {
  openTown();
  only("shop");
  compute();
  const QString before = panel().resultText();
  EXPECT_FALSE(before.contains("compute it again"));
  const std::array moved = {store::NeedPoint{"p1", "wheelchair", 2, {3500, 300}}};
  workspace().importNeedPoints(from("points"), moved, m_progress);
  shell.session().reloadCity();
  ASSERT_TRUE(await([this] { return panel().resultText().contains("compute it again"); }))
      << panel().resultText().toStdString();
  EXPECT_TRUE(panel().resultText().contains("19 of 21"));
  compute();
  EXPECT_FALSE(panel().resultText().contains("compute it again"));
  EXPECT_TRUE(panel().resultText().contains("2 of 2"));
}

TEST_F(MobilityTest, WithoutRoadsOrPeopleItIsSaidWhatToImport) {
  ASSERT_TRUE(open());
  perspective.enter();
  const QString said = panel().resultText();
  EXPECT_TRUE(said.contains("roads")) << said.toStdString();
  EXPECT_TRUE(said.contains("points of need or population"));
  EXPECT_FALSE(said.contains("acilities")) << "those are there";
  button("Compute")->click();
  EXPECT_FALSE(panel().isBusy());
  EXPECT_EQ(panel().resultText(), said);
  ASSERT_FALSE(button("To “Data”") == nullptr || button("To “Data”")->isHidden());
  button("To “Data”")->click();
  EXPECT_EQ(shell.perspective, "data");
  addRoads();
  addPeople();
  shell.session().reloadCity();
  ASSERT_TRUE(await([this] { return button("To “Data”")->isHidden(); }));
  EXPECT_TRUE(panel().resultText().contains("Choose where to"));
}

TEST_F(MobilityTest, WithoutAKindNothingIsComputed) {
  openTown();
  only("");
  button("Compute")->click();
  EXPECT_FALSE(panel().isBusy());
  EXPECT_EQ(panel().resultText(), "Choose at least one kind of place.");
}

TEST_F(MobilityTest, AnErrorIsToldInWordsAndTheButtonComesBack) {
  openTown();
  only("shop");
  store::Source same = from("facilities");
  same.name = "facilities.test";  // another program takes its places away in the meantime
  workspace().importFacilities(same, {}, m_progress);
  shell.failure.clear();
  compute();
  EXPECT_EQ(shell.failure, "The workspace has no facility of the kind “food shop”.");
  EXPECT_FALSE(panel().isBusy());
  EXPECT_EQ(runs(), 0U);
}

}  // namespace
}  // namespace michi::mobility
