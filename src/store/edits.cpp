// Changes by hand: one record's place or area, and the notes drawn on the map.

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "store/dialect.h"
#include "store/record_rows.h"
#include "store/spatial_index.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

void requireFit(const geo::Geometry& geometry, bool isArea) {
  if (geometry.isEmpty()) throw Error(ErrorKind::BadInput, text("A place or an area is needed here."));
  if (isArea && !geo::isValid(geometry)) {
    throw Error(ErrorKind::BadInput, text("The outline of the area crosses itself."), {},
                text("Move the corner so that no two sides cross."));
  }
}

void place(geo::Point& position, const geo::Geometry& geometry) { position = geometry.bounds().centre(); }
void place(geo::Geometry& area, const geo::Geometry& geometry) { area = geometry; }
geo::Geometry placeOf(geo::Point position) { return geo::Geometry::point(position); }
geo::Geometry placeOf(const geo::Geometry& area) { return area; }

void update(Connection& connection, const Table& table, const Row& row) {
  row.require(table);
  const std::string name = dialect::quoted(table.name), key = dialect::quoted(table.keyColumn());
  Statement find(connection, "SELECT id FROM " + name + " WHERE " + key + " = :key", "t", "i");
  find.set(0, row.key());
  find.next();
  const std::int64_t id = find.integer(0);
  SpatialIndexUpdate index(connection, table);
  {
    Statement change(connection,
                     "UPDATE " + name + " SET digest = :digest, geom = " +
                         dialect::geometryFromWkb(":geom", connection.srid()) + " WHERE id = :id",
                     "ibi");
    change.set(0, row.digest()).set(1, row.geometry().wkb()).set(2, id).run();
  }
  index.written(id, row.geometry().bounds());
  index.finish();
}

/// The geometry before.
template <class Record, class Member>
geo::Geometry moveIn(Connection& connection, std::string_view layer, const std::string& key, Member member,
                     const geo::Geometry& geometry) {
  const Table& table = layerTable(layer);
  Record record;
  {
    RowReader reader(connection, table, dialect::quoted(table.keyColumn()) + " = :key", {}, key);
    if (!reader.next())
      throw Error(ErrorKind::NotFound, text("There is no “%1” in the layer “%2” any more.", key, layer));
    eachColumn(reader, record);
  }
  geo::Geometry before = placeOf(record.*member);
  place(record.*member, geometry);
  Row row;
  eachColumn(row, record);
  update(connection, table, row);
  return before;
}

/// What the newest list says of a shelter is where it is: the next joining of the lists keeps the new place.
void moveListing(Connection& connection, const std::string& key, geo::Point to) {
  Statement(connection,
            "UPDATE shelter_listing SET x = :x, y = :y WHERE key = :key AND source_id = (SELECT s.id FROM "
            "shelter_listing l JOIN source s ON s.id = l.source_id WHERE l.key = :same "
            "ORDER BY s.import_number DESC LIMIT 1)",
            "rrtt")
      .set(0, to.x)
      .set(1, to.y)
      .set(2, key)
      .set(3, key)
      .run();
}

geo::Geometry moveInLayer(Connection& connection, const std::string& layer, const std::string& key,
                          const geo::Geometry& geometry) {
  if (layer == "district") return moveIn<District>(connection, layer, key, &District::area, geometry);
  if (layer == "facility") return moveIn<Facility>(connection, layer, key, &Facility::position, geometry);
  if (layer == "need_point") return moveIn<NeedPoint>(connection, layer, key, &NeedPoint::position, geometry);
  if (layer == "shelter") {
    moveListing(connection, key, geometry.bounds().centre());
    return moveIn<Shelter>(connection, layer, key, &Shelter::position, geometry);
  }
  throw Error(ErrorKind::BadInput, text("The layer “%1” cannot be changed by hand.", layer));
}

void requireMovable(const std::string& layer, const geo::Geometry& geometry) {
  requireFit(geometry, layer == "district");
  if (layer != "district" && geometry.type() != geo::GeometryType::Point)
    throw Error(ErrorKind::BadInput, text("A place is needed here, not a line or an area."));
}

std::vector<Note> readNotes(Connection& connection) {
  Statement rows(connection,
                 "SELECT kind, text, colour, " + dialect::wkbOf("geom") + " FROM note ORDER BY id", "",
                 "tttb");
  std::vector<Note> notes;
  while (rows.next())
    notes.push_back({rows.text(0), rows.text(1), rows.text(2), geo::Geometry::fromWkb(rows.bytes(3))});
  return notes;
}

void writeNotes(Connection& connection, std::span<const Note> notes) {
  connection.execute("DELETE FROM note");
  Statement insert(connection,
                   "INSERT INTO note (kind, text, colour, geom) VALUES (:kind, :text, :colour, " +
                       dialect::geometryFromWkb(":geom", connection.srid()) + ")",
                   "tttb");
  for (const Note& note : notes)
    insert.set(0, note.kind).set(1, note.text).set(2, note.colour).set(3, note.geometry.wkb()).run();
}

[[noreturn]] void failChanged(const std::string& what) {
  throw Error(ErrorKind::Conflict, what, {},
              text("Look at it as it is now, and repeat the change if it is still wanted."));
}

}  // namespace

void createNoteTable(Connection& connection) {
  connection.execute(dialect::typed(
      "CREATE TABLE note ({id}, kind TEXT NOT NULL, text TEXT NOT NULL, colour TEXT NOT NULL)"));
  connection.integer("SELECT AddGeometryColumn('note', 'geom', " + std::to_string(connection.srid()) +
                     ", 'GEOMETRY', 'XY', 1)");
}

geo::Geometry Workspace::moveRecord(const std::string& layer, const std::string& key,
                                    const geo::Geometry& geometry) {
  Connection& connection = m_impl->writable();
  requireMovable(layer, geometry);
  Transaction transaction(connection, Transaction::Kind::Write);
  geo::Geometry before = moveInLayer(connection, layer, key, geometry);
  touchLayer(connection, layer);
  transaction.commit();
  return before;
}

void Workspace::moveRecord(const std::string& layer, const std::string& key, const geo::Geometry& from,
                           const geo::Geometry& to) {
  Connection& connection = m_impl->writable();
  requireMovable(layer, to);
  const bool isOnePart =
      from.type() == geo::GeometryType::Polygon;  // an area is kept as one of several parts
  const geo::Geometry kept = isOnePart ? geo::Geometry::multiPolygon({&from, 1}) : from;
  Transaction transaction(connection, Transaction::Kind::Write);
  if (moveInLayer(connection, layer, key, to).wkb() != kept.wkb())
    failChanged(text("Somebody else has moved “%1” meanwhile. Your change was not kept.", key));
  touchLayer(connection, layer);
  transaction.commit();
}

std::vector<Note> Workspace::notes() const { return readNotes(m_impl->connection); }

void Workspace::saveNotes(std::span<const Note> notes) {
  Connection& connection = m_impl->writable();
  for (const Note& note : notes) requireFit(note.geometry, false);
  Transaction transaction(connection, Transaction::Kind::Write);
  writeNotes(connection, notes);
  touchLayer(connection, "note");
  transaction.commit();
}

void Workspace::changeNote(const std::optional<Note>& from, const std::optional<Note>& to) {
  Connection& connection = m_impl->writable();
  if (to) requireFit(to->geometry, false);
  Transaction transaction(connection, Transaction::Kind::Write);
  std::vector<Note> notes = readNotes(connection);
  auto place = from ? std::find(notes.begin(), notes.end(), *from) : notes.end();
  if (from && place == notes.end())
    failChanged(text("Somebody else has changed the note meanwhile. Your change was not kept."));
  if (from) place = notes.erase(place);
  if (to) notes.insert(place, *to);
  writeNotes(connection, notes);
  touchLayer(connection, "note");
  transaction.commit();
}

}  // namespace michi::store
