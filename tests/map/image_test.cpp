#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QThread>
#include <array>
#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "catalog/layer_def.h"
#include "city.h"
#include "store/workspace.h"

namespace michi::map {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr Colour kRank3 = {0xFF, 0xB7, 0xB7};  // 3–5 m, official
constexpr Colour kRank5 = {0xF2, 0x85, 0xC9};  // 10–20 m
constexpr Colour kWhite = {255, 255, 255};

class Image : public CityTest {
 protected:
  MapImage draw(const RenderJob& job) { return m_client.render(job, m_progress); }
  Error refusal(const RenderJob& job) { return refusalOf(m_client, job); }
  Error refusalOf(WorkerClient& client, const RenderJob& job) {
    try {
      client.render(job, m_progress);
    } catch (const Error& error) {
      return error;
    }
    ADD_FAILURE() << "drawn all the same";
    return Error(ErrorKind::Internal, "");
  }
  /// layers/ and styles/ in a folder of the test, for changing them.
  std::string copyResources() const {
    std::string folder = path("resources");
    fs::create_directory(folder);
    for (const char* part : {"layers", "styles"})
      fs::copy(resources() + "/" + part, folder + "/" + part, fs::copy_options::recursive);
    return folder;
  }
  static void replaceIn(const std::string& file, const std::string& from, const std::string& to) {
    std::ifstream in(file);
    std::string content((std::istreambuf_iterator<char>(in)), {});
    ASSERT_NE(content.find(from), std::string::npos);
    content.replace(content.find(from), from.size(), to);
    std::ofstream(file) << content;
  }

  WorkerClient m_client{options()};
};

TEST_F(Image, PngHasTheSizeAskedFor) {
  RenderJob wanted = job();
  wanted.format = ImageFormat::Png;
  wanted.width = 321;
  wanted.height = 123;
  const MapImage image = draw(wanted);
  EXPECT_EQ(image.bytes.substr(0, 8), "\x89PNG\r\n\x1A\n");
  EXPECT_EQ(image.bytes.substr(16, 8), std::string("\0\0\x01\x41\0\0\0\x7B", 8));
}

TEST_F(Image, DefaultMapShowsSomething) {
  const MapImage image = draw(job());
  ASSERT_EQ(image.bytes.size(), 400U * 200U * 4U);
  EXPECT_LT(count(image, kWhite, 0, 400, 0, 200), 400 * 200 / 2);
}

TEST_F(Image, FloodDepthHasItsOfficialColour) {
  const MapImage image = draw(job({"flood_max"}));
  // Thin hatch lines lie over the colour; most of the area is exactly it, and nothing outside is.
  EXPECT_GT(count(image, kRank3, 55, 345, 55, 145), 290 * 90 / 2);
  EXPECT_EQ(count(image, kWhite, 0, 400, 0, 45), 400 * 45);
  EXPECT_EQ(count(image, kWhite, 0, 400, 155, 200), 400 * 45);
}

TEST_F(Image, PointsByMessageAreDrawnInTheirClass) {
  RenderJob wanted = job();
  wanted.extent = {0, 0, 400, 200};  // 1 m a pixel: full symbols
  wanted.source.layers = {"priority"};
  wanted.source.points = {{"priority", {{100, 100, "S", ""}, {200, 100, "A", ""}, {300, 100, "C", ""}}}};
  const MapImage image = draw(wanted);
  EXPECT_EQ(at(image, 100, 100), (Colour{0xFF, 0x4B, 0x00}));
  EXPECT_EQ(at(image, 200, 101), (Colour{0xF6, 0xAA, 0x00}));
  EXPECT_EQ(at(image, 300, 100), (Colour{0x4D, 0xC4, 0xFF}));
  wanted.source.points.clear();
  EXPECT_EQ(at(draw(wanted), 100, 100), kWhite) << "points of an earlier job must be gone";
}

TEST_F(Image, SymbolsAreSmallWhereTheMapShowsMuch) {
  const auto inked = [this](double metresPerPixel) {
    RenderJob wanted = job({"facility_shop"});
    wanted.extent = {0, 0, 400 * metresPerPixel, 200 * metresPerPixel};
    return 400 * 200 - count(draw(wanted), kWhite, 0, 400, 0, 200);
  };
  const int near = inked(10), far = inked(40);  // about 1:38,000 and 1:150,000
  EXPECT_GT(far, 0);
  EXPECT_LT(far, near / 2);
}

TEST_F(Image, OutsideOfTheDistrictIsDimmed) {
  RenderJob wanted = job({"flood_max", "district_mask"});
  EXPECT_GT(count(draw(wanted), kRank3, 60, 190, 60, 140), 1000) << "no district: no mask";
  wanted.source.districtCode = "002";
  const MapImage image = draw(wanted);
  EXPECT_EQ(count(image, kRank3, 60, 190, 60, 140), 0);
  EXPECT_GT(count(image, kRank3, 210, 340, 60, 140), 1000);
}

TEST_F(Image, EveryShippedLayerIsDrawn) {
  for (const auto& def : catalog::readLayers(resources() + "/layers", resources() + "/styles")) {
    RenderJob wanted = job({def.id});
    wanted.source.districtCode = "001";
    if (def.isByMessage())
      wanted.source.points = {{def.id, {{100, 100, "S", ""}, {300, 100, "within", "名"}}}};
    EXPECT_NO_THROW(draw(wanted)) << def.id;
  }
}

TEST_F(Image, ChangedWorkspaceIsSeenByTheOpenWorker) {
  EXPECT_GT(count(draw(job({"flood_max"})), kRank3, 55, 345, 55, 145), 0);
  changeFlood(5);
  const MapImage image = draw(job({"flood_max"}));
  EXPECT_EQ(count(image, kRank3, 55, 345, 55, 145), 0);
  EXPECT_GT(count(image, kRank5, 55, 345, 55, 145), 1000);
}

TEST_F(Image, ChangedStyleIsSeenByTheOpenWorker) {
  const std::string folder = copyResources();
  WorkerOptions other = options();
  other.resources = folder;
  WorkerClient client(other);
  EXPECT_GT(count(client.render(job({"flood_max"}), m_progress), kRank3, 55, 345, 55, 145), 1000);
  replaceIn(folder + "/styles/flood_depth.qml", "255,183,183,255", "1,2,3,255");
  EXPECT_GT(count(client.render(job({"flood_max"}), m_progress), {1, 2, 3}, 55, 345, 55, 145), 1000);
}

/// 3 km of main road in pieces of 750 m.
void layRoad(const std::string& file) {
  std::vector<store::Road> roads(4);
  for (std::size_t i = 0; i < roads.size(); ++i) {
    const double x = 500 + 750 * static_cast<double>(i);
    roads[i].key = std::to_string(i);
    roads[i].roadClass = "trunk";
    roads[i].length = 750;
    roads[i].line = geo::Geometry::lineString(std::array{geo::Point{x, 1000}, geo::Point{x + 750, 1000}});
  }
  auto workspace = store::Workspace::open(file, store::Access::ReadWrite);
  Progress progress;
  store::Source source;
  source.kind = source.name = "roads";
  workspace.importRoads(source, roads, {}, {}, progress);
}

TEST_F(Image, JoinedPiecesLookLikeThePiecesThemselves) {
  layRoad(path("city.michi"));
  const MapImage first = draw(job({"road"}));
  ASSERT_NE(at(first, 200, 100), kWhite);
  for (int i = 0; i < 10; ++i) {
    QThread::msleep(30);
    const MapImage next = draw(job({"road"}));
    int different = 0;
    for (int y = 0; y < 200; ++y)
      for (int x = 0; x < 400; ++x) different += at(next, x, y) != at(first, x, y) ? 1 : 0;
    EXPECT_LT(different, 30) << "the ends of the pieces";
  }
}

TEST_F(Image, PiecesAreJoinedAfterAPictureOrTwo) {
  layRoad(path("city.michi"));
  WorkerOptions other = options();
  other.resources = copyResources();
  replaceIn(other.resources + "/styles/road.qml", "trunk_link&#x27;)\" scalemindenom=\"30000\"",
            "trunk_link&#x27;) AND $length &lt; 1000\" scalemindenom=\"30000\"");
  WorkerClient client(other);
  const auto hasRoad = [&] { return at(client.render(job({"road"}), m_progress), 200, 100) != kWhite; };
  EXPECT_TRUE(hasRoad());
  bool isJoined = false;
  for (int i = 0; i < 100 && !isJoined; ++i) {
    QThread::msleep(50);
    isJoined = !hasRoad();
  }
  EXPECT_TRUE(isJoined) << "a line of 3 km is no longer drawn by this style";
}

TEST_F(Image, WhatIsMissingIsSaidInWords) {
  const Error layer = refusal(job({"no_such_layer"}));
  EXPECT_EQ(layer.kind(), ErrorKind::NotFound);
  EXPECT_THAT(layer.what(), HasSubstr("no_such_layer"));

  RenderJob elsewhere = job();
  elsewhere.source.workspace = path("none.michi");
  EXPECT_EQ(refusal(elsewhere).kind(), ErrorKind::NotFound);
  EXPECT_FALSE(fs::exists(path("none.michi"))) << "looking must not make a file";

  RenderJob misdirected = job();
  misdirected.source.points = {{"road", {{1, 1, "S", ""}}}};
  EXPECT_EQ(refusal(misdirected).kind(), ErrorKind::BadInput);

  RenderJob empty = job();
  empty.extent = {5, 5, 5, 5};
  EXPECT_EQ(refusal(empty).kind(), ErrorKind::BadInput);

  RenderJob colour = job();
  colour.background = "blueish";
  EXPECT_THAT(refusal(colour).what(), HasSubstr("blueish"));
  EXPECT_NO_THROW(draw(job())) << "a refused job harms nothing";
}

TEST_F(Image, MissingTableAndBrokenStyleAreSaidInWords) {
  const std::string folder = copyResources();
  replaceIn(folder + "/layers/road.toml", "table = \"road\"", "table = \"roads_of_mars\"");
  std::ofstream(folder + "/styles/shelter.qml") << "this is no style";
  WorkerOptions other = options();
  other.resources = folder;
  WorkerClient client(other);
  const Error table = refusalOf(client, job({"road"}));
  EXPECT_EQ(table.kind(), ErrorKind::NotFound);
  EXPECT_THAT(table.what(), HasSubstr("roads_of_mars"));
  const Error style = refusalOf(client, job({"shelter"}));
  EXPECT_EQ(style.kind(), ErrorKind::BadInput);
  EXPECT_THAT(style.what(), HasSubstr("shelter.qml"));
  fs::remove(folder + "/styles/rail.qml");
  WorkerClient second(other);
  EXPECT_THAT(refusalOf(second, job()).what(), HasSubstr("rail.toml"));
}

TEST_F(Image, WorkspaceIsOnlyRead) {
  const auto content = [this] {
    QFile file(QString::fromStdString(path("city.michi")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  const QByteArray before = content();
  draw(job());
  EXPECT_EQ(content(), before);
}

}  // namespace
}  // namespace michi::map
