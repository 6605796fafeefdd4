#include "plugins/mobility/analysis.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/analysis.h"
#include "plugin/text_table.h"
#include "plugins/mobility/coverage.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/numbers.h"
#include "plugins/mobility/places.h"
#include "plugins/mobility/shares.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

struct Inputs {
  plugin::Districts districts;
  plugin::People people;
  std::vector<Demand> demands;
  std::vector<KindOfPlace> kinds;
  std::vector<std::string> kindLabels;
  std::vector<std::string> districtCodes;
};

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
void addSentences(const Coverage& coverage, const Inputs& inputs, const CoverageRequest& request,
                  std::vector<std::string>& sentences) {
  for (std::size_t k = 0; k < inputs.kinds.size(); ++k) {
    const Tally& total = coverage.totals[k];
    const double out = total.beyond + total.unreachable;
    const double share = total.all() > 0 ? 100 * out / total.all() : 0;
    sentences.push_back(
        text("%1: %2 of %3 (%4 %) cannot walk there within %5; of these, %6 are reached by no road.",
             inputs.kindLabels[k], withSeparators(std::llround(out)),
             withSeparators(std::llround(total.all())), plugin::decimal(share, 1),
             withinWords(request.within), withSeparators(std::llround(total.unreachable))));
    std::string worst;
    double most = 0;
    for (const auto& [code, tallies] : coverage.districts) {
      const double people = tallies[k].beyond + tallies[k].unreachable;
      if (!code.empty() && people > most) most = people, worst = code;
    }
    if (most > 0)
      sentences.push_back(
          text("  Most in %1: %2.", inputs.districts.byCode(worst).name, withSeparators(std::llround(most))));
  }
}

void addWarnings(const Coverage& coverage, const Inputs& inputs, std::vector<std::string>& warnings) {
  if (coverage.demandsOffRoad > 0) {
    warnings.push_back(text("%1 points lie too far from any road; they count as unreachable, not as near.",
                            withSeparators(coverage.demandsOffRoad)));
  }
  for (std::size_t k = 0; k < inputs.kinds.size(); ++k) {
    if (coverage.placesOffRoad[k] > 0) {
      warnings.push_back(text("%1: %2 places lie too far from any road and were left out.",
                              inputs.kindLabels[k], coverage.placesOffRoad[k]));
    }
  }
  const auto outside = coverage.districts.find("");
  if (outside != coverage.districts.end() && !outside->second.empty() && outside->second[0].all() > 0) {
    warnings.push_back(text("%1 people lie in no district; they are listed under “none”.",
                            withSeparators(std::llround(outside->second[0].all()))));
  }
}

// The result for many at once

/// Ends of bands in the limit's own unit, ascending and each once. Throws Error(BadInput).
std::vector<double> bandLimits(const CoverageRequest& request, const plugin::Limit& limit) {
  std::vector<double> limits;
  for (const std::string& end : plugin::splitList(request.bands)) {
    const plugin::Limit band = plugin::parseLimit(end);
    if (band.by != limit.by) {
      throw Error(ErrorKind::BadInput,
                  text("The bands and the limit must both be distances or both be times: %1, %2.", end,
                       request.within));
    }
    limits.push_back(band.value);
  }
  if (limits.empty()) limits = {limit.value / 2, limit.value, 2 * limit.value, 4 * limit.value};
  std::sort(limits.begin(), limits.end());
  limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
  return limits;
}

Json toJson(const AccessDifficulty& sum) {
  return {{"people", number(sum.people)},
          {"straight", number(sum.straight())},
          {"road", number(sum.road())},
          {"both", number(sum.both)},
          {"only_straight", number(sum.onlyStraight)},
          {"only_road", number(sum.onlyRoad)}};
}

bool knowsElderly(const std::vector<Demand>& demands) {
  return std::any_of(demands.begin(), demands.end(),
                     [](const Demand& one) { return one.elderly.has_value(); });
}

/// "bands", "curve" and, where ages are known, "access_difficulty": one entry a kind.
void addShares(Json& json, const Coverage& coverage, const std::vector<Demand>& demands,
               const std::vector<KindOfPlace>& kinds, const plugin::Limit& limit,
               const std::vector<double>& limits) {
  constexpr int kSteps = 40;
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    const Bands bands = bandsOf(coverage.lines[k], demands, limit.by, limits);
    Json people = Json::array();
    for (const double count : bands.people) people.push_back(number(count));
    json["bands"][kinds[k].kind] = {
        {"limits", limits}, {"people", people}, {"unreachable", number(bands.unreachable)}};
    const Curve curve(coverage.lines[k], demands, limit.by);
    Json steps = Json::array();
    for (int step = 1; step <= kSteps; ++step) {
      const double at = limit.value * 4 * step / kSteps;
      steps.push_back({at, number(curve.within(at))});
    }
    json["curve"][kinds[k].kind] = {{"all", number(curve.all())}, {"within", steps}};
    if (!knowsElderly(demands)) continue;
    Json& difficulty = json["access_difficulty"][kinds[k].kind];
    difficulty = toJson(accessDifficulty(coverage.lines[k], demands, kinds[k].places));
    for (const auto& [code, sum] : accessByDistrict(coverage.lines[k], demands, kinds[k].places))
      difficulty["districts"][code.empty() ? "none" : code] = toJson(sum);
  }
}

/// A row for each group and kind, the city first, then former municipalities, councils and districts.
std::string groupsCsv(const Coverage& coverage, const std::vector<Demand>& demands, const Inputs& inputs,
                      const plugin::Limit& limit, const std::vector<double>& limits) {
  plugin::CsvWriter csv;
  const char* unit = limit.by == walk::Minimise::Distance ? "m" : "s";
  std::vector<std::string> header{"level",  "code",   "name",        "kind",        "people",
                                  "within", "beyond", "unreachable", "share_within"};
  for (const double end : limits) header.push_back("to_" + plugin::decimal(end, 0) + unit);
  header.emplace_back("farther");
  csv.row(header);
  const auto districtOf = [&](const std::string& code) -> const store::District& {
    return inputs.districts.byCode(code);
  };
  using GroupOf = std::function<std::string(const std::string&)>;
  const auto write = [&](const char* level, const GroupOf& groupOf, const GroupOf& nameOf) {
    const auto sums = grouped(coverage, groupOf);
    for (std::size_t k = 0; k < inputs.kinds.size(); ++k) {
      std::map<std::string, Bands> bands;
      for (const auto& [code, one] : bandsByDistrict(coverage.lines[k], demands, limit.by, limits))
        bands[code.empty() ? std::string() : groupOf(code)] += one;
      for (const auto& [group, tallies] : sums) {
        const Tally& tally = tallies[k];
        std::vector<std::string> row{level,
                                     group,
                                     group.empty() ? std::string() : nameOf(group),
                                     inputs.kinds[k].kind,
                                     plugin::decimal(tally.all(), 1),
                                     plugin::decimal(tally.within, 1),
                                     plugin::decimal(tally.beyond, 1),
                                     plugin::decimal(tally.unreachable, 1),
                                     tally.all() > 0 ? plugin::decimal(tally.within / tally.all(), 4) : ""};
        Bands& ofGroup = bands[group];
        ofGroup.people.resize(limits.size() + 1);
        for (const double people : ofGroup.people) row.push_back(plugin::decimal(people, 1));
        csv.row(row);
      }
    }
  };
  const auto same = [](const std::string& name) { return name; };
  write(
      "former", [&](const std::string& code) { return districtOf(code).former; }, same);
  write(
      "council",
      [&](const std::string& code) {
        const store::District& district = districtOf(code);
        return district.council.empty() ? std::string() : district.former + "/" + district.council;
      },
      [](const std::string& group) { return group.substr(group.find('/') + 1); });
  write("district", same, [&](const std::string& code) { return districtOf(code).name; });
  return csv.content();
}

/// 農林水産省の数え方: beside our own, where ages are known.
void addAccessSentence(const Coverage& coverage, const std::vector<Demand>& demands, const Inputs& inputs,
                       bool areHouseholds, std::vector<std::string>& sentences) {
  if (!knowsElderly(demands)) return;
  for (std::size_t k = 0; k < inputs.kinds.size(); ++k) {
    if (inputs.kinds[k].kind != "shop") continue;
    const AccessDifficulty sum = accessDifficulty(coverage.lines[k], demands, inputs.kinds[k].places);
    const auto straight = withSeparators(std::llround(sum.straight())),
               road = withSeparators(std::llround(sum.road())),
               roundabout = withSeparators(std::llround(sum.onlyRoad));
    sentences.push_back(
        areHouseholds ? text("By the ministry's count (65 and more, no car, 500 m in a straight line) there "
                             "are %1; along "
                             "the road %2. For %3 of these a shop is near in a straight line only.",
                             straight, road, roundabout)
                      : text("Of all inhabitants, by the ministry's count (65 and more, 500 m in a straight "
                             "line; cars are not "
                             "known) there are %1; along the road %2. For %3 of these a shop is near in a "
                             "straight line only.",
                             straight, road, roundabout));
  }
}

Inputs readInputs(const store::Workspace& workspace, const store::Registry* registry,
                  const CoverageRequest& request, const std::string& resources) {
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  Inputs inputs{plugin::Districts(workspace.districts()), {}, {}, {}, {}, {}};
  inputs.kinds = placesOf(workspace, known, plugin::splitList(request.to));
  for (const KindOfPlace& kind : inputs.kinds) {
    const catalog::FacilityKind* found = known.find(kind.kind);
    inputs.kindLabels.push_back(inUserLanguage(found->labelJa, found->labelEn));
  }
  for (const auto& district : inputs.districts.all()) inputs.districtCodes.push_back(district.code);
  if (request.points != "population") {
    inputs.people =
        registry != nullptr ? plugin::householdsOf(*registry, resources) : plugin::needPointsOf(workspace);
    inputs.demands = demandsOf(inputs.people, inputs.districts);
  }
  return inputs;
}

}  // namespace

CoverageAnswer computeCoverage(const store::Workspace& workspace, const store::Registry* registry,
                               const CoverageRequest& request, const std::string& resources,
                               const std::string& programVersion, Progress& progress) {
  const plugin::Limit limit = plugin::parseLimit(request.within);
  bandLimits(request, limit);  // refused before anything is read
  Inputs inputs = readInputs(workspace, registry, request, resources);
  const auto walking = plugin::openWalking(workspace, resources, request.profile, limit.by);
  const auto [year, cells] = request.points == "needs" ? Census() : census(workspace, inputs.districts);
  if (inputs.demands.empty() && cells.empty()) {
    throw Error(ErrorKind::NotFound,
                text("The workspace has neither need points nor population: there is nobody to cover."), {},
                text("Import points or population first."));
  }

  progress.step(0.2, text("Computing coverage"));
  const bool hasNeeds = !inputs.demands.empty();
  const std::vector<Demand>& main = hasNeeds ? inputs.demands : cells;
  const auto coverOf = [&](const std::vector<Demand>& demands) {
    return cover(walking->metric, demands, inputs.kinds, limit.value, inputs.districtCodes, 0);
  };
  const Coverage coverage = coverOf(main);
  progress.report(0.7);

  CoverageAnswer answer;
  store::Run& run = answer.run;
  Json json = toJson(coverage, inputs.kinds);
  const std::vector<double> limits = bandLimits(request, limit);
  addShares(json, coverage, main, inputs.kinds, limit, limits);
  answer.groupsCsv = groupsCsv(coverage, main, inputs, limit, limits);
  json["points"] = !hasNeeds ? "population" : inputs.people.areHouseholds ? "households" : "needs";
  json["within"] = request.within;
  json["profile"] = request.profile;
  addRows(run, coverage, main, inputs.kinds);
  answer.points = main.size();
  answer.kinds = inputs.kinds.size();
  std::vector<std::string> ofInhabitants;
  if (hasNeeds && !cells.empty()) {
    const Coverage ofCells = coverOf(cells);
    json["population"] = toJson(ofCells, inputs.kinds);
    json["population"]["year"] = *year;
    addShares(json["population"], ofCells, cells, inputs.kinds, limit, limits);
    addAccessSentence(ofCells, cells, inputs, false, ofInhabitants);
    addRows(run, ofCells, cells, inputs.kinds);
  }
  run.kind = "coverage";
  run.program = programVersion;
  run.parameters = Json{
      {"to", request.to},
      {"within", request.within},
      {"profile", request.profile},
      {"points",
       request.points}}.dump();
  run.inputs = plugin::revisionsOf(
      workspace, std::vector<std::string>{"district", "road", "facility", "need_point", "population_mesh"});
  addSentences(coverage, inputs, request, answer.sentences);
  addAccessSentence(coverage, main, inputs, inputs.people.areHouseholds, answer.sentences);
  answer.sentences.insert(answer.sentences.end(), ofInhabitants.begin(), ofInhabitants.end());
  answer.warnings = plugin::warningsOf(inputs.people);
  addWarnings(coverage, inputs, answer.warnings);
  json["count"] = answer.points;
  json["sentences"] = answer.sentences;
  json["warnings"] = answer.warnings;
  run.summary = json.dump();
  return answer;
}

std::string withinWords(const std::string& within) {
  constexpr int kMinute = 60;
  const plugin::Limit limit = plugin::parseLimit(within);
  return limit.by == walk::Minimise::Time ? text("%1 minutes", limit.value / kMinute) : within;
}

std::size_t pointRows(const store::Run& run) {
  const Json json = Json::parse(run.summary, nullptr, false);
  if (!json.is_object() || !json.contains("totals")) return run.coverage.size();
  const std::size_t count = json.value("count", run.coverage.size());
  return std::min(run.coverage.size(), count * json["totals"].size());
}

std::string coverageCsv(const CoverageAnswer& answer) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"point_id", "district_code", "kind", "facility_id", "distance_m",
                                   "minutes", "off_network_m", "reached"});
  for (std::size_t i = 0; i < answer.points; ++i) {
    for (std::size_t k = 0; k < answer.kinds; ++k) {
      const store::CoverageRow& row = answer.run.coverage[k * answer.points + i];
      csv.row(std::vector<std::string>{row.pointKey, row.districtCode, row.kind, row.facilityKey,
                                       plugin::decimalOrNothing(row.distance, 2),
                                       plugin::decimalOrNothing(row.minutes, 2),
                                       plugin::decimalOrNothing(row.offNetwork, 2), row.reached});
    }
  }
  return csv.content();
}

}  // namespace michi::mobility
