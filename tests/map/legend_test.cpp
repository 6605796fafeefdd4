// Symbols of layers as pictures.

#include <gmock/gmock.h>

#include <QImage>
#include <set>

#include "base/error.h"
#include "catalog/layer_def.h"
#include "city.h"

namespace michi::map {
namespace {

class LegendTest : public CityTest {
 protected:
  Legend legend(std::vector<std::string> layers, double dpi = 96) {
    LegendJob job;
    job.source.layers = std::move(layers);
    job.dpi = dpi;
    return m_client.legend(job, m_progress);
  }
  static QImage image(const LegendEntry& entry) {
    return QImage::fromData(QByteArray::fromStdString(entry.png), "PNG");
  }
  static bool isBlank(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (qAlpha(image.pixel(x, y)) > 0) return false;
    return true;
  }

  WorkerClient m_client{options()};
};

TEST_F(LegendTest, EveryLayerWithAHeadingHasSymbolsThatCanBeSeen) {
  for (const auto& def : catalog::readLayers(resources() + "/layers", resources() + "/styles")) {
    const Legend found = legend({def.id});
    EXPECT_TRUE(def.legend.empty() || !found.entries.empty()) << def.id;
    std::set<std::string> labels;
    for (const LegendEntry& entry : found.entries) {
      EXPECT_EQ(entry.layerId, def.id);
      EXPECT_FALSE(isBlank(image(entry))) << def.id << ": " << entry.label;
      EXPECT_TRUE(labels.insert(entry.label).second) << def.id << ": " << entry.label;
    }
  }
}

TEST_F(LegendTest, ClassesStandInTheOrderOfTheStyle) {
  const Legend found = legend({"priority"});
  ASSERT_GE(found.entries.size(), 4U);
  const QImage first = image(found.entries[0]);
  EXPECT_EQ(first.pixelColor(first.width() / 2, first.height() / 2), QColor(0xFF, 0x4B, 0x00));
}

TEST_F(LegendTest, IsAsFineAsTheScreen) {
  const QImage plain = image(legend({"road"}, 96).entries.at(0));
  EXPECT_NEAR(image(legend({"road"}, 192).entries.at(0)).width(), plain.width() * 2, 1);
}

TEST_F(LegendTest, AnotherStyleHasOtherSymbols) {
  LegendJob job;
  job.source.layers = {"flood_max"};
  job.source.looks["flood_max"].style = "overview.qml";
  EXPECT_NE(m_client.legend(job, m_progress), legend({"flood_max"}));
}

TEST_F(LegendTest, UnknownLayerIsSaidInWords) {
  try {
    legend({"no_such_layer"});
    ADD_FAILURE();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::NotFound);
  }
}

}  // namespace
}  // namespace michi::map
