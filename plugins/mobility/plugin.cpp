#include "plugins/mobility/plugin.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/analysis.h"
#include "plugin/people.h"
#include "plugin/text_table.h"
#include "plugin/unlock.h"
#include "plugins/mobility/coverage.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
  std::string workspace, to, within, profile = "elderly", points = "auto", json, csv;
  plugin::UnlockOptions unlock;
};

struct Inputs {
  plugin::Districts districts;
  plugin::People people;
  std::vector<Demand> demands;
  std::vector<KindOfPlace> kinds;
  std::vector<std::string> kindLabels;
  std::vector<std::string> districtCodes;
};

std::vector<Demand> demandsOf(const plugin::People& people, const plugin::Districts& districts) {
  std::vector<Demand> demands;
  for (const auto& point : people.points) {
    demands.push_back(
        {point.key, point.position, point.weight, districts.codeOf(districts.indexAt(point.position)), 0});
  }
  return demands;
}

/// The latest year at or before the workspace's newest census that every cell has: cells without people are
/// The mesh of its first year: the census, before the projections.
struct Census {
  std::optional<int> year;
  std::vector<Demand> cells;  // without those that nobody lives in
};

Census census(const store::Workspace& workspace, const plugin::Districts& districts) {
  Census result;
  const auto cells = workspace.population();
  for (const auto& cell : cells) result.year = std::min(result.year.value_or(cell.year), cell.year);
  for (const auto& cell : cells) {
    if (cell.year != result.year || cell.total <= 0) continue;
    const geo::Box box = cell.area.bounds();
    const double looseness = std::hypot(box.width(), box.height()) / 2;
    result.cells.push_back({cell.meshId, box.centre(), cell.total,
                            districts.codeOf(districts.indexAt(box.centre())), looseness});
  }
  return result;
}

std::vector<KindOfPlace> placesOf(const store::Workspace& workspace, const catalog::FacilityKinds& known,
                                  const std::vector<std::string>& asked) {
  std::vector<KindOfPlace> result;
  for (const std::string& kind : asked) {
    KindOfPlace& places = result.emplace_back();
    places.kind = kind;
    for (const auto& facility : workspace.facilities(known.expand(kind))) {
      places.places.push_back({facility.key, facility.position});
    }
    if (places.places.empty()) {
      throw Error(ErrorKind::NotFound, text("The workspace has no facility of the kind “%1”.", kind), {},
                  text("Import facilities first: michi import facilities FILE --into WORKSPACE"));
    }
  }
  return result;
}

Json number(double people) {
  return people == std::floor(people) && std::abs(people) < 1e15 ? Json(static_cast<std::int64_t>(people))
                                                                 : Json(people);
}

Json toJson(const Tally& tally) {
  return {{"within", number(tally.within)},
          {"beyond", number(tally.beyond)},
          {"unreachable", number(tally.unreachable)}};
}

Json toJson(const std::vector<Tally>& tallies, const std::vector<KindOfPlace>& kinds) {
  Json result = Json::object();
  for (std::size_t k = 0; k < kinds.size(); ++k) result[kinds[k].kind] = toJson(tallies[k]);
  return result;
}

Json toJson(const Coverage& coverage, const std::vector<KindOfPlace>& kinds) {
  Json districts = Json::object();
  for (const auto& [code, tallies] : coverage.districts) {
    districts[code.empty() ? "none" : code] = toJson(tallies, kinds);
  }
  return {{"totals", toJson(coverage.totals, kinds)}, {"districts", districts}};
}

std::string toCsv(const Coverage& coverage, const std::vector<Demand>& demands,
                  const std::vector<KindOfPlace>& kinds) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"point_id", "district_code", "kind", "facility_id", "distance_m",
                                   "minutes", "off_network_m", "reached"});
  for (std::size_t i = 0; i < demands.size(); ++i) {
    for (std::size_t k = 0; k < kinds.size(); ++k) {
      const CoverageLine& line = coverage.lines[k][i];
      csv.row(std::vector<std::string>{
          demands[i].key, demands[i].district, kinds[k].kind,
          line.place < 0 ? std::string() : kinds[k].places[static_cast<std::size_t>(line.place)].key,
          plugin::decimalOrNothing(line.distance, 2), plugin::decimalOrNothing(line.minutes, 2),
          plugin::decimalOrNothing(line.offNetwork, 2), word(line.reached)});
    }
  }
  return csv.content();
}

void addRows(store::Run& run, const Coverage& coverage, const std::vector<Demand>& demands,
             const std::vector<KindOfPlace>& kinds) {
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    for (std::size_t i = 0; i < demands.size(); ++i) {
      const CoverageLine& line = coverage.lines[k][i];
      const std::string facility =
          line.place < 0 ? std::string() : kinds[k].places[static_cast<std::size_t>(line.place)].key;
      run.coverage.push_back({demands[i].key, demands[i].district, kinds[k].kind, facility, line.distance,
                              line.minutes, line.offNetwork, word(line.reached), demands[i].weight,
                              demands[i].position});
    }
  }
}

/// "食料品店まで歩いて500m以内で行けない世帯は…": the one sentence of a result.
void sayResult(const Coverage& coverage, const Inputs& inputs, const Options& options, plugin::Host& host) {
  for (std::size_t k = 0; k < inputs.kinds.size(); ++k) {
    const Tally& total = coverage.totals[k];
    const double out = total.beyond + total.unreachable;
    const double share = total.all() > 0 ? 100 * out / total.all() : 0;
    host.say(text("%1: %2 of %3 (%4 %) cannot walk there within %5; of these, %6 are reached by no road.",
                  inputs.kindLabels[k], withSeparators(std::llround(out)),
                  withSeparators(std::llround(total.all())), plugin::decimal(share, 1), options.within,
                  withSeparators(std::llround(total.unreachable))));
    std::string worst;
    double most = 0;
    for (const auto& [code, tallies] : coverage.districts) {
      const double people = tallies[k].beyond + tallies[k].unreachable;
      if (!code.empty() && people > most) most = people, worst = code;
    }
    if (most > 0)
      host.say(
          text("  Most in %1: %2.", inputs.districts.byCode(worst).name, withSeparators(std::llround(most))));
  }
}

void warnOfResult(const Coverage& coverage, const Inputs& inputs, plugin::Host& host) {
  if (coverage.demandsOffRoad > 0) {
    host.warn(text("%1 points lie too far from any road; they count as unreachable, not as near.",
                   withSeparators(coverage.demandsOffRoad)));
  }
  for (std::size_t k = 0; k < inputs.kinds.size(); ++k) {
    if (coverage.placesOffRoad[k] > 0) {
      host.warn(text("%1: %2 places lie too far from any road and were left out.", inputs.kindLabels[k],
                     coverage.placesOffRoad[k]));
    }
  }
  const auto outside = coverage.districts.find("");
  if (outside != coverage.districts.end() && !outside->second.empty() && outside->second[0].all() > 0) {
    host.warn(text("%1 people lie in no district; they are listed under “none”.",
                   withSeparators(std::llround(outside->second[0].all()))));
  }
}

Inputs readInputs(const store::Workspace& workspace, const store::Registry* registry, const Options& options,
                  const plugin::Host& host) {
  const auto known = catalog::FacilityKinds::read(host.resources() + "/data/rules/facility_kinds.toml");
  Inputs inputs{plugin::Districts(workspace.districts()), {}, {}, {}, {}, {}};
  inputs.kinds = placesOf(workspace, known, plugin::splitList(options.to));
  for (const KindOfPlace& kind : inputs.kinds) {
    const catalog::FacilityKind* found = known.find(kind.kind);
    inputs.kindLabels.push_back(inUserLanguage(found->labelJa, found->labelEn));
  }
  for (const auto& district : inputs.districts.all()) inputs.districtCodes.push_back(district.code);
  if (options.points != "population") {
    inputs.people = registry != nullptr ? plugin::householdsOf(*registry, host.resources())
                                        : plugin::needPointsOf(workspace);
    inputs.demands = demandsOf(inputs.people, inputs.districts);
  }
  return inputs;
}

void runCoverage(const Options& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-") host.keepOutputClean();
  const plugin::Limit limit = plugin::parseLimit(options.within);
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto unlocked = plugin::unlockIfAsked(workspace, options.unlock, host);
  store::Registry* registry = unlocked ? &*unlocked : nullptr;
  Inputs inputs = readInputs(workspace, registry, options, host);
  const auto walking = plugin::openWalking(workspace, host.resources(), options.profile, limit.by);
  const auto [year, cells] = options.points == "needs" ? Census() : census(workspace, inputs.districts);
  if (inputs.demands.empty() && cells.empty()) {
    throw Error(ErrorKind::NotFound,
                text("The workspace has neither need points nor population: there is nobody to cover."), {},
                text("Import points or population first."));
  }

  host.progress().step(0.2, text("Computing coverage"));
  const bool hasNeeds = !inputs.demands.empty();
  const std::vector<Demand>& main = hasNeeds ? inputs.demands : cells;
  const auto coverOf = [&](const std::vector<Demand>& demands) {
    return cover(walking->metric, demands, inputs.kinds, limit.value, inputs.districtCodes, 0);
  };
  const Coverage coverage = coverOf(main);

  Json json = toJson(coverage, inputs.kinds);
  json["points"] = !hasNeeds ? "population" : inputs.people.areHouseholds ? "households" : "needs";
  json["within"] = options.within;
  json["profile"] = options.profile;
  store::Run run;
  addRows(run, coverage, main, inputs.kinds);
  if (hasNeeds && !cells.empty()) {
    const Coverage ofCells = coverOf(cells);
    json["population"] = toJson(ofCells, inputs.kinds);
    json["population"]["year"] = *year;
    addRows(run, ofCells, cells, inputs.kinds);
  }
  run.kind = "coverage";
  run.program = host.programVersion();
  run.parameters = Json{
      {"to", options.to},
      {"within", options.within},
      {"profile", options.profile},
      {"points",
       options.points}}.dump();
  run.inputs = plugin::revisionsOf(
      workspace, std::vector<std::string>{"district", "road", "facility", "need_point", "population_mesh"});
  run.summary = json.dump();
  plugin::saveRun(workspace, registry, run, host);
  if (registry != nullptr && !options.csv.empty())
    registry->audit("export", "coverage", options.unlock.purpose);

  if (!options.json.empty()) host.write(options.json, json.dump(2) + "\n");
  if (!options.csv.empty()) host.write(options.csv, toCsv(coverage, main, inputs.kinds));
  sayResult(coverage, inputs, options, host);
  plugin::warnOfPeople(inputs.people, host);
  warnOfResult(coverage, inputs, host);
}

class Mobility : public plugin::Plugin {
 public:
  std::string id() const override { return "mobility"; }
  void addCommands(CLI::App& app, plugin::Host& host) const override {
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("coverage", text("Who can walk to a shop, a clinic …, by district"));
    command->add_option("workspace", options->workspace, text("Workspace file"))->required();
    command->add_option("--to", options->to, text("Kinds of facility, such as shop,clinic"))->required();
    command->add_option("--within", options->within, text("Limit along the road: 500m, 1.2km or 15min"))
        ->required();
    command->add_option("--profile", options->profile, text("Who walks: adult, elderly, wheelchair, winter"));
    command->add_option("--points", options->points, text("Whom to count: needs, population or auto (both)"))
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
