// init, check, backup: the workspace file itself.

#include <CLI/CLI.hpp>
#include <memory>

#include "apps/michi/commands.h"
#include "base/error.h"
#include "base/text.h"
#include "store/workspace.h"

namespace michi::apps {

void addInit(CLI::App& app, plugin::Host& host) {
  struct Options {
    std::string workspace, name, crs;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("init", text("Makes a new, empty workspace"));
  command->add_option("workspace", options->workspace, text("File to make, such as oshu.michi"))->required();
  command->add_option("--name", options->name, text("The city's name"))->required();
  command->add_option("--crs", options->crs, text("Plane coordinate system in metres, such as EPSG:6678"))
      ->required();
  command->callback([options, &host] {
    const auto workspace = store::Workspace::create(options->workspace, options->name, options->crs);
    host.say(text("Made the workspace %1 (%2, %3).", options->workspace, options->name, workspace.crs()));
  });
}

void addCheck(CLI::App& app, plugin::Host& host) {
  auto file = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("check", text("Checks a workspace for damage"));
  command->add_option("workspace", *file, text("Workspace file"))->required();
  command->callback([file, &host] {
    const auto workspace = store::Workspace::open(*file, store::Access::ReadOnly);
    const auto findings = workspace.check(host.progress());
    for (const auto& finding : findings) host.warn(sentences(finding.what, finding.todo));
    if (!findings.empty()) {
      throw Error(ErrorKind::Damaged, text("The check found %1 problem(s).", findings.size()), *file,
                  text("Go back to a backup, or import the layer concerned again."));
    }
    host.say(text("The workspace %1 is sound.", *file));
  });
}

void addBackup(CLI::App& app, plugin::Host& host) {
  struct Options {
    std::string workspace, file;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("backup", text("Makes a checked copy of a workspace"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("file", options->file, text("Where to put the copy"))->required();
  command->callback([options, &host] {
    const auto workspace = store::Workspace::open(options->workspace, store::Access::ReadOnly);
    workspace.backup(options->file, host.progress());
    host.say(text("Copied and checked: %1", options->file));
  });
}

}  // namespace michi::apps
