#pragma once
// What several analyses need from a workspace: the network with a profile's costs, which district a point
// lies in, the points of need, warnings that stand beside every result.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/units.h"
#include "geo/area_index.h"
#include "store/workspace.h"
#include "walk/metric.h"
#include "walk/network.h"

namespace michi::plugin {

/// A layer's name in the user's language: "district" → 行政区.
std::string layerTitle(const std::string& layer);

/// The same for a kind of import: "flood" → 浸水想定区域.
std::string kindTitle(const std::string& kind);

/// Sentences on what is missing or old in a workspace: no districts, an expired timetable, rejected rows.
std::vector<std::string> workspaceWarnings(const store::Workspace& workspace,
                                           const store::WorkspaceInfo& info);

/// The districts with an index over them.
class Districts {
 public:
  explicit Districts(std::vector<store::District> districts);
  std::span<const store::District> all() const { return m_districts; }
  /// Index of the district that covers the point, or -1.
  std::int64_t indexAt(geo::Point p) const { return m_index.firstContaining(p); }
  /// Its code, or "" for -1.
  std::string codeOf(std::int64_t index) const;
  /// Throws Error(NotFound) naming near misses.
  const store::District& byCode(const std::string& code) const;

 private:
  std::vector<store::District> m_districts;
  geo::AreaIndex m_index;
};

/// The network of a workspace with one profile's costs. Immutable, shared by threads.
struct Walking {
  Walking(walk::Network roads, walk::Profile who, walk::Minimise minimise)
      : network(std::move(roads)), profile(std::move(who)), metric(network, profile, minimise) {}
  Walking(const Walking&) = delete;  // the metric keeps a pointer to the network beside it
  Walking& operator=(const Walking&) = delete;

  walk::Network network;
  walk::Profile profile;
  walk::Metric metric;
};

/// Throws Error(NotFound) when the workspace has no roads or data/rules/profiles has no such profile.
std::unique_ptr<const Walking> openWalking(const store::Workspace& workspace, const std::string& resources,
                                           const std::string& profile, walk::Minimise minimise);

/// "500m", "1.2km", "15min".
struct Limit {
  walk::Minimise by = walk::Minimise::Distance;
  double value = 0;  // metres or seconds
};
/// Throws Error(BadInput).
Limit parseLimit(const std::string& words);

/// Layer → revision, for a run's inputs.
std::map<std::string, std::uint64_t> revisionsOf(const store::Workspace& workspace,
                                                 std::span<const std::string> layers);

/// "a,b,,c" → a b c.
std::vector<std::string> splitList(const std::string& commaSeparated);

}  // namespace michi::plugin
