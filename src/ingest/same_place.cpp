#include "ingest/same_place.h"

#include <algorithm>

#include "ingest/fields.h"

namespace michi::ingest {
namespace {

std::string nameKey(const store::Facility& facility) {
  return facility.kind + "/" + foldedHeader(facility.name);
}

}  // namespace

void KnownPlaces::add(std::span<const store::Facility> facilities) {
  for (const store::Facility& facility : facilities) {
    if (!facility.name.empty()) m_places[nameKey(facility)].push_back(facility.position);
  }
}

bool KnownPlaces::has(const store::Facility& facility) const {
  constexpr double kSamePlace = 100;  // metres
  const auto found = m_places.find(nameKey(facility));
  return found != m_places.end() &&
         std::any_of(found->second.begin(), found->second.end(),
                     [&](geo::Point p) { return geo::distance(p, facility.position) <= kSamePlace; });
}

}  // namespace michi::ingest
