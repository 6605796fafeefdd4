#include "plugins/mobility/desktop/journey_view.h"

#include <algorithm>

#include "plugins/mobility/desktop/journey_tables.h"
#include "plugins/mobility/desktop/kinds_here.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

std::vector<Traveller> travellersOf(const JourneyAnswer& answer) {
  std::vector<Traveller> people;
  people.reserve(answer.homes.demands.size());
  for (std::size_t i = 0; i < answer.homes.demands.size(); ++i) {
    const Demand& home = answer.homes.demands[i];
    Traveller& one = people.emplace_back();
    one.key = home.key;
    one.district = home.district;
    one.people = home.weight;
    one.at = home.position;
    one.trip = answer.asked().trips[i];
    for (const JourneyDay& day : answer.days) one.byDay.push_back(day.trips[i].outcome);
  }
  std::stable_sort(people.begin(), people.end(), [](const Traveller& a, const Traveller& b) {
    return std::pair(a.trip.outcome, a.trip.waited) > std::pair(b.trip.outcome, b.trip.waited);
  });
  return people;
}

std::vector<std::string> placeNamesOf(const JourneyNames& names, const ui::City& city) {
  std::map<std::string, const store::Facility*> byKey;
  for (const auto& facility : city.facilities) byKey[facility.key] = &facility;
  std::vector<std::string> result;
  result.reserve(names.places.size());
  for (const Place& place : names.places) {
    const auto found = byKey.find(place.key);
    result.push_back(found == byKey.end() || found->second->name.empty() ? place.key : found->second->name);
  }
  return result;
}

double whoCannot(const OutcomeCounts& counts) { return peopleIn(counts) - peopleWhoCan(counts); }

void addDistricts(JourneyView& view, const JourneyAnswer& answer) {
  view.districts = answer.asked().districts;
  for (const JourneyDay& day : answer.days) {
    view.days.push_back(day.day);
    for (const auto& [code, counts] : day.districts) view.cannot[code].push_back(whoCannot(counts));
  }
  double most = 0;
  for (const auto& [code, counts] : view.districts) {
    if (!code.empty() && whoCannot(counts) > most) most = whoCannot(counts), view.worst = code;
  }
}

}  // namespace

const Traveller* JourneyView::person(const std::string& key) const {
  const auto found =
      std::find_if(people.begin(), people.end(), [&](const Traveller& one) { return one.key == key; });
  return found == people.end() ? nullptr : &*found;
}

std::string JourneyView::placeOf(const RoundTrip& trip) const {
  return trip.place < 0 ? std::string() : placeNames[static_cast<std::size_t>(trip.place)];
}

std::shared_ptr<const JourneyView> journeyViewOf(JourneyAnswer answer, const ui::City& city,
                                                 const ui::Households* households,
                                                 const std::string& resources) {
  auto view = std::make_shared<JourneyView>();
  view->said.sentences = answer.sentences;
  view->said.warnings = answer.warnings;
  view->request = answer.request;
  for (const KindHere& kind : kindsHere(city, resources))
    if (kind.key == answer.request.to) view->to = ui::q(kind.title);
  view->areHouseholds = answer.homes.points == "households";
  view->people = travellersOf(answer);
  addDistricts(*view, answer);
  view->placeNames = placeNamesOf(answer.names, city);
  addJourneyTables(*view, answer, city, view->areHouseholds ? households : nullptr);
  view->names = std::move(answer.names);
  return view;
}

}  // namespace michi::mobility
