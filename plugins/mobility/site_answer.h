#pragma once
// Where to place support in a workspace: from people, roads and candidates to sites that are said and listed.

#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "geo/point.h"
#include "plugins/mobility/candidates.h"
#include "plugins/mobility/sites.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct SiteRequest {
  /// mclp (most people within the limit), pmedian (least way for all together), lscp (the fewest sites so
  /// that everybody is within the limit) or pcentre (the farthest way is shortest).
  std::string model = "mclp";
  std::size_t count = 1;        // sites in all; not of lscp
  std::string within = "500m";  // of pmedian and pcentre nobody is counted to a site beyond ten times this
  std::string candidates;       // see candidatesOf()
  std::string existing;         // kinds that serve already: who is within the limit of one needs no site
  std::string forced, barred;   // keys of candidates
  std::string profile = "elderly";
  std::string points = "auto";  // needs, population or auto (needs where there are any)
  std::string weigh =
      "people";  // people, elderly (65 and more; of households those without a car), homes (each as one)
  std::string capacity;  // people that a site can serve: "300", or "300,KEY=80"; of mclp and pmedian
  std::string fairness;  // "worst": of mclp, the former municipality that is served worst is served best
  std::optional<std::size_t> atLeast, atMost;  // sites in each former municipality; of mclp and pmedian
  double seconds = 5;                          // to search at most
  // A week's timetable for what drives there; without vehicles there is none.
  std::size_t vehicles = 0;
  std::size_t stopsADay = 4;  // of each vehicle
  std::size_t visits = 1;     // of each site in a week
  std::string start;  // key of the facility where vehicles start and end; "": at the most central site
};

struct ChosenSite {
  std::string key, name, district, districtName;
  geo::Point position;
  double people = 0;           // that it is the nearest site for (by capacity: that it serves)
  double within = 0;           // of these, within the limit
  double meanWay = 0;          // of these, metres or seconds
  std::optional<double> room;  // capacity
};

/// A tour of one vehicle on one day.
struct Tour {
  std::size_t day = 0;  // 0: Monday
  std::size_t vehicle = 0;
  std::vector<std::size_t> stops;  // into the sites, in their order
  double length = 0;               // metres (or seconds, by time)
};

struct SiteAnswer {
  SiteChoice choice;
  std::vector<ChosenSite> sites;
  std::vector<Candidate> candidates;  // among which they were chosen
  std::vector<Tour> tours;
  std::string json, csv, scheduleCsv;
  std::vector<std::string> sentences, warnings;
};

/// Over the households of `registry` (needs the place tier) where there is one. Throws Error(NotFound) where
/// roads, people or candidates are missing, Error(BadInput) for a wrong request or counts that cannot be met.
SiteAnswer computeSites(const store::Workspace& workspace, const store::Registry* registry,
                        const SiteRequest& request, const std::string& resources, Progress& progress);

}  // namespace michi::mobility
