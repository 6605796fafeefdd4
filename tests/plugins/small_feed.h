#pragma once
// A timetable that can be checked by head:
//
//   stops     A (0, 0)   B (1000, 0)   C (2000, 0)   S, a station (2000, 10)
//   weekdays  t1 A 7:00 – B 7:10 – C 7:20, t2 A 12:00 – (B without a time) – C 12:20, t3 C 17:00 – A 17:20
//             h1 A – B every 30 minutes from 9:00 to 10:00, also on Saturdays
//   Saturdays t4 A 25:10 – C 25:30
//   2026-11-02 (Monday) to 2026-12-31; on 2026-11-03 (a holiday) Saturday's buses instead of the weekdays'

#include "store/records.h"

namespace michi::tests {

inline store::TransitFeed smallFeed() {
  store::TransitFeed feed;
  feed.name = "bus";
  feed.startDate = 20261102;
  feed.endDate = 20261231;
  feed.stops = {{"A", "あ", "", "", "", 0, {0, 0}},
                {"B", "い", "", "", "", 0, {1000, 0}},
                {"C", "う", "", "", "", 0, {2000, 0}},
                {"S", "駅", "", "", "", 1, {2000, 10}}};
  feed.routes.resize(1);
  feed.trips = {{"t1", "weekday", "", 0, 0},
                {"t2", "weekday", "", 0, 0},
                {"t3", "weekday", "", 0, 1},
                {"h1", "six", "", 0, 0},
                {"t4", "saturday", "", 0, 0}};
  constexpr int kHour = 3600, kMinute = 60;
  const auto time = [&](std::uint32_t trip, std::uint32_t stop, int sequence, int at) {
    feed.stopTimes.push_back({trip, stop, sequence, at, at, 0, 0});
  };
  time(0, 0, 1, 7 * kHour), time(0, 1, 2, 7 * kHour + 10 * kMinute), time(0, 2, 3, 7 * kHour + 20 * kMinute);
  time(1, 0, 1, 12 * kHour), time(1, 1, 2, -1), time(1, 2, 3, 12 * kHour + 20 * kMinute);
  time(2, 2, 1, 17 * kHour), time(2, 0, 2, 17 * kHour + 20 * kMinute);
  time(3, 0, 1, 0), time(3, 1, 2, 10 * kMinute);
  time(4, 0, 1, 25 * kHour + 10 * kMinute), time(4, 2, 2, 25 * kHour + 30 * kMinute);
  constexpr std::uint8_t kWeekdays = 0b0011111, kSaturday = 0b0100000;
  feed.services = {{"weekday", kWeekdays, 20261102, 20261231},
                   {"saturday", kSaturday, 20261102, 20261231},
                   {"six", kWeekdays | kSaturday, 20261102, 20261231}};
  feed.exceptions = {{"weekday", 20261103, false}, {"saturday", 20261103, true}};
  feed.frequencies = {{3, 9 * kHour, 10 * kHour, 30 * kMinute}};
  return feed;
}

}  // namespace michi::tests
