// Districts: any polygon layer; rows with the same code are one district of several parts.

#include <array>
#include <map>

#include "base/text.h"
#include "ingest/choose.h"
#include "ingest/encoding.h"
#include "ingest/import_fields.h"

namespace michi::ingest {
namespace {

struct Parts {
  store::District district;
  std::vector<geo::Geometry> areas;
};

class DistrictReader {
 public:
  DistrictReader(ImportRun& run, ColumnPreset preset) : m_run(run), m_preset(std::move(preset)) {}

  bool fits(const RecordSource& source) const {
    if (source.shape() != Shape::Area && source.shape() != Shape::Any) return false;
    if (lacksMapped(m_run, source)) return false;
    const FieldMap fields(m_preset, m_run.options.columns, source.columns());
    return fields.has("code") || fields.has("name");
  }

  void read(RecordSource& source) {
    const FieldMap fields(m_preset, m_run.options.columns, source.columns());
    const PlaceCheck check(m_run.requireCrs(source), m_run.surroundings());
    if (!fields.has("code")) {
      m_run.warn(text("%1 has no column of codes; the names serve as codes.", source.file()));
    }
    m_run.forEach(source, [&](const Record& record) { add(source, fields, check, record); });
  }

  std::vector<store::District> finish() {
    std::vector<store::District> result;
    for (const std::string& code : m_order) {
      Parts& parts = m_byCode.at(code);
      parts.district.area = parts.areas.size() == 1
                                ? std::move(parts.areas[0])
                                : geo::repairPolygonal(geo::unionOf(parts.areas)).geometry;
      result.push_back(std::move(parts.district));
    }
    return result;
  }

 private:
  void add(const RecordSource& source, const FieldMap& fields, const PlaceCheck& check,
           const Record& record) {
    const std::string& name = fields.value(record, "name");
    const std::string& code = fields.has("code") ? fields.value(record, "code") : name;
    if (code.empty()) {
      const std::string& column = fields.columnOf(fields.has("code") ? "code" : "name");
      return m_run.reject(source, record, column, {}, text("The code of the district is missing."));
    }
    auto area = areaOf(m_run, source, check, record);
    if (!area) return;
    const auto [entry, isNew] = m_byCode.try_emplace(code);
    if (isNew) m_order.push_back(code);
    store::District& district = entry->second.district;
    district.code = code;
    if (district.name.empty()) district.name = name.empty() ? code : name;
    if (district.former.empty()) district.former = fields.value(record, "former");
    if (district.council.empty()) district.council = fields.value(record, "council");
    entry->second.areas.push_back(std::move(*area));
  }

  ImportRun& m_run;
  ColumnPreset m_preset;
  std::map<std::string, Parts> m_byCode;
  std::vector<std::string> m_order;
};

}  // namespace

void importDistricts(ImportRun& run) {
  const catalog::TomlTable table = run.columnsFile();
  const ColumnPreset preset = readPreset(table, kDistrictFields);
  table.rejectUnknownKeys();
  checkMappedFields(run.options.columns, preset, {});
  std::vector<Batch<store::District>> batches;
  for (const std::string& file : run.options.files) {
    store::Source source = run.begin(file);
    DistrictReader reader(run, preset);
    const auto fits = [&](const RecordSource& candidate) { return reader.fits(candidate); };
    for (const auto& chosen : chooseSources(run, file, text("areas with a code or a name"), fits)) {
      run.noteFormat(source, *chosen);
      reader.read(*chosen);
    }
    run.end(source);
    batches.push_back({source, reader.finish()});
  }
  run.write(batches, &store::Workspace::importDistricts);
}

}  // namespace michi::ingest
