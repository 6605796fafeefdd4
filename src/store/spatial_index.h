#pragma once
// SpatiaLite's R-trees while many rows are written. Its triggers keep the index row by row, which costs 15
// times the writing itself; here they rest during the transaction and the index is brought up to date once at
// the end.

#include <cstdint>
#include <string>
#include <vector>

#include "geo/geometry.h"
#include "store/connection.h"
#include "store/tables.h"

namespace michi::store {

/// Lives inside one write transaction; a rollback restores triggers and index with everything else.
class SpatialIndexUpdate {
 public:
  SpatialIndexUpdate(Connection& connection, const Table& table);
  void written(std::int64_t id, const geo::Box& box) { m_written.push_back({id, box}); }
  void removed(std::int64_t id) { m_removed.push_back(id); }
  /// Updates index and layer statistics and wakes the triggers. Call it once, before the commit.
  void finish();

 private:
  struct Entry {
    std::int64_t id;
    geo::Box box;
  };
  void updateRows();
  void updateStatistics();

  Connection& m_connection;
  const Table& m_table;
  std::vector<std::string> m_triggers;
  std::vector<Entry> m_written;
  std::vector<std::int64_t> m_removed;
};

}  // namespace michi::store
