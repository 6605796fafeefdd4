#pragma once
// Who drives where: districts that ask for support and companies and welfare corporations that offer
// vehicles, drivers, days and areas, joined by a flow of least cost.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "geo/point.h"
#include "plugins/mobility/sites.h"
#include "plugins/mobility/weekdays.h"

namespace michi::mobility {

enum class Offerer : std::uint8_t { Company, Corporation, Other };

/// Vehicles of one make that one organisation lends or drives.
struct SupportOffer {
  std::string organisation;
  std::string vehicle;  // what it is called, where an organisation offers several; may be empty
  Offerer kind = Offerer::Company;
  geo::Point base;
  unsigned vehicles = 1;
  unsigned seats = 1;        // passengers in one vehicle, wheelchairs among them
  unsigned wheelchairs = 0;  // of them in wheelchairs: 0 is a vehicle without a lift
  unsigned drivers = 1;      // at work on a day; 0: the vehicle is lent to those who drive themselves
  Weekdays days = 0;
  unsigned perDay = 1;                 // districts that can be served on one day, by all vehicles together
  unsigned perWeek = 0;                // the same in a week; 0: as many as the days allow
  bool isForAll = true;                // goes to every district
  std::vector<std::string> districts;  // else to these (codes)
  double radius = 0;                   // metres along the road from the base; 0: however far
};

struct SupportRequest {
  std::string district;  // code
  Weekdays days = 0;     // that would do
  unsigned times = 1;    // days a week that are wanted, at most as many as `days` has
  unsigned people = 1;   // who would ride on one day
  unsigned wheelchairs = 0;
  bool hasDriver = false;  // somebody of the district drives a vehicle that is lent
  std::string purpose;
};

/// What is settled already: it uses the offer up and stills the request, whatever else would be better.
struct SettledMatch {
  std::int64_t offer = -1;  // indexes; -1: by somebody who offers nothing in this list
  std::int64_t request = -1;
  Weekdays days = 0;
};

/// Why an offer is none for a request.
enum class Obstacle : std::uint8_t {
  None,
  NoCommonDay,
  NoLift,
  TooSmall,
  NoDriver,
  OtherArea,
  NoWay,
  TooFar,
  Full
};
/// "no_common_day" …: the words of JSON and CSV.
const char* word(Obstacle obstacle);

/// More rides from a district and back than this on one day are too many for one vehicle: our own choice.
inline constexpr unsigned kMostRides = 4;

struct SupportMatch {
  std::size_t offer = 0, request = 0;
  Weekdays days = 0;
  unsigned rides = 1;     // to and fro on each of the days, to carry everybody
  double way = 0;         // metres
  bool isNearest = true;  // of those that could come, taken or not
};

struct UnmetRequest {
  std::size_t request = 0;
  unsigned missing = 1;               // days a week
  Weekdays open = 0;                  // days that would do and that nobody comes on
  Obstacle why = Obstacle::None;      // what no offer gets past
  std::int64_t nearest = -1;          // the offer to ask first: the nearest that could carry them; -1: none
  Obstacle between = Obstacle::None;  // what stands in its way
};

struct Matching {
  std::vector<SupportMatch> matches;  // by request, then by offer; without what was settled
  std::vector<UnmetRequest> unmet;
  std::int64_t served = 0;  // what was made as large as possible: see matchSupport()
  std::int64_t cost = 0;    // what was then made as small as possible: metres
};

/// Serves as much as possible, then by the shortest ways. A district's first day counts as its people, those
/// in wheelchairs twice; its second half of that, its third a third (in units of 1/420), so that a large
/// district's fifth day does not take the first of a small one. A way counts as often as it is ridden. `ways`
/// holds metres from each offer's base (candidate) to each request's people (demand), infinity where there is
/// no road; nobody is sent farther than `farthest` metres (0: however far). The same input gives the same
/// answer. Throws Error(BadInput) where the numbers are beyond what can be computed.
Matching matchSupport(std::span<const SupportOffer> offers, std::span<const SupportRequest> requests,
                      const DistanceTable& ways, std::span<const SettledMatch> settled, double farthest);

}  // namespace michi::mobility
