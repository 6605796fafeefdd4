#include "plugins/mobility/site_answer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <thread>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/analysis.h"
#include "plugin/text_table.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/numbers.h"
#include "plugins/mobility/places.h"
#include "plugins/mobility/sites.h"
#include "walk/queries.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

struct Candidate {
  std::string key, name;
  geo::Point position;
};

std::vector<Candidate> candidatesOf(const store::Workspace& workspace, const catalog::FacilityKinds& known,
                                    const plugin::Districts& districts, const std::string& wanted) {
  std::vector<Candidate> candidates;
  for (const std::string& one : plugin::splitList(wanted)) {
    if (one == "districts") {
      for (const auto& district : districts.all())
        candidates.push_back({district.code, district.name, geo::pointOnSurface(district.area)});
      continue;
    }
    for (const auto& facility : workspace.facilities(known.expand(one)))
      candidates.push_back({facility.key, facility.name, facility.position});
  }
  if (candidates.empty()) {
    throw Error(ErrorKind::NotFound, text("There are no candidates: %1.", wanted), {},
                text("Name kinds of facility that the workspace has, such as public_hall, or districts."));
  }
  return candidates;
}

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

/// From everybody to every candidate, as far as the limit; what is beyond is infinity.
DistanceTable distancesTo(const walk::Metric& metric, const std::vector<Candidate>& candidates,
                          const std::vector<walk::Snap>& homes, double limit) {
  DistanceTable table(candidates.size(), homes.size());
  const auto work = [&](std::size_t begin, std::size_t end) {
    walk::NearestSearch search;
    for (std::size_t site = begin; site < end; ++site) {
      const std::vector<walk::Snap> source{
          walk::snap(metric, candidates[site].position, snapOptions(metric, 0))};
      search.run(metric, source, walk::Direction::ToSources, costOf(metric, limit));
      const auto row = table.to(site);
      for (std::size_t i = 0; i < homes.size(); ++i) {
        row[i] = std::numeric_limits<double>::infinity();
        // Nobody walks less than the straight line: most are out of reach without being looked up.
        if (metric.minimise() == walk::Minimise::Distance &&
            geo::distance(homes[i].point, candidates[site].position) > limit)
          continue;
        const walk::Arrival way = search.at(homes[i]);
        if (way.reach == walk::Reach::Reached)
          row[i] = metric.minimise() == walk::Minimise::Distance ? way.distance.value() : way.time.value();
      }
    }
  };
  const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
  std::vector<std::jthread> pool;
  for (std::size_t w = 1; w < workers; ++w)
    pool.emplace_back(work, candidates.size() * w / workers, candidates.size() * (w + 1) / workers);
  work(0, candidates.size() / workers);
  return table;
}

/// Without those whom a place serves already.
std::size_t leaveOutServed(const walk::Metric& metric, const std::vector<KindOfPlace>& kinds, double limit,
                           std::vector<Demand>& demands) {
  const Coverage coverage = cover(metric, demands, kinds, limit, {}, 0);
  std::vector<Demand> rest;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const bool isServed = std::any_of(coverage.lines.begin(), coverage.lines.end(),
                                      [&](const auto& lines) { return lines[i].reached == Reached::Within; });
    if (!isServed) rest.push_back(std::move(demands[i]));
  }
  const std::size_t served = demands.size() - rest.size();
  demands = std::move(rest);
  return served;
}

struct Served {
  double people = 0, within = 0, way = 0;  // way: person-metres (or seconds)
};

std::vector<Served> servedBy(const SiteChoice& choice, const DistanceTable& table,
                             const std::vector<double>& weights, double limit) {
  std::vector<Served> served(choice.sites.size());
  for (std::size_t i = 0; i < weights.size(); ++i) {
    std::size_t nearest = 0;
    for (std::size_t s = 1; s < choice.sites.size(); ++s)
      if (table.to(choice.sites[s])[i] < table.to(choice.sites[nearest])[i]) nearest = s;
    const double way = table.to(choice.sites[nearest])[i];
    if (!std::isfinite(way)) continue;
    served[nearest].people += weights[i];
    served[nearest].way += weights[i] * way;
    served[nearest].within += way <= limit ? weights[i] : 0;
  }
  return served;
}

}  // namespace

SiteAnswer computeSites(const store::Workspace& workspace, const store::Registry* registry,
                        const SiteRequest& request, const std::string& resources, Progress& progress) {
  constexpr double kFarthest = 10;  // times the limit: nobody is counted to a site beyond
  const plugin::Limit limit = plugin::parseLimit(request.within);
  const bool isCovering = request.model == "mclp";
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  const plugin::Districts districts(workspace.districts());
  const std::vector<Candidate> candidates = candidatesOf(workspace, known, districts, request.candidates);
  SiteRules rules{request.count, indexesOf(candidates, request.forced), indexesOf(candidates, request.barred),
                  request.seconds};
  Homes homes = homesOf(workspace, registry, request.points, districts, resources);
  const auto walking = plugin::openWalking(workspace, resources, request.profile, limit.by);
  SiteAnswer answer;
  answer.warnings = homes.warnings;
  progress.step(0.1, text("Measuring the ways to the candidates"));
  if (!request.existing.empty())
    leaveOutServed(walking->metric, placesOf(workspace, known, plugin::splitList(request.existing)),
                   limit.value, homes.demands);
  std::vector<walk::Snap> snaps;
  std::vector<double> weights;
  for (const Demand& home : homes.demands) {
    snaps.push_back(walk::snap(walking->metric, home.position, snapOptions(walking->metric, home.looseness)));
    weights.push_back(home.weight);
  }
  const DistanceTable table =
      distancesTo(walking->metric, candidates, snaps, isCovering ? limit.value : limit.value * kFarthest);
  progress.step(0.4, text("Choosing sites"));
  const SiteChoice choice = isCovering ? chooseCoverage(table, weights, limit.value, rules, progress)
                                       : chooseMedians(table, weights, rules, progress);

  const std::vector<Served> served = servedBy(choice, table, weights, limit.value);
  double within = 0, people = 0;
  for (const Served& one : served) within += one.within;
  for (const double weight : weights) people += weight;
  const auto count = [](double value) { return withSeparators(std::llround(value)); };
  answer.sentences.push_back(text("%1 sites: %2 of %3 people who are not served yet come within %4 of one.",
                                  choice.sites.size(), count(within), count(people), request.within));
  answer.sentences.push_back(choice.isProven()
                                 ? text("No other choice of as many sites is better: this is proven.")
                                 : text("The best choice there can be is at most %1 % better.",
                                        plugin::decimal(std::max(0.01, 100 * choice.gap()), 2)));
  if (choice.ranOutOfTime)
    answer.warnings.push_back(
        text("The search ended after %1 seconds; with more time it may find a better choice.",
             plugin::decimal(request.seconds, 0)));
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"site_id", "name", "district_code", "x", "y", "people", "people_within"});
  Json sites = Json::array();
  for (std::size_t s = 0; s < choice.sites.size(); ++s) {
    const Candidate& site = candidates[choice.sites[s]];
    const std::string district = districts.codeOf(districts.indexAt(site.position));
    csv.row(std::vector<std::string>{site.key, site.name, district, plugin::decimal(site.position.x, 1),
                                     plugin::decimal(site.position.y, 1),
                                     plugin::decimal(served[s].people, 1),
                                     plugin::decimal(served[s].within, 1)});
    sites.push_back({{"id", site.key},
                     {"name", site.name},
                     {"district", district},
                     {"people", number(served[s].people)},
                     {"people_within", number(served[s].within)}});
  }
  const Json json{{"model", request.model},
                  {"within", request.within},
                  {"profile", request.profile},
                  {"points", homes.points},
                  {"candidates", candidates.size()},
                  {"people", number(people)},
                  {"value", choice.value},
                  {"bound", choice.bound},
                  {"gap", choice.gap()},
                  {"proven", choice.isProven()},
                  {"ran_out_of_time", choice.ranOutOfTime},
                  {"sites", sites},
                  {"sentences", answer.sentences},
                  {"warnings", answer.warnings}};
  answer.json = json.dump(2) + "\n";
  answer.csv = csv.content();
  return answer;
}

}  // namespace michi::mobility
