#include "ingest/preview.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"
#include "ingest/fields.h"
#include "ingest/gdal.h"
#include "ingest/import_fields.h"
#include "ingest/ledger_open.h"
#include "ingest/osm_file.h"
#include "ingest/record_source.h"

namespace michi::ingest {
namespace {

using Names = std::span<const char* const>;

struct KindFields {
  const char* kind;
  Names fields;
};

constexpr std::array<KindFields, 8> kKinds = {{
    {"districts", kDistrictFields},
    {"roads", kRoadFields},
    {"facilities", kFacilityFields},
    {"shelters", kShelterFields},
    {"flood", kFloodFields},
    {"landslide", kLandslideFields},
    {"population", kPopulationFields},
    {"points", kPointFields},
}};

const KindFields* fieldsOf(const std::string& kind) {
  static constexpr KindFields kAddresses{"addresses", kAddressFields};
  if (kind == kAddresses.kind) return &kAddresses;
  const auto found =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const KindFields& one) { return one.kind == kind; });
  return found == kKinds.end() ? nullptr : &*found;
}

ColumnPreset presetOf(const ImportOptions& options, Names fields) {
  const auto table = catalog::TomlTable::read(options.rulesFolder + "/columns/" + options.kind + ".toml");
  ColumnPreset preset = readPreset(table, fields);
  if (options.kind == "shelters") preset.merge(readPreset(table, kShelterHazardFields));
  return preset;
}

std::size_t fitOf(const RecordSource& source, const FieldMap& fields, const std::vector<std::string>& names) {
  const auto found =
      std::count_if(names.begin(), names.end(), [&](const auto& name) { return fields.has(name); });
  return static_cast<std::size_t>(found) * 2 + (source.shape() != Shape::None ? 1 : 0);
}

std::vector<std::vector<std::string>> firstRows(RecordSource& source, std::size_t count) {
  std::vector<std::vector<std::string>> rows;
  Record record;
  while (rows.size() < count && source.next(record)) {
    if (!record.problem) rows.push_back(record.values);
  }
  return rows;
}

/// All tables of the files; OpenStreetMap's are none.
RecordSources tablesOf(const ImportOptions& options, Progress& progress) {
  RecordSources all;
  for (const std::string& file : options.files) {
    progress.check();
    std::vector<InputFile> inputs = listInputs(file);
    std::erase_if(inputs, [](const InputFile& input) { return isOsmFile(input); });
    if (inputs.empty()) continue;
    RecordSources tables = openTables(inputs, options);
    std::move(tables.begin(), tables.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace

std::vector<std::string> importFields(const std::string& kind) {
  const KindFields* known = fieldsOf(kind);
  if (known == nullptr) return {};
  std::vector<std::string> fields(known->fields.begin(), known->fields.end());
  if (kind == "shelters")
    fields.insert(fields.end(), kShelterHazardFields.begin(), kShelterHazardFields.end());
  return fields;
}

std::optional<TablePreview> previewTable(const ImportOptions& given, std::size_t rows, Progress& progress) {
  const KindFields* known = fieldsOf(given.kind);
  if (known == nullptr) return std::nullopt;
  const GdalMessages messages;
  const ColumnPreset preset = presetOf(given, known->fields);
  const std::vector<std::string> names = importFields(given.kind);
  const RecordSources sources = tablesOf(given, progress);
  RecordSource* best = nullptr;
  std::size_t bestFit = 0;
  for (const auto& source : sources) {
    const std::size_t fit = 1 + fitOf(*source, FieldMap(preset, given.columns, source->columns()), names);
    if (fit > bestFit) best = source.get(), bestFit = fit;
  }
  if (best == nullptr) return std::nullopt;
  TablePreview preview{best->file(), best->encoding(), {}, best->columns(), firstRows(*best, rows), {}, {}};
  const FieldMap fields(preset, given.columns, best->columns());
  for (const std::string& name : names)
    preview.found[name] = fields.has(name) ? fields.columnOf(name) : std::string();
  return preview;
}

TablePreview previewLedger(const store::Registry& registry, const LedgerRequest& request, bool isOfSupporters,
                           std::size_t rows, Progress& progress) {
  const catalog::Codes codes = catalog::Codes::read(request.rulesFolder);
  std::vector<LedgerSheet> sheets =
      readLedgerSheets({request.file, baseName(request.file)}, request.layer, request.encoding, progress);
  const catalog::LedgerPreset preset = choosePreset(request, codes, isOfSupporters, sheets);
  const auto best = std::max_element(sheets.begin(), sheets.end(), [&](const auto& a, const auto& b) {
    return ingest::fitOf(a, preset) < ingest::fitOf(b, preset);
  });
  std::vector<std::string> mapped;
  for (const auto& [field, column] : request.mapping) mapped.push_back(column);
  LedgerTable table = tableOf(std::move(*best), preset, mapped);
  const LedgerMapping mapping = mappingFor(registry, request, mappingSetting(preset, table.columns));
  const LedgerColumns columns(preset, codes, mapping, table.columns);
  TablePreview preview{table.file, table.encoding, preset.name, table.columns, {}, {}, {}};
  for (std::size_t i = 0; i < std::min(rows, table.rows.size()); ++i)
    preview.rows.push_back(table.rows[i].values);
  for (const auto& [field, candidates] : preset.columns) {
    if (field.starts_with("family.") || candidates.empty()) continue;
    preview.found[field] = columns.nameOf(field);
    preview.titles[field] = candidates.front();
  }
  return preview;
}

}  // namespace michi::ingest
