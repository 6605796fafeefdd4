#include "plugins/mobility/plugin.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "plugin/people.h"
#include "plugin/unlock.h"
#include "plugins/mobility/analysis.h"

namespace michi::mobility {
namespace {

struct Options {
  CoverageRequest request;
  std::string workspace, json, csv;
  plugin::UnlockOptions unlock;
};

void runCoverage(const Options& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-") host.keepOutputClean();
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto unlocked = plugin::unlockIfAsked(workspace, options.unlock, host);
  store::Registry* registry = unlocked ? &*unlocked : nullptr;
  const CoverageAnswer answer = computeCoverage(workspace, registry, options.request, host.resources(),
                                                host.programVersion(), host.progress());
  plugin::saveRun(workspace, registry, answer.run, host.progress());
  if (registry != nullptr && !options.csv.empty())
    registry->audit("export", "coverage", options.unlock.purpose);

  if (!options.json.empty())
    host.write(options.json, nlohmann::ordered_json::parse(answer.run.summary).dump(2) + "\n");
  if (!options.csv.empty()) host.write(options.csv, coverageCsv(answer));
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

class Mobility : public plugin::Plugin {
 public:
  std::string id() const override { return "mobility"; }
  void addCommands(CLI::App& app, plugin::Host& host) const override {
    auto options = std::make_shared<Options>();
    CoverageRequest& request = options->request;
    CLI::App* command =
        app.add_subcommand("coverage", text("Who can walk to a shop, a clinic …, by district"));
    command->add_option("workspace", options->workspace, text("Workspace file"))->required();
    command->add_option("--to", request.to, text("Kinds of facility, such as shop,clinic"))->required();
    command->add_option("--within", request.within, text("Limit along the road: 500m, 1.2km or 15min"))
        ->required();
    command->add_option("--profile", request.profile, text("Who walks: adult, elderly, wheelchair, winter"));
    command->add_option("--points", request.points, text("Whom to count: needs, population or auto (both)"))
        ->check(CLI::IsMember({"auto", "needs", "population"}));
    command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
    command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
    plugin::addUnlockOptions(*command, options->unlock);
    command->callback([options, &host] { runCoverage(*options, host); });
  }
};

}  // namespace

std::unique_ptr<plugin::Plugin> makePlugin() { return std::make_unique<Mobility>(); }

}  // namespace michi::mobility
