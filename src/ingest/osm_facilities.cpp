#include "ingest/osm_facilities.h"

#include <osmium/handler.hpp>
#include <osmium/handler/node_locations_for_ways.hpp>
#include <osmium/index/map/flex_mem.hpp>
#include <osmium/io/any_input.hpp>
#include <osmium/visitor.hpp>

#include "base/error.h"
#include "base/text.h"
#include "ingest/json_text.h"
#include "ingest/osm_file.h"

namespace michi::ingest {
namespace {

using NodeIndex = osmium::index::map::FlexMem<osmium::unsigned_object_id_type, osmium::Location>;
using Locations = osmium::handler::NodeLocationsForWays<NodeIndex>;

std::string addressOf(const osmium::TagList& tags) {
  std::string address = tags.get_value_by_key("addr:full", "");
  if (!address.empty()) return address;
  for (const char* part : {"addr:province", "addr:city", "addr:quarter", "addr:neighbourhood", "addr:street",
                           "addr:block_number", "addr:housenumber"}) {
    const char* value = tags.get_value_by_key(part, "");
    if (*value != '\0') address += (address.empty() ? "" : " ") + std::string(value);
  }
  return address;
}

std::string attributesOf(const osmium::TagList& tags) {
  std::vector<std::string> names, values;
  for (const osmium::Tag& tag : tags) {
    names.emplace_back(tag.key());
    values.emplace_back(tag.value());
  }
  return jsonObject(names, values);
}

/// The centre of a closed way's area, the mean of an open way's points; nothing when no point is known.
std::optional<geo::Point> centreOf(const osmium::Way& way) {
  std::vector<geo::Point> points;
  for (const osmium::NodeRef& node : way.nodes()) {
    if (node.location().valid()) points.push_back({node.location().lon(), node.location().lat()});
  }
  if (points.empty()) return std::nullopt;
  if (way.is_closed() && points.size() >= 4) {
    const geo::Geometry area = geo::Geometry::polygon(std::vector<std::vector<geo::Point>>{points});
    if (geo::area(area) > 0) return geo::centroid(area);
  }
  geo::Point sum;
  for (const geo::Point p : points) sum = {sum.x + p.x, sum.y + p.y};
  const auto count = static_cast<double>(points.size());
  return geo::Point{sum.x / count, sum.y / count};
}

class FacilityHandler : public osmium::handler::Handler {
 public:
  FacilityHandler(ImportRun& run, const InputFile& file, const catalog::FacilityKinds& kinds,
                  std::vector<store::Facility>& facilities)
      : m_run(run),
        m_file(file),
        m_kinds(kinds),
        m_facilities(facilities),
        m_check("EPSG:4326", run.surroundings()) {}

  void node(const osmium::Node& node) {
    if (node.tags().empty()) return;
    add(node, "n", [&]() -> std::optional<geo::Point> {
      if (!node.location().valid()) return std::nullopt;
      return geo::Point{node.location().lon(), node.location().lat()};
    });
  }
  void way(const osmium::Way& way) {
    if (way.tags().empty()) return;
    add(way, "w", [&] { return centreOf(way); });
  }

 private:
  template <class Place>
  void add(const osmium::OSMObject& object, const char* prefix, Place place) {
    const osmium::TagList& tags = object.tags();
    const catalog::FacilityKind* kind =
        m_kinds.kindOf([&](const char* key) { return tags.get_value_by_key(key); });
    if (kind == nullptr) return;
    ++m_run.report.rowsRead;
    const std::string key = prefix + std::to_string(object.id());
    const auto raw = place();
    const auto checked =
        raw ? m_check.place(*raw) : Checked<geo::Point>{{}, text("No node of this object is in the file.")};
    if (!checked.isGood()) {
      return m_run.reject(m_file.shown, static_cast<std::uint64_t>(object.positive_id()),
                          {"id", key, checked.reason});
    }
    const char* name =
        tags.get_value_by_key("name:ja", tags.get_value_by_key("name", tags.get_value_by_key("brand", "")));
    m_facilities.push_back({key, kind->key, *name == '\0' ? kind->labelJa : name, addressOf(tags),
                            attributesOf(tags), checked.value});
  }

  ImportRun& m_run;
  const InputFile& m_file;
  const catalog::FacilityKinds& m_kinds;
  std::vector<store::Facility>& m_facilities;
  PlaceCheck m_check;
};

}  // namespace

void readOsmFacilities(ImportRun& run, const InputFile& file, const catalog::FacilityKinds& kinds,
                       std::vector<store::Facility>& facilities) {
  const OsmFile osm(file);
  try {
    osmium::io::Reader reader(osm.file(), osmium::osm_entity_bits::node | osmium::osm_entity_bits::way);
    NodeIndex index;
    Locations locations(index);
    locations.ignore_errors();
    FacilityHandler handler(run, file, kinds, facilities);
    while (osmium::memory::Buffer buffer = reader.read()) {
      run.progress.check();
      osmium::apply(buffer, locations, handler);
    }
    reader.close();
  } catch (const Error&) {
    throw;
  } catch (const std::exception& reason) {
    osm.fail(reason);
  }
}

}  // namespace michi::ingest
