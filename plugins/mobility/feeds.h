#pragma once
// The timetables that an analysis is asked for, and days and times in words.

#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/timetable.h"
#include "store/workspace.h"

namespace michi::mobility {

/// By name ("a,b"). Where none is named those in force today, or, where all have expired, the newest; what is
/// left out is said in `warnings`. Throws Error(NotFound) where there is none, or not one of those named.
std::vector<store::TransitFeed> feedsOf(const store::Workspace& workspace, const std::string& names,
                                        std::vector<std::string>& warnings);

/// Says which feeds have no such day, or no bus on it.
void warnOfDays(std::span<const store::TransitFeed> feeds, const std::string& day,
                std::vector<std::string>& warnings);

/// 20261124 as "2026-11-24"; empty for 0.
std::string dateWords(int day);
/// Seconds as "08:05"; empty when negative.
std::string clockWords(std::int32_t seconds);

}  // namespace michi::mobility
