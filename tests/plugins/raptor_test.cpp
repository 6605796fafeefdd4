#include "plugins/mobility/raptor.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

#include "plugins/mobility/timetable.h"
#include "plugins/small_feed.h"

namespace michi::mobility {
namespace {

using tests::smallFeed;

constexpr Time kHour = 3600, kMinute = 60;
constexpr int kDay = 20261104;

DayTimetable timetableOf(const store::TransitFeed& feed) {
  return DayTimetable(std::vector<store::TransitFeed>{feed}, std::vector<int>{kDay});
}

WalkLegs noTransfers(std::size_t stops) {
  WalkLegs none;
  for (std::size_t i = 0; i < stops; ++i) none.finishList();
  return none;
}

TEST(Raptor, TakesTheNextBusAndSaysHow) {
  const DayTimetable timetable = timetableOf(smallFeed());
  const WalkLegs transfers = noTransfers(4);
  Raptor raptor;
  const std::vector<WalkLeg> access{{0, 5 * kMinute, 250}};
  raptor.run(timetable, transfers, access, 8 * kHour, {});
  EXPECT_EQ(raptor.arrival(1, 1), 9 * kHour + 10 * kMinute) << "by headway from 9:00";
  EXPECT_EQ(raptor.arrival(1, 2), 12 * kHour + 20 * kMinute);
  const std::vector<BusLeg> legs = raptor.journey(1, 2);
  ASSERT_EQ(legs.size(), 1U);
  EXPECT_EQ(legs[0].departure, 12 * kHour);
  EXPECT_EQ(legs[0].walk.metres, 250);
  raptor.run(timetable, transfers, access, 6 * kHour + 56 * kMinute, {});
  EXPECT_EQ(raptor.arrival(1, 2), 12 * kHour + 20 * kMinute) << "the bus of 7:00 is gone when one is there";
  raptor.run(timetable, transfers, access, 6 * kHour + 55 * kMinute, {});
  EXPECT_EQ(raptor.arrival(1, 2), 7 * kHour + 20 * kMinute);
  EXPECT_EQ(raptor.arrival(2, 2), kNever) << "not better than with one bus";
}

TEST(Raptor, BackwardsItFindsTheLatestDeparture) {
  const DayTimetable back = timetableOf(smallFeed()).reversed();
  const WalkLegs transfers = noTransfers(4);
  Raptor raptor;
  raptor.run(back, transfers, std::vector<WalkLeg>{{0, 5 * kMinute, 250}}, -18 * kHour, {});
  EXPECT_EQ(-raptor.arrival(1, 2), 17 * kHour) << "home at 17:25 from C";
  raptor.run(back, transfers, std::vector<WalkLeg>{{2, 0, 0}}, -(12 * kHour + 19 * kMinute), {});
  EXPECT_EQ(-raptor.arrival(1, 0), 7 * kHour) << "to be at C before 12:20";
}

// Against every journey there is

struct Town {
  store::TransitFeed feed;
  WalkLegs transfers;
};

Town randomTown(std::mt19937& random) {
  const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
  constexpr std::uint32_t kStops = 6;
  Town town;
  town.feed.startDate = town.feed.endDate = kDay;
  town.feed.services = {{"daily", 127, kDay, kDay}};
  town.feed.stops.resize(kStops);
  town.feed.routes.resize(1);
  std::vector<std::vector<std::uint32_t>> lines(3);
  for (auto& line : lines) {
    for (std::uint32_t length = 2 + below(4); line.size() < length;) {
      const std::uint32_t stop = below(kStops);
      if (line.empty() || line.back() != stop) line.push_back(stop);
    }
  }
  for (std::uint32_t trip = 0; trip < 9; ++trip) {
    town.feed.trips.push_back({std::to_string(trip), "daily", "", 0, 0});
    Time time = static_cast<Time>(below(90)) * kMinute;
    int sequence = 0;
    for (const std::uint32_t stop : lines[below(3)]) {
      const Time departure = time + static_cast<Time>(below(3)) * kMinute;
      town.feed.stopTimes.push_back(
          {trip, stop, sequence++, time, departure, below(8) == 0 ? 1 : 0, below(8) == 0 ? 1 : 0});
      time = departure + static_cast<Time>(1 + below(15)) * kMinute;
    }
  }
  for (std::uint32_t from = 0; from < kStops; ++from) {
    for (std::uint32_t to = 0; to < kStops; ++to) {
      if (to != from && below(4) == 0)
        town.transfers.legs.push_back({to, static_cast<Time>(below(10)) * kMinute, 0});
    }
    town.transfers.finishList();
  }
  return town;
}

/// earliest[trips][stop], by trying every bus after every bus.
using Earliest = std::vector<std::vector<Time>>;

void tryAll(const Town& town, const RaptorOptions& options, std::uint32_t stop, Time ready, int trips,
            Earliest& earliest) {
  if (trips > options.mostTrips) return;
  const auto& times = town.feed.stopTimes;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (times[i].stop != stop || times[i].pickup == 1 || times[i].departure < ready) continue;
    for (std::size_t j = i + 1; j < times.size() && times[j].trip == times[i].trip; ++j) {
      if (times[j].dropOff == 1) continue;
      const auto number = static_cast<std::size_t>(trips);
      earliest[number][times[j].stop] = std::min(earliest[number][times[j].stop], times[j].arrival);
      const Time next = times[j].arrival + options.changeTime;
      tryAll(town, options, times[j].stop, next, trips + 1, earliest);
      for (const WalkLeg& leg : town.transfers.of(times[j].stop))
        tryAll(town, options, leg.stop, next + leg.seconds, trips + 1, earliest);
    }
  }
}

TEST(Raptor, AgreesWithEveryJourneyThereIs) {
  std::mt19937 random(20261124);
  Raptor raptor;
  int compared = 0;
  for (int round = 0; round < 150; ++round) {
    const Town town = randomTown(random);
    const RaptorOptions options{3, static_cast<Time>(random() % 3) * kMinute};
    const std::vector<WalkLeg> access{{static_cast<std::uint32_t>(random() % 6), 3 * kMinute, 150},
                                      {static_cast<std::uint32_t>(random() % 6), 8 * kMinute, 400}};
    const Time start = static_cast<Time>(random() % 40) * kMinute;
    Earliest earliest(4, std::vector<Time>(6, kNever));
    for (const WalkLeg& leg : access) tryAll(town, options, leg.stop, start + leg.seconds, 1, earliest);
    const DayTimetable timetable = timetableOf(town.feed);
    raptor.run(timetable, town.transfers, access, start, options);
    for (std::uint32_t stop = 0; stop < 6; ++stop) {
      Time best = kNever, expected = kNever;
      for (int trips = 1; trips <= 3; ++trips) {
        best = std::min(best, raptor.arrival(trips, stop));
        expected = std::min(expected, earliest[static_cast<std::size_t>(trips)][stop]);
        ASSERT_EQ(best, expected) << "round " << round << ", stop " << stop << ", " << trips << " buses";
        if (raptor.arrival(trips, stop) == kNever) continue;
        ++compared;
        // The journey is one that can be made.
        Time ready = start;
        const auto legs = raptor.journey(trips, stop);
        ASSERT_EQ(legs.size(), static_cast<std::size_t>(trips));
        for (std::size_t i = 0; i < legs.size(); ++i) {
          ready += legs[i].walk.seconds + (i > 0 ? options.changeTime : 0);
          EXPECT_GE(legs[i].departure, ready);
          ready = legs[i].arrival;
        }
        EXPECT_EQ(ready, raptor.arrival(trips, stop));
      }
    }
  }
  EXPECT_GT(compared, 300);
}

TEST(Raptor, BackwardsAgreesWithForwards) {
  std::mt19937 random(7);
  Raptor forward, backward;
  int compared = 0;
  for (int round = 0; round < 60; ++round) {
    Town town = randomTown(random);
    for (WalkLeg& leg : town.transfers.legs) leg.seconds = 0;
    const WalkLegs none = noTransfers(6);
    const DayTimetable timetable = timetableOf(town.feed), back = timetable.reversed();
    const auto home = static_cast<std::uint32_t>(random() % 6);
    const Time by = static_cast<Time>(60 + random() % 80) * kMinute;
    backward.run(back, none, std::vector<WalkLeg>{{home, 0, 0}}, -by, {});
    for (std::uint32_t stop = 0; stop < 6; ++stop) {
      Time latest = kNever;
      for (int trips = 1; trips <= 3; ++trips) latest = std::min(latest, backward.arrival(trips, stop));
      const auto arrives = [&](Time leave) {
        forward.run(timetable, none, std::vector<WalkLeg>{{stop, 0, 0}}, leave, {});
        Time best = kNever;
        for (int trips = 1; trips <= 3; ++trips) best = std::min(best, forward.arrival(trips, home));
        return best;
      };
      if (latest == kNever) {
        EXPECT_GT(arrives(-1000), by) << "no way at all";
        continue;
      }
      ++compared;
      EXPECT_LE(arrives(-latest), by);
      EXPECT_GT(arrives(-latest + 1), by) << "a second later it is too late";
    }
  }
  EXPECT_GT(compared, 60);
}

}  // namespace
}  // namespace michi::mobility
