// Shelters: the national lists (指定緊急避難場所 and 指定避難所, joined by 共通ID) and the standard list of
// municipalities.

#include <algorithm>
#include <array>
#include <map>

#include "base/text.h"
#include "ingest/choose.h"
#include "ingest/digest.h"
#include "ingest/import_fields.h"

namespace michi::ingest {
namespace {

/// 'E' + municipality (5) + number (5) of an address; then 20 or 11, which list, and a digit that counts the
/// places at this address: the hall and the playground beside it share 11 characters, yet E0321500027201 is
/// not E0321500027112.
constexpr std::size_t kJoinedLength = 11;
constexpr std::size_t kIdLength = 14;
constexpr double kSamePlace = 50;  // metres

bool isCommonId(const std::string& id) {
  return id.size() >= kJoinedLength && id[0] == 'E' &&
         std::all_of(id.begin() + 1, id.begin() + kJoinedLength, [](char c) { return c >= '0' && c <= '9'; });
}

/// The same in both lists: the first 11 characters, and the last digit for the second and later places of an
/// address.
std::string joinedKey(const std::string& commonId) {
  std::string address = commonId.substr(0, kJoinedLength);
  if (commonId.size() != kIdLength || commonId.back() == '1') return address;
  return address + "-" + commonId.back();
}

/// What one table is a list of.
struct ListKind {
  bool isEmergency = false;
  bool isShelters = false;
  bool isStandard = false;  // of a municipality, which has one list for both
};

ListKind kindOf(const FieldMap& fields) {
  ListKind kind;
  for (const char* field : kShelterHazardFields) kind.isEmergency |= fields.has(field);
  kind.isStandard = kind.isEmergency && !fields.has("common_id");
  kind.isShelters = !kind.isEmergency;
  return kind;
}

class ShelterReader {
 public:
  ShelterReader(ImportRun& run, const ColumnPreset& preset) : m_run(run), m_preset(preset) {
    for (const store::Shelter& shelter : run.workspace.shelters()) note(shelter);
  }

  bool fits(const RecordSource& source) const {
    const FieldMap fields(m_preset, m_run.options.columns, source.columns());
    const bool hasPlace = source.shape() != Shape::None || (fields.has("lat") && fields.has("lon"));
    const bool isList = fields.has("common_id") || kindOf(fields).isEmergency || fields.has("capacity") ||
                        fields.has("also_emergency");
    return hasPlace && fields.has("name") && isList && !lacksMapped(m_run, source);
  }

  void read(RecordSource& source, std::vector<store::Shelter>& shelters) {
    const FieldMap fields(m_preset, m_run.options.columns, source.columns());
    RowPlaces places(m_run, source, fields);
    const ListKind kind = kindOf(fields);
    m_run.forEach(source, [&](const Record& record) {
      if (auto shelter = shelterOf(source, fields, kind, places, record)) {
        note(*shelter);
        shelters.push_back(std::move(*shelter));
      }
    });
  }

 private:
  struct Known {
    std::string key;
    geo::Point position;
  };

  void note(const store::Shelter& shelter) {
    m_byName[foldedHeader(shelter.name)].push_back({shelter.key, shelter.position});
  }

  std::optional<store::Shelter> shelterOf(const RecordSource& source, const FieldMap& fields,
                                          const ListKind& kind, RowPlaces& places, const Record& record) {
    store::Shelter shelter;
    shelter.name = fields.value(record, "name");
    if (shelter.name.empty()) {
      m_run.reject(source, record, fields.columnOf("name"), {}, text("The name is missing."));
      return std::nullopt;
    }
    const std::string& commonId = fields.value(record, "common_id");
    if (!commonId.empty() && !isCommonId(commonId)) {
      m_run.reject(source, record, fields.columnOf("common_id"), commonId, text("This is no 共通ID."));
      return std::nullopt;
    }
    const auto position = places.of(record);
    if (!position) return std::nullopt;
    shelter.position = *position;
    shelter.address = fields.value(record, "address");
    shelter.accepts = fields.value(record, "accepts");
    shelter.note = fields.value(record, "note");
    readRoles(fields, kind, record, shelter);
    readCapacity(source, fields, record, shelter);
    shelter.key = keyOf(commonId.empty() ? fields.value(record, "id") : commonId, shelter);
    return shelter;
  }

  static void readRoles(const FieldMap& fields, const ListKind& kind, const Record& record,
                        store::Shelter& shelter) {
    for (unsigned i = 0; i < kShelterHazardFields.size(); ++i) {
      if (!isTicked(fields.value(record, kShelterHazardFields[i]))) continue;
      shelter.hazards =
          static_cast<std::uint8_t>(shelter.hazards | store::bit(static_cast<store::Hazard>(i)));
    }
    shelter.isEmergencyPlace = kind.isEmergency;
    shelter.isShelter =
        kind.isShelters || (kind.isStandard && isTicked(fields.value(record, "also_shelter")));
  }

  void readCapacity(const RecordSource& source, const FieldMap& fields, const Record& record,
                    store::Shelter& shelter) {
    std::string digits = halfWidth(fields.value(record, "capacity"));
    std::erase(digits, ',');
    if (digits.ends_with("人")) digits.resize(digits.size() - std::string_view("人").size());
    if (digits.empty() || digits == "-1") return;
    const auto capacity = parseInteger(digits);
    constexpr long kMost = 1'000'000;
    if (capacity && *capacity >= 0 && *capacity <= kMost) {
      shelter.capacity = static_cast<int>(*capacity);
    } else {
      m_run.warn(text("%1, row %2: the capacity “%3” is no number of people; it was left out.", source.file(),
                      record.row, fields.value(record, "capacity")));
    }
  }

  /// From the 共通ID; else the key of a shelter of this name within 50 m; else one made from the
  /// name.
  std::string keyOf(const std::string& id, const store::Shelter& shelter) const {
    if (isCommonId(id)) return joinedKey(id);
    const auto known = m_byName.find(foldedHeader(shelter.name));
    if (known != m_byName.end()) {
      for (const Known& candidate : known->second) {
        if (geo::distance(candidate.position, shelter.position) <= kSamePlace) return candidate.key;
      }
    }
    return "s" + shortKey(shelter.name + "/" + shelter.address);
  }

  ImportRun& m_run;
  const ColumnPreset& m_preset;
  std::map<std::string, std::vector<Known>> m_byName;
};

/// Rows of one file with the same key (its two lists in one zip) become one shelter.
void joinRows(std::vector<store::Shelter>& shelters) {
  std::map<std::string, std::size_t> first;
  std::vector<store::Shelter> joined;
  for (store::Shelter& shelter : shelters) {
    const auto [entry, isNew] = first.try_emplace(shelter.key, joined.size());
    if (isNew) {
      joined.push_back(std::move(shelter));
      continue;
    }
    store::Shelter& into = joined[entry->second];
    into.isEmergencyPlace |= shelter.isEmergencyPlace;
    into.isShelter |= shelter.isShelter;
    into.hazards = static_cast<std::uint8_t>(into.hazards | shelter.hazards);
    if (!into.capacity) into.capacity = shelter.capacity;
    if (into.accepts.empty()) into.accepts = shelter.accepts;
    if (into.note.empty()) into.note = shelter.note;
  }
  shelters = std::move(joined);
}

}  // namespace

void importShelters(ImportRun& run) {
  const catalog::TomlTable table = run.columnsFile();
  ColumnPreset preset = readPreset(table, kShelterFields);
  preset.merge(readPreset(table, kShelterHazardFields));
  table.rejectUnknownKeys();
  checkMappedFields(run.options.columns, preset, {});
  ShelterReader reader(run, preset);
  std::vector<Batch<store::Shelter>> batches;
  for (const std::string& file : run.options.files) {
    Batch<store::Shelter> batch{run.begin(file), {}};
    const auto fits = [&](const RecordSource& source) { return reader.fits(source); };
    for (const auto& chosen :
         chooseSources(run, file, text("a list of shelters with names and places"), fits)) {
      run.noteFormat(batch.source, *chosen);
      reader.read(*chosen, batch.records);
    }
    joinRows(batch.records);
    run.end(batch.source);
    batches.push_back(std::move(batch));
  }
  run.write(batches, &store::Workspace::importShelters);
}

}  // namespace michi::ingest
