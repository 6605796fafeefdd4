#pragma once
// Round trips as the desktop shows them: tables, bars and points, plain values.

#include <map>
#include <memory>

#include "plugins/mobility/journey_answer.h"
#include "ui/charts/bars.h"
#include "ui/session/city.h"
#include "ui/session/households.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table.h"

namespace michi::mobility {

/// One of those who were counted.
struct Traveller {
  std::string key, district;
  double people = 1;
  geo::Point at;
  RoundTrip trip;              // on the day that was asked for
  std::vector<Outcome> byDay;  // as JourneyView::days
};

struct JourneyView {
  ui::Said said;
  JourneyRequest request;  // with the times that were taken
  QString to;              // the kind of place
  bool areHouseholds = false;
  std::vector<std::string> days;                      // the one asked for first
  std::vector<Traveller> people;                      // who cannot first
  std::map<std::string, OutcomeCounts> districts;     // by code, on the day asked for; "": in none
  std::map<std::string, std::vector<double>> cannot;  // people who cannot, by day
  JourneyNames names;
  std::vector<std::string> placeNames;                          // as names.places
  std::string worst;                                            // code; empty: everybody can
  std::shared_ptr<const ui::Table> districtTable, personTable;  // kinds "district", "point" or "household"
  ui::Bars worstBars, dayBars, effortBars;

  const char* personKind() const { return areHouseholds ? "household" : "point"; }
  const Traveller* person(const std::string& key) const;
  /// "" for none.
  std::string placeOf(const RoundTrip& trip) const;
};

/// Names of persons stand in the tables where `households` has them.
std::shared_ptr<const JourneyView> journeyViewOf(JourneyAnswer answer, const ui::City& city,
                                                 const ui::Households* households,
                                                 const std::string& resources);

}  // namespace michi::mobility
