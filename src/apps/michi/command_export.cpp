// export: a layer as a file for others.

#include <CLI/CLI.hpp>
#include <memory>

#include "apps/michi/commands.h"
#include "base/text.h"
#include "ingest/export.h"

namespace michi::apps {

void addExport(CLI::App& app, plugin::Host& host) {
  struct Options {
    std::string workspace, layer, file;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("export", text("Writes a layer as gpkg, geojson, csv or xlsx"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("layer", options->layer, text("Layer, also walk_nodes and walk_edges"))->required();
  command->add_option("file", options->file, text("File to write; its ending names the format"))->required();
  command->callback([options, &host] {
    const auto workspace = store::Workspace::open(options->workspace, store::Access::ReadOnly);
    const auto rows = ingest::exportLayer(workspace, options->layer, options->file, host.progress());
    host.say(text("Wrote %1 rows of %2 to %3.", withSeparators(rows), options->layer, options->file));
  });
}

}  // namespace michi::apps
