// The layer panel with mouse and keyboard, on a real worker.

#include "ui/layers/layer_panel.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QMimeData>
#include <QSettings>
#include <QtWidgets>
#include <atomic>
#include <fstream>
#include <thread>

#include "map/city.h"
#include "ui/await.h"
#include "ui/canvas/map_canvas.h"

namespace michi::ui {
namespace {

class LayerPanelTest : public map::CityTest {
 protected:
  LayerPanelTest()
      : session(resources(), MICHI_BINARY_DIR "/bin"),
        layers((QSettings().clear(), resources())),
        canvas(options()),
        panel(session, layers, canvas) {
    QObject::connect(&panel, &LayerPanel::said, [this](const QString& words) { said = words; });
    QObject::connect(&panel, &LayerPanel::failed, [this](const Error& error) { refused = error.happened(); });
    QObject::connect(&layers, &LayerList::changed, [this] {
      if (session.isOpen()) canvas.setSource(layers.source(*session.city()));
    });
    layers.enter("test", {"ground", "district", "flood_max", "shelter"});
    canvas.resize(400, 200);
    canvas.show();
    panel.resize(300, 700);
    panel.show();
    session.open(QString::fromStdString(path("city.michi")));
    EXPECT_TRUE(await([this] { return session.isOpen(); }));
    canvas.setSource(layers.source(*session.city()));
    canvas.showExtent({0, 0, 4000, 2000});
  }
  ~LayerPanelTest() override { session.close(); }

  bool isSharp() {
    return await([this] { return canvas.isSharp(); });
  }
  QColor at(geo::Point place) { return canvas.picture().pixelColor(canvas.view().toScreen(place).toPoint()); }
  QString file(const std::string& name, const std::string& content) const {
    std::ofstream(path(name), std::ios::binary) << content;
    return QString::fromStdString(path(name));
  }
  QString square() const {
    return file(
        "広場.geojson",
        R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:6678"}},"features":[
      {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":
      [[[1000,1600],[3000,1600],[3000,1950],[1000,1950],[1000,1600]]]}}]})");
  }
  std::string firstGuest() const {
    for (const LayerState& layer : layers.all())
      if (layer.kind == LayerKind::Guest) return layer.id();
    return {};
  }

  Session session;
  LayerList layers;
  MapCanvas canvas;
  LayerPanel panel;
  QString said;
  std::string refused;
};

TEST_F(LayerPanelTest, SymbolsComeFromTheStyles) {
  ASSERT_TRUE(await([this] { return panel.model().rowCount(panel.model().indexOf("flood_max")) > 1; }));
  const QModelIndex flood = panel.model().indexOf("flood_max");
  const QModelIndex first = panel.model().index(0, 0, flood);
  EXPECT_FALSE(first.data().toString().isEmpty());
  EXPECT_FALSE(first.data(Qt::DecorationRole).value<QPixmap>().isNull());
  EXPECT_TRUE(panel.tree().isExpanded(flood));
  EXPECT_FALSE(panel.model().indexOf("district").data(Qt::DecorationRole).value<QPixmap>().isNull())
      << "a single symbol stands beside the name";
}

TEST_F(LayerPanelTest, CountsAreThoseOfTheLayerNotOfItsTable) {
  const auto count = [this](const char* id) {
    return panel.model().indexOf(id).siblingAtColumn(LayerModel::Count).data().toString();
  };
  ASSERT_TRUE(await([&] { return !count("facility_shop").isEmpty(); }));
  EXPECT_EQ(count("facility_shop"), "1") << "of four facilities";
  EXPECT_EQ(count("district"), "2");
}

TEST_F(LayerPanelTest, SpaceTogglesAndAltArrowsMove) {
  panel.setCurrent("flood_max");
  panel.tree().setFocus();
  QTest::keyClick(&panel.tree(), Qt::Key_Space);
  EXPECT_FALSE(layers.find("flood_max")->isVisible);
  QTest::keyClick(&panel.tree(), Qt::Key_Return);
  EXPECT_TRUE(layers.find("flood_max")->isVisible);
  const int before = panel.model().indexOf("flood_max").row();
  QTest::keyClick(&panel.tree(), Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(panel.model().indexOf("flood_max").row(), before - 1);
  EXPECT_EQ(panel.current(), "flood_max") << "it stays chosen";
}

TEST_F(LayerPanelTest, AClickOnTheBoxHidesTheLayerOnTheMap) {
  ASSERT_TRUE(isSharp());
  const QColor flooded = at({700, 620});
  panel.tree().scrollTo(panel.model().indexOf("flood_max"));
  const QRect row = panel.tree().visualRect(panel.model().indexOf("flood_max"));
  QTest::mouseClick(panel.tree().viewport(), Qt::LeftButton, {},
                    row.topLeft() + QPoint(10, row.height() / 2));
  EXPECT_FALSE(layers.find("flood_max")->isVisible);
  ASSERT_TRUE(isSharp());
  EXPECT_NE(at({700, 620}), flooded);
}

TEST_F(LayerPanelTest, TheSliderMakesTheChosenLayerPale) {
  ASSERT_TRUE(isSharp());
  auto* slider = panel.findChild<QSlider*>();
  EXPECT_FALSE(slider->isEnabled()) << "nothing is chosen";
  panel.setCurrent("flood_max");
  EXPECT_TRUE(slider->isEnabled());
  EXPECT_EQ(slider->value(), 100);
  slider->setFocus();
  QTest::keyClick(slider, Qt::Key_PageDown);
  EXPECT_NEAR(layers.find("flood_max")->opacity, 0.9, 0.001);
  panel.setCurrent("shelter");
  EXPECT_EQ(slider->value(), 100);
  EXPECT_NEAR(layers.find("flood_max")->opacity, 0.9, 0.001) << "choosing changes nothing";
}

TEST_F(LayerPanelTest, AnotherLookIsChosenFromTheMenu) {
  const std::unique_ptr<QMenu> menu(panel.menuFor("flood_max"));
  QMenu* looks = menu->actions().first()->menu();
  ASSERT_NE(looks, nullptr);
  QAction* other = nullptr;
  int checked = 0;
  for (QAction* action : looks->actions()) {
    checked += action->isChecked() ? 1 : 0;
    if (!action->isChecked()) other = action;
  }
  EXPECT_EQ(checked, 1);
  ASSERT_NE(other, nullptr);
  other->trigger();
  EXPECT_FALSE(layers.find("flood_max")->style.empty());
}

TEST_F(LayerPanelTest, AGuestIsShownListedAndTakenAway) {
  ASSERT_TRUE(isSharp());
  const QColor before = at({2500, 1800});
  panel.guests().add(square());
  ASSERT_TRUE(await([this] { return !firstGuest().empty(); }));
  EXPECT_TRUE(said.contains("広場"));
  ASSERT_TRUE(await([&] { return canvas.isSharp() && at({2500, 1800}) != before; }));
  const QModelIndex row = panel.model().indexOf(firstGuest());
  EXPECT_EQ(row.data().toString(), "広場");
  EXPECT_EQ(row.siblingAtColumn(LayerModel::Count).data().toString(), "1");
  panel.setCurrent(firstGuest());
  QTest::keyClick(&panel.tree(), Qt::Key_Delete);
  EXPECT_EQ(firstGuest(), "");
  ASSERT_TRUE(await([&] { return canvas.isSharp() && at({2500, 1800}) == before; }));
}

TEST_F(LayerPanelTest, AFileThatIsNoMapIsRefusedInWords) {
  panel.guests().add(file("手紙.txt", "拝啓"));
  ASSERT_TRUE(await([this] { return !refused.empty(); }));
  EXPECT_EQ(refused, "This file holds nothing that can be drawn on a map.");
  EXPECT_EQ(firstGuest(), "");
}

TEST_F(LayerPanelTest, AFileDroppedOnTheWindowBecomesAGuest) {
  QWidget window;
  new FileDrop(window, panel.guests(), session);
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(square())});
  QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(&window, &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(&window, &drop);
  EXPECT_TRUE(await([this] { return !firstGuest().empty(); }));
}

TEST_F(LayerPanelTest, ClosingTheWorkspaceTakesGuestsAway) {
  panel.guests().add(square());
  ASSERT_TRUE(await([this] { return !firstGuest().empty(); }));
  session.close();
  EXPECT_EQ(firstGuest(), "");
}

TEST_F(LayerPanelTest, AGuestWhoseFileGoesIsMarkedAndTheMapStays) {
  panel.guests().add(square());
  ASSERT_TRUE(await([this] { return !firstGuest().empty(); }));
  ASSERT_TRUE(isSharp());
  ASSERT_TRUE(QFile::remove(QString::fromStdString(path("広場.geojson"))));
  canvas.refresh();
  ASSERT_TRUE(await([this] { return !layers.find(firstGuest())->trouble.isEmpty(); }));
  EXPECT_TRUE(isSharp());
}

TEST_F(LayerPanelTest, AGuestThatKillsTheWorkerIsLeftOutAndTheMapStays) {
  // Reading a pipe waits: a worker that does is killed, as if the file had broken it.
  const std::string pipe = path("broken.geojson");
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  const QString script = file("worker.sh", "#!/bin/sh\necho $$ > '" + path("pid") +
                                               "'\nexec '" MICHI_BINARY_DIR "/bin/michi-mapworker' \"$@\"\n");
  QFile(script).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  ASSERT_TRUE(isSharp());
  qputenv("MICHI_MAPWORKER", script.toUtf8());
  ::kill(static_cast<pid_t>(canvas.drawer().workerPid()), SIGKILL);
  std::atomic<int> deaths = 0;
  std::jthread killer([&](const std::stop_token& stop) {
    pid_t last = 0;
    while (!stop.stop_requested()) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
      const int end = ::open(pipe.c_str(), O_WRONLY | O_NONBLOCK);  // -1 while nobody reads
      if (end < 0) continue;
      pid_t pid = 0;
      std::ifstream(path("pid")) >> pid;
      if (pid > 0 && pid != last) {
        ::kill(pid, SIGKILL);
        last = pid;
        ++deaths;
      }
      ::close(end);
    }
  });
  LayerState guest;
  guest.def.title = "こわれた地図";
  guest.guest.file = pipe;
  guest.isPicture = true;  // without symbols: the legend does not ask for it
  layers.addGuest(guest);
  const std::string bad = firstGuest();
  EXPECT_TRUE(await([&] { return !layers.find(bad)->trouble.isEmpty(); }));
  EXPECT_TRUE(isSharp());
  killer.request_stop();
  killer.join();
  qunsetenv("MICHI_MAPWORKER");
  EXPECT_EQ(deaths, 4) << "twice with the others, twice alone";
  canvas.zoomBy(1.5);
  EXPECT_TRUE(isSharp());
}

TEST_F(LayerPanelTest, NoNetworkIsSaidOnceAndTheMapIsDrawn) {
  BaseMapChoice nowhere = baseMapPresets().front();
  nowhere.map.tiles = "http://127.0.0.1:9/{z}/{x}/{y}.png";
  layers.setBaseMap(nowhere);
  ASSERT_TRUE(await([this] { return !said.isEmpty(); }));
  EXPECT_FALSE(layers.find(map::kBaseMapId)->trouble.isEmpty());
  EXPECT_TRUE(isSharp());
  said.clear();
  canvas.zoomBy(1.5);
  EXPECT_TRUE(isSharp());
  EXPECT_EQ(said, "");
}

TEST_F(LayerPanelTest, EverythingHasANameAndAToolTip) {
  for (QToolButton* button : panel.findChildren<QToolButton*>()) {
    EXPECT_FALSE(button->accessibleName().isEmpty());
    EXPECT_FALSE(button->toolTip().isEmpty());
    EXPECT_NE(button->focusPolicy(), Qt::NoFocus);
  }
  EXPECT_FALSE(panel.tree().accessibleName().isEmpty());
}

}  // namespace
}  // namespace michi::ui
