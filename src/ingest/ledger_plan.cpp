#include "ingest/ledger_plan.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "catalog/former_names.h"
#include "catalog/variants.h"
#include "ingest/ledger_open.h"
#include "ingest/ledger_place.h"
#include "registry/summary.h"

namespace michi::ingest {
namespace {

using registry::MemberProposal;
using registry::MemberRef;
using registry::Outcome;

/// The list's fields in the words of registry::ImportOptions: only there is an empty cell an answer.
std::set<std::string> carriedBy(const std::vector<LedgerColumns>& columns) {
  std::set<std::string> carried;
  for (const LedgerColumns& table : columns) {
    for (const auto& [field, column] : table.fields()) {
      if (field.starts_with("need."))
        carried.insert("needs/" + field.substr(5));
      else if (field == "need")
        carried.insert({"needs/elderly_alone", "needs/elderly_only"});
      else if (field == "household.phone")
        carried.insert("household/phone");
      else
        carried.insert(field.starts_with("household.") ? field.substr(10) : field);
    }
  }
  return carried;
}

/// The fields of the household itself.
bool isShellSame(registry::Household a, registry::Household b) {
  a.members.clear();
  b.members.clear();
  return a == b;
}

class Planner {
 public:
  Planner(const store::Workspace& workspace, const store::Registry& registry, const LedgerRequest& request)
      : m_workspace(workspace),
        m_registry(registry),
        m_request(request),
        m_codes(catalog::Codes::read(request.rulesFolder)),
        m_folding(catalog::readVariants(request.rulesFolder + "/characters/variants.toml")),
        m_districts(workspace.districts()) {}

  LedgerPlan run(Progress& progress) {
    constexpr double kRead = 0.4, kPlaced = 0.6;
    progress.step(0, text("Reading the list"));
    Progress reading = progress.part(0, kRead);
    const OpenLedger open = openLedger(m_registry, m_request, m_codes, false, m_plan, reading);
    read(open, reading);
    progress.step(kRead, text("Comparing with the registry"));
    const PlaceFinder finder(m_workspace.addresses(),
                             catalog::readFormerNames(m_request.rulesFolder + "/addresses"), m_districts);
    if (!finder.hasDictionary())
      m_plan.warnings.push_back(
          text("There is no address dictionary: no household gets a position from its address."));
    compare(carriedBy(open.columns), finder);
    Progress placing = progress.part(kPlaced, 1);
    placeAll(finder, placing);
    count();
    return std::move(m_plan);
  }

 private:
  void read(const OpenLedger& open, Progress& progress) {
    const SupporterFinder supporters(m_registry.supporters(), m_folding);
    LedgerKnowledge knowledge{m_codes, m_folding, m_districts, supporters, m_request.today, m_request.today};
    LedgerReader reader(open.preset, knowledge);
    for (std::size_t i = 0; i < open.tables.size(); ++i) {
      knowledge.asOf = m_request.asOf.value_or(open.tables[i].asOf.value_or(m_request.today));
      reader.add(open.tables[i], open.columns[i], progress);
    }
    LedgerReading reading = reader.finish();
    m_plan.incoming = std::move(reading.households);
    m_plan.rejects = std::move(reading.findings.rejects);
    m_plan.notices = std::move(reading.findings.notices);
    m_plan.rowsRead = reading.rowsRead;
    m_plan.repeated = reading.repeated;
    m_plan.households = m_plan.incoming.size();
    noteWords(reading.findings.wordsWithoutNeed);
  }

  void noteWords(const std::map<std::string, std::uint64_t>& words) {
    std::string list;
    for (const auto& [word, count] : words)
      list += (list.empty() ? "" : text(", ")) + text("%1 (%2)", word, withSeparators(count));
    if (!list.empty()) m_plan.warnings.push_back(text("Words that name no need: %1.", list));
  }

  void compare(std::set<std::string> carried, const PlaceFinder& finder) {
    for (const auto& stored : m_registry.households()) {
      m_plan.existing.push_back({stored.id, stored.record});
      m_plan.versions.push_back(stored.version);
    }
    std::vector<registry::Household> incoming;
    incoming.reserve(m_plan.incoming.size());
    for (const LedgerHousehold& household : m_plan.incoming) incoming.push_back(household.household);
    registry::ImportOptions options;
    options.carries = std::move(carried);
    options.addressKey = [&](const registry::Household& household) {
      return household.address.empty() ? std::string() : finder.keyOf(household);
    };
    for (const auto& [row, person] : m_request.decisions)
      options.decisions[incomingAt(row)] = existingOf(person);
    m_plan.proposal =
        registry::proposeChanges(m_plan.existing, incoming, m_folding, m_request.today, options);
  }

  MemberRef incomingAt(std::uint64_t row) const {
    for (std::size_t i = 0; i < m_plan.incoming.size(); ++i) {
      const auto& rows = m_plan.incoming[i].rows;
      const auto found = std::find(rows.begin(), rows.end(), row);
      if (found != rows.end()) return {i, static_cast<std::size_t>(found - rows.begin())};
    }
    throw Error(ErrorKind::BadInput, text("Row %1 of the list holds no person.", row));
  }

  std::optional<MemberRef> existingOf(
      const std::optional<std::pair<registry::HouseholdId, std::size_t>>& person) const {
    if (!person) return {};
    for (std::size_t i = 0; i < m_plan.existing.size(); ++i) {
      const bool isThere = m_plan.existing[i].id == person->first &&
                           person->second < m_plan.existing[i].household.members.size();
      if (isThere) return MemberRef{i, person->second};
    }
    throw Error(ErrorKind::BadInput, text("Household %1 has no member %2.", person->first, person->second));
  }

  void placeAll(const PlaceFinder& finder, Progress& progress) {
    const auto& proposals = m_plan.proposal.households;
    m_plan.places.resize(proposals.size());
    for (std::size_t i = 0; i < proposals.size(); ++i) {
      progress.report(static_cast<double>(i) / static_cast<double>(proposals.size()));
      place(proposals[i], finder, m_plan.places[i]);
    }
  }

  void place(const registry::HouseholdProposal& proposal, const PlaceFinder& finder,
             std::optional<store::Stored<registry::Place>>& result) {
    const auto* current = proposal.id != 0 ? m_registry.place(proposal.id) : nullptr;
    if (proposal.id == 0 && !proposal.after) return;  // all of it is open
    if (current == nullptr && proposal.id != 0) return;
    store::Stored<registry::Place> next;
    if (current != nullptr) next = *current;
    const registry::Household& household =
        proposal.after ? *proposal.after : m_plan.existing[*proposal.existing].household;
    if (proposal.incoming) {
      const registry::Household* before =
          proposal.id != 0 ? &m_plan.existing[*proposal.existing].household : nullptr;
      const std::string& district = m_plan.incoming[*proposal.incoming].district;
      if (finder.relocate(before, household, district, next.record) == Relocation::HandKept)
        m_plan.handSetButMoved.push_back(proposal.id);
      if (!next.record.position)
        ++m_plan.notPlaced;
      else if (!registry::isExact(next.record.level))
        ++m_plan.roughlyPlaced;
    }
    registry::summarise(household, m_codes, m_request.today, next.record);
    if (current == nullptr || next.record != current->record) result = std::move(next);
  }

  void count() {
    for (const auto& household : m_plan.proposal.households) {
      for (const MemberProposal& member : household.members) {
        const bool isOfAnother = member.incoming && member.incoming->household != household.incoming;
        if (isOfAnother || (!member.incoming && member.outcome != Outcome::Gone)) continue;
        ++counter(outcomeOf(m_plan, household, member));
      }
    }
  }

  std::uint64_t& counter(Outcome outcome) {
    PersonCounts& counts = m_plan.persons;
    switch (outcome) {
      case Outcome::Open:
        return counts.open;
      case Outcome::New:
        return counts.added;
      case Outcome::Gone:
        return counts.gone;
      case Outcome::Died:
        return counts.died;
      case Outcome::Moved:
        return counts.moved;
      case Outcome::Rekeyed:
        return counts.rekeyed;
      case Outcome::Changed:
        return counts.changed;
      case Outcome::Unchanged:
        break;
    }
    return counts.unchanged;
  }

  const store::Workspace& m_workspace;
  const store::Registry& m_registry;
  const LedgerRequest& m_request;
  catalog::Codes m_codes;
  japanese::Folding m_folding;
  DistrictFinder m_districts;
  LedgerPlan m_plan;
};

}  // namespace

Outcome outcomeOf(const LedgerPlan& plan, const registry::HouseholdProposal& household,
                  const MemberProposal& member) {
  if (member.outcome == Outcome::Unchanged && member.incoming && household.after && household.existing) {
    const registry::Household& before = plan.existing[*household.existing].household;
    return isShellSame(before, *household.after) ? Outcome::Unchanged : Outcome::Changed;
  }
  const bool mayHaveLeft = member.existing && member.incoming &&
                           (member.outcome == Outcome::Changed || member.outcome == Outcome::Rekeyed);
  if (!mayHaveLeft) return member.outcome;
  const auto& before = plan.existing[member.existing->household].household.members[member.existing->member];
  const auto& after = plan.incoming[member.incoming->household].household.members[member.incoming->member];
  return after.status == "moved" && before.status != "moved" ? Outcome::Moved : member.outcome;
}

LedgerPlan planLedgerImport(const store::Workspace& workspace, const store::Registry& registry,
                            const LedgerRequest& request, Progress& progress) {
  registry.require(store::Tier::Person);
  registry.require(store::Tier::Place);
  return Planner(workspace, registry, request).run(progress);
}

void applyLedgerImport(store::Registry& registry, const LedgerPlan& plan, const std::string& purpose,
                       Progress& progress) {
  progress.step(0, text("Sealing the households"));
  registry.edit("import", purpose, [&](store::Registry::Edit& edit) {
    const auto& proposals = plan.proposal.households;
    for (std::size_t i = 0; i < proposals.size(); ++i) {
      progress.report(static_cast<double>(i) / static_cast<double>(proposals.size()));
      const auto& proposal = proposals[i];
      if (proposal.id == 0) {
        if (proposal.after) edit.add(*proposal.after, plan.places[i]->record);
        continue;
      }
      if (proposal.after)
        edit.change(store::Stored<registry::Household>{proposal.id, plan.versions[*proposal.existing],
                                                       *proposal.after});
      if (plan.places[i]) edit.change(*plan.places[i]);
    }
    for (const auto& [name, value] : plan.settings) edit.set(name, value);
  });
}

}  // namespace michi::ingest
