#pragma once
// The fields of data/rules/columns/<kind>.toml that each kind of import reads from a table.

#include <array>

#include "store/records.h"

namespace michi::ingest {

inline constexpr std::array<const char*, 4> kDistrictFields = {"code", "name", "former", "council"};
inline constexpr std::array<const char*, 7> kFacilityFields = {"name", "kind", "address", "lat",
                                                               "lon",  "id",   "service"};
inline constexpr std::array<const char*, 11> kShelterFields = {
    "common_id", "id",      "name", "address",      "lat",           "lon",
    "capacity",  "accepts", "note", "also_shelter", "also_emergency"};
inline constexpr std::array<const char*, store::kHazardCount> kShelterHazardFields = {
    "flood", "landslide", "storm_surge", "earthquake", "tsunami", "fire", "inland_flood", "volcano"};
inline constexpr std::array<const char*, 1> kFloodFields = {"river"};
inline constexpr std::array<const char*, 6> kLandslideFields = {"phenomenon", "zone",  "number",
                                                                "name",       "place", "date"};
inline constexpr std::array<const char*, 1> kPopulationFields = {"mesh"};
inline constexpr std::array<const char*, 5> kPointFields = {"id", "lon", "lat", "need_class", "weight"};
inline constexpr std::array<const char*, 5> kRoadFields = {"from", "to", "highway", "name", "id"};
inline constexpr std::array<const char*, 15> kAddressFields = {
    "prefecture",     "city",  "county",          "ward",    "town",
    "chome",          "koaza", "block",           "lon",     "lat",
    "representative", "code",  "municipality_id", "town_id", "abolished"};

}  // namespace michi::ingest
