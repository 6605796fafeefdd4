#include "plugins/mobility/scenario_words.h"

#include <array>

#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/analysis.h"

namespace michi::mobility {
namespace {

std::vector<store::TransitFeed> allFeeds(const store::Workspace& workspace) {
  std::vector<store::TransitFeed> feeds;
  for (const auto& info : workspace.transitFeeds()) feeds.push_back(workspace.transitFeed(info.name));
  return feeds;
}

std::string nameIn(const std::map<std::string, std::string>& names, const std::string& key,
                   const std::string& otherwise) {
  const auto found = names.find(key);
  return found == names.end() || found->second.empty() ? otherwise : found->second;
}

}  // namespace

ChangeWords::ChangeWords(const store::Workspace& workspace, const std::string& resources)
    : ChangeWords(workspace.facilities(), allFeeds(workspace), resources) {}

ChangeWords::ChangeWords(std::span<const store::Facility> facilities,
                         std::span<const store::TransitFeed> feeds, const std::string& resources) {
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  for (const auto& kind : known.all()) m_kinds[kind.key] = inUserLanguage(kind.labelJa, kind.labelEn);
  for (const auto& facility : facilities) m_facilities[facility.key] = facility.name;
  for (const auto& feed : feeds) {
    for (const auto& route : feed.routes)
      m_routes[feed.name + '/' + route.id] = route.longName.empty() ? route.shortName : route.longName;
    for (const auto& stop : feed.stops) m_stops[feed.name + '/' + stop.id] = stop.name;
  }
}

std::string ChangeWords::kind(const std::string& kind) const { return nameIn(m_kinds, kind, kind); }

std::string ChangeWords::of(const Change& change) const {
  using Kind = Change::Kind;
  const std::string place = nameIn(m_facilities, change.key, change.key);
  const std::string route = nameIn(m_routes, change.feed + '/' + change.key, change.key);
  const std::string added = change.name.empty() ? kind(change.facility) : change.name;
  switch (change.kind) {
    case Kind::CloseFacility:
      return text("Close “%1”", place);
    case Kind::AddFacility:
      return text("Add “%1” (%2)", added, kind(change.facility));
    case Kind::MoveFacility:
      return text("Move “%1”", place);
    case Kind::MobileShop:
      return text("A mobile shop “%1” comes (%2)", added, weekdayWords(change.weekdays));
    case Kind::DropRoute:
      return text("The route “%1” ends", route);
    case Kind::ThinRoute:
      return text("Of %2 runs of the route “%1” one stays", route, change.keepEvery);
    case Kind::MoveStop:
      return text("Move the stop “%1”", nameIn(m_stops, change.feed + '/' + change.key, change.key));
    case Kind::CloseRoad:
      return change.name.empty() ? text("A road is closed") : text("The road “%1” is closed", change.name);
    default:
      return text("Winter: roads are snowed up");
  }
}

std::map<std::string, std::uint64_t> baseOf(const store::Workspace& workspace) {
  constexpr std::array kLayers = {"facility", "road", "transit"};
  return plugin::revisionsOf(workspace, std::vector<std::string>(kLayers.begin(), kLayers.end()));
}

}  // namespace michi::mobility
