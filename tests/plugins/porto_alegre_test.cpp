// Journeys in a real city, against trying every trip of the day in every round.

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <random>

#include "ingest/workspace.h"
#include "plugin/analysis.h"
#include "plugins/mobility/coverage.h"
#include "plugins/mobility/round_trips.h"
#include "plugins/mobility/timetable.h"

namespace michi::mobility {
namespace {

/// Stop numbers of all feeds, the times of one run.
struct PlainRun {
  std::vector<std::uint32_t> stops;
  std::vector<Time> arrivals, departures;
};

/// The earliest arrival at every stop with up to three buses: whoever is at a stop of a run before it leaves
/// is carried to all stops behind. Nothing is ordered, nothing is left out.
std::vector<Time> plainArrivals(const std::vector<PlainRun>& runs, const WalkLegs& transfers,
                                std::size_t stops, std::span<const WalkLeg> access, Time start,
                                const RaptorOptions& options) {
  std::vector<Time> ready(stops, kNever), best(stops, kNever);
  for (const WalkLeg& leg : access) ready[leg.stop] = std::min(ready[leg.stop], start + leg.seconds);
  for (int round = 1; round <= options.mostTrips; ++round) {
    std::vector<Time> arrived(stops, kNever);
    for (const PlainRun& run : runs) {
      bool isOn = false;
      for (std::size_t i = 0; i < run.stops.size(); ++i) {
        if (isOn) arrived[run.stops[i]] = std::min(arrived[run.stops[i]], run.arrivals[i]);
        isOn = isOn || ready[run.stops[i]] <= run.departures[i];
      }
    }
    ready.assign(stops, kNever);
    for (std::uint32_t stop = 0; stop < stops; ++stop) {
      best[stop] = std::min(best[stop], arrived[stop]);
      if (arrived[stop] == kNever) continue;
      const Time next = arrived[stop] + options.changeTime;
      ready[stop] = std::min(ready[stop], next);
      for (const WalkLeg& leg : transfers.of(stop))
        ready[leg.stop] = std::min(ready[leg.stop], next + leg.seconds);
    }
  }
  return best;
}

TEST(PortoAlegre, JourneysAgreeWithTryingEveryTrip) {
  MICHI_NEEDS_SHARED("osm/poa_r5r/poa_eptc.zip");
  const test::TempFolder folder;
  auto workspace = test::newWorkspace(folder, "EPSG:31982");
  test::import(workspace, "roads", {test::shared("osm/poa_r5r/poa_osm.pbf")});
  const auto report =
      test::import(workspace, "transit",
                   {test::shared("osm/poa_r5r/poa_eptc.zip"), test::shared("osm/poa_r5r/poa_trensurb.zip")});
  EXPECT_FALSE(report.warnings.empty()) << "both have long expired";
  const std::vector<store::TransitFeed> feeds{workspace.transitFeed("poa_eptc"),
                                              workspace.transitFeed("poa_trensurb")};
  const auto walking = plugin::openWalking(workspace, MICHI_SOURCE_DIR, "adult", walk::Minimise::Time);
  std::vector<int> days;
  std::vector<geo::Point> positions;
  std::vector<PlainRun> runs;
  for (const auto& feed : feeds) {
    days.push_back(dayOf(feed, "weekday"));
    const auto first = static_cast<std::uint32_t>(positions.size());
    forEachRun(feed, days.back(), [&](const TripRun& run) {
      PlainRun& plain = runs.emplace_back(PlainRun{{}, run.arrivals, run.departures});
      for (const auto& time : run.times) plain.stops.push_back(first + time.stop);
    });
    for (const auto& stop : feed.stops) positions.push_back(stop.position);
  }
  ASSERT_GT(runs.size(), 1000U);
  const DayTimetable timetable(feeds, days);
  const auto stops = walk::snapAll(walking->metric, positions, snapOptions(walking->metric, 0));
  const WalkLegs transfers = walksToStops(walking->metric, stops, stops, 300, walk::Direction::ToSources);

  constexpr int kPairs = 200;
  std::mt19937 random(200);
  std::vector<geo::Point> ends;
  while (ends.size() < 2 * kPairs) {  // near stops, so that there is something to compare
    const geo::Point near = positions[random() % positions.size()];
    const geo::Point end{near.x + static_cast<double>(random() % 600) - 300,
                         near.y + static_cast<double>(random() % 600) - 300};
    if (walk::snap(walking->metric, end, snapOptions(walking->metric, 0)).isOnRoad()) ends.push_back(end);
  }
  const auto snaps = walk::snapAll(walking->metric, ends, snapOptions(walking->metric, 0));
  const WalkLegs toStops = walksToStops(walking->metric, stops, snaps, 900, walk::Direction::ToSources);
  const WalkLegs fromStops = walksToStops(walking->metric, stops, snaps, 900, walk::Direction::FromSources);
  Raptor raptor;
  int arrived = 0;
  for (int pair = 0; pair < kPairs; ++pair) {
    const auto from = static_cast<std::size_t>(2 * pair), to = from + 1;
    const Time start = 6 * 3600 + static_cast<Time>(random() % (12 * 3600));
    const RaptorOptions options;
    raptor.run(timetable, transfers, toStops.of(from), start, options);
    const auto plain = plainArrivals(runs, transfers, positions.size(), toStops.of(from), start, options);
    Time ours = kNever, expected = kNever;
    for (const WalkLeg& leg : fromStops.of(to)) {
      for (int buses = 1; buses <= options.mostTrips; ++buses)
        if (raptor.arrival(buses, leg.stop) != kNever)
          ours = std::min(ours, raptor.arrival(buses, leg.stop) + leg.seconds);
      if (plain[leg.stop] != kNever) expected = std::min(expected, plain[leg.stop] + leg.seconds);
    }
    EXPECT_EQ(ours, expected) << "pair " << pair;
    arrived += ours == kNever ? 0 : 1;
  }
  EXPECT_GT(arrived, 100);
  std::cout << arrived << " of " << kPairs << " pairs have a journey, " << runs.size() << " trips a day\n";
}

}  // namespace
}  // namespace michi::mobility
