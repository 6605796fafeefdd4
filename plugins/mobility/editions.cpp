#include "plugins/mobility/editions.h"

#include <limits>
#include <map>

namespace michi::mobility {
namespace {

/// Without the feed's name.
std::string idOf(const BusStop& stop) { return stop.key.substr(stop.key.find('/') + 1); }

/// The stop of the other edition that is the same, each at most once.
class Matcher {
 public:
  explicit Matcher(std::span<const BusStop> stops) : m_stops(stops), m_isTaken(stops.size(), 0) {
    for (std::size_t i = 0; i < stops.size(); ++i) {
      m_byId.emplace(idOf(stops[i]), i);
      m_byName[stops[i].name].push_back(i);
    }
  }
  const BusStop* take(const BusStop& stop) {
    const auto same = m_byId.find(idOf(stop));
    if (same != m_byId.end() && m_isTaken[same->second] == 0 && m_stops[same->second].name == stop.name)
      return taken(same->second);
    constexpr double kSamePlace = 300;  // metres
    const auto named = m_byName.find(stop.name);
    double nearest = kSamePlace;
    std::size_t best = m_stops.size();
    if (named != m_byName.end()) {
      for (const std::size_t i : named->second) {
        const double metres = geo::distance(m_stops[i].position, stop.position);
        if (m_isTaken[i] == 0 && metres <= nearest) nearest = metres, best = i;
      }
    }
    return best == m_stops.size() ? nullptr : taken(best);
  }
  bool isTaken(std::size_t index) const { return m_isTaken[index] != 0; }

 private:
  const BusStop* taken(std::size_t index) {
    m_isTaken[index] = 1;
    return &m_stops[index];
  }
  std::span<const BusStop> m_stops;
  std::map<std::string, std::size_t> m_byId;
  std::map<std::string, std::vector<std::size_t>> m_byName;
  std::vector<char> m_isTaken;
};

}  // namespace

const char* word(const StopChange& stop) {
  if (!stop.isThere) return "gone";
  if (!stop.wasThere) return "new";
  return stop.after < stop.before ? "fewer" : stop.after > stop.before ? "more" : "same";
}

std::vector<StopChange> compareStops(std::span<const BusStop> before, std::span<const BusStop> after) {
  Matcher matcher(before);
  std::vector<StopChange> changes;
  changes.reserve(after.size());
  for (const BusStop& stop : after) {
    const BusStop* old = matcher.take(stop);
    changes.push_back({stop.key, stop.name, stop.position, old != nullptr, true,
                       old == nullptr ? 0 : old->service.trips, stop.service.trips});
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!matcher.isTaken(i))
      changes.push_back(
          {before[i].key, before[i].name, before[i].position, true, false, before[i].service.trips, 0});
  }
  return changes;
}

}  // namespace michi::mobility
