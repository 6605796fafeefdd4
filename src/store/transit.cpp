// A timetable feed into its tables. Stops and routes are layers; the rest is read only as a whole.

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

#include "base/error.h"
#include "base/text.h"
#include "geo/wkb.h"
#include "store/keyed_writer.h"
#include "store/record_rows.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

void requireIndices(const TransitFeed& feed) {
  const auto require = [&](bool isSound, const char* what) {
    if (isSound) return;
    throw Error(ErrorKind::BadInput, text("The timetable does not fit together: %1.", what), feed.name);
  };
  for (const auto& trip : feed.trips) require(trip.route < feed.routes.size(), "trip, route");
  for (const auto& time : feed.stopTimes) {
    require(time.trip < feed.trips.size() && time.stop < feed.stops.size(), "stop time");
  }
  for (const auto& frequency : feed.frequencies)
    require(frequency.trip < feed.trips.size(), "frequency, trip");
}

/// Indices of the stop times by trip and, within it, by sequence.
std::vector<std::uint32_t> timesByTrip(const TransitFeed& feed) {
  std::vector<std::uint32_t> order(feed.stopTimes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto& left = feed.stopTimes[a];
    const auto& right = feed.stopTimes[b];
    return std::pair(left.trip, left.sequence) < std::pair(right.trip, right.sequence);
  });
  return order;
}

using StopPairs = std::set<std::pair<std::uint32_t, std::uint32_t>>;

/// For each route the pairs of stops that some trip of it joins directly.
std::vector<StopPairs> pairsByRoute(const TransitFeed& feed, std::span<const std::uint32_t> order) {
  std::vector<StopPairs> pairs(feed.routes.size());
  for (std::size_t i = 1; i < order.size(); ++i) {
    const auto& before = feed.stopTimes[order[i - 1]];
    const auto& here = feed.stopTimes[order[i]];
    if (before.trip != here.trip || feed.stops[before.stop].position == feed.stops[here.stop].position)
      continue;
    pairs[feed.trips[here.trip].route].insert(std::minmax(before.stop, here.stop));
  }
  return pairs;
}

/// Straight lines from stop to stop; the feeds' own shapes are not kept.
geo::Geometry routeLines(const TransitFeed& feed, const StopPairs& pairs) {
  if (pairs.empty()) return {};
  geo::wkb::Writer out;
  out.header(static_cast<std::uint32_t>(geo::GeometryType::MultiLineString));
  out.count(static_cast<std::uint32_t>(pairs.size()));
  for (const auto& [from, to] : pairs) {
    const std::array<geo::Point, 2> ends = {feed.stops[from].position, feed.stops[to].position};
    out.raw(geo::Geometry::lineString(ends).wkb());
  }
  return geo::Geometry::fromWkb(out.take());
}

/// One digest a trip, over the trip and its stop times.
std::vector<std::int64_t> tripDigests(const TransitFeed& feed, std::span<const std::uint32_t> order) {
  std::vector<Digest> digests(feed.trips.size());
  for (std::size_t i = 0; i < feed.trips.size(); ++i) {
    const auto& trip = feed.trips[i];
    for (const std::string* part : {&trip.service, &trip.headsign, &feed.routes[trip.route].id}) {
      digests[i].add(std::uint64_t{part->size()});
      digests[i].add(*part);
    }
    digests[i].add(static_cast<std::uint64_t>(trip.direction));
  }
  for (const std::uint32_t index : order) {
    const auto& time = feed.stopTimes[index];
    Digest& digest = digests[time.trip];
    digest.add(feed.stops[time.stop].id);
    for (const int value : {time.sequence, time.arrival, time.departure, time.pickup, time.dropOff}) {
      digest.add(static_cast<std::uint64_t>(value));
    }
  }
  std::vector<std::int64_t> values;
  values.reserve(digests.size());
  for (const Digest& digest : digests) values.push_back(digest.value());
  return values;
}

/// Everything of a feed but stops, routes and trips' times, which have digests of their own.
std::int64_t feedDigest(const TransitFeed& feed, std::span<const std::int64_t> trips) {
  Digest digest;
  const auto addText = [&](const std::string& value) {
    digest.add(std::uint64_t{value.size()});
    digest.add(value);
  };
  const auto addNumber = [&](std::int64_t value) { digest.add(static_cast<std::uint64_t>(value)); };
  for (const std::string* value : {&feed.name, &feed.publisher, &feed.version}) addText(*value);
  addNumber(feed.startDate), addNumber(feed.endDate);
  for (const std::string& agency : feed.agencies) addText(agency);
  for (const auto& stop : feed.stops) addText(stop.id);
  for (const auto& trip : feed.trips) addText(trip.id);
  for (const std::int64_t trip : trips) addNumber(trip);
  for (const auto& time : feed.stopTimes)
    addNumber(time.trip), addNumber(time.stop), addNumber(time.sequence);
  for (const auto& service : feed.services) {
    addText(service.id), addNumber(service.weekdays), addNumber(service.startDate),
        addNumber(service.endDate);
  }
  for (const auto& exception : feed.exceptions) {
    addText(exception.service), addNumber(exception.date), addNumber(exception.added ? 1 : 0);
  }
  for (const auto& frequency : feed.frequencies) {
    addNumber(frequency.trip), addNumber(frequency.start), addNumber(frequency.end),
        addNumber(frequency.headway);
  }
  return digest.value();
}

Changes saveStops(Connection& connection, std::int64_t sourceId, const TransitFeed& feed,
                  Progress& progress) {
  return writeKeyed(
      connection, layerTable("transit_stop"), sourceId, Removes::SameSource, feed.stops.size(),
      [&](std::size_t i, Row& row) {
        eachColumn(row.values(feed.name + "/" + feed.stops[i].id, feed.name), feed.stops[i]);
        row.values(i);
      },
      progress);
}

Changes saveRoutes(Connection& connection, std::int64_t sourceId, const TransitFeed& feed,
                   std::span<const StopPairs> pairs, Progress& progress) {
  return writeKeyed(
      connection, layerTable("transit_route"), sourceId, Removes::SameSource, feed.routes.size(),
      [&](std::size_t i, Row& row) {
        eachColumn(row.values(feed.name + "/" + feed.routes[i].id, feed.name), feed.routes[i]);
        row.values(i).geometry(routeLines(feed, pairs[i]));
      },
      progress);
}

/// Trips added, changed, unchanged and removed against what is stored.
Changes compareTrips(Connection& connection, const TransitFeed& feed, std::span<const std::int64_t> digests) {
  Statement query(connection,
                  "SELECT t.trip_id, t.digest FROM transit_trip t JOIN transit_feed f ON f.id = t.feed_id "
                  "WHERE f.name = :name",
                  "t", "ti");
  query.set(0, feed.name);
  std::unordered_map<std::string, std::int64_t> stored;
  while (query.next()) stored.emplace(query.text(0), query.integer(1));
  Changes changes;
  changes.removed = stored.size();
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < feed.trips.size(); ++i) {
    if (!seen.insert(feed.trips[i].id).second) {
      throw Error(ErrorKind::BadInput, text("The key “%1” is given twice.", feed.trips[i].id), feed.name);
    }
    const auto found = stored.find(feed.trips[i].id);
    if (found == stored.end()) {
      ++changes.added;
      continue;
    }
    ++(found->second == digests[i] ? changes.unchanged : changes.changed);
    --changes.removed;
  }
  return changes;
}

/// Writes the rows of one part of a feed: `types` and `columns` without feed_id and position.
template <class Bind>
void savePart(Connection& connection, std::int64_t feedId, const std::string& table,
              const std::string& columns, const std::string& types, std::size_t count, Progress& progress,
              const Bind& bind) {
  std::string places;
  for (std::size_t i = 0; i < types.size(); ++i) places += ", :c" + std::to_string(i);
  Statement insert(connection,
                   "INSERT INTO " + table + " (feed_id, position, " + columns + ") VALUES (:feed, :position" +
                       places + ")",
                   "ii" + types);
  insert.set(0, feedId);
  for (std::size_t i = 0; i < count; ++i) {
    constexpr std::size_t kRowsBetweenChecks = 1024;
    if (i % kRowsBetweenChecks == 0) progress.check();
    insert.set(1, static_cast<std::int64_t>(i));
    bind(insert, i);
    insert.run();
  }
}

void saveCalendar(Connection& connection, std::int64_t feedId, const TransitFeed& feed, Progress& progress) {
  savePart(connection, feedId, "transit_service", "service_id, weekdays, start_date, end_date", "tiii",
           feed.services.size(), progress, [&](Statement& row, std::size_t i) {
             const auto& service = feed.services[i];
             row.set(2, service.id).set(3, std::int64_t{service.weekdays});
             row.set(4, std::int64_t{service.startDate}).set(5, std::int64_t{service.endDate});
           });
  savePart(connection, feedId, "transit_exception", "service, date, added", "tii", feed.exceptions.size(),
           progress, [&](Statement& row, std::size_t i) {
             const auto& exception = feed.exceptions[i];
             row.set(2, exception.service)
                 .set(3, std::int64_t{exception.date})
                 .set(4, std::int64_t{exception.added});
           });
}

void saveTrips(Connection& connection, std::int64_t feedId, const TransitFeed& feed,
               std::span<const std::int64_t> digests, Progress& progress) {
  savePart(connection, feedId, "transit_trip", "trip_id, digest, service, headsign, route, direction",
           "tittii", feed.trips.size(), progress, [&](Statement& row, std::size_t i) {
             const auto& trip = feed.trips[i];
             row.set(2, trip.id).set(3, digests[i]).set(4, trip.service).set(5, trip.headsign);
             row.set(6, std::int64_t{trip.route}).set(7, std::int64_t{trip.direction});
           });
  savePart(connection, feedId, "transit_stop_time",
           "trip, stop, sequence, arrival, departure, pickup, drop_off", "iiiiiii", feed.stopTimes.size(),
           progress, [&](Statement& row, std::size_t i) {
             const auto& time = feed.stopTimes[i];
             row.set(2, std::int64_t{time.trip})
                 .set(3, std::int64_t{time.stop})
                 .set(4, std::int64_t{time.sequence});
             row.set(5, std::int64_t{time.arrival}).set(6, std::int64_t{time.departure});
             row.set(7, std::int64_t{time.pickup}).set(8, std::int64_t{time.dropOff});
           });
  savePart(connection, feedId, "transit_frequency", "trip, start_time, end_time, headway", "iiii",
           feed.frequencies.size(), progress, [&](Statement& row, std::size_t i) {
             const auto& frequency = feed.frequencies[i];
             row.set(2, std::int64_t{frequency.trip}).set(3, std::int64_t{frequency.start});
             row.set(4, std::int64_t{frequency.end}).set(5, std::int64_t{frequency.headway});
           });
}

std::int64_t saveFeedRow(Connection& connection, std::int64_t sourceId, const TransitFeed& feed,
                         std::int64_t digest) {
  Statement(connection, "DELETE FROM transit_feed WHERE name = :name OR source_id = :source", "ti")
      .set(0, feed.name)
      .set(1, sourceId)
      .run();
  const std::int64_t id = connection.integer("SELECT coalesce(max(id), 0) + 1 FROM transit_feed");
  Statement insert(connection,
                   "INSERT INTO transit_feed (id, source_id, digest, name, publisher, version, start_date, "
                   "end_date) VALUES "
                   "(:id, :source, :digest, :name, :publisher, :version, :start, :end)",
                   "iiitttii");
  insert.set(0, id)
      .set(1, sourceId)
      .set(2, digest)
      .set(3, feed.name)
      .set(4, feed.publisher)
      .set(5, feed.version);
  insert.set(6, std::int64_t{feed.startDate}).set(7, std::int64_t{feed.endDate}).run();
  return id;
}

void add(Changes& all, const Changes& part) {
  all.added += part.added;
  all.changed += part.changed;
  all.unchanged += part.unchanged;
  all.removed += part.removed;
}

bool isStored(Connection& connection, std::int64_t sourceId, const std::string& name, std::int64_t digest) {
  Statement query(connection,
                  "SELECT count(*) FROM transit_feed WHERE source_id = :s AND name = :n AND digest = :d",
                  "iti", "i");
  query.set(0, sourceId).set(1, name).set(2, digest);
  return query.next() && query.integer(0) == 1;
}

/// A feed of this name that came from another source is taken over whole.
void takeOver(Connection& connection, std::int64_t sourceId, const std::string& name) {
  for (const char* table : {"transit_stop", "transit_route"}) {
    Statement(connection,
              std::string("UPDATE ") + table +
                  " SET source_id = :source WHERE feed = :name AND source_id <> :source2",
              "iti")
        .set(0, sourceId)
        .set(1, name)
        .set(2, sourceId)
        .run();
  }
}

}  // namespace

Changes saveTransit(Connection& connection, std::int64_t sourceId, const TransitFeed& feed,
                    Progress& progress) {
  requireIndices(feed);
  const std::vector<std::uint32_t> order = timesByTrip(feed);
  const std::vector<std::int64_t> digests = tripDigests(feed, order);
  Changes changes = compareTrips(connection, feed, digests);
  takeOver(connection, sourceId, feed.name);
  const Changes stops = saveStops(connection, sourceId, feed, progress);
  const Changes routes = saveRoutes(connection, sourceId, feed, pairsByRoute(feed, order), progress);
  touchLayer(connection, "transit_stop", stops);
  touchLayer(connection, "transit_route", routes);
  add(changes, stops);
  add(changes, routes);
  const std::int64_t digest = feedDigest(feed, digests);
  const bool isSame = isStored(connection, sourceId, feed.name, digest);
  if (!isSame) {
    const std::int64_t feedId = saveFeedRow(connection, sourceId, feed, digest);
    savePart(connection, feedId, "transit_agency", "name", "t", feed.agencies.size(), progress,
             [&](Statement& row, std::size_t i) { row.set(2, feed.agencies[i]); });
    saveCalendar(connection, feedId, feed, progress);
    saveTrips(connection, feedId, feed, digests, progress);
  }
  if (!isSame || changes.added + changes.changed + changes.removed > 0) touchLayer(connection, kTransitLayer);
  return changes;
}

}  // namespace michi::store
