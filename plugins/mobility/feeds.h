#pragma once
// The timetables that an analysis is asked for, and days and times in words.

#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/timetable.h"
#include "store/workspace.h"

namespace michi::mobility {

/// A timetable that an analysis took, and the day (yyyymmdd) that was looked at; 0: it has no such day.
struct FeedInUse {
  std::string name;
  int day = 0;
};
std::vector<FeedInUse> inUse(std::span<const store::TransitFeed> feeds, const std::string& day);

bool hasExpired(const store::TransitFeedInfo& feed);
/// Those in force today or, where all have expired, the newest.
std::vector<std::string> feedsInForce(std::span<const store::TransitFeedInfo> known);

/// By name ("a,b"). Where none is named those in force today, or, where all have expired, the newest; what is
/// left out is said in `warnings`. Throws Error(NotFound) where there is none, or not one of those named.
std::vector<store::TransitFeed> feedsOf(const store::Workspace& workspace, const std::string& names,
                                        std::vector<std::string>& warnings);

/// Says which feeds have no such day, or no bus on it.
void warnOfDays(std::span<const store::TransitFeed> feeds, const std::string& day,
                std::vector<std::string>& warnings);

inline constexpr const char* kDayKinds[] = {"weekday", "saturday", "sunday"};
/// The day itself, then what is left of the three kinds of day.
std::vector<std::string> daysBeside(const std::string& day);
/// "weekday" as "Weekdays", a date as it stands.
std::string dayWords(const std::string& day);

/// 20261124 as "2026-11-24"; empty for 0.
std::string dateWords(int day);
/// Seconds as "08:05"; empty when negative.
std::string clockWords(std::int32_t seconds);

}  // namespace michi::mobility
