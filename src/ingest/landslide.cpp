// Landslide zones: KSJ A33 (areas only: the zip also has the same as lines), and other layers with --map.

#include <array>
#include <map>
#include <set>

#include "base/text.h"
#include "ingest/choose.h"
#include "ingest/import_fields.h"

namespace michi::ingest {
namespace {

struct Preset {
  ColumnPreset columns;
  std::map<std::string, std::string> phenomenonWords;
  std::map<std::string, std::string> zoneWords;
};

/// A code by itself, or the code of the longest word that the value contains.
std::optional<int> codeOf(const std::string& value, const std::map<std::string, std::string>& words,
                          int highest) {
  auto code = parseInteger(value);
  std::size_t longest = 0;
  for (const auto& [word, meaning] : words) {
    if (word.size() <= longest || value.find(word) == std::string::npos) continue;
    longest = word.size();
    code = parseInteger(meaning);
  }
  if (!code || *code < 1 || *code > highest) return std::nullopt;
  return static_cast<int>(*code);
}

class LandslideReader {
 public:
  LandslideReader(ImportRun& run, const Preset& preset) : m_run(run), m_preset(preset) {}

  bool fits(const RecordSource& source) const {
    const bool isLineName = source.layer().find("Line") != std::string::npos;
    if ((source.shape() != Shape::Area && source.shape() != Shape::Any) || isLineName) return false;
    const FieldMap fields(m_preset.columns, m_run.options.columns, source.columns());
    return !lacksMapped(m_run, source) && fields.has("phenomenon") &&
           (fields.has("zone") || codeOf(source.layer(), m_preset.zoneWords, 2));
  }

  void read(RecordSource& source, std::vector<store::LandslideZone>& zones) {
    const FieldMap fields(m_preset.columns, m_run.options.columns, source.columns());
    const PlaceCheck check(m_run.requireCrs(source, "EPSG:6668"), m_run.surroundings());
    m_run.forEach(source, [&](const Record& record) { add(source, fields, check, record, zones); });
  }

 private:
  void add(const RecordSource& source, const FieldMap& fields, const PlaceCheck& check, const Record& record,
           std::vector<store::LandslideZone>& zones) {
    const auto reject = [&](const char* field, const std::string& reason) {
      m_run.reject(source, record, fields.columnOf(field), fields.value(record, field), reason);
    };
    const auto phenomenon = codeOf(fields.value(record, "phenomenon"), m_preset.phenomenonWords, 3);
    if (!phenomenon) return reject("phenomenon", text("This kind of landslide is in no code list."));
    const auto zone =
        codeOf(fields.has("zone") ? fields.value(record, "zone") : source.layer(), m_preset.zoneWords, 4);
    if (!zone) return reject("zone", text("This kind of zone is in no code list."));
    auto area = areaOf(m_run, source, check, record);
    if (!area) return;
    store::LandslideZone entry;
    entry.phenomenon = *phenomenon;
    entry.zone = *zone;
    entry.name = fields.value(record, "name");
    entry.place = fields.value(record, "place");
    entry.noticeDate = isoDate(fields.value(record, "date"));
    entry.key = keyOf(fields.value(record, "number"), entry);
    entry.area = std::move(*area);
    zones.push_back(std::move(entry));
  }

  /// The zone's number serves both its yellow and its red area, and areas of several parts: count those that
  /// follow.
  std::string keyOf(const std::string& number, const store::LandslideZone& zone) {
    const std::string base = (number.empty() ? zone.name + zone.place : number) + "/" +
                             std::to_string(zone.phenomenon) + "/" + std::to_string(zone.zone);
    const int part = ++m_parts[base];
    return part == 1 ? base : base + "/" + std::to_string(part);
  }

  ImportRun& m_run;
  const Preset& m_preset;
  std::map<std::string, int> m_parts;
};

}  // namespace

void importLandslide(ImportRun& run) {
  const catalog::TomlTable table = run.columnsFile();
  const Preset preset{readPreset(table, kLandslideFields), table.texts("phenomenon_words"),
                      table.texts("zone_words")};
  table.rejectUnknownKeys();
  checkMappedFields(run.options.columns, preset.columns, {});
  std::vector<Batch<store::LandslideZone>> batches;
  for (const std::string& file : run.options.files) {
    LandslideReader reader(run, preset);
    Batch<store::LandslideZone> batch{run.begin(file), {}};
    const auto fits = [&](const RecordSource& source) { return reader.fits(source); };
    for (const auto& chosen :
         chooseSources(run, file, text("areas with A33_001 (kind) and A33_002 (zone)"), fits)) {
      run.noteFormat(batch.source, *chosen);
      reader.read(*chosen, batch.records);
    }
    run.end(batch.source);
    batches.push_back(std::move(batch));
  }
  run.write(batches, &store::Workspace::importLandslideZones);
}

}  // namespace michi::ingest
