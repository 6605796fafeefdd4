#include "catalog/layer_def.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include "base/error.h"

namespace michi::catalog {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string kLayers = MICHI_SOURCE_DIR "/layers";
const std::string kStyles = MICHI_SOURCE_DIR "/styles";

class LayerFile : public testing::Test {
 protected:
  LayerFile() { fs::create_directories(m_folder); }
  ~LayerFile() override { fs::remove_all(m_folder); }

  std::string write(const std::string& content) const {
    const fs::path file = m_folder / "probe.toml";
    std::ofstream(file) << content;
    return file.string();
  }
  /// The error's text for a file that must not be accepted.
  std::string refusal(const std::string& content) const {
    try {
      readLayer(write(content), kStyles);
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::BadInput);
      return error.what();
    }
    ADD_FAILURE() << "accepted: " << content;
    return {};
  }
  const std::string m_good =
      "title = \"道\"\ntitle_en = \"Road\"\ngroup = \"背景\"\nsensitivity = \"public\"\n"
      "table = \"road\"\ngeometry = \"line\"\nstyle = \"road.qml\"\norder = 5\n";
  const fs::path m_folder = fs::path(testing::TempDir()) / ("layer_def_" + std::to_string(::getpid()));
};

TEST_F(LayerFile, IsReadWithItsDefaults) {
  const LayerDef def = readLayer(write(m_good), kStyles);
  EXPECT_EQ(def.id, "probe");
  EXPECT_EQ(def.title, "道");
  EXPECT_EQ(def.geometry, LayerGeometry::Line);
  EXPECT_EQ(def.order, 5);
  EXPECT_TRUE(def.isVisible);
  EXPECT_TRUE(def.isPrinted);
  EXPECT_EQ(def.opacity, 1);
  EXPECT_FALSE(def.isByMessage());
}

TEST_F(LayerFile, UnknownStyleNamesFileAndKey) {
  std::string content = m_good;
  content.replace(content.find("road.qml"), 8, "none.qml");
  const std::string words = refusal(content);
  EXPECT_THAT(words, HasSubstr("none.qml"));
  EXPECT_THAT(words, HasSubstr("probe.toml:7"));
  EXPECT_THAT(words, HasSubstr("style"));
}

TEST_F(LayerFile, MisspeltKeyUnknownGroupAndEmptyRangeAreRefused) {
  EXPECT_THAT(refusal(m_good + "visibel = true\n"), HasSubstr("visibel"));
  EXPECT_THAT(refusal(m_good + "from_scale = 5000\nto_scale = 1000\n"), HasSubstr("to_scale"));
  EXPECT_THAT(refusal(m_good + "opacity = 1.5\n"), HasSubstr("opacity"));
  EXPECT_THAT(refusal(m_good + "joined = true\nscope = \"district\"\n"), HasSubstr("joined"));
  std::string content = m_good;
  content.replace(content.find("背景"), std::string("背景").size(), "その他");
  EXPECT_THAT(refusal(content), HasSubstr("生活・交通"));
}

TEST_F(LayerFile, PrivateLayerMayNotNameATable) {
  std::string content = m_good;
  content.replace(content.find("public"), 6, "place");
  EXPECT_THAT(refusal(content), HasSubstr("by message"));
}

TEST(ShippedLayers, AllAreReadInTheOrderOfDrawing) {
  const auto layers = readLayers(kLayers, kStyles);
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(kLayers))
    files += entry.path().extension() == ".toml" ? 1U : 0U;
  EXPECT_EQ(layers.size(), files);
  EXPECT_GE(layers.size(), 20U);
  EXPECT_TRUE(std::is_sorted(layers.begin(), layers.end(),
                             [](const LayerDef& a, const LayerDef& b) { return a.order < b.order; }));
}

TEST(ShippedLayers, HoldWhatThePlanNames) {
  std::set<std::string> ids;
  for (const LayerDef& def : readLayers(kLayers, kStyles)) ids.insert(def.id);
  for (const char* id :
       {"district", "district_mask", "flood_max", "landslide", "priority", "coverage", "shelter"})
    EXPECT_TRUE(ids.contains(id)) << id;
}

TEST(ShippedLayers, EveryStyleFileIsUsed) {
  std::set<std::string> used;
  for (const LayerDef& def : readLayers(kLayers, kStyles))
    used.insert(fs::path(def.style).filename().string());
  for (const auto& entry : fs::directory_iterator(kStyles)) {
    if (entry.path().extension() != ".qml") continue;
    EXPECT_TRUE(used.contains(entry.path().filename().string())) << entry.path();
  }
}

TEST(ShippedLayers, MissingFolderIsSaid) {
  EXPECT_THROW(readLayers(MICHI_SOURCE_DIR "/no such folder", kStyles), Error);
}

}  // namespace
}  // namespace michi::catalog
