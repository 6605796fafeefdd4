#pragma once
// A workspace with a sealed registry, and lists planned and applied into it.

#include "ingest/ledger_plan.h"
#include "ledger_fixture.h"
#include "workspace.h"

namespace michi::test {

/// As cheap as libsodium lets it be: the cost is not what is tested.
inline constexpr seal::PassphraseCost kCheap = {1, 8192};

class LedgerRegistryTest : public testing::Test {
 protected:
  LedgerRegistryTest() : m_workspace(newWorkspace(m_folder)) {
    store::NewUser user{"kanri", "管理", "", {}, {}};
    user.roles.add(store::Role::Administrator).add(store::Role::Caseworker);
    store::Registry::found(m_workspace, user, seal::Secret("kanri"), kCheap);
  }

  store::Registry unlock() {
    Progress progress;
    return store::Registry::unlock(m_workspace, "kanri", seal::Secret("kanri"), "試験", progress);
  }
  static ingest::LedgerRequest request(const std::string& file) {
    ingest::LedgerRequest request;
    request.file = file;
    request.rulesFolder = rulesFolder();
    request.today = {2026, 11, 23};
    request.asOf = japanese::Date{2026, 4, 1};
    return request;
  }
  ingest::LedgerPlan plan(const store::Registry& registry, ingest::LedgerRequest wanted) {
    if (wanted.preset.empty()) wanted.preset = "nikoniko";
    Progress progress;
    return ingest::planLedgerImport(m_workspace, registry, wanted, progress);
  }
  ingest::LedgerPlan planLines(const store::Registry& registry, const std::string& csv) {
    return plan(registry, request(m_folder.write("ledger.csv", csv)));
  }
  static void apply(store::Registry& registry, const ingest::LedgerPlan& plan) {
    Progress progress;
    ingest::applyLedgerImport(registry, plan, "試験", progress);
  }
  void importSample(const std::string& kind, const std::string& name) {
    import(m_workspace, kind, {sampleFile(name)});
  }

  TempFolder m_folder;
  store::Workspace m_workspace;
};

}  // namespace michi::test
