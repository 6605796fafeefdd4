#include "plugins/wardmap/plugin.h"

#include <CLI/CLI.hpp>
#include <filesystem>

#include "base/error.h"
#include "base/text.h"
#include "map/worker_client.h"
#include "plugin/analysis.h"
#include "plugin/disclosure.h"
#include "plugin/people.h"
#include "plugin/registry_view.h"
#include "plugin/unlock.h"
#include "plugins/wardmap/sheets.h"

namespace michi::wardmap {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string workspace, districts, layout = "ward-a3", folder, maker, handling;
  int workers = 0;
  plugin::UnlockOptions unlock;
  plugin::DisclosureOptions disclosure;
};

std::vector<store::District> chosen(const plugin::Districts& districts, const std::string& wanted) {
  if (wanted == "all") return {districts.all().begin(), districts.all().end()};
  std::vector<store::District> result;
  for (const std::string& code : plugin::splitList(wanted)) result.push_back(districts.byCode(code));
  return result;
}

std::string templateFile(const std::string& layout, const std::string& resources) {
  const fs::path file = layout.ends_with(".qpt")
                            ? fs::u8path(layout)
                            : fs::u8path(resources) / "styles" / "layouts" / (layout + ".qpt");
  if (!fs::is_regular_file(file)) {
    throw Error(ErrorKind::NotFound, text("There is no print template “%1”.", layout), file.string(),
                text("Give the name of a file in styles/layouts, such as ward-a3."));
  }
  return fs::absolute(file).string();
}

void makeFolder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(fs::u8path(folder), error);
  if (error) throw Error(ErrorKind::Io, text("The folder could not be made: %1", error.message()), folder);
}

/// Which districts, as the disclosure ledger names them.
std::string rangeOf(const std::vector<store::District>& wanted, std::size_t all) {
  if (wanted.size() == all) return printText("all districts");
  std::string names;
  for (const store::District& district : wanted)
    names += (names.empty() ? "" : printText(", ")) + district.name;
  return names;
}

/// Maps of households are handed out by number; the number stands on each page.
void enterDisclosure(store::Registry& registry, const Options& options, const std::string& range,
                     SheetOptions& sheet) {
  const std::int64_t number =
      plugin::issue(registry, options.disclosure, printText("Ward map"), range, options.unlock.purpose);
  registry.audit("print", "disclosure " + std::to_string(number), options.unlock.purpose);
  sheet.copy = std::to_string(number) + "　" + options.disclosure.recipient;
  if (options.handling.empty()) sheet.handling = printText("Handle with care, do not copy");
  if (const auto disaster = registry.openDisaster())
    sheet.disaster = disaster->openedAt.substr(0, 10) + " " + disaster->openedAt.substr(11, 5);
}

void runWardmap(const Options& options, plugin::Host& host) {
  const bool isUnlocked = !options.unlock.user.empty();
  auto workspace = store::Workspace::open(options.workspace,
                                          isUnlocked ? store::Access::ReadWrite : store::Access::ReadOnly);
  auto registry = plugin::unlockIfAsked(workspace, options.unlock, host);
  const plugin::Districts districts(workspace.districts());
  const auto wanted = chosen(districts, options.districts);
  if (wanted.empty()) throw Error(ErrorKind::NotFound, text("No district was chosen."));
  const auto priority = plugin::latestRun(workspace, registry ? &*registry : nullptr, "priority");
  if (!priority)
    host.warn(text("No priority has been computed yet; the maps show no need points. Run: michi priority"));
  if (priority && priority->isStale)
    host.warn(text("The priority on the maps is older than the data. Run: michi priority"));

  makeFolder(options.folder);
  SheetOptions sheet{templateFile(options.layout, host.resources()),
                     fs::absolute(fs::u8path(options.folder)).string(),
                     options.maker,
                     options.handling.empty() ? printText("Handle with care") : options.handling,
                     japanese::isoDate(plugin::today()),
                     {},
                     {}};
  if (registry && priority)
    enterDisclosure(*registry, options, rangeOf(wanted, districts.all().size()), sheet);
  const auto jobs =
      sheets(workspace.info(), fs::absolute(fs::u8path(workspace.path())).string(), wanted, priority, sheet);
  host.progress().step(0, text("Printing %1 ward maps", jobs.size()));
  map::WorkerOptions worker;
  worker.programFolder = host.programFolder();
  worker.resources = host.resources();
  map::printAll(worker, jobs, options.workers, host.progress());
  host.say(text("Printed %1 ward map(s) into %2.", jobs.size(), options.folder));
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
    command->add_option("--template", options->layout, text("Print template of styles/layouts"));
    command->add_option("--out", options->folder, text("Folder for the PDFs"))->required();
    command->add_option("--maker", options->maker, text("Who made the map, as printed on it"));
    command->add_option("--handling", options->handling, text("Handling level, as printed on the map"));
    command->add_option("--workers", options->workers, text("Worker processes side by side (0: one a core)"))
        ->check(CLI::Range(0, 16));
    plugin::addUnlockOptions(*command, options->unlock);
    plugin::addDisclosureOptions(*command, options->disclosure);
    command->callback([options, &host] { runWardmap(*options, host); });
  }
};

}  // namespace

std::unique_ptr<plugin::Plugin> makePlugin() { return std::make_unique<Wardmap>(); }

}  // namespace michi::wardmap
