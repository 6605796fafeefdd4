#pragma once
// Where the households of a list live: addresses matched with the workspace's dictionary, districts by name
// or by area.

#include <memory>
#include <span>
#include <string>

#include "address/dictionary.h"
#include "base/progress.h"
#include "ingest/ledger_districts.h"
#include "registry/household.h"

namespace michi::ingest {

/// Where an address is from that does not say it: the city of most records with points in the districts, else
/// of most.
address::Options homeOf(std::span<const address::Record> records, const DistrictFinder& districts);

registry::PlaceLevel placeLevelOf(address::Level level);

/// Whether somebody lives elsewhere than before.
enum class Relocation : std::uint8_t {
  None,      // the same place, however it is written
  Moved,     // the place follows
  HandKept,  // its position was set by hand and stays: somebody has to look at it
};

/// Immutable; may be shared by threads.
class PlaceFinder {
 public:
  /// The dictionary may be empty: then only districts are found. `districts` must outlive it.
  PlaceFinder(std::span<const address::Record> records, std::span<const address::FormerName> formerNames,
              const DistrictFinder& districts);

  /// District, position, level, confidence and candidates; the other fields stay. Of several candidates those
  /// in the district that the list names are taken; what stays ambiguous has the level City at most, so that
  /// nothing is said of it that only an exact place allows. Without a district in the list it is the one that
  /// covers an exact position.
  void place(const registry::Household& household, const std::string& district, registry::Place& into) const;
  /// Brings a place up to a new word on where the household lives: what a person set by hand stays; else a
  /// new address, or a finer answer for the old one, counts. `before` is null for a household that is new;
  /// `district` as in place(), empty where nothing is said of it.
  Relocation relocate(const registry::Household* before, const registry::Household& now,
                      const std::string& district, registry::Place& place) const;
  /// All places that the address may mean, best first.
  std::vector<address::Candidate> candidatesOf(const registry::Household& household) const;
  /// One spelling for all of one place, for registry::ImportOptions; the folded text where the dictionary
  /// does not know it.
  std::string keyOf(const registry::Household& household) const;
  bool hasDictionary() const { return m_hasDictionary; }

 private:
  bool isElsewhere(const registry::Household& before, const registry::Household& now) const;
  const address::Candidate* choose(const std::vector<address::Candidate>& candidates,
                                   const std::string& district) const;

  const DistrictFinder& m_districts;
  address::Dictionary m_dictionary;
  address::Options m_home;
  bool m_hasDictionary;
};

}  // namespace michi::ingest
