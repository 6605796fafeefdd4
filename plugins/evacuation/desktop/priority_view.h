#pragma once
// A ranking as the desktop shows it: tables and points, plain values.

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "store/runs.h"
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
  double distance = -1;                  // metres on foot
  geo::Point from;
  std::optional<geo::Point> to;  // the shelter
};

struct PriorityView {
  ui::Said said;
  std::shared_ptr<const ui::Table> ranking;    // kind "point" or "household", the most urgent first
  std::shared_ptr<const ui::Table> districts;  // kind "district"
  bool areHouseholds = false;
  std::vector<Why> rows;  // the most urgent first
  std::vector<geo::Point> positions;
  std::vector<std::uint8_t> classes;  // 0 C, 1 B, 2 A, 3 S: the most urgent lies on top
};

PriorityView viewOf(const store::Run& run, const ui::City& city, const ui::Households* households);

}  // namespace michi::evacuation
