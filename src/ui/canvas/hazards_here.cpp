#include "ui/canvas/hazards_here.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "plugin/hazard_words.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

using store::FloodMap;

std::string durationWords(int rank) {
  switch (rank) {
    case 1:
      return text("below 12 hours");
    case 2:
      return text("12 hours to 1 day");
    case 3:
      return text("1 to 3 days");
    case 4:
      return text("3 days to 1 week");
    case 5:
      return text("1 to 2 weeks");
    case 6:
      return text("2 to 4 weeks");
    default:
      return text("4 weeks or longer");
  }
}

std::string collapseWords(int rank) {
  if (rank == 1) return text("torrent of the flood");
  return rank == 2 ? text("erosion of the bank") : text("torrent of the flood and erosion of the bank");
}

std::string floodLine(FloodMap map, int rank) {
  switch (map) {
    case FloodMap::Maximum:
      return text("Flood depth (largest conceivable rain): %1", plugin::depthWords(rank));
    case FloodMap::Planned:
      return text("Flood depth (rain that rivers are built for): %1", plugin::depthWords(rank));
    case FloodMap::Duration:
      return text("The flood lasts: %1", durationWords(rank));
    case FloodMap::Collapse:
      return text("Houses may be swept away: %1", collapseWords(rank));
  }
  return {};
}

std::string slideLine(int phenomenon, const std::string& zone) {
  if (phenomenon == 1) return text("Steep slope failure: %1", zone);
  return phenomenon == 2 ? text("Debris flow: %1", zone) : text("Landslide: %1", zone);
}

std::string zoneWords(int zone) {
  switch (zone) {
    case 1:
      return text("warning zone");
    case 2:
      return text("special warning zone");
    case 3:
      return text("warning zone (before its designation)");
    default:
      return text("special warning zone (before its designation)");
  }
}

/// Special before plain, designated before not yet designated.
int severity(int zone) {
  constexpr std::array kBySeverity = {3, 1, 4, 2};
  return static_cast<int>(std::find(kBySeverity.begin(), kBySeverity.end(), zone) - kBySeverity.begin());
}

struct Worst {
  int rank = 0;
  std::set<std::string> names;  // rivers, places

  QString line(const std::string& words) const {
    QString all = q(words);
    for (const std::string& name : names)
      all += QString::fromUtf8(&name == &*names.begin() ? " — " : "・") + q(name);
    return all;
  }
  void name(const std::string& one) {
    if (!one.empty()) names.insert(one);
  }
};

/// Torrent (1) here and erosion (2) there are both (3); of depths and durations the largest counts.
int joined(FloodMap map, int a, int b) { return map == FloodMap::Collapse ? (a | b) : std::max(a, b); }

}  // namespace

std::vector<QString> hazardWords(const std::vector<store::FloodZone>& floods,
                                 const std::vector<store::LandslideZone>& slides) {
  std::map<FloodMap, Worst> byMap;
  for (const store::FloodZone& zone : floods) {
    if (zone.rank <= 0) continue;
    Worst& worst = byMap[zone.map];
    worst.rank = joined(zone.map, worst.rank, zone.rank);
    worst.name(zone.river);
  }
  std::map<int, Worst> byPhenomenon;
  for (const store::LandslideZone& zone : slides) {
    Worst& worst = byPhenomenon[zone.phenomenon];
    if (worst.rank == 0 || severity(zone.zone) > severity(worst.rank)) worst = {zone.zone, {}};
    if (worst.rank == zone.zone) worst.name(zone.name);
  }
  std::vector<QString> lines;
  for (const FloodMap map : {FloodMap::Maximum, FloodMap::Planned, FloodMap::Duration, FloodMap::Collapse})
    if (byMap.contains(map)) lines.push_back(byMap[map].line(floodLine(map, byMap[map].rank)));
  for (const auto& [phenomenon, worst] : byPhenomenon)
    lines.push_back(worst.line(slideLine(phenomenon, zoneWords(worst.rank))));
  return lines;
}

std::vector<QString> hazardsHere(const store::Workspace& workspace, geo::Point place) {
  return hazardWords(workspace.floodZones(place), workspace.landslideZones(place));
}

}  // namespace michi::ui
