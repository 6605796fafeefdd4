#pragma once
// data/rules/osm_walking.toml: which OSM ways are roads, which may be walked, and how.

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "catalog/tag_condition.h"
#include "walk/network.h"

namespace michi::catalog {

/// What the rules say of one way.
struct WayKind {
  std::string drawnAs;  // the highway value, or "rail"
  bool isWalkable = false;
  walk::RoadClass roadClass = walk::RoadClass::Other;
  std::uint16_t flags = 0;  // walk::EdgeFlag bits
};

/// The rules, read and checked once. Immutable; may be shared by threads.
class OsmWalking {
 public:
  /// Throws Error(NotFound) or Error(BadInput) with file and line.
  static OsmWalking read(const std::string& file);
  /// Nothing when the way is neither road nor railway, or is only planned.
  std::optional<WayKind> classify(const TagValue& tags) const;
  /// By a highway value alone, for prepared networks; nothing when the value is unknown.
  std::optional<walk::RoadClass> classOf(const std::string& highway) const;
  /// Tags of closed ways and multipolygons that are water.
  const std::vector<std::pair<std::string, std::string>>& waterTags() const { return m_water; }

 private:
  std::map<std::string, walk::RoadClass> m_classes;
  std::vector<std::string> m_drawnOnly;
  std::vector<TagCondition> m_rail, m_ignored, m_allowed, m_forbidden;
  std::vector<std::pair<std::string, std::string>> m_water;
  std::vector<std::pair<std::uint16_t, std::vector<TagCondition>>> m_flags;
};

}  // namespace michi::catalog
