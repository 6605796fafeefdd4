// import: public data into the workspace, lists of persons into its registry, with a reject report.

#include <CLI/CLI.hpp>
#include <memory>

#include "apps/michi/commands.h"
#include "apps/michi/import_registry.h"
#include "base/error.h"
#include "base/text.h"
#include "ingest/import.h"
#include "plugin/analysis.h"

namespace michi::apps {
namespace {

struct Options {
  ingest::ImportOptions import;
  std::vector<std::string> mapping;
  std::string workspace, rejects;
  RegistryImportOptions registry;
};

std::map<std::string, std::string> parseMapping(const std::vector<std::string>& pairs) {
  std::map<std::string, std::string> result;
  for (const std::string& group : pairs) {
    for (const std::string& pair : plugin::splitList(group)) {
      const std::size_t equals = pair.find('=');
      if (equals == std::string::npos || equals == 0 || equals + 1 == pair.size()) {
        throw Error(ErrorKind::BadInput, text("“%1” does not map a field to a column.", pair), {},
                    text("Write field=column, such as --map code=KEY_CODE."));
      }
      result[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
  }
  return result;
}

void sayRejects(const ingest::ImportReport& report, const std::string& file, plugin::Host& host) {
  constexpr std::size_t kShown = 5;
  if (report.rejects.empty()) return;
  host.warn(text("%1 rows were rejected.", withSeparators(report.rejects.size())));
  for (std::size_t i = 0; i < std::min(kShown, report.rejects.size()); ++i) {
    const auto& reject = report.rejects[i];
    host.warn(text("  %1, row %2, %3 “%4”: %5", reject.file, reject.row, reject.column, reject.value,
                   reject.reason));
  }
  if (!file.empty()) {
    host.warn(text("  All of them are listed in %1.", file));
  } else if (report.rejects.size() > kShown) {
    host.warn(text("  --rejects FILE writes all of them."));
  }
}

void sayReport(const ingest::ImportReport& report, const std::string& kind, const std::string& rejectsFile,
               plugin::Host& host) {
  const auto& changes = report.changes;
  host.say(text("Imported %1: %2 rows read, %3 new, %4 changed, %5 unchanged, %6 removed, %7 rejected.", kind,
                withSeparators(report.rowsRead), withSeparators(changes.added),
                withSeparators(changes.changed), withSeparators(changes.unchanged),
                withSeparators(changes.removed), withSeparators(report.rejects.size())));
  if (report.repaired > 0) host.say(text("  %1 geometries were repaired.", report.repaired));
  for (const std::string& warning : report.warnings) host.warn(warning);
  sayRejects(report, rejectsFile, host);
}

void runImport(Options options, plugin::Host& host) {
  options.import.columns = parseMapping(options.mapping);
  options.import.rulesFolder = host.resources() + "/data/rules";
  if (isRegistryKind(options.import.kind))
    return runRegistryImport(options.import, options.workspace, options.rejects, options.registry, host);
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  const ingest::ImportReport report = ingest::importInto(workspace, options.import, host.progress());
  if (!options.rejects.empty()) ingest::writeRejects(options.rejects, report.rejects);
  sayReport(report, plugin::kindTitle(options.import.kind), options.rejects, host);
}

}  // namespace

void addImport(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<Options>();
  std::vector<std::string> kinds(ingest::importKinds().begin(), ingest::importKinds().end());
  kinds.insert(kinds.end(), {"ledger", "supporters"});
  CLI::App* command =
      app.add_subcommand("import", text("Takes public data, or lists of persons, into a workspace"));
  command->add_option("kind", options->import.kind, text("What the files hold"))
      ->required()
      ->check(CLI::IsMember(kinds));
  command->add_option("files", options->import.files, text("Files, zips or folders"))->required();
  command->add_option("--into", options->workspace, text("Workspace file"))->required();
  command->add_option("--map", options->mapping, text("Which column holds a field: field=column"))
      ->allow_extra_args(true);
  command->add_option("--encoding", options->import.encoding,
                      text("Encoding of the text, such as cp932; found if not given"));
  command->add_option("--crs", options->import.crs, text("Coordinate system of files that do not say"));
  command->add_option("--layer", options->import.layer, text("Layer of the file"));
  command->add_option("--tolerance", options->import.joinTolerance,
                      text("Ends of roads this close (m) are joined"));
  command->add_option("--rejects", options->rejects, text("Write the rejected rows to this CSV file"));
  addRegistryImportOptions(*command, options->registry);
  command->callback([options, &host] { runImport(*options, host); });
}

}  // namespace michi::apps
