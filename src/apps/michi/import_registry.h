#pragma once
// `michi import ledger` and `michi import supporters`: lists of persons into the sealed registry.

#include <string>
#include <vector>

#include "ingest/import.h"
#include "plugin/unlock.h"

namespace michi::apps {

struct RegistryImportOptions {
  std::string preset, json, asOf;
  std::vector<std::string> decisions;
  bool isDryRun = false, isAgreed = false;
  plugin::UnlockOptions unlock;
};
void addRegistryImportOptions(CLI::App& command, RegistryImportOptions& options);

/// "ledger" and "supporters".
bool isRegistryKind(const std::string& kind);

/// Shows what would change and asks, or takes --yes; no line of it names a person. `import.columns` is the
/// mapping. Throws Error: what planLedgerImport() and applyLedgerImport() throw; BadInput for more than one
/// file; Conflict where nobody agreed.
void runRegistryImport(const ingest::ImportOptions& import, const std::string& workspace,
                       const std::string& rejects, const RegistryImportOptions& options, plugin::Host& host);

}  // namespace michi::apps
