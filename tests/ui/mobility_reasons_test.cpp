#include "ui/mobility_fixture.h"

namespace michi::mobility {
namespace {

using ui::await;

class ReasonsTest : public MobilityTest {
 protected:
  void computeShop() {
    openTown();
    only("shop");
    compute();
    ASSERT_NE(perspective.shown(), nullptr) << shell.failure;
  }
  bool says(const char* words) { return perspective.reasons().contains(QString::fromUtf8(words)); }
};

TEST_F(ReasonsTest, OneClickLeadsToTheWorstDistrictAndSaysWhy) {
  computeShop();
  EXPECT_EQ(perspective.shown()->worst, "002");
  QPushButton* worst = button("To the one with the most");
  ASSERT_NE(worst, nullptr);
  EXPECT_TRUE(worst->text().contains("江刺第2行政区")) << worst->text().toStdString();
  worst->click();
  EXPECT_EQ(shell.district, "002");
  EXPECT_TRUE(says("江刺第2行政区: 15 of 15 cannot walk to")) << perspective.reasons().toStdString();
  EXPECT_TRUE(says("There is no place of this kind in the district"));
  EXPECT_TRUE(says("For 4 of those who cannot, the nearest is shop."));
  EXPECT_TRUE(says("2.8 km on average"));
  EXPECT_TRUE(says("6 live more than 200 m from any road"));
  EXPECT_TRUE(says("5 have a road, but it leads to none of the places"));
}

TEST_F(ReasonsTest, ADistrictWithAPlaceNamesItAndTheLongWayRound) {
  computeShop();
  shell.selection().set("district", {"001"});
  EXPECT_TRUE(says("4 of 6 cannot")) << perspective.reasons().toStdString();
  EXPECT_TRUE(says("shop."));
  EXPECT_TRUE(says("the shortest is 1.3 km, the longest 2.3 km"));
  EXPECT_TRUE(says("1 have one near enough as the crow flies"));
  EXPECT_FALSE(says("from any road"));
}

TEST_F(ReasonsTest, EachPointSaysItsOwnReason) {
  computeShop();
  const auto pick = [this](const char* key) { shell.selection().set("point", {key}); };
  pick("p1");
  EXPECT_TRUE(says("Point p1: can walk to")) << perspective.reasons().toStdString();
  EXPECT_TRUE(says("The nearest is shop: 210 m along the road, about 5 minutes."));
  pick("p2");
  EXPECT_TRUE(says("cannot walk")) << perspective.reasons().toStdString();
  EXPECT_TRUE(says("That is 800 m too far."));
  EXPECT_FALSE(says("As the crow flies"));
  pick("p3");
  EXPECT_TRUE(says("As the crow flies it is 412 m")) << perspective.reasons().toStdString();
  pick("p5");
  EXPECT_TRUE(says("There is a road, but it leads to none")) << perspective.reasons().toStdString();
  pick("p6");
  EXPECT_TRUE(says("more than 200 m: no way on foot is known")) << perspective.reasons().toStdString();
  shell.selection().clear();
  EXPECT_TRUE(perspective.reasons().isEmpty());
}

TEST_F(ReasonsTest, ThePickedOnesWayIsDrawnAlongTheRoads) {
  computeShop();
  shell.selection().set("point", {"p3"});
  ASSERT_TRUE(await([this] { return perspective.onMap().way().lines().extent().maxY > 999; }))
      << "up the loop and round by the steps";
  EXPECT_NEAR(perspective.onMap().way().lines().extent().maxX, 900, 0.1);
  shell.selection().set("point", {"p5"});
  EXPECT_EQ(perspective.onMap().way().lines().size(), 0U) << "no way, no line";
}

TEST_F(ReasonsTest, TheListIsCutDownToTheDistrictsPeople) {
  computeShop();
  shell.selection().set("district", {"002"});
  button("List the people there")->click();
  ASSERT_EQ(points().rowCount(), 3);
  for (int row = 0; row < 3; ++row)
    EXPECT_EQ(points().table()->texts[1][points().rows()[static_cast<std::size_t>(row)]], "江刺第2行政区");
}

TEST_F(ReasonsTest, ThoseWhoCannotStandFirst) {
  computeShop();
  const auto& keys = points().table()->keys;
  EXPECT_EQ((std::set<std::string>{keys[0], keys[1]}), (std::set<std::string>{"p5", "p6"}));
  EXPECT_EQ((std::vector<std::string>(keys.begin() + 2, keys.end())),
            (std::vector<std::string>{"p4", "p3", "p2", "p1"}));
}

TEST_F(ReasonsTest, RowsAndMapSpeakToEachOther) {
  computeShop();
  QTableView& view = page<ui::TablePage>(2).view();
  view.selectRow(points().rowOf("p2"));
  EXPECT_TRUE(shell.selection().has("point", "p2"));
  shell.canvas().resize(600, 400);
  shell.canvas().showExtent({2800, 100, 3200, 500});
  ASSERT_TRUE(perspective.onMap().points().isVisible());
  emit shell.canvas().clicked({3000, 300});
  EXPECT_TRUE(shell.selection().has("point", "p4"));
  EXPECT_EQ(view.selectionModel()->selectedRows().value(0).row(), points().rowOf("p4"));
  emit page<ui::TablePage>(0).activated("001");
  EXPECT_EQ(shell.district, "001");
  EXPECT_TRUE(says("水沢第1行政区: 4 of 6"));
}

TEST_F(ReasonsTest, FromFarDistrictsAreShownFromNearPoints) {
  computeShop();
  shell.canvas().resize(600, 400);
  shell.canvas().setScale(200000);
  EXPECT_TRUE(perspective.onMap().isOverview());
  EXPECT_TRUE(perspective.onMap().districts().isVisible());
  EXPECT_FALSE(perspective.onMap().points().isVisible());
  const auto& classes = perspective.onMap().districts().classes();
  ASSERT_EQ(classes.size(), 6U);
  EXPECT_EQ(classes[2].title, "1 to 5 cannot");
  EXPECT_EQ(classes[4].title, "11 to 15 cannot") << "the worst has 15";
  shell.canvas().setScale(10000);
  EXPECT_FALSE(perspective.onMap().districts().isVisible());
  EXPECT_TRUE(perspective.onMap().points().isVisible());
  perspective.leave();
  EXPECT_FALSE(perspective.onMap().points().isVisible());
}

TEST_F(ReasonsTest, TheChartsShowTheWorstDistrictsAndHowFarItIs) {
  computeShop();
  auto& worst = page<ui::ChartPage>(1);
  ASSERT_EQ(worst.bars().bars.size(), 2U);
  EXPECT_EQ(worst.bars().bars[0].label, "江刺第2行政区");
  EXPECT_EQ(worst.bars().bars[0].values, (std::vector<double>{4, 11}));
  worst.choose(1);
  EXPECT_TRUE(shell.selection().has("district", "001"));
  EXPECT_TRUE(says("水沢第1行政区"));
  auto& far = page<ui::ChartPage>(3);
  ASSERT_EQ(far.bars().bars.size(), 7U);
  EXPECT_EQ(far.bars().bars[0].values, (std::vector<double>{2, 0, 0}));
  EXPECT_EQ(far.bars().bars[3].values, (std::vector<double>{0, 3, 0})) << "1 to 2 km";
  EXPECT_EQ(far.bars().bars[4].total(), 5);
  EXPECT_EQ(far.bars().bars[6].keys, (std::vector<std::string>{"p5", "p6"}));
  far.choose(6);
  EXPECT_EQ(shell.selection().keys(), (std::vector<std::string>{"p5", "p6"}));
}

TEST_F(ReasonsTest, ADistrictWithoutPeopleSaysSo) {
  computeShop();
  shell.selection().set("district", {"999"});
  EXPECT_TRUE(says("Nobody in this district was counted."));
}

}  // namespace
}  // namespace michi::mobility
