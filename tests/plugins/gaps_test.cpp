#include "plugins/mobility/gaps.h"

#include <gtest/gtest.h>

#include <random>

#include "plugins/straight_road.h"
#include "walk/queries.h"

namespace michi::mobility {
namespace {

using tests::StraightRoad;

BusStop stop(const char* key, double x, std::uint32_t trips) {
  BusStop one{key, key, {x, 0}, {}};
  one.service.trips = one.service.departures = trips;
  return one;
}

TEST(Gaps, FourWordsForFourStates) {
  const StraightRoad road;
  const std::vector<BusStop> stops{stop("none", 0, 0), stop("few", 1000, 2), stop("many", 2000, 12)};
  const std::vector<Demand> people{{"a", {100, 0}, 1, "X"},
                                   {"b", {1100, 0}, 2, "X"},
                                   {"c", {2100, 0}, 4, "Y"},
                                   {"d", {2900, 0}, 8, "Y"},
                                   {"e", {50, 5000}, 16, ""}};
  const std::vector<std::string> codes{"X", "Y", "Z"};
  const Gaps gaps = findGaps(road.metric, people, stops, 300, 3, codes, 1);
  EXPECT_STREQ(word(gaps.lines[0].gap), "no_service");
  EXPECT_STREQ(word(gaps.lines[1].gap), "few");
  EXPECT_STREQ(word(gaps.lines[2].gap), "served");
  EXPECT_STREQ(word(gaps.lines[3].gap), "no_stop");
  EXPECT_STREQ(word(gaps.lines[4].gap), "no_stop");
  EXPECT_NEAR(gaps.lines[3].distance, 900, 0.01) << "how far it would be";
  EXPECT_EQ(gaps.lines[3].nearest, 2);
  EXPECT_EQ(gaps.lines[3].serviceClass, -1);
  EXPECT_EQ(gaps.lines[4].nearest, -1);
  EXPECT_EQ(gaps.lines[1].serviceClass, 1);
  EXPECT_EQ(gaps.people, (std::array<double, 4>{24, 1, 2, 4}));
  EXPECT_EQ(gaps.districts.at("X"), (std::array<double, 4>{0, 1, 2, 0}));
  EXPECT_EQ(gaps.districts.at("Z"), (std::array<double, 4>{}));
  EXPECT_EQ(gaps.districts.at("")[0], 16);
}

TEST(Gaps, ABetterStopWithinReachCountsThoughAnotherIsNearer) {
  const StraightRoad road;
  const std::vector<BusStop> stops{stop("near", 1000, 1), stop("better", 1400, 8)};
  const std::vector<Demand> people{{"a", {1100, 0}, 1, ""}};
  const Gaps wide = findGaps(road.metric, people, stops, 300, 3, {}, 1);
  EXPECT_EQ(wide.lines[0].nearest, 0);
  EXPECT_EQ(wide.lines[0].best, 1);
  EXPECT_EQ(wide.lines[0].gap, BusGap::Served);
  const Gaps narrow = findGaps(road.metric, people, stops, 200, 3, {}, 1);
  EXPECT_EQ(narrow.lines[0].best, 0);
  EXPECT_EQ(narrow.lines[0].gap, BusGap::Few);
}

TEST(Gaps, NoStopsAtAllLeaveEverybodyWithout) {
  const StraightRoad road;
  const std::vector<Demand> people{{"a", {1100, 0}, 3, ""}};
  const Gaps gaps = findGaps(road.metric, people, {}, 500, 3, {}, 1);
  EXPECT_EQ(gaps.people[0], 3);
  EXPECT_EQ(gaps.lines[0].distance, -1);
}

TEST(Gaps, AgreeWithLookingAtEveryStop) {
  const StraightRoad road;
  std::mt19937 random(7);
  const auto number = [&](unsigned below) { return static_cast<double>(random() % below); };
  for (int round = 0; round < 20; ++round) {
    std::vector<BusStop> stops;
    for (int i = 0; i < 12; ++i)
      stops.push_back(stop("s", number(3000), static_cast<std::uint32_t>(random() % 40)));
    std::vector<Demand> people(60);
    for (Demand& one : people) one.position = {number(3000), 0};
    const double limit = 100 + number(500);
    const auto wanted = static_cast<std::uint32_t>(1 + random() % 20);
    const Gaps gaps = findGaps(road.metric, people, stops, limit, wanted, {}, 2);
    for (std::size_t i = 0; i < people.size(); ++i) {
      std::uint32_t most = 0;
      bool hasStop = false;
      for (const BusStop& one : stops) {
        if (std::abs(one.position.x - people[i].position.x) > limit) continue;
        hasStop = true;
        most = std::max(most, one.service.trips);
      }
      const BusGap expected = !hasStop        ? BusGap::NoStop
                              : most == 0     ? BusGap::NoService
                              : most < wanted ? BusGap::Few
                                              : BusGap::Served;
      EXPECT_EQ(gaps.lines[i].gap, expected);
      EXPECT_EQ(gaps.lines[i].serviceClass, hasStop ? serviceClass(most) : -1);
    }
  }
}

}  // namespace
}  // namespace michi::mobility
