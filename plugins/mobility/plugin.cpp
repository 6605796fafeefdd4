#include "plugins/mobility/plugin.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "plugin/people.h"
#include "plugin/unlock.h"
#include "plugins/mobility/analysis.h"
#include "plugins/mobility/reach.h"

namespace michi::mobility {
namespace {

std::string whoWalks() {
  return text(
      "Who walks: adult, elderly, walker, wheelchair; on snow: adult-winter, winter, walker-winter, "
      "wheelchair-winter");
}

struct Options {
  CoverageRequest request;
  std::string workspace, json, csv, groups;
  plugin::UnlockOptions unlock;
};

void runCoverage(const Options& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-" || options.groups == "-") host.keepOutputClean();
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
  if (!options.groups.empty()) host.write(options.groups, answer.groupsCsv);
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

struct ReachOptions {
  ReachRequest request;
  std::string workspace, out;
};

void runReach(const ReachOptions& options, plugin::Host& host) {
  if (options.out == "-") host.keepOutputClean();
  const auto workspace = store::Workspace::open(options.workspace, store::Access::ReadOnly);
  host.write(options.out, reachGeoJson(workspace, options.request, host.resources(), host.progress()));
}

void addReach(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<ReachOptions>();
  ReachRequest& request = options->request;
  CLI::App* command =
      app.add_subcommand("reach", text("The area from which a shop, a clinic … can be walked to"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("--to", request.to, text("Kinds of facility, such as shop,clinic"))->required();
  command->add_option("--within", request.within, text("Limit along the road: 500m, 1.2km or 15min"))
      ->required();
  command->add_option("--profile", request.profile, whoWalks());
  command->add_option("--width", request.width, text("How far to either side of the roads, in metres"));
  command->add_option("--out", options->out, text("GeoJSON file to write, or - for standard output"))
      ->required();
  command->callback([options, &host] { runReach(*options, host); });
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
    command->add_option("--profile", request.profile, whoWalks());
    command->add_option("--points", request.points, text("Whom to count: needs, population or auto (both)"))
        ->check(CLI::IsMember({"auto", "needs", "population"}));
    command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
    command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
    command->add_option("--groups", options->groups,
                        text("Write CSV by district, council and former municipality to a file, or -"));
    command->add_option("--bands", request.bands,
                        text("Ends of the bands to count in, such as 250m,500m,1km"));
    plugin::addUnlockOptions(*command, options->unlock);
    command->callback([options, &host] { runCoverage(*options, host); });
    addReach(app, host);
  }
};

}  // namespace

std::unique_ptr<plugin::Plugin> makePlugin() { return std::make_unique<Mobility>(); }

}  // namespace michi::mobility
