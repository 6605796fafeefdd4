#include "plugins/mobility/scenario.h"

#include <gmock/gmock.h>

#include <random>

#include "base/error.h"
#include "plugins/mobility/scenario_effect.h"
#include "plugins/mobility/timetable.h"
#include "plugins/small_feed.h"
#include "plugins/straight_road.h"

namespace michi::mobility {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::StraightRoad;
using Kind = Change::Kind;

constexpr Weekdays kMonday = 1, kThursday = 8;

Scenario with(std::vector<Change> changes) { return {"what", "", std::move(changes), {}, 0}; }

const KindOfPlace kShops{"shop", {{"s1", {0, 0}}, {"s2", {2000, 0}}}};
const std::vector<std::string> kCounted{"shop", "food"};

std::vector<Change> oneOfEach() {
  return {{Kind::CloseFacility, "s1"},
          {Kind::AddFacility, {}, {}, "shop", "新しい店", {1000.25, -3}},
          {Kind::MoveFacility, "s2", {}, {}, {}, {5, 6}},
          {Kind::MobileShop, {}, {}, "food", "とくし丸", {7, 8}, kMonday | kThursday},
          {Kind::DropRoute, "r1", "bus"},
          {Kind::ThinRoute, "r2", "bus", {}, {}, {}, kEveryDay, 3},
          {Kind::MoveStop, "A", "bus", {}, {}, {9, 10}},
          {Kind::CloseRoad, {}, {}, {}, "橋", {11, 12}},
          {Kind::Winter}};
}

TEST(Scenario, IsKeptWholeAsADocument) {
  Scenario scenario = with(oneOfEach());
  ASSERT_EQ(scenario.changes.size(), Change::kKinds) << "every kind";
  scenario.note = "会議で";
  scenario.base = {{"facility", 3}, {"road", 1}};
  scenario.version = 4;
  const Scenario again = scenarioOf(documentOf(scenario));
  EXPECT_EQ(again.name, scenario.name);
  EXPECT_EQ(again.note, scenario.note);
  EXPECT_EQ(again.changes, scenario.changes);
  EXPECT_EQ(again.base, scenario.base);
  EXPECT_EQ(again.version, 4U);
}

TEST(Scenario, ADocumentThatIsNoneIsAnError) {
  const char* const kBodies[] = {
      "",
      "[]",
      "{}",
      R"({"note":"","base":{},"changes":[{"kind":"fly"}]})",
      R"({"note":"","base":{},"changes":[{"kind":"close_facility"}]})",
      R"({"note":"","base":{},"changes":[{"kind":"move_stop","feed":"b","key":"A","at":[1]}]})",
      R"({"note":"","base":{},"changes":[{"kind":"mobile_shop","facility":"shop","at":[1,2],"weekdays":128}]})",
      R"({"note":1,"base":{},"changes":[]})"};
  for (const char* body : kBodies) {
    try {
      scenarioOf({kScenarioKind, "a", body});
      ADD_FAILURE() << body;
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::Damaged) << body;
    }
  }
}

TEST(Scenario, AChangeThatSaysTooLittleIsRefused) {
  EXPECT_THROW(requireSense({Kind::CloseFacility}), Error);
  EXPECT_THROW(requireSense({Kind::AddFacility}), Error);
  EXPECT_THROW(requireSense({Kind::DropRoute, "r1"}), Error);
  EXPECT_THROW(requireSense({Kind::MobileShop, {}, {}, "shop", {}, {}, 0}), Error);
  EXPECT_THROW(requireSense({Kind::ThinRoute, "r", "bus", {}, {}, {}, kEveryDay, 1}), Error);
  EXPECT_THROW(requireSense({Kind::CloseRoad, {}, {}, {}, {}, {std::nan(""), 0}}), Error);
  for (const Change& change : oneOfEach()) EXPECT_NO_THROW(requireSense(change));
}

TEST(Scenario, WhatIsSaidAgainTakesThePlaceOfWhatWasSaid) {
  Scenario scenario = with({});
  addTo(scenario, {Kind::MoveFacility, "s1", {}, {}, {}, {1, 1}});
  addTo(scenario, {Kind::MoveFacility, "s2", {}, {}, {}, {2, 2}});
  addTo(scenario, {Kind::MoveFacility, "s1", {}, {}, {}, {3, 3}});
  ASSERT_EQ(scenario.changes.size(), 2U);
  EXPECT_EQ(scenario.changes[1].at, (geo::Point{3, 3}));
  addTo(scenario, {Kind::CloseFacility, "s1"});
  ASSERT_EQ(scenario.changes.size(), 2U);
  EXPECT_EQ(scenario.changes[1].kind, Kind::CloseFacility);
  addTo(scenario, {Kind::DropRoute, "r", "bus"});
  addTo(scenario, {Kind::MoveStop, "r", "bus", {}, {}, {4, 4}});
  EXPECT_EQ(scenario.changes.size(), 4U) << "a stop of the same id is another thing";
  addTo(scenario, {Kind::ThinRoute, "r", "bus"});
  EXPECT_EQ(scenario.changes.size(), 4U);
  addTo(scenario, {Kind::Winter});
  addTo(scenario, {Kind::Winter});
  EXPECT_EQ(scenario.changes.size(), 5U);
}

TEST(Scenario, WhatItAddsCanBeMovedAndTakenAway) {
  Scenario scenario = with({});
  addTo(scenario, {Kind::AddFacility, {}, {}, "shop", {}, {1, 1}});
  addTo(scenario, {Kind::MobileShop, {}, {}, "shop", {}, {2, 2}, kMonday});
  addTo(scenario, {Kind::MoveFacility, "+2", {}, {}, {}, {5, 5}});
  ASSERT_EQ(scenario.changes.size(), 2U);
  EXPECT_EQ(scenario.changes[1].at, (geo::Point{5, 5}));
  EXPECT_EQ(placesUnder(scenario, kShops, kCounted).all.places[3].key, "+2");
  addTo(scenario, {Kind::CloseFacility, "+1"});
  ASSERT_EQ(scenario.changes.size(), 1U);
  EXPECT_EQ(scenario.changes[0].kind, Kind::MobileShop);
  EXPECT_THROW(addTo(scenario, {Kind::CloseFacility}), Error);
}

TEST(Scenario, DaysOfTheWeekAreRead) {
  EXPECT_EQ(weekdaysFrom("mon+thu"), kMonday | kThursday);
  EXPECT_EQ(weekdaysFrom("月木"), kMonday | kThursday);
  for (const char* wrong : {"", "someday", "mon-"}) EXPECT_THROW(weekdaysFrom(wrong), Error) << wrong;
}

TEST(Scenario, WinterHasItsProfiles) {
  EXPECT_EQ(winterProfile("elderly"), "winter");
  EXPECT_EQ(winterProfile("walker"), "walker-winter");
  EXPECT_EQ(winterProfile("walker-winter"), "walker-winter");
  EXPECT_TRUE(isWinter(with({{Kind::Winter}})));
  EXPECT_FALSE(isWinter(with({{Kind::CloseFacility, "s1"}})));
}

TEST(Scenario, PlacesCloseComeAndMove) {
  const auto places = placesUnder(with({{Kind::CloseFacility, "s1"},
                                        {Kind::MoveFacility, "s2", {}, {}, {}, {1500, 0}},
                                        {Kind::AddFacility, {}, {}, "clinic", {}, {1, 1}},
                                        {Kind::AddFacility, {}, {}, "food", {}, {2, 2}},
                                        {Kind::MobileShop, {}, {}, "shop", {}, {3, 3}, kMonday}}),
                                  kShops, kCounted);
  ASSERT_EQ(places.all.places.size(), 3U) << "the clinic is no shop";
  EXPECT_EQ(places.all.places[0].key, "s2");
  EXPECT_EQ(places.all.places[0].position, (geo::Point{1500, 0}));
  EXPECT_EQ(places.all.places[1].position, (geo::Point{2, 2}));
  EXPECT_THAT(places.days, ElementsAre(kEveryDay, kEveryDay, kMonday));
}

TEST(Scenario, WhatIsNoLongerThereIsMissed) {
  std::vector<std::size_t> missed;
  const std::vector<std::string> keys{"s2", "s3"};
  missedFacilities(with({{Kind::Winter}, {Kind::CloseFacility, "s1"}, {Kind::MoveFacility, "s2"}}), keys,
                   missed);
  EXPECT_THAT(missed, ElementsAre(1U));
}

// Timetables

std::size_t departuresAt(const store::TransitFeed& feed, std::size_t stop, int day = 20261104) {
  return departuresOn(feed, day)[stop].size();
}

store::TransitFeed twoRoutes() {
  store::TransitFeed feed = tests::smallFeed();
  feed.routes.resize(2);
  feed.routes[0].id = "r1";
  feed.routes[1].id = "r2";
  feed.trips[2].route = 1;  // t3, C – A
  return feed;
}

TEST(Scenario, ARouteEnds) {
  std::vector<store::TransitFeed> feeds{twoRoutes()};
  const std::size_t before = departuresAt(feeds[0], 2);
  std::vector<std::size_t> missed;
  applyToFeeds(
      with(
          {{Kind::DropRoute, "r2", "bus"}, {Kind::DropRoute, "r9", "bus"}, {Kind::DropRoute, "r1", "train"}}),
      feeds, missed);
  EXPECT_EQ(before, 1U);
  EXPECT_EQ(departuresAt(feeds[0], 2), 0U) << "t3 alone leaves C";
  EXPECT_EQ(departuresAt(feeds[0], 0), departuresAt(twoRoutes(), 0)) << "the other stays";
  EXPECT_THAT(missed, ElementsAre(1U, 2U));
}

TEST(Scenario, OfTheRunsOfARouteEveryOtherStays) {
  std::vector<store::TransitFeed> feeds{twoRoutes()};
  std::vector<std::size_t> missed;
  ASSERT_EQ(departuresAt(feeds[0], 0), 4U) << "7:00, 12:00, and 9:00, 9:30 by headway";
  applyToFeeds(with({{Kind::ThinRoute, "r1", "bus"}}), feeds, missed);
  EXPECT_THAT(missed, IsEmpty());
  const auto left = departuresOn(feeds[0], 20261104)[0];
  ASSERT_EQ(left.size(), 2U);
  EXPECT_EQ(left[0].time, 7 * 3600) << "the first of the day stays";
  EXPECT_EQ(left[1].time, 9 * 3600) << "every hour";
  EXPECT_EQ(departuresAt(feeds[0], 2), 1U) << "the other route is left alone";
}

TEST(Scenario, AStopMoves) {
  std::vector<store::TransitFeed> feeds{twoRoutes()};
  std::vector<std::size_t> missed;
  applyToFeeds(with({{Kind::MoveStop, "B", "bus", {}, {}, {1200, 5}}}), feeds, missed);
  EXPECT_EQ(feeds[0].stops[1].position, (geo::Point{1200, 5}));
}

// Roads

TEST(Scenario, ARoadIsClosedFromCrossingToCrossing) {
  const StraightRoad road;
  std::vector<std::size_t> missed;
  const auto closed = closedRoads(
      with({{Kind::CloseRoad, {}, {}, {}, {}, {1500, 10}}, {Kind::CloseRoad, {}, {}, {}, {}, {1500, 900}}}),
      road.metric, missed);
  ASSERT_EQ(closed.size(), 1U);
  EXPECT_THAT(missed, ElementsAre(1U)) << "no road near";
  const walk::Metric metric(road.network, StraightRoad::profile(), walk::Minimise::Distance, closed);
  const std::vector<Demand> people{{"a", {900, 0}}, {"b", {2100, 0}}, {"c", {1500, 0}}};
  const Coverage coverage =
      cover(metric, people, std::vector{KindOfPlace{"shop", {{"s", {0, 0}}}}}, 5000, {}, 1);
  EXPECT_EQ(coverage.lines[0][0].reached, Reached::Within);
  EXPECT_EQ(coverage.lines[0][1].reached, Reached::Unreachable) << "beyond the closed road";
  EXPECT_TRUE(coverage.lines[0][2].tooFarFromRoad) << "the closed road itself is none";
}

// Effects

PlacesOnDays everyDay(KindOfPlace kind) {
  const std::size_t count = kind.places.size();
  return {std::move(kind), std::vector<Weekdays>(count, kEveryDay)};
}

TEST(ScenarioEffect, DaysOfAMobileShopAddToThoseOfAnother) {
  const StraightRoad road;
  const std::vector<Demand> people{
      {"a", {100, 0}, 1, "X"}, {"b", {1000, 0}, 2, "Y"}, {"c", {3000, 0}, 4, ""}};
  const auto base =
      reachOnDays(road.metric, people, std::vector{everyDay({"shop", {{"s", {0, 0}}}})}, 500, 1);
  PlacesOnDays after = everyDay({"shop", {{"s", {0, 0}}, {"m", {900, 0}}, {"n", {1100, 0}}}});
  after.days = {kEveryDay, kMonday, kMonday | kThursday};
  const auto now = reachOnDays(road.metric, people, std::vector{after}, 500, 1);
  EXPECT_THAT(base[0].days, ElementsAre(kEveryDay, 0, 0));
  EXPECT_THAT(now[0].days, ElementsAre(kEveryDay, kMonday | kThursday, 0));
  EXPECT_EQ(now[0].lines[1].place, 1) << "of two equally near the first";
  EXPECT_EQ(now[0].lines[2].place, 2);
  const Effect effect = effectOf(base[0], now[0], people);
  EXPECT_THAT(effect.of, ElementsAre(0, 1, 0));
  EXPECT_EQ(effect.all.better, 2);
  EXPECT_EQ(effect.all.worse, 0);
  EXPECT_EQ(effect.before, 1);
  EXPECT_EQ(effect.after, 3);
  EXPECT_EQ(effect.daysBefore, 7);
  EXPECT_EQ(effect.daysAfter, 11);
  ASSERT_EQ(effect.districts.size(), 1U);
  EXPECT_EQ(effect.districts.at("Y").better, 2);
}

TEST(ScenarioEffect, WithoutAnyPlaceEverybodyIsWorseOff) {
  const StraightRoad road;
  const std::vector<Demand> people{{"a", {100, 0}, 3, "X"}};
  const auto base =
      reachOnDays(road.metric, people, std::vector{everyDay({"shop", {{"s", {0, 0}}}})}, 500, 1);
  const auto now = reachOnDays(road.metric, people, std::vector{everyDay({"shop", {}})}, 500, 1);
  EXPECT_EQ(now[0].lines[0].reached, Reached::Unreachable);
  EXPECT_EQ(effectOf(base[0], now[0], people).all.worse, 3);
}

TEST(ScenarioEffect, ABetterClassOfBusIsBetter) {
  const std::vector<Demand> people{{"a", {}, 1, "X"}, {"b", {}, 2, "X"}, {"c", {}, 4, "Y"}};
  Gaps before, after;
  before.lines = {{BusGap::Served}, {BusGap::NoService}, {BusGap::NoStop}};
  after.lines = {{BusGap::Few}, {BusGap::Served}, {BusGap::NoStop}};
  const Effect effect = effectOf(before, after, people);
  EXPECT_THAT(effect.of, ElementsAre(-1, 1, 0));
  EXPECT_EQ(effect.districts.at("X").better, 2);
  EXPECT_EQ(effect.districts.at("X").worse, 1);
  EXPECT_EQ(effect.before, 1);
  EXPECT_EQ(effect.after, 2);
}

/// A scenario without changes changes nothing; closing a place and adding it again neither.
TEST(ScenarioEffect, WhatIsUndoneHasNoEffect) {
  const StraightRoad road;
  std::mt19937 random(7);
  std::uniform_real_distribution<double> along(0, 3000);
  for (int round = 0; round < 50; ++round) {
    KindOfPlace shops{"shop", {}};
    for (int i = 0; i < 4; ++i) shops.places.push_back({"s" + std::to_string(i), {along(random), 0}});
    std::vector<Demand> people;
    for (int i = 0; i < 30; ++i) people.push_back({"p", {along(random), 5}, 1, "X"});
    const Scenario undone = with({{Kind::CloseFacility, "s2"},
                                  {Kind::AddFacility, {}, {}, "shop", {}, shops.places[2].position},
                                  {Kind::MoveFacility, "s0", {}, {}, {}, {along(random), 0}},
                                  {Kind::MoveFacility, "s0", {}, {}, {}, shops.places[0].position}});
    const std::vector<PlacesOnDays> before{everyDay(shops)}, after{placesUnder(undone, shops, kCounted)};
    const Effect effect = effectOf(reachOnDays(road.metric, people, before, 300, 1)[0],
                                   reachOnDays(road.metric, people, after, 300, 2)[0], people);
    EXPECT_EQ(effect.all.better + effect.all.worse, 0);
    EXPECT_THAT(effect.districts, IsEmpty());
    EXPECT_EQ(effect.before, effect.after);
  }
}

}  // namespace
}  // namespace michi::mobility
