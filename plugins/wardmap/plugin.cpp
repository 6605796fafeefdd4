#include "plugins/wardmap/plugin.h"

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "base/text.h"
#include "map/worker_client.h"
#include "plugin/analysis.h"
#include "plugin/unlock.h"
#include "plugins/wardmap/order.h"

namespace michi::wardmap {
namespace {

struct Options {
  std::string workspace, districts;
  Order order;
  int workers = 0;
  plugin::UnlockOptions unlock;
};

void runWardmap(Options options, plugin::Host& host) {
  const bool isUnlocked = !options.unlock.user.empty();
  auto workspace = store::Workspace::open(options.workspace,
                                          isUnlocked ? store::Access::ReadWrite : store::Access::ReadOnly);
  auto registry = plugin::unlockIfAsked(workspace, options.unlock, host);
  options.order.purpose = options.unlock.purpose;
  if (options.districts != "all") options.order.districts = plugin::splitList(options.districts);
  if (options.districts != "all" && options.order.districts.empty())
    throw Error(ErrorKind::NotFound, text("No district was chosen."));
  const Sheets sheets =
      makeSheets(workspace, registry ? &*registry : nullptr, options.order, host.resources());
  if (!sheets.hasPriority)
    host.warn(text("No priority has been computed yet; the maps show no need points. Run: michi priority"));
  if (sheets.isStale) host.warn(text("The priority on the maps is older than the data. Run: michi priority"));
  host.progress().step(0, text("Printing %1 ward maps", sheets.jobs.size()));
  map::WorkerOptions worker;
  worker.programFolder = host.programFolder();
  worker.resources = host.resources();
  map::printAll(worker, sheets.jobs, options.workers, host.progress());
  host.say(text("Printed %1 ward map(s) into %2.", sheets.jobs.size(), options.order.folder));
}

class Wardmap : public plugin::Plugin {
 public:
  std::string id() const override { return "wardmap"; }
  void addCommands(CLI::App& app, plugin::Host& host) const override {
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("wardmap", text("Prints ward maps as PDF"));
    command->add_option("workspace", options->workspace, text("Workspace file"))->required();
    command
        ->add_option("--district", options->districts,
                     text("District codes or names with commas between, or all"))
        ->required();
    command->add_option("--template", options->order.layout, text("Print template of styles/layouts"));
    command->add_option("--out", options->order.folder, text("Folder for the PDFs"))->required();
    command->add_option("--maker", options->order.maker, text("Who made the map, as printed on it"));
    command->add_option("--handling", options->order.handling, text("Handling level, as printed on the map"));
    command->add_option("--workers", options->workers, text("Worker processes side by side (0: one a core)"))
        ->check(CLI::Range(0, 16));
    plugin::addUnlockOptions(*command, options->unlock);
    plugin::addDisclosureOptions(*command, options->order.disclosure);
    command->callback([options, &host] { runWardmap(*options, host); });
  }
};

}  // namespace

std::unique_ptr<plugin::Plugin> makePlugin() { return std::make_unique<Wardmap>(); }

}  // namespace michi::wardmap
