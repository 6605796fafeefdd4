// A timetable feed out of its tables, in the order it was given.

#include "base/error.h"
#include "base/text.h"
#include "store/record_rows.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

void loadCalendar(Connection& connection, std::int64_t feedId, TransitFeed& feed) {
  const std::string ofFeed = " WHERE feed_id = " + std::to_string(feedId) + " ORDER BY position";
  Statement agencies(connection, "SELECT name FROM transit_agency" + ofFeed, "", "t");
  while (agencies.next()) feed.agencies.push_back(agencies.text(0));
  Statement services(connection,
                     "SELECT service_id, weekdays, start_date, end_date FROM transit_service" + ofFeed, "",
                     "tiii");
  while (services.next()) {
    feed.services.push_back({services.text(0), static_cast<std::uint8_t>(services.integer(1)),
                             static_cast<int>(services.integer(2)), static_cast<int>(services.integer(3))});
  }
  Statement exceptions(connection, "SELECT service, date, added FROM transit_exception" + ofFeed, "", "tii");
  while (exceptions.next()) {
    feed.exceptions.push_back(
        {exceptions.text(0), static_cast<int>(exceptions.integer(1)), exceptions.integer(2) != 0});
  }
}

void loadTrips(Connection& connection, std::int64_t feedId, TransitFeed& feed) {
  const std::string ofFeed = " WHERE feed_id = " + std::to_string(feedId) + " ORDER BY position";
  const auto number = [](const Statement& row, std::size_t i) {
    return static_cast<std::int32_t>(row.integer(i));
  };
  const auto index = [](const Statement& row, std::size_t i) {
    return static_cast<std::uint32_t>(row.integer(i));
  };
  Statement trips(connection,
                  "SELECT trip_id, service, headsign, route, direction FROM transit_trip" + ofFeed, "",
                  "tttii");
  while (trips.next()) {
    feed.trips.push_back({trips.text(0), trips.text(1), trips.text(2), index(trips, 3), number(trips, 4)});
  }
  Statement times(
      connection,
      "SELECT trip, stop, sequence, arrival, departure, pickup, drop_off FROM transit_stop_time" + ofFeed, "",
      "iiiiiii");
  while (times.next()) {
    feed.stopTimes.push_back({index(times, 0), index(times, 1), number(times, 2), number(times, 3),
                              number(times, 4), number(times, 5), number(times, 6)});
  }
  Statement frequencies(
      connection, "SELECT trip, start_time, end_time, headway FROM transit_frequency" + ofFeed, "", "iiii");
  while (frequencies.next()) {
    feed.frequencies.push_back(
        {index(frequencies, 0), number(frequencies, 1), number(frequencies, 2), number(frequencies, 3)});
  }
}

void loadStopsAndRoutes(Connection& connection, TransitFeed& feed) {
  RowReader stops(connection, layerTable("transit_stop"), "feed = :feed", "position", feed.name);
  while (stops.next()) eachColumn(stops.skip(2), feed.stops.emplace_back());
  RowReader routes(connection, layerTable("transit_route"), "feed = :feed", "position", feed.name);
  while (routes.next()) eachColumn(routes.skip(2), feed.routes.emplace_back());
}

}  // namespace

TransitFeed loadTransit(Connection& connection, const std::string& name) {
  Statement query(connection,
                  "SELECT id, publisher, version, start_date, end_date FROM transit_feed WHERE name = :name",
                  "t", "ittii");
  query.set(0, name);
  if (!query.next())
    throw Error(ErrorKind::NotFound, text("There is no timetable “%1”.", name), connection.file());
  TransitFeed feed;
  feed.name = name;
  const std::int64_t id = query.integer(0);
  feed.publisher = query.text(1);
  feed.version = query.text(2);
  feed.startDate = static_cast<int>(query.integer(3));
  feed.endDate = static_cast<int>(query.integer(4));
  loadStopsAndRoutes(connection, feed);
  loadCalendar(connection, id, feed);
  loadTrips(connection, id, feed);
  return feed;
}

}  // namespace michi::store
