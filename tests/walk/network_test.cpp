#include "walk/network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/error.h"
#include "walk/synthetic.h"

namespace michi::walk {
namespace {

RoadPieces onePiece(const std::vector<geo::Point>& line, float length = std::nanf("")) {
  RoadPieces pieces;
  pieces.add(line, 1, 2, RoadClass::Footway, kUnpaved, length);
  return pieces;
}

Network build(const RoadPieces& pieces, const HeightAt& heightAt = {}) {
  Progress silent;
  return Network::build(pieces, heightAt, silent);
}

TEST(Network, KeepsWhatThePiecesSay) {
  testing::GridOptions options;
  options.attributes = 1;
  options.oneWay = 0.3;
  const RoadPieces pieces = testing::gridPieces(options);
  const Network network = build(pieces);
  ASSERT_EQ(network.edgeCount(), pieces.size());
  std::vector<bool> isSeen(pieces.size(), false);
  for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
    const EdgeView edge = network.edge(EdgeId(e));
    const std::uint32_t i = edge.pieceIndex;
    EXPECT_FALSE(isSeen[i]);
    isSeen[i] = true;
    EXPECT_EQ(edge.roadClass, pieces.roadClass[i]);
    EXPECT_EQ(edge.flags, pieces.flags[i]);
    const std::vector<geo::Point> line = network.shape(EdgeId(e));
    ASSERT_EQ(line.size(), pieces.firstPoint[i + 1] - pieces.firstPoint[i]);
    double length = 0;
    for (std::size_t k = 0; k < line.size(); ++k) {
      const geo::Point p = pieces.points[pieces.firstPoint[i] + k];
      EXPECT_LT(geo::distance(line[k], p), 0.0072);  // half a centimetre in x and y
      if (k > 0) length += geo::distance(p, pieces.points[pieces.firstPoint[i] + k - 1]);
    }
    EXPECT_NEAR(edge.length.value(), length, 0.00006);
    EXPECT_EQ(line.front(), network.nodePosition(edge.from));
    EXPECT_EQ(line.back(), network.nodePosition(edge.to));
    EXPECT_EQ(edge.maxSlope, 0);
  }
}

TEST(Network, ArcsNameEveryEdgeAtBothEnds) {
  const Network network = testing::gridNetwork({});
  std::vector<int> seen(network.edgeCount(), 0);
  for (std::uint32_t u = 0; u < network.nodeCount(); ++u) {
    for (std::uint32_t slot = network.firstArc()[u]; slot < network.firstArc()[u + 1]; ++slot) {
      const std::uint32_t edge = network.arcEdge()[slot];
      EXPECT_TRUE(network.ends(edge).from == u || network.ends(edge).to == u);
      ++seen[edge];
    }
  }
  EXPECT_EQ(std::count(seen.begin(), seen.end(), 2), static_cast<std::ptrdiff_t>(seen.size()));
}

TEST(Network, TheOrderOfThePiecesDecidesNothingButThePieceIndex) {
  const RoadPieces pieces = testing::gridPieces({});
  RoadPieces turned;
  for (std::size_t i = pieces.size(); i-- > 0;) {
    turned.add(std::span(pieces.points)
                   .subspan(pieces.firstPoint[i], pieces.firstPoint[i + 1] - pieces.firstPoint[i]),
               pieces.fromNode[i] * 1'000'000'007, pieces.toNode[i] * 1'000'000'007, pieces.roadClass[i],
               pieces.flags[i], pieces.length[i]);
  }
  const Network a = build(pieces);
  const Network b = build(turned);
  EXPECT_EQ(a.save(), build(pieces).save());
  ASSERT_EQ(a.nodeCount(), b.nodeCount());
  for (std::uint32_t n = 0; n < a.nodeCount(); ++n)
    EXPECT_EQ(a.nodePosition(NodeId(n)), b.nodePosition(NodeId(n)));
}

TEST(Network, LongStepsBetweenPointsAreKept) {
  const std::vector<geo::Point> line = {{0, 0},      {327.67, -327.67}, {655.35, -655.35},
                                        {90'000, 4}, {90'000.01, 3.99}, {-500, 0}};
  EXPECT_EQ(build(onePiece(line)).shape(EdgeId(0)), line);
}

TEST(Network, PartsOfAShape) {
  const Network network = build(onePiece({{0, 0}, {30, 0}, {30, 40}}, 140));  // drawn 70 m, said to be 140 m
  using Line = std::vector<geo::Point>;
  EXPECT_EQ(network.shapePart(EdgeId(0), 200'000, 1'000'000), (Line{{10, 0}, {30, 0}, {30, 20}}));
  EXPECT_EQ(network.shapePart(EdgeId(0), 1'000'000, 200'000), (Line{{30, 20}, {30, 0}, {10, 0}}));
  EXPECT_EQ(network.shapePart(EdgeId(0), 0, 1'400'000), (Line{{0, 0}, {30, 0}, {30, 40}}));
}

TEST(Network, ComponentsAreNumberedBySize) {
  RoadPieces pieces;
  const auto add = [&](double x, std::int64_t a, std::int64_t b) {
    const std::vector<geo::Point> line = {{x, 0}, {x + 1, 0}};
    pieces.add(line, a, b, RoadClass::Path, 0, 1);
  };
  add(0, 1, 2), add(10, 3, 4), add(11, 4, 5), add(20, 6, 6);
  const Network network = build(pieces);
  ASSERT_EQ(network.componentCount(), 3U);
  EXPECT_EQ(network.componentSize(0), 3U);
  EXPECT_EQ(network.componentSize(1), 2U);
  EXPECT_EQ(network.componentSize(2), 1U);
  for (std::uint32_t n = 0; n < network.nodeCount(); ++n) {
    const double x = network.nodePosition(NodeId(n)).x;
    EXPECT_EQ(network.component(NodeId(n)), x < 5 ? 1U : x < 15 ? 0U : 2U);
  }
}

TEST(Network, RefusesWhatItCannotHold) {
  EXPECT_THROW(build(onePiece({{0, 0}})), Error);
  EXPECT_THROW(build(onePiece({{0, 0}, {std::nan(""), 0}})), Error);
  EXPECT_THROW(build(onePiece({{0, 0}, {1.7e308, 0}})), Error);
  EXPECT_THROW(build(onePiece({{0, 0}, {1, 0}}, 200'001)), Error);
  EXPECT_THROW(build(onePiece({{0, 0}, {1, 0}}, -1)), Error);
  EXPECT_THROW(build(onePiece({{0, 0}, {1, 0}}, std::numeric_limits<float>::infinity())), Error);
  EXPECT_THROW(build(onePiece({{0, 0}, {20'000'000, 0}}, 5)), Error);
  EXPECT_THROW(build(onePiece({{0, 0}, {200'001, 0}})), Error);
  RoadPieces uneven = onePiece({{0, 0}, {1, 0}});
  uneven.flags.clear();
  EXPECT_THROW(build(uneven), Error);
  RoadPieces unordered = onePiece({{0, 0}, {1, 0}});
  unordered.firstPoint = {0, 7};
  EXPECT_THROW(build(unordered), Error);
  EXPECT_NO_THROW(build(onePiece({{0, 0}, {0, 0}}, 0)));
}

TEST(Network, StaysUnder64BytesAnEdge) {
  testing::GridOptions options;  // two points between and 1.4 edges a node, as the sample city
  options.columns = options.rows = 150;
  const Network network = testing::gridNetwork(options, testing::hills);
  EXPECT_LT(static_cast<double>(network.memoryBytes()) / static_cast<double>(network.edgeCount()), 64);
}

TEST(Network, CanBeCancelled) {
  const std::atomic<bool> cancel{true};
  Progress progress({}, &cancel);
  EXPECT_THROW(Network::build(testing::gridPieces({}), {}, progress), Error);
}

TEST(RoadClasses, NamesThereAndBack) {
  for (int i = 0; i < kRoadClassCount; ++i) {
    const auto roadClass = static_cast<RoadClass>(i);
    EXPECT_EQ(roadClassFromName(name(roadClass)), roadClass);
  }
  EXPECT_EQ(name(RoadClass::Residential), "residential");
  EXPECT_THROW(roadClassFromName("motorway"), Error);
}

RoadPieces pairs(const std::vector<std::pair<geo::Point, geo::Point>>& lines) {
  RoadPieces pieces;
  for (const auto& [a, b] : lines) {
    const std::vector<geo::Point> line = {a, b};
    pieces.add(line, 0, 0, RoadClass::Path, 0, std::nanf(""));
  }
  return pieces;
}

TEST(JoinEnds, EqualEndsAreOneNode) {
  RoadPieces pieces = pairs({{{0, 0}, {10, 0}}, {{10, 0}, {20, 0}}, {{10, 0.001}, {5, 5}}});
  const JoinReport report = joinEnds(pieces, Metres(0));
  EXPECT_EQ(report.nodes, 5U);
  EXPECT_EQ(report.joinedEnds, 0U);
  EXPECT_EQ(pieces.toNode[0], pieces.fromNode[1]);
  EXPECT_NE(pieces.toNode[0], pieces.fromNode[2]);
}

TEST(JoinEnds, ATolerancePullsNearEndsTogetherAndAcrossChains) {
  // 10, 10.9 and 11.8 form a chain; -0.4 and 0.4 lie on both sides of a cell's edge.
  RoadPieces pieces =
      pairs({{{0.4, 0}, {10, 0}}, {{10.9, 0}, {20, 0}}, {{11.8, 0}, {30, 5}}, {{-0.4, -0.1}, {0, 40}}});
  const JoinReport report = joinEnds(pieces, Metres(1));
  EXPECT_EQ(pieces.toNode[0], pieces.fromNode[1]);
  EXPECT_EQ(pieces.toNode[0], pieces.fromNode[2]);
  EXPECT_EQ(pieces.fromNode[0], pieces.fromNode[3]);
  EXPECT_EQ(report.nodes, 5U);
  EXPECT_EQ(report.joinedEnds, 3U);
  const Network network = build(pieces);
  EXPECT_EQ(network.nodeCount(), 5U);
  EXPECT_EQ(network.componentCount(), 1U);
}

TEST(JoinEnds, IsTheTransitiveClosureOfAllPairs) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    testing::Random random(seed);
    std::vector<std::pair<geo::Point, geo::Point>> lines(40);
    for (auto& [a, b] : lines) {
      a = {random.between(-10, 10), random.between(-10, 10)};
      b = {random.between(-10, 10), random.between(-10, 10)};
    }
    RoadPieces pieces = pairs(lines);
    joinEnds(pieces, Metres(1.2));
    std::vector<geo::Point> ends;
    std::vector<std::int64_t> keys;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      ends.insert(ends.end(), {lines[i].first, lines[i].second});
      keys.insert(keys.end(), {pieces.fromNode[i], pieces.toNode[i]});
    }
    // Plain closure: give everybody the smallest number among neighbours until nothing changes.
    std::vector<std::size_t> group(ends.size());
    std::iota(group.begin(), group.end(), 0);
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t i = 0; i < ends.size(); ++i) {
        for (std::size_t j = 0; j < ends.size(); ++j) {
          if (geo::distance(ends[i], ends[j]) <= 1.2 && group[j] < group[i])
            group[i] = group[j], changed = true;
        }
      }
    }
    for (std::size_t i = 0; i < ends.size(); ++i) {
      for (std::size_t j = 0; j < ends.size(); ++j) EXPECT_EQ(group[i] == group[j], keys[i] == keys[j]);
    }
  }
}

}  // namespace
}  // namespace michi::walk
