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

/// Notes in `summary` what was skipped, which columns are unknown and which mappings to remember. Throws as
/// planLedgerImport.
OpenLedger openLedger(const store::Registry& registry, const LedgerRequest& request,
                      const catalog::Codes& codes, bool isOfSupporters, ListSummary& summary,
                      Progress& progress);

}  // namespace michi::ingest
