// Need points: CSV id,lon,lat,need_class,weight, or a layer of points with these columns.

#include <array>
#include <cmath>

#include "base/text.h"
#include "catalog/need_classes.h"
#include "ingest/choose.h"
#include "ingest/import_fields.h"

namespace michi::ingest {
namespace {

/// 1 when the column is empty or absent; nothing when the value cannot be a number of people.
std::optional<double> weightOf(const std::string& value) {
  if (value.empty()) return 1.0;
  const auto weight = parseNumber(value);
  constexpr double kMost = 1e6;
  if (!weight || !std::isfinite(*weight) || *weight <= 0 || *weight > kMost) return std::nullopt;
  return weight;
}

void readPoints(ImportRun& run, RecordSource& source, const FieldMap& fields,
                const catalog::NeedClasses& classes, std::vector<store::NeedPoint>& points) {
  RowPlaces places(run, source, fields);
  run.forEach(source, [&](const Record& record) {
    const auto reject = [&](const char* field, const std::string& reason) {
      run.reject(source, record, fields.columnOf(field), fields.value(record, field), reason);
    };
    store::NeedPoint point;
    point.key = fields.value(record, "id");
    if (point.key.empty()) return reject("id", text("The id is missing."));
    const std::string& needClass = fields.value(record, "need_class");
    point.needClass = needClass.empty() ? "other" : classes.keyOf(needClass);
    if (point.needClass.empty()) return reject("need_class", text("There is no such need class."));
    const auto weight = weightOf(fields.value(record, "weight"));
    if (!weight) return reject("weight", text("The weight must be a number above 0."));
    point.weight = *weight;
    const auto position = places.of(record);
    if (!position) return;
    point.position = *position;
    points.push_back(std::move(point));
  });
}

}  // namespace

void importPoints(ImportRun& run) {
  const catalog::TomlTable table = run.columnsFile();
  const ColumnPreset preset = readPreset(table, kPointFields);
  table.rejectUnknownKeys();
  checkMappedFields(run.options.columns, preset, {});
  const auto classes = catalog::NeedClasses::read(run.rulesFile("need_classes.toml"));
  std::vector<Batch<store::NeedPoint>> batches;
  for (const std::string& file : run.options.files) {
    Batch<store::NeedPoint> batch{run.begin(file), {}};
    const auto fits = [&](const RecordSource& source) {
      return !lacksMapped(run, source) && FieldMap(preset, run.options.columns, source.columns()).has("id");
    };
    for (const auto& source : chooseSources(run, file, text("points with an id"), fits)) {
      run.noteFormat(batch.source, *source);
      readPoints(run, *source, FieldMap(preset, run.options.columns, source->columns()), classes,
                 batch.records);
    }
    run.end(batch.source);
    batches.push_back(std::move(batch));
  }
  run.dropRepeated(batches);
  run.write(batches, &store::Workspace::importNeedPoints);
}

}  // namespace michi::ingest
