// The address dictionary: one packed value a source, since it is read only as a whole.

#include <map>

#include "base/error.h"
#include "base/text.h"
#include "seal/pack.h"
#include "store/address_records.h"
#include "store/compressed.h"
#include "store/dialect.h"
#include "store/row.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

constexpr int kFastest = 1;

std::string keyOf(const address::Record& record) {
  return seal::pack(record.prefecture, record.city, record.town, record.koaza, record.block);
}

/// Several rows of one name are one place: the first.
Changes compare(const std::vector<address::Record>& before, std::span<const address::Record> now) {
  std::map<std::string, const address::Record*> known;
  for (const address::Record& record : before) known.emplace(keyOf(record), &record);
  Changes changes;
  std::map<std::string, bool> seen;
  for (const address::Record& record : now) {
    if (!seen.emplace(keyOf(record), true).second) continue;
    const auto old = known.find(keyOf(record));
    if (old == known.end())
      ++changes.added;
    else if (*old->second == record)
      ++changes.unchanged;
    else
      ++changes.changed;
  }
  for (const auto& [key, record] : known) changes.removed += seen.contains(key) ? 0 : 1;
  return changes;
}

std::vector<address::Record> readSource(Connection& connection, const std::string& condition) {
  Statement query(connection, "SELECT size, data FROM address_dictionary" + condition, "", "ib");
  std::vector<address::Record> records;
  while (query.next()) {
    const std::int64_t size = query.integer(0);
    const std::string bytes = size < 0 || size > kMostAddressBytes
                                  ? std::string()
                                  : decompressed(query.bytes(1), static_cast<std::size_t>(size));
    if (bytes.empty() && size != 0) throwDamagedAddresses(connection.file());
    unpackAddresses(bytes, records, connection.file());
  }
  return records;
}

}  // namespace

void createAddressTables(Connection& connection) {
  connection.execute(dialect::typed(
      "CREATE TABLE address_dictionary (source_id {integer} PRIMARY KEY REFERENCES source(id), "
      "size {integer} NOT NULL, data {bytes} NOT NULL)"));
}

Changes saveAddresses(Connection& connection, std::int64_t sourceId,
                      std::span<const address::Record> records) {
  const std::string id = std::to_string(sourceId);
  const Changes changes = compare(readSource(connection, " WHERE source_id = " + id), records);
  const std::string bytes = packAddresses(records);
  if (bytes.size() > static_cast<std::size_t>(kMostAddressBytes))
    throw Error(ErrorKind::BadInput, text("This address table is too large."), {},
                text("Import only the tables of the prefecture and its neighbours."));
  Statement(connection,
            "INSERT OR REPLACE INTO address_dictionary (source_id, size, data) VALUES (:id, :size, :data)",
            "iib")
      .set(0, sourceId)
      .set(1, static_cast<std::int64_t>(bytes.size()))
      .set(2, compressed(bytes, kFastest))
      .run();
  touchLayer(connection, kAddressLayer, changes);
  return changes;
}

std::vector<address::Record> Workspace::addresses() const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  return readSource(m_impl->connection, " ORDER BY source_id");
}

}  // namespace michi::store
