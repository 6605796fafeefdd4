// info: counts, extents, sources, warnings.

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "apps/michi/commands.h"
#include "base/text.h"
#include "plugin/analysis.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::apps {
namespace {

using Json = nlohmann::ordered_json;

Json toJson(const geo::Box& box) {
  return box.isEmpty() ? Json(nullptr) : Json{box.minX, box.minY, box.maxX, box.maxY};
}

Json toJson(const store::WorkspaceInfo& info) {
  Json layers = Json::object();
  for (const auto& layer : info.layers) {
    layers[layer.name] = {
        {"count", layer.count}, {"extent", toJson(layer.extent)}, {"revision", layer.revision}};
  }
  Json sources = Json::array();
  for (const auto& s : info.sources) {
    sources.push_back({{"kind", s.kind},
                       {"name", s.name},
                       {"imported_at", s.importedAt},
                       {"data_date", s.dataDate},
                       {"crs", s.crs},
                       {"encoding", s.encoding},
                       {"rows_read", s.rowsRead},
                       {"rows_rejected", s.rowsRejected},
                       {"sha256", s.sha256}});
  }
  return {{"name", info.name},
          {"crs", info.crs},
          {"schema_version", info.schemaVersion},
          {"created_at", info.createdAt},
          {"layers", layers},
          {"sources", sources}};
}

Json runsToJson(const std::vector<store::RunInfo>& runs) {
  Json result = Json::array();
  for (const auto& run : runs) {
    result.push_back({{"id", run.id},
                      {"kind", run.kind},
                      {"created_at", run.createdAt},
                      {"program", run.program},
                      {"parameters", Json::parse(run.parameters)},
                      {"stale", run.isStale}});
  }
  return result;
}

void sayLayers(const store::WorkspaceInfo& info, plugin::Host& host) {
  host.say(text("%1 (%2), made %3", info.name, info.crs, info.createdAt));
  for (const auto& layer : info.layers) {
    if (layer.count > 0) {
      host.say("  " + plugin::layerTitle(layer.name) + "  " + withSeparators(layer.count));
    }
  }
}

void saySources(const store::WorkspaceInfo& info, plugin::Host& host) {
  for (const auto& source : info.sources) {
    host.say(text("  %1 from %2, imported %3: %4 rows, %5 rejected", plugin::kindTitle(source.kind),
                  source.name, source.importedAt, withSeparators(source.rowsRead), source.rowsRejected));
  }
}

}  // namespace

void addInfo(CLI::App& app, plugin::Host& host) {
  struct Options {
    std::string workspace, json;
    bool brief = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("info", text("What a workspace holds"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
  command->add_flag("--brief", options->brief, text("Counts only, without the sources"));
  command->callback([options, &host] {
    if (options->json == "-") host.keepOutputClean();
    const auto workspace = store::Workspace::open(options->workspace, store::Access::ReadOnly);
    const auto info = workspace.info();
    const auto warnings = plugin::workspaceWarnings(workspace, info);
    if (!options->json.empty()) {
      Json json = toJson(info);
      json["runs"] = runsToJson(workspace.runs());
      json["warnings"] = warnings;
      json["registry"] = store::Registry::exists(workspace) ? "locked" : "none";
      host.write(options->json, json.dump(2) + "\n");
    }
    if (options->json != "-") {
      sayLayers(info, host);
      if (store::Registry::exists(workspace)) host.say("  " + text("Registry of households: locked"));
      if (!options->brief) saySources(info, host);
    }
    for (const auto& warning : warnings) host.warn(warning);
  });
}

}  // namespace michi::apps
