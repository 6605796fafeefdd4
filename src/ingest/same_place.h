#pragma once
// The same shop or clinic in two lists (OSM and the city's own) is one place.

#include <map>
#include <span>
#include <string>
#include <vector>

#include "store/records.h"

namespace michi::ingest {

/// Facilities that are known already, by kind and name.
class KnownPlaces {
 public:
  void add(std::span<const store::Facility> facilities);
  /// Is one of the same kind and name known within 100 m? (Lists place a building at its door, its middle or
  /// its block.) A nameless one is never the same as another.
  bool has(const store::Facility& facility) const;

 private:
  std::map<std::string, std::vector<geo::Point>> m_places;
};

}  // namespace michi::ingest
