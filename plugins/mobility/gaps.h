#pragma once
// 交通空白: who has no bus within walking reach, or one that hardly runs.

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/coverage.h"
#include "plugins/mobility/timetable.h"
#include "walk/metric.h"

namespace michi::mobility {

/// From bad to good.
enum class BusGap : std::uint8_t {
  NoStop,     // no stop within reach
  NoService,  // a stop, but no bus that day
  Few,        // fewer trips than wanted
  Served,
};
/// "no_stop", "no_service", "few", "served": the words of CSV, JSON and styles.
const char* word(BusGap gap);
inline constexpr std::size_t kGapCount = 4;

struct GapLine {
  BusGap gap = BusGap::NoStop;
  std::int64_t nearest = -1;  // stop, also beyond the limit; -1: no road leads to any
  double distance = -1;       // metres to it, off-network legs included
  std::int64_t best = -1;     // within the limit: the nearest of those of the best service class
  int serviceClass = -1;      // of it; -1 without a stop within the limit
};

struct Gaps {
  std::vector<GapLine> lines;                                      // [demand]
  std::array<double, kGapCount> people{};                          // by BusGap
  std::map<std::string, std::array<double, kGapCount>> districts;  // every code given, "" for none
};

/// `limit` in metres along the road (the metric minimises distance); fewer than `minTrips` a day and
/// direction are few. Pure, deterministic, on up to `threads` threads (0: all).
Gaps findGaps(const walk::Metric& metric, std::span<const Demand> demands, std::span<const BusStop> stops,
              double limit, std::uint32_t minTrips, std::span<const std::string> districtCodes,
              unsigned threads);

}  // namespace michi::mobility
