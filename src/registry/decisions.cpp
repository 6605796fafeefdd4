#include "registry/decisions.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace michi::registry {
namespace {

using Json = nlohmann::json;

Json toJson(const Decision::Versions& versions) { return {versions.before, versions.after}; }

Decision::Versions versionsOf(const Json& json, const char* name) {
  if (!json.contains(name)) return {};
  return {json.at(name).at(0).get<std::int64_t>(), json.at(name).at(1).get<std::int64_t>()};
}

}  // namespace

std::string writeDecision(const Decision& decision) {
  const bool isMerge = decision.kind == Decision::Kind::Merged;
  Json json{{"decision", isMerge ? "merged" : "apart"},
            {"households", {decision.first, decision.second}},
            {"by", decision.by},
            {"on", decision.on}};
  if (isMerge) {
    json["household_versions"] = toJson(decision.household);
    json["place_versions"] = toJson(decision.place);
  }
  if (!decision.isInForce()) {
    json["undone_by"] = decision.undoneBy;
    json["undone_on"] = decision.undoneOn;
  }
  return json.dump();
}

std::optional<Decision> readDecision(std::string_view text) {
  try {
    const Json json = Json::parse(text);
    const std::string kind = json.at("decision").get<std::string>();
    if (kind != "merged" && kind != "apart") return {};
    Decision decision;
    decision.kind = kind == "merged" ? Decision::Kind::Merged : Decision::Kind::Apart;
    decision.first = json.at("households").at(0).get<HouseholdId>();
    decision.second = json.at("households").at(1).get<HouseholdId>();
    decision.by = json.value("by", "");
    decision.on = json.value("on", "");
    decision.household = versionsOf(json, "household_versions");
    decision.place = versionsOf(json, "place_versions");
    decision.undoneBy = json.value("undone_by", "");
    decision.undoneOn = json.value("undone_on", "");
    return decision;
  } catch (const Json::exception&) {
    return {};
  }
}

HouseholdId currentOf(HouseholdId household, std::span<const Decision> decisions) {
  for (std::size_t step = 0; step < decisions.size(); ++step) {  // bounded: what was read may run in a circle
    const auto merge = std::find_if(decisions.begin(), decisions.end(), [&](const Decision& decision) {
      return decision.kind == Decision::Kind::Merged && decision.isInForce() && decision.second == household;
    });
    if (merge == decisions.end()) break;
    household = merge->first;
  }
  return household;
}

std::pair<HouseholdId, HouseholdId> currentPair(const Decision& decision,
                                                std::span<const Decision> decisions) {
  return std::minmax({currentOf(decision.first, decisions), currentOf(decision.second, decisions)});
}

ApartPairs apartPairs(std::span<const Decision> decisions) {
  ApartPairs pairs;
  for (const Decision& decision : decisions) {
    if (decision.kind != Decision::Kind::Apart || !decision.isInForce()) continue;
    pairs.insert(currentPair(decision, decisions));
  }
  return pairs;
}

}  // namespace michi::registry
