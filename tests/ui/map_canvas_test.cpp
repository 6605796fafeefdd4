#include "ui/canvas/map_canvas.h"

#include <gtest/gtest.h>
#include <signal.h>

#include "map/city.h"
#include "ui/await.h"

namespace michi::ui {
namespace {

class MapCanvasTest : public map::CityTest {
 protected:
  MapCanvasTest() : canvas(options()) {
    canvas.resize(400, 200);
    canvas.show();
    canvas.setSource(source({"district", "flood_max"}));
    canvas.showExtent({0, 0, 4000, 2000});
  }
  bool isSharp() {
    return await([this] { return canvas.isSharp(); });
  }

  MapCanvas canvas;
};

TEST_F(MapCanvasTest, TheSharpPictureComes) {
  ASSERT_TRUE(isSharp());
  const QImage picture = canvas.picture();
  EXPECT_EQ(picture.size(), canvas.size() * canvas.devicePixelRatioF());
  const QPoint flooded = canvas.view().toScreen(geo::Point{1000, 1000}).toPoint();
  const QPoint dry = canvas.view().toScreen(geo::Point{1000, 1900}).toPoint();
  EXPECT_NE(picture.pixelColor(flooded), picture.pixelColor(dry));
}

TEST_F(MapCanvasTest, DraggingMovesTheLastPictureAtOnce) {
  ASSERT_TRUE(isSharp());
  const geo::Point grasped = canvas.view().toMap({100, 100});
  QTest::mousePress(&canvas, Qt::LeftButton, {}, {100, 100});
  QTest::mouseMove(&canvas, {160, 90});
  EXPECT_NEAR(canvas.view().toScreen(grasped).x(), 160, 0.01);
  EXPECT_NEAR(canvas.view().toScreen(grasped).y(), 90, 0.01);
  EXPECT_FALSE(canvas.isSharp());
  QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {160, 90});
  EXPECT_TRUE(isSharp());
}

TEST_F(MapCanvasTest, KeysMoveAndZoomAndViewsAreRemembered) {
  const MapView first = canvas.view();
  QTest::keyClick(&canvas, Qt::Key_Plus);
  EXPECT_LT(canvas.view().metresPerPixel(), first.metresPerPixel());
  QTest::keyClick(&canvas, Qt::Key_Right);
  EXPECT_GT(canvas.view().centre().x, first.centre().x);
  const MapView second = canvas.view();
  canvas.previousView();
  EXPECT_EQ(canvas.view(), first);
  canvas.nextView();
  EXPECT_EQ(canvas.view(), second);
}

TEST_F(MapCanvasTest, AKilledWorkerCostsOneRedraw) {
  ASSERT_TRUE(isSharp());
  const auto pid = canvas.drawer().workerPid();
  ASSERT_GT(pid, 0);
  QString note;
  QObject::connect(&canvas, &MapCanvas::message, [&](const QString& words) { note = words; });
  ASSERT_EQ(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
  canvas.zoomBy(2);
  ASSERT_TRUE(isSharp());
  ASSERT_TRUE(await([&] { return !note.isEmpty(); }));
  EXPECT_NE(canvas.drawer().workerPid(), pid);
}

TEST_F(MapCanvasTest, OnlyTheNewestRequestIsShown) {
  for (int i = 0; i < 20; ++i) {
    canvas.zoomBy(i % 2 == 0 ? 1.1 : 0.8);
    QTest::qWait(15);
  }
  ASSERT_TRUE(isSharp());
}

}  // namespace
}  // namespace michi::ui
