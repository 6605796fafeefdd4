// import ledger and import supporters: what would change first, then, when somebody agreed, the change.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>

#include "apps/michi/import_registry.h"
#include "base/error.h"
#include "base/text.h"
#include "ingest/ledger_plan.h"
#include "plugin/registry_view.h"

namespace michi::apps {
namespace {

using Json = nlohmann::json;
using registry::Outcome;

constexpr std::size_t kShown = 5;  // rows of each kind of finding
constexpr std::size_t kMostKinds = 20;

std::string rowsInWords(const std::vector<std::uint64_t>& rows) {
  std::string list;
  for (std::size_t i = 0; i < std::min(kShown, rows.size()); ++i)
    list += (list.empty() ? "" : text(", ")) + std::to_string(rows[i]);
  return rows.size() > kShown ? text("%1 and %2 more", list, withSeparators(rows.size() - kShown)) : list;
}

/// "12=new", "12=345/1": row, and the registry's household with the number of its member from 1.
void readDecision(const std::string& words, ingest::LedgerRequest& request) {
  const auto number = [&](std::string_view part) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
    if (error != std::errc() || end != part.data() + part.size() || value < 1)
      throw Error(ErrorKind::BadInput, text("“%1” decides nothing.", words), {},
                  text("Write row=new for a new person, or row=household/member, such as 12=345/1."));
    return value;
  };
  const std::string_view all = words;
  const std::size_t equals = std::min(all.find('='), all.size());
  const auto row = static_cast<std::uint64_t>(number(all.substr(0, equals)));
  const std::string_view person = all.substr(std::min(equals + 1, all.size()));
  if (person == "new") {
    request.decisions[row] = std::nullopt;
    return;
  }
  const std::size_t slash = std::min(person.find('/'), person.size());
  const std::int64_t member = slash == person.size() ? 1 : number(person.substr(slash + 1));
  request.decisions[row] = std::pair{number(person.substr(0, slash)), static_cast<std::size_t>(member - 1)};
}

ingest::LedgerRequest requestOf(const ingest::ImportOptions& import, const RegistryImportOptions& options) {
  if (import.files.size() != 1)
    throw Error(ErrorKind::BadInput, text("A list of persons is imported one file at a time."));
  ingest::LedgerRequest request{import.files[0],
                                options.preset,
                                import.columns,
                                import.layer,
                                import.encoding,
                                import.rulesFolder,
                                plugin::today(),
                                {},
                                {}};
  if (!options.asOf.empty()) {
    const auto day = japanese::parseDate(options.asOf);
    if (!day.isGood() || !day.value.isWhole())
      throw Error(ErrorKind::BadInput, text("“%1” is no day.", options.asOf), "--as-of");
    request.asOf = day.value;
  }
  for (const std::string& decision : options.decisions) readDecision(decision, request);
  return request;
}

/// How often each kind of finding is there, and where; never what the cells hold.
void sayFindings(const std::vector<ingest::Reject>& findings, plugin::Host& host) {
  std::map<std::pair<std::string, std::string>, std::vector<std::uint64_t>> kinds;
  for (const ingest::Reject& finding : findings)
    kinds[{finding.column, finding.reason}].push_back(finding.row);
  std::size_t said = 0;
  for (const auto& [kind, rows] : kinds) {
    if (said++ < kMostKinds)
      host.warn(text("  %1: %2 (%3: row %4)", kind.first, kind.second, withSeparators(rows.size()),
                     rowsInWords(rows)));
  }
  if (said > kMostKinds) host.warn(text("  and %1 more kinds; --json FILE has them all.", said - kMostKinds));
}

void saySummary(const ingest::ListSummary& summary, const std::string& rejectsFile, plugin::Host& host) {
  host.say(
      text("Read as: %1. %2 rows, %3 rejected; %4 blank, repeated header or total rows were passed over.",
           summary.preset, withSeparators(summary.rowsRead), withSeparators(summary.rejects.size()),
           withSeparators(summary.skipped)));
  if (summary.repeated > 0)
    host.say(text("  %1 rows of persons who had a row already were passed over.",
                  withSeparators(summary.repeated)));
  for (const std::string& warning : summary.warnings) host.warn(warning);
  if (!summary.notices.empty()) host.warn(text("To be looked at:"));
  sayFindings(summary.notices, host);
  if (!summary.rejects.empty()) host.warn(text("Rejected:"));
  sayFindings(summary.rejects, host);
  if (!summary.rejects.empty())
    host.warn(
        rejectsFile.empty()
            ? text("  --rejects FILE writes them with what they hold; that file is open to everybody who "
                   "can read it.")
            : text("  All of them are listed in %1.", rejectsFile));
}

/// Each person once: outcome, row of the list, household of the registry.
struct Person {
  Outcome outcome;
  std::uint64_t row = 0;
  std::int64_t household = 0;
  const registry::MemberProposal* member = nullptr;
};
std::vector<Person> personsOf(const ingest::LedgerPlan& plan) {
  std::vector<Person> persons;
  for (const auto& household : plan.proposal.households) {
    for (const auto& member : household.members) {
      const bool isOfAnother = member.incoming && member.incoming->household != household.incoming;
      if (isOfAnother || (!member.incoming && member.outcome != Outcome::Gone)) continue;
      Person person{ingest::outcomeOf(plan, household, member), 0, household.id, &member};
      if (member.incoming)
        person.row = plan.incoming[member.incoming->household].rows[member.incoming->member];
      persons.push_back(person);
    }
  }
  return persons;
}

void sayOpen(const ingest::LedgerPlan& plan, const std::vector<Person>& persons, plugin::Host& host) {
  std::size_t said = 0;
  for (const Person& person : persons) {
    if (person.outcome != Outcome::Open || said++ >= kShown * 2) continue;
    for (const auto& candidate : person.member->candidates)
      host.warn(text("  row %1 may be household %2, member %3: %4", person.row,
                     plan.existing[candidate.existing.household].id, candidate.existing.member + 1,
                     candidate.reasons));
  }
  if (said > 0)
    host.warn(text(
        "  They are left out until somebody says who they are: --decide row=household/member or row=new."));
}

void sayPersons(const ingest::LedgerPlan& plan, plugin::Host& host) {
  const std::vector<Person> persons = personsOf(plan);
  const auto sayRows = [&](Outcome outcome, const std::string& title) {
    std::vector<std::uint64_t> places;
    for (const Person& person : persons)
      if (person.outcome == outcome)
        places.push_back(outcome == Outcome::Gone ? static_cast<std::uint64_t>(person.household)
                                                  : person.row);
    if (places.empty()) return;
    const std::size_t count = places.size();
    places.erase(std::unique(places.begin(), places.end()), places.end());  // several persons on one row
    host.say(outcome == Outcome::Gone
                 ? text("  %1: %2 (household %3)", title, withSeparators(count), rowsInWords(places))
                 : text("  %1: %2 (row %3)", title, withSeparators(count), rowsInWords(places)));
  };
  host.say(text("%1 households, persons:", withSeparators(plan.households)));
  sayRows(Outcome::New, text("new"));
  sayRows(Outcome::Changed, text("changed"));
  sayRows(Outcome::Moved, text("moved"));
  sayRows(Outcome::Died, text("died"));
  sayRows(Outcome::Rekeyed, text("another number"));
  sayRows(Outcome::Gone, text("no longer in the list; they stay"));
  sayRows(Outcome::Open, text("not clear who it is"));
  host.say(text("  unchanged: %1", withSeparators(plan.persons.unchanged)));
  sayOpen(plan, persons, host);
  host.say(text("Households placed only roughly: %1; not placed: %2.", withSeparators(plan.roughlyPlaced),
                withSeparators(plan.notPlaced)));
  if (!plan.handSetButMoved.empty())
    host.warn(text("Moved, with a position set by hand that has to be looked at: household %1.",
                   store::listIds(plan.handSetButMoved)));
}

Json jsonOf(const std::vector<ingest::Reject>& findings) {
  Json list = Json::array();
  for (const auto& finding : findings)
    list.push_back({{"file", finding.file},
                    {"row", finding.row},
                    {"column", finding.column},
                    {"reason", finding.reason}});
  return list;
}

Json jsonOf(const ingest::ListSummary& summary) {
  return {{"preset", summary.preset},           {"rows", summary.rowsRead},
          {"skipped", summary.skipped},         {"repeated", summary.repeated},
          {"rejected", summary.rejects.size()}, {"rejects", jsonOf(summary.rejects)},
          {"notices", jsonOf(summary.notices)}, {"warnings", summary.warnings}};
}

const char* nameOf(Outcome outcome) {
  constexpr const char* kNames[] = {"open",  "new",     "gone",    "died",
                                    "moved", "rekeyed", "changed", "unchanged"};
  return kNames[static_cast<std::size_t>(outcome)];
}

Json jsonOf(const ingest::LedgerPlan& plan) {
  Json json = jsonOf(static_cast<const ingest::ListSummary&>(plan));
  const ingest::PersonCounts& counts = plan.persons;
  json.update({{"new", counts.added},
               {"changed", counts.changed},
               {"unchanged", counts.unchanged},
               {"moved", counts.moved},
               {"died", counts.died},
               {"gone", counts.gone},
               {"rekeyed", counts.rekeyed},
               {"open", counts.open},
               {"households", plan.households},
               {"roughly_placed", plan.roughlyPlaced},
               {"not_placed", plan.notPlaced},
               {"hand_set_but_moved", plan.handSetButMoved}});
  Json persons = Json::array();
  for (const Person& person : personsOf(plan)) {
    if (person.outcome == Outcome::Unchanged) continue;
    Json one = {{"outcome", nameOf(person.outcome)}};
    if (person.row != 0) one["row"] = person.row;
    if (person.household != 0) one["household"] = person.household;
    for (const auto& candidate : person.member->candidates)
      one["candidates"].push_back({{"household", plan.existing[candidate.existing.household].id},
                                   {"member", candidate.existing.member + 1},
                                   {"score", candidate.score}});
    persons.push_back(std::move(one));
  }
  json["persons"] = std::move(persons);
  return json;
}

/// Whether to go on; throws where nobody agreed.
bool mayApply(const RegistryImportOptions& options, plugin::Host& host) {
  if (options.isDryRun) {
    host.say(text("A dry run: nothing was changed."));
    return false;
  }
  if (options.isAgreed || host.confirm(text("Take this into the registry?"))) return true;
  throw Error(ErrorKind::Conflict, text("Nobody agreed: nothing was changed."), {},
              text("Answer y on a terminal, or give --yes."));
}

void runLedger(store::Workspace& workspace, store::Registry& registry, const ingest::LedgerRequest& request,
               const std::string& rejects, const RegistryImportOptions& options, plugin::Host& host) {
  const ingest::LedgerPlan plan = ingest::planLedgerImport(workspace, registry, request, host.progress());
  if (!rejects.empty()) ingest::writeRejects(rejects, plan.rejects);
  saySummary(plan, rejects, host);
  sayPersons(plan, host);
  if (!options.json.empty()) host.write(options.json, jsonOf(plan).dump(2) + "\n");
  if (!mayApply(options, host)) return;
  ingest::applyLedgerImport(registry, plan, options.unlock.purpose, host.progress());
  host.say(text("Imported."));
}

void runSupporters(store::Workspace& workspace, store::Registry& registry,
                   const ingest::LedgerRequest& request, const std::string& rejects,
                   const RegistryImportOptions& options, plugin::Host& host) {
  const ingest::SupporterPlan plan =
      ingest::planSupporterImport(workspace, registry, request, host.progress());
  if (!rejects.empty()) ingest::writeRejects(rejects, plan.rejects);
  saySummary(plan, rejects, host);
  host.say(text("Supporters: %1 new, %2 changed, %3 unchanged; %4 are no longer in the list and stay.",
                withSeparators(plan.added.size()), withSeparators(plan.changed.size()),
                withSeparators(plan.unchanged), withSeparators(plan.gone)));
  if (!options.json.empty()) {
    Json json = jsonOf(plan);
    json.update({{"new", plan.added.size()},
                 {"changed", plan.changed.size()},
                 {"unchanged", plan.unchanged},
                 {"gone", plan.gone}});
    host.write(options.json, json.dump(2) + "\n");
  }
  if (!mayApply(options, host)) return;
  ingest::applySupporterImport(registry, plan, options.unlock.purpose);
  host.say(text("Imported."));
}

}  // namespace

void addRegistryImportOptions(CLI::App& command, RegistryImportOptions& options) {
  const std::string group = text("Lists of persons (ledger, supporters)");
  command
      .add_option("--preset", options.preset,
                  text("Which kind of list it is; found by its columns if not given"))
      ->group(group);
  command.add_option("--as-of", options.asOf, text("The day on which the ages in the list were true"))
      ->group(group);
  command.add_option("--decide", options.decisions, text("Who somebody is: row=household/member or row=new"))
      ->group(group);
  command.add_flag("--dry-run", options.isDryRun, text("Only show what would change"))->group(group);
  command.add_flag("--yes", options.isAgreed, text("Do not ask"))->group(group);
  command.add_option("--json", options.json, text("Write JSON to a file, or to - for standard output"))
      ->group(group);
  plugin::addUnlockOptions(command, options.unlock);
}

bool isRegistryKind(const std::string& kind) { return kind == "ledger" || kind == "supporters"; }

void runRegistryImport(const ingest::ImportOptions& import, const std::string& file,
                       const std::string& rejects, const RegistryImportOptions& options, plugin::Host& host) {
  if (options.json == "-") host.keepOutputClean();
  const ingest::LedgerRequest request = requestOf(import, options);
  auto workspace = store::Workspace::open(file, store::Access::ReadWrite);
  store::Registry registry = plugin::unlock(workspace, options.unlock, host);
  const auto run = import.kind == "ledger" ? runLedger : runSupporters;
  run(workspace, registry, request, rejects, options, host);
}

}  // namespace michi::apps
