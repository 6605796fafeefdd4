// The address dictionary: 位置参照情報, アドレス・ベース・レジストリ, Geolonia (CSV and JSON). What a file
// is, its header says.

#include <array>
#include <unordered_map>

#include "address/record.h"
#include "base/error.h"
#include "base/text.h"
#include "geo/crs.h"
#include "ingest/choose.h"
#include "ingest/geolonia_json.h"
#include "ingest/import_fields.h"

namespace michi::ingest {
namespace {

/// The national tables cover all of Japan, also what is far from the city.
constexpr geo::Box kJapan = {122, 20, 154, 46};

/// アドレス・ベース・レジストリ keeps positions in files of their own, joined by these two numbers.
std::string registryKey(const FieldMap& fields, const Record& record) {
  return fields.value(record, "municipality_id") + "-" + fields.value(record, "town_id");
}

class AddressReader {
 public:
  AddressReader(ImportRun& run, const ColumnPreset& preset)
      : m_run(run), m_preset(preset), m_toPlane("EPSG:6668", run.workspace.crs()) {}

  static bool hasNames(const FieldMap& fields) { return fields.has("city") && fields.has("town"); }
  static bool hasPositions(const FieldMap& fields) {
    return fields.has("town_id") && fields.has("lon") && fields.has("lat") && !fields.has("city");
  }
  FieldMap fieldsOf(const RecordSource& source) const {
    return FieldMap(m_preset, m_run.options.columns, source.columns());
  }

  void readNames(RecordSource& source, std::vector<address::Record>& records) {
    const FieldMap fields = fieldsOf(source);
    m_run.forEach(source, [&](const Record& record) {
      if (!fields.value(record, "abolished").empty() || isOtherHouse(fields, record)) return;
      address::Record place = namesOf(fields, record);
      if (place.city.empty()) {
        return m_run.reject(source, record, fields.columnOf("city"), {},
                            text("The name of the city is missing."));
      }
      if (!address::hasNamesOfPlaces(place))
        return m_run.reject(source, record, {}, {}, text("A name is too long for one of a place."));
      if (fields.has("lon") && !readPoint(source, fields, record, place.point)) return;
      if (fields.has("town_id")) {
        place.code = registryKey(fields, record);
        m_byKey.emplace(place.code, std::pair{&records, records.size()});
      }
      records.push_back(std::move(place));
    });
  }

  /// Positions of names read before, from whichever file.
  void readPositions(RecordSource& source) {
    const FieldMap fields = fieldsOf(source);
    m_run.forEach(source, [&](const Record& record) {
      const auto known = m_byKey.find(registryKey(fields, record));
      if (known == m_byKey.end()) return;  // of another municipality, or abolished
      auto& [records, index] = known->second;
      (void)readPoint(source, fields, record, (*records)[index].point);
    });
  }

 private:
  /// A block of several houses has several rows; one of them stands for it.
  static bool isOtherHouse(const FieldMap& fields, const Record& record) {
    return fields.has("representative") && fields.value(record, "representative") == "0";
  }

  static address::Record namesOf(const FieldMap& fields, const Record& record) {
    address::Record place;
    place.prefecture = fields.value(record, "prefecture");
    place.city = fields.value(record, "county") + fields.value(record, "city") + fields.value(record, "ward");
    place.town = fields.value(record, "town") + fields.value(record, "chome");
    place.koaza = fields.value(record, "koaza");
    place.block = fields.value(record, "block");
    place.code = fields.value(record, "code");
    return place;
  }

  /// False after a reject. A place without a position is one all the same.
  bool readPoint(const RecordSource& source, const FieldMap& fields, const Record& record,
                 std::optional<geo::Point>& point) {
    const std::string& lon = fields.value(record, "lon");
    const std::string& lat = fields.value(record, "lat");
    if (lon.empty() && lat.empty()) return true;
    const auto reject = [&](const std::string& reason) {
      m_run.reject(source, record, fields.columnOf("lat") + "," + fields.columnOf("lon"), lat + "," + lon,
                   reason);
      return false;
    };
    const auto x = parseNumber(lon);
    const auto y = parseNumber(lat);
    if (!x || !y) return reject(text("This is no number."));
    if (kJapan.contains({*y, *x})) return reject(text("Latitude and longitude are in each other's place."));
    if (!kJapan.contains({*x, *y})) return reject(text("The position is not in Japan."));
    point = m_toPlane.apply({*x, *y});
    return true;
  }

  ImportRun& m_run;
  const ColumnPreset& m_preset;
  geo::Transform m_toPlane;
  std::unordered_map<std::string, std::pair<std::vector<address::Record>*, std::size_t>> m_byKey;
};

/// A file of towns is read for one city: without its name a town of the country could be any.
void requireCity(const RecordSource& source, const FieldMap& fields) {
  if (fields.has("city") && fields.has("prefecture")) return;
  throw Error(
      ErrorKind::BadInput, text("This file of towns names neither its prefecture nor its city."),
      source.file(),
      text("Keep it in the folder of its prefecture (岩手県/奥州市.json), or add --map prefecture==岩手県 "
           "--map city==奥州市."));
}

/// Geolonia's JSON files, and all other tables.
RecordSources openAll(const ImportRun& run, const AddressReader& reader, const std::string& file) {
  RecordSources sources;
  std::vector<InputFile> others;
  for (InputFile& input : listInputs(file)) {
    auto towns = endingOf(input.shown) == "json" ? openGeoloniaJson(input) : nullptr;
    if (towns != nullptr) {
      requireCity(*towns, reader.fieldsOf(*towns));
      sources.push_back(std::move(towns));
    } else {
      others.push_back(std::move(input));
    }
  }
  for (auto& source : openTables(others, run.options)) sources.push_back(std::move(source));
  return sources;
}

/// Towns of two cities of one name (府中市) are two sources: "東京都/府中市.json".
std::string sourceName(const store::Source& source, const std::string& file) {
  const std::size_t end = file.find_last_of('/');
  if (endingOf(file) != "json" || end == std::string::npos || end == 0) return source.name;
  return baseName(std::string_view(file).substr(0, end)) + "/" + source.name;
}

}  // namespace

void importAddresses(ImportRun& run) {
  const catalog::TomlTable table = run.columnsFile();
  const ColumnPreset preset = readPreset(table, kAddressFields);
  table.rejectUnknownKeys();
  checkMappedFields(run.options.columns, preset, {});
  AddressReader reader(run, preset);
  std::vector<Batch<address::Record>> batches(run.options.files.size());
  RecordSources positions;
  for (std::size_t i = 0; i < run.options.files.size(); ++i) {
    const std::string& file = run.options.files[i];
    batches[i].source = run.begin(file);
    batches[i].source.name = sourceName(batches[i].source, file);
    const auto fits = [&](const RecordSource& source) {
      if (lacksMapped(run, source)) return false;
      const FieldMap fields = reader.fieldsOf(source);
      return AddressReader::hasNames(fields) || AddressReader::hasPositions(fields);
    };
    for (auto& source : chooseSources(run, file, openAll(run, reader, file),
                                      text("addresses with a city and a town"), fits)) {
      run.noteFormat(batches[i].source, *source);
      if (AddressReader::hasNames(reader.fieldsOf(*source)))
        reader.readNames(*source, batches[i].records);
      else
        positions.push_back(std::move(source));
    }
    run.end(batches[i].source);
  }
  for (const auto& source : positions) reader.readPositions(*source);
  std::erase_if(batches, [](const auto& batch) { return batch.records.empty(); });
  run.write(batches, &store::Workspace::importAddresses);
}

}  // namespace michi::ingest
