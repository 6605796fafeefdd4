#include "map/message.h"

#include <gtest/gtest.h>

#include <random>

#include "geo/geometry.h"

namespace michi::map {
namespace {

MapSource someSource() {
  return {"/data/奥州.michi",
          "EPSG:6678",
          {"district", "road"},
          {{"priority", {{1.5, -2.25, "S", "水沢 一郎"}, {0, 1e7, "A", ""}}}, {"coverage", {}}},
          "0321501001",
          {{"road", {0.25, "rail.qml"}}, {"district", {}}},
          true,
          {{"guest1", "/home/あ/道.geojson", "道|layerid=0"}, {"guest2", "/a.tif", ""}},
          {"https://example.jp/{z}/{x}/{y}.png", 2, 18}};
}

GuestInfo someGuest() {
  GuestInfo info;
  info.parts.push_back({"a|layername=道", "道", GuestInfo::Kind::Line, 12, {1, 2, 3, 4}, false});
  info.parts.push_back({"b", "写真", GuestInfo::Kind::Raster, -1, {}, true});
  return info;
}

std::vector<Message> examples() {
  RenderJob render;
  render.source = someSource();
  render.extent = {-1000, 2000, 3000.5, 4000};
  render.width = 1920;
  render.height = 1080;
  render.format = ImageFormat::Raw;
  PrintJob print;
  print.source = someSource();
  print.templateFile = "ward-a3.qpt";
  print.output = "/tmp/地図.pdf";
  print.title = "避難支援マップ";
  print.districtName = "水沢第1行政区";
  print.variables = {{"date", "令和8年"}, {"page", "1"}};
  print.scales = {2500, 5000};
  print.hasMap = false;
  print.texts = {{1, 2.5, 2.9, true, TextAlign::Right, "33人"}, {0, 0, 7, false, TextAlign::Middle, ""}};
  const std::vector<geo::Point> line{{1, 2}, {3, 4}};
  print.source.shapes = {{"way", {{geo::Geometry::lineString(line).wkb(), "near"}}}, {"share", {}}};
  const std::string pixels(
      "\x00\x01\xFF\x7F"
      "abcd",
      8);
  return {{0, Hello{kProtocolVersion, "secret"}},
          {7, Cancel{}},
          {1, render},
          {2, print},
          {1, MapImage{2, 1, ImageFormat::Raw, pixels}},
          {1, MapImage{9, 9, ImageFormat::Png, pixels, {{"base", "圏外"}, {"guest1", ""}}}},
          {3, LegendJob{someSource(), 120}},
          {3, Legend{{{"road", "国道", pixels}, {"shelter", "", ""}}}},
          {4, GuestJob{"/home/あ/道.geojson", "EPSG:6678"}},
          {4, someGuest()},
          {2, PrintResult{12500}},
          {~std::uint64_t{0}, Failure{ErrorKind::Io, "what", "where", "to do"}}};
}

/// decode() either returns or throws Error(Damaged); anything else fails the test.
bool isRefused(std::string_view bytes) {
  try {
    decode(bytes);
    return false;
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    return true;
  }
}

TEST(Message, ComesBackAsItWas) {
  for (const Message& message : examples()) EXPECT_EQ(decode(encode(message)), message);
}

TEST(Message, CutShortIsRefusedAtEveryLength) {
  for (const Message& message : examples()) {
    const std::string bytes = encode(message);
    for (std::size_t length = 0; length < bytes.size(); ++length)
      EXPECT_TRUE(isRefused(std::string_view(bytes).substr(0, length))) << length;
  }
}

TEST(Message, ChangedBytesAreRefusedOrHarmless) {
  std::mt19937 random(20261123);
  for (const Message& message : examples()) {
    const std::string good = encode(message);
    for (int round = 0; round < 3000; ++round) {
      std::string bytes = good;
      for (int flips = 1 + static_cast<int>(random() % 3); flips > 0; --flips)
        bytes[random() % bytes.size()] = static_cast<char>(random());
      isRefused(bytes);
    }
  }
}

TEST(Message, NoiseIsRefused) {
  std::mt19937 random(7);
  for (int round = 0; round < 5000; ++round) {
    std::string bytes(random() % 64, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    EXPECT_TRUE(isRefused(bytes));
  }
}

TEST(Message, DeepNestingAndFalseLengthsAreRefused) {
  EXPECT_TRUE(isRefused(frame(std::string(5'000'000, '\x81'))));          // arrays in arrays
  EXPECT_TRUE(isRefused(frame("\x9B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF")));  // an array of 2^64-1
  EXPECT_TRUE(
      isRefused(frame("\x5B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                      "a")));  // bytes without end
  EXPECT_TRUE(isRefused("\xFF\xFF\xFF\xFF{}"));
}

TEST(Message, BytesBehindAMessageBelongToAPicture) {
  EXPECT_TRUE(isRefused(encode({7, Cancel{}}) + "more"));
  const std::string image = encode({1, MapImage{9, 9, ImageFormat::Png, "picture"}});
  EXPECT_TRUE(isRefused(image + "more"));
  EXPECT_TRUE(isRefused(image.substr(0, image.size() - 1)));
}

TEST(Message, ValuesOutOfRangeAreRefused) {
  RenderJob job;
  job.source = someSource();
  job.extent = {0, 0, 1, 1};
  job.width = kMaximumImageSide + 1;
  job.height = 10;
  EXPECT_TRUE(isRefused(encode({1, job})));
  job.width = 10;
  EXPECT_FALSE(isRefused(encode({1, job})));
  job.extent.maxX = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(isRefused(encode({1, job})));
  EXPECT_TRUE(isRefused(encode({1, MapImage{2, 2, ImageFormat::Raw, "short"}})));
}

TEST(Message, LooksZoomsAndGuestsOutOfRangeAreRefused) {
  RenderJob job;
  job.source = someSource();
  job.width = job.height = 10;
  job.source.looks["road"].opacity = 1.01;
  EXPECT_TRUE(isRefused(encode({1, job})));
  job.source = someSource();
  job.source.base.maxZoom = 31;
  EXPECT_TRUE(isRefused(encode({1, job})));
  EXPECT_TRUE(isRefused(encode({1, GuestInfo{}}))) << "a guest without parts";
  GuestInfo guest = someGuest();
  guest.parts[0].extent.maxX = std::numeric_limits<double>::infinity();
  EXPECT_TRUE(isRefused(encode({1, guest})));
}

TEST(FrameReader, PutsFramesTogetherFromAnyPieces) {
  const std::string stream = frame("first") + frame("") + frame(std::string(70000, 'x'));
  for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, std::size_t{1000}, stream.size()}) {
    FrameReader reader;
    std::vector<std::string> found;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
      reader.feed(std::string_view(stream).substr(at, piece));
      while (auto bytes = reader.next()) found.push_back(*bytes);
    }
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0], "first");
    EXPECT_EQ(found[1], "");
    EXPECT_EQ(found[2], std::string(70000, 'x'));
  }
}

TEST(FrameReader, RefusesALengthBeyondItsMaximumBeforeReadingOn) {
  FrameReader reader(100);
  reader.feed(frame(std::string(100, 'a')));
  EXPECT_TRUE(reader.next());
  reader.feed(frame(std::string(101, 'a')).substr(0, 4));
  EXPECT_THROW(reader.next(), Error);
  FrameReader standard;
  standard.feed("\xFF\xFF\xFF\xFF");
  EXPECT_THROW(standard.next(), Error);
}

}  // namespace
}  // namespace michi::map
