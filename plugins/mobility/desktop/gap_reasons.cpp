#include "plugins/mobility/desktop/gap_reasons.h"

#include <algorithm>
#include <cmath>

#include "plugins/mobility/desktop/coverage_tables.h"
#include "plugins/mobility/desktop/gap_tables.h"
#include "plugins/mobility/desktop/table_parts.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::words;

std::string wayTo(double metres) { return wayWords(metres).toStdString(); }

/// Those of a district who share a gap: their number, and the stop that most of them are near.
struct Stuck {
  double people = 0, ways = 0, walked = 0;  // `ways`: who can walk to a stop at all, and their metres
  std::map<std::int64_t, double> byStop;
};

std::array<Stuck, kGapCount> stuckIn(const GapView& view, const std::string& code) {
  std::array<Stuck, kGapCount> all;
  for (const GapPerson& person : view.people) {
    if (person.district != code) continue;
    Stuck& stuck = all[static_cast<std::size_t>(person.gap)];
    stuck.people += person.people;
    if (person.nearest < 0) continue;
    stuck.ways += person.people;
    stuck.walked += person.people * person.metres;
    stuck.byStop[person.best < 0 ? person.nearest : person.best] += person.people;
  }
  return all;
}

const GapStop& stopOfMost(const GapView& view, const Stuck& stuck) {
  const auto most = std::max_element(stuck.byStop.begin(), stuck.byStop.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return view.stops[static_cast<std::size_t>(most->first)];
}

void addNoStop(QStringList& lines, const GapView& view, const Stuck& stuck) {
  if (stuck.people <= 0) return;
  lines += words("%1 have no stop within %2.", inCount(stuck.people), view.request.within);
  if (stuck.ways > 0)
    lines += words("Their way to the nearest stop is %1 on average; for most it is %2.",
                   wayTo(stuck.walked / stuck.ways), stopOfMost(view, stuck).name);
  if (stuck.people > stuck.ways)
    lines += words("For %1 no road leads to any stop.", inCount(stuck.people - stuck.ways));
}

void addStops(QStringList& lines, const GapView& view, const std::array<Stuck, kGapCount>& stuck) {
  const Stuck& idle = stuck[static_cast<std::size_t>(BusGap::NoService)];
  const Stuck& few = stuck[static_cast<std::size_t>(BusGap::Few)];
  if (idle.people > 0)
    lines += words("%1 have a stop, as %2, but no bus stops there that day.", inCount(idle.people),
                   stopOfMost(view, idle).name);
  if (few.people > 0) {
    const GapStop& stop = stopOfMost(view, few);
    lines += words("%1 have too few buses: at %2 there are %3 a day and direction.", inCount(few.people),
                   stop.name, stop.asked.trips);
  }
}

void addDays(QStringList& lines, const std::array<double, kDayKindCount>& without) {
  QStringList days;
  for (std::size_t day = 0; day < kDayKindCount; ++day)
    days += words("%1: %2", dayWords(kDayKinds[day]), inCount(without[day]));
  lines += words("Without a bus by day: %1.", days.join(words(", ")).toStdString());
}

QString tripsByDay(const GapStop& stop) {
  QStringList days;
  for (std::size_t day = 0; day < kDayKindCount; ++day)
    days += words("%1: %2", dayWords(kDayKinds[day]), stop.byDay[day].trips);
  return days.join(words(", "));
}

QString serviceLine(const std::string& day, const StopService& service) {
  if (service.departures == 0) return words("%1: no bus", day);
  if (service.longestWait < 0)
    return words("%1: %2 a day and direction, from %3 to %4, none between 8:00 and 18:00", day, service.trips,
                 clockWords(service.first), clockWords(service.last));
  return words("%1: %2 a day and direction, from %3 to %4; the longest wait by day is %5 minutes", day,
               service.trips, clockWords(service.first), clockWords(service.last),
               static_cast<int>(std::ceil(service.longestWait / 60.0)));
}

void addEarlier(QStringList& lines, const GapPerson& person) {
  if (!person.before) return;
  lines += *person.before == person.gap
               ? words("Under the older timetable it was the same.")
               : words("Under the older timetable: %1.", gapWords(*person.before).toStdString());
}

}  // namespace

Reasons gapReasonsOfDistrict(const GapView& view, const std::string& code, const std::string& name) {
  const auto found = view.districts.find(code);
  const double without = found == view.districts.end() ? 0 : withoutBus(found->second);
  const double all = found == view.districts.end() ? 0 : without + found->second.back();
  if (all <= 0) return {ui::q(name), {words("Nobody in this district was counted.")}};
  Reasons reasons;
  reasons.title =
      without > 0 ? words("%1: %2 of %3 have no bus that serves them.", name, inCount(without), inCount(all))
                  : words("%1: all %2 have a bus within %3.", name, inCount(all), view.request.within);
  const auto stuck = stuckIn(view, code);
  addNoStop(reasons.lines, view, stuck[static_cast<std::size_t>(BusGap::NoStop)]);
  addStops(reasons.lines, view, stuck);
  addDays(reasons.lines, view.without.at(code));
  return reasons;
}

Reasons gapReasonsOfPerson(const GapView& view, const GapPerson& person, const std::string& who) {
  Reasons reasons{words("%1: %2.", who, gapWords(person.gap).toStdString()), {}};
  if (person.nearest < 0) {
    reasons.lines += words("No road leads to any stop.");
    return reasons;
  }
  const GapStop& nearest = view.stops[static_cast<std::size_t>(person.nearest)];
  reasons.lines += words("The nearest stop is %1, %2 along the road.", nearest.name, wayTo(person.metres));
  if (person.best >= 0) {
    const GapStop& best = view.stops[static_cast<std::size_t>(person.best)];
    if (person.best != person.nearest) reasons.lines += words("Within reach %1 has more buses.", best.name);
    reasons.lines += words("Buses a day and direction at %1: %2.", best.name, tripsByDay(best).toStdString());
  }
  addEarlier(reasons.lines, person);
  return reasons;
}

Reasons reasonsOfStop(const GapView& view, const GapStop& stop) {
  Reasons reasons{
      words("Stop %1: %2 that day.", stop.name, serviceWords(serviceClass(stop.asked.trips)).toStdString()),
      {}};
  for (std::size_t day = 0; day < kDayKindCount; ++day)
    reasons.lines += serviceLine(dayWords(kDayKinds[day]), stop.byDay[day]);
  reasons.lines += words("For %1 it is the best stop within %2.", inCount(stop.people), view.request.within);
  return reasons;
}

}  // namespace michi::mobility
