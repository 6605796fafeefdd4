#pragma once
// A report on mobility from a workspace: what it counts, and what its pages need beside the counts.

#include <string>
#include <vector>

#include "base/progress.h"
#include "plugins/mobility/report.h"
#include "plugins/mobility/road_bands.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct ReportRequest {
  std::string to = "shop,clinic";   // kinds of facility; the first is what the report is about
  std::string within = "500m";      // "500m", "15min"
  std::string profile = "elderly";  // of data/rules/profiles
  std::string points = "auto";      // needs, population or auto (both)
  std::string feeds;                // names of timetables; empty: those in force
  ReportLevel level = ReportLevel::Public;
};

struct ReportAnswer {
  Report report;
  ReportRequest request;
  std::string city, today;              // ISO date
  std::vector<std::string> kinds;       // keys
  std::vector<std::string> kindLabels;  // Japanese
  std::string profileLabel;             // Japanese
  std::vector<double> bands;            // ends, in metres or seconds
  bool isTime = false;                  // bands, limit and curve are seconds
  double limit = 0;
  std::string sources;                // one line for the foot of a page
  std::vector<std::string> notes;     // what stands beside the numbers on paper; Japanese
  std::vector<std::string> warnings;  // for the user
  RoadBands ways;  // roads by the way to the first kind: half, once, twice, four times the limit
  std::vector<store::District> districts;  // in the order of report.districts
  std::vector<store::CoverageRow> points;  // of people in need, where the level shows them on the map
};

/// Over the households of `registry` (needs the place tier) where there is one. Without a timetable or a
/// clinic those parts are left out and said in `notes`. Throws Error(NotFound) where roads, facilities,
/// people or the district are missing, Error(BadInput) for a wrong request, Error(Cancelled).
ReportAnswer computeReport(const store::Workspace& workspace, const store::Registry* registry,
                           const ReportRequest& request, const std::string& resources, Progress& progress);

/// Indices into report.districts: of codes or names with commas between, or "all". Throws Error(NotFound).
std::vector<std::size_t> chosenDistricts(const ReportAnswer& answer, const std::string& wanted);

/// "public" or "internal". Throws Error(BadInput).
ReportLevel reportLevel(const std::string& words);

}  // namespace michi::mobility
