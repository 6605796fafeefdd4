#include <gtest/gtest.h>

#include "ui/await.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/tools/box_tool.h"
#include "ui/canvas/tools/edit_tool.h"
#include "ui/canvas/tools/measure_area_tool.h"
#include "ui/canvas/tools/measure_length_tool.h"
#include "ui/canvas/tools/measure_words.h"
#include "ui/canvas/tools/note_tool.h"
#include "ui/canvas/tools/outline_tool.h"

namespace michi::ui {
namespace {

/// A canvas of a metre a pixel, (0, 0) at its bottom left; nothing is drawn by the worker.
class ToolTest : public testing::Test {
 protected:
  ToolTest() : canvas(map::WorkerOptions{}) {
    canvas.resize(400, 300);
    canvas.show();
    canvas.setView(MapView({200, 150}, 1, canvas.size()));
    QObject::connect(&canvas, &MapCanvas::message, [this](const QString& words) { said = words; });
  }
  QPoint at(double x, double y) const { return canvas.view().toScreen(geo::Point{x, y}).toPoint(); }
  void click(double x, double y, Qt::MouseButton button = Qt::LeftButton) {
    QTest::mouseClick(&canvas, button, {}, at(x, y));
  }
  void doubleClick(double x, double y) {
    click(x, y);
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, at(x, y));
  }
  void drag(double x, double y, double toX, double toY) {
    const QPoint from = at(x, y), to = at(toX, toY);  // the map may move
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, (from + to) / 2);
    QTest::mouseMove(&canvas, to);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
  }
  void key(Qt::Key which) { QTest::keyClick(&canvas, which); }

  MapCanvas canvas;
  QString said;
};

TEST_F(ToolTest, ABoxIsDrawnAndAClickIsNoBox) {
  BoxTool tool;
  canvas.setTool(&tool);
  std::vector<geo::Box> boxes;
  std::vector<geo::Point> clicks;
  QObject::connect(&tool, &BoxTool::boxed, [&](const geo::Box& box) { boxes.push_back(box); });
  QObject::connect(&tool, &BoxTool::clicked, [&](geo::Point place, double metres) {
    clicks.push_back(place);
    EXPECT_DOUBLE_EQ(metres, 8);
  });
  drag(300, 200, 100, 50);
  click(40, 60);
  ASSERT_EQ(boxes.size(), 1U);
  EXPECT_EQ(boxes[0], (geo::Box{100, 50, 300, 200}));
  ASSERT_EQ(clicks.size(), 1U);
  EXPECT_EQ(clicks[0], (geo::Point{40, 60}));
}

TEST_F(ToolTest, EscDropsWhatIsHalfDoneAndThenTheTool) {
  MeasureAreaTool tool;
  canvas.setTool(&tool);
  click(10, 10);
  click(100, 10);
  key(Qt::Key_Escape);
  EXPECT_TRUE(tool.points().empty());
  EXPECT_EQ(canvas.tool(), &tool);
  key(Qt::Key_Escape);
  EXPECT_EQ(canvas.tool(), nullptr);
}

TEST_F(ToolTest, TheMapIsStillMovedWithTheSpaceKey) {
  MeasureAreaTool tool;
  canvas.setTool(&tool);
  const geo::Point before = canvas.view().centre();
  QTest::keyPress(&canvas, Qt::Key_Space);
  drag(100, 100, 150, 100);
  QTest::keyRelease(&canvas, Qt::Key_Space);
  EXPECT_TRUE(tool.points().empty());
  EXPECT_DOUBLE_EQ(canvas.view().centre().x, before.x - 50);
}

TEST_F(ToolTest, AnAreaIsMeasured) {
  MeasureAreaTool tool;
  canvas.setTool(&tool);
  click(0 + 100, 100);
  click(200, 100);
  click(200, 200);
  doubleClick(100, 200);
  EXPECT_TRUE(tool.isDone());
  EXPECT_DOUBLE_EQ(tool.squareMetres(), 10000);
  EXPECT_TRUE(said.contains("10,000 m² (1.0 ha)")) << said.toStdString();
  click(20, 20);  // another one begins
  EXPECT_EQ(tool.points().size(), 1U);
}

TEST_F(ToolTest, AnOutlineThatCrossesItselfIsSaidSo) {
  MeasureAreaTool measure;
  canvas.setTool(&measure);
  click(100, 100), click(200, 200), click(200, 100), doubleClick(100, 200);
  EXPECT_LT(measure.squareMetres(), 0);
  OutlineTool outline;
  int outlined = 0;
  QObject::connect(&outline, &OutlineTool::outlined, [&] { ++outlined; });
  canvas.setTool(&outline);
  said.clear();
  click(100, 100), click(200, 200), click(200, 100), doubleClick(100, 200);
  EXPECT_EQ(outlined, 0);
  EXPECT_FALSE(said.isEmpty());
  click(100, 100), click(200, 200), click(200, 100);
  key(Qt::Key_Return);
  EXPECT_EQ(outlined, 1);
}

TEST_F(ToolTest, TheBackKeyTakesTheLastCornerAway) {
  MeasureAreaTool tool;
  canvas.setTool(&tool);
  click(100, 100), click(200, 100), click(300, 100);
  key(Qt::Key_Backspace);
  EXPECT_EQ(tool.points(), (std::vector<geo::Point>{{100, 100}, {200, 100}}));
}

TEST(MeasureWords, AreRoundedAsPeopleSayThem) {
  EXPECT_EQ(lengthWords(849.6), "850 m");
  EXPECT_EQ(lengthWords(1234.4), "1,234 m");
  EXPECT_EQ(lengthWords(12345), "12.3 km");
  EXPECT_EQ(areaWords(1234), "1,234 m² (0.12 ha)");
  EXPECT_EQ(areaWords(123400), "12.3 ha");
  EXPECT_EQ(areaWords(1.5e8), "150.0 km²");
}

/// A road in an L: (0, 100) east to (300, 100), north to (300, 250).
std::shared_ptr<const plugin::Walking> corner() {
  walk::RoadPieces pieces;
  const std::vector<geo::Point> first{{0, 100}, {300, 100}}, second{{300, 100}, {300, 250}};
  const float measured = std::nanf("");
  pieces.add(first, 1, 2, walk::RoadClass::Residential, 0, measured);
  pieces.add(second, 2, 3, walk::RoadClass::Residential, 0, measured);
  Progress silent;
  walk::Profile profile;
  profile.flatSpeed = 60;
  return std::make_shared<const plugin::Walking>(walk::Network::build(pieces, {}, silent), profile,
                                                 walk::Minimise::Distance);
}

TEST_F(ToolTest, AWayIsMeasuredStraightAndAlongTheRoads) {
  RoadRouter router;
  MeasureLengthTool tool(router);
  canvas.setTool(&tool);
  click(0 + 50, 100);
  click(300, 100);
  doubleClick(300, 200);
  EXPECT_DOUBLE_EQ(tool.result().straight, 350);
  EXPECT_FALSE(tool.result().isComplete);
  router.setWalking(corner());
  ASSERT_TRUE(await([&] { return tool.result().isComplete; }));
  EXPECT_NEAR(tool.result().byRoad, 350, 0.1);
  EXPECT_NEAR(tool.result().seconds, 350, 1);
  // Straight across, but round the corner on foot.
  key(Qt::Key_Escape);
  click(50, 100);
  doubleClick(300, 200);
  ASSERT_TRUE(await([&] { return tool.result().isComplete; }));
  EXPECT_NEAR(tool.result().straight, 269.3, 0.1);
  EXPECT_NEAR(tool.result().byRoad, 350, 0.1);
  EXPECT_TRUE(said.contains("350 m"));
}

TEST_F(ToolTest, WhereNoRoadLeadsItIsSaidSo) {
  RoadRouter router;
  router.setWalking(corner());
  MeasureLengthTool tool(router);
  canvas.setView(MapView({2000, 1500}, 10, canvas.size()));
  canvas.setTool(&tool);
  click(100, 100);
  doubleClick(3000, 2000);
  ASSERT_TRUE(await([&] { return tool.result().isComplete; }));
  EXPECT_TRUE(tool.result().isBroken);
}

class EditToolTest : public ToolTest {
 protected:
  EditToolTest() {
    QObject::connect(&tool, &EditTool::edited,
                     [this](const GeometryChange& change) { changes.push_back(change); });
    canvas.setTool(&tool);
  }
  static geo::Geometry multi(double x, double y, double side) {
    const geo::Geometry box = geo::Geometry::box({x, y, x + side, y + side});
    return geo::Geometry::multiPolygon({&box, 1});
  }
  EditTool tool;
  std::vector<GeometryChange> changes;
};

TEST_F(EditToolTest, APointIsDragged) {
  tool.setFeatures({{"facility", "a", "店", geo::Geometry::point({100, 100})}});
  drag(103, 98, 150, 130);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].layer, "facility");
  EXPECT_EQ(changes[0].before.bounds().centre(), (geo::Point{100, 100}));
  EXPECT_EQ(changes[0].after.bounds().centre(), (geo::Point{150, 130}));
  click(150, 130);  // a click alone changes nothing
  EXPECT_EQ(changes.size(), 1U);
}

TEST_F(EditToolTest, ACornerIsDrawnToItsNeighbours) {
  tool.setFeatures(
      {{"district", "1", "第1", multi(50, 50, 100)}, {"district", "2", "第2", multi(200, 50, 100)}});
  click(100, 100);  // picks the first
  ASSERT_EQ(tool.picked(), 0U);
  drag(150, 150, 195, 145);  // near the second's corner (200, 150)
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].after.type(), geo::GeometryType::MultiPolygon);
  EXPECT_EQ(changes[0].after.bounds(), (geo::Box{50, 50, 200, 150}));
  EXPECT_TRUE(geo::isValid(changes[0].after));
  drag(150, 50, 193, 100);  // onto its edge
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[1].after.bounds().maxX, 200);
}

TEST_F(EditToolTest, AnOutlineThatWouldCrossItselfIsPutBack) {
  tool.setFeatures({{"district", "1", "第1", multi(50, 50, 100)}});
  click(100, 100);
  said.clear();
  drag(150, 150, 20, 100);
  EXPECT_TRUE(changes.empty());
  EXPECT_FALSE(said.isEmpty());
  EXPECT_EQ(tool.features()[0].geometry.wkb(), multi(50, 50, 100).wkb());
}

TEST_F(EditToolTest, CornersComeAndGo) {
  tool.setFeatures({{"district", "1", "第1", multi(50, 50, 100)}});
  click(100, 100);
  QTest::mouseDClick(&canvas, Qt::LeftButton, {}, at(100, 150));
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].after.parts()[0].size(), 6U);
  EXPECT_DOUBLE_EQ(geo::area(changes[0].after), 10000);
  QTest::mouseMove(&canvas, at(50, 50));
  key(Qt::Key_Delete);
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[1].after.parts()[0].size(), 5U);
  EXPECT_LT(geo::area(changes[1].after), 10000);
}

TEST_F(EditToolTest, HolesAndPartsStayWhatTheyAre) {
  const std::vector<std::vector<geo::Point>> rings{{{50, 50}, {150, 50}, {150, 150}, {50, 150}},
                                                   {{80, 80}, {80, 120}, {120, 120}, {120, 80}}};
  const std::vector<geo::Geometry> parts{geo::Geometry::polygon(rings),
                                         geo::Geometry::box({200, 50, 250, 100})};
  const geo::Geometry both = geo::Geometry::multiPolygon(parts);
  EXPECT_EQ(rebuilt(both, both.parts()).wkb(), both.wkb());
  tool.setFeatures({{"district", "1", "第1", both}});
  click(60, 60);
  drag(250, 100, 260, 130);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].after.parts().size(), 3U);
  EXPECT_GT(geo::area(changes[0].after), geo::area(both));
}

TEST_F(ToolTest, NotesAreDrawn) {
  std::vector<store::Note> notes;
  const auto collect = [&](const store::Note& note) { notes.push_back(note); };
  NoteTool text("text"), arrow("arrow"), area("area");
  for (NoteTool* tool : {&text, &arrow, &area}) QObject::connect(tool, &NoteTool::drawn, collect);
  canvas.setTool(&text);
  click(100, 100);
  canvas.setTool(&arrow);
  click(100, 100), doubleClick(200, 150);
  canvas.setTool(&area);
  click(100, 100), click(200, 100), doubleClick(200, 200);
  ASSERT_EQ(notes.size(), 3U);
  EXPECT_EQ(notes[0].geometry.type(), geo::GeometryType::Point);
  EXPECT_EQ(notes[1].geometry.type(), geo::GeometryType::LineString);
  EXPECT_EQ(notes[2].geometry.type(), geo::GeometryType::Polygon);
  EXPECT_EQ(notes[2].kind, "area");
}

}  // namespace
}  // namespace michi::ui
