#include "plugins/mobility/scenario_command.h"

#include <CLI/CLI.hpp>
#include <charconv>

#include "base/error.h"
#include "base/text.h"
#include "geo/crs.h"
#include "plugin/people.h"
#include "plugin/unlock.h"
#include "plugins/mobility/scenario_answer.h"

namespace michi::mobility {
namespace {

using store::Access;
using store::Workspace;

constexpr const char* kLonLat = "EPSG:4326";

/// "food,あおば,141.14,39.14" in its parts; `count` of them.
std::vector<std::string> partsOf(const std::string& words, std::size_t count, const char* form) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= words.size();) {
    const std::size_t end = std::min(words.find(',', begin), words.size());
    parts.push_back(words.substr(begin, end - begin));
    begin = end + 1;
  }
  if (parts.size() == count) return parts;
  throw Error(ErrorKind::BadInput, text("“%1” is not written like %2.", words, form));
}

double degrees(const std::string& words) {
  double value = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
  if (error != std::errc() || end != words.data() + words.size())
    throw Error(ErrorKind::BadInput, text("“%1” is no longitude or latitude.", words));
  return value;
}

geo::Point placeOf(const Workspace& workspace, const std::string& longitude, const std::string& latitude) {
  return geo::Transform(kLonLat, workspace.crs()).apply({degrees(longitude), degrees(latitude)});
}

/// "feed/route": the id may hold slashes itself.
void setOfFeed(Change& change, const std::string& words) {
  const std::size_t slash = words.find('/');
  if (slash == std::string::npos)
    throw Error(ErrorKind::BadInput, text("“%1” is not written like %2.", words, "FEED/ID"));
  change.feed = words.substr(0, slash);
  change.key = words.substr(slash + 1);
}

/// What is asked for in words; each may be given several times.
struct ChangeOptions {
  std::string workspace, name, note;
  std::vector<std::string> close, add, move, mobile, drop, thin, moveStop, road;
  bool winter = false, removeLast = false;
  std::size_t remove = 0;  // number from 1
};

std::vector<Change> changesOf(const Workspace& workspace, const ChangeOptions& options) {
  using Kind = Change::Kind;
  std::vector<Change> changes;
  for (const std::string& key : options.close) changes.push_back({Kind::CloseFacility, key});
  for (const std::string& words : options.add) {
    const auto parts = partsOf(words, 4, "KIND,NAME,LON,LAT");
    changes.push_back(
        {Kind::AddFacility, {}, {}, parts[0], parts[1], placeOf(workspace, parts[2], parts[3])});
  }
  for (const std::string& words : options.move) {
    const auto parts = partsOf(words, 3, "KEY,LON,LAT");
    changes.push_back({Kind::MoveFacility, parts[0], {}, {}, {}, placeOf(workspace, parts[1], parts[2])});
  }
  for (const std::string& words : options.mobile) {
    const auto parts = partsOf(words, 5, "KIND,NAME,LON,LAT,mon+thu");
    changes.push_back({Kind::MobileShop,
                       {},
                       {},
                       parts[0],
                       parts[1],
                       placeOf(workspace, parts[2], parts[3]),
                       weekdaysFrom(parts[4])});
  }
  for (const std::string& words : options.drop)
    setOfFeed(changes.emplace_back(Change{Kind::DropRoute}), words);
  for (const std::string& words : options.thin) {
    const auto parts = partsOf(words, 2, "FEED/ROUTE,2");
    Change& change = changes.emplace_back(Change{Kind::ThinRoute});
    setOfFeed(change, parts[0]);
    change.keepEvery = static_cast<int>(degrees(parts[1]));
  }
  for (const std::string& words : options.moveStop) {
    const auto parts = partsOf(words, 3, "FEED/STOP,LON,LAT");
    Change& change = changes.emplace_back(Change{Kind::MoveStop});
    setOfFeed(change, parts[0]);
    change.at = placeOf(workspace, parts[1], parts[2]);
  }
  for (const std::string& words : options.road) {
    const auto parts = partsOf(words, 2, "LON,LAT");
    changes.push_back({Kind::CloseRoad, {}, {}, {}, {}, placeOf(workspace, parts[0], parts[1])});
  }
  if (options.winter) changes.push_back({Kind::Winter});
  for (const Change& change : changes) requireSense(change);
  return changes;
}

void writeNew(const ChangeOptions& options, plugin::Host& host) {
  auto workspace = Workspace::open(options.workspace, Access::ReadWrite);
  Scenario scenario{options.name, options.note, changesOf(workspace, options), baseOf(workspace), 0};
  workspace.saveDocument(documentOf(scenario));
  host.say(text("The scenario “%1” is kept, with %2 changes.", scenario.name, scenario.changes.size()));
}

void takeAway(Scenario& scenario, std::size_t number) {
  if (number < 1 || number > scenario.changes.size())
    throw Error(ErrorKind::NotFound, text("“%1” has no change %2.", scenario.name, number));
  scenario.changes.erase(scenario.changes.begin() + static_cast<std::ptrdiff_t>(number - 1));
}

void writeChange(const ChangeOptions& options, plugin::Host& host) {
  auto workspace = Workspace::open(options.workspace, Access::ReadWrite);
  Scenario scenario = scenarioByName(workspace, options.name);
  if (options.remove > 0) takeAway(scenario, options.remove);
  const auto added = changesOf(workspace, options);
  if (added.empty() && options.remove == 0 && options.note.empty())
    throw Error(ErrorKind::BadInput, text("No change is given."), {},
                text("See: michi scenario change --help"));
  for (const Change& change : added) addTo(scenario, change);
  if (!options.note.empty()) scenario.note = options.note;
  scenario.base = baseOf(workspace);
  workspace.saveDocument(documentOf(scenario));
  host.say(text("The scenario “%1” is kept, with %2 changes.", scenario.name, scenario.changes.size()));
}

void list(const ChangeOptions& options, plugin::Host& host) {
  const auto workspace = Workspace::open(options.workspace, Access::ReadOnly);
  std::vector<std::string> warnings;
  const ChangeWords words(workspace, host.resources());
  for (const Scenario& scenario : scenariosOf(workspace, warnings)) {
    if (!options.name.empty() && scenario.name != options.name) continue;
    host.say(scenario.note.empty() ? scenario.name : scenario.name + " — " + scenario.note);
    for (std::size_t i = 0; i < scenario.changes.size(); ++i)
      host.say("  " + std::to_string(i + 1) + ". " + words.of(scenario.changes[i]));
  }
  for (const std::string& warning : warnings) host.warn(warning);
}

void remove(const ChangeOptions& options, plugin::Host& host) {
  auto workspace = Workspace::open(options.workspace, Access::ReadWrite);
  workspace.removeDocument(documentOf(scenarioByName(workspace, options.name)));
  host.say(text("The scenario “%1” is removed.", options.name));
}

struct CompareOptions {
  StudyRequest request;
  std::vector<std::string> names;
  std::string workspace, json, csv, districts;
  plugin::UnlockOptions unlock;
};

std::vector<Scenario> wanted(const Workspace& workspace, const std::vector<std::string>& names,
                             plugin::Host& host) {
  std::vector<Scenario> scenarios;
  scenarios.reserve(names.size());
  for (const std::string& name : names) scenarios.push_back(scenarioByName(workspace, name));
  if (!names.empty()) return scenarios;
  std::vector<std::string> warnings;
  scenarios = scenariosOf(workspace, warnings);
  for (const std::string& warning : warnings) host.warn(warning);
  if (scenarios.empty())
    throw Error(ErrorKind::NotFound, text("There is no scenario yet."), {},
                text("Write one first: michi scenario new WORKSPACE NAME"));
  return scenarios;
}

void compare(const CompareOptions& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-" || options.districts == "-") host.keepOutputClean();
  auto workspace =
      Workspace::open(options.workspace, options.unlock.user.empty() ? Access::ReadOnly : Access::ReadWrite);
  auto unlocked = plugin::unlockIfAsked(workspace, options.unlock, host);
  store::Registry* registry = unlocked ? &*unlocked : nullptr;
  const auto scenarios = wanted(workspace, options.names, host);
  const ScenarioStudy study(workspace, registry, options.request, host.resources(), host.progress());
  std::vector<ScenarioOutcome> outcomes;
  outcomes.reserve(scenarios.size());
  for (const Scenario& scenario : scenarios) outcomes.push_back(study.outcomeOf(scenario));
  const ComparisonAnswer answer = compareScenarios(study, outcomes);
  if (registry != nullptr && !options.csv.empty())
    registry->audit("export", "scenarios", options.unlock.purpose);
  if (!options.json.empty()) host.write(options.json, answer.json);
  if (!options.csv.empty()) host.write(options.csv, answer.pointsCsv);
  if (!options.districts.empty()) host.write(options.districts, answer.districtsCsv);
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

CLI::App* addCommand(CLI::App& group, const char* name, const std::string& what, ChangeOptions& options) {
  CLI::App* command = group.add_subcommand(name, what);
  command->add_option("workspace", options.workspace, text("Workspace file"))->required();
  return command;
}

void addChangeOptions(CLI::App& command, ChangeOptions& options) {
  command.add_option("--note", options.note, text("What it is about"));
  command.add_option("--close-facility", options.close, text("Key of a facility that closes"));
  command.add_option("--add-facility", options.add, text("A new facility: KIND,NAME,LON,LAT"));
  command.add_option("--move-facility", options.move, text("A facility that moves: KEY,LON,LAT"));
  command.add_option("--mobile-shop", options.mobile,
                     text("A mobile shop and its days: KIND,NAME,LON,LAT,mon+thu"));
  command.add_option("--drop-route", options.drop, text("A bus route that ends: FEED/ROUTE"));
  command.add_option("--thin-route", options.thin,
                     text("A bus route of whose runs one in so many stays: FEED/ROUTE,2"));
  command.add_option("--move-stop", options.moveStop, text("A stop that moves: FEED/STOP,LON,LAT"));
  command.add_option("--close-road", options.road,
                     text("A road that is closed, from crossing to crossing: LON,LAT"));
  command.add_flag("--winter", options.winter, text("Everybody walks on snow"));
}

void addCompare(CLI::App& group, plugin::Host& host) {
  auto options = std::make_shared<CompareOptions>();
  StudyRequest& request = options->request;
  CLI::App* command =
      group.add_subcommand("compare", text("Who gains and who loses by scenarios, side by side"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("names", options->names, text("Scenarios (all, where none is named)"));
  command->add_option("--to", request.to, text("Kinds of facility, such as shop,clinic"));
  command->add_option("--within", request.within, text("Limit along the road: 500m, 1.2km or 15min"));
  command->add_option("--profile", request.profile, text("Who walks: adult, elderly, walker, wheelchair"));
  command->add_option("--points", request.points, text("Whom to count: needs, population or auto (both)"))
      ->check(CLI::IsMember({"auto", "needs", "population"}));
  command->add_option("--day", request.day, text("weekday, saturday, sunday or a date such as 2026-11-24"));
  command->add_option("--to-stop", request.toStop,
                      text("How far a stop may be along the road: 300m, 500m, 1km"));
  command->add_option("--min-trips", request.minTrips, text("Fewer trips a day and direction are too few"))
      ->check(CLI::Range(1, 1000));
  command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
  command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
  command->add_option("--districts", options->districts, text("Write CSV by district to a file, or -"));
  plugin::addUnlockOptions(*command, options->unlock);
  command->callback([options, &host] { compare(*options, host); });
}

}  // namespace

void addScenario(CLI::App& app, plugin::Host& host) {
  CLI::App* group = app.add_subcommand("scenario", text("What if: changes over the city as it is"));
  group->require_subcommand(1);
  auto options = std::make_shared<ChangeOptions>();
  const auto name = [&](CLI::App* command) {
    return command->add_option("name", options->name, text("The scenario's name"));
  };
  CLI::App* added = addCommand(*group, "new", text("Writes a scenario"), *options);
  name(added)->required();
  addChangeOptions(*added, *options);
  added->callback([options, &host] { writeNew(*options, host); });
  CLI::App* changed =
      addCommand(*group, "change", text("Adds changes to a scenario or takes one away"), *options);
  name(changed)->required();
  addChangeOptions(*changed, *options);
  changed->add_option("--remove", options->remove, text("Number of the change to take away, from 1"));
  changed->callback([options, &host] { writeChange(*options, host); });
  CLI::App* listed = addCommand(*group, "list", text("Scenarios and their changes"), *options);
  name(listed);
  listed->callback([options, &host] { list(*options, host); });
  CLI::App* removed = addCommand(*group, "remove", text("Removes a scenario"), *options);
  name(removed)->required();
  removed->callback([options, &host] { remove(*options, host); });
  addCompare(*group, host);
}

}  // namespace michi::mobility
