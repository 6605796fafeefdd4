#include "ui/layers/layer_list.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>

#include "ui/layers/style_catalogue.h"

namespace michi::ui {
namespace {

const std::string kResources = MICHI_SOURCE_DIR;
const std::vector<std::string> kTheme = {"ground", "flood_max", "road", "district"};

class LayerListTest : public testing::Test {
 protected:
  LayerListTest() { QSettings().clear(); }

  static City city() {
    store::WorkspaceInfo info;
    info.crs = "EPSG:6678";
    return {"/data/oshu.michi", info, plugin::Districts({}), {}, {}, {}, {}, false};
  }
  static LayerState guest() {
    LayerState state;
    state.def.title = "散歩道";
    state.guest.file = "/home/a.geojson";
    return state;
  }
  static std::size_t at(const LayerList& layers, const std::string& id) {
    for (std::size_t i = 0; i < layers.all().size(); ++i)
      if (layers.all()[i].id() == id) return i;
    ADD_FAILURE() << id;
    return 0;
  }
};

TEST_F(LayerListTest, AThemeIsDrawnInTheOrderOfTheFiles) {
  LayerList layers(kResources);
  layers.enter("mobility", kTheme);
  const map::MapSource source = layers.source(city());
  EXPECT_EQ(source.layers, kTheme);
  EXPECT_TRUE(source.isOrdered);
  EXPECT_TRUE(source.looks.empty());
  EXPECT_TRUE(source.base.tiles.empty()) << "no base map at first";
}

TEST_F(LayerListTest, WhatTheUserChangesGoesToTheWorker) {
  LayerList layers(kResources);
  layers.enter("mobility", kTheme);
  const QSignalSpy changed(&layers, &LayerList::changed);
  layers.setOpacity("flood_max", 0.4);
  layers.setStyle("road", "rail.qml");
  layers.move("flood_max", "district", "背景");
  EXPECT_EQ(changed.count(), 3);
  const map::MapSource source = layers.source(city());
  EXPECT_EQ(source.layers, (std::vector<std::string>{"ground", "road", "district", "flood_max"}));
  EXPECT_EQ(source.looks.at("flood_max"), (map::LayerLook{0.4, ""}));
  EXPECT_EQ(source.looks.at("road"), (map::LayerLook{1, "rail.qml"}));
  layers.move("flood_max", "", "災害");
  EXPECT_EQ(layers.source(city()).layers.front(), "flood_max") << "lowest of all";
}

TEST_F(LayerListTest, EachPerspectiveRemembersItsOwn) {
  {
    LayerList layers(kResources);
    layers.enter("mobility", kTheme);
    layers.setVisible("road", false);
    layers.setVisible("shelter", true);
    layers.setOpacity("flood_max", 0.25);
    layers.setStyle("road", "rail.qml");
    layers.move("flood_max", "district", "生活・交通");
    layers.enter("wardmap", kTheme);
    EXPECT_EQ(layers.source(city()).layers, kTheme);
    EXPECT_EQ(layers.find("flood_max")->opacity, 1);
  }
  LayerList later(kResources);
  later.enter("mobility", kTheme);
  EXPECT_FALSE(later.find("road")->isVisible);
  EXPECT_TRUE(later.find("shelter")->isVisible);
  EXPECT_EQ(later.find("flood_max")->opacity, 0.25);
  EXPECT_EQ(later.find("flood_max")->group, "生活・交通");
  EXPECT_EQ(later.find("road")->style, "rail.qml");
  EXPECT_EQ(at(later, "flood_max"), at(later, "district") + 1);
  later.restore();
  EXPECT_EQ(later.source(city()).layers, kTheme);
  EXPECT_TRUE(later.source(city()).looks.empty());
  LayerList last(kResources);
  last.enter("mobility", kTheme);
  EXPECT_EQ(last.source(city()).layers, kTheme);
}

TEST_F(LayerListTest, AStyleThatIsGoneIsForgotten) {
  {
    LayerList layers(kResources);
    layers.enter("mobility", kTheme);
    layers.setStyle("road", "gone.qml");
  }
  LayerList layers(kResources);
  layers.enter("mobility", kTheme);
  EXPECT_EQ(layers.find("road")->style, "");
}

TEST_F(LayerListTest, GuestsLieOnTopAndAreNeverStored) {
  {
    LayerList layers(kResources);
    layers.enter("mobility", kTheme);
    const std::string id = layers.addGuest(guest());
    layers.addGuest(guest());
    const map::MapSource source = layers.source(city());
    ASSERT_EQ(source.guests.size(), 2U);
    EXPECT_NE(source.guests[0].id, source.guests[1].id);
    EXPECT_EQ(source.layers.back(), source.guests[1].id);
    layers.enter("wardmap", kTheme);
    EXPECT_EQ(layers.source(city()).guests.size(), 2U) << "they stay when the perspective changes";
    layers.removeGuest(id);
    EXPECT_EQ(layers.source(city()).guests.size(), 1U);
    layers.removeGuest("road");
    EXPECT_NE(layers.find("road"), nullptr);
  }
  for (const QString& key : QSettings().allKeys())
    EXPECT_FALSE(QSettings().value(key).toString().contains("a.geojson")) << key.toStdString();
  EXPECT_TRUE(LayerList(kResources).source(city()).guests.empty());
}

TEST_F(LayerListTest, ABaseMapLiesUponTheGroundWithItsCredit) {
  LayerList layers(kResources);
  layers.enter("mobility", kTheme);
  EXPECT_EQ(layers.credit(), "");
  layers.setBaseMap(baseMapPresets().front());
  const map::MapSource source = layers.source(city());
  EXPECT_EQ(source.base.tiles, "https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png");
  EXPECT_EQ(source.layers[0], "ground");
  EXPECT_EQ(source.layers[1], map::kBaseMapId);
  EXPECT_EQ(layers.credit(), "国土地理院");
  layers.setVisible(map::kBaseMapId, false);
  EXPECT_TRUE(layers.source(city()).base.tiles.empty());
  EXPECT_EQ(layers.credit(), "");
  layers.setBaseMap({});
  EXPECT_EQ(layers.find(map::kBaseMapId), nullptr);
}

TEST_F(LayerListTest, LayersForLayoutsAreNotListed) {
  const LayerList layers(kResources);
  EXPECT_FALSE(layers.find("overview")->isListed());
  EXPECT_FALSE(layers.find("overview_here")->isListed());
  EXPECT_TRUE(layers.find("flood_duration")->isListed());
  EXPECT_TRUE(layers.find("ground")->isListed());
}

TEST(StyleCatalogue, OffersWhatTheLayerCanWear) {
  const auto defs = catalog::readLayers(kResources + "/layers", kResources + "/styles");
  const auto styles = readStyles(kResources + "/styles");
  const auto offered = [&](const char* id) {
    std::vector<std::string> files;
    for (const auto& def : defs) {
      if (def.id != id) continue;
      for (const StyleChoice& style : stylesFor(def, styles, defs)) files.push_back(style.file);
    }
    return files;
  };
  const auto has = [](const std::vector<std::string>& files, const char* file) {
    return std::find(files.begin(), files.end(), file) != files.end();
  };
  const auto flood = offered("flood_max");
  EXPECT_TRUE(has(flood, "flood_depth.qml"));
  EXPECT_TRUE(has(flood, "flood_duration.qml")) << "of the same table";
  EXPECT_TRUE(has(flood, "ground.qml")) << "one symbol fits all";
  EXPECT_FALSE(has(flood, "population.qml")) << "wants other columns";
  EXPECT_FALSE(has(flood, "road.qml")) << "for lines";
  EXPECT_TRUE(has(offered("facility_shop"), "facility_salon.qml"));
  for (const StyleChoice& style : styles)
    EXPECT_FALSE(style.title.contains(":")) << style.title.toStdString();
}

}  // namespace
}  // namespace michi::ui
