#include "ui/shell/map_tools.h"

#include <gtest/gtest.h>

#include "map/city.h"
#include "ui/await.h"
#include "ui/canvas/bookmarks.h"
#include "ui/canvas/hazards_here.h"
#include "ui/canvas/map_pick.h"
#include "ui/session/changes.h"
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
  QUndoStack& stack() { return window.session().changes().stack(); }
  bool isIdle() {
    return await([this] { return window.session().jobs().isIdle(); });
  }
  /// What another program sees and does meanwhile.
  store::Workspace behind() const {
    return store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
  }
  geo::Point shop() const {
    for (const auto& one : behind().facilities())
      if (one.key == "shop") return one.position;
    return {};
  }
  QStringList notes() const {
    QStringList texts;
    for (const store::Note& one : behind().notes()) texts << q(one.text);
    return texts;
  }
  void edit(const QString& layer) {
    for (QMenu* menu : tools().findChildren<QMenu*>())
      for (QAction* one : menu->actions())
        if (one->text() == layer && !one->isCheckable()) one->trigger();
  }
  void dragShop() {
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, at(200, 300));
    QTest::mouseMove(&canvas(), at(900, 900));
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at(900, 900));
  }
  void addNote(const QString& words) {
    action("Note: words")->trigger();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at(1000, 1000));
    auto* dialog = opened<QDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(words);
    dialog->accept();
  }
  QPushButton* button(const QString& title) {
    for (QPushButton* one : window.findChildren<QPushButton*>())
      if (one->text() == title && one->isVisible()) return one;
    return nullptr;
  }
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

TEST_F(MapToolsTest, LookingUpAPlaceTellsItsHazards) {
  const auto lines = [&](double x, double y) {
    action("What is here?")->trigger();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at(x, y));
    QStringList found;
    const auto menus = tools().findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    const QPointer<QMenu> menu = menus.back();  // the one that came last
    EXPECT_TRUE(await([&] {
      found.clear();
      if (menu)
        for (QAction* one : menu->actions()) found.append(one->text());
      return found.contains("Hazards here") && !found.contains("Looking…");
    }));
    delete menu;
    canvas().setTool(nullptr);
    return found;
  };
  EXPECT_TRUE(lines(1500, 1000).contains("Flood depth (largest conceivable rain): 3 to 5 m — 北上川"));
  const QStringList slope = lines(200, 1800);
  EXPECT_TRUE(slope.contains("Steep slope failure: special warning zone — 沢"))
      << slope.join("|").toStdString();
  EXPECT_TRUE(lines(200, 600).contains("There is no data here (that does not mean that it is safe)."));
}

store::FloodZone flood(store::FloodMap map, int rank, const char* river) {
  return {"", map, rank, river, geo::Geometry()};
}

TEST(HazardWords, TheWorstOfEachMapIsSaidWithItsRivers) {
  using store::FloodMap;
  EXPECT_TRUE(hazardWords({}, {}).empty());
  const auto floods =
      hazardWords({flood(FloodMap::Collapse, 1, "北上川"), flood(FloodMap::Maximum, 2, "北上川"),
                   flood(FloodMap::Maximum, 5, "胆沢川"), flood(FloodMap::Duration, 3, ""),
                   flood(FloodMap::Planned, 0, "北上川"), flood(FloodMap::Collapse, 2, "")},
                  {});
  const std::vector<QString> expected{
      "Flood depth (largest conceivable rain): 10 to 20 m — 北上川・胆沢川", "The flood lasts: 1 to 3 days",
      "Houses may be swept away: torrent of the flood and erosion of the bank — 北上川"};
  EXPECT_EQ(floods, expected);
}

TEST(HazardWords, OfALandslideTheGravestZoneCounts) {
  const auto zone = [](int phenomenon, int rank, const char* name) {
    return store::LandslideZone{"", phenomenon, rank, name, "", "", geo::Geometry()};
  };
  const auto lines =
      hazardWords({}, {zone(3, 3, ""), zone(2, 1, "上の沢"), zone(2, 2, "中の沢"), zone(2, 4, "下の沢")});
  const std::vector<QString> expected{"Debris flow: special warning zone — 中の沢",
                                      "Landslide: warning zone (before its designation)"};
  EXPECT_EQ(lines, expected);
}

TEST_F(MapToolsTest, NotesFollowTheirLayer) {
  window.layers().setVisible(kNoteLayer, true);
  EXPECT_TRUE(tools().notes().overlay().isVisible());
  const auto source = window.layers().source(city());
  EXPECT_EQ(std::count(source.layers.begin(), source.layers.end(), kNoteLayer), 0) << "drawn by us";
  window.layers().setVisible(kNoteLayer, false);
  EXPECT_FALSE(tools().notes().overlay().isVisible());
}

TEST_F(MapToolsTest, AnEditIsKeptUndoneAndRedone) {
  edit("Facilities");
  ASSERT_EQ(canvas().tool(), &tools().editTool());
  ASSERT_EQ(tools().editTool().features().size(), 4U);
  const geo::Point target = canvas().view().toMap(at(900, 900));
  dragShop();
  ASSERT_TRUE(await([&] { return stack().canUndo(); }));
  EXPECT_LT(geo::distance(shop(), target), 1e-6);
  ASSERT_TRUE(await([&] { return geometryOf(city(), "facility", "shop").bounds().centre() == shop(); }));
  const geo::Point moved = shop();
  EXPECT_TRUE(stack().undoText().startsWith("moving of")) << stack().undoText().toStdString();
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(shop(), (geo::Point{200, 300}));
  EXPECT_EQ(geometryOf(city(), "facility", "shop").bounds().centre(), (geo::Point{200, 300}));
  stack().redo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(shop(), moved);
}

TEST_F(MapToolsTest, AnOutlineOfADistrictIsUndone) {
  const geo::Geometry before = geometryOf(city(), "district", "001");
  const geo::Geometry after = geo::Geometry::box({0, 0, 1500, 2000});
  tools().moveRecord({"district", "001", "水沢", before, after});
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(geometryOf(city(), "district", "001").bounds(), after.bounds());
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(geometryOf(city(), "district", "001").wkb(), before.wkb());
}

TEST_F(MapToolsTest, UndoDoesNotOverwriteWhatSomebodyElseMoved) {
  edit("Facilities");
  dragShop();
  ASSERT_TRUE(await([&] { return stack().canUndo(); }));
  behind().moveRecord("facility", "shop", geo::Geometry::point({700, 700}));
  stack().undo();
  auto* said = opened<QMessageBox>();
  ASSERT_NE(said, nullptr);
  EXPECT_TRUE(said->text().contains("meanwhile")) << said->text().toStdString();
  EXPECT_FALSE(stack().canUndo());
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(shop(), (geo::Point{700, 700}));
  EXPECT_EQ(geometryOf(city(), "facility", "shop").bounds().centre(), (geo::Point{700, 700}))
      << "what is there now is shown";
}

TEST_F(MapToolsTest, ANoteIsAskedForKeptUndoneAndRedone) {
  addNote("雪が深い");
  ASSERT_EQ(tools().notes().notes().size(), 1U);
  EXPECT_TRUE(window.layers().find(kNoteLayer)->isVisible);
  ASSERT_TRUE(await([&] { return notes() == QStringList{"雪が深い"}; }));
  ASSERT_TRUE(isIdle());
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(notes().isEmpty());
  EXPECT_TRUE(tools().notes().notes().empty());
  stack().redo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(notes(), QStringList{"雪が深い"});
  EXPECT_EQ(tools().notes().notes().size(), 1U);
}

TEST_F(MapToolsTest, ANoteIsChangedTakenAwayAndBothUndone) {
  addNote("雪が深い");
  ASSERT_TRUE(isIdle());
  tools().notes().change(0);
  auto* dialog = opened<QDialog>();
  dialog->findChild<QPlainTextEdit*>()->setPlainText("通れない");
  dialog->accept();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(notes(), QStringList{"通れない"});
  tools().notes().change(0);
  ASSERT_TRUE(await([&] { return button("Take the note away") != nullptr; }));
  button("Take the note away")->click();
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(notes().isEmpty());
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(notes(), QStringList{"通れない"});
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(notes(), QStringList{"雪が深い"});
}

TEST_F(MapToolsTest, UndoOfANoteSpeaksWhenSomebodyElseChangedIt) {
  addNote("雪が深い");
  ASSERT_TRUE(isIdle());
  auto workspace = behind();
  auto all = workspace.notes();
  all.at(0).text = "もう大丈夫";
  all.push_back({"text", "別の人", "#005AB5", geo::Geometry::point({1, 2})});
  workspace.saveNotes(all);
  stack().undo();
  auto* said = opened<QMessageBox>();
  ASSERT_NE(said, nullptr);
  EXPECT_TRUE(said->text().contains("meanwhile")) << said->text().toStdString();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(notes(), (QStringList{"もう大丈夫", "別の人"}));
  EXPECT_EQ(tools().notes().notes().size(), 2U) << "what is there now is shown";
}

TEST_F(MapToolsTest, ANoteOfSomebodyElseSurvivesAnUndo) {
  addNote("雪が深い");
  ASSERT_TRUE(isIdle());
  behind().changeNote({}, store::Note{"text", "別の人", "#005AB5", geo::Geometry::point({1, 2})});
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(notes(), QStringList{"別の人"});
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
