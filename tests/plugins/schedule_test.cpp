#include "plugins/mobility/schedule.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include "base/error.h"

namespace michi::mobility {
namespace {

DistanceTable plane(std::mt19937& random, std::size_t places) {
  std::vector<std::pair<double, double>> at(places);
  for (auto& [x, y] : at)
    x = static_cast<double>(random() % 10000), y = static_cast<double>(random() % 10000);
  DistanceTable ways(places, places);
  for (std::size_t a = 0; a < places; ++a)
    for (std::size_t b = 0; b < places; ++b)
      ways.to(a)[b] = std::hypot(at[a].first - at[b].first, at[a].second - at[b].second);
  return ways;
}

double roundOf(const DistanceTable& ways, std::vector<std::uint32_t> stops, bool hasStart) {
  if (hasStart) stops.push_back(static_cast<std::uint32_t>(ways.demands() - 1));
  double sum = 0;
  for (std::size_t k = 0; k < stops.size(); ++k) sum += ways.to(stops[(k + 1) % stops.size()])[stops[k]];
  return sum;
}

TEST(Schedule, EverySiteIsServedAsOftenAsAskedAndNeverTwiceADay) {
  std::mt19937 random(41);
  Progress silent;
  for (int round = 0; round < 40; ++round) {
    WeekRules rules;
    rules.vehicles = 1 + random() % 3;
    rules.stopsADay = 1 + random() % 5;
    rules.visits = 1 + random() % 3;
    rules.hasStart = round % 2 == 0;
    rules.seconds = 0.2;
    const std::size_t room = rules.vehicles * rules.stopsADay * rules.days / rules.visits;
    const std::size_t sites = 1 + random() % std::min<std::size_t>(room, 25);
    const DistanceTable ways = plane(random, sites + (rules.hasStart ? 1 : 0));
    const Week week = planWeek(ways, rules, silent);
    std::map<std::uint32_t, std::uint32_t> days;  // bits
    std::set<std::pair<std::size_t, std::size_t>> used;
    double length = 0;
    for (const WeekTour& tour : week.tours) {
      EXPECT_LE(tour.stops.size(), rules.stopsADay);
      EXPECT_LT(tour.vehicle, rules.vehicles);
      EXPECT_LT(tour.day, rules.days);
      EXPECT_TRUE(used.emplace(tour.day, tour.vehicle).second) << "one vehicle, two tours";
      EXPECT_NEAR(tour.length, roundOf(ways, tour.stops, rules.hasStart), 1e-6);
      length += tour.length;
      for (const std::uint32_t stop : tour.stops) {
        EXPECT_EQ(days[stop] >> tour.day & 1U, 0U) << "twice on a day";
        days[stop] |= 1U << tour.day;
      }
    }
    EXPECT_EQ(days.size(), sites);
    const std::vector<std::uint32_t> patterns = dayPatterns(rules.visits, rules.days);
    for (const auto& [stop, pattern] : days) {
      EXPECT_EQ(static_cast<std::size_t>(std::popcount(pattern)), rules.visits);
      EXPECT_TRUE(!week.isEven || std::find(patterns.begin(), patterns.end(), pattern) != patterns.end());
    }
    EXPECT_NEAR(week.length, length, 1e-6);
    EXPECT_LE(week.bound, week.length);
  }
}

/// Least sum of rounds over every way to share sites out among days (one vehicle, one visit).
double leastWeek(const DistanceTable& ways, const WeekRules& rules, std::size_t sites) {
  double least = std::numeric_limits<double>::infinity();
  std::vector<std::size_t> day(sites, 0);
  while (true) {
    std::vector<std::vector<std::uint32_t>> byDay(rules.days);
    for (std::uint32_t site = 0; site < sites; ++site) byDay[day[site]].push_back(site);
    double sum = 0;
    for (auto& stops : byDay) {
      if (stops.size() > rules.stopsADay) sum = std::numeric_limits<double>::infinity();
      double best = stops.empty() ? 0 : std::numeric_limits<double>::infinity();
      if (!stops.empty() && stops.size() <= rules.stopsADay) {
        do best = std::min(best, roundOf(ways, stops, rules.hasStart));
        while (std::next_permutation(stops.begin(), stops.end()));
      }
      sum += best;
    }
    least = std::min(least, sum);
    std::size_t site = 0;
    while (site < sites && ++day[site] == rules.days) day[site++] = 0;
    if (site == sites) return least;
  }
}

TEST(Schedule, TheBoundHoldsAndTheWeekIsNearTheBest) {
  std::mt19937 random(42);
  Progress silent;
  double found = 0, best = 0;
  for (int round = 0; round < 16; ++round) {
    WeekRules rules;
    rules.stopsADay = 3;
    rules.days = 3;
    rules.hasStart = round % 2 == 0;
    const DistanceTable ways = plane(random, rules.hasStart ? 7 : 6);
    const Week week = planWeek(ways, rules, silent);
    const double least = leastWeek(ways, rules, 6);
    EXPECT_LE(week.bound, least + 1e-6) << "a bound that is none";
    EXPECT_GE(week.length, least - 1e-6);
    found += week.length, best += least;
  }
  EXPECT_LT(found, best * 1.05);
}

TEST(Schedule, AToursOrderIsTheShortest) {
  std::mt19937 random(43);
  Progress silent;
  for (const bool hasStart : {true, false}) {
    const DistanceTable ways = plane(random, hasStart ? 8 : 7);
    WeekRules rules;
    rules.stopsADay = 7, rules.days = 1, rules.hasStart = hasStart;
    const Week week = planWeek(ways, rules, silent);
    ASSERT_EQ(week.tours.size(), 1U);
    EXPECT_TRUE(week.tours.front().isShortest);
    std::vector<std::uint32_t> stops(7);
    std::iota(stops.begin(), stops.end(), 0U);
    double least = std::numeric_limits<double>::infinity();
    do least = std::min(least, roundOf(ways, stops, hasStart));
    while (std::next_permutation(stops.begin(), stops.end()));
    EXPECT_NEAR(week.length, least, 1e-6);
  }
}

TEST(Schedule, DaysAreSpaced) {
  EXPECT_EQ(dayPatterns(1, 5), (std::vector<std::uint32_t>{1, 2, 4, 8, 16}));
  EXPECT_EQ(dayPatterns(3, 5), (std::vector<std::uint32_t>{0b10101}));
  EXPECT_EQ(dayPatterns(5, 5), (std::vector<std::uint32_t>{0b11111}));
  for (const std::uint32_t pattern : dayPatterns(2, 5))
    EXPECT_EQ(pattern & pattern << 1U, 0U) << "on two days running";
  EXPECT_EQ(dayPatterns(2, 5).size(), 6U);
  EXPECT_EQ(dayPatterns(2, 2).size(), 1U);
}

TEST(Schedule, WhatDoesNotFitIsSaid) {
  std::mt19937 random(44);
  Progress silent;
  const DistanceTable ways = plane(random, 6);
  const auto refuses = [&](std::size_t vehicles, std::size_t stops, std::size_t visits, std::size_t days) {
    EXPECT_THROW(planWeek(ways, {vehicles, stops, visits, days, false, 1}, silent), Error);
  };
  refuses(1, 1, 1, 5);
  refuses(1, 4, 4, 5);
  refuses(1, 4, 6, 5);
  refuses(0, 4, 1, 5);
  refuses(1, 0, 1, 5);
  refuses(1, 4, 0, 5);
  refuses(1, 4, 1, 8);
  EXPECT_EQ(planWeek(ways, {6, 1, 1, 1, false, 1}, silent).tours.size(), 6U) << "just enough room";
  DistanceTable apart(2, 2);
  apart.to(0)[1] = apart.to(1)[0] = std::numeric_limits<double>::infinity();
  EXPECT_THROW(planWeek(apart, {1, 4, 1, 5, false, 1}, silent), Error);
  EXPECT_TRUE(planWeek(DistanceTable(0, 0), {1, 4, 1, 5, false, 1}, silent).tours.empty());
}

}  // namespace
}  // namespace michi::mobility
