#include "store/row.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "base/error.h"
#include "base/text.h"

namespace michi::store {
namespace {

constexpr std::array<std::string_view, 8> kTypeNames = {
    "", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", ""};

}  // namespace

void Digest::add(std::string_view bytes) {
  std::size_t at = 0;
  for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    add(word);
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, bytes.data() + at, bytes.size() - at);
  add(rest ^ (std::uint64_t{bytes.size()} << 56U));
}

void Digest::add(std::uint64_t value) {
  constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15ULL;
  constexpr unsigned kHalf = 32;
  m_state = (m_state ^ value) * kOdd;
  m_state ^= m_state >> kHalf;
}

Row::Value& Row::next(char type) {
  if (m_count == m_values.size()) m_values.emplace_back();
  Value& value = m_values[m_count++];
  value.type = type;
  return value;
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
