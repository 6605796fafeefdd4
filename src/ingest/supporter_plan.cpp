// A list of supporters against the registry's.

#include <unordered_map>

#include "catalog/variants.h"
#include "ingest/ledger_open.h"
#include "registry/field_pairs.h"

namespace michi::ingest {
namespace {

using registry::Supporter;
using Known = std::unordered_multimap<std::string, const store::Stored<Supporter>*>;

/// What the list says; what it does not say stays.
Supporter updated(const Supporter& before, Supporter incoming) {
  Supporter after = before;
  registry::visitPairs(after, incoming, [](const char*, auto& mine, auto& theirs) {
    if (!registry::isBlank(theirs)) mine = theirs;
  });
  if (before.note.find(incoming.note) != std::string::npos)
    after.note = before.note;
  else if (!before.note.empty())
    after.note = before.note + "\n" + incoming.note;
  return after;
}

class SupporterMatcher {
 public:
  SupporterMatcher(const store::Registry& registry, const japanese::Folding& folding) : m_folding(folding) {
    for (const auto& supporter : registry.supporters()) {
      if (!supporter.record.key.empty()) m_byKey.emplace(supporter.record.key, &supporter);
      m_byName.emplace(nameOf(supporter.record), &supporter);
    }
  }
  const store::Stored<Supporter>* find(const Supporter& supporter) const {
    if (const auto found = m_byKey.find(supporter.key); !supporter.key.empty() && found != m_byKey.end())
      return found->second;
    const auto [begin, end] = m_byName.equal_range(nameOf(supporter));
    const bool isOne = begin != end && std::next(begin) == end;
    if (!isOne) return nullptr;
    const bool isOtherNumber = !supporter.key.empty() && !begin->second->record.key.empty();
    return isOtherNumber && supporter.role != begin->second->record.role ? nullptr : begin->second;
  }

 private:
  std::string nameOf(const Supporter& supporter) const {
    return m_folding.foldName(supporter.name) + "|" + supporter.district;
  }
  const japanese::Folding& m_folding;
  Known m_byKey, m_byName;
};

}  // namespace

SupporterPlan planSupporterImport(const store::Workspace& workspace, const store::Registry& registry,
                                  const LedgerRequest& request, Progress& progress) {
  registry.require(store::Tier::Person);
  const catalog::Codes codes = catalog::Codes::read(request.rulesFolder);
  const japanese::Folding folding(catalog::readVariants(request.rulesFolder + "/characters/variants.toml"));
  const DistrictFinder districts(workspace.districts());
  const SupporterFinder nobody({}, folding);
  const LedgerKnowledge knowledge{codes, folding, districts, nobody, request.today, request.today};
  const SupporterMatcher matcher(registry, folding);
  SupporterPlan plan;
  const OpenLedger open = openLedger(registry, request, codes, true, plan, progress);
  std::set<std::int64_t> seen;
  for (std::size_t i = 0; i < open.tables.size(); ++i) {
    SupporterReading reading = readSupporters(open.tables[i], open.columns[i], knowledge, progress);
    plan.rowsRead += reading.rowsRead;
    plan.rejects.insert(plan.rejects.end(), reading.findings.rejects.begin(), reading.findings.rejects.end());
    plan.notices.insert(plan.notices.end(), reading.findings.notices.begin(), reading.findings.notices.end());
    for (Supporter& supporter : reading.supporters) {
      const auto* known = matcher.find(supporter);
      if (known == nullptr || !seen.insert(known->id).second) {
        plan.added.push_back(std::move(supporter));
        continue;
      }
      Supporter after = updated(known->record, std::move(supporter));
      if (after == known->record)
        ++plan.unchanged;
      else
        plan.changed.push_back({known->id, known->version, std::move(after)});
    }
  }
  plan.gone = registry.supporters().size() - seen.size();
  return plan;
}

void applySupporterImport(store::Registry& registry, const SupporterPlan& plan, const std::string& purpose) {
  registry.edit("import", purpose, [&](store::Registry::Edit& edit) {
    for (const Supporter& supporter : plan.added) edit.add(supporter);
    for (const auto& supporter : plan.changed) edit.change(supporter);
    for (const auto& [name, value] : plan.settings) edit.set(name, value);
  });
}

}  // namespace michi::ingest
