#include "plugins/evacuation/analysis.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "catalog/need_classes.h"
#include "plugin/analysis.h"
#include "plugin/people.h"
#include "plugin/text_table.h"
#include "plugins/evacuation/ranking.h"

namespace michi::evacuation {
namespace {

using Json = nlohmann::ordered_json;

std::string rulesFile(const std::string& given, const std::string& resources) {
  const bool isFile = given.find_first_of("/\\.") != std::string::npos;
  return isFile ? given : resources + "/data/rules/priority/" + given + ".toml";
}

std::string rankWord(int rank) { return rank == kNoData ? "no_data" : std::to_string(rank); }

std::vector<std::string> labelsOf(std::span<const store::NeedPoint> points,
                                  const catalog::NeedClasses& known) {
  std::vector<std::string> labels;
  labels.reserve(points.size());
  for (const auto& point : points) {
    const catalog::NeedClass* found = known.find(point.needClass);
    labels.push_back(found == nullptr ? point.needClass : inUserLanguage(found->labelJa, found->labelEn));
  }
  return labels;
}

store::PriorityRow toRow(const RankedPoint& one, const store::NeedPoint& point,
                         const std::string& districtCode) {
  store::PriorityRow row;
  row.pointKey = point.key;
  row.districtCode = districtCode;
  row.priorityClass = one.score.priorityClass;
  row.score = one.score.total();
  row.floodRank = one.exposure.floodRank;
  row.collapse = one.exposure.collapse;
  row.landslide = one.exposure.landslide;
  row.shelterKey = one.way.shelterKey;
  row.distance = one.way.distance;
  row.minutes = one.way.minutes;
  row.reason = one.score.reason;
  row.shares = Json{{"hazard", one.score.hazard}, {"need", one.score.need}, {"way", one.score.way}}.dump();
  row.weight = point.weight;
  row.position = point.position;
  return row;
}

Json classCounts(const std::array<std::size_t, kClasses.size()>& counts) {
  Json result = Json::object();
  for (std::size_t i = 0; i < kClasses.size(); ++i) result[kClasses[i]] = counts[i];
  return result;
}

using ClassCounts = std::array<std::size_t, kClasses.size()>;

std::size_t classIndexOf(const std::string& name) {
  return static_cast<std::size_t>(std::find(kClasses.begin(), kClasses.end(), name) - kClasses.begin());
}

struct Summary {
  ClassCounts total{};
  std::map<std::string, ClassCounts> districts;
};

Summary summarise(std::span<const store::PriorityRow> rows, std::span<const store::District> districts) {
  Summary summary;
  for (const auto& district : districts) summary.districts[district.code] = {};
  for (const auto& row : rows) {
    ++summary.total[classIndexOf(row.priorityClass)];
    ++summary.districts[row.districtCode][classIndexOf(row.priorityClass)];
  }
  return summary;
}

Json pointJson(const store::PriorityRow& row) {
  return {{"point_id", row.pointKey},           {"district_code", row.districtCode},
          {"class", row.priorityClass},         {"score", row.score},
          {"shares", Json::parse(row.shares)},  {"flood_rank", rankWord(row.floodRank)},
          {"collapse", rankWord(row.collapse)}, {"landslide", rankWord(row.landslide)},
          {"shelter_id", row.shelterKey},       {"reason", row.reason}};
}

Json toJson(const Summary& summary, std::span<const store::PriorityRow> rows, const PriorityRules& rules,
            const PriorityRequest& request) {
  Json districts = Json::object();
  for (const auto& [code, counts] : summary.districts)
    districts[code.empty() ? "none" : code] = classCounts(counts);
  Json points = Json::array();
  for (const auto& row : rows) points.push_back(pointJson(row));
  return {{"hazard", request.hazard},
          {"rules", rules.title},
          {"totals", classCounts(summary.total)},
          {"districts", districts},
          {"points", points}};
}

/// "1,284世帯", "1,284地点": what is ranked.
std::string counted(std::size_t number, bool areHouseholds) {
  return areHouseholds ? text("%1 households", withSeparators(number))
                       : text("%1 points", withSeparators(number));
}

void addSentences(const Summary& summary, const plugin::Districts& districts, bool areHouseholds,
                  std::vector<std::string>& sentences) {
  const auto& total = summary.total;
  const auto of = [&](std::size_t index) { return counted(total[index], areHouseholds); };
  sentences.push_back(text("Priority: S %1, A %2, B %3, C %4.", of(0), of(1), of(2), of(3)));
  std::string worst;
  std::size_t most = 0;
  for (const auto& [code, ofDistrict] : summary.districts) {
    if (!code.empty() && ofDistrict[0] > most) most = ofDistrict[0], worst = code;
  }
  if (most > 0) {
    sentences.push_back(
        text("  Most of class S in %1: %2.", districts.byCode(worst).name, counted(most, areHouseholds)));
  }
}

void addWarnings(std::span<const store::PriorityRow> rows, const HazardChoice& choice, bool areHouseholds,
                 std::vector<std::string>& warnings) {
  std::size_t noFlood = 0, noSlide = 0, noPlace = 0;
  for (const auto& row : rows) {
    noFlood += choice.flood() && row.floodRank == kNoData ? 1 : 0;
    noSlide += choice.landslide && row.landslide == kNoData ? 1 : 0;
    noPlace += row.shelterKey.empty() ? 1 : 0;
  }
  if (noFlood > 0)
    warnings.push_back(text("%1 lie in districts without flood data; that is not to be read as safe.",
                            counted(noFlood, areHouseholds)));
  if (noSlide > 0) {
    warnings.push_back(text("%1 lie in districts without landslide data; that is not to be read as safe.",
                            counted(noSlide, areHouseholds)));
  }
  if (noPlace > 0)
    warnings.push_back(
        text("%1 reach no emergency place for their hazard on foot.", counted(noPlace, areHouseholds)));
}

void requireNeedPoints(std::span<const store::NeedPoint> points) {
  if (!points.empty()) return;
  throw Error(ErrorKind::NotFound, text("The workspace has no need points to rank."), {},
              text("Import them first: michi import points FILE --into WORKSPACE"));
}

std::vector<store::PriorityRow> rankWorkspace(const store::Workspace& workspace, const plugin::People& people,
                                              const PriorityRequest& request, const HazardChoice& choice,
                                              const PriorityRules& rules, const plugin::Districts& districts,
                                              const std::string& resources, Progress& progress) {
  const std::vector<store::NeedPoint>& points = people.points;
  requireNeedPoints(points);
  const auto known = catalog::NeedClasses::read(resources + "/data/rules/need_classes.toml");
  const auto labels = labelsOf(points, known);
  std::vector<std::int64_t> districtOf;
  districtOf.reserve(points.size());
  for (const auto& point : points) districtOf.push_back(districts.indexAt(point.position));
  const Zones zones{workspace.floodZones(), workspace.landslideZones()};
  const auto shelters = workspace.shelters();
  const auto walking = plugin::openWalking(workspace, resources, request.profile, walk::Minimise::Distance);

  progress.step(0.1, text("Judging hazards and ways"));
  Progress part = progress.part(0.1, 0.9);
  const RankingInput input{points,   labels, districtOf, districts.all(),
                           shelters, &zones, choice,     people.isRough};
  std::vector<store::PriorityRow> rows;
  rows.reserve(points.size());
  for (const RankedPoint& one : rank(input, rules, walking->metric, part)) {
    rows.push_back(toRow(one, points[one.point], districts.codeOf(districtOf[one.point])));
  }
  return rows;
}

}  // namespace

PriorityAnswer computePriority(const store::Workspace& workspace, const store::Registry* registry,
                               const PriorityRequest& request, const std::string& resources,
                               const std::string& programVersion, Progress& progress) {
  const HazardChoice choice = parseHazards(request.hazard);
  const PriorityRules rules = readRules(rulesFile(request.rules, resources));
  const plugin::Districts districts(workspace.districts());
  const plugin::People people =
      registry != nullptr ? plugin::householdsOf(*registry, resources) : plugin::needPointsOf(workspace);

  PriorityAnswer answer;
  store::Run& run = answer.run;
  run.kind = "priority";
  run.program = programVersion;
  run.priority = rankWorkspace(workspace, people, request, choice, rules, districts, resources, progress);
  const Summary summary = summarise(run.priority, districts.all());
  addSentences(summary, districts, people.areHouseholds, answer.sentences);
  answer.warnings = plugin::warningsOf(people);
  addWarnings(run.priority, choice, people.areHouseholds, answer.warnings);
  Json json = toJson(summary, run.priority, rules, request);
  json["sentences"] = answer.sentences;
  json["warnings"] = answer.warnings;
  answer.json = json.dump(2);
  json.erase("points");  // the rows are kept beside it
  run.summary = json.dump();
  run.parameters =
      Json{{"hazard", request.hazard}, {"rules", rules.title}, {"profile", request.profile}}.dump();
  run.inputs = plugin::revisionsOf(
      workspace,
      std::vector<std::string>{"district", "road", "shelter", "flood_zone", "landslide_zone", "need_point"});
  return answer;
}

std::string priorityCsv(std::span<const store::PriorityRow> rows) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"point_id", "district_code", "class", "score", "flood_rank", "collapse",
                                   "landslide", "shelter_id", "distance_m", "minutes", "reason"});
  for (const auto& row : rows) {
    csv.row(std::vector<std::string>{
        row.pointKey, row.districtCode, row.priorityClass, plugin::decimal(row.score, 1),
        rankWord(row.floodRank), rankWord(row.collapse), rankWord(row.landslide), row.shelterKey,
        plugin::decimalOrNothing(row.distance, 2), plugin::decimalOrNothing(row.minutes, 2), row.reason});
  }
  return csv.content();
}

}  // namespace michi::evacuation
