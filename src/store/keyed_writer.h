#pragma once
// One writer for every kind of record that has a natural key.

#include <cstdint>
#include <functional>
#include <string>

#include "base/progress.h"
#include "store/connection.h"
#include "store/records.h"
#include "store/row.h"
#include "store/tables.h"

namespace michi::store {

/// What is removed when its key is no longer given.
enum class Removes {
  SameSource,  // records of the same source
  Everything,  // all others: the records given are the whole table
};

/// Inserts, updates where the content differs, removes what is gone. Inside the caller's write transaction.
/// Unchanged rows are not touched. A record that came from another source is taken over.
/// Throws Error(BadInput) for a key given twice or a row that does not fit (see Row::require).
Changes writeKeyed(Connection& connection, const Table& table, std::int64_t sourceId, Removes removes,
                   std::size_t count, const std::function<void(std::size_t index, Row& row)>& fill,
                   Progress& progress);

/// Appends rows without keys (runs). Inside the caller's write transaction.
void appendRows(Connection& connection, const Table& table, std::size_t count,
                const std::function<void(std::size_t index, Row& row)>& fill, Progress& progress);

/// Deletes the rows of a table that `condition` (SQL without parameters) selects, with their index entries.
void removeRows(Connection& connection, const Table& table, const std::string& condition);

}  // namespace michi::store
