#include <fstream>

#include "ui/mobility_fixture.h"

namespace michi::mobility {
namespace {

using ui::await;

class ReachLayerTest : public MobilityTest {
 protected:
  void computeShop() {
    openTown();
    only("shop");
    compute();
    ASSERT_NE(perspective.shown(), nullptr) << shell.failure;
  }
  QCheckBox& wanted() { return *panel().findChild<QCheckBox*>(QStringLiteral("reach")); }
  const ui::AreaOverlay& area() { return perspective.reach().overlay(); }
  void addInhabitants() {
    const auto cell = [](const char* mesh, double x, double y, double elderly) {
      const std::array parts = {geo::Geometry::box({x - 50, y - 50, x + 50, y + 50})};
      store::MeshCell one;
      one.key = std::string(mesh) + "/2020";
      one.meshId = mesh;
      one.year = 2020;
      one.total = 2 * elderly;
      one.over65 = elderly;
      one.area = geo::Geometry::multiPolygon(parts);
      return one;
    };
    const std::array cells = {cell("m1", 400, 310, 10), cell("m2", 300, 700, 20), cell("m3", 3000, 300, 40)};
    workspace().importPopulation(from("population"), cells, m_progress);
  }
};

TEST_F(ReachLayerTest, TheAreaFollowsTheRoadsOnceItIsWanted) {
  computeShop();
  EXPECT_EQ(area().size(), 0U) << "not asked for";
  wanted().setChecked(true);
  ASSERT_TRUE(await([this] { return area().size() == 1; }));
  EXPECT_TRUE(area().isVisible());
  EXPECT_EQ(area().classes()[0].title, "Within reach on foot");
  const ui::MapView& view = shell.canvas().view();
  EXPECT_TRUE(area().find(view.toScreen(geo::Point{600, 310}), view)) << "400 m along the road";
  EXPECT_FALSE(area().find(view.toScreen(geo::Point{800, 300}), view)) << "600 m";
  EXPECT_FALSE(area().find(view.toScreen(geo::Point{300, 700}), view)) << "near in a straight line only";
  wanted().setChecked(false);
  EXPECT_FALSE(area().isVisible());
  wanted().setChecked(true);
  perspective.leave();
  EXPECT_FALSE(area().isVisible());
}

TEST_F(ReachLayerTest, AnotherLimitIsAnotherArea) {
  computeShop();
  wanted().setChecked(true);
  ASSERT_TRUE(await([this] { return area().size() == 1; }));
  choose("within", "1km");
  compute();
  const ui::MapView& view = shell.canvas().view();
  ASSERT_TRUE(await([&] { return area().find(view.toScreen(geo::Point{800, 300}), view).has_value(); }));
  shell.session().close();
  EXPECT_EQ(area().size(), 0U);
}

TEST_F(ReachLayerTest, TheAreaIsWrittenAsAFile) {
  computeShop();
  QPushButton* save = button("Save the area");
  ASSERT_NE(save, nullptr);
  EXPECT_TRUE(save->isHidden());
  wanted().setChecked(true);
  ASSERT_TRUE(await([&] { return !save->isHidden(); }));
  for (const char* name : {"reach.geojson", "reach.gpkg"}) {
    shell.said.clear();
    perspective.reach().exportTo(QString::fromStdString(path(name)));
    ASSERT_TRUE(await([this] { return !shell.said.isEmpty() || !shell.failure.empty(); }));
    EXPECT_EQ(shell.failure, "");
    EXPECT_TRUE(QFileInfo::exists(QString::fromStdString(path(name)))) << name;
  }
  std::ifstream file(path("reach.geojson"));
  const std::string written((std::istreambuf_iterator<char>(file)), {});
  EXPECT_NE(written.find("\"kind\": \"shop\""), std::string::npos) << written.substr(0, 600);
  EXPECT_NE(written.find("Polygon"), std::string::npos);
  perspective.reach().exportTo(QString::fromStdString(path("reach.csv")));
  ASSERT_TRUE(await([this] { return !shell.failure.empty(); }));
  EXPECT_EQ(shell.failure, "Areas are written as .gpkg or .geojson.");
}

TEST_F(ReachLayerTest, TheMinistrysCountStandsBesideTheRoad) {
  addInhabitants();
  computeShop();
  const ui::Table& table = *page<ui::TablePage>(6).model().table();
  EXPECT_TRUE(table.name.contains("all inhabitants of 65 and more")) << table.name.toStdString();
  ASSERT_EQ(table.keys, (std::vector<std::string>{"001", "002"}));
  EXPECT_EQ(table.numbers[2], (std::vector<double>{30, 40}));
  EXPECT_EQ(table.numbers[3], (std::vector<double>{0, 40})) << "500 m and more in a straight line";
  EXPECT_EQ(table.numbers[4], (std::vector<double>{20, 40})) << "along the road";
  EXPECT_EQ(table.numbers[6], (std::vector<double>{20, 0})) << "the loop is near in a straight line only";
}

TEST_F(ReachLayerTest, WithoutAgesThereIsNoMinistrysCount) {
  computeShop();
  EXPECT_EQ(page<ui::TablePage>(6).model().table(), nullptr);
}

}  // namespace
}  // namespace michi::mobility
