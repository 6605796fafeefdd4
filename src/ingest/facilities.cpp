// Facilities: points of interest of OSM, the standard open-data tables (both editions), any layer of points.

#include <map>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "ingest/choose.h"
#include "ingest/digest.h"
#include "ingest/import_fields.h"
#include "ingest/json_text.h"
#include "ingest/osm_facilities.h"
#include "ingest/osm_file.h"
#include "ingest/same_place.h"

namespace michi::ingest {
namespace {

bool matchesFile(const catalog::FacilityTable& table, const std::string& file) {
  std::string name = baseName(file);
  for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (const std::string& part : table.files) {
    if (name.find(part) != std::string::npos) return true;
  }
  return false;
}

bool matchesColumns(const catalog::FacilityTable& table, const RecordSource& source) {
  for (const std::string& column : table.columns) {
    if (columnIndex(source.columns(), column) < 0) return false;
  }
  return !table.columns.empty();
}

/// The kind for a value: an equal one first, else the longest that is contained. Nothing when unknown.
std::optional<std::string> kindOfValue(const catalog::FacilityTable& table, const std::string& value) {
  const auto exact = table.values.find(value);
  if (exact != table.values.end()) return exact->second;
  std::optional<std::string> kind;
  std::size_t longest = 0;
  for (const auto& [word, meaning] : table.values) {
    if (word.size() <= longest || value.find(word) == std::string::npos) continue;
    longest = word.size();
    kind = meaning;
  }
  return kind;
}

class FacilityReader {
 public:
  FacilityReader(ImportRun& run, const ColumnPreset& preset, const catalog::FacilityKinds& kinds)
      : m_run(run), m_preset(preset), m_kinds(kinds) {}

  bool fits(const RecordSource& source) const {
    const FieldMap fields(m_preset, m_run.options.columns, source.columns());
    const bool hasPlace = (source.shape() != Shape::None && source.shape() != Shape::Line) ||
                          (fields.has("lat") && fields.has("lon"));
    return hasPlace && fields.has("name") && (fields.has("kind") || tableOf(source) != nullptr) &&
           !lacksMapped(m_run, source);
  }

  void read(RecordSource& source, std::vector<store::Facility>& facilities) {
    const FieldMap fields(m_preset, m_run.options.columns, source.columns());
    RowPlaces places(m_run, source, fields);
    m_run.forEach(source, [&](const Record& record) {
      const auto kind = kindOf(source, fields, record);
      if (!kind) return;
      store::Facility facility;
      facility.kind = *kind;
      facility.name = fields.value(record, "name");
      if (facility.name.empty()) {
        return m_run.reject(source, record, fields.columnOf("name"), {}, text("The name is missing."));
      }
      const auto position = places.of(record);
      if (!position) return;
      facility.position = *position;
      facility.address = fields.value(record, "address");
      facility.attributes = attributesOf(source, record);
      facility.key = keyOf(fields, record, facility);
      if (isRepeated(facility)) return;
      facilities.push_back(std::move(facility));
    });
  }

  void finish() {
    if (m_repeated > 0) m_run.warn(text("%1 records were there twice and were taken once.", m_repeated));
  }

 private:
  const catalog::FacilityTable* tableOf(const RecordSource& source) const {
    for (const auto& table : m_kinds.tables()) {
      if (matchesColumns(table, source)) return &table;
    }
    for (const auto& table : m_kinds.tables()) {
      if (matchesFile(table, source.file()) && !table.kind.empty()) return &table;
    }
    return nullptr;
  }

  /// Nothing after a reject, or for a kind that the rules leave out.
  std::optional<std::string> kindOf(const RecordSource& source, const FieldMap& fields,
                                    const Record& record) {
    const catalog::FacilityTable* known = m_run.options.columns.contains("kind") ? nullptr : tableOf(source);
    if (known == nullptr) {
      const std::string& word = fields.value(record, "kind");
      std::string kind = m_kinds.keyInWords(word);
      if (!kind.empty()) return kind;
      m_run.reject(source, record, fields.columnOf("kind"), word, text("There is no such kind of facility."));
      return std::nullopt;
    }
    const catalog::FacilityTable& table = *known;
    if (!table.kind.empty()) return table.kind;
    const auto column = columnIndex(source.columns(), table.by);
    const std::string value = column < 0 ? std::string() : record.values[static_cast<std::size_t>(column)];
    auto kind = kindOfValue(table, value);
    if (!kind) m_run.reject(source, record, table.by, value, text("There is no such kind of facility."));
    if (!kind || kind->empty()) return std::nullopt;
    return kind;
  }

  /// Without NO, the row's number, which changes with the edition though nothing else does.
  static std::string attributesOf(const RecordSource& source, const Record& record) {
    std::vector<std::string> names = source.columns();
    for (std::string& name : names) {
      if (foldedHeader(name) == "no") name.clear();
    }
    return jsonObject(names, record.values);
  }

  /// The source's ID where it has one; NO is only the row's number and changes with the edition.
  static std::string keyOf(const FieldMap& fields, const Record& record, const store::Facility& facility) {
    const std::string& id = fields.value(record, "id");
    if (!id.empty()) return facility.kind + "/" + id;
    return "f" + shortKey(facility.kind + "/" + facility.name + "/" + facility.address + "/" +
                          fields.value(record, "service"));
  }

  /// The same facility again (in another file of a folder). Of the same name elsewhere, it gets a numbered
  /// key.
  bool isRepeated(store::Facility& facility) {
    constexpr double kSamePlace = 1;  // metres
    auto& places = m_places[facility.key];
    for (const geo::Point place : places) {
      if (geo::distance(place, facility.position) <= kSamePlace) return ++m_repeated, true;
    }
    places.push_back(facility.position);
    if (places.size() > 1) facility.key += "/" + std::to_string(places.size());
    return false;
  }

  ImportRun& m_run;
  const ColumnPreset& m_preset;
  const catalog::FacilityKinds& m_kinds;
  std::map<std::string, std::vector<geo::Point>> m_places;
  std::uint64_t m_repeated = 0;
};

/// What another file has already, stored before or earlier in this import, is not added twice.
void leaveOutKnown(ImportRun& run, std::vector<Batch<store::Facility>>& batches) {
  std::vector<store::Source> sources;
  sources.reserve(batches.size());
  for (const auto& batch : batches) sources.push_back(batch.source);
  KnownPlaces known;
  known.add(run.workspace.facilitiesOfOthers(sources));
  for (auto& batch : batches) {
    const std::size_t twice = std::erase_if(batch.records, [&](const auto& one) { return known.has(one); });
    if (twice > 0) {
      run.warn(text("%1 facilities of %2 were there already from another file; they were not added twice.",
                    twice, batch.source.name));
    }
    known.add(batch.records);
  }
}

}  // namespace

void importFacilities(ImportRun& run) {
  const catalog::TomlTable table = run.columnsFile();
  const ColumnPreset preset = readPreset(table, kFacilityFields);
  table.rejectUnknownKeys();
  checkMappedFields(run.options.columns, preset, {});
  const auto kinds = catalog::FacilityKinds::read(run.rulesFile("facility_kinds.toml"));
  FacilityReader reader(run, preset, kinds);
  std::vector<Batch<store::Facility>> batches;
  for (const std::string& file : run.options.files) {
    Batch<store::Facility> batch{run.begin(file), {}};
    bool isOsm = false;
    for (const InputFile& input : listInputs(file)) {
      if (!isOsmFile(input)) continue;
      isOsm = true;
      batch.source.crs = "EPSG:4326";
      readOsmFacilities(run, input, kinds, batch.records);
    }
    const auto fits = [&](const RecordSource& source) { return reader.fits(source); };
    const std::string wanted = text("a table or points with a name, a place and a kind of facility");
    if (!isOsm) {
      for (const auto& chosen : chooseSources(run, file, wanted, fits)) {
        run.noteFormat(batch.source, *chosen);
        reader.read(*chosen, batch.records);
      }
    }
    run.end(batch.source);
    batches.push_back(std::move(batch));
  }
  reader.finish();
  leaveOutKnown(run, batches);
  run.write(batches, &store::Workspace::importFacilities);
}

}  // namespace michi::ingest
