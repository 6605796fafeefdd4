#include "store/tables.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "store/dialect.h"

namespace michi::store {

std::string Table::columnTypes() const {
  std::string types;
  for (const Column& column : columns) types += column.type;
  return types;
}

std::string Table::columnList() const {
  std::string list;
  for (const Column& column : columns) list += (list.empty() ? "" : ", ") + dialect::quoted(column.name);
  return list;
}

std::span<const Table> layerTables() {
  static const std::vector<Table> kTables = {
      {"district", "MULTIPOLYGON", {{"code"}, {"name"}, {"former"}, {"council"}}},
      {"facility", "POINT", {{"key"}, {"kind"}, {"name"}, {"address"}, {"attributes"}}},
      {"shelter",
       "POINT",
       {{"key"},
        {"name"},
        {"address"},
        {"is_emergency", 'i'},
        {"is_shelter", 'i'},
        {"hazards", 'i'},
        {"flood", 'i'},
        {"landslide", 'i'},
        {"storm_surge", 'i'},
        {"earthquake", 'i'},
        {"tsunami", 'i'},
        {"fire", 'i'},
        {"inland_flood", 'i'},
        {"volcano", 'i'},
        {"capacity", 'i', true},
        {"accepts"},
        {"note"}}},
      {"flood_zone", "MULTIPOLYGON", {{"key"}, {"map", 'i'}, {"rank", 'i'}, {"river"}}},
      {"landslide_zone",
       "MULTIPOLYGON",
       {{"key"}, {"phenomenon", 'i'}, {"zone", 'i'}, {"name"}, {"place"}, {"notice_date"}}},
      {"population_mesh",
       "MULTIPOLYGON",
       {{"key"},
        {"mesh_id"},
        {"year", 'i'},
        {"total", 'r'},
        {"under15", 'r', true},
        {"age15_64", 'r', true},
        {"over65", 'r', true},
        {"over75", 'r', true},
        {"over80", 'r', true}}},
      {"need_point", "POINT", {{"key"}, {"need_class"}, {"weight", 'r'}}},
      {"road", "LINESTRING", {{"key"}, {"name"}, {"class"}, {"length", 'r'}, {"walkable", 'i'}}},
      {"background", "MULTIPOLYGON", {{"key"}, {"kind"}, {"name"}}},
      {"transit_stop",
       "POINT",
       {{"key"},
        {"feed"},
        {"stop_id"},
        {"name"},
        {"reading"},
        {"zone"},
        {"parent"},
        {"location_type", 'i'},
        {"position", 'i'}}},
      {"transit_route",
       "MULTILINESTRING",
       {{"key"},
        {"feed"},
        {"route_id"},
        {"agency"},
        {"short_name"},
        {"long_name"},
        {"colour"},
        {"type", 'i'},
        {"position", 'i'}},
       true},
  };
  return kTables;
}

const Table* findLayerTable(std::string_view name) {
  const std::span<const Table> tables = layerTables();
  const auto found =
      std::find_if(tables.begin(), tables.end(), [&](const Table& table) { return table.name == name; });
  return found == tables.end() ? nullptr : &*found;
}

const Table& layerTable(std::string_view name) {
  const Table* table = findLayerTable(name);
  if (table != nullptr) return *table;
  std::string known;
  for (const Table& each : layerTables()) known += (known.empty() ? "" : ", ") + std::string(each.name);
  throw Error(ErrorKind::NotFound, text("There is no layer “%1”.", name), {},
              text("The layers are: %1.", known));
}

const Table& coverageTable() {
  static const Table kTable = {"run_coverage",
                               "POINT",
                               {{"run_id", 'i'},
                                {"point_key"},
                                {"district_code"},
                                {"kind"},
                                {"facility_key"},
                                {"distance", 'r'},
                                {"minutes", 'r'},
                                {"off_network", 'r'},
                                {"reached"},
                                {"weight", 'r'}}};
  return kTable;
}

const Table& priorityTable() {
  static const Table kTable = {"run_priority",
                               "POINT",
                               {{"run_id", 'i'},
                                {"point_key"},
                                {"district_code"},
                                {"class"},
                                {"score", 'r'},
                                {"flood_rank", 'i'},
                                {"collapse", 'i'},
                                {"landslide", 'i'},
                                {"shelter_key"},
                                {"distance", 'r'},
                                {"minutes", 'r'},
                                {"reason"},
                                {"shares"},
                                {"weight", 'r'}}};
  return kTable;
}

}  // namespace michi::store
