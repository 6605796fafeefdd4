// audit: who did what, when, what for; and whether somebody changed the trail.

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "apps/michi/commands.h"
#include "base/error.h"
#include "base/text.h"
#include "plugin/registry_words.h"
#include "plugin/unlock.h"

namespace michi::apps {
namespace {

struct Options {
  std::string workspace, json;
  plugin::UnlockOptions unlock;
};

/// With a key the notes are readable and a cut end is found; without one, both are left open.
struct Trail {
  std::vector<store::AuditEntry> entries;
  std::vector<store::AuditFinding> findings;
  std::vector<std::string> tampered;
  bool isUnlocked = false;
};

Trail readTrail(const Options& options, bool verifies, plugin::Host& host) {
  const bool isUnlocked = !options.unlock.user.empty();
  auto workspace = store::Workspace::open(options.workspace,
                                          isUnlocked ? store::Access::ReadWrite : store::Access::ReadOnly);
  if (!isUnlocked)
    return {store::Registry::auditEntries(workspace), store::Registry::verifyAudit(workspace), {}, false};
  auto registry = plugin::unlock(workspace, options.unlock, host);
  Trail trail{registry.audit(), registry.verifyAudit(), {}, true};
  if (verifies) registry.verifyAll();
  trail.tampered = registry.findings();
  return trail;
}

void list(const Options& options, plugin::Host& host) {
  if (!options.json.empty()) host.keepOutputClean();
  const Trail trail = readTrail(options, false, host);
  if (!options.json.empty()) {
    nlohmann::json all = nlohmann::json::array();
    for (const store::AuditEntry& entry : trail.entries) {
      all.push_back({{"seq", entry.seq},
                     {"at", entry.at},
                     {"user", entry.login},
                     {"action", entry.action},
                     {"subject", entry.subject},
                     {"purpose", entry.note}});
    }
    return host.write(options.json, all.dump(2) + "\n");
  }
  for (const store::AuditEntry& entry : trail.entries) {
    std::string line = std::to_string(entry.seq) + "  " + entry.at + "  " + entry.login + "  " +
                       plugin::auditTitle(entry.action);
    if (!entry.subject.empty()) line += "  " + entry.subject;
    if (!entry.note.empty()) line += "  " + text("(%1)", entry.note);
    host.say(line);
  }
}

void verify(const Options& options, plugin::Host& host) {
  const Trail trail = readTrail(options, true, host);
  for (const store::AuditFinding& finding : trail.findings) host.warn(finding.what);
  const std::size_t problems = trail.findings.size() + trail.tampered.size();
  if (problems > 0) {
    throw Error(ErrorKind::Damaged,
                text("The audit trail or the registry was tampered with: %1 finding(s).", problems),
                options.workspace, text("Keep the file as evidence and work on with a backup of it."));
  }
  host.say(text("The audit trail is sound: %1 entries.", withSeparators(trail.entries.size())));
  if (!trail.isUnlocked)
    host.warn(text("Whether its end was cut off, only a user of the registry can verify: --user NAME."));
}

}  // namespace

void addAudit(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<Options>();
  CLI::App* audit = app.add_subcommand("audit", text("Who looked at or changed the registry"));
  audit->require_subcommand(1);
  CLI::App* listing = audit->add_subcommand("list", text("Lists the entries"));
  listing->add_option("--json", options->json, text("Write JSON to a file, or to - for standard output"));
  listing->callback([options, &host] { list(*options, host); });
  CLI::App* verifying = audit->add_subcommand("verify", text("Finds changed, removed or reordered entries"));
  verifying->callback([options, &host] { verify(*options, host); });
  for (CLI::App* command : {listing, verifying}) {
    command->add_option("workspace", options->workspace, text("Workspace file"))->required();
    plugin::addUnlockOptions(*command, options->unlock);
  }
}

}  // namespace michi::apps
