#pragma once
// GTFS and GTFS-JP (v2 to v4) as flat tables.

#include <functional>
#include <string>
#include <vector>

#include "ingest/import.h"
#include "ingest/input_files.h"
#include "store/records.h"

namespace michi::ingest {

/// What the reader needs of its surroundings.
struct GtfsContext {
  /// Longitude and latitude to the workspace's plane, or a reason why not.
  std::function<std::string(geo::Point lonLat, geo::Point& position)> place;
  std::function<void(const std::string& file, std::uint64_t row, const std::string& column,
                     const std::string& value, const std::string& reason)>
      reject;
  std::function<void(const std::string& sentence)> warn;
  std::function<void()> check;  // throws when the user cancels
};

struct GtfsResult {
  store::TransitFeed feed;
  std::uint64_t rowsRead = 0;
};

/// Reads stops.txt, routes.txt, trips.txt and stop_times.txt (each must be there), and what else there is of
/// agency, calendar, calendar_dates, frequencies, feed_info, translations. A broken row is rejected by
/// itself; stop times are in the order of trip and sequence. Throws Error(BadInput) when a needed file or
/// column is missing. `read` gives a file's content; empty when there is none of that name.
GtfsResult readGtfs(const std::function<std::string(const std::string& name)>& read,
                    const GtfsContext& context);

/// "25:10:00" as seconds; -1 when it is no time.
std::int32_t gtfsTime(const std::string& value);

}  // namespace michi::ingest
