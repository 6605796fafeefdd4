#pragma once
// Scenarios compared: as JSON, CSV and sentences; and scenarios as the workspace keeps them.

#include <string>
#include <vector>

#include "plugins/mobility/scenario_study.h"

namespace michi::mobility {

struct ComparisonAnswer {
  std::string json;
  std::string districtsCsv;            // a row for each district, scenario and kind of place
  std::string pointsCsv;               // a row for each point, a column for each scenario and kind of place
  std::vector<std::string> sentences;  // scenario by scenario
  std::vector<std::string> warnings;
};
ComparisonAnswer compareScenarios(const ScenarioStudy& study, const std::vector<ScenarioOutcome>& outcomes);

/// What one outcome means, in sentences, the most important first.
std::vector<std::string> sentencesOf(const ScenarioStudy& study, const ScenarioOutcome& outcome);

/// By name. Those that cannot be read are said in `warnings`.
std::vector<Scenario> scenariosOf(const store::Workspace& workspace, std::vector<std::string>& warnings);
/// Throws Error(NotFound) naming those that there are.
Scenario scenarioByName(const store::Workspace& workspace, const std::string& name);

}  // namespace michi::mobility
