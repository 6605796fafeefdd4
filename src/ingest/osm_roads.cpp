#include "ingest/osm_roads.h"

#include <algorithm>
#include <limits>
#include <osmium/area/assembler.hpp>
#include <osmium/area/multipolygon_manager.hpp>
#include <osmium/handler.hpp>
#include <osmium/handler/node_locations_for_ways.hpp>
#include <osmium/index/map/flex_mem.hpp>
#include <osmium/io/any_input.hpp>
#include <osmium/tags/tags_filter.hpp>
#include <osmium/visitor.hpp>

#include "base/error.h"
#include "base/text.h"
#include "ingest/osm_file.h"

namespace michi::ingest {
namespace {

using NodeIndex = osmium::index::map::FlexMem<osmium::unsigned_object_id_type, osmium::Location>;
using Locations = osmium::handler::NodeLocationsForWays<NodeIndex>;
using WaterManager = osmium::area::MultipolygonManager<osmium::area::Assembler>;

std::optional<catalog::WayKind> kindOf(const catalog::OsmWalking& rules, const osmium::Way& way) {
  if (way.tags().empty()) return std::nullopt;
  return rules.classify([&](const char* key) { return way.tags().get_value_by_key(key); });
}

/// Pass 1: how often the walkable ways use each node.
class JunctionFinder : public osmium::handler::Handler {
 public:
  explicit JunctionFinder(const catalog::OsmWalking& rules) : m_rules(rules) {}

  void way(const osmium::Way& way) {
    const auto kind = kindOf(m_rules, way);
    if (!kind || !kind->isWalkable) return;
    for (const osmium::NodeRef& node : way.nodes()) m_nodes.push_back(node.ref());
  }
  /// The nodes used more than once, sorted.
  std::vector<osmium::object_id_type> take() {
    std::sort(m_nodes.begin(), m_nodes.end());
    std::vector<osmium::object_id_type> junctions;
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
      if (m_nodes[i] == m_nodes[i - 1] && (junctions.empty() || junctions.back() != m_nodes[i]))
        junctions.push_back(m_nodes[i]);
    }
    m_nodes = {};
    return junctions;
  }

 private:
  const catalog::OsmWalking& m_rules;
  std::vector<osmium::object_id_type> m_nodes;
};

/// Pass 2: ways to drafts.
class RoadHandler : public osmium::handler::Handler {
 public:
  RoadHandler(ImportRun& run, const catalog::OsmWalking& rules, std::vector<osmium::object_id_type> junctions,
              RoadDrafts& drafts)
      : m_run(run), m_rules(rules), m_junctions(std::move(junctions)), m_drafts(drafts) {}

  void way(const osmium::Way& way) {
    const auto kind = kindOf(m_rules, way);
    if (!kind) return;
    ++m_run.report.rowsRead;
    m_number = 0;
    m_isCut = false;
    const std::size_t before = m_drafts.roads.size();
    startPiece();
    for (const osmium::NodeRef& node : way.nodes()) addNode(way, *kind, node);
    endPiece(way, *kind);
    if (m_isCut) ++m_cutWays;
    if (m_drafts.roads.size() == before) {
      m_run.reject(
          m_drafts.file, static_cast<std::uint64_t>(way.positive_id()),
          {"id", "w" + std::to_string(way.id()), text("Fewer than two nodes of this way are in the file.")});
    }
  }
  std::uint64_t cutWays() const { return m_cutWays; }

 private:
  void startPiece() { m_first = m_drafts.points.size(), m_firstNode = m_lastNode = 0; }

  void addNode(const osmium::Way& way, const catalog::WayKind& kind, const osmium::NodeRef& node) {
    if (!node.location().valid()) {  // beyond the edge of the file
      m_isCut = true;
      return endPiece(way, kind);
    }
    const geo::Point p{node.location().lon_without_check(), node.location().lat_without_check()};
    const bool isFirst = m_drafts.points.size() == m_first;
    m_drafts.points.push_back(p);
    if (isFirst) m_firstNode = node.ref();
    m_lastNode = node.ref();
    if (isFirst || !kind.isWalkable ||
        !std::binary_search(m_junctions.begin(), m_junctions.end(), node.ref()))
      return;
    endPiece(way, kind);
    m_drafts.points.push_back(p);
    m_firstNode = m_lastNode = node.ref();
  }

  void endPiece(const osmium::Way& way, const catalog::WayKind& kind) {
    const std::size_t end = m_drafts.points.size();
    if (end - m_first < 2) {
      m_drafts.points.resize(m_first);
      return startPiece();
    }
    RoadDraft draft;
    draft.key = std::to_string(way.id()) + "/" + std::to_string(m_number++);
    draft.name = way.tags().get_value_by_key("name", "");
    draft.drawnAs = kind.drawnAs;
    draft.isWalkable = kind.isWalkable;
    draft.roadClass = kind.roadClass;
    draft.flags = kind.flags;
    draft.from = m_firstNode;
    draft.to = m_lastNode;
    draft.length = std::numeric_limits<float>::quiet_NaN();
    draft.firstPoint = static_cast<std::uint32_t>(m_first);
    draft.endPoint = static_cast<std::uint32_t>(end);
    draft.row = static_cast<std::uint64_t>(way.positive_id());
    m_drafts.roads.push_back(std::move(draft));
    startPiece();
  }

  ImportRun& m_run;
  const catalog::OsmWalking& m_rules;
  std::vector<osmium::object_id_type> m_junctions;
  RoadDrafts& m_drafts;
  std::size_t m_first = 0;
  osmium::object_id_type m_firstNode = 0, m_lastNode = 0;
  int m_number = 0;
  bool m_isCut = false;
  std::uint64_t m_cutWays = 0;
};

template <class Ring>
std::vector<geo::Point> pointsOf(const Ring& ring) {
  std::vector<geo::Point> points;
  for (const osmium::NodeRef& node : ring) points.push_back({node.location().lon(), node.location().lat()});
  return points;
}

geo::Geometry geometryOf(const osmium::Area& area) {
  std::vector<geo::Geometry> polygons;
  for (const osmium::OuterRing& outer : area.outer_rings()) {
    std::vector<std::vector<geo::Point>> rings = {pointsOf(outer)};
    for (const osmium::InnerRing& inner : area.inner_rings(outer)) rings.push_back(pointsOf(inner));
    polygons.push_back(geo::Geometry::polygon(rings));
  }
  return geo::Geometry::multiPolygon(polygons);
}

/// Water areas as the assembler finishes them.
void addWater(ImportRun& run, const PlaceCheck& check, const std::string& file, const osmium::Area& area,
              std::vector<store::BackgroundArea>& background) {
  const std::string key = (area.from_way() ? "w" : "r") + std::to_string(area.orig_id());
  const auto placed = check.place(geometryOf(area));
  if (!placed.isGood()) {
    return run.reject(file, static_cast<std::uint64_t>(area.orig_id()), {"geometry", key, placed.reason});
  }
  geo::Repaired repaired = geo::repairPolygonal(placed.value);
  if (repaired.geometry.isEmpty()) {
    return run.reject(file, static_cast<std::uint64_t>(area.orig_id()), {"geometry", key, repaired.problem});
  }
  if (!repaired.problem.empty()) ++run.report.repaired;
  background.push_back(
      {key, "water", area.tags().get_value_by_key("name", ""), std::move(repaired.geometry)});
}

osmium::TagsFilter waterFilter(const catalog::OsmWalking& rules) {
  osmium::TagsFilter filter{false};
  for (const auto& [key, value] : rules.waterTags()) filter.add_rule(true, osmium::TagMatcher{key, value});
  return filter;
}

void readPasses(ImportRun& run, const OsmFile& osm, const catalog::OsmWalking& rules, RoadDrafts& drafts,
                RoadSet& set) {
  const PlaceCheck check("EPSG:4326", run.surroundings());
  WaterManager water{osmium::area::AssemblerConfig{}, waterFilter(rules)};
  JunctionFinder finder(rules);
  osmium::io::Reader first(osm.file(), osmium::osm_entity_bits::way | osmium::osm_entity_bits::relation);
  while (osmium::memory::Buffer buffer = first.read()) {
    run.progress.check();
    osmium::apply(buffer, finder, water);
  }
  first.close();
  water.prepare_for_lookup();

  NodeIndex index;
  Locations locations(index);
  locations.ignore_errors();
  RoadHandler roads(run, rules, finder.take(), drafts);
  auto& waterHandler = water.handler([&](osmium::memory::Buffer&& buffer) {
    for (const auto& area : buffer.select<osmium::Area>())
      addWater(run, check, drafts.file, area, set.background);
  });
  osmium::io::Reader second(osm.file(), osmium::osm_entity_bits::node | osmium::osm_entity_bits::way);
  while (osmium::memory::Buffer buffer = second.read()) {
    run.progress.check();
    osmium::apply(buffer, locations, roads, waterHandler);
  }
  second.close();
  if (roads.cutWays() > 0) {
    run.warn(text("%1 roads leave the file; the parts that are in it were taken.", roads.cutWays()));
  }
}

}  // namespace

void readOsmRoads(ImportRun& run, const InputFile& file, const catalog::OsmWalking& rules, RoadSet& set) {
  const OsmFile osm(file);
  RoadDrafts drafts;
  drafts.file = file.shown;
  drafts.crs = "EPSG:4326";
  try {
    readPasses(run, osm, rules, drafts, set);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& reason) {
    osm.fail(reason);
  }
  addDrafts(run, std::move(drafts), set);
}

}  // namespace michi::ingest
