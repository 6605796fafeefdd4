// Ready-made tiles under the map: from a folder, from an MBTiles file, from nowhere.

#include <gmock/gmock.h>

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QUrl>
#include <QVariant>

#include "city.h"

namespace michi::map {
namespace {

constexpr Colour kGreen = {0, 160, 0};

class BaseMapTest : public CityTest {
 protected:
  static QByteArray tile() {
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(QColor(0, 160, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
  }
  /// The one tile of the world at zoom 0.
  std::string tileFolder() const {
    const QDir folder(QString::fromStdString(path("")));
    EXPECT_TRUE(folder.mkpath("tiles/0/0"));
    QFile file(folder.filePath("tiles/0/0/0.png"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(tile());
    return "file://" + path("tiles") + "/{z}/{x}/{y}.png";
  }
  std::string mbtiles() const {
    const QString file = QString::fromStdString(path("city.mbtiles"));
    {
      QSqlDatabase base = QSqlDatabase::addDatabase("QSQLITE", "mbtiles");
      base.setDatabaseName(file);
      EXPECT_TRUE(base.open());
      QSqlQuery query(base);
      query.exec("CREATE TABLE metadata (name text, value text)");
      query.exec(
          "INSERT INTO metadata VALUES ('format', 'png'), ('minzoom', '0'), ('maxzoom', '0'), ('name', 'x'), "
          "('bounds', '-180,-85,180,85')");
      query.exec(
          "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
      query.prepare("INSERT INTO tiles VALUES (0, 0, 0, ?)");
      query.addBindValue(tile());
      EXPECT_TRUE(query.exec());
      base.close();
    }
    QSqlDatabase::removeDatabase("mbtiles");
    return file.toStdString();
  }
  RenderJob over(const std::string& tiles, int maxZoom = 0) const {
    RenderJob wanted = job({"flood_max"});
    wanted.source.base = {tiles, 0, maxZoom};
    return wanted;
  }
  MapImage draw(const RenderJob& job) { return m_client.render(job, m_progress); }
  static bool isUnderTheFlood(const MapImage& image) {
    return at(image, 20, 20) == kGreen && count(image, {0xFF, 0xB7, 0xB7}, 55, 345, 55, 145) > 1000;
  }

  WorkerClient m_client{options()};
};

TEST_F(BaseMapTest, TilesOfAFolderLieUnderTheMap) {
  const MapImage image = draw(over(tileFolder()));
  EXPECT_TRUE(isUnderTheFlood(image));
  EXPECT_TRUE(image.notes.empty());
}

TEST_F(BaseMapTest, MBTilesLieUnderTheMap) {
  const MapImage image = draw(over(mbtiles()));
  EXPECT_TRUE(isUnderTheFlood(image));
  EXPECT_TRUE(image.notes.empty());
}

TEST_F(BaseMapTest, TakesOpacityAndItsPlace) {
  RenderJob wanted = over(tileFolder());
  wanted.source.looks[kBaseMapId].opacity = 0.5;
  EXPECT_NEAR(at(draw(wanted), 20, 20)[0], 128, 2);
  wanted.source.looks.clear();
  wanted.source.layers = {"ground", kBaseMapId, "flood_max"};
  wanted.source.isOrdered = true;
  EXPECT_TRUE(isUnderTheFlood(draw(wanted))) << "above the ground";
  wanted.source.layers = {kBaseMapId, "ground", "flood_max"};
  EXPECT_NE(at(draw(wanted), 20, 20), kGreen) << "below the ground";
}

TEST_F(BaseMapTest, WithoutANetworkTheMapIsDrawnAndItIsNoted) {
  const MapImage image = draw(over("http://127.0.0.1:9/{z}/{x}/{y}.png", 18));
  EXPECT_GT(count(image, {0xFF, 0xB7, 0xB7}, 55, 345, 55, 145), 1000);
  ASSERT_EQ(image.notes.size(), 1U);
  EXPECT_EQ(image.notes[0].layerId, kBaseMapId);
}

TEST_F(BaseMapTest, TheNetworkIsAskedOnlyWhenABaseMapIsOn) {
  QTcpServer server;
  ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
  draw(job());
  EXPECT_FALSE(server.waitForNewConnection(0));
  draw(over("http://127.0.0.1:" + std::to_string(server.serverPort()) + "/{z}/{x}/{y}.none", 0));
  EXPECT_TRUE(server.waitForNewConnection(100));
}

TEST_F(BaseMapTest, MissingFileIsNoted) {
  const MapImage image = draw(over(path("none.mbtiles")));
  ASSERT_EQ(image.notes.size(), 1U);
  EXPECT_EQ(image.notes[0].layerId, kBaseMapId);
  EXPECT_GT(count(image, {0xFF, 0xB7, 0xB7}, 55, 345, 55, 145), 1000);
  EXPECT_EQ(draw(over(path("city.michi"))).notes.size(), 1U) << "a database that holds no tiles";
}

}  // namespace
}  // namespace michi::map
