#pragma once
// A city's list against the registry: first what would change, then, when somebody agreed, the change.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "ingest/ledger.h"
#include "registry/matching.h"
#include "store/registry.h"

namespace michi::ingest {

struct LedgerRequest {
  std::string file;    // CSV, XLSX, XLS or ODS
  std::string preset;  // empty: the one whose columns fit best
  LedgerMapping mapping;
  std::string layer;     // sheet of a workbook; empty: all whose columns fit
  std::string encoding;  // empty: found
  std::string rulesFolder;
  japanese::Date today;
  std::optional<japanese::Date> asOf;  // when the ages were true; empty: as the list says, else today
  /// What somebody said about open rows: row of the list → the registry's household and the number of the
  /// member in it, from 0; nothing: a new person.
  std::map<std::uint64_t, std::optional<std::pair<registry::HouseholdId, std::size_t>>> decisions;
};

/// What both kinds of list have in common.
struct ListSummary {
  std::string preset;  // its title
  std::uint64_t rowsRead = 0;
  std::uint64_t skipped = 0;   // blank rows, headers once more, totals
  std::uint64_t repeated = 0;  // rows of a person who had one already
  std::vector<Reject> rejects;
  std::vector<Reject> notices;
  std::vector<std::string> warnings;            // sentences for the user
  std::map<std::string, std::string> settings;  // mappings to be remembered
};

/// Persons of the list (and, gone, of the registry), each counted once.
struct PersonCounts {
  std::uint64_t added = 0, changed = 0, unchanged = 0, moved = 0, died = 0, gone = 0, rekeyed = 0, open = 0;
  bool operator==(const PersonCounts&) const = default;
};

struct LedgerPlan : ListSummary {
  std::vector<registry::Registered> existing;
  std::vector<std::int64_t> versions;  // of `existing`
  std::vector<LedgerHousehold> incoming;
  registry::ImportProposal proposal;
  /// What the place tier would hold, one for each household of the proposal; nothing where it stays as it is.
  std::vector<std::optional<store::Stored<registry::Place>>> places;
  PersonCounts persons;
  std::uint64_t households = 0;  // of the list
  std::uint64_t roughlyPlaced = 0;
  std::uint64_t notPlaced = 0;
  /// Moved, with a position that was set by hand: it stays, and somebody has to look at it.
  std::vector<registry::HouseholdId> handSetButMoved;
};

/// What a member's proposal counts as: the matching's outcome, but Moved also for who left as the list says,
/// and Changed for who is as before in a household whose own fields change.
registry::Outcome outcomeOf(const LedgerPlan& plan, const registry::HouseholdProposal& household,
                            const registry::MemberProposal& member);

/// Changes nothing. Addresses are matched with the workspace's dictionary, supporters with the registry's.
/// Columns are found by what the user says, else by what was said for such a header before, else by the
/// preset. Throws Error: NotFound, BadInput (file, preset, mapping, no column for the name, a decision about
/// a row or person that is not there), Conflict (the user may not read persons and places), Cancelled.
LedgerPlan planLedgerImport(const store::Workspace& workspace, const store::Registry& registry,
                            const LedgerRequest& request, Progress& progress);

/// Writes all of a plan, or nothing: Error(Conflict) when somebody changed one of the households meanwhile,
/// Error(Cancelled). Persons who are open are left out, persons who are gone stay.
void applyLedgerImport(store::Registry& registry, const LedgerPlan& plan, const std::string& purpose,
                       Progress& progress);

struct SupporterPlan : ListSummary {
  std::vector<registry::Supporter> added;
  std::vector<store::Stored<registry::Supporter>> changed;
  std::uint64_t unchanged = 0;
  std::uint64_t gone = 0;  // in the registry only: they stay
};

/// Supporters are found by number, else by name and district. What the list does not say stays. Throws as
/// planLedgerImport.
SupporterPlan planSupporterImport(const store::Workspace& workspace, const store::Registry& registry,
                                  const LedgerRequest& request, Progress& progress);
void applySupporterImport(store::Registry& registry, const SupporterPlan& plan, const std::string& purpose);

}  // namespace michi::ingest
