#include "plugins/mobility/site_answer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/text_table.h"
#include "plugins/mobility/analysis.h"
#include "plugins/mobility/cbc.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/numbers.h"
#include "plugins/mobility/places.h"
#include "plugins/mobility/schedule.h"
#include "plugins/mobility/site_capacity.h"
#include "plugins/mobility/site_fairness.h"
#include "plugins/mobility/site_ways.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

/// All that a choice is made from.
struct SiteInputs {
  SiteRequest request;
  plugin::Limit limit;
  plugin::Districts districts;
  std::unique_ptr<const plugin::Walking> walking;
  std::vector<Candidate> candidates;
  Homes homes;                     // who is not served yet
  std::vector<double> weights;     // of these
  std::vector<double> capacities;  // [candidate], empty without
  SiteRules rules;
  double served = 0;  // weight of those whom something serves already

  bool isCovering() const { return request.model == "mclp" || request.model == "lscp"; }
};

std::vector<std::uint32_t> indexesOf(const std::vector<Candidate>& candidates, const std::string& keys) {
  std::vector<std::uint32_t> indexes;
  for (const std::string& key : plugin::splitList(keys)) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate& one) { return one.key == key; });
    if (found == candidates.end()) throw Error(ErrorKind::NotFound, text("There is no candidate “%1”.", key));
    indexes.push_back(static_cast<std::uint32_t>(found - candidates.begin()));
  }
  return indexes;
}

double peopleIn(const std::string& words) {
  double value = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
  if (error == std::errc() && end == words.data() + words.size() && std::isfinite(value) && value > 0)
    return value;
  throw Error(ErrorKind::BadInput, text("“%1” is no number of people above 0.", words), {},
              text("Write a number such as 300, and KEY=80 for a single candidate."));
}

/// "300,KEY=80": one number for all, and those of their own.
std::vector<double> capacitiesOf(const std::vector<Candidate>& candidates, const std::string& words) {
  if (words.empty()) return {};
  std::vector<double> capacities(candidates.size(), 0);
  for (const std::string& entry : plugin::splitList(words)) {
    const std::size_t equals = entry.rfind('=');
    if (equals == std::string::npos)
      std::fill(capacities.begin(), capacities.end(), peopleIn(entry));
    else
      capacities[indexesOf(candidates, entry.substr(0, equals)).front()] = peopleIn(entry.substr(equals + 1));
  }
  if (std::find(capacities.begin(), capacities.end(), 0.0) != capacities.end())
    throw Error(ErrorKind::BadInput,
                text("Say first how many people any site can serve, such as 300: %1.", words));
  return capacities;
}

double weightOf(const Demand& home, const std::string& weigh) {
  if (weigh == "homes") return 1;
  return weigh == "elderly" ? home.elderly.value_or(0) : home.weight;
}

std::uint32_t numberOf(std::map<std::string, std::uint32_t>& numbers, const std::string& former) {
  if (former.empty()) return SiteGroups::kNone;
  return numbers.emplace(former, static_cast<std::uint32_t>(numbers.size())).first->second;
}

/// By the former municipality in which each lies.
SiteGroups groupsOf(const SiteInputs& inputs) {
  SiteGroups groups;
  if (!inputs.request.atLeast && !inputs.request.atMost) return groups;
  std::map<std::string, std::uint32_t> numbers;
  for (const Candidate& one : inputs.candidates) {
    const std::int64_t district = inputs.districts.indexAt(one.position);
    groups.of.push_back(
        district < 0 ? SiteGroups::kNone
                     : numberOf(numbers, inputs.districts.all()[static_cast<std::size_t>(district)].former));
  }
  groups.atLeast = inputs.request.atLeast.value_or(0);
  groups.atMost = inputs.request.atMost.value_or(groups.atMost);
  return groups;
}

std::vector<std::uint32_t> formersOf(const SiteInputs& inputs) {
  std::map<std::string, std::uint32_t> numbers;
  std::vector<std::uint32_t> formers;
  for (const Demand& home : inputs.homes.demands)
    formers.push_back(home.district.empty()
                          ? SiteGroups::kNone
                          : numberOf(numbers, inputs.districts.byCode(home.district).former));
  return formers;
}

void requireFitting(const SiteRequest& request) {
  const auto refuse = [](const std::string& words) { throw Error(ErrorKind::BadInput, words); };
  const bool isOfSums = request.model == "mclp" || request.model == "pmedian";
  if (!isOfSums && request.model != "lscp" && request.model != "pcentre")
    refuse(text("There is no model “%1”: mclp, pmedian, lscp or pcentre.", request.model));
  if (!isOfSums && !request.capacity.empty()) refuse(text("Capacities go with mclp and pmedian only."));
  if (!isOfSums && (request.atLeast || request.atMost))
    refuse(text("Sites shared out among former municipalities go with mclp and pmedian only."));
  if (!request.fairness.empty() && (request.model != "mclp" || !request.capacity.empty()))
    refuse(text("“The worst served first” goes with mclp without capacities only."));
}

SiteInputs readSiteInputs(const store::Workspace& workspace, const store::Registry* registry,
                          const SiteRequest& request, const std::string& resources) {
  requireFitting(request);
  SiteInputs inputs{request,
                    plugin::parseLimit(request.within),
                    plugin::Districts(workspace.districts()),
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    0};
  inputs.walking = plugin::openWalking(workspace, resources, request.profile, inputs.limit.by);
  const walk::Metric& metric = inputs.walking->metric;
  inputs.candidates = candidatesOf(workspace, resources, inputs.districts, metric, request.candidates);
  inputs.rules.count = request.count;
  inputs.rules.forced = indexesOf(inputs.candidates, request.forced);
  inputs.rules.barred = indexesOf(inputs.candidates, request.barred);
  inputs.rules.seconds = request.seconds;
  inputs.rules.solver = findCbc();
  inputs.rules.groups = groupsOf(inputs);
  inputs.capacities = capacitiesOf(inputs.candidates, request.capacity);
  inputs.homes = homesOf(workspace, registry, request.points, inputs.districts, resources);
  std::vector<Demand>& homes = inputs.homes.demands;
  const auto sumOf = [&] {
    return std::accumulate(homes.begin(), homes.end(), 0.0,
                           [&](double sum, const Demand& one) { return sum + weightOf(one, request.weigh); });
  };
  const double all = sumOf();
  if (all <= 0)
    throw Error(ErrorKind::NotFound, text("It is not known of anybody here whether they are 65 or more."), {},
                text("Weigh by people or homes instead."));
  std::erase_if(homes, [&](const Demand& one) { return weightOf(one, request.weigh) <= 0; });
  if (!request.existing.empty()) {
    const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
    homes = unserved(metric, placesOf(workspace, known, plugin::splitList(request.existing)),
                     inputs.limit.value, std::move(homes));
  }
  inputs.served = all - sumOf();
  if (homes.empty())
    throw Error(ErrorKind::NotFound, text("Everybody is served within %1 already: there is nothing to place.",
                                          withinWords(request.within)));
  for (const Demand& home : homes) inputs.weights.push_back(weightOf(home, request.weigh));
  return inputs;
}

/// A choice, and who goes where.
struct Made {
  SiteChoice choice;
  std::vector<Service> services;  // `place` counts in the choice's sites
};

/// Everybody to the nearest site.
std::vector<Service> nearestSites(const SiteInputs& inputs, const DistanceTable& ways,
                                  const SiteChoice& choice) {
  std::vector<Service> services;
  for (std::uint32_t i = 0; i < inputs.weights.size(); ++i) {
    std::uint32_t nearest = 0;
    for (std::uint32_t s = 1; s < choice.sites.size(); ++s)
      if (ways.to(choice.sites[s])[i] < ways.to(choice.sites[nearest])[i]) nearest = s;
    if (!choice.sites.empty() && std::isfinite(ways.to(choice.sites[nearest])[i]))
      services.push_back({i, nearest, inputs.weights[i]});
  }
  return services;
}

Made choose(const SiteInputs& inputs, const DistanceTable& ways, Progress& progress) {
  const double limit = inputs.limit.value;
  const SiteRules& rules = inputs.rules;
  Made made;
  if (!inputs.capacities.empty()) {
    const bool isCovering = inputs.isCovering();
    CapacityChoice choice =
        chooseWithCapacities(ways, inputs.weights, isCovering ? std::optional(limit) : std::nullopt,
                             inputs.capacities, rules, progress);
    return {std::move(choice.choice), std::move(choice.services)};
  }
  if (inputs.request.model == "pmedian")
    made.choice = chooseMedians(ways, inputs.weights, rules, progress);
  else if (inputs.request.model == "lscp")
    made.choice = chooseCover(ways, limit, rules, progress);
  else if (inputs.request.model == "pcentre")
    made.choice = chooseCentres(ways, rules, progress);
  else if (inputs.request.fairness.empty())
    made.choice = chooseCoverage(ways, inputs.weights, limit, rules, progress);
  else
    made.choice = chooseFairCoverage(ways, inputs.weights, formersOf(inputs), limit, rules, progress);
  made.services = nearestSites(inputs, ways, made.choice);
  return made;
}

std::vector<ChosenSite> sitesOf(const SiteInputs& inputs, const DistanceTable& ways, const Made& made) {
  std::vector<ChosenSite> sites;
  for (const std::uint32_t index : made.choice.sites) {
    const Candidate& one = inputs.candidates[index];
    ChosenSite& site = sites.emplace_back();
    site.key = one.key, site.name = one.name, site.position = one.position;
    site.district = inputs.districts.codeOf(inputs.districts.indexAt(one.position));
    if (!site.district.empty()) site.districtName = inputs.districts.byCode(site.district).name;
    if (!inputs.capacities.empty()) site.room = inputs.capacities[index];
  }
  for (const Service& service : made.services) {
    ChosenSite& site = sites[service.place];
    const double way = ways.to(made.choice.sites[service.place])[service.demand];
    site.people += service.people;
    site.meanWay += service.people * way;
    site.within += way <= inputs.limit.value ? service.people : 0;
  }
  for (ChosenSite& site : sites)
    if (site.people > 0) site.meanWay /= site.people;
  return sites;
}

// Words

/// Metres, or minutes where the limit is a time.
std::string wayWords(const SiteInputs& inputs, double way) {
  if (inputs.limit.by == walk::Minimise::Distance) return text("%1 m", withSeparators(std::llround(way)));
  return text("%1 minutes", plugin::decimal(std::ceil(way / 60), 0));
}

std::string qualityWords(const SiteInputs& inputs, const SiteChoice& choice) {
  if (choice.isProven()) return text("No other choice is better: this is proven.");
  if (inputs.request.model == "lscp")
    return text("No choice needs fewer than %1 sites.", std::llround(choice.bound));
  return text("The best choice there can be is at most %1 % better.",
              plugin::decimal(std::max(0.01, 100 * choice.gap()), 2));
}

std::string resultWords(const SiteInputs& inputs, const Made& made, const std::vector<ChosenSite>& sites) {
  double within = 0, reached = 0, way = 0;
  for (const ChosenSite& site : sites)
    within += site.within, reached += site.people, way += site.people * site.meanWay;
  const double all = std::accumulate(inputs.weights.begin(), inputs.weights.end(), 0.0);
  const std::string limit = withinWords(inputs.request.within);
  const std::string whom = inputs.request.existing.empty()
                               ? text("%1 people", people(all))
                               : text("%1 people who are not served yet", people(all));
  if (inputs.request.model == "pmedian")
    return text("%1 sites: %2 of %3 have %4 to one on average; %5 come within %6.", sites.size(),
                people(reached), whom, wayWords(inputs, reached > 0 ? way / reached : 0), people(within),
                limit);
  if (inputs.request.model == "lscp")
    return text("%1 sites are enough for the %2 people who can be brought within %3 of one.", sites.size(),
                people(within), limit);
  if (inputs.request.model == "pcentre")
    return text("%1 sites: nobody of the %2 people who can reach a candidate has farther than %3 to one.",
                sites.size(), people(reached), wayWords(inputs, made.choice.value));
  return text("%1 sites: %2 of %3 come within %4 of one.", sites.size(), people(within), whom, limit);
}

void addSentences(const SiteInputs& inputs, const Made& made, SiteAnswer& answer) {
  answer.sentences.push_back(resultWords(inputs, made, answer.sites));
  if (!inputs.request.fairness.empty())
    answer.sentences.push_back(
        text("Even where it is worst, %1 % of a former municipality's people come within.",
             plugin::decimal(100 * made.choice.value, 1)));
  answer.sentences.push_back(qualityWords(inputs, made.choice));
  if (made.choice.ranOutOfTime)
    answer.warnings.push_back(
        text("The search ended after %1 seconds; with more time it may find a better choice.",
             plugin::decimal(inputs.request.seconds, 0)));
  if (!made.choice.isProven() && inputs.rules.solver.empty())
    answer.warnings.push_back(
        text("With the program cbc installed, the choice might be proven to be the best."));
  else if (!made.choice.note.empty())
    answer.warnings.push_back(made.choice.note);
  double unreached = std::accumulate(inputs.weights.begin(), inputs.weights.end(), 0.0);
  for (const ChosenSite& site : answer.sites)
    unreached -= inputs.request.model == "lscp" ? site.within : site.people;
  const bool isNobody = std::all_of(answer.sites.begin(), answer.sites.end(),
                                    [](const ChosenSite& site) { return site.people <= 0; });
  if (isNobody) answer.warnings.push_back(text("Nobody can reach any of the candidates on foot."));
  const bool isAboutAll = inputs.request.model == "lscp" || inputs.request.model == "pcentre";
  if (isAboutAll && unreached > 0.5)
    answer.warnings.push_back(
        text("%1 people can reach no candidate at all within that; no choice could help them.",
             people(unreached)));
}

// Tables

std::string dayName(std::size_t day) {
  const std::string names[] = {text("Monday"), text("Tuesday"),  text("Wednesday"), text("Thursday"),
                               text("Friday"), text("Saturday"), text("Sunday")};
  return names[day % 7];
}

std::string sitesCsv(const SiteAnswer& answer) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"site_id", "name", "district_code", "x", "y", "people", "people_within",
                                   "mean_way", "capacity"});
  for (const ChosenSite& site : answer.sites)
    csv.row(std::vector<std::string>{site.key, site.name, site.district, plugin::decimal(site.position.x, 1),
                                     plugin::decimal(site.position.y, 1), plugin::decimal(site.people, 1),
                                     plugin::decimal(site.within, 1), plugin::decimal(site.meanWay, 1),
                                     site.room ? plugin::decimal(*site.room, 0) : ""});
  return csv.content();
}

std::string tourCsv(const SiteAnswer& answer) {
  plugin::CsvWriter csv;
  csv.row(
      std::vector<std::string>{"day", "vehicle", "stop", "site_id", "name", "district_code", "tour_length"});
  for (const Tour& tour : answer.tours)
    for (std::size_t k = 0; k < tour.stops.size(); ++k) {
      const ChosenSite& site = answer.sites[tour.stops[k]];
      csv.row(std::vector<std::string>{dayName(tour.day), std::to_string(tour.vehicle + 1),
                                       std::to_string(k + 1), site.key, site.name, site.district,
                                       plugin::decimal(tour.length, 0)});
    }
  return csv.content();
}

Json toJson(const SiteInputs& inputs, const SiteAnswer& answer) {
  Json sites = Json::array(), tours = Json::array();
  for (const ChosenSite& site : answer.sites) {
    sites.push_back({{"id", site.key},
                     {"name", site.name},
                     {"district", site.district},
                     {"x", site.position.x},
                     {"y", site.position.y},
                     {"people", number(site.people)},
                     {"people_within", number(site.within)},
                     {"mean_way", site.meanWay}});
    if (site.room) sites.back()["capacity"] = number(*site.room);
  }
  for (const Tour& tour : answer.tours) {
    Json stops = Json::array();
    for (const std::size_t stop : tour.stops) stops.push_back(answer.sites[stop].key);
    tours.push_back(
        {{"day", tour.day}, {"vehicle", tour.vehicle + 1}, {"length", tour.length}, {"stops", stops}});
  }
  const SiteChoice& choice = answer.choice;
  return {{"model", inputs.request.model},
          {"within", inputs.request.within},
          {"profile", inputs.request.profile},
          {"points", inputs.homes.points},
          {"weigh", inputs.request.weigh},
          {"candidates", inputs.candidates.size()},
          {"people", number(std::accumulate(inputs.weights.begin(), inputs.weights.end(), 0.0))},
          {"served_already", number(inputs.served)},
          {"value", choice.value},
          {"bound", choice.bound},
          {"gap", choice.gap()},
          {"proven", choice.isProven()},
          {"ran_out_of_time", choice.ranOutOfTime},
          {"sites", sites},
          {"tours", tours},
          {"sentences", answer.sentences},
          {"warnings", answer.warnings}};
}

struct Start {
  geo::Point position;
  std::string name;
};

Start startOf(const store::Workspace& workspace, const std::string& key) {
  for (const auto& facility : workspace.facilities())
    if (facility.key == key) return {facility.position, facility.name};
  throw Error(ErrorKind::NotFound, text("There is no facility “%1” to start from.", key));
}

/// The one from which the others are nearest in sum.
Start centralSite(const std::vector<ChosenSite>& sites) {
  const auto sumOf = [&](const ChosenSite& one) {
    double sum = 0;
    for (const ChosenSite& other : sites) sum += geo::distance(one.position, other.position);
    return sum;
  };
  const auto found =
      std::min_element(sites.begin(), sites.end(),
                       [&](const ChosenSite& a, const ChosenSite& b) { return sumOf(a) < sumOf(b); });
  return {found->position, found->name};
}

/// The week of what drives to the sites.
void addWeek(const store::Workspace& workspace, const SiteInputs& inputs, SiteAnswer& answer,
             Progress& progress) {
  const SiteRequest& request = inputs.request;
  if (request.vehicles == 0 || answer.sites.empty()) return;
  std::vector<geo::Point> places;
  for (const ChosenSite& site : answer.sites) places.push_back(site.position);
  // Without a place to start from, a tour of a single stop would cost nothing: the most central site stands
  // for it.
  WeekRules rules{request.vehicles, request.stopsADay, request.visits, 5, true, 2};
  const auto [start, startName] =
      request.start.empty() ? centralSite(answer.sites) : startOf(workspace, request.start);
  places.push_back(start);
  const DistanceTable ways = waysBetween(inputs.walking->metric, places);
  const Week week = planWeek(ways, rules, progress);
  for (const WeekTour& tour : week.tours)
    answer.tours.push_back({tour.day, tour.vehicle, {tour.stops.begin(), tour.stops.end()}, tour.length});
  answer.scheduleCsv = tourCsv(answer);
  answer.sentences.push_back(
      inputs.limit.by == walk::Minimise::Distance
          ? text("A week's tours: %1, %2 km along the roads in all; no week could do with less than %3 km.",
                 week.tours.size(), plugin::decimal(week.length / 1000, 1),
                 plugin::decimal(week.bound / 1000, 1))
          : text("A week's tours: %1.", week.tours.size()));
  answer.sentences.push_back(text("Vehicles start and end at %1.", startName));
  if (!week.isEven)
    answer.warnings.push_back(text("There was no room to space the days of every site evenly."));
}

}  // namespace

SiteAnswer computeSites(const store::Workspace& workspace, const store::Registry* registry,
                        const SiteRequest& request, const std::string& resources, Progress& progress) {
  constexpr double kFarthest = 10;  // times the limit: nobody is counted to a site beyond
  SiteInputs inputs = readSiteInputs(workspace, registry, request, resources);
  SiteAnswer answer;
  answer.warnings = inputs.homes.warnings;
  progress.step(0.1, text("Measuring the ways to the candidates"));
  const DistanceTable ways =
      waysTo(inputs.walking->metric, inputs.candidates, inputs.homes.demands,
             inputs.isCovering() ? inputs.limit.value : inputs.limit.value * kFarthest);
  progress.step(0.4, text("Choosing sites"));
  const Made made = choose(inputs, ways, progress);
  answer.choice = made.choice;
  answer.sites = sitesOf(inputs, ways, made);
  addSentences(inputs, made, answer);
  progress.step(0.9, text("Planning the week"));
  addWeek(workspace, inputs, answer, progress);
  answer.json = toJson(inputs, answer).dump(2) + "\n";
  answer.csv = sitesCsv(answer);
  answer.candidates = std::move(inputs.candidates);
  return answer;
}

}  // namespace michi::mobility
