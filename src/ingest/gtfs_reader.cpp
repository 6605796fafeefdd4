#include "ingest/gtfs_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <tuple>
#include <unordered_map>

#include "base/error.h"
#include "base/text.h"
#include "ingest/fields.h"
#include "ingest/gtfs_table.h"

namespace michi::ingest {
namespace {

using Feed = store::TransitFeed;

std::optional<int> wholeNumber(const std::string& value) {
  int number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (value.empty() || error != std::errc() || end != value.data() + value.size()) return std::nullopt;
  return number;
}

/// yyyymmdd, or 0.
int gtfsDate(const std::string& value) {
  const auto date = value.size() == 8 ? wholeNumber(value) : std::nullopt;
  if (!date) return 0;
  const int month = *date / 100 % 100, day = *date % 100;
  return *date >= 19000101 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? *date : 0;
}

/// A row that cannot be used, thrown from where it is found to the row's loop.
struct BadRow {
  std::string column;
  std::string value;
  std::string reason;
};

class Reader {
 public:
  Reader(const std::function<std::string(const std::string&)>& read, const GtfsContext& context)
      : m_read(read), m_context(context) {}

  GtfsResult run() {
    readAgencies();
    readFeedInfo();
    readStops();
    readRoutes();
    readTrips();
    readStopTimes();
    readCalendar();
    readExceptions();
    readFrequencies();
    readReadings();
    return {std::move(m_feed), m_rows};
  }

 private:
  using Columns = std::vector<std::string>;

  /// Calls `row` with the values of `columns` for each good row; a BadRow it throws becomes a reject.
  template <class Row>
  void forEach(const std::string& file, const Columns& columns, bool isNeeded, const Columns& needed,
               Row row) {
    GtfsTable table(m_read(file));
    if (table.isEmpty()) {
      if (!isNeeded) return;
      throw Error(ErrorKind::BadInput, text("The timetable has no %1.", file), {},
                  text("Is this a GTFS file?"));
    }
    for (const std::string& column : needed) {
      if (!table.has(column))
        throw Error(ErrorKind::BadInput, text("The column %1 is missing.", column), file);
    }
    std::vector<int> indices;
    for (const std::string& column : columns) indices.push_back(table.indexOf(column));
    const auto value = [&](std::size_t i) -> const std::string& { return table.value(indices[i]); };
    while (table.next()) {
      if (++m_rows % 4096 == 0) m_context.check();
      if (!table.isGood()) {
        m_context.reject(file, table.line(), {}, {},
                         text("The row is broken or not in the file's encoding."));
        continue;
      }
      try {
        row(value);
      } catch (const BadRow& bad) {
        m_context.reject(file, table.line(), bad.column, bad.value, bad.reason);
      }
    }
  }

  template <class Map>
  static std::uint32_t find(const Map& map, const char* column, const std::string& id) {
    const auto found = map.find(id);
    if (found == map.end()) throw BadRow{column, id, text("There is nothing with this id.")};
    return found->second;
  }
  template <class Map>
  static void addId(Map& map, const char* column, const std::string& id, std::size_t index) {
    if (id.empty()) throw BadRow{column, id, text("The id is missing.")};
    if (!map.try_emplace(id, static_cast<std::uint32_t>(index)).second)
      throw BadRow{column, id, text("This id is there twice.")};
  }

  void readAgencies() {
    const Columns columns = {"agency_id", "agency_name"};
    forEach("agency.txt", columns, false, {}, [&](auto value) { m_feed.agencies.push_back(value(1)); });
    if (m_feed.agencies.empty())
      m_context.warn(text("The timetable does not name its operator (agency.txt)."));
  }

  void readFeedInfo() {
    const Columns columns = {"feed_publisher_name", "feed_version", "feed_start_date", "feed_end_date"};
    forEach("feed_info.txt", columns, false, {}, [&](auto value) {
      m_feed.publisher = value(0);
      m_feed.version = value(1);
      m_feed.startDate = gtfsDate(value(2));
      m_feed.endDate = gtfsDate(value(3));
    });
  }

  void readStops() {
    const Columns columns = {"stop_id", "stop_name",      "stop_lat",     "stop_lon",
                             "zone_id", "parent_station", "location_type"};
    forEach("stops.txt", columns, true, {"stop_id", "stop_lat", "stop_lon"}, [&](auto value) {
      Feed::Stop stop;
      stop.id = value(0);
      stop.name = value(1);
      stop.zone = value(4);
      stop.parent = value(5);
      stop.locationType = wholeNumber(value(6)).value_or(0);
      constexpr int kGenericNode = 3;  // this and boarding areas need no place of their own
      if (stop.locationType >= kGenericNode && value(2).empty()) return;
      const auto lat = parseNumber(value(2)), lon = parseNumber(value(3));
      if (!lat) throw BadRow{"stop_lat", value(2), text("This is no number.")};
      if (!lon) throw BadRow{"stop_lon", value(3), text("This is no number.")};
      const std::string reason = m_context.place({*lon, *lat}, stop.position);
      if (!reason.empty()) throw BadRow{"stop_lat,stop_lon", value(2) + "," + value(3), reason};
      addId(m_stops, "stop_id", stop.id, m_feed.stops.size());
      m_feed.stops.push_back(std::move(stop));
    });
  }

  void readRoutes() {
    const Columns columns = {"route_id",        "agency_id",   "route_short_name",
                             "route_long_name", "route_color", "route_type"};
    forEach("routes.txt", columns, true, {"route_id"}, [&](auto value) {
      Feed::Route route{value(0), value(1), value(2), value(3), value(4), wholeNumber(value(5)).value_or(3)};
      addId(m_routes, "route_id", route.id, m_feed.routes.size());
      m_feed.routes.push_back(std::move(route));
    });
  }

  void readTrips() {
    const Columns columns = {"trip_id", "service_id", "trip_headsign", "route_id", "direction_id"};
    forEach("trips.txt", columns, true, {"trip_id", "route_id", "service_id"}, [&](auto value) {
      Feed::Trip trip{value(0), value(1), value(2), find(m_routes, "route_id", value(3)),
                      wholeNumber(value(4)).value_or(-1)};
      addId(m_trips, "trip_id", trip.id, m_feed.trips.size());
      m_feed.trips.push_back(std::move(trip));
    });
  }

  static std::int32_t timeOf(const char* column, const std::string& value) {
    if (value.empty()) return -1;
    const std::int32_t time = gtfsTime(value);
    if (time < 0) throw BadRow{column, value, text("This is no time.")};
    return time;
  }

  void readStopTimes() {
    const Columns columns = {"trip_id",        "stop_id",     "stop_sequence", "arrival_time",
                             "departure_time", "pickup_type", "drop_off_type"};
    forEach("stop_times.txt", columns, true, {"trip_id", "stop_id", "stop_sequence"}, [&](auto value) {
      Feed::StopTime time;
      time.trip = find(m_trips, "trip_id", value(0));
      time.stop = find(m_stops, "stop_id", value(1));
      const auto sequence = wholeNumber(value(2));
      if (!sequence || *sequence < 0) throw BadRow{"stop_sequence", value(2), text("This is no number.")};
      time.sequence = *sequence;
      time.arrival = timeOf("arrival_time", value(3));
      time.departure = timeOf("departure_time", value(4));
      if (time.arrival < 0) time.arrival = time.departure;
      if (time.departure < 0) time.departure = time.arrival;
      if (time.departure < time.arrival)
        throw BadRow{"departure_time", value(4), text("The departure is before the arrival.")};
      time.pickup = wholeNumber(value(5)).value_or(0);
      time.dropOff = wholeNumber(value(6)).value_or(0);
      m_feed.stopTimes.push_back(time);
    });
    sortStopTimes();
  }

  void sortStopTimes() {
    auto& times = m_feed.stopTimes;
    const auto order = [](const Feed::StopTime& t) { return std::tie(t.trip, t.sequence); };
    const auto isBefore = [&](const Feed::StopTime& a, const Feed::StopTime& b) {
      return order(a) < order(b);
    };
    if (!std::is_sorted(times.begin(), times.end(), isBefore))
      std::stable_sort(times.begin(), times.end(), isBefore);
    std::vector<Feed::StopTime> kept;
    kept.reserve(times.size());
    std::int32_t latest = -1;
    for (const Feed::StopTime& time : times) {
      const bool isFirst = kept.empty() || kept.back().trip != time.trip;
      if (isFirst) latest = -1;
      const bool isRepeated = !isFirst && kept.back().sequence == time.sequence;
      const bool goesBack = time.arrival >= 0 && time.arrival < latest;
      if (isRepeated || goesBack) {
        m_context.reject("stop_times.txt", 0, "trip_id,stop_sequence",
                         m_feed.trips[time.trip].id + "," + std::to_string(time.sequence),
                         isRepeated ? text("This sequence number is there twice in the trip.")
                                    : text("The bus would arrive before it left the stop before."));
        continue;
      }
      latest = std::max(latest, time.departure);
      kept.push_back(time);
    }
    times = std::move(kept);
  }

  void readCalendar() {
    const Columns columns = {"service_id", "monday",   "tuesday", "wednesday",  "thursday",
                             "friday",     "saturday", "sunday",  "start_date", "end_date"};
    forEach("calendar.txt", columns, false, {"service_id", "start_date", "end_date"}, [&](auto value) {
      Feed::Service service;
      service.id = value(0);
      for (std::size_t day = 0; day < 7; ++day) {
        if (value(1 + day) == "1") service.weekdays = static_cast<std::uint8_t>(service.weekdays | 1U << day);
      }
      service.startDate = gtfsDate(value(8));
      service.endDate = gtfsDate(value(9));
      if (service.startDate == 0) throw BadRow{"start_date", value(8), text("This is no date.")};
      if (service.endDate == 0) throw BadRow{"end_date", value(9), text("This is no date.")};
      m_feed.services.push_back(std::move(service));
    });
  }

  void readExceptions() {
    const Columns columns = {"service_id", "date", "exception_type"};
    forEach("calendar_dates.txt", columns, false, columns, [&](auto value) {
      const int date = gtfsDate(value(1));
      if (date == 0) throw BadRow{"date", value(1), text("This is no date.")};
      if (value(2) != "1" && value(2) != "2")
        throw BadRow{"exception_type", value(2), text("This must be 1 or 2.")};
      m_feed.exceptions.push_back({value(0), date, value(2) == "1"});
    });
    if (m_feed.services.empty() && m_feed.exceptions.empty()) {
      m_context.warn(
          text("The timetable does not say on which days its buses run (calendar.txt, calendar_dates.txt)."));
    }
  }

  void readFrequencies() {
    const Columns columns = {"trip_id", "start_time", "end_time", "headway_secs"};
    forEach("frequencies.txt", columns, false, columns, [&](auto value) {
      Feed::Frequency frequency;
      frequency.trip = find(m_trips, "trip_id", value(0));
      frequency.start = timeOf("start_time", value(1));
      frequency.end = timeOf("end_time", value(2));
      frequency.headway = wholeNumber(value(3)).value_or(0);
      if (frequency.start < 0 || frequency.end < 0)
        throw BadRow{"start_time", value(1), text("This is no time.")};
      if (frequency.headway <= 0)
        throw BadRow{"headway_secs", value(3), text("The headway must be above 0 seconds.")};
      m_feed.frequencies.push_back(frequency);
    });
  }

  /// ja-Hrkt of stop names: v2 by trans_id, later by record_id or field_value.
  void readReadings() {
    const Columns columns = {"trans_id",   "lang",     "translation", "table_name",
                             "field_name", "language", "record_id",   "field_value"};
    std::unordered_map<std::string, std::string> byName, byId;
    forEach("translations.txt", columns, false, {"translation"}, [&](auto value) {
      const std::string& language = value(1).empty() ? value(5) : value(1);
      if (language != "ja-Hrkt") return;
      if (!value(0).empty()) byName.try_emplace(value(0), value(2));
      if (value(3) != "stops" || value(4) != "stop_name") return;
      if (!value(6).empty())
        byId.try_emplace(value(6), value(2));
      else
        byName.try_emplace(value(7), value(2));
    });
    for (Feed::Stop& stop : m_feed.stops) {
      if (const auto id = byId.find(stop.id); id != byId.end())
        stop.reading = id->second;
      else if (const auto name = byName.find(stop.name); name != byName.end())
        stop.reading = name->second;
    }
  }

  const std::function<std::string(const std::string&)>& m_read;
  const GtfsContext& m_context;
  Feed m_feed;
  std::uint64_t m_rows = 0;
  std::unordered_map<std::string, std::uint32_t> m_stops, m_routes, m_trips;
};

}  // namespace

std::int32_t gtfsTime(const std::string& value) {
  std::array<int, 3> parts{};
  const char* at = value.data();
  const char* const end = value.data() + value.size();
  for (std::size_t i = 0; i < 3; ++i) {
    const auto [next, error] = std::from_chars(at, end, parts[i]);
    const bool isLast = i == 2;
    if (error != std::errc() || parts[i] < 0 || (isLast ? next != end : next == end || *next != ':'))
      return -1;
    at = isLast ? next : next + 1;
  }
  constexpr int kMostHours = 240;
  if (parts[0] > kMostHours || parts[1] > 59 || parts[2] > 59) return -1;
  return parts[0] * 3600 + parts[1] * 60 + parts[2];
}

GtfsResult readGtfs(const std::function<std::string(const std::string&)>& read, const GtfsContext& context) {
  return Reader(read, context).run();
}

}  // namespace michi::ingest
