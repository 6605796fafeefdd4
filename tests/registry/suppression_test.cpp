#include "registry/suppression.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "base/error.h"
#include "registry/attacker.h"

namespace michi::registry {
namespace {

using ::testing::ElementsAre;
using testing::Equations;
using ::testing::IsEmpty;

Equations attacked(const CountTable& table, const PublicTable& shown) {
  Equations equations = testing::equationsOf(table, shown);
  equations.truth = testing::trueCounts(table, equations);
  return equations;
}

/// Published numbers are true and none is from 1 to k - 1.
void expectHonest(const Equations& equations, int k) {
  for (std::size_t i = 0; i < equations.values.size(); ++i) {
    if (!equations.values[i]) continue;
    EXPECT_EQ(*equations.values[i], equations.truth[i]);
    EXPECT_TRUE(*equations.values[i] == 0 || *equations.values[i] >= k) << *equations.values[i];
  }
}

std::size_t stars(const Equations& equations) {
  return static_cast<std::size_t>(std::count(equations.values.begin(), equations.values.end(), std::nullopt));
}

struct Shape {
  std::size_t districts, classes, councils, towns;  // no councils: no groups; no towns: one level
  int emptyPercent, highest;
};

CountTable randomTable(const Shape& shape, std::mt19937& random) {
  const auto upTo = [&](std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
  };
  CountTable table;
  for (std::size_t d = 0; d < shape.districts; ++d) {
    auto& line = table.counts.emplace_back();
    for (std::size_t c = 0; c < shape.classes; ++c) {
      const bool isEmpty = upTo(100) < static_cast<std::size_t>(shape.emptyPercent);
      line.push_back(isEmpty ? 0
                             : static_cast<std::int64_t>(1 + upTo(static_cast<std::size_t>(shape.highest))));
    }
  }
  const auto group = [&](std::size_t size, std::size_t groups) {
    auto& level = table.groups.emplace_back();
    for (std::size_t i = 0; i < size; ++i) level.push_back(i < groups ? i : upTo(groups));
  };
  if (shape.councils > 0) group(shape.districts, shape.councils);
  if (shape.towns > 0) group(shape.councils, shape.towns);
  return table;
}

TEST(Suppression, LeavesLargeCountsAndZerosAlone) {
  const PublicTable shown = suppress({{{5, 0}, {12, 7}}, {}});
  EXPECT_THAT(shown.districts[0], ElementsAre(5, 0, 5));
  EXPECT_THAT(shown.districts[1], ElementsAre(12, 7, 19));
  EXPECT_THAT(shown.all, ElementsAre(17, 7, 24));
}

TEST(Suppression, OneSmallCountTakesThreeOthersWithIt) {
  const PublicTable shown = suppress({{{3, 20, 30}, {10, 40, 8}, {50, 60, 70}}, {}});
  EXPECT_THAT(shown.districts[0], ElementsAre(std::nullopt, 20, std::nullopt, 53));
  EXPECT_THAT(shown.districts[1], ElementsAre(std::nullopt, 40, std::nullopt, 58));
  EXPECT_THAT(shown.districts[2], ElementsAre(50, 60, 70, 180));
  EXPECT_THAT(shown.all, ElementsAre(63, 120, 108, 291));
}

TEST(Suppression, OnesThatFillATotalAreNotGivenAwayByIt) {
  // Two stars a line would do for subtraction; but five stars that sum up to 5 are all 1.
  const CountTable table{{{1, 1, 1, 1, 1}, {9, 9, 9, 9, 9}, {9, 9, 9, 9, 9}}, {}};
  const PublicTable shown = suppress(table);
  EXPECT_EQ(shown.districts[0].back(), std::nullopt);
  EXPECT_THAT(testing::solveByBounds(attacked(table, shown), 5), IsEmpty());
}

TEST(Suppression, ASingleCaseInTheCityHidesWhatLeadsToIt) {
  const CountTable table{{{0, 0}, {0, 2}}, {{0, 0}}};
  const PublicTable shown = suppress(table);
  EXPECT_THAT(shown.districts[0], ElementsAre(0, 0, 0));
  EXPECT_THAT(shown.districts[1], ElementsAre(0, std::nullopt, std::nullopt));
  EXPECT_THAT(shown.groups[0][0], ElementsAre(0, std::nullopt, std::nullopt));
  EXPECT_THAT(shown.all, ElementsAre(0, std::nullopt, std::nullopt));
}

TEST(Suppression, AGroupOfOneDistrictSaysNoMoreThanTheDistrict) {
  const CountTable table{{{3, 30}, {25, 40}, {17, 50}}, {{0, 1, 1}}};
  const Equations equations = attacked(table, suppress(table));
  expectHonest(equations, 5);
  EXPECT_THAT(testing::solveByElimination(equations), IsEmpty());
}

TEST(Suppression, TheAttackersAreAbleToRecover) {
  // Only the small count itself is hidden: each of them finds it.
  const CountTable table{{{3, 20}, {10, 40}}, {}};
  PublicTable careless{{{std::nullopt, 20, 23}, {10, 40, 50}}, {}, {13, 60, 73}};
  const Equations equations = attacked(table, careless);
  EXPECT_THAT(testing::solveByElimination(equations), ElementsAre(0));
  EXPECT_THAT(testing::solveByBounds(equations, 5), ElementsAre(0));
  EXPECT_THAT(testing::Exhaustive(equations, 5).solved(), ElementsAre(0));
  // No subtraction finds these four, but two stars that sum up to 2 are both 1.
  const CountTable ones{{{1, 1}, {1, 4}}, {}};
  careless = {{{std::nullopt, std::nullopt, 2}, {std::nullopt, std::nullopt, 5}}, {}, {2, 5, 7}};
  EXPECT_THAT(testing::solveByElimination(attacked(ones, careless)), IsEmpty());
  EXPECT_THAT(testing::solveByBounds(attacked(ones, careless), 5), ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(testing::Exhaustive(attacked(ones, careless), 5).solved(), ElementsAre(0, 1, 2, 3));
}

TEST(Suppression, NoSubtractionRecoversAHiddenCountOfRandomTables) {
  std::mt19937 random(20260401);
  const std::vector<Shape> shapes = {{1, 1, 0, 0, 0, 9},    {1, 6, 1, 0, 30, 8},   {6, 1, 2, 0, 20, 9},
                                     {4, 4, 0, 0, 50, 9},   {12, 5, 3, 0, 60, 12}, {12, 5, 4, 2, 40, 6},
                                     {20, 8, 6, 3, 80, 20}, {30, 3, 30, 2, 10, 4}, {25, 10, 5, 2, 95, 5}};
  for (const Shape& shape : shapes) {
    for (int repeat = 0; repeat < 60; ++repeat) {
      const CountTable table = randomTable(shape, random);
      for (const int k : {3, 5, 10}) {
        const Equations equations = attacked(table, suppress(table, k));
        expectHonest(equations, k);
        ASSERT_THAT(testing::solveByElimination(equations), IsEmpty());
        ASSERT_THAT(testing::solveByBounds(equations, k), IsEmpty());
      }
    }
  }
}

TEST(Suppression, NoOtherTableIsRuledOutOfSmallRandomTables) {
  std::mt19937 random(7);
  const std::vector<Shape> shapes = {{2, 2, 0, 0, 20, 6},
                                     {2, 3, 0, 0, 30, 6},
                                     {3, 2, 2, 0, 30, 7},
                                     {4, 2, 2, 1, 40, 6},
                                     {2, 4, 2, 0, 40, 5}};
  for (const Shape& shape : shapes) {
    for (int repeat = 0; repeat < 60; ++repeat) {
      const CountTable table = randomTable(shape, random);
      const Equations equations = attacked(table, suppress(table));
      ASSERT_THAT(testing::Exhaustive(equations, 5).solved(), IsEmpty());
    }
  }
}

TEST(Suppression, ACityTakesLittleTimeAndKeepsMostOfItsNumbers) {
  std::mt19937 random(225);
  const CountTable table = randomTable({225, 14, 30, 5, 55, 25}, random);
  const auto start = std::chrono::steady_clock::now();
  const PublicTable shown = suppress(table);
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  const Equations equations = attacked(table, shown);
  std::size_t small = 0;
  for (const std::int64_t count : equations.truth) small += count > 0 && count < 5 ? 1 : 0;
  RecordProperty("seconds", std::to_string(time.count()));
  RecordProperty("small", std::to_string(small));
  RecordProperty("stars", std::to_string(stars(equations)));
  EXPECT_LT(time.count(), 2.0);
  EXPECT_LT(stars(equations), 5 * small / 2);
  EXPECT_TRUE(shown.all.back().has_value());
  EXPECT_THAT(testing::solveByElimination(equations), IsEmpty());
  EXPECT_THAT(testing::solveByBounds(equations, 5), IsEmpty());
}

TEST(Suppression, RefusesWhatIsNoTable) {
  EXPECT_THROW(suppress({{{1, 2}, {3}}, {}}), Error);
  EXPECT_THROW(suppress({{{1, -2}}, {}}), Error);
  EXPECT_THROW(suppress({{{1, 2}}, {{0, 0}}}), Error);
  EXPECT_THROW(suppress({{{1, 2}}, {}}, 2), Error);
  EXPECT_THAT(suppress({}).all, ElementsAre(0));
}

}  // namespace
}  // namespace michi::registry
