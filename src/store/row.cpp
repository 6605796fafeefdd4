#include "store/row.h"

#include <array>
#include <bit>
#include <cmath>

#include "base/error.h"
#include "base/text.h"

namespace michi::store {
namespace {

constexpr std::array<std::string_view, 8> kTypeNames = {
    "", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", ""};

}  // namespace

void Digest::add(std::string_view bytes) {
  constexpr std::uint64_t kPrime = 0x100000001b3ULL;
  for (const char c : bytes) {
    m_state ^= static_cast<unsigned char>(c);
    m_state *= kPrime;
  }
}

Row::Value& Row::next(char type) {
  if (m_count == m_values.size()) m_values.emplace_back();
  Value& value = m_values[m_count++];
  value.type = type;
  return value;
}

Row& Row::text(std::string_view value) {
  next('t').text.assign(value);
  return *this;
}

Row& Row::integer(std::int64_t value) {
  next('i').integer = value;
  return *this;
}

Row& Row::real(double value) {
  next('r').real = value;
  return *this;
}

Row& Row::null() {
  next('n');
  return *this;
}

void Row::area(const geo::Geometry& geometry) {
  m_geometry =
      geometry.type() == geo::GeometryType::Polygon ? geo::Geometry::multiPolygon({&geometry, 1}) : geometry;
}

std::int64_t Row::digest() const {
  Digest digest;
  for (std::size_t i = 0; i < m_count; ++i) {
    const Value& value = m_values[i];
    digest.add(std::string_view(&value.type, 1));
    if (value.type == 't') {
      digest.add(value.text.size());
      digest.add(value.text);
    } else if (value.type == 'i') {
      digest.add(static_cast<std::uint64_t>(value.integer));
    } else if (value.type == 'r') {
      digest.add(std::bit_cast<std::uint64_t>(value.real));
    }
  }
  digest.add(m_geometry.wkb());
  return digest.value();
}

void Row::require(const Table& table) const {
  const auto reject = [&](const std::string& what) {
    const std::string place =
        m_values.front().type == 't' ? std::string(table.name) + " " + key() : std::string(table.name);
    throw Error(ErrorKind::BadInput, what, place);
  };
  if (m_values.front().type == 't' && key().empty()) reject(michi::text("The record has no key."));
  for (std::size_t i = 0; i < m_count; ++i) {
    if (m_values[i].type == 'r' && !std::isfinite(m_values[i].real)) {
      reject(michi::text("%1 is not a finite number.", table.columns[i].name));
    }
  }
  const bool isMissing = m_geometry.isEmpty();
  if (isMissing && !table.isGeometryOptional) reject(michi::text("The record has no geometry."));
  if (!isMissing && kTypeNames.at(static_cast<std::size_t>(m_geometry.type())) != table.geometryType) {
    reject(michi::text("The geometry is not of the type %1.", table.geometryType));
  }
}

void Row::bind(Statement& statement, std::size_t first) const {
  for (std::size_t i = 0; i < m_count; ++i) {
    const Value& value = m_values[i];
    if (value.type == 't') {
      statement.set(first + i, std::string_view(value.text));
    } else if (value.type == 'i') {
      statement.set(first + i, value.integer);
    } else if (value.type == 'r') {
      statement.set(first + i, value.real);
    } else {
      statement.setNull(first + i);
    }
  }
}

}  // namespace michi::store
