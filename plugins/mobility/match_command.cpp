#include "plugins/mobility/match_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "japanese/date.h"
#include "plugin/plugin.h"
#include "plugin/registry_view.h"
#include "plugin/text_table.h"
#include "plugins/mobility/agreements.h"
#include "plugins/mobility/match_answer.h"
#include "plugins/mobility/match_words.h"
#include "plugins/mobility/support_book.h"

namespace michi::mobility {
namespace {

constexpr SupportList kBothLists[] = {SupportList::Offers, SupportList::Requests};

struct MatchOptions {
  MatchRequest request;
  std::string workspace, json, csv;
  std::string files[2], templates[2], lists[2];  // of offers, of requests
  std::vector<std::string> removed[2];
  bool keep = false, agree = false;
};

bool isWriting(const MatchOptions& options) {
  return options.keep || options.agree || !options.removed[0].empty() || !options.removed[1].empty();
}

void removeFrom(store::Workspace& workspace, SupportList list, const std::string& key, plugin::Host& host) {
  for (const KeptSupport& kept : keptSupport(workspace, list)) {
    if (kept.key != key) continue;
    const SupportStep step{kept.values, std::nullopt};
    replaceSupport(workspace, list, std::span(&step, 1));
    return host.say(text("“%1” was taken out of the list.", key));
  }
  throw Error(ErrorKind::NotFound, text("“%1” is not in the list.", key));
}

void keep(store::Workspace& workspace, SupportList list, const SupportFile& file, const SupportReader& reader,
          plugin::Host& host) {
  std::vector<ingest::Reject> rejects;
  replaceSupport(workspace, list, stepsOf(workspace, list, file, reader, rejects));
  const std::size_t kept = file.rows.size() - rejects.size();
  host.say(list == SupportList::Offers ? text("%1 offers were kept in the workspace.", kept)
                                       : text("%1 requests were kept in the workspace.", kept));
  for (const ingest::Reject& reject : rejects) host.warn(rejectWords(reject));
}

/// The file of one list, or what the workspace keeps.
SupportFile fileOf(const store::Workspace& workspace, SupportList list, const std::string& file,
                   plugin::Host& host) {
  return file.empty() ? keptAsFile(keptSupport(workspace, list), list, host.resources())
                      : readSupportFile(file, list, host.resources(), host.progress());
}

void writeList(const store::Workspace& workspace, SupportList list, const std::string& target,
               plugin::Host& host) {
  std::vector<SupportValues> rows;
  for (const KeptSupport& kept : keptSupport(workspace, list)) rows.push_back(kept.values);
  host.write(target, supportCsv(list, rows, host.resources()));
}

/// Being asked: each proposed line that is not written down yet.
void writeDown(store::Workspace& workspace, const MatchAnswer& answer, plugin::Host& host) {
  const std::vector<Agreement> known = agreements(workspace);
  std::size_t count = 0;
  for (const MatchLine& line : answer.lines) {
    if (line.kind != MatchLine::Kind::Proposed) continue;
    const AgreementTerms terms = termsOf(line);
    if (std::any_of(known.begin(), known.end(),
                    [&](const Agreement& one) { return isAbout(one.terms, terms); }))
      continue;
    addAgreement(workspace, terms);
    ++count;
  }
  host.say(text("%1 matches were written down as being asked.", count));
}

/// What needs no answer. True where nothing else was asked for.
bool runLists(const MatchOptions& options, store::Workspace& workspace, plugin::Host& host) {
  bool isAll = false;
  for (const SupportList list : kBothLists) {
    const auto i = static_cast<std::size_t>(list);
    for (const std::string& key : options.removed[i]) removeFrom(workspace, list, key, host), isAll = true;
    if (!options.lists[i].empty()) writeList(workspace, list, options.lists[i], host), isAll = true;
  }
  return isAll;
}

bool writeTemplates(const MatchOptions& options, plugin::Host& host) {
  bool isAny = false;
  for (const SupportList list : kBothLists) {
    const std::string& target = options.templates[static_cast<std::size_t>(list)];
    if (target.empty()) continue;
    host.write(target, supportTemplate(list, host.resources()));
    isAny = true;
  }
  return isAny;
}

void runMatch(const MatchOptions& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-") host.keepOutputClean();
  if (writeTemplates(options, host)) return;
  auto workspace = store::Workspace::open(
      options.workspace, isWriting(options) ? store::Access::ReadWrite : store::Access::ReadOnly);
  if (runLists(options, workspace, host)) return;
  const SupportFile offers = fileOf(workspace, SupportList::Offers, options.files[0], host);
  const SupportFile requests = fileOf(workspace, SupportList::Requests, options.files[1], host);
  if (options.keep) {
    const SupportReader reader(workspace, host.resources());
    if (!options.files[0].empty()) keep(workspace, SupportList::Offers, offers, reader, host);
    if (!options.files[1].empty()) keep(workspace, SupportList::Requests, requests, reader, host);
  }
  const MatchAnswer answer =
      computeMatch(workspace, options.request, offers, requests, host.resources(), host.progress());
  if (options.agree) writeDown(workspace, answer, host);
  if (!options.json.empty()) host.write(options.json, answer.json);
  if (!options.csv.empty()) host.write(options.csv, answer.csv);
  for (const std::string& sentence : answer.sentences) host.say(sentence);
  for (const std::string& warning : answer.warnings) host.warn(warning);
}

void addMatch(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<MatchOptions>();
  CLI::App* command =
      app.add_subcommand("match", text("Which company or corporation could drive for which district"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("--offers", options->files[0],
                      text("CSV or XLSX of offers (those kept, where none is given)"));
  command->add_option("--requests", options->files[1],
                      text("CSV or XLSX of requests (those kept, where none is given)"));
  command->add_flag("--keep", options->keep, text("Keeps the files' offers and requests in the workspace"));
  command->add_flag("--agree", options->agree, text("Writes the matches down as being asked"));
  command->add_option("--farthest", options->request.farthest, text("The longest way by road, such as 20km"));
  command->add_option("--template-offers", options->templates[0],
                      text("Write an empty list of offers with an example to a file, or -"));
  command->add_option("--template-requests", options->templates[1],
                      text("Write an empty list of requests with an example to a file, or -"));
  command->add_option("--list-offers", options->lists[0],
                      text("Write the offers that are kept as CSV to a file, or -"));
  command->add_option("--list-requests", options->lists[1],
                      text("Write the requests that are kept as CSV to a file, or -"));
  command->add_option("--remove-offer", options->removed[0],
                      text("Takes an offer out of the workspace, by its name"));
  command->add_option("--remove-request", options->removed[1],
                      text("Takes a request out of the workspace, by its district"));
  command->add_option("--json", options->json, text("Write JSON to a file, or - for standard output"));
  command->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
  command->callback([options, &host] { runMatch(*options, host); });
}

struct AgreementOptions {
  std::string workspace, id, csv;
  std::string organisation, vehicle, post, district, purpose, days, from, to, state, note;
  CLI::App* command = nullptr;
  bool all = false;
};

/// Only what was said replaces what there is.
AgreementTerms termsFrom(const AgreementOptions& options, AgreementTerms terms, const SupportReader& reader) {
  const auto take = [&](const char* name, const std::string& value, std::string& into) {
    if (options.command->count(name) > 0) into = value;
  };
  take("--organisation", options.organisation, terms.organisation);
  take("--vehicle", options.vehicle, terms.vehicle);
  take("--post", options.post, terms.post);
  take("--purpose", options.purpose, terms.purpose);
  take("--from", options.from, terms.from);
  take("--to", options.to, terms.to);
  take("--note", options.note, terms.note);
  if (!options.state.empty()) terms.state = agreementState(options.state);
  if (!options.district.empty()) {
    terms.district = reader.districtCode(options.district);
    if (terms.district.empty())
      throw Error(ErrorKind::NotFound, text("No district is called so."), options.district);
  }
  if (options.days.empty()) return terms;
  const auto days = parseWeekdays(options.days);
  if (!days)
    throw Error(ErrorKind::BadInput, text("These are no days of the week; write 月水金, for example."),
                options.days);
  terms.days = *days;
  return terms;
}

std::string lineOf(const Agreement& one, const SupportReader& reader) {
  const AgreementTerms& terms = one.terms;
  const std::string who =
      terms.vehicle.empty() ? terms.organisation : text("%1 (%2)", terms.organisation, terms.vehicle);
  return text("%1  %2: %3 → %4, %5", one.id, stateWords(terms.state), who,
              reader.districtName(terms.district), weekdayWords(terms.days));
}

std::string agreementsCsv(const std::vector<Agreement>& all) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"id", "current", "since", "state", "organisation", "vehicle", "post",
                                   "district_code", "purpose", "days", "from", "to", "note"});
  const auto row = [&](const std::string& id, const char* current, const std::string& since,
                       const AgreementTerms& of) {
    csv.row(std::vector<std::string>{id, current, since, word(of.state), of.organisation, of.vehicle, of.post,
                                     of.district, of.purpose, weekdayLetters(of.days), of.from, of.to,
                                     of.note});
  };
  for (const Agreement& one : all) {
    for (const Agreement::Past& past : one.history) row(one.id, "0", past.since, past.terms);
    row(one.id, "1", one.since, one.terms);
  }
  return csv.content();
}

void runList(const AgreementOptions& options, plugin::Host& host) {
  if (options.csv == "-") host.keepOutputClean();
  const auto workspace = store::Workspace::open(options.workspace, store::Access::ReadOnly);
  const SupportReader reader(workspace, host.resources());
  const std::vector<Agreement> all = agreements(workspace);
  if (!options.csv.empty()) host.write(options.csv, agreementsCsv(all));
  std::size_t ended = 0;
  for (const Agreement& one : all) {
    ended += one.terms.state == AgreementState::Ended ? 1 : 0;
    if (options.all || one.terms.state != AgreementState::Ended) host.say(lineOf(one, reader));
  }
  host.say(text("%1 agreements, %2 of them ended.", all.size(), ended));
}

void runAdd(const AgreementOptions& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  const SupportReader reader(workspace, host.resources());
  host.say(lineOf(addAgreement(workspace, termsFrom(options, {}, reader)), reader));
}

void runChange(const AgreementOptions& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  const SupportReader reader(workspace, host.resources());
  const Agreement known = agreement(workspace, options.id);
  host.say(lineOf(changeAgreement(workspace, known, termsFrom(options, known.terms, reader)), reader));
}

void addTermOptions(CLI::App& command, AgreementOptions& options) {
  command.add_option("--organisation", options.organisation, text("Who drives or lends"));
  command.add_option("--vehicle", options.vehicle, text("Which vehicle"));
  command.add_option("--district", options.district, text("Name or code of the district"));
  command.add_option("--purpose", options.purpose, text("What for, as in the request"));
  command.add_option("--days", options.days, text("Days of the week, such as 火木"));
  command.add_option("--post", options.post, text("Post of who agreed, such as 施設長; not a name"));
  command.add_option("--from", options.from, text("First day, 2026-04-01"));
  command.add_option("--to", options.to, text("Last day; none: until further notice"));
  command.add_option("--state", options.state, text("打診中, 合意 or 終了 (asked, agreed, ended)"));
  command.add_option("--note", options.note, text("A note; no names"));
}

void addAgreements(CLI::App& app, plugin::Host& host) {
  CLI::App* group = app.add_subcommand("agreement", text("What was agreed with companies and corporations"));
  group->require_subcommand(1);
  const auto add = [&](const char* name, const std::string& about,
                       void (*run)(const AgreementOptions&, plugin::Host&)) {
    auto options = std::make_shared<AgreementOptions>();
    options->command = group->add_subcommand(name, about);
    options->command->add_option("workspace", options->workspace, text("Workspace file"))->required();
    options->command->callback([options, run, &host] { run(*options, host); });
    return options;
  };
  const auto list = add("list", text("Lists the agreements"), runList);
  list->command->add_flag("--all", list->all, text("Also those that have ended"));
  list->command->add_option("--csv", list->csv, text("Write all with their history as CSV to a file, or -"));
  const auto added = add("add", text("Writes an agreement down"), runAdd);
  addTermOptions(*added->command, *added);
  const auto changed =
      add("change", text("Changes or ends an agreement; what was before is kept"), runChange);
  changed->command->add_option("id", changed->id, text("Its number, such as A001"))->required();
  addTermOptions(*changed->command, *changed);
}

}  // namespace

void addMatchCommands(CLI::App& app, plugin::Host& host) {
  addMatch(app, host);
  addAgreements(app, host);
}

}  // namespace michi::mobility
