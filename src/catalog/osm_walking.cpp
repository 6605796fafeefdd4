#include "catalog/osm_walking.h"

#include <algorithm>
#include <array>

#include "catalog/toml.h"

namespace michi::catalog {
namespace {

constexpr std::array<std::pair<const char*, std::uint16_t>, 7> kFlagNames = {{
    {"unpaved", walk::kUnpaved},
    {"no_wheelchair", walk::kNoWheelchair},
    {"unploughed", walk::kUnploughed},
    {"forward_only", walk::kForwardOnly},
    {"backward_only", walk::kBackwardOnly},
    {"bridge", walk::kBridge},
    {"tunnel", walk::kTunnel},
}};

std::vector<TagCondition> conditions(const TomlTable& table, const std::string& key) {
  return parseConditions(table.strings(key), table.where(key));
}

}  // namespace

OsmWalking OsmWalking::read(const std::string& file) {
  const TomlTable root = TomlTable::read(file);
  OsmWalking rules;
  for (const auto& [highway, name] : root.texts("classes")) {
    rules.m_classes[highway] = walk::roadClassFromName(name);
  }
  const TomlTable drawn = root.table("drawn_only");
  rules.m_drawnOnly = drawn.strings("highway");
  rules.m_rail = conditions(drawn, "rail");
  drawn.rejectUnknownKeys();
  rules.m_ignored = conditions(root, "ignored");
  const TomlTable access = root.table("access");
  rules.m_allowed = conditions(access, "allowed");
  rules.m_forbidden = conditions(access, "forbidden");
  access.rejectUnknownKeys();
  const TomlTable flags = root.table("flags");
  for (const auto& [name, bit] : kFlagNames) rules.m_flags.emplace_back(bit, conditions(flags, name));
  flags.rejectUnknownKeys();
  const TomlTable water = root.table("water");
  for (const std::string& key : water.keys()) {
    for (const std::string& value : water.strings(key)) rules.m_water.emplace_back(key, value);
  }
  root.rejectUnknownKeys();
  return rules;
}

std::optional<walk::RoadClass> OsmWalking::classOf(const std::string& highway) const {
  const auto found = m_classes.find(highway);
  if (found == m_classes.end()) return std::nullopt;
  return found->second;
}

std::optional<WayKind> OsmWalking::classify(const TagValue& tags) const {
  const char* highway = tags("highway");
  if (highway == nullptr) {
    if (!matchesAny(m_rail, tags)) return std::nullopt;
    return WayKind{"rail", false, walk::RoadClass::Other, 0};
  }
  const auto roadClass = classOf(highway);
  const bool isDrawnOnly = std::find(m_drawnOnly.begin(), m_drawnOnly.end(), highway) != m_drawnOnly.end();
  if ((!roadClass && !isDrawnOnly) || matchesAny(m_ignored, tags)) return std::nullopt;
  WayKind kind{highway, false, roadClass.value_or(walk::RoadClass::Other), 0};
  kind.isWalkable = roadClass && (matchesAny(m_allowed, tags) || !matchesAny(m_forbidden, tags));
  for (const auto& [bit, conditions] : m_flags) {
    if (matchesAny(conditions, tags)) kind.flags = static_cast<std::uint16_t>(kind.flags | bit);
  }
  return kind;
}

}  // namespace michi::catalog
