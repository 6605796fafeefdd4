#include "ui/shell/map_tools.h"

#include <gtest/gtest.h>

#include "map/city.h"
#include "ui/await.h"
#include "ui/canvas/bookmarks.h"
#include "ui/canvas/map_pick.h"
#include "ui/shell/main_window.h"
#include "ui/shell/place_dialog.h"

namespace michi::ui {
namespace {

/// The whole window over the small city.
class MapToolsTest : public map::CityTest {
 protected:
  MapToolsTest() : window(resources(), MICHI_BINARY_DIR "/bin") {
    window.resize(1200, 900);
    window.show();
    window.begin(QString::fromStdString(path("city.michi")));
    EXPECT_TRUE(await([this] { return window.session().isOpen(); }));
    canvas().showExtent({0, 0, 4000, 2000});
    tools().setPickedKind("facility");
    window.layers().showOnly({"district", "facility_shop", "shelter"});
  }
  MapCanvas& canvas() { return window.canvas(); }
  MapTools& tools() { return window.mapTools(); }
  Selection& selection() { return window.selection(); }
  const City& city() { return *window.session().city(); }
  QAction* action(const QString& title) {
    for (QAction* one : tools().menuActions())
      if (one->text() == title) return one;
    ADD_FAILURE() << title.toStdString();
    return nullptr;
  }
  QPoint at(double x, double y) { return canvas().view().toScreen(geo::Point{x, y}).toPoint(); }
  template <class Dialog>
  Dialog* opened() {
    Dialog* found = nullptr;
    EXPECT_TRUE(
        await([&] { return (found = window.findChild<Dialog*>()) != nullptr && found->isVisible(); }));
    return found;
  }

  MainWindow window;
};

using Keys = std::vector<std::string>;

TEST_F(MapToolsTest, ThingsArePickedByClickAndRectangle) {
  action("Pick by a click or a rectangle")->trigger();
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at(200, 300));
  EXPECT_EQ(selection().kind(), "facility");
  EXPECT_EQ(selection().keys(), Keys{"shop"});
  QTest::mouseClick(&canvas(), Qt::LeftButton, Qt::ControlModifier, at(600, 300));
  EXPECT_EQ(selection().keys(), (Keys{"clinic", "shop"}));
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at(3000, 1800));
  EXPECT_EQ(selection().kind(), "district");
  EXPECT_EQ(selection().keys(), Keys{"002"});
  QTest::mousePress(&canvas(), Qt::LeftButton, {}, at(500, 500));
  QTest::mouseMove(&canvas(), at(1100, 100));
  QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at(1100, 100));
  EXPECT_EQ(selection().keys(), (Keys{"clinic", "pharmacy"}));
}

TEST_F(MapToolsTest, TheAreaPicksByKindAndLockedHouseholdsNever) {
  const geo::Geometry west = geo::Geometry::box({0, 0, 1900, 2000});
  tools().setPickedKind("district");
  tools().selectInside(west, {});
  EXPECT_EQ(selection().keys(), Keys{"001"});
  tools().setPickedKind("shelter");
  tools().selectInside(west, {});
  EXPECT_EQ(selection().keys(), Keys{"E1"});
  tools().setPickedKind("household");
  tools().selectInside(west, {});
  EXPECT_EQ(selection().kind(), "shelter");
}

TEST_F(MapToolsTest, WhatLiesHereIsListedNearestFirst) {
  const auto hits = hitsAt(city(), kindsShown(window.layers()), {210, 300}, 500);
  ASSERT_EQ(hits.size(), 3U);
  EXPECT_EQ(hits[0].key, "shop");
  EXPECT_EQ(hits[1].key, "clinic");
  EXPECT_EQ(hits[2].key, "001");
  EXPECT_TRUE(hitsAt(city(), {"facility"}, {3000, 1800}, 50).empty());
}

TEST_F(MapToolsTest, AnEditIsKeptAndCanBeUndone) {
  std::vector<GeometryChange> byHand, moved;
  QObject::connect(&tools(), &MapTools::editedByHand,
                   [&](const GeometryChange& change) { byHand.push_back(change); });
  QObject::connect(&tools(), &MapTools::recordMoved,
                   [&](const GeometryChange& change) { moved.push_back(change); });
  for (QMenu* menu : tools().findChildren<QMenu*>())
    for (QAction* one : menu->actions())
      if (one->text() == "Facilities" && !one->isCheckable()) one->trigger();
  ASSERT_EQ(canvas().tool(), &tools().editTool());
  ASSERT_EQ(tools().editTool().features().size(), 4U);
  const geo::Point target = canvas().view().toMap(at(900, 900));
  QTest::mousePress(&canvas(), Qt::LeftButton, {}, at(200, 300));
  QTest::mouseMove(&canvas(), at(900, 900));
  QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at(900, 900));
  ASSERT_TRUE(await([&] { return moved.size() == 1; }));
  ASSERT_EQ(byHand.size(), 1U);
  const auto kept = [&] {
    const auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadOnly);
    for (const auto& one : workspace.facilities())
      if (one.key == "shop") return one.position;
    return geo::Point{};
  };
  EXPECT_LT(geo::distance(kept(), target), 1e-6);
  ASSERT_TRUE(await([&] { return geometryOf(city(), "facility", "shop").bounds().centre() == kept(); }));
  tools().moveRecord({byHand[0].layer, byHand[0].key, byHand[0].title, byHand[0].after, byHand[0].before});
  ASSERT_TRUE(await([&] { return moved.size() == 2; }));
  EXPECT_EQ(kept(), (geo::Point{200, 300}));
  EXPECT_EQ(byHand.size(), 1U);
}

TEST_F(MapToolsTest, ANoteIsAskedForAndKept) {
  action("Note: words")->trigger();
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at(1000, 1000));
  auto* dialog = opened<QDialog>();
  ASSERT_NE(dialog, nullptr);
  dialog->findChild<QPlainTextEdit*>()->setPlainText("雪が深い");
  dialog->accept();
  ASSERT_EQ(tools().notes().notes().size(), 1U);
  const auto kept = [&] {
    return store::Workspace::open(path("city.michi"), store::Access::ReadOnly).notes();
  };
  ASSERT_TRUE(await([&] { return kept().size() == 1; }));
  EXPECT_EQ(kept()[0].text, "雪が深い");
}

TEST_F(MapToolsTest, CoordinatesLeadToTheirPlace) {
  tools().goToCoordinates();
  auto* dialog = opened<PlaceDialog>();
  ASSERT_NE(dialog, nullptr);
  dialog->input().setText("nowhere");
  EXPECT_FALSE(dialog->place());
  dialog->input().setText("X 1500 Y 3000");
  ASSERT_TRUE(dialog->place());
  dialog->accept();
  EXPECT_EQ(canvas().view().centre(), (geo::Point{3000, 1500}));
  EXPECT_LE(canvas().scale(), 5001);
}

TEST_F(MapToolsTest, TheToolInHandIsShownAndEscPutsItAway) {
  QAction* measure = action("Measure an area");
  measure->trigger();
  EXPECT_TRUE(measure->isChecked());
  QTest::keyClick(&canvas(), Qt::Key_Escape);
  EXPECT_FALSE(measure->isChecked());
  EXPECT_TRUE(action("Move the map")->isChecked());
}

TEST_F(MapToolsTest, ClosingTheWorkspaceTakesEverythingAway) {
  tools().setPickedKind("district");
  tools().selectInside(geo::Geometry::box({0, 0, 4000, 2000}), {});
  action("Measure a way")->trigger();
  window.session().close();
  EXPECT_EQ(canvas().tool(), nullptr);
  action("What is here?")->trigger();
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, {300, 300});
  tools().goToCoordinates();
  EXPECT_EQ(window.findChild<PlaceDialog*>(), nullptr);
}

}  // namespace
}  // namespace michi::ui
