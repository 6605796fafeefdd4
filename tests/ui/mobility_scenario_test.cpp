// もしも in the desktop. Of the town of mobility_fixture.h: within 500 m of the shop (200, 300) lives p1 with
// 2 people; moved to (1400, 300) it is within reach of p2 with 3.

#include <gmock/gmock.h>

#include "plugins/mobility/desktop/scenario_perspective.h"
#include "ui/mobility_fixture.h"
#include "ui/session/changes.h"

namespace michi::mobility {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Kind = Change::Kind;

class ScenarioTest : public MobilityTest {
 protected:
  ScenarioTest() : scenario(shell) {}
  ~ScenarioTest() override {
    for (const ui::Page& page : scenario.pages()) delete page.widget;
    delete scenario.panel();
  }

  void openStudied() {
    addRoads();
    addPeople();
    ASSERT_TRUE(open());
    shell.canvas().resize(800, 600);
    shell.canvas().showExtent({0, 0, 4000, 3000});
    scenario.enter();
    ASSERT_TRUE(ui::await([this] { return ready() && scenario.tool().live() != nullptr; }));
  }
  bool ready() { return desk().study() != nullptr && !desk().isBusy(); }
  ScenarioDesk& desk() { return scenario.desk(); }
  /// Until a scenario of this name has so many changes and its outcome is there.
  bool awaitChanges(const std::string& name, std::size_t count) {
    return ui::await([&, this] {
      const Scenario* current = desk().current();
      return current != nullptr && current->name == name && current->changes.size() == count &&
             desk().outcomeOf(name) != nullptr && !desk().isBusy();
    });
  }
  const ScenarioOutcome& outcome() { return *desk().outcomeOf(desk().current()->name); }
  QString said() { return qobject_cast<ui::TaskPanel*>(scenario.panel())->resultText(); }

  ui::MapMouse at(geo::Point place) {
    return {shell.canvas().view().toScreen(place), place, Qt::LeftButton, Qt::NoModifier};
  }
  bool press(geo::Point place) { return scenario.tool().press(at(place), shell.canvas().view()); }
  void move(geo::Point place) { scenario.tool().move(at(place), shell.canvas().view()); }
  void release(geo::Point place) { scenario.tool().release(at(place), shell.canvas().view()); }
  void drag(geo::Point from, geo::Point to) {
    ASSERT_TRUE(press(from));
    move(to);
    release(to);
  }
  static Change mobileShop() {
    return {Kind::MobileShop, {}, {}, "shop", "とくし丸", {1400, 300}, 0b0001001};
  }

  static constexpr geo::Point kShop{200, 300}, kNew{1400, 300};
  ScenarioPerspective scenario;
};

TEST_F(ScenarioTest, AShopThatIsDraggedBecomesAScenario) {
  openStudied();
  drag(kShop, kNew);
  ASSERT_TRUE(awaitChanges("Scenario 1", 1));
  const Change& change = desk().current()->changes.front();
  EXPECT_EQ(change.kind, Kind::MoveFacility);
  EXPECT_NEAR(change.at.x, kNew.x, 1e-6);
  EXPECT_EQ(outcome().kinds.front().all.better, 3);
  EXPECT_EQ(outcome().kinds.front().all.worse, 2);
  EXPECT_TRUE(scenario.swipe().isDivided());
  EXPECT_THAT(said().toStdString(), testing::HasSubstr("3 are better off, 2 worse"));
  ASSERT_EQ(workspace().documents(kScenarioKind).size(), 1U) << "saved at once";
  const auto places = workspace().facilities();
  EXPECT_TRUE(std::any_of(places.begin(), places.end(), [](const store::Facility& one) {
    return one.position == kShop;
  })) << "the city itself is as it was";
}

TEST_F(ScenarioTest, WhileItIsDraggedEverybodysColourFollows) {
  openStudied();
  ASSERT_TRUE(press(kShop));
  move(kNew);
  const Tally live = scenario.tool().live()->totals();
  EXPECT_THAT(scenario.liveWords().toStdString(), testing::HasSubstr("3 of 21"));
  move({3000, 300});
  EXPECT_EQ(scenario.tool().live()->totals().within, 4);
  move(kNew);
  release(kNew);
  ASSERT_TRUE(awaitChanges("Scenario 1", 1));
  EXPECT_EQ(live.within, outcome().kinds.front().after) << "what follows the hand is what is computed";
}

TEST_F(ScenarioTest, EscPutsBackWhatIsInTheHand) {
  openStudied();
  ASSERT_TRUE(press(kShop));
  move(kNew);
  EXPECT_TRUE(scenario.tool().reset());
  release(kNew);
  EXPECT_EQ(scenario.tool().live()->totals().within, 2);
  EXPECT_THAT(desk().scenarios(), IsEmpty());
  EXPECT_FALSE(press({2000, 2000})) << "nothing there: the map is moved";
}

TEST_F(ScenarioTest, AChangeCanBeUndoneAndMadeAgain) {
  openStudied();
  drag(kShop, kNew);
  ASSERT_TRUE(awaitChanges("Scenario 1", 1));
  desk().add({Kind::Winter});
  ASSERT_TRUE(awaitChanges("Scenario 1", 2));
  QUndoStack& stack = shell.session().changes().stack();
  ASSERT_TRUE(ui::await([&] { return stack.count() == 2; }));
  stack.undo();
  ASSERT_TRUE(awaitChanges("Scenario 1", 1));
  stack.undo();
  ASSERT_TRUE(ui::await([this] { return desk().scenarios().empty(); }));
  stack.redo();
  ASSERT_TRUE(awaitChanges("Scenario 1", 1));
  EXPECT_EQ(outcome().kinds.front().all.better, 3);
}

TEST_F(ScenarioTest, APlaceThatIsClickedCloses) {
  openStudied();
  scenario.tool().setAction(ScenarioAction::Close);
  ASSERT_TRUE(press(kShop));
  ASSERT_TRUE(awaitChanges("Scenario 1", 1));
  EXPECT_EQ(desk().current()->changes.front().kind, Kind::CloseFacility);
  EXPECT_EQ(outcome().kinds.front().all.worse, 2);
  EXPECT_EQ(scenario.tool().action(), ScenarioAction::Drag) << "one click closes one place";
  desk().takeAway(0);
  ASSERT_TRUE(awaitChanges("Scenario 1", 0));
  EXPECT_FALSE(scenario.swipe().isDivided());
}

TEST_F(ScenarioTest, AClosedRoadLeadsNowhere) {
  openStudied();
  scenario.tool().setAction(ScenarioAction::CloseRoad);
  ASSERT_TRUE(press({450, 302}));
  ASSERT_TRUE(awaitChanges("Scenario 1", 1));
  EXPECT_THAT(outcome().warnings, IsEmpty());
  EXPECT_EQ(outcome().kinds.front().all.worse, 2) << "p1 lives on that road";
}

TEST_F(ScenarioTest, ScenariosStandSideBySide) {
  openStudied();
  desk().create("夏", {mobileShop()});
  ASSERT_TRUE(awaitChanges("夏", 1));
  desk().create("冬", {{Kind::Winter}});
  ASSERT_TRUE(awaitChanges("冬", 1));
  ASSERT_THAT(desk().outcomes(), SizeIs(2));
  auto& comparison = *qobject_cast<ui::TablePage*>(scenario.pages().front().widget);
  EXPECT_EQ(comparison.model().rowCount(), 2);
  desk().choose("夏");
  auto& people = *qobject_cast<ui::TablePage*>(scenario.pages()[2].widget);
  ASSERT_EQ(people.model().rowCount(), 1);
  EXPECT_EQ(outcome().kinds.front().daysAfter - outcome().kinds.front().daysBefore, 2 * 3)
      << "three people on two days a week";
}

TEST_F(ScenarioTest, WhatSomebodyElseChangedMeanwhileIsNotOverwritten) {
  openStudied();
  desk().create("案", {mobileShop()});
  ASSERT_TRUE(awaitChanges("案", 1));
  {
    auto other = workspace();
    Scenario theirs = scenarioByName(other, "案");
    theirs.note = "べつの人";
    other.saveDocument(documentOf(theirs));
  }
  desk().add({Kind::Winter});
  ASSERT_TRUE(ui::await([this] { return !shell.failure.empty(); }));
  EXPECT_THAT(shell.failure, testing::HasSubstr("Somebody else has changed"));
  EXPECT_EQ(scenarioByName(workspace(), "案").note, "べつの人");
}

TEST_F(ScenarioTest, LeavingPutsTheHandAwayAndClosingForgets) {
  openStudied();
  EXPECT_EQ(shell.canvas().tool(), &scenario.tool());
  scenario.leave();
  EXPECT_EQ(shell.canvas().tool(), nullptr);
  scenario.enter();
  ASSERT_TRUE(ui::await([this] { return ready(); }));
  shell.session().close();
  EXPECT_EQ(desk().study(), nullptr);
  EXPECT_THAT(desk().scenarios(), IsEmpty());
}

}  // namespace
}  // namespace michi::mobility
