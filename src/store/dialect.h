#pragma once
// What SQL says differently in SpatiaLite and in PostGIS, in one place. The rest of the SQL in src/store is
// common.

#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

#include "geo/point.h"

namespace michi::store::dialect {

inline constexpr std::string_view kIdColumn = "id INTEGER PRIMARY KEY";  // PostGIS: BIGSERIAL
inline constexpr std::string_view kNewIdColumn = "id INTEGER PRIMARY KEY AUTOINCREMENT";  // never given twice
inline constexpr std::string_view kText = "TEXT";
inline constexpr std::string_view kInteger = "INTEGER";  // PostGIS: BIGINT
inline constexpr std::string_view kReal = "DOUBLE";      // PostGIS: DOUBLE PRECISION
inline constexpr std::string_view kBytes = "BLOB";       // PostGIS: BYTEA
/// SQL with {id}, {new_id}, {integer}, {real} and {bytes} replaced by the types above.
inline std::string typed(std::string sql) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kPlaces = {
      {{"{id}", kIdColumn},
       {"{new_id}", kNewIdColumn},
       {"{integer}", kInteger},
       {"{real}", kReal},
       {"{bytes}", kBytes}}};
  for (const auto& [place, type] : kPlaces) {
    for (std::size_t at = sql.find(place); at != std::string::npos; at = sql.find(place, at + type.size())) {
      sql.replace(at, place.size(), type);
    }
  }
  return sql;
}

/// This moment as local ISO time, an expression.
inline constexpr std::string_view kNow = "strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime')";

/// The stored geometry for WKB given as a parameter, and back.
inline std::string geometryFromWkb(std::string_view parameter, int srid) {
  return "ST_GeomFromWKB(" + std::string(parameter) + ", " + std::to_string(srid) + ")";
}
inline std::string wkbOf(std::string_view column) { return "ST_AsBinary(" + std::string(column) + ")"; }

/// Whether the areas of a table cover a place, a condition; by its spatial index.
inline std::string covers(std::string_view table, geo::Point place, int srid) {
  const auto number = [](double value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return std::string(buffer.data(), end);
  };
  const std::string x = number(place.x), y = number(place.y);
  return "id IN (SELECT pkid FROM idx_" + std::string(table) + "_geom WHERE xmin <= " + x +
         " AND xmax >= " + x + " AND ymin <= " + y + " AND ymax >= " + y +
         ") AND ST_Intersects(geom, MakePoint(" + x + ", " + y + ", " + std::to_string(srid) + "))";
}

/// A name as an identifier.
inline std::string quoted(std::string_view name) { return '"' + std::string(name) + '"'; }

}  // namespace michi::store::dialect
