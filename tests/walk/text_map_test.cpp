// Every drawing of tests/maps against the answers written beside it.

#include "walk/text_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "walk/queries.h"

namespace michi::walk {
namespace {

using testing::TextMap;

constexpr double kCentimetre = 0.0101;

std::vector<std::string> mapFiles() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(MICHI_SOURCE_DIR "/tests/maps")) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

class TextMapTest : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    m_map = TextMap::read(GetParam());
    Progress silent;
    m_network = Network::build(m_map.pieces(), {}, silent);
    m_metric.emplace(m_network, m_map.profile, Minimise::Distance);
    for (const auto& [letter, place] : m_map.points) {
      if (std::isdigit(static_cast<unsigned char>(letter)) == 0) continue;
      m_places.push_back(letter);
      m_placeSnaps.push_back(snap(*m_metric, place));
    }
  }

  Snap snapOf(const std::string& letter) const { return snap(*m_metric, m_map.points.at(letter.at(0))); }

  /// The letter drawn where a node lies.
  char letterOf(NodeId node) const {
    for (const auto& [letter, place] : m_map.points) {
      if (geo::distance(place, m_network.nodePosition(node)) < kCentimetre) return letter;
    }
    return '?';
  }

  void expectNearest(const std::vector<std::string>& words) {
    NearestSearch search;
    search.run(*m_metric, m_placeSnaps);
    const Arrival arrival = search.at(snapOf(words.at(1)));
    if (words.at(2) == "unreachable") {
      EXPECT_EQ(arrival.reach, Reach::Unreachable);
    } else if (words.at(2) == "too-far") {
      EXPECT_EQ(arrival.reach, Reach::TooFarFromRoad);
    } else {
      ASSERT_EQ(arrival.reach, Reach::Reached);
      EXPECT_EQ(std::string(1, m_places.at(arrival.source)), words.at(2));
      EXPECT_NEAR(arrival.distance.value(), std::stod(words.at(3)), kCentimetre);
      EXPECT_NEAR(arrival.time.value(),
                  arrival.distance.value() / m_map.profile.flatSpeed * 60 +
                      arrival.offNetwork.value() / m_map.profile.flatSpeed * 60 * (1 / 0.6 - 1),
                  0.05);
    }
  }

  void expectPath(const std::vector<std::string>& words) {
    NearestSearch workspace;
    const Path path = shortestPath(*m_metric, snapOf(words.at(1)), snapOf(words.at(2)), workspace);
    if (words.at(3) == "unreachable") {
      EXPECT_EQ(path.reach, Reach::Unreachable);
      EXPECT_TRUE(path.geometry.empty());
      return;
    }
    ASSERT_EQ(path.reach, Reach::Reached);
    EXPECT_NEAR(path.distance.value(), std::stod(words.at(3)), kCentimetre);
    EXPECT_EQ(path.geometry.front(), m_map.points.at(words.at(1).at(0)));
    EXPECT_EQ(path.geometry.back(), m_map.points.at(words.at(2).at(0)));
    std::string nodes;
    const auto passes = [&](EdgeId edge, Offset offset) {
      const EdgeView view = m_network.edge(edge);
      if (offset != 0 && offset != m_network.length(edge.value())) return;
      const char letter = letterOf(offset == 0 ? view.from : view.to);
      if (nodes.empty() || nodes.back() != letter) nodes += letter;
    };
    for (const EdgePart& part : path.parts) passes(part.edge, part.begin), passes(part.edge, part.end);
    std::string expected;
    for (std::size_t i = 4; i < words.size(); ++i) expected += words[i];
    EXPECT_EQ(nodes, expected);
  }

  void expectWithin(const std::vector<std::string>& words) {
    NearestSearch search;
    const std::vector<Snap> start = {snapOf(words.at(1))};
    search.run(*m_metric, start, Direction::FromSources,
               m_metric->costOf(Metres(std::stod(words.at(2)) + 0.001)));
    std::string nodes;
    for (const ReachArea::Node& node : search.area(kMaxCost).nodes) nodes += letterOf(node.node);
    std::string expected;
    for (std::size_t i = 3; i < words.size(); ++i) expected += words[i];
    std::sort(nodes.begin(), nodes.end());
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(nodes, expected);
  }

  TextMap m_map;
  Network m_network;
  std::optional<Metric> m_metric;
  std::string m_places;
  std::vector<Snap> m_placeSnaps;
};

TEST_P(TextMapTest, AnswersAsWrittenBesideTheDrawing) {
  ASSERT_FALSE(m_map.expectations.empty());
  for (const auto& words : m_map.expectations) {
    std::string line = "expect";
    for (const std::string& word : words) line += " " + word;
    SCOPED_TRACE(line);
    if (words.at(0) == "nearest") {
      expectNearest(words);
    } else if (words.at(0) == "path") {
      expectPath(words);
    } else if (words.at(0) == "within") {
      expectWithin(words);
    } else if (words.at(0) == "islands") {
      EXPECT_EQ(m_network.componentCount(), std::stoul(words.at(1)));
    } else {
      FAIL() << "unknown expectation";
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Maps, TextMapTest, ::testing::ValuesIn(mapFiles()), [](const auto& which) {
  return std::filesystem::path(which.param).stem().string();
});

}  // namespace
}  // namespace michi::walk
