// The two large values of a workspace: the ready walking network and the terrain.

#include <cstring>

#include "base/error.h"
#include "base/text.h"
#include "store/compressed.h"
#include "store/row.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

constexpr std::uint64_t kMostCells = 1ULL << 28U;
constexpr std::size_t kPlanes = sizeof(float);

std::int64_t digestOf(std::string_view bytes) {
  Digest digest;
  digest.add(bytes);
  return digest.value();
}

[[noreturn]] void failDamaged(const Connection& connection, const std::string& what) {
  throw Error(ErrorKind::Damaged, what, connection.file(), text("Import the data again."));
}

/// Little-endian bytes of one significance together: heights of neighbours share their upper bytes, which
/// packs well.
std::string toPlanes(std::span<const float> values) {
  std::string planes(values.size() * kPlanes, '\0');
  for (std::size_t i = 0; i < values.size(); ++i) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &values[i], sizeof bits);
    for (std::size_t plane = 0; plane < kPlanes; ++plane) {
      planes[plane * values.size() + i] = static_cast<char>((bits >> (8 * plane)) & 0xFFU);
    }
  }
  return planes;
}

std::vector<float> fromPlanes(std::string_view planes) {
  std::vector<float> values(planes.size() / kPlanes);
  for (std::size_t i = 0; i < values.size(); ++i) {
    std::uint32_t bits = 0;
    for (std::size_t plane = 0; plane < kPlanes; ++plane) {
      bits |= static_cast<std::uint32_t>(static_cast<unsigned char>(planes[plane * values.size() + i]))
              << (8 * plane);
    }
    std::memcpy(&values[i], &bits, sizeof bits);
  }
  return values;
}

constexpr int kLevel = 6;

std::string planesOf(const Connection& connection, std::string_view bytes, std::size_t expected) {
  std::string planes = decompressed(bytes, expected);
  if (planes.empty()) failDamaged(connection, text("The stored terrain cannot be read."));
  return planes;
}

void requireGrid(const Elevation& elevation) {
  const std::uint64_t cells = std::uint64_t{elevation.columns} * elevation.rows;
  const bool isSound = cells > 0 && cells <= kMostCells && cells == elevation.heights.size() &&
                       std::isfinite(elevation.cellSize) && elevation.cellSize > 0 &&
                       geo::isFinite(elevation.topLeft);
  if (!isSound) throw Error(ErrorKind::BadInput, text("The terrain's size does not fit its heights."));
}

}  // namespace

bool saveNetwork(Connection& connection, std::int64_t sourceId, const std::string& bytes) {
  const std::int64_t digest = digestOf(bytes);
  const bool isEmpty = connection.integer("SELECT count(*) FROM walk_network") == 0;
  if (bytes.empty() && isEmpty) return false;
  if (!isEmpty && connection.integer("SELECT digest FROM walk_network WHERE id = 1") == digest) return false;
  connection.execute("DELETE FROM walk_network");
  if (bytes.empty()) return true;
  Statement(connection,
            "INSERT INTO walk_network (id, source_id, digest, data) VALUES (1, :source, :digest, :data)",
            "iib")
      .set(0, sourceId)
      .set(1, digest)
      .set(2, bytes)
      .run();
  return true;
}

std::string loadNetwork(Connection& connection) {
  Statement query(connection, "SELECT data FROM walk_network WHERE id = 1", "", "b");
  return query.next() ? query.bytes(0) : std::string();
}

bool saveElevation(Connection& connection, std::int64_t sourceId, const Elevation& elevation) {
  requireGrid(elevation);
  const std::string planes = toPlanes(elevation.heights);
  Digest digest;
  digest.add(planes);
  digest.add(std::uint64_t{elevation.columns});
  for (const double value : {elevation.topLeft.x, elevation.topLeft.y, elevation.cellSize}) {
    digest.add({reinterpret_cast<const char*>(&value), sizeof value});
  }
  if (connection.integer("SELECT count(*) FROM elevation WHERE digest = " + std::to_string(digest.value())) ==
      1) {
    return false;
  }
  connection.execute("DELETE FROM elevation");
  Statement insert(connection,
                   "INSERT INTO elevation (id, source_id, digest, columns, rows, x, y, cell_size, data) "
                   "VALUES (1, :source, "
                   ":digest, :columns, :rows, :x, :y, :size, :data)",
                   "iiiirrrb");
  insert.set(0, sourceId).set(1, digest.value()).set(2, std::int64_t{elevation.columns});
  insert.set(3, std::int64_t{elevation.rows}).set(4, elevation.topLeft.x).set(5, elevation.topLeft.y);
  insert.set(6, elevation.cellSize).set(7, compressed(planes, kLevel)).run();
  return true;
}

std::optional<Elevation> loadElevation(Connection& connection) {
  Statement query(connection, "SELECT columns, rows, x, y, cell_size, data FROM elevation WHERE id = 1", "",
                  "iirrrb");
  if (!query.next()) return {};
  const std::int64_t columns = query.integer(0);
  const std::int64_t rows = query.integer(1);
  const auto most = static_cast<std::int64_t>(kMostCells);
  if (columns <= 0 || rows <= 0 || columns > most || rows > most / columns) {
    failDamaged(connection, text("The stored terrain cannot be read."));
  }
  Elevation elevation;
  elevation.columns = static_cast<std::uint32_t>(columns);
  elevation.rows = static_cast<std::uint32_t>(rows);
  elevation.topLeft = {query.real(2), query.real(3)};
  elevation.cellSize = query.real(4);
  elevation.heights =
      fromPlanes(planesOf(connection, query.bytes(5), static_cast<std::size_t>(columns * rows) * kPlanes));
  return elevation;
}

}  // namespace michi::store
