#pragma once
// もしも: scenarios over a workspace, side by side.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "plugin/analysis.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/scenario_effect.h"
#include "plugins/mobility/scenario_words.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::mobility {

struct StudyRequest {
  std::string to = "shop";      // kinds of facility
  std::string within = "500m";  // along the road, or "15min"
  std::string profile = "elderly";
  std::string points = "auto";  // needs, population or auto
  std::string day = "weekday";  // of the buses
  std::string toStop = "500m";  // how far a stop may be
  unsigned minTrips = 3;        // fewer a day and direction are few
};

/// A kind of place that is asked for.
struct StudiedKind {
  std::string kind, label;
  std::vector<std::string> counted;  // kinds of facility that count as it
};

/// What one scenario does.
struct ScenarioOutcome {
  std::string name;
  std::vector<std::string> changes;  // in words
  std::vector<PlacesOnDays> places;  // [kind]
  std::vector<Reaching> reaching;    // [kind]
  std::vector<Effect> kinds;         // [kind]
  std::optional<Gaps> gaps;          // where there are timetables
  std::optional<Effect> bus;
  std::shared_ptr<const walk::Metric>
      metric;                         // of the limit, with closed roads and snow; lives with the study
  std::vector<std::string> warnings;  // changes that find nothing any more, a base that has changed
};

/// The city as it is, read once; scenarios are tried on it without the workspace. Immutable, shared by
/// threads.
class ScenarioStudy {
 public:
  /// Throws as computeCoverage(). Timetables may be missing: then buses are left out.
  ScenarioStudy(const store::Workspace& workspace, const store::Registry* registry, StudyRequest request,
                const std::string& resources, Progress& progress);
  ~ScenarioStudy();

  ScenarioOutcome outcomeOf(const Scenario& scenario) const;
  const ChangeWords& words() const { return *m_words; }
  /// Layer → revision now, for scenarios that are written over it.
  const std::map<std::string, std::uint64_t>& revisions() const { return m_revisions; }

  const StudyRequest& request() const { return m_request; }
  const std::vector<StudiedKind>& kinds() const { return m_kinds; }
  const std::vector<Reaching>& base() const { return m_base; }
  const std::vector<PlacesOnDays>& basePlaces() const { return m_places; }
  const std::optional<Gaps>& baseGaps() const { return m_gaps; }
  const Homes& homes() const { return m_homes; }
  const plugin::Districts& districts() const { return m_districts; }
  const walk::Metric& metric() const { return m_walking->metric; }
  double limit() const { return m_limit.value; }
  const std::vector<store::Facility>& facilities() const { return m_facilities; }
  const std::vector<store::TransitFeed>& feeds() const { return m_feeds; }
  const std::vector<std::string>& warnings() const { return m_warnings; }

 private:
  struct Roads;
  void readPlaces(const store::Workspace& workspace);
  std::unique_ptr<const Roads> roadsUnder(const Scenario& scenario, std::vector<std::size_t>& missed) const;
  void warn(const Scenario& scenario, const std::vector<std::size_t>& missed, ScenarioOutcome& outcome) const;
  Gaps gapsOf(const walk::Metric& metric, const std::vector<store::TransitFeed>& feeds) const;

  StudyRequest m_request;
  std::string m_resources;
  plugin::Limit m_limit;
  double m_toStop;
  plugin::Districts m_districts;
  std::vector<std::string> m_codes;
  std::vector<StudiedKind> m_kinds;
  std::vector<store::Facility> m_facilities;
  std::vector<store::TransitFeed> m_feeds;
  std::optional<ChangeWords> m_words;
  std::vector<std::string> m_warnings;
  Homes m_homes;
  std::unique_ptr<const plugin::Walking> m_walking;
  std::unique_ptr<const walk::Metric> m_byDistance;  // where the limit is one of time
  std::map<std::string, std::uint64_t> m_revisions;
  std::vector<PlacesOnDays> m_places;
  std::vector<Reaching> m_base;
  std::optional<Gaps> m_gaps;
};

}  // namespace michi::mobility
