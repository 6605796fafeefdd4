#pragma once
// What the importers of all kinds share while one import runs.

#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "catalog/toml.h"
#include "ingest/fields.h"
#include "ingest/import.h"
#include "ingest/place_check.h"
#include "ingest/record_source.h"

namespace michi::ingest {

/// The records of one of the user's files, ready to be stored.
template <class Record>
struct Batch {
  store::Source source;
  std::vector<Record> records;
};

/// One import: options, where things go wrong, and the last step into the workspace. Lives for one
/// importInto().
class ImportRun {
 public:
  ImportRun(store::Workspace& workspace, const ImportOptions& options, Progress& progress);

  store::Workspace& workspace;
  const ImportOptions& options;
  Progress& progress;
  ImportReport report;
  const Surroundings& surroundings() const { return m_surroundings; }
  /// data/rules/<name>
  std::string rulesFile(const std::string& name) const;
  catalog::TomlTable columnsFile() const;  // data/rules/columns/<kind>.toml

  void reject(const std::string& file, std::uint64_t row, const Problem& problem);
  void reject(const RecordSource& source, const Record& record, const std::string& column,
              const std::string& value, const std::string& reason);
  void warn(const std::string& sentence);  // once each

  /// All rows that were read well; the others become rejects. Counts, and stops when the user cancels.
  void forEach(RecordSource& source, const std::function<void(const Record&)>& row);
  /// The CRS of a source, or Error(BadInput) that says how to give it. `assumed` is taken (with a warning) if
  /// not empty.
  std::string requireCrs(const RecordSource& source, const std::string& assumed = {});

  /// The begun description of one of options.files; end() counts what happened since.
  store::Source begin(const std::string& file);
  void end(store::Source& source) const;
  static void noteFormat(store::Source& source, const RecordSource& from);

  /// Stores all batches by `import` (a member of Workspace). Nothing has been written before.
  template <class Record, class Import>
  void write(const std::vector<Batch<Record>>& batches, Import import) {
    for (std::size_t i = 0; i < batches.size(); ++i) {
      Progress silent;  // a second file may no longer be cancelled: the first is in
      Progress part = progress.part(0.7, 1);
      add(batches[i].source,
          (workspace.*import)(batches[i].source, batches[i].records, i == 0 ? part : silent));
    }
  }
  void add(const store::Source& source, const store::Changes& changes);

  /// Removes records whose key is there already, with a warning that says how many.
  template <class Record>
  void dropRepeated(std::vector<Batch<Record>>& batches) {
    std::set<std::string> seen;
    std::uint64_t repeated = 0;
    for (auto& batch : batches) {
      repeated +=
          std::erase_if(batch.records, [&](const Record& record) { return !seen.insert(record.key).second; });
    }
    warnRepeated(repeated);
  }

 private:
  void warnRepeated(std::uint64_t count);
  Surroundings m_surroundings;
  std::uint64_t m_rowsBefore = 0;
  std::uint64_t m_rejectsBefore = 0;
};

/// Position of a row, from its geometry or its fields lat and lon (or x and y).
class RowPlaces {
 public:
  /// Throws Error(BadInput) when the source has neither.
  RowPlaces(ImportRun& run, const RecordSource& source, const FieldMap& fields);
  /// Nothing after a reject.
  std::optional<geo::Point> of(const Record& record);

 private:
  std::optional<geo::Point> raw(const Record& record);
  ImportRun& m_run;
  const RecordSource& m_source;
  const FieldMap& m_fields;
  bool m_hasGeometry;
  PlaceCheck m_check;
};

/// The area of a row: placed, repaired if need be (counted), or rejected.
std::optional<geo::Geometry> areaOf(ImportRun& run, const RecordSource& source, const PlaceCheck& check,
                                    const Record& record);

/// One importer a kind.
void importDistricts(ImportRun& run);
void importRoads(ImportRun& run);
void importFacilities(ImportRun& run);
void importShelters(ImportRun& run);
void importFlood(ImportRun& run);
void importLandslide(ImportRun& run);
void importElevation(ImportRun& run);
void importPopulation(ImportRun& run);
void importPoints(ImportRun& run);
void importTransit(ImportRun& run);
void importAddresses(ImportRun& run);

}  // namespace michi::ingest
