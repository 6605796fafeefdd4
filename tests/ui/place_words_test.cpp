#include "ui/canvas/place_words.h"

#include <gtest/gtest.h>

#include "ui/canvas/bookmarks.h"

namespace michi::ui {
namespace {

class PlaceWordsTest : public testing::Test {
 protected:
  PlaceWords words{"EPSG:6678"};
  geo::Point there = geo::Transform("EPSG:6668", "EPSG:6678")
                         .apply({141 + 8 / 60.0 + 19 / 3600.0, 39 + 8 / 60.0 + 40 / 3600.0});
};

TEST_F(PlaceWordsTest, DegreesAreReadInManyWays) {
  for (const char* way :
       {"39°08′40″N 141°08′19″E", "141°08′19″E 39°08′40″N", "北緯39度8分40秒 東経141度8分19秒",
        "３９°０８′４０″Ｎ　１４１°０８′１９″Ｅ", "N39°08'40\" E141°08'19\""}) {
    const auto place = words.read(QString::fromUtf8(way));
    ASSERT_TRUE(place) << way;
    EXPECT_NEAR(place->x, there.x, 0.1) << way;
    EXPECT_NEAR(place->y, there.y, 0.1) << way;
  }
  const auto one = words.read("141.1387, 39.1445"), other = words.read("39.1445 141.1387"),
             marked = words.read("39.1445°N, 141.1387°E");
  ASSERT_TRUE(one && other && marked);
  EXPECT_EQ(*one, *other);
  EXPECT_EQ(*one, *marked);
  EXPECT_LT(geo::distance(*one, there), 100);
}

TEST_F(PlaceWordsTest, ThePlaneHasItsXInTheNorth) {
  const geo::Point place{25000, -95000};
  for (const char* way :
       {"X -95,000 Y 25,000", "Y=25000 X=-95000", "-95000 25000", "X −95,000 m  Y 25,000 m"})
    EXPECT_EQ(words.read(QString::fromUtf8(way)), place) << way;
  EXPECT_EQ(words.read(PlaceWords::metres(place)), place);
}

TEST_F(PlaceWordsTest, WhatIsNoPlaceIsNone) {
  for (const char* way : {"", "奥州市", "39.1445", "12 34", "39 141 7", "X 5000000 Y 3", "91 200"})
    EXPECT_FALSE(words.read(QString::fromUtf8(way))) << way;
}

TEST_F(PlaceWordsTest, WhatIsShownIsReadBack) {
  const auto back = words.read(words.degrees(there));
  ASSERT_TRUE(back);
  EXPECT_LT(geo::distance(*back, there), 1.5);
}

TEST(Bookmarks, AreKeptForEachWorkspace) {
  Bookmarks("/a/奥州.michi").add({"駅", {1, 2}, 5000});
  Bookmarks("/a/奥州.michi").add({"病院", {3, 4}, 2500});
  Bookmarks("/a/奥州.michi").add({"駅", {5, 6}, 1000});
  const std::vector<Bookmark> expected{{"病院", {3, 4}, 2500}, {"駅", {5, 6}, 1000}};
  EXPECT_EQ(Bookmarks("/a/奥州.michi").all(), expected);
  EXPECT_TRUE(Bookmarks("/a/other.michi").all().empty());
  Bookmarks("/a/奥州.michi").remove("病院");
  EXPECT_EQ(Bookmarks("/a/奥州.michi").all().size(), 1U);
  for (const QString& key : QSettings().allKeys()) EXPECT_FALSE(key.contains("michi")) << key.toStdString();
}

}  // namespace
}  // namespace michi::ui
