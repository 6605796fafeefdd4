#pragma once
// A scenario's changes in words: 「○○」を閉じる.

#include <map>
#include <span>
#include <string>

#include "plugins/mobility/scenario.h"
#include "store/workspace.h"

namespace michi::mobility {

/// Knows the names of what is there; what is no longer there is called by its key.
class ChangeWords {
 public:
  ChangeWords(const store::Workspace& workspace, const std::string& resources);
  ChangeWords(std::span<const store::Facility> facilities, std::span<const store::TransitFeed> feeds,
              const std::string& resources);
  std::string of(const Change& change) const;
  /// 食料品店.
  std::string kind(const std::string& kind) const;

 private:
  std::map<std::string, std::string> m_facilities, m_kinds;
  std::map<std::string, std::string> m_routes, m_stops;  // "feed/id"
};

/// Layer → revision now: what scenarios are written over.
std::map<std::string, std::uint64_t> baseOf(const store::Workspace& workspace);

}  // namespace michi::mobility
