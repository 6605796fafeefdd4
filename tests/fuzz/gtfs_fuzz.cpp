// The timetable reader on any bytes, cut into files at 0x01: rows are rejected, indices stay within their
// tables.

#include <cstdint>
#include <cstdlib>
#include <map>

#include "base/error.h"
#include "ingest/gtfs_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace michi;
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  std::map<std::string, std::string> files;
  for (const char* name : {"stops.txt", "routes.txt", "trips.txt", "stop_times.txt", "calendar.txt",
                           "calendar_dates.txt", "frequencies.txt", "translations.txt", "feed_info.txt"}) {
    const auto end = rest.find('\x01');
    files[name] = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  ingest::GtfsContext context;
  context.place = [](geo::Point lonLat, geo::Point& position) {
    position = lonLat;
    return std::string();
  };
  context.reject = [](const std::string&, std::uint64_t, const std::string&, const std::string&,
                      const std::string&) {};
  context.warn = [](const std::string&) {};
  context.check = [] {};
  try {
    const auto feed = ingest::readGtfs([&](const std::string& name) { return files[name]; }, context).feed;
    for (const auto& trip : feed.trips) {
      if (trip.route >= feed.routes.size()) std::abort();
    }
    for (const auto& time : feed.stopTimes) {
      if (time.trip >= feed.trips.size() || time.stop >= feed.stops.size()) std::abort();
    }
  } catch (const Error&) {
  }
  return 0;
}
