// Shelters are joined from several lists. What each list says is kept apart (table shelter_listing), so that
// importing one list again replaces exactly what that list had said.

#include <map>

#include "base/error.h"
#include "base/text.h"
#include "store/keyed_writer.h"
#include "store/record_rows.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

void replaceListing(Connection& connection, std::int64_t sourceId, std::span<const Shelter> records) {
  Statement(connection, "DELETE FROM shelter_listing WHERE source_id = :source", "i").set(0, sourceId).run();
  Statement insert(
      connection,
      "INSERT INTO shelter_listing (source_id, key, name, address, is_emergency, is_shelter, hazards, "
      "capacity, accepts, note, x, y) VALUES (:source, :key, :name, :address, :emergency, :shelter, "
      ":hazards, "
      ":capacity, :accepts, :note, :x, :y)",
      "itttiiiittrr");
  for (const Shelter& record : records) {
    insert.set(0, sourceId).set(1, record.key).set(2, record.name).set(3, record.address);
    insert.set(4, std::int64_t{record.isEmergencyPlace}).set(5, std::int64_t{record.isShelter});
    insert.set(6, std::int64_t{record.hazards}).set(8, record.accepts).set(9, record.note);
    if (record.capacity) {
      insert.set(7, std::int64_t{*record.capacity});
    } else {
      insert.setNull(7);
    }
    insert.set(10, record.position.x).set(11, record.position.y).run();
  }
}

void requireDistinct(std::span<const Shelter> records) {
  std::map<std::string_view, int> seen;
  for (const Shelter& record : records) {
    if (++seen[record.key] == 1) continue;
    throw Error(ErrorKind::BadInput, text("The key “%1” is given twice.", record.key), "shelter");
  }
}

void takeText(std::string& kept, std::string newer) {
  if (!newer.empty()) kept = std::move(newer);
}

/// See Shelter: what a later list leaves empty stays as an earlier one said.
void joinInto(Shelter& kept, Shelter&& newer) {
  takeText(kept.name, std::move(newer.name));
  takeText(kept.address, std::move(newer.address));
  takeText(kept.accepts, std::move(newer.accepts));
  takeText(kept.note, std::move(newer.note));
  kept.isEmergencyPlace = kept.isEmergencyPlace || newer.isEmergencyPlace;
  kept.isShelter = kept.isShelter || newer.isShelter;
  if (newer.hazards != 0) kept.hazards = newer.hazards;
  if (newer.capacity) kept.capacity = newer.capacity;
  kept.position = newer.position;
}

/// All lists joined, the oldest import first.
std::vector<Shelter> joinedListings(Connection& connection) {
  Statement rows(
      connection,
      "SELECT l.key, l.name, l.address, l.is_emergency, l.is_shelter, l.hazards, l.capacity, l.accepts, "
      "l.note, "
      "l.x, l.y FROM shelter_listing l JOIN source s ON s.id = l.source_id ORDER BY s.import_number, l.key",
      "", "tttiiiittrr");
  std::map<std::string, Shelter> joined;
  while (rows.next()) {
    Shelter record;
    record.key = rows.text(0);
    record.name = rows.text(1);
    record.address = rows.text(2);
    record.isEmergencyPlace = rows.integer(3) != 0;
    record.isShelter = rows.integer(4) != 0;
    record.hazards = static_cast<std::uint8_t>(rows.integer(5));
    if (!rows.isNull(6)) record.capacity = static_cast<int>(rows.integer(6));
    record.accepts = rows.text(7);
    record.note = rows.text(8);
    record.position = {rows.real(9), rows.real(10)};
    const auto [found, isNew] = joined.try_emplace(record.key);
    if (isNew) {
      found->second = std::move(record);
    } else {
      joinInto(found->second, std::move(record));
    }
  }
  std::vector<Shelter> all;
  all.reserve(joined.size());
  for (auto& [key, record] : joined) all.push_back(std::move(record));
  return all;
}

}  // namespace

Changes saveShelters(Connection& connection, std::int64_t sourceId, std::span<const Shelter> records,
                     Progress& progress) {
  requireDistinct(records);
  for (const Shelter& record : records)
    geo::Geometry::point(record.position);  // throws for an impossible position
  replaceListing(connection, sourceId, records);
  const std::vector<Shelter> joined = joinedListings(connection);
  return writeKeyed(
      connection, layerTable("shelter"), sourceId, Removes::Everything, joined.size(),
      [&](std::size_t i, Row& row) { eachColumn(row, joined[i]); }, progress);
}

}  // namespace michi::store
