// Order, opacity and style of layers where they differ from layers/*.toml.

#include <gmock/gmock.h>

#include <filesystem>

#include "base/error.h"
#include "city.h"

namespace michi::map {
namespace {

constexpr Colour kRank3 = {0xFF, 0xB7, 0xB7};  // 3–5 m, official

class Look : public CityTest {
 protected:
  MapImage draw(const RenderJob& job) { return m_client.render(job, m_progress); }
  /// Flooded pixels that are exactly this colour; hatch lines take some.
  static int flooded(const MapImage& image, Colour colour) { return count(image, colour, 55, 345, 55, 145); }
  static constexpr int kMost = 290 * 90 / 2;
  static Colour half(Colour colour) {
    for (int& one : colour) one = (one + 255 + 1) / 2;
    return colour;
  }
  static bool isNear(Colour a, Colour b) {
    for (std::size_t i = 0; i < a.size(); ++i)
      if (std::abs(a[i] - b[i]) > 2) return false;
    return true;
  }

  WorkerClient m_client{options()};
};

TEST_F(Look, HalfOpacityHalvesTheColourAndComesBack) {
  RenderJob wanted = job({"flood_max"});
  EXPECT_GT(flooded(draw(wanted), kRank3), kMost);
  wanted.source.looks["flood_max"].opacity = 0.5;
  const MapImage pale = draw(wanted);
  EXPECT_EQ(flooded(pale, kRank3), 0) << "a kept picture of before must not be used";
  int found = 0;
  for (int y = 55; y < 145; ++y)
    for (int x = 55; x < 345; ++x) found += isNear(at(pale, x, y), half(kRank3)) ? 1 : 0;
  EXPECT_GT(found, kMost);
  wanted.source.looks.clear();
  EXPECT_GT(flooded(draw(wanted), kRank3), kMost);
}

TEST_F(Look, TheOrderSaysWhatLiesOnTop) {
  RenderJob wanted = job({"flood_max", "ground"});
  EXPECT_GT(flooded(draw(wanted), kRank3), kMost) << "by the files the ground lies below";
  wanted.source.isOrdered = true;
  EXPECT_EQ(flooded(draw(wanted), kRank3), 0) << "now it lies on top";
  wanted.source.layers = {"ground", "flood_max"};
  EXPECT_GT(flooded(draw(wanted), kRank3), kMost);
}

TEST_F(Look, AnotherStyleOfTheFolderIsUsedAndComesBack) {
  RenderJob wanted = job({"flood_max"});
  const MapImage usual = draw(wanted);
  wanted.source.looks["flood_max"].style = "overview.qml";
  const MapImage other = draw(wanted);
  EXPECT_EQ(flooded(other, kRank3), 0);
  EXPECT_NE(at(other, 200, 100), at(usual, 200, 20)) << "but something is drawn";
  wanted.source.looks.clear();
  EXPECT_EQ(draw(wanted).bytes, usual.bytes);
}

TEST_F(Look, AStyleIsAFileOfTheFolderAndNoOther) {
  for (const char* style :
       {"nothing.qml", "../layers/road.toml", "../styles/road.qml", "/etc/passwd", "svg"}) {
    RenderJob wanted = job({"flood_max"});
    wanted.source.looks["flood_max"].style = style;
    try {
      draw(wanted);
      ADD_FAILURE() << style;
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::NotFound) << style;
    }
  }
}

TEST_F(Look, PrintedSheetTakesLooksToo) {
  PrintJob wanted = sheet("001", "水沢第1行政区");
  wanted.source.looks["flood_max"].opacity = 0.5;
  EXPECT_GT(m_client.print(wanted, m_progress).scale, 0);
  EXPECT_TRUE(std::filesystem::exists(wanted.output));
  EXPECT_GT(flooded(draw(job({"flood_max"})), kRank3), kMost) << "the sheet's look is not kept";
}

}  // namespace
}  // namespace michi::map
