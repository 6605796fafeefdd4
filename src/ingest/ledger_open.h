#pragma once
// A list opened: the preset chosen, its tables, the column of every field.

#include <vector>

#include "ingest/ledger_plan.h"

namespace michi::ingest {

struct OpenLedger {
  catalog::LedgerPreset preset;
  std::vector<LedgerTable> tables;
  std::vector<LedgerColumns> columns;  // of each table
};

/// The preset that the request names or, of those for such lists, the one whose columns fit best. Throws
/// Error(BadInput) when several fit as well.
catalog::LedgerPreset choosePreset(const LedgerRequest& request, const catalog::Codes& codes,
                                   bool isOfSupporters, const std::vector<LedgerSheet>& sheets);
/// What was remembered for such a header, under what the user says now.
LedgerMapping mappingFor(const store::Registry& registry, const LedgerRequest& request,
                         const std::string& setting);

/// Notes in `summary` what was skipped, which columns are unknown and which mappings to remember. Throws as
/// planLedgerImport.
OpenLedger openLedger(const store::Registry& registry, const LedgerRequest& request,
                      const catalog::Codes& codes, bool isOfSupporters, ListSummary& summary,
                      Progress& progress);

}  // namespace michi::ingest
