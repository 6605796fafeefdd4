#pragma once
// The rule file of a priority ranking: data/rules/priority/*.toml. What each entry means stands in
// standard.toml.

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace michi::evacuation {

inline constexpr std::array<const char*, 4> kClasses{"S", "A", "B", "C"};

/// "Whoever matches all of these is at least in this class."
struct AtLeast {
  std::string priorityClass;
  std::optional<int> floodRank;  // this rank or worse
  bool collapse = false;
  bool landslideRed = false;
  std::set<std::string> need;  // empty: any need
};

struct PriorityRules {
  std::string title;
  double hazardPart = 0, needPart = 0, wayPart = 0;  // full marks; their sum is 100
  std::map<int, double> flood, collapse, landslide;  // rank → 0–1
  double noData = 0, nearEdge = 0;                   // 0–1
  double edgeMetres = 0;
  std::map<std::string, double> need;  // need class → 0–1
  double unreachable = 1;              // 0–1
  std::vector<double> wayMinutes;      // ascending
  std::vector<double> wayShare;        // one for each of wayMinutes
  std::array<double, 3> leastScore{};  // of S, A, B
  std::vector<AtLeast> atLeast;
  std::string file;  // where it came from, kept with the run
};

/// Throws Error with file, line and key for anything missing, misspelt or out of range.
PriorityRules readRules(const std::string& file);

}  // namespace michi::evacuation
