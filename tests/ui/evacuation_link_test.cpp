// The list, the map, the chart and the way follow one selection.

#include "ui/base/look.h"
#include "ui/canvas/tools/measure_words.h"
#include "ui/evacuation_fixture.h"

namespace michi::evacuation {
namespace {

class EvacuationLink : public EvacuationTest {
 protected:
  void SetUp() override {
    addPoints();
    ASSERT_TRUE(open());
    ASSERT_TRUE(compute());
    shell.canvas().setView(ui::MapView({2000, 1000}, 10, shell.canvas().size()));
  }
  int shownRow(const std::string& key) { return perspective->ranking().model().rowOf(key); }
};

TEST_F(EvacuationLink, ARowPicksThePointOnTheMap) {
  perspective->ranking().view().selectRow(shownRow("p05"));
  EXPECT_TRUE(shell.selection().has("point", "p05"));
  EXPECT_EQ(perspective->way().place(), (geo::Point{1900, 1000}));
  EXPECT_TRUE(perspective->why().isVisible());
}

TEST_F(EvacuationLink, AClickOnTheMapPicksTheRow) {
  emit shell.canvas().clicked({1900, 1000});
  EXPECT_TRUE(shell.selection().has("point", "p05"));
  const auto rows = perspective->ranking().view().selectionModel()->selectedRows();
  ASSERT_EQ(rows.size(), 1);
  EXPECT_EQ(rows.front().row(), shownRow("p05"));
  EXPECT_TRUE(shell.said.contains("p05"));
  emit shell.canvas().clicked({1900, 200});  // nothing lies there
  EXPECT_TRUE(shell.selection().has("point", "p05"));
}

TEST_F(EvacuationLink, AnotherJobsPointsAreNotOurs) {
  perspective->leave();
  emit shell.canvas().clicked({1900, 1000});
  EXPECT_TRUE(shell.selection().isEmpty());
  shell.selection().set("facility", {"p05"});
  EXPECT_FALSE(perspective->why().isVisible());
}

TEST_F(EvacuationLink, ADoubleClickGoesThere) {
  emit perspective->ranking().activated("p12");
  const geo::Box seen = shell.canvas().view().extent();
  EXPECT_TRUE(seen.contains(row("p12")->from));
  EXPECT_TRUE(seen.contains(geo::Point{1000, 1800})) << "and its emergency place";
  emit perspective->districts().activated("002");
  EXPECT_EQ(shell.district, "002");
}

TEST_F(EvacuationLink, TheWayGoesAlongTheRoads) {
  shell.selection().set("point", {"p03"});
  ASSERT_TRUE(ui::await([&] { return !perspective->way().line().empty(); }));
  const auto& line = perspective->way().line();
  EXPECT_NEAR(ui::lengthOf(line), 1300, 0.1) << "943 m as the crow flies";
  EXPECT_EQ(line.front(), (geo::Point{1500, 1000}));
  EXPECT_EQ(line.back(), (geo::Point{1000, 1800}));
  const QString label = perspective->way().label().join(u'\n');
  EXPECT_TRUE(label.startsWith("水沢小学校")) << label.toStdString();
  EXPECT_TRUE(label.contains("1,300 m"));
  EXPECT_TRUE(label.contains(QString("%1 minutes on foot").arg(std::ceil(row("p03")->minutes))))
      << label.toStdString();
}

TEST_F(EvacuationLink, TheWayOfWhoIsPickedNowIsShown) {
  for (const char* key : {"p12", "p11", "p02"}) shell.selection().set("point", {key});
  ASSERT_TRUE(ui::await([&] { return !perspective->way().line().empty(); }));
  ASSERT_TRUE(isQuiet());
  EXPECT_EQ(perspective->way().line().front(), row("p02")->from);
  shell.selection().set("point", {"p12"});
  EXPECT_TRUE(perspective->way().line().empty()) << "not that of another";
  ASSERT_TRUE(ui::await([&] { return !perspective->way().line().empty(); }));
  EXPECT_NEAR(ui::lengthOf(perspective->way().line()), 3100, 0.1);
  shell.selection().set("point", {"p11"});
  shell.selection().clear();
  ASSERT_TRUE(isQuiet());
  QCoreApplication::processEvents();
  EXPECT_FALSE(perspective->way().place().has_value());
  EXPECT_TRUE(perspective->way().line().empty());
}

TEST_F(EvacuationLink, TheWayIsPaintedOverTheRoads) {
  shell.selection().set("point", {"p03"});
  ASSERT_TRUE(ui::await([&] { return !perspective->way().line().empty(); }));
  QImage image(400, 200, QImage::Format_RGB32);
  image.fill(Qt::gray);
  const ui::MapView view({1200, 1300}, 10, image.size());
  {
    QPainter painter(&image);
    const_cast<WayOverlay&>(perspective->way()).paint(painter, view);
  }
  EXPECT_EQ(image.pixelColor(view.toScreen(geo::Point{1000, 1400}).toPoint()), ui::colour::kAccent);
  EXPECT_EQ(image.pixelColor(view.toScreen(geo::Point{1200, 1000}).toPoint()), ui::colour::kAccent);
  EXPECT_EQ(image.pixelColor(view.toScreen(geo::Point{1250, 1400}).toPoint()), QColor(Qt::gray))
      << "not straight across";
}

TEST_F(EvacuationLink, TheChartCountsTheClassesOfEachDistrict) {
  const ui::Bars& bars = perspective->chart().bars();
  ASSERT_EQ(bars.bars.size(), 2U);
  ASSERT_EQ(bars.parts.size(), 4U);
  EXPECT_EQ(bars.kind, "district");
  const ui::Table& districts = *perspective->districts().model().table();
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(bars.bars[i].keys, std::vector<std::string>{districts.keys[i]});
    for (std::size_t part = 0; part < 4; ++part)
      EXPECT_EQ(bars.bars[i].values[part], districts.numbers[2 + part][i]) << i << " " << part;
  }
  EXPECT_GE(bars.bars[0].values[0], bars.bars[1].values[0]) << "the most of class S first";
  const QString most = QString("S%1").arg(bars.bars[0].values[0]);
  EXPECT_TRUE(bars.bars[0].label.contains(most)) << "in letters, too: " << bars.bars[0].label.toStdString();
}

TEST_F(EvacuationLink, TheChartAndTheListOfDistrictsFollowEachOther) {
  perspective->chart().choose(1);
  const std::string code = perspective->chart().bars().bars[1].keys.front();
  EXPECT_TRUE(shell.selection().has("district", code));
  const auto rows = perspective->districts().view().selectionModel()->selectedRows();
  ASSERT_EQ(rows.size(), 1);
  EXPECT_EQ(perspective->districts().model().keyAt(rows.front().row()), code);
}

}  // namespace
}  // namespace michi::evacuation
