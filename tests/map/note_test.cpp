// Notes that were drawn on the map: on pictures and on sheets.

#include <gmock/gmock.h>

#include "city.h"
#include "store/workspace.h"

namespace michi::map {
namespace {

constexpr Colour kRed = {0xC6, 0x28, 0x28}, kBlue = {0x00, 0x5A, 0xB5};

class NoteLayer : public CityTest {
 protected:
  void keep(const std::vector<store::Note>& notes) const {
    store::Workspace::open(path("city.michi"), store::Access::ReadWrite).saveNotes(notes);
  }
  static store::Note line(const std::string& kind, const std::string& colour) {
    return {kind, "", colour, geo::Geometry::lineString(std::vector<geo::Point>{{500, 1000}, {1500, 1000}})};
  }
  MapImage draw(const RenderJob& job) { return m_client.render(job, m_progress); }
  MapImage draw() { return draw(job({"note"})); }
  /// Of a thin slanting line no pixel has quite its colour.
  static int reddish(const MapImage& image, int fromX, int toX, int fromY, int toY) {
    int found = 0;
    for (int y = fromY; y < toY; ++y)
      for (int x = fromX; x < toX; ++x) found += at(image, x, y)[0] - at(image, x, y)[1] > 60 ? 1 : 0;
    return found;
  }
  static int inAll(const MapImage& image, Colour colour) {
    return count(image, colour, 0, image.width, 0, image.height);
  }

  WorkerClient m_client{options()};
};

TEST_F(NoteLayer, WithoutNotesThePictureIsEmpty) { EXPECT_EQ(inAll(draw(), {0xFF, 0xFF, 0xFF}), 400 * 200); }

TEST_F(NoteLayer, EachKindIsDrawnInItsOwnColour) {
  keep({line("line", "#005AB5")});
  const MapImage plain = draw();
  EXPECT_EQ(at(plain, 100, 100), kBlue);
  EXPECT_EQ(at(plain, 200, 100), (Colour{0xFF, 0xFF, 0xFF}));
  keep({line("arrow", "#005AB5")});
  EXPECT_GT(inAll(draw(), kBlue), inAll(plain, kBlue) + 20) << "an arrow has a head";
  keep({{"area", "", "#C62828", geo::Geometry::box({2500, 500, 3500, 1500})}});
  const MapImage area = draw();
  EXPECT_EQ(at(area, 250, 100), kRed) << "its edge";
  EXPECT_GT(reddish(area, 260, 340, 60, 140), 300) << "its hatch";
  EXPECT_GT(count(area, {0xFF, 0xFF, 0xFF}, 260, 340, 60, 140), 100) << "between, the map is to be seen";
  keep({{"text", "", "#005AB5", geo::Geometry::point({1005, 995})}});
  EXPECT_EQ(at(draw(), 100, 100), kBlue);
}

TEST_F(NoteLayer, WordsStandInABoxBesideTheirPlace) {
  RenderJob near = job({"note"});
  near.extent = {900, 900, 1300, 1100};
  keep({{"text", "冬は雪が深い", "#C62828", geo::Geometry::point({1000, 1000})}});
  const MapImage image = draw(near);
  int dark = 0;
  for (int y = 0; y < 200; ++y)
    for (int x = 0; x < 400; ++x) dark += at(image, x, y)[0] < 80 ? 1 : 0;
  EXPECT_GT(dark, 50);
  EXPECT_GT(reddish(image, 110, 400, 0, 95), 60) << "the frame of the box";
  keep({{"text", "", "#C62828", geo::Geometry::point({1000, 1000})}});
  EXPECT_EQ(reddish(draw(near), 110, 400, 0, 95), 0) << "no words, no box";
}

TEST_F(NoteLayer, SheetsHaveTheNotesUnlessTheJobNamesOtherLayers) {
  keep({{"text", "冬は雪が深い", "#C62828", geo::Geometry::point({1000, 1000})}});
  PrintJob job = sheet("001", "水沢第1行政区");
  m_client.print(job, m_progress);
  const std::string words = run("pdftotext", {job.output, "-"});
  EXPECT_THAT(words, testing::HasSubstr("冬は雪が深い"));
  EXPECT_THAT(words, testing::HasSubstr("メモ")) << "in the legend";
  EXPECT_THAT(words, testing::Not(testing::HasSubstr("矢印"))) << "there is none on the map";
  job.source.layers = {"district"};
  m_client.print(job, m_progress);
  EXPECT_THAT(run("pdftotext", {job.output, "-"}), testing::Not(testing::HasSubstr("冬は雪が深い")));
}

}  // namespace
}  // namespace michi::map
