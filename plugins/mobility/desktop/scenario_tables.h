#pragma once
// Scenarios side by side as tables and bars, plain values.

#include <memory>

#include "plugins/mobility/scenario_study.h"
#include "ui/charts/bars.h"
#include "ui/tables/table.h"

namespace michi::mobility {

/// A row for each scenario and kind of place (the bus too): before, after, better off, worse off, days of the
/// week. Kind "scenario".
std::shared_ptr<const ui::Table> comparisonTable(const ScenarioStudy& study,
                                                 const std::vector<const ScenarioOutcome*>& outcomes);
/// A row for each district where anything changes, a column for each scenario: who is better and worse off by
/// the kind of place. Kind "district".
std::shared_ptr<const ui::Table> districtsOf(const ScenarioStudy& study,
                                             const std::vector<const ScenarioOutcome*>& outcomes,
                                             std::size_t kind);
/// Those who are better or worse off by one scenario. Kind "point" or "household".
std::shared_ptr<const ui::Table> peopleOf(const ScenarioStudy& study, const ScenarioOutcome& outcome,
                                          std::size_t kind);

/// People within reach: as it is, then by each scenario.
ui::Bars barsOf(const ScenarioStudy& study, const std::vector<const ScenarioOutcome*>& outcomes,
                std::size_t kind);

/// "household", "point" or "mesh": of Selection.
const char* pointKindOf(const ScenarioStudy& study);

}  // namespace michi::mobility
