#include "ui/layers/layer_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSettings>

#include "ui/canvas/map_drawer.h"

namespace michi::ui {
namespace {

class LayerModelTest : public testing::Test {
 protected:
  LayerModelTest() {
    QSettings().clear();
    layers.enter("test", {"ground", "road", "district", "flood_max", "shelter", "facility_shop"});
  }
  QModelIndex group(const QString& title) const {
    for (int row = 0; row < model.rowCount(); ++row)
      if (model.index(row, 0).data().toString() == title) return model.index(row, 0);
    return {};
  }
  QStringList rows(const QModelIndex& parent) const {
    QStringList ids;
    for (int row = 0; row < model.rowCount(parent); ++row)
      ids << model.index(row, 0, parent).data(LayerModel::IdRole).toString();
    return ids;
  }
  bool drop(const char* layer, const QModelIndex& parent, int row) {
    QMimeData data;
    data.setData(LayerModel::kMimeType, layer);
    if (!model.canDropMimeData(&data, Qt::MoveAction, row, 0, parent)) return false;
    model.dropMimeData(&data, Qt::MoveAction, row, 0, parent);
    return true;
  }
  std::size_t at(const std::string& id) const {
    std::size_t i = 0;
    while (layers.all()[i].id() != id) ++i;
    return i;
  }

  LayerList layers{MICHI_SOURCE_DIR};
  MapDrawer drawer{{}};  // never asked
  LegendBook legends{drawer, 96, 1};
  LayerModel model{layers, legends};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(LayerModelTest, GroupsHoldTheirLayersFromTheHighestToTheLowest) {
  EXPECT_TRUE(group("Guests (shown, not stored)").data().isNull()) << "no guests, no group";
  EXPECT_EQ(rows(group("Disasters")), (QStringList{"shelter", "flood_collapse", "landslide", "flood_duration",
                                                   "flood_max", "flood_planned"}));
  EXPECT_EQ(rows(group("Results")), QStringList{"coverage"});
  EXPECT_FALSE(model.indexOf("overview").isValid());
}

TEST_F(LayerModelTest, CheckingShowsAndHidesLayersAndGroups) {
  const QModelIndex shelter = model.indexOf("shelter");
  EXPECT_EQ(shelter.data(Qt::CheckStateRole).toInt(), Qt::Checked);
  EXPECT_TRUE(model.setData(shelter, Qt::Unchecked, Qt::CheckStateRole));
  EXPECT_FALSE(layers.find("shelter")->isVisible);
  EXPECT_EQ(group("Disasters").data(Qt::CheckStateRole).toInt(), Qt::PartiallyChecked);
  EXPECT_TRUE(model.setData(group("Disasters"), Qt::Checked, Qt::CheckStateRole));
  EXPECT_TRUE(layers.find("flood_duration")->isVisible);
  EXPECT_EQ(group("Disasters").data(Qt::CheckStateRole).toInt(), Qt::Checked);
}

TEST_F(LayerModelTest, DraggingChangesTheOrderWithinAGroup) {
  ASSERT_TRUE(drop("flood_max", group("Disasters"), 0));
  EXPECT_EQ(rows(group("Disasters")).first(), "flood_max");
  EXPECT_GT(at("flood_max"), at("shelter"));
  ASSERT_TRUE(drop("flood_max", group("Disasters"), 6));
  EXPECT_EQ(rows(group("Disasters")).last(), "flood_max");
  EXPECT_LT(at("flood_max"), at("flood_planned"));
}

TEST_F(LayerModelTest, DraggingToAnotherGroupMovesItThere) {
  ASSERT_TRUE(drop("facility_shop", group("Disasters"), 1));
  EXPECT_EQ(rows(group("Disasters")).mid(0, 3), (QStringList{"shelter", "facility_shop", "flood_collapse"}));
  EXPECT_EQ(at("facility_shop"), at("flood_collapse") + 1);
  EXPECT_FALSE(rows(group("Living and transport")).contains("facility_shop"));
  ASSERT_TRUE(drop("facility_shop", model.indexOf("road"), -1)) << "onto a layer: above it";
  EXPECT_EQ(at("facility_shop"), at("road") + 1);
  EXPECT_FALSE(drop("facility_shop", {}, 0)) << "not beside the groups";
}

TEST_F(LayerModelTest, StepsGoThroughGroupsAndStopAtTheEnds) {
  model.step("flood_collapse", true);
  EXPECT_EQ(rows(group("Disasters")).mid(0, 2), (QStringList{"flood_collapse", "shelter"}));
  model.step("flood_collapse", false);
  EXPECT_EQ(rows(group("Disasters")).mid(0, 2), (QStringList{"shelter", "flood_collapse"}));
  model.step("shelter", true);
  EXPECT_EQ(rows(group("People in need")).last(), "shelter");
  model.step("shelter", false);
  EXPECT_EQ(rows(group("Disasters")).first(), "shelter");
  EXPECT_FALSE(model.canStep("coverage", true));
  EXPECT_FALSE(model.canStep("ground", false));
  EXPECT_FALSE(model.canStep("no such layer", true));
}

TEST_F(LayerModelTest, ALayerBeyondItsScaleIsGreyAndSaysFromWhichOn) {
  const QModelIndex stops = model.indexOf("transit_stop");
  model.setScale(25000);
  EXPECT_FALSE(stops.data(LayerModel::IsHiddenByScaleRole).toBool());
  EXPECT_FALSE(stops.data(Qt::ForegroundRole).isValid());
  model.setScale(100000);
  EXPECT_TRUE(stops.data(LayerModel::IsHiddenByScaleRole).toBool());
  EXPECT_TRUE(stops.data(Qt::ForegroundRole).isValid());
  EXPECT_TRUE(stops.data(Qt::ToolTipRole).toString().contains("1:40,000"));
}

TEST_F(LayerModelTest, PrivateLayersAreLockedUntilSomebodyLogsIn) {
  const QModelIndex priority = model.indexOf("priority");
  EXPECT_TRUE(priority.data(LayerModel::IsLockedRole).toBool());
  EXPECT_FALSE(priority.siblingAtColumn(LayerModel::Count).data(Qt::DecorationRole).isNull());
  EXPECT_FALSE(model.indexOf("need_point").data(LayerModel::IsLockedRole).toBool()) << "public";
  model.setLocked(false);
  EXPECT_FALSE(priority.data(LayerModel::IsLockedRole).toBool());
  EXPECT_TRUE(priority.siblingAtColumn(LayerModel::Count).data(Qt::DecorationRole).isNull());
}

TEST_F(LayerModelTest, CountsStandBesideTheNames) {
  model.setCounts({{"facility_shop", 1234}});
  EXPECT_EQ(model.indexOf("facility_shop").siblingAtColumn(LayerModel::Count).data().toString(), "1,234");
  EXPECT_EQ(model.indexOf("road").siblingAtColumn(LayerModel::Count).data().toString(), "");
}

TEST_F(LayerModelTest, TroubleIsSeenAndSaid) {
  layers.setBaseMap(baseMapPresets().front());
  layers.setTrouble(map::kBaseMapId, "圏外");
  const QModelIndex base = model.indexOf(map::kBaseMapId);
  ASSERT_TRUE(base.isValid());
  EXPECT_TRUE(base.data(Qt::ToolTipRole).toString().contains("圏外"));
  EXPECT_TRUE(base.data(Qt::ForegroundRole).isValid());
}

}  // namespace
}  // namespace michi::ui
