#include "plugins/evacuation/priority.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "base/text.h"
#include "plugin/hazard_words.h"

namespace michi::evacuation {
namespace {

double shareOf(const std::map<int, double>& byRank, int rank) {
  const auto found = byRank.find(rank);
  return found == byRank.end() ? 0 : found->second;
}

bool hasNoData(const HazardChoice& choice, const Exposure& exposure) {
  return (choice.flood() && exposure.floodRank == kNoData) ||
         (choice.landslide && exposure.landslide == kNoData);
}

double hazardShare(const PriorityRules& rules, const HazardChoice& choice, const Exposure& exposure) {
  double share =
      std::max({shareOf(rules.flood, exposure.floodRank), shareOf(rules.collapse, exposure.collapse),
                shareOf(rules.landslide, exposure.landslide)});
  if (hasNoData(choice, exposure)) share = std::max(share, rules.noData);
  if (exposure.edgeDistance >= 0) share = std::max(share, rules.nearEdge);
  return share;
}

double needShare(const PriorityRules& rules, const std::string& needClass) {
  const auto found = rules.need.find(needClass);
  if (found == rules.need.end()) {
    throw Error(ErrorKind::BadInput, text("The rules have no entry for the need class “%1”.", needClass),
                rules.file, text("Add it to the table [need]."));
  }
  return found->second;
}

double wayShare(const PriorityRules& rules, const Way& way) {
  if (way.shelterKey.empty()) return rules.unreachable;
  const auto band = std::lower_bound(rules.wayMinutes.begin(), rules.wayMinutes.end(), way.minutes);
  if (band == rules.wayMinutes.end()) return 1;
  return rules.wayShare[static_cast<std::size_t>(band - rules.wayMinutes.begin())];
}

bool matches(const AtLeast& rule, const Case& one) {
  const Exposure& exposure = one.exposure;
  const bool isRed = exposure.landslide == 2 || exposure.landslide == 4;
  return (!rule.floodRank || exposure.floodRank >= *rule.floodRank) &&
         (!rule.collapse || exposure.collapse > 0) && (!rule.landslideRed || isRed) &&
         (rule.need.empty() || rule.need.contains(one.needClass));
}

std::size_t classIndex(const PriorityRules& rules, double total, const Case& one) {
  std::size_t index = 0;
  while (index < rules.leastScore.size() && total < rules.leastScore[index]) ++index;
  for (const AtLeast& rule : rules.atLeast) {
    const auto least = std::find(kClasses.begin(), kClasses.end(), rule.priorityClass) - kClasses.begin();
    if (matches(rule, one)) index = std::min(index, static_cast<std::size_t>(least));
  }
  return index;
}

std::string collapseWords(int collapse) {
  switch (collapse) {
    case 1:
      return text("a house may be swept away by the flow");
    case 2:
      return text("a house may fall with the eroded bank");
    default:
      return text("a house may be swept away by the flow or fall with the bank");
  }
}

std::string landslideWords(int zone) {
  switch (zone) {
    case 1:
      return text("landslide warning zone");
    case 2:
      return text("landslide special warning zone");
    case 3:
      return text("landslide warning zone (before designation)");
    default:
      return text("landslide special warning zone (before designation)");
  }
}

std::string floodSentence(const HazardChoice& choice, const Exposure& exposure) {
  if (exposure.floodRank > 0) return text("Flood depth %1.", plugin::depthWords(exposure.floodRank));
  if (exposure.floodRank == kOutside) return text("Outside the expected flood area.");
  return choice.flood() ? text("No flood data for this district (not to be read as safe).") : std::string();
}

std::string landslideSentence(const HazardChoice& choice, const Exposure& exposure) {
  if (exposure.landslide > 0) return text("In a %1.", landslideWords(exposure.landslide));
  if (exposure.landslide == kOutside) return text("Outside the landslide zones.");
  return choice.landslide ? text("No landslide data for this district (not to be read as safe).")
                          : std::string();
}

std::string waySentence(const Way& way) {
  if (way.tooFarFromRoad) return text("Too far from any road to say how to walk to an emergency place.");
  if (way.shelterKey.empty()) return text("No emergency place for this hazard can be reached on foot.");
  return text("%1 m, %2 minutes on foot to %3.", withSeparators(std::llround(way.distance)),
              std::llround(std::ceil(way.minutes)), way.shelterName);
}

std::string joined(std::initializer_list<std::string> parts) {
  std::string result;
  for (const std::string& part : parts) result = sentences(result, part);
  return result;
}

std::string reasonOf(const HazardChoice& choice, const Case& one) {
  const Exposure& exposure = one.exposure;
  const std::string collapse =
      exposure.collapse > 0 ? text("Danger that %1.", collapseWords(exposure.collapse)) : std::string();
  const std::string edge = exposure.edgeDistance >= 0 ? text("Only %1 m outside a hazard zone.",
                                                             std::llround(std::ceil(exposure.edgeDistance)))
                                                      : std::string();
  if (one.isRough) {
    return joined({text("The position is known only roughly: hazards were not judged."),
                   text("Need: %1.", one.needLabel), waySentence(one.way)});
  }
  return joined({floodSentence(choice, exposure), collapse, landslideSentence(choice, exposure), edge,
                 text("Need: %1.", one.needLabel), waySentence(one.way)});
}

}  // namespace

Score score(const PriorityRules& rules, const HazardChoice& choice, const Case& one) {
  Score result;
  result.hazard = rules.hazardPart * hazardShare(rules, choice, one.exposure);
  result.need = rules.needPart * needShare(rules, one.needClass);
  result.way = rules.wayPart * wayShare(rules, one.way);
  result.priorityClass = kClasses[classIndex(rules, result.total(), one)];
  result.reason = reasonOf(choice, one);
  return result;
}

}  // namespace michi::evacuation
