#include "plugins/mobility/round_trips.h"

#include <gtest/gtest.h>

#include <array>

#include "plugins/small_feed.h"
#include "plugins/straight_road.h"

namespace michi::mobility {
namespace {

using tests::StraightRoad;

constexpr Time kHour = 3600, kMinute = 60;

/// The straight road, walked at 60 m a minute, with the stops of small_feed.h on it, and more buses: A – C at
/// 8:30 and 9:30 (20 minutes), C – A at 12:00 and 15:00.
class RoundTrips : public testing::Test {
 protected:
  RoundTrips() {
    feed = tests::smallFeed();
    feed.frequencies.clear();
    feed.trips.resize(3);
    feed.stopTimes.clear();
    bus("out", 0, 2, 8 * kHour + 30 * kMinute);
    bus("out", 0, 2, 9 * kHour + 30 * kMinute);
    bus("back", 2, 0, 12 * kHour);
    bus("back", 2, 0, 15 * kHour);
  }
  void bus(const char* id, std::uint32_t from, std::uint32_t to, Time at) {
    const auto trip = static_cast<std::uint32_t>(feed.trips.size());
    feed.trips.push_back({id, "weekday", "", 0, 0});
    feed.stopTimes.push_back({trip, from, 1, at, at, 0, 0});
    feed.stopTimes.push_back({trip, to, 2, at + 20 * kMinute, at + 20 * kMinute, 0, 0});
  }
  RoundTrip tripOf(geo::Point home, const Appointment& times, geo::Point place = {2100, 0}) const {
    return tripOn(road.network, home, times, place);
  }
  RoundTrip tripOn(const walk::Network& network, geo::Point home, const Appointment& times,
                   geo::Point place) const {
    const std::vector<store::TransitFeed> feeds{feed};
    const DayTimetable timetable(feeds, std::vector<int>{20261104});
    std::vector<geo::Point> stops;
    for (const auto& stop : feed.stops) stops.push_back(stop.position);
    const std::array places{place};
    const walk::Metric metric(network, StraightRoad::profile(), walk::Minimise::Time);
    const RoundTripSearch search(metric, timetable, stops, places, 10 * kMinute, {});
    return search.run(std::vector<Demand>{{"h", home, 1}}, times, 1).front();
  }

  StraightRoad road;
  store::TransitFeed feed;
};

TEST_F(RoundTrips, ThereInTimeAndBackInTime) {
  const RoundTrip trip = tripOf({120, 0}, {});
  EXPECT_STREQ(word(trip.outcome), "by_bus");
  EXPECT_EQ(trip.leave, 8 * kHour + 28 * kMinute) << "two minutes to the stop";
  EXPECT_EQ(trip.arrive, 8 * kHour + 50 * kMinute + 100) << "100 m from the stop";
  EXPECT_EQ(trip.home, 12 * kHour + 22 * kMinute);
  EXPECT_EQ(trip.leaveThere, 12 * kHour - 100);
  EXPECT_NEAR(trip.walked, 2 * (120 + 100), 0.1);
  EXPECT_EQ(trip.waited, trip.leaveThere - trip.arrive - kHour) << "until the bus home";
  EXPECT_EQ(trip.busesThere, 1);
  EXPECT_EQ(trip.busesBack, 1);
  EXPECT_EQ(trip.changes(), 0);
}

TEST_F(RoundTrips, WhyItCannotBeDone) {
  Appointment early;
  early.arriveBy = 8 * kHour + 40 * kMinute;
  EXPECT_EQ(tripOf({120, 0}, early).outcome, Outcome::NotThere);
  Appointment noon;
  noon.homeBy = 12 * kHour + 20 * kMinute;
  EXPECT_EQ(tripOf({120, 0}, noon).outcome, Outcome::NotBack) << "two minutes too late";
  Appointment longStay;
  longStay.stay = 4 * kHour;
  EXPECT_EQ(tripOf({120, 0}, longStay).outcome, Outcome::NotBack);
  longStay.homeBy = 16 * kHour;
  EXPECT_EQ(tripOf({120, 0}, longStay).outcome, Outcome::ByBus);
  EXPECT_EQ(tripOf({50, 5000}, {}).outcome, Outcome::NoStop) << "the island";
  EXPECT_EQ(tripOf({500, 900}, {}).outcome, Outcome::NoStop) << "too far from the road";
}

TEST_F(RoundTrips, TheWayIsTold) {
  const RoundTrip trip = tripOf({120, 0}, {});
  ASSERT_EQ(trip.there.rides.size(), 1U);
  const Ride& there = trip.there.rides.front();
  EXPECT_EQ(there.from, 0U);
  EXPECT_EQ(there.to, 2U);
  EXPECT_EQ(feed.trips[there.trip].id, "out");
  EXPECT_EQ(there.departure, 8 * kHour + 30 * kMinute);
  EXPECT_EQ(there.arrival, 8 * kHour + 50 * kMinute);
  EXPECT_EQ(there.walk, 2 * kMinute);
  EXPECT_EQ(trip.there.walk, 100);
  ASSERT_EQ(trip.back.rides.size(), 1U);
  EXPECT_EQ(feed.trips[trip.back.rides.front().trip].id, "back");
  EXPECT_EQ(trip.back.rides.front().walk, 100);
  EXPECT_EQ(trip.back.walk, 2 * kMinute);
}

TEST_F(RoundTrips, WhatCannotBeDoneSaysWhatComesNearestToIt) {
  Appointment early;
  early.arriveBy = 8 * kHour + 40 * kMinute;
  const RoundTrip late = tripOf({120, 0}, early);
  EXPECT_EQ(late.place, 0);
  EXPECT_EQ(late.arrive, 8 * kHour + 50 * kMinute + 100);
  EXPECT_EQ(late.there.rides.size(), 1U);
  EXPECT_EQ(late.home, -1);
  Appointment noon;
  noon.homeBy = 12 * kHour + 20 * kMinute;
  EXPECT_EQ(tripOf({120, 0}, noon).home, 12 * kHour + 22 * kMinute);
  noon.stay = 8 * kHour;
  EXPECT_EQ(tripOf({120, 0}, noon).home, -1) << "the last bus has left";
  EXPECT_EQ(tripOf({120, 0}, {}, {50, 5000}).place, -1) << "no bus to the island at all";
}

TEST_F(RoundTrips, ALaterBusWithoutAChangeIsNotTakenWhereItComesTooLate) {
  bus("first", 2, 1, 12 * kHour + 30 * kMinute);  // to B at 12:50
  bus("then", 1, 0, 13 * kHour);                  // to A at 13:20
  Appointment times;
  times.stay = 3 * kHour + 20 * kMinute;  // the bus at 12:00 is missed, the one at 15:00 comes too late
  const RoundTrip trip = tripOf({120, 0}, times);
  ASSERT_EQ(trip.outcome, Outcome::ByBus);
  EXPECT_EQ(trip.busesBack, 2);
  EXPECT_EQ(trip.home, 13 * kHour + 22 * kMinute);
  EXPECT_EQ(trip.changes(), 1);
}

/// Up to the place 10 % all the way, as the profile walks it: 500 m take 8.3 minutes down and longer up.
TEST_F(RoundTrips, TheWayBackOnFootIsWalkedTheOtherWay) {
  walk::RoadPieces pieces;
  pieces.add(std::vector<geo::Point>{{0, 0}, {3000, 0}}, 0, 1, walk::RoadClass::Residential, 0,
             std::numeric_limits<float>::quiet_NaN());
  Progress silent;
  const auto hill = walk::Network::build(
      pieces, [](geo::Point p) { return 0.1 * p.x; }, silent);
  const RoundTrip down = tripOn(hill, {400, 0}, {}, {100, 0});
  ASSERT_EQ(down.outcome, Outcome::OnFoot);
  const Time go = down.arrive - down.leave, back = down.home - down.leaveThere;
  EXPECT_GT(back, go + kMinute) << "uphill";
  const RoundTrip up = tripOn(hill, {100, 0}, {}, {400, 0});
  EXPECT_EQ(up.arrive - up.leave, back);
  EXPECT_EQ(up.home - up.leaveThere, go);
  Appointment tight;
  tight.homeBy = tight.leaveAfter + go + tight.stay + back;
  tight.arriveBy = tight.homeBy;
  EXPECT_EQ(tripOn(hill, {400, 0}, tight, {100, 0}).outcome, Outcome::OnFoot);
  tight.homeBy -= 1;
  EXPECT_NE(tripOn(hill, {400, 0}, tight, {100, 0}).outcome, Outcome::OnFoot);
}

TEST_F(RoundTrips, OneWayMayBeWalked) {
  walk::RoadPieces pieces;
  pieces.add(std::vector<geo::Point>{{0, 0}, {3000, 0}}, 0, 1, walk::RoadClass::Residential, 0,
             std::numeric_limits<float>::quiet_NaN());
  Progress silent;
  const auto hill = walk::Network::build(
      pieces, [](geo::Point p) { return 0.1 * p.x; }, silent);
  // 550 m down take less than 10 minutes, back up more: the bus at 12:00 does it.
  const RoundTrip trip = tripOn(hill, {2100, 0}, {}, {1550, 0});
  EXPECT_EQ(trip.outcome, Outcome::NotBack) << "no bus from there";
  bus("up", 1, 2, 11 * kHour);
  feed.stops[1].position = {1500, 0};
  const RoundTrip withBus = tripOn(hill, {2100, 0}, {}, {1550, 0});
  ASSERT_EQ(withBus.outcome, Outcome::ByBus);
  EXPECT_EQ(withBus.busesThere, 0);
  EXPECT_EQ(withBus.busesBack, 1);
  EXPECT_EQ(withBus.leave, 8 * kHour);
  EXPECT_EQ(withBus.changes(), 0);
}

TEST_F(RoundTrips, WhoCanWalkNeedsNoBus) {
  const RoundTrip trip = tripOf({1600, 0}, {});
  EXPECT_EQ(trip.outcome, Outcome::OnFoot);
  EXPECT_EQ(trip.arrive, 8 * kHour + 500);
  EXPECT_NEAR(trip.walked, 1000, 0.1);
  EXPECT_EQ(trip.busesThere + trip.busesBack, 0);
}

TEST_F(RoundTrips, TheAnswerDoesNotDependOnTheThreads) {
  const std::vector<store::TransitFeed> feeds{feed};
  const DayTimetable timetable(feeds, std::vector<int>{20261104});
  std::vector<geo::Point> stops;
  for (const auto& stop : feed.stops) stops.push_back(stop.position);
  const std::array places{geo::Point{2100, 0}, geo::Point{2900, 0}};
  const walk::Metric metric(road.network, StraightRoad::profile(), walk::Minimise::Time);
  const RoundTripSearch search(metric, timetable, stops, places, 10 * kMinute, {});
  std::vector<Demand> homes;
  for (int x = 0; x < 3000; x += 7) homes.push_back({"h", {static_cast<double>(x), 5}, 1});
  const auto one = search.run(homes, {}, 1), four = search.run(homes, {}, 4);
  ASSERT_EQ(one.size(), four.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].outcome, four[i].outcome);
    EXPECT_EQ(one[i].home, four[i].home);
  }
}

}  // namespace
}  // namespace michi::mobility
