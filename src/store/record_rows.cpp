#include "store/record_rows.h"

#include "base/error.h"
#include "base/text.h"
#include "store/dialect.h"

namespace michi::store {
namespace {

std::string selection(const Table& table, const std::string& condition, const std::string& order) {
  return "SELECT " + table.columnList() + ", " + dialect::wkbOf("geom") + " FROM " +
         dialect::quoted(table.name) + (condition.empty() ? "" : " WHERE " + condition) + " ORDER BY " +
         (order.empty() ? dialect::quoted(table.keyColumn()) : order);
}

}  // namespace

RowReader::RowReader(Connection& connection, const Table& table, const std::string& condition,
                     const std::string& order, const std::optional<std::string>& value)
    : m_connection(connection),
      m_table(table),
      m_statement(connection, selection(table, condition, order), value ? "t" : "",
                  table.columnTypes() + "b") {
  if (value) m_statement.set(0, *value);
}

bool RowReader::next() {
  m_column = 0;
  return m_statement.next();
}

geo::Geometry RowReader::geometry() const {
  const std::size_t column = m_table.columns.size();
  if (m_statement.isNull(column) && m_table.isGeometryOptional) return {};
  try {
    return geo::Geometry::fromWkb(m_statement.bytes(column));
  } catch (const Error& error) {
    throw Error(ErrorKind::Damaged, michi::text("A stored geometry cannot be read: %1", error.happened()),
                m_connection.file() + ", " + std::string(m_table.name),
                michi::text("Import the data again."));
  }
}

void RowReader::point(geo::Point& p) const {
  const geo::Geometry stored = geometry();
  if (stored.type() == geo::GeometryType::Point) {
    p = stored.bounds().centre();
    return;
  }
  throw Error(ErrorKind::Damaged, michi::text("A stored geometry is not a point."),
              m_connection.file() + ", " + std::string(m_table.name), michi::text("Import the data again."));
}

}  // namespace michi::store
