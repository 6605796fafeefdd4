#pragma once
// The score of one point: three parts (hazard, need, way), a class S/A/B/C, and a sentence that says why.

#include <map>
#include <string>

#include "plugins/evacuation/exposure.h"
#include "plugins/evacuation/rules.h"

namespace michi::evacuation {

/// The way on foot to the nearest emergency place designated for the hazards that the point lies in.
struct Way {
  std::string shelterKey;  // empty: no such place can be reached
  std::string shelterName;
  double distance = -1;  // metres, off-network legs included
  double minutes = -1;
  bool tooFarFromRoad = false;
};

struct Case {
  std::string needClass;
  std::string needLabel;  // in the user's language
  Exposure exposure;
  Way way;
  bool isRough = false;  // the position is that of a town: the hazards are not judged
};

struct Score {
  double hazard = 0, need = 0, way = 0;  // points; total() is 0 to 100
  std::string priorityClass;
  std::string reason;
  double total() const { return hazard + need + way; }
};

/// Pure: the same case and rules give the same score on every machine.
/// Throws Error(BadInput) when the rules have no entry for the need class.
Score score(const PriorityRules& rules, const HazardChoice& choice, const Case& one);

}  // namespace michi::evacuation
