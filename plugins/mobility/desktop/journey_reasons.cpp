#include "plugins/mobility/desktop/journey_reasons.h"

#include "plugins/mobility/desktop/journey_tables.h"
#include "plugins/mobility/desktop/table_parts.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::words;

const std::string& stopName(const JourneyView& view, std::uint32_t stop) {
  return view.names.stops[stop].name;
}

std::string busName(const JourneyView& view, const Ride& ride) {
  const std::string& name = view.names.trips[ride.trip];
  return name.empty() ? text("the bus") : name;
}

/// One line a leg: "8:12: …".
void addLegs(QStringList& lines, const JourneyView& view, const Journey& journey, Time leave, Time arrive,
             const std::string& destination) {
  if (journey.rides.empty()) {
    lines += words("%1: on foot to %2 (%3 minutes), there at %4.", clockWords(leave), destination,
                   wholeMinutes(journey.walk), clockWords(arrive));
    return;
  }
  for (std::size_t i = 0; i < journey.rides.size(); ++i) {
    const Ride& ride = journey.rides[i];
    const std::string from = stopName(view, ride.from);
    if (i == 0)
      lines +=
          words("%1: on foot to the stop %2 (%3 minutes).", clockWords(leave), from, wholeMinutes(ride.walk));
    else if (ride.walk > 0)
      lines += words("Change on foot to the stop %1 (%2 minutes).", from, wholeMinutes(ride.walk));
    lines += words("%1: from the stop %2 by bus (%3) to %4, there at %5.", clockWords(ride.departure), from,
                   busName(view, ride), stopName(view, ride.to), clockWords(ride.arrival));
  }
  lines += words("On foot to %1 (%2 minutes), there at %3.", destination, wholeMinutes(journey.walk),
                 clockWords(arrive));
}

void addWayThere(QStringList& lines, const JourneyView& view, const RoundTrip& trip) {
  addLegs(lines, view, trip.there, trip.leave, trip.arrive, view.placeOf(trip));
}

void addRoundTrip(QStringList& lines, const JourneyView& view, const RoundTrip& trip) {
  addWayThere(lines, view, trip);
  lines += words("There for %1 minutes and more.", wholeMinutes(lengthOfTime(view.request.stay)));
  addLegs(lines, view, trip.back, trip.leaveThere, trip.home, text("home"));
  lines += words("In all %1 changes, %2 m on foot, %3 minutes of waiting.", trip.changes(),
                 inCount(trip.walked), wholeMinutes(trip.waited));
}

void addTooLate(QStringList& lines, const JourneyView& view, const RoundTrip& trip) {
  const Time wanted = timeOfDay(view.request.arriveBy);
  if (trip.place < 0) {
    lines += words("That day no bus goes from a stop nearby to such a place.");
    return;
  }
  lines += words("The earliest is to be at %1 at %2: %3 minutes too late.", view.placeOf(trip),
                 clockWords(trip.arrive), wholeMinutes(trip.arrive - wanted));
  addWayThere(lines, view, trip);
}

void addNoWayHome(QStringList& lines, const JourneyView& view, const RoundTrip& trip) {
  const Time wanted = timeOfDay(view.request.homeBy);
  lines += trip.home < 0 ? words("After that no bus goes home any more that day.")
                         : words("After that one is home at %1 at the earliest: %2 minutes too late.",
                                 clockWords(trip.home), wholeMinutes(trip.home - wanted));
  addWayThere(lines, view, trip);
}

void addOtherDays(QStringList& lines, const JourneyView& view, const Traveller& person) {
  if (view.days.size() < 2) return;
  QStringList days;
  for (std::size_t day = 0; day < view.days.size(); ++day)
    days += words("%1: %2", dayWords(view.days[day]), outcomeWords(person.byDay[day]).toStdString());
  lines += days.join(words(", "));
}

QString titleOf(const JourneyView& view, const Traveller& person, const std::string& who) {
  const std::string to = view.to.toStdString();
  switch (person.trip.outcome) {
    case Outcome::OnFoot:
      return words("%1: gets to %2 and back on foot.", who, to);
    case Outcome::ByBus:
      return words("%1: gets to %2 and back by bus.", who, to);
    case Outcome::NotBack:
      return words("%1: gets to %2, but not home by %3.", who, to, view.request.homeBy);
    case Outcome::NotThere:
      return words("%1: does not get to %2 by %3.", who, to, view.request.arriveBy);
    default:
      return words("%1: neither a stop nor %2 within a walk of %3 minutes.", who, to,
                   wholeMinutes(lengthOfTime(view.request.walk)));
  }
}

}  // namespace

Reasons journeyReasonsOfPerson(const JourneyView& view, const Traveller& person, const std::string& who) {
  Reasons reasons{titleOf(view, person, who), {}};
  if (isDone(person.trip.outcome)) addRoundTrip(reasons.lines, view, person.trip);
  if (person.trip.outcome == Outcome::NotThere) addTooLate(reasons.lines, view, person.trip);
  if (person.trip.outcome == Outcome::NotBack) addNoWayHome(reasons.lines, view, person.trip);
  addOtherDays(reasons.lines, view, person);
  return reasons;
}

Reasons journeyReasonsOfDistrict(const JourneyView& view, const std::string& code, const std::string& name) {
  const auto found = view.districts.find(code);
  const double all = found == view.districts.end() ? 0 : peopleIn(found->second);
  if (all <= 0) return {ui::q(name), {words("Nobody in this district was counted.")}};
  const OutcomeCounts& counts = found->second;
  const double cannot = all - peopleWhoCan(counts);
  const std::string to = view.to.toStdString();
  Reasons reasons{
      cannot > 0 ? words("%1: %2 of %3 cannot get to %4 and back.", name, inCount(cannot), inCount(all), to)
                 : words("%1: all %2 get to %3 and back.", name, inCount(all), to),
      {}};
  for (std::size_t i = kOutcomeCount; i-- > 0;)
    if (counts[i] > 0)
      reasons.lines +=
          words("%1: %2 people", outcomeWords(static_cast<Outcome>(i)).toStdString(), inCount(counts[i]));
  if (view.days.size() < 2) return reasons;
  QStringList days;
  for (std::size_t day = 0; day < view.days.size(); ++day)
    days += words("%1: %2", dayWords(view.days[day]), inCount(view.cannot.at(code)[day]));
  reasons.lines += words("Who cannot, by day: %1.", days.join(words(", ")).toStdString());
  return reasons;
}

}  // namespace michi::mobility
