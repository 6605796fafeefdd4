#include "plugins/mobility/desktop/coverage_reasons.h"

#include <algorithm>
#include <cmath>

#include "plugins/mobility/analysis.h"
#include "plugins/mobility/desktop/coverage_tables.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::words;

/// Those of a district who cannot walk there.
struct Stranded {
  std::map<std::string, double> byPlace;  // people, by the name of their nearest
  double people = 0, sum = 0;             // who have a way, and their metres together
  double nearest = -1, farthest = -1;
  double roundabout = 0, offRoad = 0, cutOff = 0;
};

void add(Stranded& stranded, const Conditions& conditions, const Way& way) {
  if (way.reached == kUnreachable) {
    (isOffRoad(conditions, way) ? stranded.offRoad : stranded.cutOff) += way.people;
    return;
  }
  stranded.people += way.people;
  stranded.sum += way.people * way.metres;
  stranded.byPlace[way.place] += way.people;
  stranded.farthest = std::max(stranded.farthest, way.metres);
  stranded.nearest = stranded.nearest < 0 ? way.metres : std::min(stranded.nearest, way.metres);
  if (isRoundabout(conditions, way)) stranded.roundabout += way.people;
}

Stranded strandedIn(const CoverageView& view, const KindView& kind, const std::string& code) {
  Stranded stranded;
  for (const Way& way : kind.ways) {
    if (way.district == code && way.reached != kWithin) add(stranded, view.conditions, way);
  }
  return stranded;
}

std::string count(double people) { return withSeparators(std::llround(people)); }
std::string metres(double value) { return wayWords(value).toStdString(); }

QString profileWords(const std::string& profile) {
  if (profile == "wheelchair") return words("With a wheelchair");
  if (profile == "winter") return words("In winter");
  return profile == "adult" ? words("Adults") : words("Elderly people");
}

QString placesWords(const KindView& kind, const std::string& code) {
  constexpr std::size_t kFew = 3;
  const std::string what = kind.title.toStdString();
  const auto found = kind.placesIn.find(code);
  if (found == kind.placesIn.end()) return words("There is no place of this kind in the district: %1.", what);
  if (found->second.size() > kFew)
    return words("In the district there are %1 places of this kind: %2.", found->second.size(), what);
  QStringList names;
  for (const std::string& name : found->second) names += ui::q(name);
  return words("In the district (%1): %2.", what, names.join(words(", ")).toStdString());
}

void addWays(QStringList& lines, const Stranded& stranded) {
  if (stranded.people <= 0) return;
  const auto most = std::max_element(stranded.byPlace.begin(), stranded.byPlace.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  lines += words("For %1 of those who cannot, the nearest is %2.", count(most->second), most->first);
  lines += words("Their way is %1 on average; the shortest is %2, the longest %3.",
                 metres(stranded.sum / stranded.people), metres(stranded.nearest), metres(stranded.farthest));
  if (stranded.roundabout > 0)
    lines += words(
        "%1 have one near enough as the crow flies, but the road goes a long way round, as where a "
        "river, a railway or a hill lies between.",
        count(stranded.roundabout));
}

void addNoWays(QStringList& lines, const Stranded& stranded, const CoverageView& view) {
  if (stranded.offRoad > 0)
    lines += words("%1 live more than %2 from any road: no way on foot is known.", count(stranded.offRoad),
                   metres(view.conditions.snapLimit));
  if (stranded.cutOff > 0)
    lines += words("%1 have a road, but it leads to none of the places for who walks here (%2).",
                   count(stranded.cutOff), profileWords(view.conditions.profile).toStdString());
}

QString noWayWords(const Conditions& conditions, const Way& way) {
  if (way.offRoad < 0) return words("There is no road around: no way on foot is known.");
  if (isOffRoad(conditions, way))
    return words("The nearest road is %1 away, more than %2: no way on foot is known.", metres(way.offRoad),
                 metres(conditions.snapLimit));
  return words("There is a road, but it leads to none of the places for who walks here (%1).",
               profileWords(conditions.profile).toStdString());
}

void addExcess(QStringList& lines, const Conditions& conditions, const Way& way) {
  if (conditions.limit.by == walk::Minimise::Time)
    lines += words("That is %1 minutes too far.",
                   count(std::max(1.0, std::ceil(way.minutes - conditions.limit.value / 60))));
  else
    lines += words("That is %1 too far.", metres(way.metres - conditions.limit.value));
  if (isRoundabout(conditions, way))
    lines += words("As the crow flies it is %1: the road goes a long way round.", metres(way.straight));
}

}  // namespace

bool isRoundabout(const Conditions& conditions, const Way& way) {
  if (way.reached != kBeyond || way.straight < 0 || way.metres <= 0) return false;
  const bool byTime = conditions.limit.by == walk::Minimise::Time;
  const double cost = byTime ? way.minutes * 60 * way.straight / way.metres : way.straight;
  return cost <= conditions.limit.value;
}

bool isOffRoad(const Conditions& conditions, const Way& way) {
  return way.reached == kUnreachable && (way.offRoad < 0 || way.offRoad > conditions.snapLimit);
}

Reasons reasonsOfDistrict(const CoverageView& view, const KindView& kind, const std::string& code,
                          const std::string& name) {
  const auto found = kind.districts.find(code);
  if (found == kind.districts.end() || found->second.all() <= 0)
    return {ui::q(name), {words("Nobody in this district was counted.")}};
  const Sums& sums = found->second;
  const std::string to = kind.title.toStdString(), within = withinWords(view.conditions.within);
  if (sums.out() <= 0)
    return {words("%1: all %2 can walk to %3 within %4.", name, count(sums.all()), to, within),
            {placesWords(kind, code)}};
  Reasons reasons{words("%1: %2 of %3 cannot walk to %4 within %5.", name, count(sums.out()),
                        count(sums.all()), to, within),
                  {placesWords(kind, code)}};
  const Stranded stranded = strandedIn(view, kind, code);
  addWays(reasons.lines, stranded);
  addNoWays(reasons.lines, stranded, view);
  return reasons;
}

Reasons reasonsOfPoint(const CoverageView& view, const KindView& kind, const Way& way,
                       const std::string& who) {
  const std::string to = kind.title.toStdString(), within = withinWords(view.conditions.within);
  Reasons reasons;
  reasons.title = way.reached == kWithin ? words("%1: can walk to %2 within %3.", who, to, within)
                                         : words("%1: cannot walk to %2 within %3.", who, to, within);
  if (way.reached == kUnreachable) {
    reasons.lines += noWayWords(view.conditions, way);
    return reasons;
  }
  reasons.lines += words("The nearest is %1: %2 along the road, about %3 minutes.", way.place,
                         metres(way.metres), count(std::max(1.0, std::ceil(way.minutes))));
  if (way.reached == kBeyond) addExcess(reasons.lines, view.conditions, way);
  return reasons;
}

}  // namespace michi::mobility
