// Population mesh of KSJ: PTN_2020, PTA_2020 … of every year in the file. Cells on a border lie in two files,
// each with its share: they are summed.

#include <array>
#include <cmath>
#include <map>

#include "base/text.h"
#include "ingest/choose.h"
#include "ingest/import_fields.h"

namespace michi::ingest {
namespace {

struct Preset {
  ColumnPreset columns;
  std::map<std::string, std::string> byYear;  // field → what the column's name begins with
};

Preset presetOf(const ImportRun& run) {
  const catalog::TomlTable table = run.columnsFile();
  Preset preset{readPreset(table, kPopulationFields), table.texts("by_year")};
  table.rejectUnknownKeys();
  for (const char* field : {"total", "under15", "from15_to_64", "over65", "over75", "over80", "hidden"}) {
    preset.byYear.try_emplace(field, "");
  }
  return preset;
}

struct YearColumns {
  int year = 0;
  std::map<std::string, std::size_t> columns;  // field → column
};

std::vector<YearColumns> yearsOf(const Preset& preset, const std::vector<std::string>& columns) {
  std::vector<YearColumns> years;
  const std::string& total = preset.byYear.at("total");
  for (const std::string& column : columns) {
    if (total.empty() || !column.starts_with(total)) continue;
    const auto year = parseInteger(std::string_view(column).substr(total.size()));
    if (!year || *year < 1900 || *year > 2300) continue;
    YearColumns entry;
    entry.year = static_cast<int>(*year);
    for (const auto& [field, prefix] : preset.byYear) {
      const auto index = prefix.empty() ? -1 : columnIndex(columns, prefix + std::to_string(*year));
      if (index >= 0) entry.columns[field] = static_cast<std::size_t>(index);
    }
    years.push_back(std::move(entry));
  }
  return years;
}

std::optional<double> countOf(const Record& record, const YearColumns& year, const char* field) {
  const auto column = year.columns.find(field);
  if (column == year.columns.end()) return std::nullopt;
  const auto count = parseNumber(record.values[column->second]);
  if (!count || !std::isfinite(*count) || *count < 0) return std::nullopt;
  return count;
}

/// Ages of a hidden cell are counted in a neighbour's: they are unknown here, not zero.
bool isHidden(const Record& record, const YearColumns& year) {
  const auto column = year.columns.find("hidden");
  if (column == year.columns.end()) return false;
  const std::string& value = record.values[column->second];
  return !value.empty() && value != "0" && value != "-";
}

void addCount(std::optional<double>& sum, const std::optional<double>& share) {
  if (sum && share)
    *sum += *share;
  else
    sum.reset();
}

void merge(store::MeshCell& cell, const store::MeshCell& share) {
  cell.total += share.total;
  addCount(cell.under15, share.under15);
  addCount(cell.from15To64, share.from15To64);
  addCount(cell.over65, share.over65);
  addCount(cell.over75, share.over75);
  addCount(cell.over80, share.over80);
}

store::MeshCell cellOf(const Record& record, const YearColumns& year, const std::string& mesh) {
  store::MeshCell cell;
  cell.meshId = mesh;
  cell.year = year.year;
  cell.key = mesh + "/" + std::to_string(year.year);
  cell.total = countOf(record, year, "total").value_or(-1);
  if (isHidden(record, year)) return cell;
  cell.under15 = countOf(record, year, "under15");
  cell.from15To64 = countOf(record, year, "from15_to_64");
  cell.over65 = countOf(record, year, "over65");
  cell.over75 = countOf(record, year, "over75");
  cell.over80 = countOf(record, year, "over80");
  return cell;
}

/// The cells of all files; a cell that comes again is added to the one there.
class MeshReader {
 public:
  MeshReader(ImportRun& run, const Preset& preset) : m_run(run), m_preset(preset) {}

  bool fits(const RecordSource& source) const {
    const FieldMap fields(m_preset.columns, m_run.options.columns, source.columns());
    return source.shape() == Shape::Area && fields.has("mesh") &&
           !yearsOf(m_preset, source.columns()).empty();
  }

  void read(RecordSource& source, std::size_t batch) {
    const FieldMap fields(m_preset.columns, m_run.options.columns, source.columns());
    const auto years = yearsOf(m_preset, source.columns());
    const PlaceCheck check(m_run.requireCrs(source, "EPSG:6668"), m_run.surroundings());
    m_run.forEach(source, [&](const Record& record) {
      const std::string& mesh = fields.value(record, "mesh");
      if (mesh.empty()) {
        return m_run.reject(source, record, fields.columnOf("mesh"), {}, text("The mesh code is missing."));
      }
      const auto area = areaOf(m_run, source, check, record);
      if (!area) return;
      for (const YearColumns& year : years) add(source, record, cellOf(record, year, mesh), *area, batch);
    });
  }

  void moveInto(std::vector<Batch<store::MeshCell>>& batches) {
    for (auto& [batch, cell] : m_cells) batches[batch].records.push_back(std::move(cell));
    if (m_summed > 0) {
      m_run.warn(
          text("%1 cells came more than once (on a border, each file has its share); they were summed.",
               m_summed));
    }
  }

 private:
  void add(const RecordSource& source, const Record& record, store::MeshCell cell, const geo::Geometry& area,
           std::size_t batch) {
    if (cell.total < 0) {
      return m_run.reject(source, record, m_preset.byYear.at("total") + std::to_string(cell.year), {},
                          text("The population is no number."));
    }
    const auto [known, isNew] = m_places.try_emplace(cell.key, m_cells.size());
    if (!isNew) {
      ++m_summed;
      return merge(m_cells[known->second].second, cell);
    }
    cell.area = area;
    m_cells.emplace_back(batch, std::move(cell));
  }

  ImportRun& m_run;
  const Preset& m_preset;
  std::map<std::string, std::size_t> m_places;
  std::vector<std::pair<std::size_t, store::MeshCell>> m_cells;
  std::uint64_t m_summed = 0;
};

}  // namespace

void importPopulation(ImportRun& run) {
  const Preset preset = presetOf(run);
  checkMappedFields(run.options.columns, preset.columns, {});
  MeshReader reader(run, preset);
  std::vector<Batch<store::MeshCell>> batches;
  for (const std::string& file : run.options.files) {
    store::Source source = run.begin(file);
    const auto fits = [&](const RecordSource& candidate) { return reader.fits(candidate); };
    for (const auto& chosen :
         chooseSources(run, file, text("mesh cells with MESH_ID and PTN_2020 or another year"), fits)) {
      run.noteFormat(source, *chosen);
      reader.read(*chosen, batches.size());
    }
    run.end(source);
    batches.push_back({source, {}});
  }
  reader.moveInto(batches);
  run.write(batches, &store::Workspace::importPopulation);
}

}  // namespace michi::ingest
