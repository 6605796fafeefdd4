// Damaged and hostile files: a clear Error, and the workspace as it was. Also where files are found.

#include <gmock/gmock.h>

#include <random>

#include "base/error.h"
#include "ingest/input_files.h"
#include "ingest/place_check.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> shownOf(const std::string& file) {
  std::vector<std::string> names;
  for (const auto& input : ingest::listInputs(file)) names.push_back(input.shown);
  return names;
}

TEST(InputFiles, ZipsFoldersAndZipsWithin) {
  const TempFolder folder;
  const std::string inner = contentOf(folder.writeZip("inner.zip", {{"deep/x.csv", "a\n1\n"}}));
  std::filesystem::create_directories(folder.path("city"));
  folder.writeZip("city/outer.zip",
                  {{"b.csv", "1"}, {"a.csv", "2"}, {"inner.zip", inner}, {"__MACOSX/a.csv", "no"}});
  folder.write("city/sub/c.txt", "3");
  EXPECT_THAT(shownOf(folder.path("city")),
              ElementsAre("city/outer.zip/a.csv", "city/outer.zip/b.csv",
                          "city/outer.zip/inner.zip/deep/x.csv", "city/sub/c.txt"));
  for (const auto& input : ingest::listInputs(folder.path("city")))
    EXPECT_FALSE(ingest::readFile(input).empty());
}

TEST(InputFiles, MemberNamesInCp932AndUtf8WithoutAMark) {
  const TempFolder folder;
  EXPECT_THAT(shownOf(folder.writeZip("a.zip", {{"\x90\x85\x91\xF2.csv", "1"}})),
              ElementsAre("a.zip/水沢.csv"));
  EXPECT_THAT(shownOf(folder.writeZip("b.zip", {{"水沢.csv", "1"}})), ElementsAre("b.zip/水沢.csv"));
}

TEST(InputFiles, NothingOutsideTheZipIsRead) {
  const TempFolder folder;
  folder.write("secret.csv", "x");
  EXPECT_THAT(shownOf(folder.writeZip("a.zip", {{"../secret.csv", "1"}, {"a.csv", "2"}})),
              ElementsAre("a.zip/a.csv"));
}

TEST(PlaceCheck, NearIsTwoHundredKilometresOrWhereTheCrsIsFor) {
  const geo::Box city{0, -100'000, 20'000, -80'000};
  const ingest::Surroundings near("EXAMPLE", city);
  EXPECT_TRUE(near.isNear(geo::Point{-199'000, -90'000}));
  EXPECT_FALSE(near.isNear(geo::Point{-201'000, -90'000}));
  const ingest::Surroundings zone("EPSG:6678", {});
  EXPECT_TRUE(zone.isNear(geo::Point{25'000, -95'000}));
  EXPECT_FALSE(zone.isNear(geo::Point{25'000, -1'000'000}));
  const ingest::PlaceCheck check("EPSG:6668", zone);
  EXPECT_TRUE(check.place(geo::Point{141.1, 39.1}).isGood());
  for (const geo::Point bad :
       {geo::Point{39.1, 141.1}, geo::Point{0, 0}, geo::Point{141.1, 999}, geo::Point{1.79e308, 39},
        geo::Point{std::nan(""), 39}, geo::Point{7, 47}, geo::Point{141.1, -39.1}}) {
    EXPECT_FALSE(check.place(bad).isGood()) << bad.x << " " << bad.y;
  }
}

/// Every cut of a good file, and every byte turned, ends in an Error or in records; never in half an import.
void expectSafe(store::Workspace& workspace, const std::string& kind, const std::string& file) {
  const auto revision = [&] {
    std::uint64_t sum = 0;
    for (const auto& layer : workspace.info().layers) sum += layer.revision + layer.count;
    return sum;
  };
  const auto before = revision();
  try {
    import(workspace, kind, {file});
  } catch (const Error& error) {
    EXPECT_NE(error.kind(), ErrorKind::Internal) << error.what();
    EXPECT_EQ(revision(), before) << error.what();
  }
}

TEST(Hostile, CutAndTurnedFiles) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  const std::string sample = std::string(MICHI_SOURCE_DIR) + "/data/sample/";
  std::mt19937 random(17);
  for (const auto& [kind, name] :
       std::vector<std::pair<std::string, std::string>>{{"roads", "roads.osm.pbf"},
                                                        {"landslide", "A33-25_03_SHP.zip"},
                                                        {"flood", "A31a-25_03_10_GEOJSON.zip"},
                                                        {"transit", "gtfs_oshu_2026.zip"},
                                                        {"elevation", "dem.tif"},
                                                        {"districts", "districts.geojson"}}) {
    const std::string good = contentOf(sample + name);
    for (int round = 0; round < 6; ++round) {
      std::string bad = good.substr(0, round % 2 == 0 ? random() % good.size() : good.size());
      if (round % 2 == 1) {
        for (int i = 0; i < 20; ++i) bad[random() % bad.size()] = static_cast<char>(random() % 256);
      }
      expectSafe(workspace, kind, folder.write(name, bad));
    }
  }
}

TEST(Hostile, NotWhatTheNameSays) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  for (const char* name : {"x.osm.pbf", "x.zip", "x.geojson", "x.shp", "x.tif", "x.osm", "x.csv", "x.gpkg"}) {
    const std::string file = folder.write(name, std::string("\x00\x00\x00\x0FPK\x03\x04 no such thing", 22));
    for (const char* kind : {"roads", "districts", "elevation", "transit", "facilities", "points"}) {
      EXPECT_THROW(import(workspace, kind, {file}), Error) << kind << " " << name;
    }
  }
}

}  // namespace
}  // namespace michi::test
