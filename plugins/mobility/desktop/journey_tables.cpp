#include "plugins/mobility/desktop/journey_tables.h"

#include <algorithm>
#include <cmath>

#include "plugins/mobility/desktop/table_parts.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::Column;
using ui::q;
using ui::words;

using DistrictOutcomes = std::pair<const std::string, OutcomeCounts>;

double cannotOf(const OutcomeCounts& counts) { return peopleIn(counts) - peopleWhoCan(counts); }

std::vector<const DistrictOutcomes*> worstFirst(const JourneyView& view) {
  std::vector<const DistrictOutcomes*> order;
  order.reserve(view.districts.size());
  for (const auto& one : view.districts) order.push_back(&one);
  std::stable_sort(order.begin(), order.end(),
                   [](const auto* a, const auto* b) { return cannotOf(a->second) > cannotOf(b->second); });
  return order;
}

std::shared_ptr<const ui::Table> journeyDistricts(const JourneyView& view, const DistrictNames& districts) {
  std::vector<Column> columns = {{words("District")},
                                 {words("Former municipality")},
                                 peopleColumn(words("Not there and back")),
                                 shareColumn(words("Share not there and back"))};
  for (std::size_t i = kOutcomeCount; i-- > 0;)
    columns.push_back(peopleColumn(outcomeWords(static_cast<Outcome>(i))));
  columns.push_back(peopleColumn(words("People")));
  if (view.days.size() > 1)
    for (const std::string& day : view.days)
      columns.push_back(peopleColumn(words("Not there and back, %1", dayWords(day))));
  ui::TableBuilder table(words("Districts and the trip to: %1", view.to.toStdString()), "district",
                         std::move(columns));
  for (const auto* one : worstFirst(view)) {
    const auto& [code, counts] = *one;
    table.startRow(code);
    table.text(districts.name(code))
        .text(districts.former(code))
        .number(cannotOf(counts))
        .number(shareOf(cannotOf(counts), peopleIn(counts)));
    for (std::size_t i = kOutcomeCount; i-- > 0;) table.number(counts[i]);
    table.number(peopleIn(counts));
    if (view.days.size() > 1)
      for (const double people : view.cannot.at(code)) table.number(people);
  }
  return table.finish();
}

std::vector<Column> travellerColumns(const JourneyView& view, bool hasPersons) {
  const Column minutes{words("Waiting"), Column::Kind::Number, 0, words("min")};
  std::vector<Column> columns = {whoColumn(view.areHouseholds),
                                 {words("District")},
                                 {words("Result")},
                                 {words("Where to")},
                                 {words("Leaves")},
                                 {words("Is there")},
                                 {words("Leaves for home")},
                                 {words("Is home")},
                                 {words("Changes"), Column::Kind::Number, 0, words("times")},
                                 metreColumn(words("On foot")),
                                 minutes,
                                 peopleColumn(words("People"))};
  for (std::size_t day = 1; day < view.days.size(); ++day) columns.push_back({q(dayWords(view.days[day]))});
  if (hasPersons) addPersonColumns(columns);
  return columns;
}

void addTripCells(ui::TableBuilder& table, const JourneyView& view, const RoundTrip& trip) {
  const bool isGood = isDone(trip.outcome);
  const auto known = [&](double value) { return isGood ? value : std::nan(""); };
  table.text(outcomeWords(trip.outcome)).text(isGood ? q(view.placeOf(trip)) : QString());
  for (const Time time : {trip.leave, trip.arrive, trip.leaveThere, trip.home})
    table.text(isGood ? q(clockWords(time)) : QString());
  table.number(known(trip.changes())).number(known(trip.walked)).number(known(wholeMinutes(trip.waited)));
}

std::shared_ptr<const ui::Table> travellerTable(const JourneyView& view, const DistrictNames& districts,
                                                const ui::Households* households) {
  const bool hasPersons = households != nullptr && households->hasPersons;
  ui::TableBuilder table(words("Everybody and their trip to: %1", view.to.toStdString()), view.personKind(),
                         travellerColumns(view, hasPersons));
  for (const Traveller& person : view.people) {
    table.startRow(person.key);
    table.text(q(person.key)).text(districts.name(person.district));
    addTripCells(table, view, person.trip);
    table.number(person.people);
    for (std::size_t day = 1; day < person.byDay.size(); ++day) table.text(outcomeWords(person.byDay[day]));
    if (hasPersons) addPerson(table, person.key, *households);
  }
  return table.finish(hasPersons);
}

ui::Bars journeyWorstBars(const JourneyView& view, const DistrictNames& districts) {
  constexpr std::size_t kMost = 20, kFirst = static_cast<std::size_t>(Outcome::NotBack);
  std::vector<ui::BarPart> parts = outcomeParts();
  parts.erase(parts.begin(), parts.begin() + kFirst);
  ui::Bars bars{words("Districts with the most people who cannot get to %1 and back", view.to.toStdString()),
                words("persons"),
                0,
                "district",
                false,
                std::move(parts),
                {}};
  for (const auto* one : worstFirst(view)) {
    const auto& [code, counts] = *one;
    if (cannotOf(counts) <= 0 || bars.bars.size() == kMost) break;
    bars.bars.push_back({districts.name(code), {code}, {counts.begin() + kFirst, counts.end()}});
  }
  return bars;
}

ui::Bars journeyDayBars(const JourneyAnswer& answer) {
  ui::Bars bars{words("Who gets there and back, by day"), words("persons"), 0, "", false, outcomeParts(), {}};
  for (const JourneyDay& day : answer.days)
    bars.bars.push_back({q(dayWords(day.day)), {}, {day.people.begin(), day.people.end()}});
  return bars;
}

/// A bar for the travellers of whom this is so.
template <class IsSo>
ui::Bar effortBar(const JourneyView& view, const QString& label, IsSo isSo) {
  ui::Bar bar{label, {}, {0}};
  for (const Traveller& person : view.people) {
    if (person.trip.outcome != Outcome::ByBus || !isSo(person.trip)) continue;
    bar.keys.push_back(person.key);
    bar.values[0] += person.people;
  }
  return bar;
}

/// Changes, walking and waiting of those who go by bus.
ui::Bars effortBars(const JourneyView& view) {
  ui::Bars bars{words("What the trip by bus asks of people"),
                words("persons"),
                0,
                view.personKind(),
                view.areHouseholds,
                {{outcomeWords(Outcome::ByBus), ui::colour::kWithin, Qt::SolidPattern}},
                {}};
  const auto add = [&](const QString& label, auto isSo) {
    bars.bars.push_back(effortBar(view, label, isSo));
  };
  add(words("Without a change"), [](const RoundTrip& trip) { return trip.changes() == 0; });
  add(words("One change"), [](const RoundTrip& trip) { return trip.changes() == 1; });
  add(words("Two changes and more"), [](const RoundTrip& trip) { return trip.changes() > 1; });
  constexpr double kShort = 500, kLong = 1500;  // metres, there and back
  add(words("On foot up to 500 m"), [](const RoundTrip& trip) { return trip.walked <= kShort; });
  add(words("On foot up to 1.5 km"),
      [](const RoundTrip& trip) { return trip.walked > kShort && trip.walked <= kLong; });
  add(words("On foot farther"), [](const RoundTrip& trip) { return trip.walked > kLong; });
  constexpr Time kHalfHour = 1800, kHour = 3600;
  add(words("Waiting up to 30 minutes"), [](const RoundTrip& trip) { return trip.waited <= kHalfHour; });
  add(words("Waiting up to an hour"),
      [](const RoundTrip& trip) { return trip.waited > kHalfHour && trip.waited <= kHour; });
  add(words("Waiting longer"), [](const RoundTrip& trip) { return trip.waited > kHour; });
  return bars;
}

}  // namespace

QString outcomeWords(Outcome outcome) {
  switch (outcome) {
    case Outcome::OnFoot:
      return words("goes on foot");
    case Outcome::ByBus:
      return words("goes by bus");
    case Outcome::NotBack:
      return words("not home in time");
    case Outcome::NotThere:
      return words("not there in time");
    default:
      return words("no stop to walk to");
  }
}

std::vector<ui::BarPart> outcomeParts() {
  return {{outcomeWords(Outcome::OnFoot), QColor(0x9E, 0xCA, 0xE1), Qt::SolidPattern},
          {outcomeWords(Outcome::ByBus), ui::colour::kWithin, Qt::SolidPattern},
          {outcomeWords(Outcome::NotBack), ui::colour::kBeyond, Qt::SolidPattern},
          {outcomeWords(Outcome::NotThere), QColor(0xB3, 0x4A, 0x00), Qt::FDiagPattern},
          {outcomeWords(Outcome::NoStop), ui::colour::kUnreachable, Qt::DiagCrossPattern}};
}

int wholeMinutes(Time seconds) {
  constexpr Time kMinute = 60;
  return (seconds + kMinute - 1) / kMinute;
}

void addJourneyTables(JourneyView& view, const JourneyAnswer& answer, const ui::City& city,
                      const ui::Households* households) {
  const DistrictNames districts(city);
  view.districtTable = journeyDistricts(view, districts);
  view.personTable = travellerTable(view, districts, households);
  view.worstBars = journeyWorstBars(view, districts);
  view.dayBars = journeyDayBars(answer);
  view.effortBars = effortBars(view);
}

}  // namespace michi::mobility
