#include "plugins/mobility/desktop/scenario_tables.h"

#include <cmath>
#include <set>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::Column;
using ui::q;
using ui::words;

std::string districtName(const ScenarioStudy& study, const std::string& code) {
  return code.empty() ? text("in no district") : study.districts().byCode(code).name;
}

Column peopleColumn(const QString& title) { return {title, Column::Kind::Number, 0, words("persons")}; }

void addRow(ui::TableBuilder& table, const ScenarioOutcome& outcome, const QString& what,
            const Effect& effect) {
  table.startRow(outcome.name);
  table.text(q(outcome.name)).text(what);
  table.number(effect.before).number(effect.after).number(effect.all.better).number(effect.all.worse);
  const bool hasDays = effect.daysBefore > 0 || effect.daysAfter > 0;
  table.number(hasDays ? effect.daysBefore : std::nan("")).number(hasDays ? effect.daysAfter : std::nan(""));
}

}  // namespace

const char* pointKindOf(const ScenarioStudy& study) {
  const std::string& points = study.homes().points;
  return points == "households" ? "household" : points == "population" ? "mesh" : "point";
}

std::shared_ptr<const ui::Table> comparisonTable(const ScenarioStudy& study,
                                                 const std::vector<const ScenarioOutcome*>& outcomes) {
  ui::TableBuilder table(
      words("Scenarios compared"), "scenario",
      {{words("Scenario")},
       {words("Where to")},
       peopleColumn(words("Within reach now")),
       peopleColumn(words("Then")),
       peopleColumn(words("Better off")),
       peopleColumn(words("Worse off")),
       {words("Days within reach a week now"), Column::Kind::Number, 0, words("person-days")},
       {words("Then"), Column::Kind::Number, 0, words("person-days")}});
  for (const ScenarioOutcome* outcome : outcomes) {
    for (std::size_t kind = 0; kind < outcome->kinds.size(); ++kind)
      addRow(table, *outcome, q(study.kinds()[kind].label), outcome->kinds[kind]);
    if (outcome->bus) addRow(table, *outcome, words("Bus"), *outcome->bus);
  }
  return table.finish();
}

std::shared_ptr<const ui::Table> districtsOf(const ScenarioStudy& study,
                                             const std::vector<const ScenarioOutcome*>& outcomes,
                                             std::size_t kind) {
  std::vector<Column> columns{{words("District")}};
  std::set<std::string> codes;
  for (const ScenarioOutcome* outcome : outcomes) {
    columns.push_back(peopleColumn(words("%1: better off", outcome->name)));
    columns.push_back(peopleColumn(words("%1: worse off", outcome->name)));
    for (const auto& [code, shift] : outcome->kinds[kind].districts) codes.insert(code);
  }
  ui::TableBuilder table(words("Districts and scenarios: %1", study.kinds()[kind].label), "district",
                         columns);
  for (const std::string& code : codes) {
    table.startRow(code);
    table.text(q(districtName(study, code)));
    for (const ScenarioOutcome* outcome : outcomes) {
      const auto found = outcome->kinds[kind].districts.find(code);
      const Shift shift = found == outcome->kinds[kind].districts.end() ? Shift() : found->second;
      table.number(shift.better).number(shift.worse);
    }
  }
  return table.finish();
}

std::shared_ptr<const ui::Table> peopleOf(const ScenarioStudy& study, const ScenarioOutcome& outcome,
                                          std::size_t kind) {
  ui::TableBuilder table(words("Who gains and who loses by “%1”", outcome.name), pointKindOf(study),
                         {{words("Number")},
                          {words("District")},
                          {words("By it")},
                          {words("Way now"), Column::Kind::Number, 0, QStringLiteral("m")},
                          {words("Then"), Column::Kind::Number, 0, QStringLiteral("m")},
                          peopleColumn(words("People"))});
  const auto metres = [](const CoverageLine& line) { return line.place < 0 ? std::nan("") : line.distance; };
  const auto& demands = study.homes().demands;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const auto change = outcome.kinds[kind].of[i];
    if (change == 0) continue;
    table.startRow(demands[i].key);
    table.text(q(demands[i].key))
        .text(q(districtName(study, demands[i].district)))
        .text(change > 0 ? words("better off") : words("worse off"))
        .number(metres(study.base()[kind].lines[i]))
        .number(metres(outcome.reaching[kind].lines[i]))
        .number(demands[i].weight);
  }
  return table.finish();
}

ui::Bars barsOf(const ScenarioStudy& study, const std::vector<const ScenarioOutcome*>& outcomes,
                std::size_t kind) {
  ui::Bars bars{words("Who can walk to %1 within %2", study.kinds()[kind].label, study.request().within),
                words("persons"),
                0,
                "",
                false,
                {{words("Can walk there"), ui::colour::kWithin, Qt::SolidPattern}},
                {}};
  if (outcomes.empty()) return bars;
  bars.bars.push_back({words("As it is"), {}, {outcomes.front()->kinds[kind].before}});
  for (const ScenarioOutcome* outcome : outcomes)
    bars.bars.push_back({q(outcome->name), {}, {outcome->kinds[kind].after}});
  return bars;
}

}  // namespace michi::mobility
