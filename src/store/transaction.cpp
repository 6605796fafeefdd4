#include <sqlite3.h>

#include "store/connection.h"

namespace michi::store {

Transaction::Transaction(Connection& connection, Kind kind) : m_connection(connection) {
  if (kind == Kind::Read && sqlite3_get_autocommit(connection.handle()) == 0) return;
  connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
  m_isOpen = true;
}

Transaction::~Transaction() {
  // SQLite may have rolled back by itself (disk full).
  if (!m_isOpen || sqlite3_get_autocommit(m_connection.handle()) != 0) return;
  sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  if (!m_isOpen || m_connection.isRehearsal()) return;  // the destructor takes it back
  m_connection.execute("COMMIT");
  m_isOpen = false;
}

}  // namespace michi::store
