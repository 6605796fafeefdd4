#include "ingest/line_roads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <unordered_set>

#include "base/error.h"
#include "base/text.h"
#include "ingest/choose.h"
#include "ingest/digest.h"
#include "ingest/import_fields.h"

namespace michi::ingest {
namespace {

/// "['residential', 'service']" or "residential,service" (as OSMnx writes several values) one by one.
std::vector<std::string> valuesOf(const std::string& list) {
  std::vector<std::string> values(1);
  for (const char c : list) {
    if (c == ',' || c == ';')
      values.emplace_back();
    else if (c != '[' && c != ']' && c != '\'' && c != '"' && c != ' ')
      values.back() += c;
  }
  return values;
}

std::string bytesOf(std::span<const geo::Point> line) {
  std::string bytes(line.size() * sizeof(geo::Point), '\0');
  std::memcpy(bytes.data(), line.data(), bytes.size());
  return bytes;
}

class LineReader {
 public:
  LineReader(ImportRun& run, const catalog::OsmWalking& rules, const ColumnPreset& preset)
      : m_run(run), m_rules(rules), m_preset(preset) {}

  bool fits(const RecordSource& source) const {
    return (source.shape() == Shape::Line || source.shape() == Shape::Any) && !lacksMapped(m_run, source);
  }

  RoadDrafts read(RecordSource& source) {
    const FieldMap fields(m_preset, m_run.options.columns, source.columns());
    m_drafts = {source.file(), m_run.requireCrs(source), {}, {}};
    m_hasNodes = fields.has("from") && fields.has("to");
    if (!fields.has("highway")) {
      m_run.warn(text("%1 has no column of road classes; all its lines are taken as residential roads.",
                      source.file()));
    }
    m_run.forEach(source, [&](const Record& record) { add(source, fields, record); });
    if (m_reversed > 0)
      m_run.warn(text("%1 roads run against their node columns; they were turned round.", m_reversed));
    if (m_bridged > 0)
      m_run.warn(text("%1 roads between two nodes have gaps; these were bridged straight.", m_bridged));
    return std::move(m_drafts);
  }
  bool hasNodes() const { return m_hasNodes; }

 private:
  void add(const RecordSource& source, const FieldMap& fields, const Record& record) {
    const auto type = record.geometry.type();
    if (type != geo::GeometryType::LineString && type != geo::GeometryType::MultiLineString) {
      return m_run.reject(source, record, "geometry", {}, text("This is no line."));
    }
    auto parts = record.geometry.parts();
    std::erase_if(parts, [](const auto& part) { return part.size() < 2; });
    if (parts.empty()) return m_run.reject(source, record, "geometry", {}, text("A road needs two points."));
    if (m_hasNodes && parts.size() > 1) bridgeGaps(parts);
    RoadDraft draft;
    draft.row = record.row;
    draft.name = fields.value(record, "name");
    if (!readClass(source, fields, record, draft) || !readLength(source, fields, record, draft)) return;
    if (m_hasNodes && !readNodes(source, fields, record, draft, parts[0])) return;
    for (const auto& part : parts) addPart(part, draft);
  }

  /// The first of the values that a rule knows. A prepared network is taken at its word: what it holds may be
  /// walked.
  bool readClass(const RecordSource& source, const FieldMap& fields, const Record& record, RoadDraft& draft) {
    const std::string& said = fields.value(record, "highway");
    for (const std::string& highway : valuesOf(said.empty() ? "residential" : said)) {
      const auto kind = m_rules.classify(
          [&](const char* key) { return key == std::string_view("highway") ? highway.c_str() : nullptr; });
      if (!kind) continue;
      draft.drawnAs = highway;
      draft.isWalkable = m_rules.classOf(highway).has_value();
      draft.roadClass = kind->roadClass;
      draft.flags = kind->flags;
      return true;
    }
    m_run.reject(source, record, fields.columnOf("highway"), said, text("This road class is in no rule."));
    return false;
  }

  bool readLength(const RecordSource& source, const FieldMap& fields, const Record& record,
                  RoadDraft& draft) {
    draft.length = std::numeric_limits<float>::quiet_NaN();
    if (!m_run.options.columns.contains("length")) return true;
    const auto length = parseNumber(fields.value(record, "length"));
    if (length && std::isfinite(*length) && *length >= 0) {
      draft.length = static_cast<float>(*length);
      return true;
    }
    m_run.reject(source, record, fields.columnOf("length"), fields.value(record, "length"),
                 text("The length must be a number of metres."));
    return false;
  }

  /// An edge between two nodes that was cut out of (by a boundary) is still one edge: its parts are joined
  /// straight.
  void bridgeGaps(std::vector<std::vector<geo::Point>>& parts) {
    for (std::size_t i = 1; i < parts.size(); ++i)
      parts[0].insert(parts[0].end(), parts[i].begin(), parts[i].end());
    parts.resize(1);
    ++m_bridged;
    ++m_run.report.repaired;
  }

  bool readNodes(const RecordSource& source, const FieldMap& fields, const Record& record, RoadDraft& draft,
                 std::vector<geo::Point>& line) {
    for (const char* field : {"from", "to"}) {
      const std::string& value = fields.value(record, field);
      if (!value.empty()) continue;
      m_run.reject(source, record, fields.columnOf(field), value, text("The node is missing."));
      return false;
    }
    draft.from = nodeOf(fields.value(record, "from"));
    draft.to = nodeOf(fields.value(record, "to"));
    turnToNodes(draft, line);
    return true;
  }

  /// A number for a node's name ("324886414.0" and "324886414" are one).
  std::int64_t nodeOf(const std::string& value) {
    const auto number = parseInteger(value);
    const auto next = static_cast<std::int64_t>(m_nodes.size());
    return m_nodes.try_emplace(number ? std::to_string(*number) : value, next).first->second;
  }

  /// Some tools write both directions with one line: the line follows the nodes as far as their places are
  /// known.
  void turnToNodes(const RoadDraft& draft, std::vector<geo::Point>& line) {
    const auto from = m_places.find(draft.from), to = m_places.find(draft.to);
    const auto distanceTo = [&](auto place, geo::Point p) {
      return place == m_places.end() ? 0 : geo::distance(place->second, p);
    };
    const double asIs = distanceTo(from, line.front()) + distanceTo(to, line.back());
    const double turned = distanceTo(from, line.back()) + distanceTo(to, line.front());
    if (turned < asIs) {
      std::reverse(line.begin(), line.end());
      ++m_reversed;
    }
    m_places.try_emplace(draft.from, line.front());
    m_places.try_emplace(draft.to, line.back());
  }

  void addPart(const std::vector<geo::Point>& line, RoadDraft draft) {
    const std::vector<geo::Point> reversed(line.rbegin(), line.rend());
    const std::string forwards = bytesOf(line), backwards = bytesOf(reversed);
    const std::string ends = "/" + std::to_string(std::min(draft.from, draft.to)) + "/" +
                             std::to_string(std::max(draft.from, draft.to));
    const std::string shape = std::min(forwards, backwards) + ends;
    if (!m_shapes.insert(shape).second) return;  // the other direction, or the same line again
    draft.key = shortKey(shape);
    draft.firstPoint = static_cast<std::uint32_t>(m_drafts.points.size());
    m_drafts.points.insert(m_drafts.points.end(), line.begin(), line.end());
    draft.endPoint = static_cast<std::uint32_t>(m_drafts.points.size());
    m_drafts.roads.push_back(std::move(draft));
  }

  ImportRun& m_run;
  const catalog::OsmWalking& m_rules;
  const ColumnPreset& m_preset;
  RoadDrafts m_drafts;
  bool m_hasNodes = false;
  std::map<std::string, std::int64_t> m_nodes;
  std::map<std::int64_t, geo::Point> m_places;
  std::unordered_set<std::string> m_shapes;
  std::uint64_t m_reversed = 0, m_bridged = 0;
};

}  // namespace

bool readLineRoads(ImportRun& run, const std::string& file, const catalog::OsmWalking& rules,
                   store::Source& source, RoadSet& set) {
  constexpr std::array<const char*, 1> kOthers = {"length"};
  const catalog::TomlTable table = run.columnsFile();
  const ColumnPreset preset = readPreset(table, kRoadFields);
  table.rejectUnknownKeys();
  checkMappedFields(run.options.columns, preset, kOthers);
  LineReader reader(run, rules, preset);
  bool hasNodes = true;
  const auto fits = [&](const RecordSource& candidate) { return reader.fits(candidate); };
  for (const auto& chosen : chooseSources(run, file, text("lines of roads"), fits)) {
    run.noteFormat(source, *chosen);
    addDrafts(run, reader.read(*chosen), set);
    hasNodes = hasNodes && reader.hasNodes();
  }
  return hasNodes;
}

}  // namespace michi::ingest
