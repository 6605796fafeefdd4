#include "ingest/import_run.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "ingest/encoding.h"

namespace michi::ingest {
namespace {

constexpr const char* kTableCrs =
    "EPSG:4326";  // latitude and longitude in a table, unless the user says otherwise

}  // namespace

ImportRun::ImportRun(store::Workspace& into, const ImportOptions& importOptions, Progress& importProgress)
    : workspace(into), options(importOptions), progress(importProgress), m_surroundings(into) {}

std::string ImportRun::rulesFile(const std::string& name) const { return options.rulesFolder + "/" + name; }

catalog::TomlTable ImportRun::columnsFile() const {
  return catalog::TomlTable::read(rulesFile("columns/" + options.kind + ".toml"));
}

void ImportRun::reject(const std::string& file, std::uint64_t row, const Problem& problem) {
  report.rejects.push_back({file, row, problem.column, shown(problem.value), problem.reason});
}

void ImportRun::reject(const RecordSource& source, const Record& record, const std::string& column,
                       const std::string& value, const std::string& reason) {
  reject(source.file(), record.row, Problem{column, value, reason});
}

void ImportRun::warn(const std::string& sentence) {
  auto& warnings = report.warnings;
  if (std::find(warnings.begin(), warnings.end(), sentence) == warnings.end()) warnings.push_back(sentence);
}

void ImportRun::forEach(RecordSource& source, const std::function<void(const Record&)>& row) {
  Record record;
  while (source.next(record)) {
    progress.check();
    ++report.rowsRead;
    if (record.problem) {
      reject(source.file(), record.row, *record.problem);
    } else {
      row(record);
    }
  }
}

std::string ImportRun::requireCrs(const RecordSource& source, const std::string& assumed) {
  if (!source.crs().empty()) return source.crs();
  if (!assumed.empty()) {
    warn(text("%1 does not say its coordinate system; %2 was assumed.", source.file(), assumed));
    return assumed;
  }
  throw Error(
      ErrorKind::BadInput, text("This file does not say its coordinate system."), source.file(),
      text("Say it with --crs EPSG:6668 (JGD2011 latitude and longitude) or the plane that it is in."));
}

store::Source ImportRun::begin(const std::string& file) {
  store::Source source;
  source.kind = options.kind;
  source.name = baseName(file) + (options.layer.empty() ? "" : "/" + options.layer);
  source.sha256 = digestOf(file);
  m_rowsBefore = report.rowsRead;
  m_rejectsBefore = report.rejects.size();
  return source;
}

void ImportRun::end(store::Source& source) const {
  source.rowsRead = report.rowsRead - m_rowsBefore;
  source.rowsRejected = report.rejects.size() - m_rejectsBefore;
}

void ImportRun::noteFormat(store::Source& source, const RecordSource& from) {
  if (source.crs.empty()) source.crs = from.shape() == Shape::None ? kTableCrs : from.crs();
  if (source.encoding.empty()) source.encoding = from.encoding();
}

void ImportRun::add(const store::Source& source, const store::Changes& changes) {
  report.changes.added += changes.added;
  report.changes.changed += changes.changed;
  report.changes.unchanged += changes.unchanged;
  report.changes.removed += changes.removed;
  report.sources.push_back(source);
}

void ImportRun::warnRepeated(std::uint64_t count) {
  if (count > 0) warn(text("%1 records were there twice and were taken once.", count));
}

RowPlaces::RowPlaces(ImportRun& run, const RecordSource& source, const FieldMap& fields)
    : m_run(run),
      m_source(source),
      m_fields(fields),
      m_hasGeometry(source.shape() != Shape::None),
      m_check(m_hasGeometry             ? run.requireCrs(source)
              : run.options.crs.empty() ? kTableCrs
                                        : run.options.crs,
              run.surroundings()) {
  if (m_hasGeometry || (fields.has("lat") && fields.has("lon"))) return;
  std::string columns;
  for (const std::string& column : source.columns()) columns += (columns.empty() ? "" : ", ") + column;
  throw Error(ErrorKind::BadInput, text("There are no columns of latitude and longitude among: %1.", columns),
              source.file(), text("Say which they are: --map lat=…,lon=…"));
}

std::optional<geo::Point> RowPlaces::raw(const Record& record) {
  if (m_hasGeometry) {
    return record.geometry.type() == geo::GeometryType::Point ? record.geometry.bounds().centre()
                                                              : geo::centroid(record.geometry);
  }
  geo::Point p;
  for (const auto& [field, into] : {std::pair{"lon", &p.x}, std::pair{"lat", &p.y}}) {
    const std::string& value = m_fields.value(record, field);
    const auto number = parseNumber(value);
    if (!number) {
      m_run.reject(m_source, record, m_fields.columnOf(field), value,
                   value.empty() ? text("The coordinate is missing.") : text("This is no number."));
      return std::nullopt;
    }
    *into = *number;
  }
  return p;
}

std::optional<geo::Point> RowPlaces::of(const Record& record) {
  const auto found = raw(record);
  if (!found) return std::nullopt;
  const auto checked = m_check.place(*found);
  if (checked.isGood()) return checked.value;
  const std::string column =
      m_hasGeometry ? std::string() : m_fields.columnOf("lat") + "," + m_fields.columnOf("lon");
  const std::string value = m_hasGeometry
                                ? text("%1 %2", found->y, found->x)
                                : m_fields.value(record, "lat") + "," + m_fields.value(record, "lon");
  m_run.reject(m_source, record, column, value, checked.reason);
  return std::nullopt;
}

std::optional<geo::Geometry> areaOf(ImportRun& run, const RecordSource& source, const PlaceCheck& check,
                                    const Record& record) {
  const auto placed = check.place(record.geometry);
  if (!placed.isGood()) {
    run.reject(source, record, {}, {}, placed.reason);
    return std::nullopt;
  }
  geo::Repaired repaired = geo::repairPolygonal(placed.value);
  if (repaired.geometry.isEmpty()) {
    run.reject(source, record, {}, {}, text("This is no area and cannot be mended: %1", repaired.problem));
    return std::nullopt;
  }
  if (!repaired.problem.empty()) ++run.report.repaired;
  return std::move(repaired.geometry);
}

}  // namespace michi::ingest
