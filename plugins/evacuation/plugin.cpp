#include "plugins/evacuation/plugin.h"

#include <CLI/CLI.hpp>

#include "base/text.h"
#include "plugin/people.h"
#include "plugin/unlock.h"
#include "plugins/evacuation/analysis.h"

namespace michi::evacuation {
namespace {

struct Options {
  PriorityRequest request;
  std::string workspace, json, csv;
  plugin::UnlockOptions unlock;
};

void runPriority(const Options& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-") host.keepOutputClean();
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto unlocked = plugin::unlockIfAsked(workspace, options.unlock, host);
  store::Registry* registry = unlocked ? &*unlocked : nullptr;
  const PriorityAnswer answer = computePriority(workspace, registry, options.request, host.resources(),
                                                host.programVersion(), host.progress());
  plugin::saveRun(workspace, registry, answer.run, host.progress());
  if (registry != nullptr && !(options.csv.empty() && options.json.empty()))
    registry->audit("export", "priority", options.unlock.purpose);

  if (!options.json.empty()) host.write(options.json, answer.json + "\n");
  if (!options.csv.empty()) host.write(options.csv, priorityCsv(answer.run.priority));
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

class Evacuation : public plugin::Plugin {
 public:
  std::string id() const override { return "evacuation"; }
  void addCommands(CLI::App& app, plugin::Host& host) const override {
    auto options = std::make_shared<Options>();
    PriorityRequest& request = options->request;
    CLI::App* command = app.add_subcommand("priority", text("Whom to help first in an evacuation, and why"));
    command->add_option("workspace", options->workspace, text("Workspace file"))->required();
    command->add_option("--hazard", request.hazard, text("Hazards: flood-max, flood-planned, landslide"))
        ->required();
    command->add_option("--rules", request.rules,
                        text("Rule file, or the name of one in data/rules/priority"));
    command->add_option("--profile", request.profile, text("Who walks: adult, elderly, wheelchair, winter"));
    command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
    command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
    plugin::addUnlockOptions(*command, options->unlock);
    command->callback([options, &host] { runPriority(*options, host); });
  }
};

}  // namespace

std::unique_ptr<plugin::Plugin> makePlugin() { return std::make_unique<Evacuation>(); }

}  // namespace michi::evacuation
