#pragma once
// A ranking as the desktop shows it: tables and points, plain values.

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "store/runs.h"
#include "ui/charts/bars.h"
#include "ui/session/city.h"
#include "ui/session/households.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table.h"

namespace michi::evacuation {

/// Why one point has its place in the ranking.
struct Why {
  std::string key;
  std::string title;   // "H12 佐藤 花子" or the point's id
  std::string reason;  // the sentence
  std::string priorityClass;
  double hazard = 0, need = 0, way = 0;  // points of the score
  std::string shelter;                   // name; empty: none can be reached
  double distance = -1, minutes = -1;    // on foot
  geo::Point from;
  std::optional<geo::Point> to;  // the shelter
  bool isOpenable = false;       // it has a form that the user may open
};

struct PriorityView {
  ui::Said said;
  std::shared_ptr<const ui::Table> ranking;    // kind "point" or "household", the most urgent first
  std::shared_ptr<const ui::Table> districts;  // kind "district"
  ui::Bars chart;                              // of the districts with the most of class S, then A
  bool areHouseholds = false;
  std::string profile;    // who walks
  std::vector<Why> rows;  // the most urgent first
  std::vector<geo::Point> positions;
  std::vector<std::uint8_t> classes;  // 0 C, 1 B, 2 A, 3 S: the most urgent lies on top
};

/// Of households only those that the user may see today: a run may have been computed with disaster access.
PriorityView viewOf(const store::Run& run, const ui::City& city, const ui::Households* households);

/// What must be imported before anything can be ranked, as titles of layers; empty: nothing.
std::vector<std::string> lackingFor(const ui::City& city, const ui::Households* households);

}  // namespace michi::evacuation
