#pragma once
// Bus gaps as the desktop shows them: tables, bars and points, plain values.

#include <array>
#include <map>
#include <memory>
#include <optional>

#include "plugins/mobility/gap_answer.h"
#include "ui/charts/bars.h"
#include "ui/session/city.h"
#include "ui/session/households.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table.h"

namespace michi::mobility {

inline constexpr std::size_t kDayKindCount = std::size(kDayKinds);

/// One of those who were counted.
struct GapPerson {
  std::string key, district;
  double people = 1;
  BusGap gap = BusGap::NoStop;
  std::optional<BusGap> before;          // under the older edition
  double busesBefore = -1;               // of the best stop within reach then; -1: none
  std::int64_t nearest = -1, best = -1;  // stops: GapView::stops
  double metres = -1;                    // to the nearest
  geo::Point at;
};

struct GapStop {
  std::string key, name, feed;
  geo::Point position;
  StopService asked;                             // on the day that was asked for
  std::array<StopService, kDayKindCount> byDay;  // as kDayKinds
  double people = 0;                             // whose best stop it is
};

using GapSums = std::array<double, kGapCount>;

struct GapView {
  ui::Said said;
  GapRequest request;
  bool areHouseholds = false;
  std::vector<GapPerson> people;                                     // the worst first, the farthest first
  std::vector<GapStop> stops;                                        // in the timetables' order
  std::map<std::string, GapSums> districts;                          // by code; "": in none
  std::map<std::string, std::array<double, kDayKindCount>> without;  // people without a bus, by day
  std::vector<StopChange> changes;                                   // of stops, the greatest loss first
  bool isCompared = false;
  std::string worst;                                                       // code; empty: everybody has a bus
  std::shared_ptr<const ui::Table> districtTable, stopTable, personTable;  // kinds "district", "stop", …
  std::shared_ptr<const ui::Table> stopChangeTable, personChangeTable;     // nullptr without a comparison
  ui::Bars worstBars, dayBars;

  const char* personKind() const { return areHouseholds ? "household" : "point"; }
  const GapPerson* person(const std::string& key) const;
  const GapStop* stop(const std::string& key) const;
};

/// Names of persons stand in the tables where `households` has them.
std::shared_ptr<const GapView> gapViewOf(const GapAnswer& answer, const ui::City& city,
                                         const ui::Households* households);

}  // namespace michi::mobility
