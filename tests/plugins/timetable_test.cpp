#include "plugins/mobility/timetable.h"

#include <gmock/gmock.h>

#include "base/error.h"
#include "plugins/small_feed.h"

namespace michi::mobility {
namespace {

using testing::ElementsAre;
using tests::smallFeed;

constexpr int kHour = 3600, kMinute = 60;

std::vector<int> times(const std::vector<Departure>& departures) {
  std::vector<int> all;
  for (const Departure& departure : departures) all.push_back(departure.time);
  return all;
}

TEST(Timetable, CalendarsAndTheirExceptionsSayWhatRuns) {
  const auto feed = smallFeed();
  EXPECT_THAT(tripsOn(feed, 20261104), ElementsAre(1, 1, 1, 1, 0));
  EXPECT_THAT(tripsOn(feed, 20261107), ElementsAre(0, 0, 0, 1, 1)) << "Saturday";
  EXPECT_THAT(tripsOn(feed, 20261108), ElementsAre(0, 0, 0, 0, 0)) << "Sunday";
  EXPECT_THAT(tripsOn(feed, 20261103), ElementsAre(0, 0, 0, 1, 1)) << "the holiday";
  EXPECT_THAT(tripsOn(feed, 20270104), ElementsAre(0, 0, 0, 0, 0)) << "after its end";
  EXPECT_THAT(tripsOn(feed, 0), ElementsAre(0, 0, 0, 0, 0));
  EXPECT_THAT(tripsOn(feed, 20261399), ElementsAre(0, 0, 0, 0, 0)) << "no such day";
}

TEST(Timetable, ADayStandsForItsKindThatHasAsManyBusesAsUsual) {
  auto feed = smallFeed();
  EXPECT_EQ(typicalDay(feed, DayKind::Weekday), 20261102);
  EXPECT_EQ(typicalDay(feed, DayKind::Saturday), 20261107);
  EXPECT_EQ(typicalDay(feed, DayKind::Sunday), 20261108);
  feed.startDate = 20261103;  // begins with the holiday
  EXPECT_EQ(typicalDay(feed, DayKind::Weekday), 20261104);
  feed.endDate = 20261103;
  EXPECT_EQ(typicalDay(feed, DayKind::Saturday), 0) << "no Saturday in it";
  feed.endDate = 0;
  EXPECT_EQ(typicalDay(feed, DayKind::Weekday), 0);
}

TEST(Timetable, DeparturesAreWhereOneCanGetOn) {
  const auto stops = departuresOn(smallFeed(), 20261104);
  EXPECT_THAT(times(stops[0]), ElementsAre(7 * kHour, 9 * kHour, 9 * kHour + 30 * kMinute, 12 * kHour))
      << "every 30 minutes until before 10:00; 17:20 is the end of a trip";
  EXPECT_THAT(times(stops[1]), ElementsAre(7 * kHour + 10 * kMinute, 12 * kHour + 10 * kMinute))
      << "the time that is left out lies half-way; the trips by headway end here";
  EXPECT_THAT(times(stops[2]), ElementsAre(17 * kHour));
  EXPECT_TRUE(stops[3].empty());
  EXPECT_THAT(times(departuresOn(smallFeed(), 20261107)[0]),
              ElementsAre(9 * kHour, 9 * kHour + 30 * kMinute, 25 * kHour + 10 * kMinute));
}

TEST(Timetable, AStopForGettingOffOnlyIsNone) {
  auto feed = smallFeed();
  feed.stopTimes[0].pickup = 1;
  EXPECT_EQ(departuresOn(feed, 20261104)[0].size(), 3U);
}

TEST(Timetable, TheLongestWaitIsWithinTheDay) {
  const std::vector<Departure> departures{
      {7 * kHour, 0}, {9 * kHour, 0}, {9 * kHour + 30 * kMinute, 0}, {12 * kHour, 1}};
  const StopService service = serviceOf(departures);
  EXPECT_EQ(service.trips, 3U) << "of the direction that has more";
  EXPECT_EQ(service.departures, 4U);
  EXPECT_EQ(service.longestWait, 6 * kHour) << "after noon nothing comes until 18:00";
  EXPECT_EQ(service.first, 7 * kHour);
  EXPECT_EQ(service.last, 12 * kHour);
  EXPECT_EQ(serviceOf({}).longestWait, -1);
  EXPECT_EQ(serviceOf(std::vector<Departure>{{7 * kHour, 0}}).longestWait, -1) << "only before 8:00";
  EXPECT_EQ(serviceOf(std::vector<Departure>{{25 * kHour, 0}}).longestWait, 10 * kHour);
}

TEST(Timetable, ClassesBeginWhereTheirFirstNumberIs) {
  for (const auto& [trips, expected] : std::vector<std::pair<std::uint32_t, int>>{
           {0, 0}, {1, 1}, {2, 1}, {3, 2}, {5, 2}, {6, 3}, {14, 3}, {15, 4}, {29, 4}, {30, 5}, {500, 5}})
    EXPECT_EQ(serviceClass(trips), expected) << trips;
}

TEST(Timetable, StopsOfAllFeedsStandTogetherAndStationsDoNot) {
  std::vector<store::TransitFeed> feeds{smallFeed(), smallFeed()};
  feeds[1].name = "other";
  const auto stops = busStops(feeds, "weekday");
  ASSERT_EQ(stops.size(), 6U);
  EXPECT_EQ(stops[0].key, "bus/A");
  EXPECT_EQ(stops[5].key, "other/C");
  EXPECT_EQ(stops[0].service.trips, 4U);
  EXPECT_EQ(busStops(feeds, "2026-11-07")[0].service.trips, 3U);
  EXPECT_EQ(busStops(feeds, "sunday")[0].service.trips, 0U);
  EXPECT_THROW(busStops(feeds, "someday"), Error);
  EXPECT_THROW(busStops(feeds, "2026-13-01"), Error);
}

TEST(Timetable, NumbersThatPointNowhereAreHarmless) {
  auto feed = smallFeed();
  feed.stopTimes.push_back({99, 0, 1, 0, 0, 0, 0});
  feed.stopTimes.push_back({0, 99, 1, 0, 0, 0, 0});
  feed.frequencies.push_back({3, 0, 2'000'000'000, 1800});
  EXPECT_LT(departuresOn(feed, 20261104)[0].size(), 200U);
}

}  // namespace
}  // namespace michi::mobility
