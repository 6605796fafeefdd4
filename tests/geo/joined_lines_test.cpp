#include "geo/joined_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

namespace michi::geo {
namespace {

using Lines = std::vector<std::vector<Point>>;

TEST(JoinedLines, PiecesThatMeetBecomeOneHoweverTheyAreTurned) {
  const Lines joined = joinedLines({{{1, 0}, {2, 0}}, {{4, 0}, {3, 0}, {2, 0}}, {{1, 0}, {0, 0}}}, 100);
  ASSERT_EQ(joined.size(), 1U);
  std::vector<Point> line = joined[0];
  if (line.front().x > 0) std::reverse(line.begin(), line.end());
  EXPECT_EQ(line, (std::vector<Point>{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}}));
}

TEST(JoinedLines, WhatDoesNotMeetStaysApart) {
  const Lines pieces = {{{0, 0}, {1, 0}}, {{1, 1e-9}, {2, 0}}, {{5, 5}, {6, 6}, {5, 5}}, {{9, 9}}, {}};
  EXPECT_EQ(joinedLines(pieces, 100).size(), 3U);
}

TEST(JoinedLines, ALineGrowsNoFurtherThanAsked) {
  Lines pieces;
  for (int i = 0; i < 100; ++i) pieces.push_back({{i * 1.0, 0}, {i + 1.0, 0}});
  for (const auto& line : joinedLines(pieces, 10)) EXPECT_LE(line.size(), 10U);
}

TEST(JoinedLines, EachSegmentOfAGridComesOutOnce) {
  std::mt19937 random(20261123);
  for (int round = 0; round < 50; ++round) {
    Lines pieces;
    for (int i = 0; i < 200; ++i) {
      const Point from{static_cast<double>(random() % 12), static_cast<double>(random() % 12)};
      std::vector<Point> line{from};
      for (auto steps = 1 + random() % 4; steps > 0; --steps) {
        Point next = line.back();
        (random() % 2 == 0 ? next.x : next.y) += random() % 2 == 0 ? 1 : -1;
        line.push_back(next);
      }
      pieces.push_back(line);
    }
    const auto segments = [](const Lines& lines) {
      std::vector<std::array<double, 4>> all;
      for (const auto& line : lines) {
        for (std::size_t i = 1; i < line.size(); ++i) {
          const auto [a, b] = std::minmax(line[i - 1], line[i], [](const Point& p, const Point& q) {
            return std::tie(p.x, p.y) < std::tie(q.x, q.y);
          });
          all.push_back({a.x, a.y, b.x, b.y});
        }
      }
      std::sort(all.begin(), all.end());
      return all;
    };
    const Lines joined = joinedLines(pieces, 40);
    EXPECT_LT(joined.size(), pieces.size());
    EXPECT_EQ(segments(joined), segments(pieces));
  }
}

}  // namespace
}  // namespace michi::geo
