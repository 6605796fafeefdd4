#include "plugins/mobility/plugin.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "plugin/people.h"
#include "plugin/unlock.h"
#include "plugins/mobility/analysis.h"
#include "plugins/mobility/gap_area_answer.h"
#include "plugins/mobility/gap_files.h"
#include "plugins/mobility/journey_files.h"
#include "plugins/mobility/match_command.h"
#include "plugins/mobility/reach.h"
#include "plugins/mobility/report_command.h"
#include "plugins/mobility/scenario_command.h"
#include "plugins/mobility/site_answer.h"

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
  auto areas = computeReach(workspace, options.request, host.resources(), host.progress());
  if (options.out.ends_with(".gpkg")) return writeReach(workspace.crs(), options.request, areas, options.out);
  host.write(options.out, reachGeoJson(workspace.crs(), options.request, std::move(areas)));
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
  command
      ->add_option("--out", options->out,
                   text("File to write, .geojson or .gpkg, or - for GeoJSON on standard output"))
      ->required();
  command->callback([options, &host] { runReach(*options, host); });
}

struct GapOptions {
  GapRequest request;
  std::string workspace, json, csv, stops, changes, districts;
  plugin::UnlockOptions unlock;
};

void runGaps(const GapOptions& options, plugin::Host& host) {
  for (const std::string* file :
       {&options.json, &options.csv, &options.stops, &options.changes, &options.districts})
    if (*file == "-") host.keepOutputClean();
  auto workspace = store::Workspace::open(
      options.workspace, options.unlock.user.empty() ? store::Access::ReadOnly : store::Access::ReadWrite);
  auto unlocked = plugin::unlockIfAsked(workspace, options.unlock, host);
  store::Registry* registry = unlocked ? &*unlocked : nullptr;
  const GapAnswer answer =
      computeGaps(workspace, registry, options.request, host.resources(), host.progress());
  if (registry != nullptr && !options.csv.empty()) registry->audit("export", "gaps", options.unlock.purpose);
  if (!options.json.empty()) host.write(options.json, gapJson(answer));
  if (!options.csv.empty()) host.write(options.csv, gapPointsCsv(answer));
  if (!options.stops.empty()) host.write(options.stops, gapStopsCsv(answer));
  if (!options.changes.empty()) host.write(options.changes, gapChangesCsv(answer));
  if (!options.districts.empty())
    host.write(options.districts, gapDistrictsCsv(answer, plugin::Districts(workspace.districts())));
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

void addGaps(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<GapOptions>();
  GapRequest& request = options->request;
  CLI::App* command =
      app.add_subcommand("gaps", text("Who has no bus within reach, or one that hardly runs"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("--feed", request.feeds,
                      text("Names of timetables, such as a,b (those in force, where none is named)"));
  command->add_option("--day", request.day, text("weekday, saturday, sunday or a date such as 2026-11-24"));
  command->add_option("--within", request.within,
                      text("How far a stop may be along the road: 300m, 500m, 1km"));
  command->add_option("--min-trips", request.minTrips, text("Fewer trips a day and direction are too few"))
      ->check(CLI::Range(1, 1000));
  command->add_option("--profile", request.profile, whoWalks());
  command->add_option("--points", request.points, text("Whom to count: needs, population or auto (both)"))
      ->check(CLI::IsMember({"auto", "needs", "population"}));
  command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
  command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
  command->add_option("--before", request.before, text("Names of an older edition, to compare with"));
  command->add_option("--changes", options->changes,
                      text("Write CSV of the stops that changed since then to a file, or -"));
  command->add_option("--stops", options->stops,
                      text("Write CSV of the stops and their buses by day to a file, or -"));
  command->add_option("--districts", options->districts,
                      text("Write CSV by district and kind of day to a file, or -"));
  plugin::addUnlockOptions(*command, options->unlock);
  command->callback([options, &host] { runGaps(*options, host); });
}

struct GapAreaOptions {
  GapAreaRequest request;
  std::string workspace, json, csv, geoJson;
  plugin::UnlockOptions unlock;
};

void runGapAreas(const GapAreaOptions& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-" || options.geoJson == "-") host.keepOutputClean();
  auto workspace = store::Workspace::open(
      options.workspace, options.unlock.user.empty() ? store::Access::ReadOnly : store::Access::ReadWrite);
  auto unlocked = plugin::unlockIfAsked(workspace, options.unlock, host);
  store::Registry* registry = unlocked ? &*unlocked : nullptr;
  const GapAreaAnswer answer =
      computeGapAreas(workspace, registry, options.request, host.resources(), host.progress());
  if (registry != nullptr && !(options.csv.empty() && options.geoJson.empty()))
    registry->audit("export", "gap-areas", options.unlock.purpose);
  if (!options.json.empty()) host.write(options.json, answer.json);
  if (!options.csv.empty()) host.write(options.csv, answer.csv);
  if (!options.geoJson.empty()) host.write(options.geoJson, answer.geoJson);
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

void addGapAreas(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<GapAreaOptions>();
  GapAreaRequest& request = options->request;
  CLI::App* command =
      app.add_subcommand("gap-areas", text("Where people have nothing near: areas, the worst first"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("--to", request.to, text("Kinds of facility, such as shop,clinic"))->required();
  command->add_option("--within", request.within, text("Limit along the road: 500m, 1.2km"));
  command->add_option("--join", request.join,
                      text("Homes no farther from each other along the road are one area (500m)"));
  command->add_option("--least", request.least, text("Leave out areas of fewer people (1)"))
      ->check(CLI::Range(0.0, 1e6));
  command->add_option("--profile", request.profile, whoWalks());
  command->add_option("--points", request.points, text("Whom to count: needs, population or auto (both)"))
      ->check(CLI::IsMember({"auto", "needs", "population"}));
  command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
  command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
  command->add_option("--geojson", options->geoJson,
                      text("Write the areas as GeoJSON to a file, or - for standard output"));
  plugin::addUnlockOptions(*command, options->unlock);
  command->callback([options, &host] { runGapAreas(*options, host); });
}

struct JourneyOptions {
  JourneyRequest request;
  std::string workspace, json, csv, districts;
  plugin::UnlockOptions unlock;
};

void runJourneys(const JourneyOptions& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-" || options.districts == "-") host.keepOutputClean();
  auto workspace = store::Workspace::open(
      options.workspace, options.unlock.user.empty() ? store::Access::ReadOnly : store::Access::ReadWrite);
  auto unlocked = plugin::unlockIfAsked(workspace, options.unlock, host);
  store::Registry* registry = unlocked ? &*unlocked : nullptr;
  const JourneyAnswer answer =
      computeJourneys(workspace, registry, options.request, host.resources(), host.progress());
  if (registry != nullptr && !options.csv.empty())
    registry->audit("export", "journeys", options.unlock.purpose);
  if (!options.json.empty()) host.write(options.json, journeyJson(answer));
  if (!options.csv.empty()) host.write(options.csv, journeyCsv(answer));
  if (!options.districts.empty())
    host.write(options.districts, journeyDistrictsCsv(answer, plugin::Districts(workspace.districts())));
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

void addJourneys(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<JourneyOptions>();
  JourneyRequest& request = options->request;
  CLI::App* command =
      app.add_subcommand("journeys", text("Who can get to the doctor or a shop and back by bus"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("--to", request.to, text("Kind of facility, such as clinic"))->required();
  command->add_option("--feed", request.feeds,
                      text("Names of timetables, such as a,b (those in force, where none is named)"));
  command->add_option("--day", request.day,
                      text("weekday, saturday, sunday, a date such as 2026-11-24, or all: the three side by "
                           "side"));
  command->add_option("--leave-after", request.leaveAfter,
                      text("When one leaves home at the earliest (8:00, to a shop 9:00)"));
  command->add_option("--arrive-by", request.arriveBy,
                      text("When one has to be there (10:30, in a shop 12:00)"));
  command->add_option("--stay", request.stay, text("How long one stays (60min)"));
  command->add_option("--home-by", request.homeBy,
                      text("When one has to be home again (14:00, from a shop 16:00)"));
  command->add_option("--walk", request.walk, text("The longest walk to or from a stop (15min)"));
  command->add_option("--profile", request.profile, whoWalks());
  command->add_option("--points", request.points, text("Whom to count: needs, population or auto (both)"))
      ->check(CLI::IsMember({"auto", "needs", "population"}));
  command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
  command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
  command->add_option("--districts", options->districts,
                      text("Write CSV by district and kind of day to a file, or -"));
  plugin::addUnlockOptions(*command, options->unlock);
  command->callback([options, &host] { runJourneys(*options, host); });
}

struct SiteOptions {
  SiteRequest request;
  std::string workspace, json, csv, schedule;
  plugin::UnlockOptions unlock;
};

void runSites(const SiteOptions& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-" || options.schedule == "-") host.keepOutputClean();
  if (options.request.model != "lscp" && options.request.count == 0)
    throw Error(ErrorKind::BadInput, text("Say how many sites there may be: --count 8."));
  if (!options.schedule.empty() && options.request.vehicles == 0)
    throw Error(ErrorKind::BadInput, text("A timetable needs vehicles: --vehicles 2."));
  auto workspace = store::Workspace::open(
      options.workspace, options.unlock.user.empty() ? store::Access::ReadOnly : store::Access::ReadWrite);
  auto unlocked = plugin::unlockIfAsked(workspace, options.unlock, host);
  const SiteAnswer answer = computeSites(workspace, unlocked ? &*unlocked : nullptr, options.request,
                                         host.resources(), host.progress());
  if (!options.json.empty()) host.write(options.json, answer.json);
  if (!options.csv.empty()) host.write(options.csv, answer.csv);
  if (!options.schedule.empty()) host.write(options.schedule, answer.scheduleCsv);
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

void addSiteConditions(CLI::App& command, SiteOptions& options) {
  SiteRequest& request = options.request;
  command
      .add_option("--weigh", request.weigh,
                  text("What counts: people, elderly (65 and more without a car) or homes"))
      ->check(CLI::IsMember({"people", "elderly", "homes"}));
  command.add_option("--capacity", request.capacity,
                     text("People that a site can serve: 300, or 300,KEY=80 (mclp, pmedian)"));
  command
      .add_option("--fair", request.fairness,
                  text("worst: the former municipality that is served worst is served best (mclp)"))
      ->check(CLI::IsMember({"worst"}));
  command.add_option("--at-least", request.atLeast, text("Sites in each former municipality at least"));
  command.add_option("--at-most", request.atMost, text("Sites in each former municipality at most"));
  command
      .add_option("--vehicles", request.vehicles,
                  text("Plan a week for as many vehicles that stop at the sites"))
      ->check(CLI::Range(1, 100));
  command.add_option("--stops-a-day", request.stopsADay, text("Stops of a vehicle on a day (4)"))
      ->check(CLI::Range(1, 50));
  command.add_option("--visits", request.visits, text("How often a week each site is served (1)"))
      ->check(CLI::Range(1, 7));
  command.add_option("--start", request.start,
                     text("Key of the facility where vehicles start and end (the most central site)"));
  command.add_option("--schedule", options.schedule, text("Write CSV of the week to a file, or -"));
}

void addSites(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<SiteOptions>();
  SiteRequest& request = options->request;
  CLI::App* command =
      app.add_subcommand("sites", text("Where to place support so that as many as possible are near"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command
      ->add_option(
          "--model", request.model,
          text("mclp: most people within the limit; pmedian: least way for all together; lscp: the fewest "
               "sites for everybody; pcentre: the farthest way is shortest"))
      ->check(CLI::IsMember({"mclp", "pmedian", "lscp", "pcentre"}));
  request.count = 0;
  command->add_option("--count", request.count, text("How many sites (not with lscp)"))
      ->check(CLI::Range(1, 10000));
  command->add_option("--within", request.within, text("Limit along the road: 500m, 1.2km or 15min"));
  command
      ->add_option("--candidates", request.candidates,
                   text("What may be taken: kinds of facility such as public_hall,salon; districts; "
                        "crossroads:500m; mesh; layer:NAME; file:PATH"))
      ->required();
  command->add_option("--existing", request.existing,
                      text("Kinds that serve already, such as shop: who is near one needs no site"));
  command->add_option("--force", request.forced, text("Candidates that are taken in any case"));
  command->add_option("--bar", request.barred, text("Candidates that are not taken"));
  command->add_option("--profile", request.profile, whoWalks());
  command->add_option("--points", request.points, text("Whom to count: needs, population or auto (both)"))
      ->check(CLI::IsMember({"auto", "needs", "population"}));
  command->add_option("--seconds", request.seconds, text("How long to search at most (5)"))
      ->check(CLI::Range(0, 3600));
  addSiteConditions(*command, *options);
  command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
  command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
  plugin::addUnlockOptions(*command, options->unlock);
  command->callback([options, &host] { runSites(*options, host); });
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
    addGaps(app, host);
    addGapAreas(app, host);
    addJourneys(app, host);
    addSites(app, host);
    addReport(app, host);
    addMatchCommands(app, host);
    addScenario(app, host);
  }
};

}  // namespace

std::unique_ptr<plugin::Plugin> makePlugin() { return std::make_unique<Mobility>(); }

}  // namespace michi::mobility
