#pragma once
// A coverage run as the desktop shows it: tables and points, plain values.

#include <memory>
#include <string>
#include <vector>

#include "store/runs.h"
#include "ui/session/city.h"
#include "ui/session/households.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table.h"

namespace michi::mobility {

struct CoverageView {
  ui::Said said;
  std::shared_ptr<const ui::Table> districts;  // kind "district"
  std::shared_ptr<const ui::Table> points;     // kind "point" or "household"
  bool areHouseholds = false;
  std::vector<std::string> kinds;  // of facility, as computed
  std::string worstDistrict;       // code; of the first kind; empty: everybody can walk there
  /// For the map, of one kind of facility: [kind]
  struct Places {
    std::vector<geo::Point> positions;
    std::vector<std::uint8_t> classes;  // 0 within, 1 beyond, 2 unreachable
    std::vector<std::string> keys;
    std::vector<std::string> tips;
  };
  std::vector<Places> places;
};

/// Names of persons stand in the table of points where `households` has them.
CoverageView viewOf(const store::Run& run, const ui::City& city, const ui::Households* households,
                    const std::string& resources);

}  // namespace michi::mobility
