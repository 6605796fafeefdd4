// Records and layers out of a workspace.

#include <array>
#include <charconv>

#include "base/error.h"
#include "store/dialect.h"
#include "store/record_rows.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

/// A value as text, numbers as short as they can be without losing anything.
void assignText(std::string& value, const Statement& row, std::size_t column, char type) {
  if (type == 't') {
    value = row.text(column);
    return;
  }
  std::array<char, 32> buffer{};
  char* const end = buffer.data() + buffer.size();
  const auto result = type == 'i' ? std::to_chars(buffer.data(), end, row.integer(column))
                                  : std::to_chars(buffer.data(), end, row.real(column));
  value.assign(buffer.data(), result.ptr);
}

/// Empty: all.
std::string covering(const Connection& connection, std::string_view table, std::optional<geo::Point> at) {
  return at ? dialect::covers(table, *at, connection.srid()) : std::string();
}

}  // namespace

std::vector<District> Workspace::districts() const {
  return readRecords<District>(m_impl->connection, "district");
}

std::vector<Facility> Workspace::facilities(std::span<const std::string> kinds) const {
  std::vector<Facility> all = readRecords<Facility>(m_impl->connection, "facility");
  if (kinds.empty()) return all;
  std::erase_if(all, [&](const Facility& facility) {
    return std::find(kinds.begin(), kinds.end(), facility.kind) == kinds.end();
  });
  return all;
}

std::vector<Facility> Workspace::facilitiesOfOthers(std::span<const Source> sources) const {
  std::string condition = "1 = 1";
  for (const Source& source : sources) {
    Statement query(m_impl->connection, "SELECT id FROM source WHERE kind = :kind AND name = :name", "tt",
                    "i");
    query.set(0, source.kind).set(1, source.name);
    if (query.next()) condition += " AND source_id <> " + std::to_string(query.integer(0));
  }
  return readRecords<Facility>(m_impl->connection, "facility", condition);
}

std::vector<Shelter> Workspace::shelters() const {
  return readRecords<Shelter>(m_impl->connection, "shelter");
}

std::vector<FloodZone> Workspace::floodZones(std::optional<geo::Point> at) const {
  return readRecords<FloodZone>(m_impl->connection, "flood_zone",
                                covering(m_impl->connection, "flood_zone", at));
}

std::vector<LandslideZone> Workspace::landslideZones(std::optional<geo::Point> at) const {
  return readRecords<LandslideZone>(m_impl->connection, "landslide_zone",
                                    covering(m_impl->connection, "landslide_zone", at));
}

std::vector<MeshCell> Workspace::population(std::optional<int> year) const {
  return readRecords<MeshCell>(m_impl->connection, "population_mesh",
                               year ? "year = " + std::to_string(*year) : "");
}

std::vector<NeedPoint> Workspace::needPoints() const {
  return readRecords<NeedPoint>(m_impl->connection, "need_point");
}

std::vector<TransitFeedInfo> Workspace::transitFeeds() const {
  Statement query(m_impl->connection, "SELECT name, end_date FROM transit_feed ORDER BY name", "", "ti");
  std::vector<TransitFeedInfo> feeds;
  while (query.next()) feeds.push_back({query.text(0), static_cast<int>(query.integer(1))});
  return feeds;
}

TransitFeed Workspace::transitFeed(const std::string& name) const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  return loadTransit(m_impl->connection, name);
}

std::optional<Elevation> Workspace::elevation() const { return loadElevation(m_impl->connection); }

std::string Workspace::network() const { return loadNetwork(m_impl->connection); }

Workspace::LayerColumns Workspace::layerColumns(const std::string& layer) const {
  LayerColumns columns;
  for (const Column& column : layerTable(layer).columns) {
    columns.names.emplace_back(column.name);
    columns.types.push_back(column.type);
  }
  return columns;
}

std::uint64_t Workspace::countRows(const std::string& layer, const std::string& condition) const {
  std::string sql = "SELECT count(*) FROM " + std::string(layerTable(layer).name);
  if (!condition.empty()) sql += " WHERE " + condition;
  Statement query(m_impl->connection, sql, "", "i");
  return query.next() ? static_cast<std::uint64_t>(query.integer(0)) : 0;
}

void Workspace::readLayer(
    const std::string& layer,
    const std::function<void(std::span<const std::string> values, std::span<const bool> isNull,
                             const geo::Geometry& geometry)>& row) const {
  const Table& table = layerTable(layer);
  const std::size_t count = table.columns.size();
  RowReader reader(m_impl->connection, table);
  std::vector<std::string> values(count);
  const auto isNull = std::make_unique<bool[]>(count);  // std::vector<bool> is no span of bool
  while (reader.next()) {
    for (std::size_t i = 0; i < count; ++i) {
      isNull[i] = reader.statement().isNull(i);
      values[i].clear();
      if (!isNull[i]) assignText(values[i], reader.statement(), i, table.columns[i].type);
    }
    row(values, {isNull.get(), count}, reader.geometry());
  }
}

}  // namespace michi::store
