#include "plugins/mobility/candidates.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "ingest/import.h"
#include "ingest/record_source.h"

namespace michi::mobility {
namespace {

constexpr double kSpacing = 500;  // metres between crossroads unless said otherwise

void addDistricts(const plugin::Districts& districts, std::vector<Candidate>& candidates) {
  for (const auto& district : districts.all())
    candidates.push_back({district.code, district.name, geo::pointOnSurface(district.area)});
}

void addFacilities(const store::Workspace& workspace, const std::string& resources, const std::string& kind,
                   std::vector<Candidate>& candidates) {
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  for (const auto& facility : workspace.facilities(known.expand(kind)))
    candidates.push_back({facility.key, facility.name, facility.position});
}

void addMesh(const store::Workspace& workspace, std::vector<Candidate>& candidates) {
  std::map<std::string, geo::Point> cells;  // several years have the same cell
  for (const auto& cell : workspace.population())
    if (cell.total > 0) cells.emplace(cell.meshId, cell.area.bounds().centre());
  for (const auto& [id, middle] : cells) candidates.push_back({id, text("Mesh cell %1", id), middle});
}

std::size_t columnOf(const std::vector<std::string>& names, std::initializer_list<const char*> wanted) {
  for (const char* name : wanted) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  }
  return names.size();
}

constexpr std::initializer_list<const char*> kKeys = {"key", "id", "code", "mesh_id", "stop_id"};
constexpr std::initializer_list<const char*> kNames = {"name",         "名称", "施設名",
                                                       "施設・場所名", "名前", "title"};

/// One place of a table: its key and name where columns say them, else its row.
Candidate candidateOf(const std::string& table, std::size_t row, const std::vector<std::string>& names,
                      std::span<const std::string> values, const geo::Geometry& geometry) {
  const std::size_t key = columnOf(names, kKeys), name = columnOf(names, kNames);
  Candidate candidate{table + ":" + std::to_string(row), {}, {}};
  if (key < values.size() && !values[key].empty()) candidate.key = values[key];
  candidate.name = name < values.size() && !values[name].empty() ? values[name] : candidate.key;
  candidate.position = geometry.type() == geo::GeometryType::Point ? geometry.bounds().centre()
                                                                   : geo::pointOnSurface(geometry);
  return candidate;
}

void addLayer(const store::Workspace& workspace, const std::string& layer,
              std::vector<Candidate>& candidates) {
  const store::WorkspaceInfo info = workspace.info();
  const bool isThere =
      std::any_of(info.layers.begin(), info.layers.end(), [&](const auto& one) { return one.name == layer; });
  if (!isThere) {
    std::string names;
    for (const auto& one : info.layers) names += (names.empty() ? "" : ", ") + one.name;
    throw Error(ErrorKind::NotFound, text("The workspace has no layer “%1”.", layer), {},
                text("It has: %1.", names));
  }
  const auto columns = workspace.layerColumns(layer);
  std::size_t row = 0;
  workspace.readLayer(
      layer, [&](std::span<const std::string> values, std::span<const bool>, const geo::Geometry& geometry) {
        ++row;
        if (!geometry.isEmpty())
          candidates.push_back(candidateOf(layer, row, columns.names, values, geometry));
      });
}

void addFile(const store::Workspace& workspace, const std::string& file, const std::string& resources,
             std::vector<Candidate>& candidates) {
  ingest::ImportOptions options;
  options.rulesFolder = resources + "/data/rules";
  for (const auto& source : ingest::openTables(ingest::listInputs(file), options)) {
    if (source->shape() == ingest::Shape::None) continue;
    if (source->crs().empty()) {
      throw Error(ErrorKind::BadInput, text("The file does not say in which coordinates it is written."),
                  source->file());
    }
    const geo::Transform toPlane(source->crs(), workspace.crs());
    ingest::Record record;
    while (source->next(record)) {
      if (record.problem || record.geometry.isEmpty()) continue;
      record.geometry.transform(toPlane);
      candidates.push_back(
          candidateOf(source->layer(), record.row, source->columns(), record.values, record.geometry));
    }
  }
}

double spacingOf(const std::string& entry) {
  const std::size_t colon = entry.find(':');
  if (colon == std::string::npos) return kSpacing;
  const plugin::Limit limit = plugin::parseLimit(entry.substr(colon + 1));
  if (limit.by != walk::Minimise::Distance)
    throw Error(ErrorKind::BadInput,
                text("The spacing of crossroads is a distance, such as 500m: %1.", entry));
  return limit.value;
}

/// Which of the places are too close to one that is kept already, by a grid of squares.
class Thinning {
 public:
  explicit Thinning(double spacing) : m_spacing(spacing) {}
  bool keep(geo::Point p) {
    const auto column = cellOf(p.x), row = cellOf(p.y);
    for (auto x = column - 1; x <= column + 1; ++x)
      for (auto y = row - 1; y <= row + 1; ++y) {
        const auto [begin, end] = m_kept.equal_range({x, y});
        for (auto near = begin; near != end; ++near)
          if (geo::distance(near->second, p) < m_spacing) return false;
      }
    m_kept.emplace(std::pair(column, row), p);
    return true;
  }

 private:
  std::int64_t cellOf(double metres) const {
    return static_cast<std::int64_t>(std::floor(metres / m_spacing));
  }
  double m_spacing;
  std::multimap<std::pair<std::int64_t, std::int64_t>, geo::Point> m_kept;
};

void addEntry(const store::Workspace& workspace, const std::string& resources,
              const plugin::Districts& districts, const walk::Metric& metric, const std::string& entry,
              std::vector<Candidate>& candidates) {
  if (entry == "districts") return addDistricts(districts, candidates);
  if (entry == "mesh") return addMesh(workspace, candidates);
  if (entry.starts_with("layer:")) return addLayer(workspace, entry.substr(6), candidates);
  if (entry.starts_with("file:")) return addFile(workspace, entry.substr(5), resources, candidates);
  if (entry == "crossroads" || entry.starts_with("crossroads:")) {
    const auto found = crossroads(metric, spacingOf(entry));
    candidates.insert(candidates.end(), found.begin(), found.end());
    return;
  }
  addFacilities(workspace, resources, entry, candidates);
}

}  // namespace

std::vector<Candidate> crossroads(const walk::Metric& metric, double spacing) {
  // What hangs together with fewer nodes is a scrap.
  const std::size_t town = std::min<std::size_t>(100, metric.network().nodeCount() / 2);
  const walk::Network& network = metric.network();
  struct Crossing {
    std::size_t roads;
    std::uint32_t node;
  };
  std::vector<Crossing> crossings;
  for (std::uint32_t node = 0; node < network.nodeCount(); ++node) {
    std::size_t roads = 0;
    for (std::uint32_t arc = network.firstArc()[node]; arc < network.firstArc()[node + 1]; ++arc)
      roads += metric.isPassable(EdgeId(network.arcEdge()[arc])) ? 1 : 0;
    const bool isTown = metric.componentSize(NodeId(node)) >= town;
    if (roads >= 3 && isTown) crossings.push_back({roads, node});
  }
  std::stable_sort(crossings.begin(), crossings.end(),
                   [](const Crossing& a, const Crossing& b) { return a.roads > b.roads; });
  Thinning thinning(std::max(1.0, spacing));
  std::vector<Candidate> result;
  for (const auto& [roads, node] : crossings) {
    const geo::Point position = network.nodePosition(NodeId(node));
    if (!thinning.keep(position)) continue;
    const std::string key = "X" + std::to_string(node);
    result.push_back({key, text("Crossroads %1", key), position});
  }
  return result;
}

std::vector<Candidate> candidatesOf(const store::Workspace& workspace, const std::string& resources,
                                    const plugin::Districts& districts, const walk::Metric& metric,
                                    const std::string& wanted) {
  std::vector<Candidate> all;
  for (const std::string& entry : plugin::splitList(wanted))
    addEntry(workspace, resources, districts, metric, entry, all);
  std::set<std::string> seen;
  std::vector<Candidate> candidates;
  for (Candidate& one : all) {
    const std::string key = one.key;
    if (seen.insert(key).second) candidates.push_back(std::move(one));
  }
  if (candidates.empty()) {
    throw Error(ErrorKind::NotFound, text("There are no candidates: %1.", wanted), {},
                text("Name kinds of facility that the workspace has, such as public_hall, or districts."));
  }
  return candidates;
}

}  // namespace michi::mobility
