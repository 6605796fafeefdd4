#include "plugins/mobility/scenario_study.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "catalog/walk_profile.h"
#include "plugins/mobility/feeds.h"
#include "plugins/mobility/places.h"

namespace michi::mobility {
namespace {

std::vector<std::string> codesOf(const plugin::Districts& districts) {
  std::vector<std::string> codes;
  for (const auto& district : districts.all()) codes.push_back(district.code);
  return codes;
}

double metresToStop(const std::string& words) {
  const plugin::Limit limit = plugin::parseLimit(words);
  if (limit.by == walk::Minimise::Distance) return limit.value;
  throw Error(ErrorKind::BadInput, text("The way to a stop is limited in metres, not in minutes."), {},
              text("Write 300m, 500m or 1km."));
}

}  // namespace

/// Metrics under a scenario: those of the base where it leaves roads and walkers alone.
struct ScenarioStudy::Roads {
  std::shared_ptr<const walk::Metric> own;
  std::unique_ptr<const walk::Metric> ownByDistance;
  const walk::Metric* metric = nullptr;
  const walk::Metric* byDistance = nullptr;
};

ScenarioStudy::~ScenarioStudy() = default;

ScenarioStudy::ScenarioStudy(const store::Workspace& workspace, const store::Registry* registry,
                             StudyRequest request, const std::string& resources, Progress& progress)
    : m_request(std::move(request)),
      m_resources(resources),
      m_limit(plugin::parseLimit(m_request.within)),
      m_toStop(metresToStop(m_request.toStop)),
      m_districts(workspace.districts()),
      m_codes(codesOf(m_districts)),
      m_facilities(workspace.facilities()) {
  readPlaces(workspace);
  if (!workspace.transitFeeds().empty()) m_feeds = feedsOf(workspace, "", m_warnings);
  m_homes = homesOf(workspace, registry, m_request.points, m_districts, resources);
  m_warnings.insert(m_warnings.end(), m_homes.warnings.begin(), m_homes.warnings.end());
  m_walking = plugin::openWalking(workspace, resources, m_request.profile, m_limit.by);
  if (m_limit.by == walk::Minimise::Time)
    m_byDistance = std::make_unique<const walk::Metric>(m_walking->network, m_walking->profile);
  m_revisions = baseOf(workspace);
  m_words.emplace(m_facilities, m_feeds, m_resources);
  progress.step(0.5, text("Computing coverage"));
  m_base = reachOnDays(m_walking->metric, m_homes.demands, m_places, m_limit.value, 0);
  if (!m_feeds.empty()) m_gaps = gapsOf(m_byDistance ? *m_byDistance : m_walking->metric, m_feeds);
}

void ScenarioStudy::readPlaces(const store::Workspace& workspace) {
  const auto known = catalog::FacilityKinds::read(m_resources + "/data/rules/facility_kinds.toml");
  const std::vector<std::string> asked = plugin::splitList(m_request.to);
  if (asked.empty()) throw Error(ErrorKind::BadInput, text("No kind of facility is asked for."));
  const auto places = placesOf(workspace, known, asked);
  for (const KindOfPlace& kind : places) {
    const catalog::FacilityKind& label = *known.find(kind.kind);
    m_kinds.push_back({kind.kind, inUserLanguage(label.labelJa, label.labelEn), known.expand(kind.kind)});
    m_places.push_back({kind, std::vector<Weekdays>(kind.places.size(), kEveryDay)});
  }
}

Gaps ScenarioStudy::gapsOf(const walk::Metric& metric, const std::vector<store::TransitFeed>& feeds) const {
  return findGaps(metric, m_homes.demands, busStops(feeds, m_request.day), m_toStop, m_request.minTrips,
                  m_codes, 0);
}

std::unique_ptr<const ScenarioStudy::Roads> ScenarioStudy::roadsUnder(
    const Scenario& scenario, std::vector<std::size_t>& missed) const {
  auto roads = std::make_unique<Roads>();
  roads->metric = &m_walking->metric;
  roads->byDistance = m_byDistance ? m_byDistance.get() : roads->metric;
  const auto closed = closedRoads(scenario, *roads->metric, missed);
  const std::string profile = isWinter(scenario) ? winterProfile(m_request.profile) : m_request.profile;
  if (closed.empty() && profile == m_request.profile) return roads;
  const walk::Profile who = catalog::walkProfile(m_resources + "/data/rules/profiles", profile);
  roads->own = std::make_shared<const walk::Metric>(m_walking->network, who, m_limit.by, closed);
  roads->metric = roads->byDistance = roads->own.get();
  if (m_limit.by == walk::Minimise::Time) {
    roads->ownByDistance =
        std::make_unique<const walk::Metric>(m_walking->network, who, walk::Minimise::Distance, closed);
    roads->byDistance = roads->ownByDistance.get();
  }
  return roads;
}

ScenarioOutcome ScenarioStudy::outcomeOf(const Scenario& scenario) const {
  ScenarioOutcome outcome;
  outcome.name = scenario.name;
  for (const Change& change : scenario.changes) outcome.changes.push_back(m_words->of(change));
  std::vector<std::size_t> missed;
  const auto roads = roadsUnder(scenario, missed);
  outcome.metric =
      roads->own ? roads->own : std::shared_ptr<const walk::Metric>(std::shared_ptr<void>(), roads->metric);
  for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
    outcome.places.push_back(placesUnder(scenario, m_places[kind].all, m_kinds[kind].counted));
  outcome.reaching = reachOnDays(*roads->metric, m_homes.demands, outcome.places, m_limit.value, 0);
  for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
    outcome.kinds.push_back(effectOf(m_base[kind], outcome.reaching[kind], m_homes.demands));
  if (m_gaps) {
    std::vector<store::TransitFeed> feeds = m_feeds;
    applyToFeeds(scenario, feeds, missed);
    outcome.gaps = gapsOf(*roads->byDistance, feeds);
    outcome.bus = effectOf(*m_gaps, *outcome.gaps, m_homes.demands);
  }
  warn(scenario, missed, outcome);
  return outcome;
}

void ScenarioStudy::warn(const Scenario& scenario, const std::vector<std::size_t>& missed,
                         ScenarioOutcome& outcome) const {
  std::vector<std::size_t> all = missed;
  std::vector<std::string> keys;
  for (const auto& facility : m_facilities) keys.push_back(facility.key);
  missedFacilities(scenario, keys, all);
  std::sort(all.begin(), all.end());
  for (const std::size_t change : all)
    outcome.warnings.push_back(
        text("“%1”: change %2 finds nothing in the city as it is now and does nothing: %3", scenario.name,
             change + 1, outcome.changes[change]));
  if (isWinter(scenario) && m_limit.by == walk::Minimise::Distance)
    outcome.warnings.push_back(
        text("“%1”: snow makes people slower, which a limit of distance does not show; with a "
             "limit of time it does.",
             scenario.name));
  for (const auto& [layer, revision] : scenario.base) {
    const auto now = m_revisions.find(layer);
    if (now == m_revisions.end() || now->second == revision) continue;
    outcome.warnings.push_back(text("“%1”: %2 has been imported anew since the scenario was written.",
                                    scenario.name, plugin::layerTitle(layer)));
  }
}

}  // namespace michi::mobility
