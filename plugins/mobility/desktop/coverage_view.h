#pragma once
// A coverage run as the desktop shows it, for each kind of place: tables, bars and points, plain values.

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plugin/analysis.h"
#include "store/runs.h"
#include "ui/charts/bars.h"
#include "ui/session/city.h"
#include "ui/session/households.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table.h"

namespace michi::mobility {

/// What a run was computed with.
struct Conditions {
  std::string within;   // "500m"
  plugin::Limit limit;  // the same
  std::string profile;
  double snapLimit = 0;  // metres; farther from a road nobody is led anywhere
};

/// What became of somebody.
inline constexpr std::uint8_t kWithin = 0, kBeyond = 1, kUnreachable = 2;

/// One point's way to its nearest place of a kind; a number that is not known is negative.
struct Way {
  std::string key;       // of the point or household
  std::string district;  // code
  std::string place;     // name of the nearest; empty: no road leads to any
  std::uint8_t reached = kWithin;
  double people = 1;
  double metres = -1, minutes = -1;
  double offRoad = -1;   // metres; where nothing is reached: to the nearest road
  double straight = -1;  // metres to the nearest of all places as the crow flies
  geo::Point from;
  std::optional<geo::Point> to;
};

/// People of a district, or of the city.
struct Sums {
  std::array<double, 3> by{};  // kWithin, kBeyond, kUnreachable
  double all() const { return by[kWithin] + by[kBeyond] + by[kUnreachable]; }
  double out() const { return by[kBeyond] + by[kUnreachable]; }
};

/// The result for one kind of place.
struct KindView {
  std::string key;
  QString title;
  std::vector<Way> ways;                                       // who cannot first, the farthest first
  std::map<std::string, Sums> districts;                       // by code; "": in none
  std::map<std::string, std::vector<std::string>> placesIn;    // names, by the district's code
  std::vector<geo::Point> placesAt;                            // of all of them
  std::string worst;                                           // code; empty: everybody can walk there
  std::shared_ptr<const ui::Table> districtTable, groupTable;  // kinds "district", "council"
  std::shared_ptr<const ui::Table> pointTable;                 // kind "point" or "household"
  std::shared_ptr<const ui::Table> accessTable;  // the ministry's count by district; nullptr: ages unknown
  ui::Bars worstBars, distanceBars, limitBars;

  const Way* find(const std::string& pointKey) const;
};

struct CoverageView {
  ui::Said said;
  Conditions conditions;
  bool areHouseholds = false;
  std::vector<KindView> kinds;  // as computed

  const char* pointKind() const { return areHouseholds ? "household" : "point"; }
};

/// Names of persons stand in the table of points where `households` has them.
CoverageView viewOf(const store::Run& run, const ui::City& city, const ui::Households* households,
                    const std::string& resources);

}  // namespace michi::mobility
