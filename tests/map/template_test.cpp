#include <gtest/gtest.h>

#include <QFile>
#include <QXmlStreamReader>
#include <map>

namespace michi::map {
namespace {

/// A print template as it is stored, which is how somebody who opens it in QGIS first sees it.
class StoredTemplate : public testing::Test {
 protected:
  void SetUp() override {
    QFile file(QStringLiteral(MICHI_SOURCE_DIR "/styles/layouts/ward-a3.qpt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString item;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      if (xml.name() == QLatin1String("LayoutItem")) {
        item = xml.attributes().value("id").toString();
        m_items[item] = xml.attributes();  // the page is the one without a name
      } else if (xml.name() == QLatin1String("Extent") && item == QLatin1String("map")) {
        m_extent = xml.attributes();
      }
    }
    ASSERT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  }

  double number(const char* item, const char* attribute) const {
    return m_items.at(QLatin1String(item)).value(attribute).toDouble();
  }
  /// Part 0 or 1 of an attribute such as "420,297,mm".
  double millimetres(const char* item, const char* attribute, int part) const {
    const auto parts = m_items.at(QLatin1String(item)).value(attribute).split(u',');
    EXPECT_EQ(parts.at(2), QLatin1String("mm"));
    return parts.at(part).toDouble();
  }
  /// Metres of ground along the map's side over the side's own length.
  double mapScale(const char* from, const char* to, int side) const {
    constexpr double kMillimetres = 1000;
    return (m_extent.value(to).toDouble() - m_extent.value(from).toDouble()) * kMillimetres /
           millimetres("map", "size", side);
  }

  std::map<QString, QXmlStreamAttributes> m_items;
  QXmlStreamAttributes m_extent;
};

TEST_F(StoredTemplate, ShowsTheMapAtASaneScale) {
  const double across = mapScale("xmin", "xmax", 0);
  EXPECT_GE(across, 500);
  EXPECT_LE(across, 100'000);
  EXPECT_NEAR(mapScale("ymin", "ymax", 1), across, across / 1000) << "the map is stretched";
}

TEST_F(StoredTemplate, ScaleBarFitsOnThePage) {
  const double segments = number("scalebar", "numSegments") + number("scalebar", "numSegmentsLeft");
  const double drawn = segments * number("scalebar", "segmentMillimeters");
  const double ground = segments * number("scalebar", "numUnitsPerSegment");
  EXPECT_GT(drawn, 0);
  EXPECT_LT(millimetres("scalebar", "position", 0) + drawn, millimetres("", "size", 0));
  EXPECT_NEAR(drawn, ground * 1000 / mapScale("xmin", "xmax", 0), 0.1) << "the bar is of another scale";
}

}  // namespace
}  // namespace michi::map
