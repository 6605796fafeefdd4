// Flood zones: KSJ A31, A31a and A31b by their attributes, and what cities write themselves with --map
// rank=….

#include <array>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "ingest/choose.h"
#include "ingest/digest.h"
#include "ingest/import_fields.h"

namespace michi::ingest {
namespace {

/// One attribute that holds ranks.
struct RankColumns {
  std::vector<std::string> columns;
  std::string map;
  std::map<std::string, std::string> codes;  // an older list's code → today's rank; empty: as it is
};

struct Preset {
  ColumnPreset columns;
  std::vector<RankColumns> ranks;
  std::map<std::string, std::string> pathWords;
};

Preset presetOf(const ImportRun& run) {
  const catalog::TomlTable table = run.columnsFile();
  Preset preset{readPreset(table, kFloodFields), {}, table.texts("path_words")};
  for (const catalog::TomlTable& rank : table.tables("rank")) {
    preset.ranks.push_back({rank.strings("columns"), rank.string("map"), rank.texts("codes")});
    rank.rejectUnknownKeys();
  }
  table.rejectUnknownKeys();
  return preset;
}

std::optional<store::FloodMap> mapByName(const std::string& name) {
  if (name == "planned") return store::FloodMap::Planned;
  if (name == "maximum") return store::FloodMap::Maximum;
  if (name == "duration") return store::FloodMap::Duration;
  if (name == "collapse") return store::FloodMap::Collapse;
  return std::nullopt;
}

int highestRank(store::FloodMap map) {
  if (map == store::FloodMap::Duration) return 7;
  return map == store::FloodMap::Collapse ? 3 : 6;
}

/// Where one source has a rank, and for which map (nothing: the row says, or its path).
struct RankPlace {
  std::string field;
  std::optional<store::FloodMap> map;
  const std::map<std::string, std::string>* codes = nullptr;
};

class FloodReader {
 public:
  FloodReader(ImportRun& run, const Preset& preset) : m_run(run), m_preset(preset) {}

  bool fits(const RecordSource& source) const {
    if ((source.shape() != Shape::Area && source.shape() != Shape::Any) || lacksMapped(m_run, source))
      return false;
    ColumnPreset columns;
    return !placesIn(source, columns).empty();
  }

  void read(RecordSource& source, std::vector<store::FloodZone>& zones) {
    ColumnPreset columns = m_preset.columns;
    const std::vector<RankPlace> places = placesIn(source, columns);
    const FieldMap fields(columns, m_run.options.columns, source.columns());
    const PlaceCheck check(m_run.requireCrs(source, "EPSG:6668"), m_run.surroundings());
    m_run.forEach(source, [&](const Record& record) {
      std::vector<store::FloodZone> found;
      for (const RankPlace& place : places) addZone(source, fields, place, record, found);
      if (found.empty()) return;
      const auto area = areaOf(m_run, source, check, record);
      if (!area) return;
      for (store::FloodZone& zone : found) {
        zone.area = *area;
        zone.key = shortKey(std::to_string(static_cast<int>(zone.map)) + "/" + std::to_string(zone.rank) +
                            "/" + zone.river + "/" + area->wkb());
        zones.push_back(std::move(zone));
      }
    });
  }

 private:
  std::vector<RankPlace> placesIn(const RecordSource& source, ColumnPreset& columns) const {
    std::vector<RankPlace> places;
    if (m_run.options.columns.contains("rank")) return {{"rank", std::nullopt, nullptr}};
    for (const RankColumns& rank : m_preset.ranks) {
      for (const std::string& column : rank.columns) {
        if (columnIndex(source.columns(), column) < 0) continue;
        columns[column] = {column};
        places.push_back({column, mapByName(rank.map), rank.codes.empty() ? nullptr : &rank.codes});
      }
    }
    return places;
  }

  /// The map that a word stands for: a name, or a word of the preset that it contains.
  std::optional<store::FloodMap> mapOf(const std::string& word) const {
    if (const auto map = mapByName(word)) return map;
    for (const auto& [part, name] : m_preset.pathWords) {
      if (word.find(part) != std::string::npos) return mapByName(name);
    }
    return std::nullopt;
  }

  void addZone(const RecordSource& source, const FieldMap& fields, const RankPlace& place,
               const Record& record, std::vector<store::FloodZone>& found) {
    const std::string& value = fields.value(record, place.field);
    const auto reject = [&](const std::string& reason) {
      m_run.reject(source, record, fields.columnOf(place.field), value, reason);
    };
    store::FloodZone zone;
    const std::string& said = fields.value(record, "map");
    const auto map = place.map ? place.map : mapOf(said.empty() ? source.file() : said);
    if (!map) return reject(text("Neither the attributes nor the file's name say which flood map this is."));
    zone.map = *map;
    const auto rank = rankOf(value, place);
    if (!rank || *rank < 1 || *rank > highestRank(*map)) return reject(text("This rank is in no code list."));
    zone.rank = *rank;
    zone.river = fields.has("river") ? fields.value(record, "river") : riverOfName(source.layer());
    found.push_back(std::move(zone));
  }

  static std::optional<int> rankOf(const std::string& value, const RankPlace& place) {
    const auto code = parseInteger(value);
    if (!code) return std::nullopt;
    if (place.codes == nullptr) return static_cast<int>(*code);
    const auto today = place.codes->find(std::to_string(*code));
    if (today == place.codes->end()) return std::nullopt;
    const auto rank = parseInteger(today->second);
    return rank ? std::optional<int>(static_cast<int>(*rank)) : std::nullopt;
  }

  /// "瀬戸川_洪水浸水想定区域" begins with a river.
  static std::string riverOfName(const std::string& layer) {
    const std::string first = layer.substr(0, layer.find('_'));
    return first.ends_with("川") ? first : std::string();
  }

  ImportRun& m_run;
  const Preset& m_preset;
};

}  // namespace

void importFlood(ImportRun& run) {
  constexpr std::array<const char*, 2> kOthers = {"rank", "map"};
  const Preset preset = presetOf(run);
  checkMappedFields(run.options.columns, preset.columns, kOthers);
  FloodReader reader(run, preset);
  std::vector<Batch<store::FloodZone>> batches;
  for (const std::string& file : run.options.files) {
    Batch<store::FloodZone> batch{run.begin(file), {}};
    const auto fits = [&](const RecordSource& source) { return reader.fits(source); };
    for (const auto& chosen :
         chooseSources(run, file, text("areas with a rank of A31, A31a or A31b"), fits)) {
      run.noteFormat(batch.source, *chosen);
      reader.read(*chosen, batch.records);
    }
    run.end(batch.source);
    batches.push_back(std::move(batch));
  }
  run.dropRepeated(batches);
  run.write(batches, &store::Workspace::importFloodZones);
}

}  // namespace michi::ingest
