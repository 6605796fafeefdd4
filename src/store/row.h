#pragma once
// One row on its way into a feature table: values in the order of the table's columns, and a geometry.

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "geo/geometry.h"
#include "store/connection.h"
#include "store/tables.h"

namespace michi::store {

/// A hash of 64 bits, the same on every machine of one byte order; to tell changed from unchanged, not to
/// protect.
class Digest {
 public:
  void add(std::string_view bytes);
  void add(std::uint64_t value);
  /// As a database integer.
  std::int64_t value() const { return static_cast<std::int64_t>(m_state); }

 private:
  std::uint64_t m_state = 0xcbf29ce484222325ULL;
};

/// What is stored as an integer: flags and enumerations too.
template <class T>
concept Whole = std::integral<T> || std::is_enum_v<T>;

/// Reused from record to record, so that its strings keep their memory.
class Row {
 public:
  void clear() { m_count = 0; }
  /// The next columns, each of its value's type; an optional without a value is NULL.
  template <class... Values>
  Row& values(const Values&... values) {
    (add(values), ...);
    return *this;
  }
  /// A column that follows from others: written only (see RowReader).
  template <class Value>
  Row& derived(const Value& value) {
    return values(value);
  }
  void point(geo::Point p) { m_geometry = geo::Geometry::point(p); }
  void geometry(const geo::Geometry& geometry) { m_geometry = geometry; }
  /// A polygon becomes a multi-polygon of one part.
  void area(const geo::Geometry& geometry);

  /// The natural key: the first value.
  const std::string& key() const { return m_values.front().text; }
  const geo::Geometry& geometry() const { return m_geometry; }
  std::int64_t digest() const;
  /// Throws Error(BadInput) when the row does not fit the table: geometry of another type or missing, a key
  /// that is empty, a number that is not finite.
  void require(const Table& table) const;
  /// Sets the values from parameter `first` on.
  void bind(Statement& statement, std::size_t first) const;

 private:
  struct Value {
    char type = 'n';  // t i r, n: NULL
    std::string text;
    std::int64_t integer = 0;
    double real = 0;
  };
  Value& next(char type);
  void add(std::string_view value) { next('t').text.assign(value); }
  void add(double value) { next('r').real = value; }
  void add(Whole auto value) { next('i').integer = static_cast<std::int64_t>(value); }
  template <class T>
  void add(const std::optional<T>& value) {
    if (value) {
      add(*value);
    } else {
      next('n');
    }
  }

  std::vector<Value> m_values;
  std::size_t m_count = 0;
  geo::Geometry m_geometry;
};

}  // namespace michi::store
