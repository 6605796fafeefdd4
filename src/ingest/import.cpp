#include "ingest/import.h"

#include <array>
#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "base/text.h"
#include "ingest/csv.h"
#include "ingest/gdal.h"
#include "ingest/import_run.h"

namespace michi::ingest {
namespace {

struct Importer {
  const char* kind;
  void (*import)(ImportRun&);
};

constexpr std::array<Importer, 11> kImporters = {{
    {"districts", importDistricts},
    {"roads", importRoads},
    {"facilities", importFacilities},
    {"shelters", importShelters},
    {"flood", importFlood},
    {"landslide", importLandslide},
    {"elevation", importElevation},
    {"population", importPopulation},
    {"points", importPoints},
    {"transit", importTransit},
    {"addresses", importAddresses},
}};

constexpr auto kKinds = [] {
  std::array<const char*, kImporters.size()> kinds{};
  for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] = kImporters[i].kind;
  return kinds;
}();

const Importer& importerOf(const std::string& kind) {
  std::string known;
  for (const Importer& importer : kImporters) {
    if (importer.kind == kind) return importer;
    known += (known.empty() ? "" : ", ") + std::string(importer.kind);
  }
  throw Error(ErrorKind::BadInput, text("There is nothing to import as “%1”.", kind), {},
              text("The kinds are: %1.", known));
}

}  // namespace

std::span<const char* const> importKinds() { return kKinds; }

ImportReport importInto(store::Workspace& workspace, const ImportOptions& given, Progress& progress) {
  const Importer& importer = importerOf(given.kind);
  if (given.files.empty()) throw Error(ErrorKind::BadInput, text("No file was named."));
  ImportOptions options = given;
  if (const auto crs = options.columns.find("crs"); crs != options.columns.end()) {
    options.crs = crs->second;
    options.columns.erase(crs);
  }
  const GdalMessages messages;
  ImportRun run(workspace, options, progress);
  importer.import(run);
  return std::move(run.report);
}

ImportReport rehearseImport(store::Workspace& workspace, const ImportOptions& options, Progress& progress) {
  ImportReport report;
  workspace.rehearse([&](store::Workspace& same) { report = importInto(same, options, progress); });
  return report;
}

void writeRejects(const std::string& file, std::span<const Reject> rejects) {
  std::ofstream stream(std::filesystem::u8path(file), std::ios::binary | std::ios::trunc);
  stream << "\xEF\xBB\xBF";
  const std::array<std::string, 5> header = {text("file"), text("row"), text("column"), text("value"),
                                             text("reason")};
  for (std::size_t i = 0; i < header.size(); ++i) stream << (i == 0 ? "" : ",") << csvField(header[i]);
  stream << "\r\n";
  for (const Reject& reject : rejects) {
    const std::string row = reject.row == 0 ? std::string() : std::to_string(reject.row);
    stream << csvField(reject.file) << ',' << row << ',' << csvField(reject.column) << ','
           << csvField(reject.value) << ',' << csvField(reject.reason) << "\r\n";
  }
  stream.close();
  if (!stream) throw Error(ErrorKind::Io, text("This file cannot be written."), file);
}

}  // namespace michi::ingest
