#pragma once
// Walking coverage: for each point the nearest facility of each kind, and for each district how many people
// are within the limit, beyond it, or reached by no road.

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "geo/point.h"
#include "walk/metric.h"
#include "walk/snap.h"

namespace michi::mobility {

/// People at one place: a need point or a cell of the population mesh.
struct Demand {
  std::string key;
  geo::Point position;
  double weight = 1;          // people
  std::string district = {};  // code, "" for none
  double looseness =
      0;  // metres by which the position may be off (half a cell's diagonal); widens the snap limit
  std::optional<double> elderly = {};  // people of 65 and more, without a car where that is known
};

struct Place {
  std::string key;
  geo::Point position;
};

/// How people and places find their road: a scrap of road cut off from the rest is passed over where a real
/// one is within the limit too. `looseness` as in Demand.
walk::SnapOptions snapOptions(const walk::Metric& metric, double looseness);

/// Where they meet the road; of demands on up to `threads` threads (0: all).
std::vector<walk::Snap> snapDemands(const walk::Metric& metric, std::span<const Demand> demands,
                                    unsigned threads);
std::vector<walk::Snap> snapPlaces(const walk::Metric& metric, std::span<const Place> places);

/// In the metric's units of what it minimises: metres or seconds.
walk::Cost costOf(const walk::Metric& metric, double limit);

/// Facilities that answer to one kind asked for.
struct KindOfPlace {
  std::string kind;
  std::vector<Place> places;
};

enum class Reached : std::uint8_t { Within, Beyond, Unreachable };
/// "within", "beyond", "unreachable": the words of CSV, JSON and styles.
const char* word(Reached reached);

struct CoverageLine {
  Reached reached = Reached::Unreachable;
  std::int64_t place = -1;  // index into the kind's places, -1 when unreachable
  double distance = -1;     // metres, off-network legs included; -1 when unreachable
  double minutes = -1;
  double offNetwork =
      -1;  // metres: both legs when reached, else from the point to the nearest road; -1 no road at all
  bool tooFarFromRoad = false;
};

/// Sums of weights.
struct Tally {
  double within = 0, beyond = 0, unreachable = 0;
  double all() const { return within + beyond + unreachable; }
  void add(Reached reached, double weight);
};

struct Coverage {
  std::vector<std::vector<CoverageLine>> lines;  // [kind][demand]
  std::vector<Tally> totals;                     // [kind]
  std::map<std::string, std::vector<Tally>>
      districts;                           // code → [kind]; every code given, and "" if any lies in none
  std::vector<std::size_t> placesOffRoad;  // [kind] facilities too far from any road to be reached
  std::size_t demandsOffRoad = 0;
};

/// `limit` in metres or seconds, as the metric minimises. Pure, deterministic, on up to `threads` threads (0:
/// all). Cost: half of it is looking for everybody's road; who asks again for the same people keeps that
/// (`points`, as snapDemands() gives them).
Coverage cover(const walk::Metric& metric, std::span<const Demand> demands,
               std::span<const KindOfPlace> kinds, double limit, std::span<const std::string> districtCodes,
               unsigned threads);
Coverage cover(const walk::Metric& metric, std::span<const Demand> demands,
               std::span<const walk::Snap> points, std::span<const KindOfPlace> kinds, double limit,
               std::span<const std::string> districtCodes, unsigned threads);

}  // namespace michi::mobility
