// Sources of records and revisions of layers.

#include "store/dialect.h"
#include "store/workspace_impl.h"

namespace michi::store {

std::int64_t saveSource(Connection& connection, const Source& source) {
  Statement save(
      connection,
      "INSERT INTO source (kind, name, sha256, crs, encoding, data_date, rows_read, rows_rejected, "
      "imported_at, "
      "import_number) VALUES (:kind, :name, :sha, :crs, :encoding, :date, :read, :rejected, " +
          std::string(dialect::kNow) +
          ", (SELECT coalesce(max(import_number), 0) + 1 FROM source)) "
          "ON CONFLICT (kind, name) DO UPDATE SET sha256 = excluded.sha256, crs = excluded.crs, "
          "encoding = excluded.encoding, data_date = excluded.data_date, rows_read = excluded.rows_read, "
          "rows_rejected = excluded.rows_rejected, imported_at = excluded.imported_at, "
          "import_number = excluded.import_number",
      "ttttttii");
  save.set(0, source.kind).set(1, source.name).set(2, source.sha256).set(3, source.crs);
  save.set(4, source.encoding).set(5, source.dataDate);
  save.set(6, static_cast<std::int64_t>(source.rowsRead))
      .set(7, static_cast<std::int64_t>(source.rowsRejected))
      .run();
  Statement id(connection, "SELECT id FROM source WHERE kind = :kind AND name = :name", "tt", "i");
  id.set(0, source.kind).set(1, source.name);
  id.next();
  return id.integer(0);
}

void touchLayer(Connection& connection, std::string_view layer) {
  Statement(connection,
            "INSERT INTO layer_revision (layer, revision) VALUES (:layer, 1) "
            "ON CONFLICT (layer) DO UPDATE SET revision = layer_revision.revision + 1",
            "t")
      .set(0, layer)
      .run();
}

void touchLayer(Connection& connection, std::string_view layer, const Changes& changes) {
  if (changes.added + changes.changed + changes.removed > 0) touchLayer(connection, layer);
}

std::uint64_t layerRevision(Connection& connection, std::string_view layer) {
  Statement query(connection, "SELECT revision FROM layer_revision WHERE layer = :layer", "t", "i");
  query.set(0, layer);
  return query.next() ? static_cast<std::uint64_t>(query.integer(0)) : 0;
}

}  // namespace michi::store
