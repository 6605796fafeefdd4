#pragma once
// What is known of one district, as plain values: for its card. Computed beside the window.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "plugin/people.h"
#include "store/workspace.h"
#include "ui/session/city.h"

namespace michi::ui {

/// What every card of a city is cut from: read once for a revision of its layers.
struct CardSource {
  std::vector<store::MeshCell> cells;  // of `year`
  int year = 0;
  std::vector<store::FloodZone> floods;
  std::vector<store::LandslideZone> slides;
};
/// The year of the population is the newest that is not in the future, else the first.
std::shared_ptr<const CardSource> readCardSource(const store::Workspace& workspace, int thisYear);

/// A count of people by age; a class that no cell knows is absent.
struct Ages {
  double total = 0;
  std::optional<double> under15, from15To64, over65, over75;
};

/// Part of a district's area that lies in zones; `worst` is their worst rank. Absent zones are no safety.
struct Share {
  double part = 0;  // 0 to 1
  int worst = 0;
  bool isKnown() const { return worst > 0; }
};

struct Hazards {
  Share floodMaximum, floodPlanned, collapse;
  Share landslide, landslideSpecial;  // 警戒区域 (the special ones included), 特別警戒区域
};

struct NamedPlace {
  std::string key, kind, name;
  double metres = 0;  // from the middle of the district, straight
};

struct Tally {
  double within = 0, beyond = 0, unreachable = 0;
};

/// What a run of an analysis says of the district.
struct RunPart {
  std::string createdAt;  // ISO; empty: there is no run
  bool isStale = false;
  bool isOfPoints = false;                           // although the households are open
  std::vector<std::pair<std::string, Tally>> reach;  // by kind, of a coverage
  std::map<std::string, int> classes;                // S A B C, of a ranking
};

struct DistrictFacts {
  store::District district;  // without its area
  double area = 0;           // square metres
  int year = 0;
  std::optional<Ages> people;
  std::vector<std::pair<std::string, int>> needs;  // class, most first
  bool areHouseholds = false;
  Hazards hazards;
  std::vector<NamedPlace> facilities, shelters;                // in the district, by kind and name
  std::vector<NamedPlace> nearestFacilities, nearestShelters;  // outside, the nearest of each kind
};

/// Of one district of the city. Needs are those of the public need points.
/// Throws Error: NotFound (no such district), Cancelled.
DistrictFacts districtFacts(const City& city, const CardSource& source, const std::string& code,
                            Progress& progress);

/// Of the households or need points of a district, by their class.
std::vector<std::pair<std::string, int>> needsOf(const std::vector<store::NeedPoint>& points,
                                                 const City& city, const std::string& code);
/// What the newest runs say of a district.
RunPart partOf(const std::optional<store::Run>& run, const std::string& code);

}  // namespace michi::ui
