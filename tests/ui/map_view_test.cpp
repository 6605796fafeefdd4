#include "ui/canvas/map_view.h"

#include <gtest/gtest.h>

#include "ui/canvas/map_furniture.h"

namespace michi::ui {
namespace {

TEST(MapView, ScreenAndMapAreEachOthersInverse) {
  const MapView view({1000, 2000}, 4, {800, 600});
  EXPECT_EQ(view.toScreen(geo::Point{1000, 2000}), QPointF(400, 300));
  EXPECT_EQ(view.toScreen(geo::Point{1400, 2400}), QPointF(500, 200));  // north is up
  const geo::Point back = view.toMap({123, 456});
  EXPECT_EQ(view.toScreen(back), QPointF(123, 456));
  EXPECT_EQ(view.extent(), (geo::Box{-600, 800, 2600, 3200}));
}

TEST(MapView, AZoomKeepsWhatLiesUnderTheMouse) {
  const MapView view({1000, 2000}, 4, {800, 600});
  const QPointF mouse(700, 50);
  const geo::Point under = view.toMap(mouse);
  for (const double factor : {2.0, 0.5, 1.25}) {
    const MapView zoomed = view.zoomed(factor, mouse);
    EXPECT_DOUBLE_EQ(zoomed.metresPerPixel(), 4 / factor);
    EXPECT_NEAR(zoomed.toMap(mouse).x, under.x, 1e-9);
    EXPECT_NEAR(zoomed.toMap(mouse).y, under.y, 1e-9);
  }
}

TEST(MapView, ZoomHasAnEnd) {
  MapView view({0, 0}, 1, {100, 100});
  for (int i = 0; i < 100; ++i) view = view.zoomed(2, {50, 50});
  EXPECT_GT(view.metresPerPixel(), 0.001);
  for (int i = 0; i < 100; ++i) view = view.zoomed(0.5, {50, 50});
  EXPECT_LT(view.metresPerPixel(), 100000);
}

TEST(MapView, PansWithTheHand) {
  const MapView view({0, 0}, 10, {100, 100});
  const geo::Point grasped = view.toMap({20, 20});
  EXPECT_EQ(view.panned({30, -5}).toScreen(grasped), QPointF(50, 15));
}

TEST(MapView, TheScaleIsThatOfTheScreen) {
  const MapView view({0, 0}, 0.0254, {100, 100});
  EXPECT_DOUBLE_EQ(view.scale(96), 96);
  EXPECT_DOUBLE_EQ(view.withScale(2500, 96).scale(96), 2500);
}

TEST(MapFurniture, TheScaleBarIsRoundAndFits) {
  for (double metresPerPixel = 0.02; metresPerPixel < 3000; metresPerPixel *= 1.37) {
    const ScaleBar bar = scaleBarFor(MapView({0, 0}, metresPerPixel, {800, 600}), 160);
    EXPECT_LE(bar.pixels, 160);
    EXPECT_GE(bar.pixels, 60);
    EXPECT_DOUBLE_EQ(bar.pixels * metresPerPixel, bar.metres);
  }
  EXPECT_EQ(scaleBarFor(MapView({0, 0}, 4, {800, 600}), 160).label, "500 m");
  EXPECT_EQ(scaleBarFor(MapView({0, 0}, 40, {800, 600}), 160).label, "5 km");
}

}  // namespace
}  // namespace michi::ui
