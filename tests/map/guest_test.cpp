// Files of others on the map.

#include <gmock/gmock.h>

#include <QImage>
#include <filesystem>
#include <fstream>
#include <set>

#include "base/error.h"
#include "city.h"

namespace michi::map {
namespace {

namespace fs = std::filesystem;
constexpr Colour kWhite = {255, 255, 255};

class Guest : public CityTest {
 protected:
  std::string write(const std::string& name, const std::string& content) const {
    std::ofstream(path(name), std::ios::binary) << content;
    return path(name);
  }
  /// A square of x 1000–3000, y 500–1500 in the city's plane.
  std::string square(const std::string& name) const {
    return write(
        name,
        R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:6678"}},"features":[
      {"type":"Feature","properties":{"名前":"広場"},"geometry":{"type":"Polygon","coordinates":
      [[[1000,500],[3000,500],[3000,1500],[1000,1500],[1000,500]]]}}]})");
  }
  /// A red picture of x 1000–3000, y 500–1500 with its world file and no CRS.
  std::string picture() const {
    QImage image(200, 100, QImage::Format_RGB888);
    image.fill(QColor(200, 0, 0));
    image.save(QString::fromStdString(path("photo.png")));
    write("photo.pgw", "10\n0\n0\n-10\n1005\n1495\n");
    return path("photo.png");
  }
  RenderJob with(const std::string& file) const {
    RenderJob wanted = job({"district"});
    wanted.source.guests = {{"guest1", file, ""}};
    wanted.source.layers = {};
    wanted.source.isOrdered = true;  // nothing but the guest
    return wanted;
  }
  MapImage draw(const RenderJob& job) { return m_client.render(job, m_progress); }
  std::set<std::string> files() const {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(path("")))
      if (entry.is_regular_file()) names.insert(entry.path().filename().string());
    return names;
  }
  ErrorKind refusal(const std::string& file) {
    try {
      m_client.inspect({file, "EPSG:6678"}, m_progress);
    } catch (const Error& error) {
      return error.kind();
    }
    return ErrorKind::Cancelled;
  }

  WorkerClient m_client{options()};
};

TEST_F(Guest, VectorFileIsLookedIntoAndDrawn) {
  const std::string file = square("広場.geojson");
  const GuestInfo info = m_client.inspect({file, "EPSG:6678"}, m_progress);
  ASSERT_EQ(info.parts.size(), 1U);
  EXPECT_EQ(info.parts[0].kind, GuestInfo::Kind::Polygon);
  EXPECT_EQ(info.parts[0].count, 1);
  EXPECT_TRUE(info.parts[0].hasCrs);
  EXPECT_NEAR(info.parts[0].extent.maxX, 3000, 0.01);
  const MapImage image = draw(with(file));
  EXPECT_NE(at(image, 200, 100), kWhite);
  EXPECT_EQ(at(image, 50, 100), kWhite);
  EXPECT_TRUE(image.notes.empty());
}

TEST_F(Guest, PictureIsLookedIntoAndDrawn) {
  const std::string file = picture();
  const GuestInfo info = m_client.inspect({file, "EPSG:6678"}, m_progress);
  ASSERT_EQ(info.parts.size(), 1U);
  EXPECT_EQ(info.parts[0].kind, GuestInfo::Kind::Raster);
  EXPECT_FALSE(info.parts[0].hasCrs);
  const MapImage image = draw(with(file));
  EXPECT_EQ(at(image, 200, 100), (Colour{200, 0, 0}));
  EXPECT_EQ(at(image, 50, 100), kWhite);
}

TEST_F(Guest, NothingIsWrittenBesideIt) {
  const std::string vector = square("a.geojson");
  const std::string raster = picture();
  const auto before = files();
  draw(with(vector));
  draw(with(raster));
  EXPECT_EQ(files(), before);
}

TEST_F(Guest, AStyleBesideItIsNotUsed) {
  const std::string file = square("a.geojson");
  const MapImage plain = draw(with(file));
  fs::copy(resources() + "/styles/overview.qml", path("a.qml"));
  WorkerClient fresh(options());
  EXPECT_EQ(fresh.render(with(file), m_progress).bytes, plain.bytes);
}

TEST_F(Guest, LiesWhereTheOrderSaysAndTakesOpacity) {
  RenderJob wanted = with(picture());
  wanted.source.layers = {"guest1", "ground"};
  EXPECT_NE(at(draw(wanted), 200, 100), (Colour{200, 0, 0}));
  wanted.source.layers = {"ground", "guest1"};
  EXPECT_EQ(at(draw(wanted), 200, 100), (Colour{200, 0, 0}));
  wanted.source.layers = {};
  wanted.source.looks["guest1"].opacity = 0.5;
  const Colour pale = at(draw(wanted), 200, 100);
  EXPECT_NEAR(pale[0], 227, 2);
  EXPECT_NEAR(pale[1], 128, 2);
}

TEST_F(Guest, MissingFileLeavesTheRestOfTheMap) {
  RenderJob wanted = with(path("none.geojson"));
  wanted.source.layers = {"flood_max"};
  const MapImage image = draw(wanted);
  ASSERT_EQ(image.notes.size(), 1U);
  EXPECT_EQ(image.notes[0].layerId, "guest1");
  EXPECT_FALSE(image.notes[0].words.empty());
  EXPECT_GT(count(image, {0xFF, 0xB7, 0xB7}, 55, 345, 55, 145), 1000);
}

TEST_F(Guest, AFileNamedFromHereIsFoundOnTheMapAndOnTheSheet) {
  const std::string file = square("a.geojson");
  const std::string fromHere = fs::relative(file).string();
  EXPECT_TRUE(draw(with(fromHere)).bytes == draw(with(file)).bytes);
  PrintJob onSheet = sheet("001", "水沢第1行政区");
  const auto without = m_client.preview(onSheet, m_progress).bytes;
  onSheet.source.guests = {{"guest1", fromHere, ""}};
  EXPECT_TRUE(m_client.preview(onSheet, m_progress).bytes != without);
}

TEST_F(Guest, ChangedFileIsDrawnAnew) {
  const std::string file = picture();
  draw(with(file));
  QImage image(200, 100, QImage::Format_RGB888);
  image.fill(QColor(0, 0, 200));
  image.setText("note", "another size");
  image.save(QString::fromStdString(file));
  EXPECT_EQ(at(draw(with(file)), 200, 100), (Colour{0, 0, 200}));
}

TEST_F(Guest, WhatIsNoMapIsRefusedInWords) {
  EXPECT_EQ(refusal(path("none.shp")), ErrorKind::NotFound);
  EXPECT_EQ(refusal("relative.shp"), ErrorKind::NotFound);
  EXPECT_EQ(refusal("/vsicurl/http://localhost/a.tif"), ErrorKind::NotFound);
  EXPECT_EQ(refusal("PG:host=localhost"), ErrorKind::NotFound);
  EXPECT_EQ(refusal(write("a.txt", "やあ")), ErrorKind::BadInput);
  EXPECT_EQ(refusal(write("a.geojson", R"({"type":"FeatureCollection","features":[)")), ErrorKind::BadInput);
  EXPECT_EQ(refusal(write("b.tif", std::string("II*\0\xFF\xFF\xFF\x7F", 8))), ErrorKind::BadInput);
  EXPECT_EQ(refusal(write("a.shp", std::string(200, '\xFF'))), ErrorKind::BadInput);
  EXPECT_EQ(refusal(write("a.gpkg", "SQLite format 3\0 and nothing more")), ErrorKind::BadInput);
}

TEST_F(Guest, AFileThatPointsToOthersIsRefused) {
  const std::string real = picture();
  const std::string vrt =
      write("a.vrt",
            "<VRTDataset rasterXSize=\"200\" rasterYSize=\"100\"><VRTRasterBand dataType=\"Byte\" "
            "band=\"1\"><SimpleSource><SourceFilename>" +
                real +
                "</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
                "</VRTRasterBand></VRTDataset>");
  EXPECT_EQ(refusal(vrt), ErrorKind::BadInput);
}

}  // namespace
}  // namespace michi::map
