#include "plugins/mobility/desktop/gap_view.h"

#include <algorithm>

#include "plugins/mobility/desktop/gap_tables.h"

namespace michi::mobility {
namespace {

/// How it was under the older edition.
void addBefore(GapPerson& person, const OlderEdition& before, std::size_t index) {
  const GapLine& line = before.gaps.lines[index];
  person.before = line.gap;
  if (line.best >= 0) person.busesBefore = before.stops[static_cast<std::size_t>(line.best)].service.trips;
}

std::vector<GapPerson> peopleOf(const GapAnswer& answer) {
  std::vector<GapPerson> people;
  people.reserve(answer.homes.demands.size());
  for (std::size_t i = 0; i < answer.homes.demands.size(); ++i) {
    const Demand& home = answer.homes.demands[i];
    const GapLine& line = answer.asked().gaps.lines[i];
    GapPerson& person = people.emplace_back();
    person.key = home.key;
    person.district = home.district;
    person.people = home.weight;
    person.gap = line.gap;
    person.nearest = line.nearest;
    person.best = line.best;
    person.metres = line.distance;
    person.at = home.position;
    if (answer.before) addBefore(person, *answer.before, i);
  }
  std::stable_sort(people.begin(), people.end(), [](const GapPerson& a, const GapPerson& b) {
    if (a.gap != b.gap) return a.gap < b.gap;
    if ((a.metres < 0) != (b.metres < 0)) return a.metres < 0;  // no road leads to any
    return a.metres > b.metres;
  });
  return people;
}

std::vector<GapStop> stopsOf(const GapAnswer& answer, const std::vector<GapPerson>& people) {
  std::vector<GapStop> stops;
  stops.reserve(answer.asked().stops.size());
  for (std::size_t i = 0; i < answer.asked().stops.size(); ++i) {
    const BusStop& stop = answer.asked().stops[i];
    GapStop& one = stops.emplace_back();
    one.key = stop.key;
    one.name = stop.name;
    one.feed = stop.key.substr(0, stop.key.find('/'));
    one.position = stop.position;
    one.asked = stop.service;
    for (std::size_t day = 0; day < kDayKindCount; ++day)
      one.byDay[day] = answer.on(kDayKinds[day])->stops[i].service;
  }
  for (const GapPerson& person : people)
    if (person.best >= 0) stops[static_cast<std::size_t>(person.best)].people += person.people;
  return stops;
}

std::vector<StopChange> lossesFirst(std::vector<StopChange> changes) {
  std::erase_if(changes, [](const StopChange& one) { return word(one) == std::string_view("same"); });
  const auto gain = [](const StopChange& one) {
    return static_cast<std::int64_t>(one.after) - static_cast<std::int64_t>(one.before);
  };
  std::stable_sort(changes.begin(), changes.end(),
                   [&](const StopChange& a, const StopChange& b) { return gain(a) < gain(b); });
  return changes;
}

std::string worstOf(const std::map<std::string, GapSums>& districts) {
  std::string worst;
  double most = 0;
  for (const auto& [code, people] : districts) {
    if (!code.empty() && withoutBus(people) > most) most = withoutBus(people), worst = code;
  }
  return worst;
}

}  // namespace

const GapPerson* GapView::person(const std::string& key) const {
  const auto found =
      std::find_if(people.begin(), people.end(), [&](const GapPerson& one) { return one.key == key; });
  return found == people.end() ? nullptr : &*found;
}

const GapStop* GapView::stop(const std::string& key) const {
  const auto found =
      std::find_if(stops.begin(), stops.end(), [&](const GapStop& one) { return one.key == key; });
  return found == stops.end() ? nullptr : &*found;
}

std::shared_ptr<const GapView> gapViewOf(const GapAnswer& answer, const ui::City& city,
                                         const ui::Households* households) {
  auto view = std::make_shared<GapView>();
  view->said.sentences = answer.sentences;
  view->said.warnings = answer.warnings;
  view->request = answer.request;
  view->areHouseholds = answer.homes.points == "households";
  view->people = peopleOf(answer);
  view->stops = stopsOf(answer, view->people);
  view->districts = answer.asked().gaps.districts;
  for (std::size_t day = 0; day < kDayKindCount; ++day)
    for (const auto& [code, people] : answer.on(kDayKinds[day])->gaps.districts)
      view->without[code][day] = withoutBus(people);
  view->worst = worstOf(view->districts);
  view->isCompared = answer.before.has_value();
  if (view->isCompared) view->changes = lossesFirst(answer.before->stopChanges);
  addGapTables(*view, answer, city, view->areHouseholds ? households : nullptr);
  return view;
}

}  // namespace michi::mobility
