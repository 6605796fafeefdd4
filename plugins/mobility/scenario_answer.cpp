#include "plugins/mobility/scenario_answer.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "plugin/text_table.h"
#include "plugins/mobility/numbers.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

/// "bus" follows the kinds of place.
std::vector<std::pair<std::string, const Effect*>> effectsOf(const ScenarioStudy& study,
                                                             const ScenarioOutcome& outcome) {
  std::vector<std::pair<std::string, const Effect*>> effects;
  for (std::size_t kind = 0; kind < study.kinds().size(); ++kind)
    effects.emplace_back(study.kinds()[kind].kind, &outcome.kinds[kind]);
  if (outcome.bus) effects.emplace_back("bus", &*outcome.bus);
  return effects;
}

Json jsonOf(const Effect& effect) {
  Json json{{"within_before", number(effect.before)},
            {"within_after", number(effect.after)},
            {"better", number(effect.all.better)},
            {"worse", number(effect.all.worse)}};
  if (effect.daysBefore > 0 || effect.daysAfter > 0) {
    json["person_days_before"] = number(effect.daysBefore);
    json["person_days_after"] = number(effect.daysAfter);
  }
  for (const auto& [code, shift] : effect.districts)
    json["districts"][code.empty() ? "none" : code] = {{"better", number(shift.better)},
                                                       {"worse", number(shift.worse)}};
  return json;
}

Json jsonOf(const ScenarioStudy& study, const ScenarioOutcome& outcome) {
  Json json{{"name", outcome.name}, {"changes", outcome.changes}, {"warnings", outcome.warnings}};
  for (const auto& [kind, effect] : effectsOf(study, outcome)) json["effects"][kind] = jsonOf(*effect);
  return json;
}

std::string districtsCsv(const ScenarioStudy& study, const std::vector<ScenarioOutcome>& outcomes) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"scenario", "kind", "district_code", "district", "better", "worse"});
  for (const ScenarioOutcome& outcome : outcomes) {
    for (const auto& [kind, effect] : effectsOf(study, outcome)) {
      for (const auto& [code, shift] : effect->districts)
        csv.row(std::vector<std::string>{outcome.name, kind, code,
                                         code.empty() ? "" : study.districts().byCode(code).name,
                                         plugin::decimal(shift.better, 1), plugin::decimal(shift.worse, 1)});
    }
  }
  return csv.content();
}

std::string pointsCsv(const ScenarioStudy& study, const std::vector<ScenarioOutcome>& outcomes) {
  plugin::CsvWriter csv;
  std::vector<std::string> header{"point_id", "district_code", "people"};
  for (const ScenarioOutcome& outcome : outcomes) {
    for (const auto& [kind, effect] : effectsOf(study, outcome)) header.push_back(outcome.name + "/" + kind);
  }
  csv.row(header);
  constexpr const char* kWords[] = {"worse", "same", "better"};
  const auto& demands = study.homes().demands;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    std::vector<std::string> row{demands[i].key, demands[i].district, plugin::decimal(demands[i].weight, 1)};
    for (const ScenarioOutcome& outcome : outcomes) {
      for (const auto& [kind, effect] : effectsOf(study, outcome))
        row.emplace_back(kWords[effect->of[i] + 1]);
    }
    csv.row(row);
  }
  return csv.content();
}

/// The district with the most who are worse off, or better.
std::string most(const ScenarioStudy& study, const Effect& effect, double Shift::*which) {
  std::string worst;
  double count = 0;
  for (const auto& [code, shift] : effect.districts) {
    if (!code.empty() && shift.*which > count) count = shift.*which, worst = code;
  }
  return worst.empty() ? std::string() : text("%1 (%2)", study.districts().byCode(worst).name, people(count));
}

std::string where(const ScenarioStudy& study, const Effect& effect) {
  std::string words;
  if (const std::string name = most(study, effect, &Shift::better); !name.empty())
    words += text(" Most of those better off: %1.", name);
  if (const std::string name = most(study, effect, &Shift::worse); !name.empty())
    words += text(" Most of those worse off: %1.", name);
  return words;
}

}  // namespace

std::vector<std::string> sentencesOf(const ScenarioStudy& study, const ScenarioOutcome& outcome) {
  std::vector<std::string> sentences;
  for (std::size_t kind = 0; kind < outcome.kinds.size(); ++kind) {
    const Effect& effect = outcome.kinds[kind];
    sentences.push_back(text("%1 within %2: %3 people become %4; %5 are better off, %6 worse.",
                             study.kinds()[kind].label, study.request().within, people(effect.before),
                             people(effect.after), people(effect.all.better), people(effect.all.worse)) +
                        where(study, effect));
  }
  if (outcome.bus)
    sentences.push_back(text("Served by a bus: %1 people become %2; %3 are better off, %4 worse.",
                             people(outcome.bus->before), people(outcome.bus->after),
                             people(outcome.bus->all.better), people(outcome.bus->all.worse)) +
                        where(study, *outcome.bus));
  return sentences;
}

ComparisonAnswer compareScenarios(const ScenarioStudy& study, const std::vector<ScenarioOutcome>& outcomes) {
  ComparisonAnswer answer;
  answer.warnings = study.warnings();
  Json json{{"within", study.request().within},
            {"profile", study.request().profile},
            {"day", study.request().day},
            {"points", study.homes().points},
            {"scenarios", Json::array()}};
  for (const ScenarioOutcome& outcome : outcomes) {
    json["scenarios"].push_back(jsonOf(study, outcome));
    answer.sentences.push_back(text("“%1”", outcome.name));
    for (const std::string& sentence : sentencesOf(study, outcome))
      answer.sentences.push_back("  " + sentence);
    answer.warnings.insert(answer.warnings.end(), outcome.warnings.begin(), outcome.warnings.end());
  }
  json["warnings"] = answer.warnings;
  answer.json = json.dump(2) + "\n";
  answer.districtsCsv = districtsCsv(study, outcomes);
  answer.pointsCsv = pointsCsv(study, outcomes);
  return answer;
}

std::vector<Scenario> scenariosOf(const store::Workspace& workspace, std::vector<std::string>& warnings) {
  std::vector<Scenario> scenarios;
  for (const auto& document : workspace.documents(kScenarioKind)) {
    try {
      scenarios.push_back(scenarioOf(document));
    } catch (const Error& error) {
      warnings.push_back(error.happened());
    }
  }
  return scenarios;
}

Scenario scenarioByName(const store::Workspace& workspace, const std::string& name) {
  if (const auto document = workspace.document(kScenarioKind, name)) return scenarioOf(*document);
  std::string known;
  for (const auto& document : workspace.documents(kScenarioKind))
    known += (known.empty() ? "" : ", ") + document.name;
  throw Error(ErrorKind::NotFound, text("There is no scenario “%1”.", name), {},
              known.empty() ? text("Write one first: michi scenario new WORKSPACE NAME")
                            : text("There are: %1", known));
}

}  // namespace michi::mobility
