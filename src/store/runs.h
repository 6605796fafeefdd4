#pragma once
// A run: the saved result of an analysis with all that it came from.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "geo/point.h"

namespace michi::store {

/// Rows of coverage: for one point (need point or mesh cell) and one facility kind.
struct CoverageRow {
  std::string pointKey;
  std::string districtCode;  // empty: in no district
  std::string kind;
  std::string facilityKey;  // empty when unreachable
  double distance = -1;     // metres, off-network legs included; -1 unreachable
  double minutes = -1;
  double offNetwork = -1;  // metres from the point to the road; -1 unreachable
  std::string reached;     // within | beyond | unreachable
  double weight = 1;
  geo::Point position;
};

/// Rows of priority: one a need point, in rank order.
struct PriorityRow {
  std::string pointKey;
  std::string districtCode;
  std::string priorityClass;  // S A B C
  double score = 0;
  int floodRank = 0;       // 0 outside, -1 no data here
  int collapse = 0;        // 0 outside, -1 no data here, 1–3 as KSJ
  int landslide = 0;       // 0 outside, -1 no data here, 1–4 as KSJ A33_002
  std::string shelterKey;  // empty when none can be reached
  double distance = -1;    // metres on foot to that place
  double minutes = -1;
  std::string reason;         // the sentence
  std::string shares = "{}";  // JSON: each part's share of the score
  double weight = 1;
  geo::Point position;
};

/// Of each kind the newest are kept.
inline constexpr int kKeptRuns = 10;

struct RunInfo {
  std::int64_t id = 0;
  std::string kind;                             // coverage | priority
  std::string createdAt;                        // ISO time
  std::string program;                          // name and version
  std::string parameters;                       // JSON
  std::map<std::string, std::uint64_t> inputs;  // layer → revision it was computed from
  bool isStale = false;                         // an input has changed since (filled when read)
};

struct Run : RunInfo {
  std::string summary = "{}";  // JSON, the command's --json result
  std::vector<CoverageRow> coverage;
  std::vector<PriorityRow> priority;
};

}  // namespace michi::store
