#include "plugin/people.h"
#include "ui/mobility_fixture.h"

namespace michi::mobility {
namespace {

using ui::await;

/// The household of 菅原 (tests/ui/shell_fixture.h) lives at (1000, 1000), 100 m from the loop.
class HouseholdCoverageTest : public MobilityTest {
 protected:
  void openSealedTown() {
    found();
    openTown();
    only("shop");
  }
};

TEST_F(HouseholdCoverageTest, WithTheKeysHouseholdsAreCountedAndNamed) {
  openSealedTown();
  ASSERT_TRUE(unlock()) << shell.failure;
  compute();
  ASSERT_EQ(shell.failure, "");
  EXPECT_TRUE(perspective.view().areHouseholds);
  EXPECT_EQ(points().table()->kind, "household");
  ASSERT_EQ(points().rowCount(), 1);
  EXPECT_TRUE(points().table()->isPersonal);
  EXPECT_TRUE(points().table()->texts[7][0].contains("菅原 ハナ"));
  shell.selection().set("household", {points().table()->keys[0]});
  EXPECT_TRUE(perspective.reasons().contains("菅原 ハナ")) << perspective.reasons().toStdString();
  EXPECT_EQ(runs(), 0U) << "over households a run is sealed";
}

TEST_F(HouseholdCoverageTest, LockedNothingOfTheHouseholdsIsLeft) {
  openSealedTown();
  ASSERT_TRUE(unlock()) << shell.failure;
  compute();
  shell.selection().set("household", {points().table()->keys[0]});
  shell.session().lock();
  EXPECT_EQ(points().table(), nullptr);
  EXPECT_TRUE(perspective.reasons().isEmpty());
  EXPECT_EQ(perspective.onMap().points().size(), 0U);
  EXPECT_EQ(perspective.onMap().way().lines().size(), 0U);
  EXPECT_FALSE(panel().resultText().contains("cannot walk there within"))
      << panel().resultText().toStdString();
  EXPECT_TRUE(page<ui::ChartPage>(1).bars().bars.empty());
  EXPECT_TRUE(page<ui::ChartPage>(3).bars().bars.empty());
  ASSERT_TRUE(unlock()) << shell.failure;
  ASSERT_TRUE(await([this] { return perspective.shown() != nullptr; })) << "the sealed run comes back";
  EXPECT_TRUE(perspective.view().areHouseholds);
}

TEST_F(HouseholdCoverageTest, WithoutTheKeysThePointsAreCounted) {
  openSealedTown();
  compute();
  EXPECT_FALSE(perspective.view().areHouseholds);
  EXPECT_EQ(points().rowCount(), 6);
  EXPECT_FALSE(points().table()->isPersonal);
  EXPECT_EQ(runs(), 1U);
}

}  // namespace
}  // namespace michi::mobility
