#pragma once
// The tiers of the sealed registry and what lies in each.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace michi::store {

/// Office: held by every user; names of users, reasons, settings, the disclosure ledger. Place: where and
/// what an analysis needs. Person: who it is. Authority: the administrators'; no records, its key signs
/// users.
enum class Tier : std::uint8_t { Office, Place, Person, Authority };
inline constexpr std::array kTiers = {Tier::Office, Tier::Place, Tier::Person, Tier::Authority};

enum class RecordKind : std::uint8_t {
  Household,    // person
  Place,        // place; the id of its household
  Supporter,    // person
  Change,       // person: history of households
  PlaceChange,  // place: history of places
  SupporterChange,
  Run,         // place: results computed from households
  Decision,    // person: duplicates merged or kept apart
  Setting,     // office
  Disclosure,  // office; the id is the 配付番号
  Disaster,    // office
};
inline constexpr std::array kRecordKinds = {
    RecordKind::Household,   RecordKind::Place,           RecordKind::Supporter, RecordKind::Change,
    RecordKind::PlaceChange, RecordKind::SupporterChange, RecordKind::Run,       RecordKind::Decision,
    RecordKind::Setting,     RecordKind::Disclosure,      RecordKind::Disaster};

constexpr Tier tierOf(RecordKind kind) {
  switch (kind) {
    case RecordKind::Place:
    case RecordKind::PlaceChange:
    case RecordKind::Run:
      return Tier::Place;
    case RecordKind::Setting:
    case RecordKind::Disclosure:
    case RecordKind::Disaster:
      return Tier::Office;
    default:
      return Tier::Person;
  }
}

/// As they stand in the file.
constexpr std::string_view nameOf(Tier tier) {
  constexpr std::array<std::string_view, kTiers.size()> kNames = {"office", "place", "person", "authority"};
  return kNames.at(static_cast<std::size_t>(tier));
}
constexpr std::string_view nameOf(RecordKind kind) {
  constexpr std::array<std::string_view, kRecordKinds.size()> kNames = {
      "household", "place",    "supporter", "change",     "place_change", "supporter_change",
      "run",       "decision", "setting",   "disclosure", "disaster"};
  return kNames.at(static_cast<std::size_t>(kind));
}
/// In the user's language.
std::string titleOf(Tier tier);
std::string titleOf(RecordKind kind);

}  // namespace michi::store
